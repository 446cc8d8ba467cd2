import * as vscode from 'vscode';
import type { RulePageRequests } from '../server/rule-page-protocol.ts';
import type { Feature } from './feature.ts';

/** The command behind "Explain …" in the light bulb and behind the name of a rule at its finding. */
export const EXPLAIN_COMMAND = 'aiplan.explainRule';

/** Pages of rules are documents of this scheme, `aiplan-rule:/kpi/no-baseline.md`, which the server writes when they are opened. */
const SCHEME = 'aiplan-rule';

/** The page of a rule as people read it, made on this machine in the language of the editor. */
export const registerExplainRule: Feature = ({ server, output }) => {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        type Page = RulePageRequests['aiplan/rulePage'];
        const params: Page['params'] = { rule: uri.path.replace(/^\//, '').replace(/\.md$/, '') };
        const page = await server.client.sendRequest<Page['result']>(
          'aiplan/rulePage' satisfies keyof RulePageRequests,
          params,
        );
        return page ?? vscode.l10n.t('There is no rule {0}.', params.rule);
      },
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('aiplan.language')) return;
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
    }),
    vscode.commands.registerCommand(EXPLAIN_COMMAND, async (rule: string) => {
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
      try {
        await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
      } catch (error) {
        // The built-in Markdown extension can be switched off.
        output.warn(`The page of ${rule} is shown as text.`, error);
        await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
      }
    }),
  ];
};
