import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { linesOf, project } from './command-line.ts';
import { CLEAN, ERROR, PLAN, WARNING, withSeverity } from './plans.ts';

describe('the text of a check', () => {
  it('names place, severity, message and rule on one line, says what to do below, and counts at the end', async () => {
    const { run } = project({ 'a.aiplan': ERROR });
    expect(await run(['check'])).toEqual({
      status: 1,
      stdout: [
        "a.aiplan:2:3  error  'company' has no fact 'employes'; the nearest is 'employees'  structure/unknown-fact",
        '    2 |   employes: 120',
        '      |   ^^^^^^^^',
        '    A fact that is not known is not read.',
        '',
        '1 file checked: 1 error, 0 warnings, 0 hints, 0 accepted',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('says only the count where nothing is wrong', async () => {
    const { run } = project({ 'a.aiplan': CLEAN, 'b.aiplan': 'company "B"\n' });
    expect(await run(['check'])).toEqual({
      status: 0,
      stdout: '2 files checked: 0 errors, 0 warnings, 0 hints, 0 accepted\n',
      stderr: '',
    });
  });

  it('keeps to one line for each finding with --brief', async () => {
    const { run } = project({ 'a.aiplan': ERROR, 'b.aiplan': WARNING });
    const { stdout } = await run(['check', '--brief']);
    expect(stdout.split('\n')).toEqual([
      "a.aiplan:2:3  error  'company' has no fact 'employes'; the nearest is 'employees'  structure/unknown-fact",
      "b.aiplan:2:15  warning  '2,5 days / week' has a decimal comma; a plan writes '2.5 days / week'  value/foreign-notation",
      '',
      '2 files checked: 1 error, 1 warning, 0 hints, 0 accepted',
      '',
    ]);
  });

  it('shows where the other place is', async () => {
    const { run } = project({ 'a.aiplan': 'company "C" {\n  employees: 3\n  employees: 4\n}\n' });
    const { stdout } = await run(['check']);
    expect(linesOf(stdout, 'structure/duplicate-fact')).toHaveLength(1);
    expect(stdout).toMatch(/^ {4}a\.aiplan:2:3 {2}\S.*$/m);
  });

  it('counts accepted findings and leaves them out', async () => {
    const accepting = PLAN.replace(
      '  start:',
      '  accept organisation/no-management-line because "The owner runs the project herself" until 2099-01-01\n  start:',
    );
    const { run } = project({ 'a.aiplan': accepting });
    const { stdout } = await run(['check', '--brief']);
    expect(linesOf(stdout, 'organisation/no-management-line')).toEqual([]);
    expect(stdout).toMatch(/ hints?, 1 accepted\n$/);
  });

  it.each([
    [
      'nl',
      "'2,5 days / week' heeft een decimale komma",
      '1 bestand gecontroleerd: 0 fouten, 1 waarschuwing, 0 tips, 0 geaccepteerd',
    ],
    ['de', "'2,5 days / week' hat ein Dezimalkomma", '1 Datei geprüft: 0 Fehler, 1 Warnung, 0 Hinweise, 0 akzeptiert'],
  ])('speaks %s', async (language, message, summary) => {
    const { run } = project({ 'a.aiplan': WARNING });
    const { stdout } = await run(['check', '--brief', '--lang', language]);
    expect(stdout).toContain(`  warning  ${message}`);
    expect(stdout).toContain(summary);
  });

  it('speaks the language of the configuration unless it is told another', async () => {
    const { run } = project({ 'a.aiplan': WARNING, 'aiplan.config.json': '{ "language": "nl" }' });
    expect((await run(['check'])).stdout).toContain('1 bestand gecontroleerd');
    expect((await run(['check', '--lang', 'en'])).stdout).toContain('1 file checked');
  });

  it('makes control characters of a plan visible, so that none reaches the terminal', async () => {
    const { run } = project({ 'a.aiplan': 'person a "A" {\n  deputy: "\u001b[31mred"\n}\nperson a "\u009b2J" {\n}\n' });
    const { stdout } = await run(['check']);
    expect([...stdout].filter((character) => character !== '\n' && /\p{Cc}/u.test(character))).toEqual([]);
  });
});

describe('colour', () => {
  const colored = '\u001b[1ma.aiplan:2:3\u001b[22m  \u001b[31merror\u001b[39m  ';

  it('stays away from pipes, build servers included', async () => {
    const { run } = project({ 'a.aiplan': ERROR });
    const plain = await run(['check']);
    expect(plain.stdout).not.toContain('\u001b');
    expect(await run(['check'], { env: { CI: 'true' } })).toEqual(plain);
    expect(await run(['check'], { env: { FORCE_COLOR: '0' } })).toEqual(plain);
    const both = await run(['check'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(both.stdout).toBe(plain.stdout);
  });

  it('comes with FORCE_COLOR and repeats what the words say', async () => {
    const { run } = project({ 'a.aiplan': ERROR });
    const { stdout } = await run(['check'], { env: { FORCE_COLOR: '1' } });
    expect(stdout.startsWith(colored)).toBe(true);
    expect(stripVTControlCharacters(stdout)).toBe((await run(['check'])).stdout);
  });
});

describe('the exit status of a check', () => {
  it.each([
    ['error', [], 1],
    ['warning', [], 0],
    ['hint', [], 0],
    ['warning', ['--fail-on', 'error'], 0],
    ['warning', ['--fail-on', 'warning'], 1],
    ['hint', ['--fail-on', 'warning'], 0],
    ['hint', ['--fail-on', 'hint'], 1],
    ['off', ['--fail-on', 'hint'], 0],
  ])('for a finding of severity %s with %j is %i', async (severity, words, status) => {
    const { run } = project({ 'a.aiplan': WARNING, 'aiplan.config.json': withSeverity(severity) });
    expect((await run(['check', ...words])).status).toBe(status);
  });

  it('fails above --max-warnings and says why', async () => {
    const { run } = project({ 'a.aiplan': WARNING, 'b.aiplan': WARNING });
    expect(await run(['check', '--max-warnings', '2'])).toMatchObject({ status: 0, stderr: '' });
    expect(await run(['check', '--max-warnings', '1'])).toMatchObject({
      status: 1,
      stderr: '2 warnings are more than --max-warnings 1 allows.\n',
    });
  });
});

describe('the day of a check', () => {
  const expiring = PLAN.replace(
    '  start:',
    '  accept organisation/no-management-line because "The owner runs the project herself" until 2027-06-30\n  start:',
  );

  it('is --as-of, where the plan states none', async () => {
    const { run } = project({ 'a.aiplan': expiring });
    expect(linesOf((await run(['check', '--brief', '--as-of', '2027-06-30'])).stdout, 'accept/expired')).toEqual([]);
    expect(linesOf((await run(['check', '--brief', '--as-of', '2027-07-01'])).stdout, 'accept/expired')).toHaveLength(
      1,
    );
  });

  it("is the plan's own, where it states one", async () => {
    const { run } = project({ 'a.aiplan': expiring.replace('  start:', '  as-of: 2027-06-30\n  start:') });
    expect(linesOf((await run(['check', '--brief', '--as-of', '2027-07-01'])).stdout, 'accept/expired')).toEqual([]);
  });
});

describe('equal input', () => {
  it.each(['text', 'json'])('gives equal bytes as %s, in whatever order it is named', async (format) => {
    const { run } = project({ 'a.aiplan': PLAN, 'b/c.aiplan': ERROR, 'b.aiplan': WARNING, 'b/a.aiplan': PLAN });
    const words = ['check', '--format', format, '--as-of', '2026-11-23'];
    const first = await run(words);
    expect(first.stdout.length).toBeGreaterThan(300);
    expect(await run(words)).toEqual(first);
    expect(await run([...words, 'b.aiplan', 'b', 'a.aiplan', './b.aiplan'])).toEqual(first);
  });
});
