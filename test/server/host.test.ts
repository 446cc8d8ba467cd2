import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeHost } from '../../server/node-host.ts';
import { AfterQueue, Slices } from '../../server/turns.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the host for Node', () => {
  let folder: string;
  const host = nodeHost();
  const isPlan = (name: string): boolean => name.endsWith('.aiplan');

  beforeAll(() => {
    const outside = mkdtempSync(join(tmpdir(), 'aiplan-outside-'));
    folder = mkdtempSync(join(tmpdir(), 'aiplan-host-'));
    for (const path of ['a.aiplan', 'sub/b.aiplan', 'sub/c.txt', 'node_modules/d.aiplan', '.git/e.aiplan']) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), 'plan');
    }
    mkdirSync(join(folder, 'folder.aiplan'));
    writeFileSync(join(outside, 'secret.aiplan'), 'plan');
    symlinkSync(join(outside, 'secret.aiplan'), join(folder, 'out.aiplan'));
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(join(folder, 'sub/b.aiplan'), join(folder, 'link.aiplan'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.aiplan'));
    symlinkSync(folder, join(folder, 'sub/loop'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('finds plans in depth, no links out of the folder, no folders of tools', async () => {
    const found: string[] = [];
    const unreadable = await host.find(pathToFileURL(folder).toString(), isPlan, (uri) => found.push(uri));
    expect(unreadable).toEqual([]);
    const base = pathToFileURL(folder).toString();
    expect(found.map((uri) => uri.slice(base.length + 1))).toEqual(['a.aiplan', 'link.aiplan', 'sub/b.aiplan']);
  });

  test('reads a file, and nothing where there is none', async () => {
    const read = async (path: string) => {
      const bytes = await host.read(pathToFileURL(join(folder, path)).toString());
      return bytes && new TextDecoder().decode(bytes);
    };
    expect(await read('a.aiplan')).toBe('plan');
    expect(await read('gone.aiplan')).toBeUndefined();
    await expect(read('folder.aiplan')).rejects.toThrow('EISDIR');
    expect(await host.read('untitled:Untitled-1')).toBeUndefined();
  });
});

describe('turns', () => {
  /** A queue of callbacks instead of the event loop. */
  function fakeHost() {
    const waiting: (() => void)[] = [];
    let clock = 0;
    const host = { ...nodeHost(), defer: (callback: () => void) => void waiting.push(callback), now: () => clock };
    const turn = (count = 1): void => {
      for (let index = 0; index < count; index++) waiting.shift()?.();
    };
    const advance = (milliseconds: number): void => {
      clock += milliseconds;
    };
    return { host, turn, advance, left: () => waiting.length };
  }

  test('edits start the wait again, files read from the disk do not', () => {
    const { host, turn } = fakeHost();
    let runs = 0;
    const queue = new AfterQueue(host, () => runs++);
    queue.request(true);
    turn(5);
    queue.request(true);
    turn(5);
    expect(runs).toBe(0);
    queue.request(false);
    turn(1);
    expect(runs).toBe(1);
    turn(10);
    expect(runs).toBe(1);
  });

  test('long work pauses for messages once it has taken its slice', async () => {
    const { host, turn, advance, left } = fakeHost();
    const slices = new Slices(host);
    await slices.pause();
    expect(left()).toBe(0);
    advance(50);
    const paused = slices.pause();
    expect(left()).toBe(1);
    turn();
    await paused;
  });
});

test('the server itself needs nothing of Node: it can be bundled for a browser', async () => {
  const { errors, warnings } = await build({
    stdin: { contents: "export { startServer } from './server/server.ts';", resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
  expect([...errors, ...warnings].map(({ text }) => text)).toEqual([]);
});
