import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Rule } from '../src/rules/engine/rule.ts';
import { RULES } from '../src/rules/registry.ts';
import { Answers } from './answers.ts';
import { Checks } from './checks.ts';
import { Configurations } from './configurations.ts';
import { Files, keyOf } from './files.ts';
import type { Host } from './host.ts';
import { preferencesOf, withSettings } from './preferences.ts';
import { answerPreviews } from './previews.ts';
import { CONFIGURATION_FILE, Projects } from './projects.ts';
import { codeActions, FIX_ALL, resolveCodeAction, uriOfAction } from './providers/code-actions.ts';
import { codeLenses } from './providers/code-lens.ts';
import { completionsAt, TRIGGERS } from './providers/completion.ts';
import { definitionAt } from './providers/definition.ts';
import { documentLinks } from './providers/document-links.ts';
import { foldingRanges } from './providers/folding.ts';
import { formatDocument, formatOnType, formatRange } from './providers/formatting.ts';
import { highlightsAt } from './providers/highlight.ts';
import { hoverAt } from './providers/hover.ts';
import { referencesAt } from './providers/references.ts';
import { prepareRename, rename } from './providers/rename.ts';
import { selectionRanges } from './providers/selection-ranges.ts';
import { SEMANTIC_TOKENS_LEGEND, semanticTokens } from './providers/semantic-tokens.ts';
import { documentSymbols } from './providers/symbols.ts';
import { workspaceSymbols } from './providers/workspace-symbols.ts';
import { isConfiguration, isPlanFile, readFileText, scanFolders } from './scan.ts';
import { logFault, type Session } from './session.ts';
import { viewOf } from './view.ts';

const CAPABILITIES: InitializeResult['capabilities'] = {
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
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/**
 * Serves one client until it disconnects. Knows nothing of the machine but what the host gives it.
 *
 * @param rules other rules than the product's, for tests
 */
export function startServer(connection: Connection, host: Host, rules: readonly Rule[] = RULES): void {
  const files = new Files();
  const projects = new Projects({ rules, today: host.today() });
  const session: Session = {
    connection,
    host,
    files,
    projects,
    preferences: preferencesOf({ capabilities: {}, processId: null, rootUri: null }),
  };
  const checks = new Checks(session);
  const answers = new Answers(session, checks);
  const configurations = new Configurations(session);
  let folders: readonly string[] = [];
  let watchesFolders = false;

  /** A background task: its failure is logged and stops nothing else. */
  const run = (name: string, task: () => Promise<void>): void => {
    task().catch((error: unknown) => logFault(session, name, error));
  };

  connection.onInitialize((params) => {
    session.preferences = preferencesOf(params);
    folders = (params.workspaceFolders ?? []).map(({ uri }) => keyOf(uri).replace(/\/$/, ''));
    watchesFolders = params.capabilities.workspace?.workspaceFolders === true;
    projects.setFolders(folders);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'aiplan' } };
  });

  connection.onInitialized(() => {
    run('Registering', register);
    run('Reading the workspace', () => scan(folders));
  });

  async function register(): Promise<void> {
    const { watchesFiles, readsSettings } = session.preferences;
    if (watchesFiles) {
      const watchers = ['**/*.aiplan', `**/${CONFIGURATION_FILE}`].map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (readsSettings) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'aiplan' });
      await readSettings();
    }
    if (watchesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => changeFolders(added, removed));
  }

  async function readSettings(): Promise<void> {
    const settings: unknown = await connection.workspace.getConfiguration('aiplan');
    const before = session.preferences.chosenLanguage;
    session.preferences = withSettings(session.preferences, settings);
    if (session.preferences.chosenLanguage === before) return;
    configurations.reword();
    checks.reconfigured();
  }

  function changeFolders(
    added: readonly { readonly uri: string }[],
    removed: readonly { readonly uri: string }[],
  ): void {
    const key = ({ uri }: { readonly uri: string }): string => keyOf(uri).replace(/\/$/, '');
    const gone = new Set(removed.map(key));
    folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(key)];
    projects.setFolders(folders);
    for (const file of files.keys()) {
      if (![...gone].some((folder) => file.startsWith(`${folder}/`))) continue;
      files.setDisk(file, undefined);
      checks.changed(file, false);
    }
    checks.reconfigured();
    run('Reading the new folders', () => scan(added.map(key)));
  }

  async function scan(within: readonly string[]): Promise<void> {
    await scanFolders(session, within, takeText);
  }

  function takeText(key: string, text: string | undefined): void {
    if (isConfiguration(key)) {
      configurations.take(key, text);
      checks.reconfigured();
      return;
    }
    files.setDisk(key, text);
    if (!files.isOpen(key)) checks.changed(key, false);
  }

  const asked = new Set<string>();
  checks.onMissing = (keys) => {
    for (const key of keys) {
      if (asked.has(key)) continue;
      asked.add(key);
      run(`Reading ${key}`, async () => {
        const text = await readFileText(session, key);
        if (text !== undefined) takeText(key, text);
      });
    }
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    projects.setToday(host.today());
    // What was not there may have come, where nobody watches.
    asked.clear();
    files.open(uri, languageId, version, text);
    checks.changed(keyOf(uri), true);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    files.change(uri, version, contentChanges);
    checks.changed(keyOf(uri), true);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    files.close(uri);
    checks.changed(keyOf(uri), false);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      const key = keyOf(uri);
      if (!isPlanFile(key) && !isConfiguration(key)) continue;
      if (type === FileChangeType.Deleted) takeText(key, undefined);
      else run(`Reading ${key}`, async () => takeText(key, await readFileText(session, key)));
    }
  });
  connection.onDidChangeConfiguration(() => {
    if (session.preferences.readsSettings) run('Reading the settings', readSettings);
  });

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
  connection.onCodeLens(answers.file('Code lenses', (view) => codeLenses(view)));
  answerPreviews(session, checks);

  connection.listen();
}
