import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';
import { reasonOf } from './load.ts';

/**
 * Replaces a file as a whole or not at all: the text is written beside it and moved into its place. Its mode is kept.
 *
 * @throws UsageError when the file cannot be written; it is as before then
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    const known = await stat(file).catch(() => undefined);
    await writeFile(beside, text, { ...(known ? { mode: known.mode } : {}), flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(`${file} cannot be written (${reasonOf(error)}).`);
  }
}
