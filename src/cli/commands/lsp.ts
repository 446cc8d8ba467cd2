import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** `aiplan lsp --stdio`: the language server that lies beside this program, in the same process. It ends the process itself. */
export async function languageServer(): Promise<never> {
  const server = path.join(import.meta.dirname, 'server.cjs');
  await import(pathToFileURL(server).href);
  return new Promise(() => undefined);
}
