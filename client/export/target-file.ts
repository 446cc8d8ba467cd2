import * as vscode from 'vscode';
import { nameOf } from '../file-name.ts';

/** Where the file goes: the reader is asked, beside the plan first. Undefined where the reader goes back on it. */
export async function askTarget(plan: vscode.Uri, ending: string, label: string): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    defaultUri: suggestedTarget(plan, ending),
    filters: { [label]: [ending] },
    title: vscode.l10n.t('Export report'),
  });
}

/** Beside the plan where something can be written there, else in the first folder that is open, else wherever VS Code is used to. */
function suggestedTarget(plan: vscode.Uri, ending: string): vscode.Uri {
  const name = `${nameOf(plan).replace(/\.aiplan$/, '')}.${ending}`;
  if (canBeWritten(plan) && plan.scheme !== 'untitled') return vscode.Uri.joinPath(plan, '..', name);
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => canBeWritten(uri));
  return folder ? vscode.Uri.joinPath(folder.uri, name) : vscode.Uri.file(`/${name}`);
}

/** Whether files can be written where a file lies; unknown kinds of places are tried. */
export function canBeWritten(uri: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

/** The files that a report goes into which is too long for one: beside the one that was chosen, with a number before the ending. */
export function numberedFile(target: vscode.Uri, suffix: string): vscode.Uri {
  if (suffix === '') return target;
  const name = nameOf(target);
  const end = name.lastIndexOf('.');
  const at = end > 0 ? end : name.length;
  return vscode.Uri.joinPath(target, '..', `${name.slice(0, at)}${suffix}${name.slice(at)}`);
}

/** Whether files may be replaced: the reader is asked where there are some. The one that was chosen was asked for when it was. */
export async function mayReplace(files: readonly vscode.Uri[]): Promise<boolean> {
  const known: string[] = [];
  for (const file of files) {
    const isThere = await vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (isThere) known.push(nameOf(file));
  }
  if (known.length === 0) return true;
  const replace = vscode.l10n.t('Replace');
  const question = vscode.l10n.t('{0} exists already. Replace it?', known.join(', '));
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}
