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
