import * as vscode from 'vscode';
import type { Feature } from './feature.ts';

/** Commands about the language server itself. */
export const registerServerCommands: Feature = ({ server, output }) => [
  vscode.commands.registerCommand('aiplan.restartServer', () =>
    vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Restarting the aiplan language server') },
      () => server.client.restart(),
    ),
  ),
  vscode.commands.registerCommand('aiplan.showOutput', () => output.show()),
];
