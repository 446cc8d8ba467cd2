import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/rules/engine/finding.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/rules/engine/settings.ts';
import { RULES } from '../../src/rules/registry.ts';
import { type BaselineEntry, baselineOf, baselineText, readBaseline } from '../../src/workspace/baseline.ts';
import { findingsByFile, findingsOf, Workspace } from '../../src/workspace/workspace.ts';
import { TODAY } from '../support/plan.ts';
import { inPlan } from '../support/text-case.ts';

const ROOT = 'file:///project';

interface Opened {
  readonly workspace: Workspace;
  readonly uri: string;
}

/** One plan under `plans/`, with a baseline of some entries for it. */
function open(
  text: string,
  entries: readonly Partial<BaselineEntry>[] = [],
  settings: Settings = DEFAULT_SETTINGS,
): Opened {
  const baseline = baselineOf(
    entries.map(({ file = 'plans/a.aiplan', finding = '', note }) => ({ file, finding, note })),
  );
  const workspace = new Workspace({ roots: [ROOT], today: TODAY, rules: RULES, settings, baseline });
  const uri = `${ROOT}/plans/a.aiplan`;
  workspace.setText(uri, text);
  return { workspace, uri };
}

function all({ workspace, uri }: Opened): Finding[] {
  const checked = workspace.check(uri);
  if (!checked) throw new Error('The plan is not there.');
  return findingsOf(checked);
}

/** Findings of a rule: open ones, and those that the baseline holds. */
function counted(opened: Opened, rule: string): { open: number; baselined: number } {
  const found = all(opened).filter((finding) => finding.rule === rule);
  const baselined = found.filter((finding) => finding.baselined).length;
  return { open: found.length - baselined, baselined };
}

const KPI = inPlan('kpi speed "Speed" {', '  target: 2 h by month 6', '}');
const MISSING: Partial<BaselineEntry> = { finding: 'kpi/no-baseline|missing|plan:p/kpi:speed|' };

/** The identity of the finding of KPI, whatever its message is called. */
const [identity = ''] = all(open(KPI)).flatMap((finding) =>
  finding.rule === 'kpi/no-baseline' ? finding.identity : [],
);

