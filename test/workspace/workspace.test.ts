import { beforeEach, describe, expect, it } from 'vitest';
import { locate } from '../../src/language/syntax/source.ts';
import { toEpochDay } from '../../src/language/values/calendar-date.ts';
import type { Finding } from '../../src/rules/engine/finding.ts';
import { DEFAULT_SETTINGS } from '../../src/rules/engine/settings.ts';
import { RULES } from '../../src/rules/registry.ts';
import { Workspace } from '../../src/workspace/workspace.ts';

const ROOT = 'file:///work/plans';
const [A, B, C] = ['a', 'b', 'c'].map((name) => `${ROOT}/${name}.aiplan`) as [string, string, string];

const COMPANY = 'company "C" {\n  department sales "Sales"\n}\n';
const PLAN = `import "b.aiplan"

plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
      department: sales
    }
  }
}
`;

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace({
    roots: [ROOT],
    today: toEpochDay({ year: 2026, month: 11, day: 23 }),
    rules: RULES,
    settings: DEFAULT_SETTINGS,
  });
});

/** What one rule finds in a file, as the text that is underlined. */
function found(uri: string, rule: string): string[] {
  return workspace
    .findingsIn(uri)
    .filter((finding) => finding.rule === rule)
    .map(underlined);
}

function underlined(finding: Finding): string {
  const { file, start, end } = locate(finding.at);
  return workspace.tree(file)?.text.slice(start, end) ?? '';
}

/** The ways of the import statements of a file: where they lead, or why not. */
function imports(uri: string): string[] {
  return (workspace.describe(uri)?.imports ?? []).map(({ outcome }) => {
    if (outcome.kind === 'found') return `found ${outcome.file}`;
    return outcome.kind === 'cycle' ? `cycle ${outcome.path.join(' → ')}` : `${outcome.kind} ${outcome.path}`;
  });
}

describe('a finding that depends on another file', () => {
  it('goes when the other file cures it, and comes back with the mistake', () => {
    workspace.setText(A, PLAN);
    workspace.setText(B, 'company "C" {\n}\n');
    expect(found(A, 'name/unresolved')).toEqual(['sales']);
    workspace.setText(B, COMPANY);
    expect(found(A, 'name/unresolved')).toEqual([]);
    workspace.setText(B, COMPANY.replace('sales', 'sale'));
    expect(found(A, 'name/unresolved')).toEqual(['sales']);
  });

  it('goes when a file behind the imported one cures it', () => {
    workspace.setText(A, PLAN);
    workspace.setText(B, 'import "c.aiplan"\n');
    workspace.setText(C, 'company "C" {\n}\n');
    expect(found(A, 'name/unresolved')).toEqual(['sales']);
    workspace.setText(C, COMPANY);
    expect(found(A, 'name/unresolved')).toEqual([]);
  });

  it('is about a role that somebody in the other file fills', () => {
    workspace.setText(A, 'import "b.aiplan"\nplan p "P" {\n  team {\n    members: jan\n  }\n}\n');
    workspace.setText(B, 'person jan "Jan" {\n  roles: business-lead\n}\n');
    expect(found(A, 'team/missing-compliance-officer')).toEqual(['team']);
    expect(found(A, 'team/missing-business-lead')).toEqual([]);
    workspace.setText(B, 'person jan "Jan" {\n  roles: compliance-officer\n}\n');
    expect(found(A, 'team/missing-compliance-officer')).toEqual([]);
    expect(found(A, 'team/missing-business-lead')).toEqual(['team']);
  });
});

