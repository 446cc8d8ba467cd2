import * as vscode from 'vscode';
import { nameOf } from '../file-name.ts';

/** Says that a file was written, with a button that opens it where it is looked at. */
export function offerToOpen(file: vscode.Uri): void {
  const open = vscode.l10n.t('Open');
  void vscode.window.showInformationMessage(vscode.l10n.t('{0} written', nameOf(file)), open).then((answer) => {
    return answer === open ? openFile(file) : undefined;
  });
}

/** A page opens in the browser where the browser runs on this machine; everything else in VS Code. */
async function openFile(file: vscode.Uri): Promise<void> {
  const here = vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
  if (here && file.scheme === 'file' && file.path.endsWith('.html')) await vscode.env.openExternal(file);
  else if (file.path.endsWith('.md')) await vscode.commands.executeCommand('markdown.showPreview', file);
  else await vscode.commands.executeCommand('vscode.open', file);
}
