import * as vscode from 'vscode';
import type { EditAnswer } from '../../server/preview-protocol.ts';

type MadeEdit = Extract<EditAnswer, { readonly files: unknown }>;

/**
 * Applies an edit of a plan's text, saved or not, so that it can be undone like typing; all of it or nothing.
 *
 * @returns why it was not applied; undefined where it was
 */
export async function applyPlanEdit({ files }: MadeEdit): Promise<'read-only' | 'outdated' | undefined> {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri: address, version, edits } of files) {
    const uri = vscode.Uri.parse(address);
    if (await isReadOnly(uri)) return 'read-only';
    const document = await vscode.workspace.openTextDocument(uri);
    if (isKeptBySettings(document)) return 'read-only';
    if (version !== null && document.version !== version) return 'outdated';
    for (const { range, newText } of edits) {
      const { start, end } = range;
      edit.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
    }
  }
  return (await vscode.workspace.applyEdit(edit)) ? undefined : 'read-only';
}

/** Whether the file, or all files of its kind, cannot be written. */
async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) !== 0;
  } catch {
    // A file that is gone can still be open in an editor.
    return false;
  }
}

/** Whether the settings make a file read-only: VS Code bars typing in it then, but not what an extension does. */
function isKeptBySettings(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('files', document);
  const isNamedBy = (setting: string): boolean =>
    Object.entries(settings.get<Readonly<Record<string, unknown>>>(setting, {})).some(
      ([glob, applies]) => applies === true && matches(document, glob),
    );
  return isNamedBy('readonlyInclude') && !isNamedBy('readonlyExclude');
}

/** Whether a pattern names a file, by its whole path or by that in its folder of the workspace. */
function matches(document: vscode.TextDocument, glob: string): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const patterns = folder ? [glob, new vscode.RelativePattern(folder, glob)] : [glob];
  return patterns.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
}
