import { describe, expect, it } from 'vitest';
import { timingTable } from '../../src/cli/output/timing-table.ts';
import { Stopwatch } from '../../src/cli/stopwatch.ts';
import { cliTextsIn } from '../../src/cli/texts/cli-texts.ts';
import { observed, stage } from '../../src/rules/engine/observer.ts';
import { RULES } from '../../src/rules/registry.ts';
import { project } from './command-line.ts';
import { PLAN } from './plans.ts';

/** A stopwatch and how its clock is moved on. */
function stopwatch(): { watch: Stopwatch; pass: (milliseconds: number) => void } {
  let now = 1000;
  return {
    watch: new Stopwatch(() => now),
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

describe('a stopwatch', () => {
  it('gives each part its own time, without what lies within it, the slowest first', () => {
    const { watch, pass } = stopwatch();
    for (const share of [3, 4]) {
      observed(watch, { kind: 'rule', name: 'a/b' }, () => {
        pass(1);
        observed(watch, stage('simulation'), () => pass(share));
      });
    }
    expect(watch.times()).toEqual([
      { kind: 'stage', name: 'simulation', runs: 2, milliseconds: 7 },
      { kind: 'rule', name: 'a/b', runs: 2, milliseconds: 2 },
    ]);
  });

  it('goes on after a part that failed', () => {
    const { watch, pass } = stopwatch();
    const fail = () =>
      observed(watch, stage('facts'), () => {
        pass(2);
        throw new Error('No such week');
      });
    expect(fail).toThrow('No such week');
    observed(watch, stage('parse'), () => pass(5));
    expect(watch.times().map(({ name, milliseconds }) => [name, milliseconds])).toEqual([
      ['parse', 5],
      ['facts', 2],
    ]);
  });
});

it('the table has columns, shares and a total', () => {
  const times = [
    { kind: 'stage', name: 'parse', runs: 12, milliseconds: 7.5 },
    { kind: 'rule', name: 'a/b', runs: 3, milliseconds: 2.5 },
  ] as const;
  expect(timingTable(times, cliTextsIn('en').runs.timing).split('\n')).toEqual([
    '   ms      %  runs  part',
    ' 7.50   75.0    12  (parse)',
    ' 2.50   25.0     3  a/b',
    '10.00  100.0        total',
    '',
  ]);
});

describe('check --timing', () => {
  it('tells every rule and every stage on the error stream', async () => {
    const { run } = project({ 'a.aiplan': PLAN });
    const [plain, timed] = [await run(['check']), await run(['check', '--timing'])];
    expect({ ...timed, stderr: '' }).toEqual(plain);
    const parts = timed.stderr.split('\n').map((line) => line.trim().split(/ +/).at(-1) ?? '');
    expect(parts).toEqual(
      expect.arrayContaining(['(search)', '(read)', '(parse)', '(names)', '(facts)', '(words)', 'total']),
    );
    expect(parts.filter((part) => part.includes('/')).sort()).toEqual(RULES.map(({ id }) => id).sort());
    const milliseconds = timed.stderr
      .split('\n')
      .slice(1, -2)
      .map((line) => Number(line.trim().split(/ +/)[0]));
    expect(milliseconds).toEqual(milliseconds.toSorted((a, b) => b - a));
    expect(milliseconds.every((one) => one >= 0)).toBe(true);
  });

  it('is a part of json, and the error stream stays empty', async () => {
    const { run } = project({ 'a.aiplan': PLAN });
    const { stdout, stderr } = await run(['check', '--timing', '--format', 'json']);
    const { timing, ...rest } = JSON.parse(stdout) as { timing: { kind: string; name: string; runs: number }[] };
    expect(stderr).toBe('');
    expect(rest).toEqual(JSON.parse((await run(['check', '--format', 'json'])).stdout));
    expect(timing).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'rule', name: 'team/overallocation', runs: 1 })]),
    );
  });
});
