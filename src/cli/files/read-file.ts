import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { UnreadableReason } from '../../model/file.ts';
import { LARGEST_FILE_BYTES, readText, unreadableReason } from '../../workspace/read-text.ts';

export type FileReading =
  | { readonly text: string }
  /** `problem`: the rest of a sentence that begins with the file's name. */
  | { readonly problem: string; readonly reason: UnreadableReason };

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
    return reading.kind === 'text' ? { text: reading.text } : failed(reading);
  } catch (error) {
    return failed(unreadableBy(error));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function failed(reason: UnreadableReason): FileReading {
  return { problem: unreadableReason(reason), reason };
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

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links go round in circles',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  EIO: 'the disk failed',
};

/** The system's reason for a failed file operation, in a few words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (code && REASONS[code]) ?? (error instanceof Error ? error.message : String(error));
}

/** The system's short name of a failure, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
