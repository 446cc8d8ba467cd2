import { URI, Utils } from 'vscode-uri';
import type { UnreadableReason } from '../src/model/file.ts';
import { BASELINE_FILE } from '../src/workspace/baseline.ts';
import { readText, type TextReading } from '../src/workspace/read-text.ts';
import { unreadableReason } from '../src/workspace/unreadable-words.ts';
import { CONFIGURATION_FILE } from './projects.ts';
import { languageOf, type Session } from './session.ts';
import { textsIn } from './texts/texts.ts';
import { Slices } from './turns.ts';

/** Work that takes longer than this gets a progress report in the editor's status bar. Milliseconds. */
const PATIENCE = 1000;

export function isPlanFile(name: string): boolean {
  return name.endsWith('.aiplan');
}

export function isConfiguration(key: string): boolean {
  return Utils.basename(URI.parse(key)) === CONFIGURATION_FILE;
}

export function isBaseline(key: string): boolean {
  return Utils.basename(URI.parse(key)) === BASELINE_FILE;
}

/** Is given a file's text; undefined for one that is gone, or that gives none: `files` knows why then. */
export type TakeText = (key: string, text: string | undefined) => void;

/**
 * Reads a file and hands it over, unless the file was read again or was said to be gone in the meantime: reading takes time, and
 * what was read first may arrive last.
 */
export async function readFileText(session: Session, key: string, take: TakeText): Promise<void> {
  const { connection, files } = session;
  const isLatest = files.startReading(key);
  const reading = await read(session, key);
  if (!isLatest()) return;
  const text = reading?.kind === 'text' ? reading.text : undefined;
  const reason = reading?.kind === 'text' ? undefined : reading;
  files.setUnreadable(key, reason);
  if (reason) connection.console.warn(`${key} ${unreadableReason(reason, 'en')}.`);
  // A file that was never there is no news.
  if (reading || files.document(key)) take(key, text);
}

/** Undefined where there is no file. */
async function read({ host }: Session, key: string): Promise<TextReading | undefined> {
  try {
    const bytes = await host.read(key);
    return bytes && readText(bytes);
  } catch (error) {
    return unreadableBy(error);
  }
}

/** What the system's error says about a file. */
function unreadableBy(error: unknown): UnreadableReason {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return { kind: 'folder' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'no-permission' };
  return { kind: 'fault', words: error instanceof Error ? error.message : String(error) };
}

/**
 * Reads all configurations and baselines and then all plans in some folders, while requests go on.
 *
 * @param take is given each text as it is read, what plans are checked by first
 */
export async function scanFolders(session: Session, folders: readonly string[], take: TakeText): Promise<void> {
  const { connection, host, preferences } = session;
  const started = host.now();
  const slices = new Slices(host);
  const plans: string[] = [];
  const checkedBy: string[] = [];
  for (const folder of folders) {
    const unreadable = await host.find(
      folder,
      (name) => isPlanFile(name) || name === CONFIGURATION_FILE || name === BASELINE_FILE,
      (uri) => (isPlanFile(uri) ? plans : checkedBy).push(uri),
    );
    for (const { uri, reason } of unreadable) connection.console.warn(`${uri} cannot be searched (${reason}).`);
  }
  let progress: Awaited<ReturnType<typeof connection.window.createWorkDoneProgress>> | undefined;
  const files = [...checkedBy, ...plans];
  for (const [index, key] of files.entries()) {
    await readFileText(session, key, take);
    await slices.pause();
    if (!preferences.showsProgress || host.now() - started < PATIENCE) continue;
    const percent = Math.floor((100 * index) / files.length);
    if (progress) progress.report(percent);
    else {
      progress = await connection.window.createWorkDoneProgress();
      progress.begin(textsIn(languageOf(preferences)).reading, percent);
    }
  }
  progress?.done();
}
