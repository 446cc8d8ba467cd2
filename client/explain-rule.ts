import * as vscode from 'vscode';
import type { Feature } from './feature.ts';

/** The command behind "Explain …" in the light bulb: the rule's page, which ships with the extension, as people read it. */
export const registerExplainRule: Feature = ({ output }) => [
  vscode.commands.registerCommand('aiplan.explainRule', async (rule: string, page: string) => {
    const uri = vscode.Uri.parse(page, true);
    try {
      await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    } catch (error) {
      // The built-in Markdown extension can be switched off.
      output.warn(`The page of ${rule} is shown as text.`, error);
      await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    }
  }),
];
