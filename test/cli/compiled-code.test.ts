import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledCodeFolder } from '../../src/cli/compiled-code.ts';
import { project } from './command-line.ts';

/** The environment of somebody who has decided nothing about compiled code. */
const USUAL = { NODE_COMPILE_CACHE: '' };

describe('compiled code', () => {
  it.each([
    ['linux', {}, '/home/anna', '/home/anna/.cache/aiplan/compiled-code'],
    ['linux', { XDG_CACHE_HOME: '/scratch/anna' }, '/home/anna', '/scratch/anna/aiplan/compiled-code'],
    // The specification passes over a relative path.
    ['linux', { XDG_CACHE_HOME: 'scratch' }, '/home/anna', '/home/anna/.cache/aiplan/compiled-code'],
    ['darwin', { XDG_CACHE_HOME: '/scratch' }, '/Users/anna', '/Users/anna/Library/Caches/aiplan/compiled-code'],
    ['win32', { LOCALAPPDATA: 'D:\\Anna' }, 'C:\\Users\\Anna', 'D:\\Anna\\aiplan\\compiled-code'],
    ['win32', {}, 'C:\\Users\\Anna', 'C:\\Users\\Anna\\AppData\\Local\\aiplan\\compiled-code'],
  ] as const)('on %s with %j has its place in the folder of the user', (platform, environment, home, folder) => {
    expect(compiledCodeFolder(platform, environment, home)).toBe(folder);
  });

  const started = async (env: Readonly<Record<string, string>>, before?: (folder: string) => void) => {
    const plans = project({});
    const folder = plans.path('cache/aiplan/compiled-code');
    before?.(folder);
    const { status } = await plans.run(['--version'], {
      env: { ...USUAL, XDG_CACHE_HOME: plans.path('cache'), ...env },
    });
    expect(status).toBe(0);
    return folder;
  };

  it.skipIf(process.platform !== 'linux')('is kept for the next run', async () => {
    expect(readdirSync(await started({}))).not.toEqual([]);
  });

  it.skipIf(process.platform !== 'linux').each(['/proc/nowhere', '/dev/null'])(
    'is not kept where the home is %s',
    async (HOME) => {
      const { status, stderr } = await project({}).run(['--version'], { env: { ...USUAL, HOME } });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  it.skipIf(process.platform !== 'linux')('is not written where the machine is thrown away afterwards', async () => {
    expect(existsSync(await started({ CI: 'true' }))).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('is not taken from a folder in which others can write', async () => {
    const folder = await started({}, (at) => {
      mkdirSync(at, { recursive: true });
      chmodSync(at, 0o777);
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
