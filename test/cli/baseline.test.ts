import { describe, expect, it } from 'vitest';
import { project } from './command-line.ts';
import { CLEAN, ERROR, WARNING } from './plans.ts';

const FILE = 'aiplan.baseline.json';

/** A plan with one finding of a rule about plans that the tests can mend. */
const KPI = 'plan p "P" {\n  kpi speed "Speed" {\n    target: 2 h by month 6\n  }\n}\n';
const MENDED = KPI.replace('  }\n', '    baseline: 4 h\n    source: "Time stamps"\n  }\n');
const NO_BASELINE = 'kpi/no-baseline|missing|plan:p/kpi:speed|';

const entries = (text: string) =>
  (JSON.parse(text) as { findings: { file: string; finding: string; note?: string }[] }).findings;

/** Adds a note to the entry of a finding, as a reviewer does. */
const noted = (text: string, finding: string, note: string) =>
  text.replace(`"finding": "${finding}" }`, `"finding": "${finding}", "note": "${note}" }`);

describe('aiplan baseline write', () => {
  it('puts the open findings into a file beside the configuration, so that only new ones count', async () => {
    const { run, read, write } = project({
      'aiplan.config.json': '{}',
      'plans/a.aiplan': ERROR,
      'plans/b.aiplan': CLEAN,
    });
    expect(await run(['baseline', 'write'])).toEqual({
      status: 0,
      stdout: `${FILE} written: 1 finding (1 error, 0 warnings, 0 hints)\n`,
      stderr: '',
    });
    expect(entries(read(FILE)).map(({ file, finding }) => [file, finding.split('|')[0]])).toEqual([
      ['plans/a.aiplan', 'structure/unknown-fact'],
    ]);
    expect(await run(['check'])).toEqual({
      status: 0,
      stdout: '2 files checked: 0 errors, 0 warnings, 0 hints, 0 accepted, 1 baselined\n',
      stderr: '',
    });
    write('plans/b.aiplan', ERROR);
    const after = await run(['check', '--brief']);
    expect(after.status).toBe(1);
    expect(after.stdout).toMatch(/^plans\/b\.aiplan:2:3 {2}error .*\n\n.*1 error.* 1 baselined\n$/);
  });

  it('is the same wherever it is run from, and the same bytes each time', async () => {
    const { run, read } = project({ 'aiplan.config.json': '{}', 'plans/a.aiplan': KPI, 'plans/b.aiplan': ERROR });
    await run(['baseline', 'write']);
    const text = read(FILE);
    expect((await run(['baseline', 'write', '.'], { inside: 'plans' })).stdout).toMatch(
      /^\.\.\/aiplan\.baseline\.json w/,
    );
    expect(read(FILE)).toBe(text);
    expect((await run(['check', 'a.aiplan'], { inside: 'plans' })).stdout).toContain(' baselined');
  });

  it('keeps notes, and entries of plans that it was not asked about', async () => {
    const { run, read, write } = project({ 'a.aiplan': KPI, 'b.aiplan': ERROR });
    await run(['baseline', 'write']);
    write(FILE, noted(read(FILE), NO_BASELINE, 'Anna measures in March'));
    write('b.aiplan', CLEAN);
    await run(['baseline', 'write', 'a.aiplan']);
    expect(entries(read(FILE)).filter(({ file }) => file === 'b.aiplan')).toHaveLength(1);
    expect(entries(read(FILE)).find(({ finding }) => finding === NO_BASELINE)?.note).toBe('Anna measures in March');
    await run(['baseline', 'write']);
    expect(entries(read(FILE)).filter(({ file }) => file === 'b.aiplan')).toEqual([]);
  });

  it('leaves out what is locked and what is about an exception, and says so', async () => {
    const accepting = KPI.replace('  }\n', '    accept kpi/no-baseline because "todo"\n  }\n');
    const { run, read } = project({
      'aiplan.config.json': '{ "locked": ["use-case/no-fallback"] }',
      'a.aiplan': accepting,
    });
    const { stdout } = await run(['baseline', 'write']);
    expect(stdout).toContain(
      '2 findings are not put into it: locked, or about an exception (accept/no-reason, use-case/no-fallback)\n',
    );
    const rules = entries(read(FILE)).map(({ finding }) => finding.split('|')[0]);
    for (const rule of ['kpi/no-baseline', 'accept/no-reason', 'use-case/no-fallback'])
      expect(rules).not.toContain(rule);
  });

  it('writes no file where there is nothing to put into it', async () => {
    const { run } = project({ 'a.aiplan': CLEAN });
    expect(await run(['baseline', 'write'])).toEqual({
      status: 0,
      stdout: `${FILE} not written: there are no findings to put into it\n`,
      stderr: '',
    });
    expect((await run(['check'])).stdout).not.toContain('baselined');
  });

  it('writes the file that it is told', async () => {
    const { run, read } = project({ 'a.aiplan': WARNING });
    await run(['baseline', 'write', '--baseline', 'old.json']);
    expect(entries(read('old.json'))).toHaveLength(1);
    expect((await run(['check'])).stdout).toContain('1 warning');
    expect((await run(['check', '--baseline', 'old.json'])).stdout).toContain(
      '0 warnings, 0 hints, 0 accepted, 1 baselined',
    );
  });
});

