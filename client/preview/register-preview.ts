import * as vscode from 'vscode';
import type { Feature } from '../feature.ts';
import { askEarlierState } from './ask-earlier-state.ts';
import { uriOf } from './meant-file.ts';
import { keptPage } from './page-messages.ts';
import { PreviewPanel, VIEW_TYPE } from './preview-panel.ts';
import { changedFile } from './server-answers.ts';

/** How long the cursor rests before the preview follows it. Milliseconds. */
const CURSOR_REST = 60;

/** The preview: commands that open it, panels that follow their plans, and their return after a restart. */
export const registerPreview: Feature = ({ context, server, output, previews }) => {
  const open = (target: unknown, beside: boolean): void => {
    const uri = uriOf(target) ?? vscode.window.activeTextEditor?.document.uri;
    if (!uri) return;
    const [known] = previews.of(uri);
    if (known) known.reveal();
    else previews.add(PreviewPanel.create({ context, server, output }, uri, beside));
  };

  let resting: ReturnType<typeof setTimeout> | undefined;
  const follow = (editor: vscode.TextEditor): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      for (const panel of previews.of(editor.document.uri)) void panel.follow(editor);
    }, CURSOR_REST);
  };

  const turn = (): void => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== 'aiplan') return;
    for (const panel of previews.all()) if (!panel.pinned) panel.turnTo(editor.document.uri);
  };
  previews.onDidAdd((panel) =>
    panel.onDidChangeView(() => {
      void vscode.commands.executeCommand('setContext', 'aiplan.previewPinned', previews.active?.pinned ?? true);
      turn();
    }),
  );

  return [
    vscode.commands.registerCommand('aiplan.pinPreview', () => previews.active?.pin(true)),
    vscode.commands.registerCommand('aiplan.unpinPreview', () => previews.active?.pin(false)),
    vscode.commands.registerCommand('aiplan.comparePreview', async () => {
      const panel = previews.active;
      if (!panel) return;
      try {
        const chosen = await askEarlierState(panel.uri, panel.comparison.name);
        if (chosen !== undefined) panel.comparison.set(chosen === 'none' ? undefined : chosen);
      } catch (error) {
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
    }),
    vscode.commands.registerCommand('aiplan.openPreview', (target: unknown) => open(target, false)),
    vscode.commands.registerCommand('aiplan.openPreviewToSide', (target: unknown) => open(target, true)),
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const kept = keptPage(state);
        const uri = uriOf(kept?.uri);
        if (kept && uri) previews.add(PreviewPanel.restore({ context, server, output }, uri, panel, kept));
        else panel.dispose();
      },
    }),
    server.client.onNotification('aiplan/previewChanged', (received: unknown) => {
      const uri = changedFile(received);
      if (uri === undefined) return;
      for (const panel of previews.of(vscode.Uri.parse(uri))) panel.refresh();
    }),
    server.client.onDidChangeState(() => {
      if (!server.client.isRunning()) return;
      // After all who hear of it: a new server has to be told what is open before it is asked.
      setTimeout(() => {
        for (const panel of previews.all()) panel.serverStarted();
      });
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      // After all who hear of the change, since the server has to have the text before it is asked; and at once, before it tells what it finds.
      setImmediate(() => {
        for (const panel of previews.of(document.uri)) panel.edited();
      });
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      // Typing moves the cursors of other editors of the same text too.
      if (textEditor === vscode.window.activeTextEditor) follow(textEditor);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      turn();
      if (editor) follow(editor);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) for (const panel of previews.of(oldUri)) panel.move(newUri);
    }),
    { dispose: () => clearTimeout(resting) },
  ];
};
