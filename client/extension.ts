import * as vscode from 'vscode';
import { registerExplainRule } from './explain-rule.ts';
import { registerExport } from './export/register-export.ts';
import type { Feature } from './feature.ts';
import { type MarkdownExtension, markdownExtension, registerMarkdown } from './markdown/register-markdown.ts';
import { Previews } from './preview/previews.ts';
import { registerPreview } from './preview/register-preview.ts';
import { registerServerCommands } from './server-commands.ts';
import { startServer } from './start-server.ts';

/** What the extension adds beside the language server. Each registers itself and says what to dispose of. */
const features: readonly Feature[] = [
  registerServerCommands,
  registerExplainRule,
  registerPreview,
  registerExport,
  registerMarkdown,
];

/**
 * Called by VS Code on the first plan, the first command, or the first preview of a Markdown page, which is given what shows plans in it.
 * Returns at once: the server starts beside it, so that opening a plan is never held up.
 */
export function activate(context: vscode.ExtensionContext): MarkdownExtension {
  const output = vscode.window.createOutputChannel('aiplan', { log: true });
  const server = startServer(context, output);
  const surroundings = { context, server, output, previews: new Previews() };
  context.subscriptions.push(output, server, ...features.flatMap((register) => register(surroundings)));
  void vscode.commands.executeCommand('setContext', 'aiplan.active', true);
  return markdownExtension;
}