describe('an import', () => {
  it('that is missing is wanted, told, and forgiven once the file is there', () => {
    workspace.setText(A, PLAN);
    expect(workspace.wantedImports()).toEqual([B]);
    expect(found(A, 'import/missing-file')).toEqual(['"b.aiplan"']);
    expect(workspace.missingImports(A)).toEqual([B]);
    expect(workspace.dependents(B)).toEqual([A]);
    workspace.setText(B, COMPANY);
    expect(workspace.wantedImports()).toEqual([]);
    expect(imports(A)).toEqual([`found ${B}`]);
    expect(found(A, 'import/missing-file')).toEqual([]);
    expect(workspace.missingImports(A)).toEqual([]);
  });

  it('that is removed is missing again', () => {
    workspace.setText(A, PLAN);
    workspace.setText(B, COMPANY);
    expect(found(A, 'import/missing-file')).toEqual([]);
    workspace.remove(B);
    expect(workspace.has(B)).toBe(false);
    expect(workspace.uris()).toEqual([A]);
    expect(workspace.check(B)).toBeUndefined();
    expect(found(A, 'import/missing-file')).toEqual(['"b.aiplan"']);
    // Where names may stand in the missing file, nobody is blamed for them.
    expect(imports(A)).toEqual(['missing b.aiplan']);
  });

  it('that is there and cannot be read says why, until it is set or removed', () => {
    workspace.setText(A, PLAN);
    workspace.setText(B, COMPANY);
    workspace.setUnreadable(B, { kind: 'not-utf-8', line: 2 });
    expect(workspace.has(B)).toBe(false);
    expect(found(A, 'import/unreadable-file')).toEqual(['"b.aiplan"']);
    expect(found(A, 'import/missing-file')).toEqual([]);
    // What the file holds is not known, so nobody is blamed for gaps that it may fill.
    expect(workspace.check(A)?.plans.map(({ plan }) => plan.complete)).toEqual([false]);
    workspace.setText(B, COMPANY);
    expect(imports(A)).toEqual([`found ${B}`]);
    workspace.setUnreadable(B, { kind: 'folder' });
    expect(imports(A)).toEqual(['unreadable b.aiplan']);
    workspace.remove(B);
    expect(imports(A)).toEqual(['missing b.aiplan']);
  });

  it('of the file itself is a round trip of one', () => {
    workspace.setText(A, 'import "a.aiplan"\nimport "./x/../a.aiplan"\n');
    expect(imports(A)).toEqual(['cycle a.aiplan → a.aiplan', 'cycle a.aiplan → ./x/../a.aiplan']);
    expect(found(A, 'import/cycle')).toEqual(['"a.aiplan"', '"./x/../a.aiplan"']);
  });

  it('over three files is told with its whole way, and its names still count', () => {
    workspace.setText(A, PLAN);
    workspace.setText(B, 'import "c.aiplan"\n');
    workspace.setText(C, `import "a.aiplan"\n${COMPANY}`);
    expect(imports(A)).toEqual(['cycle a.aiplan → b.aiplan → c.aiplan → a.aiplan']);
    expect(imports(B)).toEqual(['cycle b.aiplan → c.aiplan → a.aiplan → b.aiplan']);
    expect(found(A, 'name/unresolved')).toEqual([]);
    workspace.setText(C, COMPANY);
    expect(imports(A)).toEqual([`found ${B}`]);
    expect(imports(B)).toEqual([`found ${C}`]);
  });

  it('into a round trip of others is none itself', () => {
    workspace.setText(A, 'import "b.aiplan"\n');
    workspace.setText(B, 'import "c.aiplan"\n');
    workspace.setText(C, 'import "b.aiplan"\n');
    expect(imports(A)).toEqual([`found ${B}`]);
    expect(imports(B)).toEqual(['cycle b.aiplan → c.aiplan → b.aiplan']);
  });

  it.each([
    ['../other.aiplan', 'outside ../other.aiplan'],
    ['x/../../plans2/other.aiplan', 'outside x/../../plans2/other.aiplan'],
    ['/work/plans/b.aiplan', 'outside /work/plans/b.aiplan'],
    ['\\\\server/b.aiplan', 'outside \\server/b.aiplan'],
    ['https://example.org/b.aiplan', 'outside https://example.org/b.aiplan'],
    ['c:b.aiplan', 'outside c:b.aiplan'],
    ['b.txt', 'not-a-plan b.txt'],
    ['b', 'not-a-plan b'],
    ['../plans/b.aiplan', `found ${B}`],
    ['./b.aiplan', `found ${B}`],
  ])('"%s" is %s', (path, outcome) => {
    workspace.setText(B, COMPANY);
    workspace.setText('file:///work/other.aiplan', COMPANY);
    workspace.setText('file:///work/plans2/other.aiplan', COMPANY);
    workspace.setText(A, `import "${path}"\n`);
    expect(imports(A)).toEqual([outcome]);
  });

  it('may lead into any of several folders', () => {
    workspace.configure({ roots: [ROOT, 'file:///work/shared/'] });
    workspace.setText(A, 'import "../shared/b.aiplan"\nimport "../sharedness/b.aiplan"\n');
    workspace.setText('file:///work/shared/b.aiplan', COMPANY);
    expect(imports(A)).toEqual(['found file:///work/shared/b.aiplan', 'outside ../sharedness/b.aiplan']);
  });
});

