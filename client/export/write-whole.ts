import * as vscode from 'vscode';
import { nameOf } from '../file-name.ts';

/**
 * Writes a file as a whole or not at all: beside its place first, then moved there. Where that cannot be done, as in file systems that do not move files, it
 * is written in its place. A link stays a link.
 *
 * @throws Error with a sentence for the user
 */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
  try {
    const { fs } = vscode.workspace;
    if ((await isLink(target)) || !(await movedThere(target, content))) await fs.writeFile(target, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(vscode.l10n.t('{0} could not be written: {1}', nameOf(target), reason));
  }
}

async function isLink(file: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(file)).type & vscode.FileType.SymbolicLink) !== 0;
  } catch {
    return false;
  }
}

/**
 * @returns false where the file system does not let it be done, and a file that was there may be gone
 * @throws Error where there is no room, say: then nothing was changed
 */
async function movedThere(target: vscode.Uri, content: Uint8Array): Promise<boolean> {
  const { fs } = vscode.workspace;
  const beside = vscode.Uri.joinPath(target, '..', `.${crypto.randomUUID()}.tmp`);
  let isWritten = false;
  try {
    await fs.writeFile(beside, content);
    isWritten = true;
    await fs.rename(beside, target, { overwrite: true });
    return true;
  } catch (error) {
    await fs.delete(beside).then(undefined, () => undefined);
    if (isWritten || isRefused(error)) return false;
    throw error;
  }
}

/** Whether a file system takes no other file than the one that is meant. */
function isRefused(error: unknown): boolean {
  const refusals = ['NoPermissions', 'FileNotFound', 'Unavailable'];
  return error instanceof vscode.FileSystemError && refusals.includes(error.code);
}