describe('a baseline', () => {
  it('holds findings by file and identity, wherever their lines are', () => {
    expect(identity).toBe(MISSING.finding);
    expect(counted(open(KPI, [MISSING]), 'kpi/no-baseline')).toEqual({ open: 0, baselined: 1 });
    const moved = inPlan('', '', 'goal: "Fewer errors"', 'kpi speed "Speed up" { target: 3 h by month 6 }');
    expect(counted(open(moved, [MISSING]), 'kpi/no-baseline')).toEqual({ open: 0, baselined: 1 });
  });

  it('holds nothing of another file or another element', () => {
    expect(counted(open(KPI, [{ ...MISSING, file: 'plans/b.aiplan' }]), 'kpi/no-baseline')).toEqual({
      open: 1,
      baselined: 0,
    });
    const other = KPI.replace('speed', 'pace');
    expect(counted(open(other, [MISSING]), 'kpi/no-baseline')).toEqual({ open: 1, baselined: 0 });
  });

  it('holds errors too, and what is wrong with a text', () => {
    const text = inPlan('gaol: "Fewer errors"');
    const entries = all(open(text)).map(({ identity: finding }) => ({ finding }));
    const found = all(open(text, entries));
    expect(found.filter(({ rule }) => rule === 'structure/unknown-fact').map(({ severity }) => severity)).toEqual([
      'error',
    ]);
    expect(found.every(({ baselined }) => baselined)).toBe(true);
  });

  it('tells the note of an entry', () => {
    const [finding] = all(open(KPI, [{ ...MISSING, note: 'Anna measures in March' }])).filter(
      ({ rule }) => rule === 'kpi/no-baseline',
    );
    expect(finding?.baselined).toEqual({ note: 'Anna measures in March' });
  });

  it('does not hold a locked rule', () => {
    const settings = { ...DEFAULT_SETTINGS, locked: new Set(['kpi/no-baseline']) };
    const opened = open(KPI, [MISSING], settings);
    expect(counted(opened, 'kpi/no-baseline')).toEqual({ open: 1, baselined: 0 });
    expect(opened.workspace.staleEntries(opened.uri).map(({ finding }) => finding)).toEqual([identity]);
    expect(opened.workspace.entriesOf(opened.uri).map(({ finding }) => finding)).not.toContain(identity);
  });

  it('leaves an accepted finding accepted, and has no entry for it any more', () => {
    const accepting = KPI.replace(
      '  }\n',
      '    accept kpi/no-baseline because "New process; measured in the pilot"\n  }\n',
    );
    const opened = open(accepting, [MISSING]);
    const found = all(opened);
    expect(found.filter(({ rule }) => rule === 'kpi/no-baseline')).toMatchObject([
      { accepted: { reason: 'New process; measured in the pilot' }, baselined: undefined },
    ]);
    // The exception silences what is there, whatever a baseline says: it is in use.
    expect(found.filter(({ rule }) => rule.startsWith('accept/'))).toEqual([]);
    expect(opened.workspace.staleEntries(opened.uri)).toHaveLength(1);
    expect(opened.workspace.entriesOf(opened.uri).map(({ finding }) => finding)).not.toContain(identity);
  });

  it('does not hold what is wrong with an exception', () => {
    const expired = KPI.replace(
      '  }\n',
      '    accept kpi/no-baseline because "New process; measured in the pilot" until 2026-01-01\n  }\n',
    );
    const [{ identity: finding } = { identity: '' }] = all(open(expired)).filter(
      ({ rule }) => rule === 'accept/expired',
    );
    expect(finding).not.toBe('');
    const opened = open(expired, [{ finding }, MISSING]);
    expect(counted(opened, 'accept/expired')).toEqual({ open: 1, baselined: 0 });
    // With the exception over, the finding itself is back, and the baseline holds it as before.
    expect(counted(opened, 'kpi/no-baseline')).toEqual({ open: 0, baselined: 1 });
  });

  it('counts again as soon as it is changed', () => {
    const opened = open(KPI);
    expect(counted(opened, 'kpi/no-baseline')).toEqual({ open: 1, baselined: 0 });
    opened.workspace.configure({
      baseline: baselineOf([{ file: 'plans/a.aiplan', finding: identity, note: undefined }]),
    });
    expect(counted(opened, 'kpi/no-baseline')).toEqual({ open: 0, baselined: 1 });
    opened.workspace.configure({ baseline: undefined });
    expect(counted(opened, 'kpi/no-baseline')).toEqual({ open: 1, baselined: 0 });
  });
});

describe('an entry that is not needed', () => {
  const stale = (text: string, entry: Partial<BaselineEntry> = MISSING): string[] => {
    const { workspace, uri } = open(text, [entry]);
    return workspace.staleEntries(uri).map(({ finding }) => finding);
  };
  const mended = KPI.replace('  }\n', '    baseline: 4 h\n    source: "Time stamps"\n  }\n');

  it('is one whose finding is gone', () => {
    expect(stale(KPI)).toEqual([]);
    expect(stale(mended)).toEqual([identity]);
    expect(stale(inPlan('goal: "Fewer errors"'))).toEqual([identity]);
  });

  it('is not told while a line cannot be read, since rules hold back then', () => {
    expect(stale(mended.replace('baseline: 4 h', 'baseline: soon'))).toEqual([]);
    expect(stale(`${mended}}`)).toEqual([]);
    expect(stale(mended.replace('4 h', '4,5 h'))).toEqual([identity]);
  });

  it('is told of the text itself at any time', () => {
    const finding = 'structure/unknown-fact|near|plan:p|gaol';
    expect(stale(inPlan('gual: "Fewer errors"'), { finding })).toEqual([finding]);
  });

  it('is kept when the baseline is written while nobody can tell', () => {
    const { workspace, uri } = open(mended.replace('baseline: 4 h', 'baseline: soon'), [{ ...MISSING, note: 'Anna' }]);
    expect(workspace.entriesOf(uri)).toContainEqual({ file: 'plans/a.aiplan', finding: identity, note: 'Anna' });
  });
});