describe('results', () => {
  it('are the same objects while nothing changed', () => {
    workspace.setText(A, PLAN);
    workspace.setText(B, COMPANY);
    const [before] = [workspace.checkAll()];
    expect(before.map(({ uri }) => uri)).toEqual([A, B]);
    workspace.setText(A, PLAN);
    workspace.setText(C, 'company "Other" {\n}\n');
    workspace.remove(C);
    expect(workspace.check(A)).toBe(before[0]);
    expect(workspace.check(B)).toBe(before[1]);
    expect(workspace.lastChecked(A)).toBe(before[0]);
  });

  it('change in the edited file and in those that depend on it, and nowhere else', () => {
    workspace.setText(A, PLAN);
    workspace.setText(B, COMPANY);
    workspace.setText(C, COMPANY);
    const [a, b, c] = workspace.checkAll();
    workspace.setText(B, COMPANY.replace('"Sales"', '"Sales and service"'));
    expect(workspace.dependents(B)).toEqual([A]);
    expect(workspace.check(A)).not.toBe(a);
    expect(workspace.check(B)).not.toBe(b);
    expect(workspace.check(C)).toBe(c);
  });

  it('keep the parts of a file that an edit did not touch', () => {
    const two = `${COMPANY}person anna "Anna" {\n  allocation: 20%\n}\n`;
    workspace.setText(B, two);
    const [company, anna] = workspace.model(B)?.elements ?? [];
    workspace.setText(B, two.replace('20%', '30%'));
    const after = workspace.model(B)?.elements ?? [];
    expect(after[0]).toBe(company);
    expect(after[1]).not.toBe(anna);
  });

  it('follow the settings, the rules and the day', () => {
    const accepting = PLAN.replace(
      '  team {',
      '  accept organisation/no-management-line because "The owner leads it herself" until 2026-12-31\n  team {',
    );
    workspace.setText(A, accepting);
    workspace.setText(B, COMPANY);
    expect(found(A, 'accept/expired')).toEqual([]);
    workspace.configure({ today: toEpochDay({ year: 2027, month: 1, day: 1 }) });
    expect(found(A, 'accept/expired')).toHaveLength(1);
    expect(found(A, 'team/missing-data-engineer')).toEqual(['team']);
    const off = new Map([['team/missing-data-engineer', { severity: 'off' as const, options: {} }]]);
    workspace.configure({ settings: { ...DEFAULT_SETTINGS, rules: off } });
    expect(found(A, 'team/missing-data-engineer')).toEqual([]);
    workspace.configure({ rules: [] });
    expect(workspace.findingsIn(A)).toEqual([]);
  });

  it('are the last known ones until a file is checked again', () => {
    workspace.setText(A, PLAN);
    const before = workspace.check(A);
    workspace.setText(A, `// Moved\n${PLAN}`);
    expect(workspace.lastChecked(A)).toBe(before);
    expect(workspace.check(A)).not.toBe(before);
  });
});

describe('findings in shared files', () => {
  const person = (allocation: string) =>
    `person anna "Anna" {\n  roles: business-lead\n  allocation: ${allocation}\n}\n`;

  it('stand in the file that has to change, once for all plans that share it', () => {
    const plan = (id: string) => `import "c.aiplan"\nplan ${id} "P" {\n  budget {\n    owner: anna\n  }\n}\n`;
    workspace.setText(A, plan('one'));
    workspace.setText(B, plan('two'));
    workspace.setText(C, person('120%'));
    expect(found(C, 'team/overallocation')).toEqual(['120%']);
    expect(found(A, 'team/overallocation')).toEqual([]);
    workspace.remove(A);
    expect(found(C, 'team/overallocation')).toEqual(['120%']);
    workspace.setText(C, person('100%'));
    expect(found(C, 'team/overallocation')).toEqual([]);
  });

  it('are sorted by place, whatever rule or plan they come from', () => {
    workspace.setText(A, `${PLAN}person x "X" {\n  nonsense: 1\n}\n`);
    workspace.setText(B, COMPANY);
    const starts = workspace.findingsIn(A).map(({ at }) => locate(at).start);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('a file whose braces do not match', () => {
  it('keeps its plan and blames nobody for gaps', () => {
    workspace.setText(B, COMPANY);
    workspace.setText(A, PLAN);
    expect(found(A, 'team/missing-data-engineer')).toEqual(['team']);
    workspace.setText(A, PLAN.replace(/\}\n$/, ''));
    const checked = workspace.check(A);
    expect(checked?.plans).toHaveLength(1);
    expect(checked?.plans[0]?.findings).toEqual([]);
    expect(checked?.findings.map(({ rule }) => rule)).toEqual(['syntax/unclosed-block']);
  });
});
