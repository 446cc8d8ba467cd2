import * as vscode from 'vscode';
import type { MarkdownAnswer, MarkdownParams } from '../../server/markdown-protocol.ts';
import type { Feature } from '../feature.ts';
import { MarkdownAnswers } from './answers.ts';
import type { MarkdownIt } from './markdown-it.ts';
import { type PlanSource, showPlans } from './plugin.ts';

/** How long plans rest before the pages that show them are rendered again. Milliseconds. */
const REST = 300;

/** What VS Code's Markdown extension calls with its renderer. */
export interface MarkdownExtension {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

let source: PlanSource | undefined;

export const markdownExtension: MarkdownExtension = {
  extendMarkdownIt: (md) => (source ? showPlans(md, source) : md),
};

/** Plans in the preview of Markdown pages, kept in step with what is typed. */
export const registerMarkdown: Feature = ({ server }) => {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const renderAgain = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => void vscode.commands.executeCommand('markdown.preview.refresh'), REST);
  };
  const ask = async (params: MarkdownParams): Promise<MarkdownAnswer | null> => {
    // The server has the text of what is open, wherever it lies.
    if ('uri' in params.plan) await openQuietly(vscode.Uri.parse(params.plan.uri));
    return server.client.sendRequest<MarkdownAnswer | null>('aiplan/markdown', params);
  };
  const answers = new MarkdownAnswers(ask, renderAgain);
  source = {
    answer: (params) => answers.of(params),
    beside,
    waiting: vscode.l10n.t('The report is being made …'),
    text: vscode.l10n.t('The text of the plan'),
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.aiplan');
  const outdate = (): void => answers.outdate();
  return [
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === 'aiplan') outdate();
    }),
    watcher,
    watcher.onDidChange(outdate),
    watcher.onDidCreate(outdate),
    watcher.onDidDelete(outdate),
    { dispose: () => clearTimeout(resting) },
  ];
};

async function openQuietly(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.openTextDocument(uri);
  } catch {
    // The server says that there is no such plan.
  }
}

/** Within the folder of the workspace that holds the page, else within the page's own. */
function beside(page: string, path: string): string | undefined {
  const uri = vscode.Uri.parse(page);
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
  const file = path.startsWith('/') ? vscode.Uri.joinPath(folder, path) : vscode.Uri.joinPath(uri, '..', path);
  return file.path.startsWith(`${folder.path.replace(/\/$/, '')}/`) ? file.toString() : undefined;
}
