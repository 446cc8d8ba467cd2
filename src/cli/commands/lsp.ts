import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `aiplan lsp --stdio`: the language server that lies beside this program, in the same process. It ends the process itself.
 *
 * @param folder absolute path of the folder with the programs
 */
export async function languageServer(folder: string): Promise<never> {
  await import(pathToFileURL(path.join(folder, 'server.cjs')).href);
  return new Promise(() => undefined);
}
