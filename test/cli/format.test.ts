import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project } from './command-line.ts';
import { CLEAN, CRAMPED } from './plans.ts';

const BROKEN = 'company "C" {\n  employees: 3\n';

describe('format', () => {
  it('writes what changes, says so, and does nothing the second time', async () => {
    const { run, read, folder } = project({ 'a.aiplan': CRAMPED, 'b/c.aiplan': CLEAN });
    expect(await run(['format'])).toEqual({ status: 0, stdout: 'a.aiplan formatted\n', stderr: '' });
    expect(read('a.aiplan')).toBe(CLEAN);
    expect(read('b/c.aiplan')).toBe(CLEAN);
    expect(await run(['format'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['a.aiplan', 'b']);
  });

  it('only lists with --check', async () => {
    const { run, read } = project({ 'a.aiplan': CRAMPED, 'b.aiplan': CLEAN });
    expect(await run(['format', '--check'])).toEqual({ status: 1, stdout: 'a.aiplan would change\n', stderr: '' });
    expect(read('a.aiplan')).toBe(CRAMPED);
    expect(await run(['format', '--check', 'b.aiplan'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it.each([[[]], [['--check']]])(
    'leaves a file alone that cannot be read, does the others, and fails: %j',
    async (words) => {
      const { run, read } = project({ 'a.aiplan': BROKEN, 'b.aiplan': CRAMPED });
      const { status, stderr } = await run(['format', ...words]);
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: 'a.aiplan was left as it is: line 1 cannot be read. "aiplan check" says what is wrong there.\n',
      });
      expect(read('a.aiplan')).toBe(BROKEN);
      expect(read('b.aiplan')).toBe(words.length === 0 ? CLEAN : CRAMPED);
    },
  );

  it('keeps line ends, mode and links', async () => {
    const { run, read, path } = project({
      'crlf.aiplan': CRAMPED.replaceAll('\n', '\r\n'),
      'deep/real.aiplan': CRAMPED,
    });
    chmodSync(path('crlf.aiplan'), 0o666);
    chmodSync(path('deep/real.aiplan'), 0o640);
    symlinkSync('deep/real.aiplan', path('link.aiplan'));
    expect((await run(['format', 'crlf.aiplan', 'link.aiplan'])).stdout).toBe(
      'crlf.aiplan formatted\nlink.aiplan formatted\n',
    );
    expect(read('crlf.aiplan')).toBe(CLEAN.replaceAll('\n', '\r\n'));
    expect(read('deep/real.aiplan')).toBe(CLEAN);
    expect(statSync(path('crlf.aiplan')).mode & 0o777).toBe(0o666);
    expect(statSync(path('deep/real.aiplan')).mode & 0o777).toBe(0o640);
    expect(lstatSync(path('link.aiplan')).isSymbolicLink()).toBe(true);
  });

  it('filters one plan with --stdin', async () => {
    const { run } = project({});
    const words = ['format', '--stdin'];
    expect(await run(words, { input: CRAMPED })).toEqual({ status: 0, stdout: CLEAN, stderr: '' });
    expect(await run(words, { input: BROKEN })).toEqual({
      status: 1,
      stdout: BROKEN,
      stderr: 'The input was left as it is: line 1 cannot be read. "aiplan check" says what is wrong there.\n',
    });
    expect(await run(words, { input: new Uint8Array([0x61, 0xff]) })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'The input is not UTF-8 text (line 1); save it with the encoding UTF-8.\n',
    });
  });

  it('judges the input with --stdin --check', async () => {
    const { run } = project({});
    const words = ['format', '--stdin', '--check'];
    expect(await run(words, { input: CRAMPED })).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(await run(words, { input: CLEAN })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await run([...words, 'a.aiplan'])).toEqual({
      status: 2,
      stdout: '',
      stderr: '--stdin reads the plan from the input; leave out the files.\n',
    });
  });
});