describe('entries that are not needed any more', () => {
  it('are counted by a check and taken away by prune', async () => {
    const { run, read, write } = project({ 'a.aiplan': KPI });
    await run(['baseline', 'write']);
    expect((await run(['baseline', 'prune'])).stdout).toMatch(/^aiplan\.baseline\.json unchanged: /);
    write('a.aiplan', MENDED);
    const { stdout, status } = await run(['check']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /\n1 entry of the baseline stands for no open finding any more; "aiplan baseline prune" removes it\.\n$/,
    );
    const before = entries(read(FILE));
    expect(await run(['baseline', 'prune'])).toEqual({
      status: 0,
      stdout: `${FILE} written: 1 removed, ${before.length - 1} left\n`,
      stderr: '',
    });
    expect(entries(read(FILE))).toEqual(before.filter(({ finding }) => finding !== NO_BASELINE));
    expect((await run(['check'])).stdout).not.toContain('prune');
  });

  it('are also those of plans that are gone, and no new findings come in', async () => {
    const { run, read, write } = project({ 'a.aiplan': WARNING, 'b.aiplan': CLEAN });
    await run(['baseline', 'write']);
    write(FILE, read(FILE).replace('a.aiplan', 'gone.aiplan'));
    expect((await run(['check', 'b.aiplan'])).stdout).toContain('"aiplan baseline prune" removes it');
    await run(['baseline', 'prune']);
    expect(entries(read(FILE))).toEqual([]);
  });

  it('are said in the language of the findings', async () => {
    const { run, write } = project({ 'a.aiplan': KPI });
    await run(['baseline', 'write']);
    write('a.aiplan', MENDED);
    expect((await run(['check', '--lang', 'nl'])).stdout).toMatch(/ in de baseline\n1 regel van de baseline hoort /);
    expect((await run(['check', '--lang', 'de'])).stdout).toMatch(/ in der Baseline\n1 Eintrag der Baseline gehört /);
  });
});

describe('a check with a baseline', () => {
  it('gives other programs what it holds, and what it holds in vain', async () => {
    const { run, read, write } = project({ 'a.aiplan': KPI, 'b.aiplan': WARNING });
    await run(['baseline', 'write']);
    write(FILE, noted(read(FILE), NO_BASELINE, 'Anna measures in March'));
    write('b.aiplan', CLEAN);
    const { stdout } = await run(['check', '--format', 'json']);
    const output = JSON.parse(stdout) as {
      summary: { baselined: number };
      findings: unknown[];
      baselined: { rule: string; note?: string }[];
      staleBaseline: { path: string; finding: string }[];
    };
    expect(output.findings).toEqual([]);
    expect(output.summary.baselined).toBe(output.baselined.length);
    expect(output.baselined.find(({ rule }) => rule === 'kpi/no-baseline')?.note).toBe('Anna measures in March');
    expect(output.staleBaseline.map(({ path }) => path)).toEqual(['b.aiplan']);
  });

  it('neither fails for what it holds nor counts it as a warning', async () => {
    const { run } = project({ 'a.aiplan': ERROR, 'b.aiplan': WARNING });
    await run(['baseline', 'write']);
    expect((await run(['check', '--fail-on', 'hint', '--max-warnings', '0'])).status).toBe(0);
  });

  it('leaves alone what it holds when it mends plans', async () => {
    const { run, read } = project({ 'a.aiplan': WARNING });
    await run(['baseline', 'write']);
    await run(['check', '--fix']);
    expect(read('a.aiplan')).toBe(WARNING);
  });
});

describe('a baseline that cannot be used', () => {
  it.each([
    ['{ "version": 1, "findings": [', `${FILE}:1:29  The baseline cannot be used: from here on it is not JSON.\n`],
    [
      '{\n  "version": 1,\n  "findings": [\n    { "file": "a.aiplan" }\n  ]\n}\n',
      `${FILE}:4:5  The baseline cannot be used: each entry needs "file" and "finding" as texts, and may have a "note".\n`,
    ],
  ])('is one sentence and status 2: %j', async (text, stderr) => {
    const { run, read } = project({ 'a.aiplan': WARNING, [FILE]: text });
    for (const words of [['check'], ['baseline', 'write'], ['baseline', 'prune']]) {
      expect(await run(words)).toEqual({ status: 2, stdout: '', stderr });
    }
    // It holds somebody's notes: nothing writes over it.
    expect(read(FILE)).toBe(text);
  });

  it('is one that is named and not there', async () => {
    const { run } = project({ 'a.aiplan': WARNING });
    expect(await run(['check', '--baseline', 'none.json'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'none.json does not exist; "aiplan baseline write --baseline none.json" writes it.\n',
    });
    expect(await run(['baseline', 'prune'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${FILE} does not exist; "aiplan baseline write" writes it.\n`,
    });
  });

  it('is one for the plans of two projects', async () => {
    const { run } = project({
      'one/aiplan.config.json': '{}',
      'one/a.aiplan': WARNING,
      'two/aiplan.config.json': '{}',
      'two/a.aiplan': WARNING,
    });
    expect(await run(['baseline', 'write', '--baseline', 'both.json'])).toEqual({
      status: 2,
      stdout: '',
      stderr: '--baseline both.json is for one project, and these plans are in 2 (one, two); name those of one.\n',
    });
    expect((await run(['baseline', 'write'])).stdout).toBe(
      ['one', 'two'].map((name) => `${name}/${FILE} written: 1 finding (0 errors, 1 warning, 0 hints)\n`).join(''),
    );
  });

  it.each([
    [
      ['baseline'],
      'aiplan baseline needs a command after it: write or prune.\n"aiplan baseline --help" shows how it is used.\n',
    ],
    [
      ['baseline', 'wirte'],
      'There is no command wirte. The nearest name is write.\n"aiplan baseline --help" shows how it is used.\n',
    ],
    [
      ['baseline', 'write', '--bseline', 'x'],
      'There is no option --bseline here. The nearest name is --baseline.\n"aiplan baseline write --help" shows how it is used.\n',
    ],
  ])('is not what %j asks for', async (words, stderr) => {
    const { run } = project({ 'a.aiplan': WARNING });
    expect(await run(words)).toEqual({ status: 2, stdout: '', stderr });
  });
});
