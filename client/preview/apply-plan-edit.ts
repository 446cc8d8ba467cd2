import * as vscode from 'vscode';
import type { EditAnswer } from '../../server/preview-protocol.ts';

type MadeEdit = Extract<EditAnswer, { readonly edits: unknown }>;

/**
 * Applies an edit of a plan's text, saved or not, so that it can be undone like typing.
 *
 * @returns why it was not applied; undefined where it was
 */
export async function applyPlanEdit(made: MadeEdit): Promise<'read-only' | 'outdated' | undefined> {
  const uri = vscode.Uri.parse(made.uri);
  if (await isReadOnly(uri)) return 'read-only';
  const document = await vscode.workspace.openTextDocument(uri);
  if (made.version !== null && document.version !== made.version) return 'outdated';
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of made.edits) {
    const { start, end } = range;
    edit.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
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
