import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
} from 'vscode-languageserver';
import type { Rule } from '../src/rules/engine/rule.ts';
import { RULES } from '../src/rules/registry.ts';
import { BASELINE_FILE } from '../src/workspace/baseline.ts';
import { Checks } from './checks.ts';
import { answerExports } from './exports.ts';
import { Files, keyOf } from './files.ts';
import { HintRefresher } from './hint-refresher.ts';
import type { Host } from './host.ts';
import { LastChances } from './last-chances.ts';
import { answerMarkdown } from './markdown-reports.ts';
import { HINT_KINDS, preferencesOf, withSettings } from './preferences.ts';
import { answerPreviews } from './previews.ts';
import { CONFIGURATION_FILE, Projects } from './projects.ts';
import { answerRequests, CAPABILITIES } from './requests.ts';
import { answerRulePages } from './rule-pages.ts';
import type { Session } from './session.ts';
import { SimulationResults, Simulations } from './simulations.ts';
import { Sources } from './sources.ts';
import { Trials } from './what-if/trials.ts';

/**
 * Serves one client until it disconnects. Knows nothing of the machine but what the host gives it.
 *
 * @param rules other rules than the product's, for tests
 */
export function startServer(connection: Connection, host: Host, rules: readonly Rule[] = RULES): void {
  const files = new Files();
  const results = new SimulationResults();
  const projects = new Projects({ rules, today: host.today(), simulations: results.of });
  const preferences = preferencesOf({ capabilities: {}, processId: null, rootUri: null });
  const session: Session = { connection, host, files, projects, preferences };
  const checks = new Checks(session);
  const sources = new Sources(session, checks);
  const trials = new Trials(results.of);
  new Simulations(session, checks, results, trials);
  const chances = new LastChances(results);
  const refresher = new HintRefresher(session, checks);
  let watchesFolders = false;

  connection.onInitialize((params) => {
    session.preferences = preferencesOf(params);
    watchesFolders = params.capabilities.workspace?.workspaceFolders === true;
    sources.start(params.workspaceFolders ?? []);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'aiplan' } };
  });

  connection.onInitialized(() => {
    sources.run('Registering', register);
    sources.readAll();
  });

  async function register(): Promise<void> {
    const { watchesFiles, readsSettings } = session.preferences;
    if (watchesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => sources.changeFolders(added, removed));
    }
    if (watchesFiles) {
      const files = ['**/*.aiplan', `**/${CONFIGURATION_FILE}`, `**/${BASELINE_FILE}`].map((globPattern) => ({
        globPattern,
      }));
      // A folder that is deleted as a whole matches no pattern of files.
      const watchers = [...files, { globPattern: '**/*', kind: WatchKind.Delete }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (readsSettings) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'aiplan' });
      await readSettings();
    }
  }

  async function readSettings(): Promise<void> {
    const settings: unknown = await connection.workspace.getConfiguration('aiplan');
    const before = session.preferences;
    session.preferences = withSettings(before, settings);
    const { chosenLanguage, hints } = session.preferences;
    if (chosenLanguage !== before.chosenLanguage) sources.reword();
    if (HINT_KINDS.some((kind) => hints[kind] !== before.hints[kind])) refresher.refresh();
  }

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    projects.setToday(host.today());
    sources.retryMissing();
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
  connection.onDidChangeWatchedFiles(({ changes }) => sources.changeFiles(changes));
  connection.onDidChangeConfiguration(() => {
    if (session.preferences.readsSettings) sources.run('Reading the settings', readSettings);
  });

  answerRequests(session, checks, rules);
  answerPreviews(session, checks, trials, chances);
  answerExports(session, checks);
  answerMarkdown(session, checks);
  answerRulePages(session, checks, rules);
  connection.listen();
}
