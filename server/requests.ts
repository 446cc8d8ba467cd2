import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Rule } from '../src/rules/engine/rule.ts';
import { Answers } from './answers.ts';
import type { Checks } from './checks.ts';
import { codeActions, FIX_ALL, resolveCodeAction, uriOfAction } from './providers/code-actions.ts';
import { codeLenses } from './providers/code-lens.ts';
import { completionsAt, TRIGGERS } from './providers/completion.ts';
import { definitionAt } from './providers/definition.ts';
import { documentLinks } from './providers/document-links.ts';
import { foldingRanges } from './providers/folding.ts';
import { formatDocument, formatOnType, formatRange } from './providers/formatting.ts';
import { highlightsAt } from './providers/highlight.ts';
import { hoverAt } from './providers/hover.ts';
import { inlayHints } from './providers/inlay-hints.ts';
import { referencesAt } from './providers/references.ts';
import { prepareRename, rename } from './providers/rename.ts';
import { selectionRanges } from './providers/selection-ranges.ts';
import { SEMANTIC_TOKENS_LEGEND, semanticTokens } from './providers/semantic-tokens.ts';
import { documentSymbols } from './providers/symbols.ts';
import { workspaceSymbols } from './providers/workspace-symbols.ts';
import type { Session } from './session.ts';
import { viewOf } from './view.ts';

/** What the server can be asked. */
export const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: { triggerCharacters: TRIGGERS },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: true },
  documentLinkProvider: {},
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
  codeLensProvider: {},
  inlayHintProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Registers the answer to every question of the language server protocol that the server offers. */
export function answerRequests(session: Session, checks: Checks, rules: readonly Rule[]): void {
  const { connection } = session;
  const answers = new Answers(session, checks);

  connection.onCompletion(
    answers.file('Completion', (view, { position, context }) => completionsAt(view, position, context, rules)),
  );
  connection.onHover(answers.file('Hover', (view, { position }) => hoverAt(view, position, rules)));
  connection.onDefinition(answers.file('Definition', (view, { position }) => definitionAt(view, position)));
  connection.onReferences(
    answers.file('References', (view, { position, context }) =>
      referencesAt(view, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(answers.file('Highlights', (view, { position }) => highlightsAt(view, position)));
  connection.onPrepareRename(
    answers.file('Preparing to rename', (view, { position }) => prepareRename(view, position)),
  );
  connection.onRenameRequest(answers.file('Rename', (view, { position, newName }) => rename(view, position, newName)));
  connection.onDocumentSymbol(answers.file('Symbols', (view) => documentSymbols(view)));
  connection.onWorkspaceSymbol(answers.any('Workspace symbols', ({ query }) => workspaceSymbols(session, query)));
  connection.onFoldingRanges(answers.file('Folding', (view) => foldingRanges(view)));
  connection.onSelectionRanges(
    answers.file('Selection ranges', (view, { positions }) => selectionRanges(view, positions)),
  );
  connection.languages.semanticTokens.on((params) => answerTokens(params) ?? { data: [] });
  const answerTokens = answers.file('Semantic tokens', (view) => semanticTokens(view));
  connection.onDocumentLinks(answers.file('Links', (view) => documentLinks(view)));
  connection.onDocumentFormatting(answers.file('Formatting', (view) => formatDocument(view)));
  connection.onDocumentRangeFormatting(answers.file('Formatting', (view, { range }) => formatRange(view, range)));
  connection.onDocumentOnTypeFormatting(
    answers.file('Formatting', (view, { position, ch }) => formatOnType(view, position, ch)),
  );
  connection.onCodeAction(
    answers.file('Code actions', (view, { range, context }) => codeActions(view, range, context, rules)),
  );
  connection.onCodeActionResolve((action) => {
    const resolve = answers.any('Making edits', () => {
      const view = viewOf(session, uriOfAction(action) ?? '');
      return view ? resolveCodeAction(view, action) : action;
    });
    return resolve(action) ?? action;
  });
  connection.languages.inlayHint.on(answers.file('Inlay hints', (view, { range }) => inlayHints(view, range)));
  connection.onCodeLens(answers.file('Code lenses', (view) => codeLenses(view)));
}
