import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Worded } from '../../model/figures.ts';
import type { UnreadableReason } from '../../model/file.ts';
import { LARGEST_FILE_BYTES, readText } from '../../workspace/read-text.ts';
import { IS_FOLDER, NO_PERMISSION, unreadableReason } from '../../workspace/unreadable-words.ts';
import type { Saying } from '../texts/cli-texts.ts';

export type FileReading = { readonly text: string } | { readonly reason: UnreadableReason };

/**
 * Reads a file whole, unless its size alone says that it is no plan. Many small files are read several times faster one
 * after the other than through promises.
 *
 * @returns the text, or why there is none
 */
export function readTextFile(file: string): FileReading {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const { size } = fstatSync(handle);
    const reading =
      size > LARGEST_FILE_BYTES ? { kind: 'too-large' as const, bytes: size } : readText(readFileSync(handle));
    return reading.kind === 'text' ? { text: reading.text } : { reason: reading };
  } catch (error) {
    return { reason: unreadableBy(error) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Says of a file why it gives no text. */
export function unreadable(name: string, reason: UnreadableReason): Saying {
  return ({ files, language }) => files.unreadable(name, unreadableReason(reason, language));
}

/** What a failed file operation says about the file. */
export function unreadableBy(error: unknown): UnreadableReason {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return { kind: 'no-permission' };
    case 'EISDIR':
      return { kind: 'folder' };
    default:
      return { kind: 'fault', words: reasonOf(error) };
  }
}

/** By the system's short name of a failure. */
const REASONS: Readonly<Record<string, Worded>> = {
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EISDIR: IS_FOLDER,
  ENOENT: { en: 'it does not exist', nl: 'het bestaat niet', de: 'nicht vorhanden' },
  ENOTDIR: {
    en: 'a part of its path is no folder',
    nl: 'een deel van het pad is geen map',
    de: 'ein Teil des Pfads ist kein Ordner',
  },
  ELOOP: {
    en: 'its links go round in circles',
    nl: 'de koppelingen lopen in een kring',
    de: 'die Verknüpfungen laufen im Kreis',
  },
  ENAMETOOLONG: { en: 'its name is too long', nl: 'de naam is te lang', de: 'der Name ist zu lang' },
  ENOSPC: { en: 'the disk is full', nl: 'de schijf is vol', de: 'der Datenträger ist voll' },
  EROFS: { en: 'the disk is read-only', nl: 'de schijf is alleen-lezen', de: 'der Datenträger ist schreibgeschützt' },
  EMFILE: { en: 'too many files are open', nl: 'er zijn te veel bestanden open', de: 'zu viele Dateien sind geöffnet' },
  EIO: { en: 'the disk failed', nl: 'de schijf weigert', de: 'der Datenträger versagt' },
};

/** The system's reason for a failed file operation, in a few words; what it says itself where it is a rare one. */
export function reasonOf(error: unknown): Worded {
  const known = REASONS[codeOf(error) ?? ''];
  if (known) return known;
  const words = error instanceof Error ? error.message : String(error);
  return { en: words, nl: words, de: words };
}

/** The system's short name of a failure, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
