import * as vscode from 'vscode';
import { nameOf } from '../file-name.ts';

/** Says that files were written, with a button that opens the first where it is looked at. */
export function offerToOpen(files: readonly vscode.Uri[]): void {
  const open = vscode.l10n.t('Open');
  const said = vscode.l10n.t('{0} written', files.map(nameOf).join(', '));
  void vscode.window.showInformationMessage(said, open).then((answer) => {
    const [first] = files;
    return answer === open && first ? openFile(first) : undefined;
  });
}

/** A page opens in the browser where the browser runs on this machine; everything else in VS Code. */
async function openFile(file: vscode.Uri): Promise<void> {
  const here = vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
  if (here && file.scheme === 'file' && file.path.endsWith('.html')) await vscode.env.openExternal(file);
  else if (file.path.endsWith('.md')) await vscode.commands.executeCommand('markdown.showPreview', file);
  else await vscode.commands.executeCommand('vscode.open', file);
}
