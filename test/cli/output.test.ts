import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project } from './command-line.ts';
import { CLEAN, ERROR, PLAN, WARNING } from './plans.ts';

const BRIEF = [
  "a.aiplan:2:3  error  'company' has no fact 'employes'; the nearest is 'employees'  structure/unknown-fact",
  '',
  '1 file checked: 1 error, 0 warnings, 0 hints, 0 accepted',
  '',
].join('\n');

describe('check --output', () => {
  it.each(['text', 'json', 'sarif', 'github', 'gitlab', 'junit'])(
    'writes %s to a file as it would write it to the output, and the findings in lines for the log',
    async (format) => {
      const plans = project({ 'a.aiplan': ERROR });
      const words = ['check', '--format', format];
      const { stdout } = await plans.run(words);
      const env = { FORCE_COLOR: '1' };
      expect((await plans.run([...words, '--output', 'out'])).stdout).toBe(BRIEF);
      expect(await plans.run([...words, '-o', 'out'], { env })).toMatchObject({ status: 1, stderr: '' });
      expect(plans.read('out')).toBe(stdout);
      expect(readdirSync(plans.folder).sort()).toEqual(['a.aiplan', 'out']);
    },
  );

  it('that cannot be written is trouble, and what stood there stays', async () => {
    const plans = project({ 'a.aiplan': CLEAN, 'there/x': '' });
    const at = (name: string) => plans.run(['check', '--format', 'json', '--output', name]);
    expect(await at('there')).toMatchObject({ status: 2, stderr: 'there cannot be written (it is a folder).\n' });
    expect(await at('none/out.json')).toMatchObject({
      status: 2,
      stderr: 'none/out.json cannot be written (its folder does not exist).\n',
    });
  });

  it('leaves an older file alone where a setting keeps the check from its work', async () => {
    const plans = project({ 'a.aiplan': CLEAN, 'aiplan.config.json': '{', 'out.json': 'old' });
    expect((await plans.run(['check', '--format', 'json', '--output', 'out.json'])).status).toBe(2);
    expect(plans.read('out.json')).toBe('old');
  });
});

describe('equal input', () => {
  it.each(['sarif', 'github', 'gitlab', 'junit'])('gives equal bytes as %s, with --timing too', async (format) => {
    const { run } = project({ 'a.aiplan': PLAN, 'b/c.aiplan': ERROR, 'b.aiplan': WARNING, 'b/a.aiplan': PLAN });
    const words = ['check', '--format', format, '--as-of', '2026-11-23'];
    const first = await run(words);
    expect(first.stdout.length).toBeGreaterThan(300);
    expect(await run([...words, 'b', 'a.aiplan', './b.aiplan'])).toEqual(first);
    expect((await run([...words, '--timing'])).stdout).toBe(first.stdout);
  });
});
