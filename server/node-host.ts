import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { Host, Unreadable } from './host.ts';

const NEVER_SEARCHED = new Set(['node_modules', '.git']);

/** The host for a server in a process of its own. Only `file:` URIs are read. */
export function nodeHost(): Host {
  return {
    today() {
      const now = new Date();
      return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
    },
    now: () => performance.now(),
    defer: (callback) => void setImmediate(callback),
    async read(uri) {
      const { scheme, fsPath } = URI.parse(uri);
      return scheme === 'file' ? unlessMissing(readFile(fsPath)) : undefined;
    },
    async readInside(uri, folder) {
      const [file, root] = [URI.parse(uri), URI.parse(folder)];
      if (file.scheme !== 'file' || root.scheme !== 'file') return undefined;
      const [real, realRoot] = await Promise.all([file, root].map(({ fsPath }) => unlessMissing(realpath(fsPath))));
      if (real === undefined || realRoot === undefined || !real.startsWith(realRoot + path.sep)) return undefined;
      return unlessMissing(readFile(real));
    },
    async find(folder, wanted, found) {
      const unreadable: Unreadable[] = [];
      const { scheme, fsPath } = URI.parse(folder);
      if (scheme !== 'file') return unreadable;
      const root = await realpath(fsPath).catch(() => undefined);
      if (root !== undefined) await search(fsPath, root, wanted, found, unreadable);
      return unreadable;
    },
  };
}

/** What a file operation gives; undefined where there is no such file. */
async function unlessMissing<T>(operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

async function search(
  folder: string,
  root: string,
  wanted: (name: string) => boolean,
  found: (uri: string) => void,
  unreadable: Unreadable[],
): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    unreadable.push({ uri: URI.file(folder).toString(), reason: codeOf(error) ?? String(error) });
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const target = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!NEVER_SEARCHED.has(entry.name)) await search(target, root, wanted, found, unreadable);
    } else if (wanted(entry.name) && (entry.isFile() || (await isLinkToFileInside(target, root)))) {
      found(URI.file(target).toString());
    }
  }
}

/** A linked folder inside the root is found at its own place; one outside is nobody's business. */
async function isLinkToFileInside(target: string, root: string): Promise<boolean> {
  const real = await realpath(target).catch(() => undefined);
  if (!real?.startsWith(root + path.sep)) return false;
  return (await stat(real)).isFile();
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
