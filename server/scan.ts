import { URI, Utils } from 'vscode-uri';
import type { UnreadableReason } from '../src/model/file.ts';
import { readText, type TextReading, unreadableReason } from '../src/workspace/read-text.ts';
import { CONFIGURATION_FILE } from './projects.ts';
import type { Session } from './session.ts';
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

/**
 * A file's text; undefined where there is none, or none that could be read: then the log says why, and `files` knows it.
 */
export async function readFileText(session: Session, key: string): Promise<string | undefined> {
  const { connection, files } = session;
  const reading = await read(session, key);
  files.setUnreadable(key, reading && reading.kind !== 'text' ? reading : undefined);
  if (reading?.kind === 'text') return reading.text;
  if (reading) connection.console.warn(`${key} ${unreadableReason(reading)}.`);
  return undefined;
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
 * Reads all configurations and then all plans in some folders, while requests go on.
 *
 * @param take is given each text as it is read, configurations first; undefined for a file that gives none
 */
export async function scanFolders(
  session: Session,
  folders: readonly string[],
  take: (key: string, text: string | undefined) => void,
): Promise<void> {
  const { connection, host, preferences } = session;
  const started = host.now();
  const slices = new Slices(host);
  const plans: string[] = [];
  const configurations: string[] = [];
  for (const folder of folders) {
    const unreadable = await host.find(
      folder,
      (name) => isPlanFile(name) || name === CONFIGURATION_FILE,
      (uri) => (isPlanFile(uri) ? plans : configurations).push(uri),
    );
    for (const { uri, reason } of unreadable) connection.console.warn(`${uri} cannot be searched (${reason}).`);
  }
  let progress: Awaited<ReturnType<typeof connection.window.createWorkDoneProgress>> | undefined;
  const files = [...configurations, ...plans];
  for (const [index, key] of files.entries()) {
    const text = await readFileText(session, key);
    if (text !== undefined || session.files.unreadable(key)) take(key, text);
    await slices.pause();
    if (!preferences.showsProgress || host.now() - started < PATIENCE) continue;
    const percent = Math.floor((100 * index) / files.length);
    if (progress) progress.report(percent);
    else {
      progress = await connection.window.createWorkDoneProgress();
      progress.begin(textsIn(preferences.chosenLanguage ?? preferences.editorLanguage).reading, percent);
    }
  }
  progress?.done();
}