describe('what plans share', () => {
  it('is open where one plan finds something that the baseline holds for another only', () => {
    const shared = 'person anna "Anna" {\n  roles: business-lead\n  allocation: 120%\n}\n';
    const plan = (id: string) => `import "team.aiplan"\nplan ${id} "P" {\n  budget {\n    owner: anna\n  }\n}\n`;
    const workspace = new Workspace({ roots: [ROOT], today: TODAY, rules: RULES, settings: DEFAULT_SETTINGS });
    workspace.setText(`${ROOT}/team.aiplan`, shared);
    for (const id of ['a', 'b']) workspace.setText(`${ROOT}/${id}.aiplan`, plan(id));
    const overloaded = () =>
      (findingsByFile(workspace.checkAll()).get(`${ROOT}/team.aiplan`) ?? [])
        .filter(({ rule }) => rule === 'team/overallocation')
        .map(({ baselined }) => baselined !== undefined);
    expect(overloaded()).toEqual([false]);
    workspace.configure({ baseline: baselineOf(workspace.entriesOf(`${ROOT}/a.aiplan`)) });
    expect(overloaded().sort()).toEqual([false, true]);
    const both = ['a', 'b'].flatMap((id) => workspace.entriesOf(`${ROOT}/${id}.aiplan`));
    workspace.configure({ baseline: baselineOf(both) });
    expect(overloaded()).toEqual([true]);
  });
});

describe('the file of a baseline', () => {
  const entries: BaselineEntry[] = [
    { file: 'b.aiplan', finding: 'a/b|c|plan:p|', note: undefined },
    { file: 'a.aiplan', finding: 'x/y|z|plan:p|"', note: 'Later' },
    { file: 'a.aiplan', finding: 'a/b|c|plan:p|', note: undefined },
  ];

  it('has one entry on each line, in order, and reads as it was written', () => {
    const text = baselineText(baselineOf(entries));
    expect(text).toBe(
      [
        '{',
        '  "version": 1,',
        '  "findings": [',
        '    { "file": "a.aiplan", "finding": "a/b|c|plan:p|" },',
        '    { "file": "a.aiplan", "finding": "x/y|z|plan:p|\\"", "note": "Later" },',
        '    { "file": "b.aiplan", "finding": "a/b|c|plan:p|" }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    expect(readBaseline(text, 'en')).toEqual({ baseline: baselineOf(entries) });
    expect(baselineText(baselineOf([]))).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
  });

  it.each([
    ['', 'The baseline cannot be used: from here on it is not JSON.', ''],
    ['{ "version": 1, "findings": [,] }', 'The baseline cannot be used: from here on it is not JSON.', ','],
    [
      '{\n  "version": 1,\n  "findings": [\n<<<<<<< ours\n  ]\n}',
      'The baseline cannot be used: a merge has left both sides in it; keep the lines of both and remove the marks.',
      '<',
    ],
    ['{ "version": 2, "findings": [] }', 'The baseline cannot be used: this aiplan reads "version": 1.', '2'],
    ['{ "findings": [] }', 'The baseline cannot be used: this aiplan reads "version": 1.', '{'],
    [
      '[]',
      'The baseline cannot be used: it has to hold "version" and "findings", as "aiplan baseline write" writes them.',
      '[',
    ],
    [
      '{ "version": 1, "findings": [{ "file": "a.aiplan" }] }',
      'The baseline cannot be used: each entry needs "file" and "finding" as texts, and may have a "note".',
      '{ "file": "a.aiplan" }',
    ],
    [
      '{ "version": 1, "findings": [{ "file": "a", "finding": "b", "line": 3 }] }',
      'The baseline cannot be used: each entry needs "file" and "finding" as texts, and may have a "note".',
      '{ "file": "a", "finding": "b", "line": 3 }',
    ],
  ])('is refused as a whole where it is wrong: %j', (text, message, at) => {
    const reading = readBaseline(text, 'en');
    if ('baseline' in reading) throw new Error('It was read.');
    const { position } = reading.problem;
    expect([reading.problem.message, text.slice(position.start, position.end)]).toEqual([message, at]);
    for (const language of ['nl', 'de'] as const) {
      expect(readBaseline(text, language)).toMatchObject({ problem: { message: expect.stringMatching(/\.$/) } });
    }
  });
});
