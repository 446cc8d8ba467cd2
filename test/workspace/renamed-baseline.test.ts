import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/rules/engine/settings.ts';
import { RULES } from '../../src/rules/registry.ts';
import { baselineOf } from '../../src/workspace/baseline.ts';
import { renamedBaseline } from '../../src/workspace/renamed-baseline.ts';
import { findingsOf, Workspace } from '../../src/workspace/workspace.ts';
import { TODAY } from '../support/plan.ts';

const ROOT = 'file:///project';

/** Files by name, every finding of them in the baseline. */
function open(files: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace({ roots: [ROOT], today: TODAY, rules: RULES, settings: DEFAULT_SETTINGS });
  for (const [name, text] of Object.entries(files)) workspace.setText(`${ROOT}/${name}`, text);
  workspace.checkAll();
  const entries = workspace.uris().flatMap((uri) => workspace.entriesOf(uri));
  workspace.configure({ baseline: baselineOf(entries.map((entry) => ({ ...entry, note: 'kept' }))) });
  workspace.checkAll();
  return workspace;
}

/** Gives the element with an id another one, as the editor does, and takes the renamed baseline over. */
function rename(
  workspace: Workspace,
  id: string,
  name: string,
): { readonly before: string[]; readonly after: string[] } {
  const files = workspace.uris().flatMap((uri) => workspace.describe(uri) ?? []);
  const element = files.flatMap(({ elements }) => elements).find((candidate) => candidate.id?.value === id);
  if (!element?.id) throw new Error(`Nothing has the id ${id}.`);
  const uses = files.flatMap(({ references }) => references.filter(({ target }) => target === element));
  const places = [element.id.at, ...uses.map(({ use }) => use.reference.at)];
  const renaming = { before: `${element.kind}:${id}`, after: `${element.kind}:${name}`, places, name };
  const baseline = renamedBaseline(workspace, renaming);
  const before = (workspace.baseline?.entries ?? []).map(({ finding }) => finding);
  const texts = new Map(
    workspace
      .uris()
      .map((uri) => [uri, (workspace.tree(uri)?.text ?? '').replaceAll(new RegExp(`\\b${id}\\b`, 'g'), name)]),
  );
  for (const [uri, text] of texts) workspace.setText(uri, text);
  if (baseline) workspace.configure({ baseline });
  return { before, after: (baseline?.entries ?? []).map(({ finding }) => finding) };
}

function openFindings(workspace: Workspace): string[] {
  return workspace
    .checkAll()
    .flatMap(findingsOf)
    .flatMap(({ baselined, identity }) => (baselined ? [] : identity));
}

const PLAN = `import "team.aiplan"
plan mail "Mail" {
  start: 2027-01-04
  use-case sorting "Sorting" {
    owner: anna
  }
  roadmap {
    phase pilot "Pilot" {
      kind: poc
      duration: 6 weeks
      deadline: 2027-01-20
      delivers: sorting
    }
    phase live "Go live" {
      kind: rollout
      after: pilot
    }
  }
  expect {
    end(pilot) <= 2027-01-10
    p80(pilot) <= 2027-01-10
  }
}
`;
const TEAM = 'person anna "Anna" {\n  roles: business-lead\n  allocation: 120%\n}\n';

describe('a baseline after an element got another id', () => {
  it.each([
    ['pilot', 'trial'],
    ['pilot', 'a-much-longer-name'],
    ['mail', 'post'],
    ['sorting', 's'],
    ['anna', 'johanna'],
  ])('holds the same findings: %s becomes %s', (id, name) => {
    const workspace = open({ 'a.aiplan': PLAN, 'team.aiplan': TEAM });
    const { before, after } = rename(workspace, id, name);
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
    expect(after.filter((finding) => new RegExp(`:${id}(/|\\||$)`).test(finding))).toEqual([]);
    expect(openFindings(workspace)).toEqual([]);
    for (const uri of workspace.uris()) expect(workspace.staleEntries(uri)).toEqual([]);
    expect(workspace.baseline?.entries.every(({ note }) => note === 'kept')).toBe(true);
  });

  it('names anew what stands in the words of a finding, too', () => {
    const { after } = rename(open({ 'a.aiplan': PLAN, 'team.aiplan': TEAM }), 'pilot', 'trial');
    expect(after.filter((finding) => finding.startsWith('expectation/missed')).join()).toContain('end(trial)');
  });

  it('is left alone where none of its entries has anything to do with it', () => {
    const workspace = open({ 'a.aiplan': PLAN, 'team.aiplan': TEAM });
    workspace.configure({
      baseline: baselineOf([
        { file: 'b.aiplan', finding: 'kpi/no-baseline|missing|plan:p/kpi:pilot|', note: undefined },
      ]),
    });
    expect(rename(workspace, 'pilot', 'trial').after).toEqual([]);
  });

  it('has the path written anew where a rule cannot tell yet', () => {
    const workspace = open({ 'a.aiplan': PLAN, 'team.aiplan': TEAM });
    workspace.configure({
      baseline: baselineOf([
        { file: 'a.aiplan', finding: 'kpi/no-baseline|missing|plan:mail/roadmap/phase:pilot|x', note: undefined },
        { file: 'a.aiplan', finding: 'kpi/no-baseline|missing|plan:mail/kpi:pilot|', note: undefined },
      ]),
    });
    expect(rename(workspace, 'pilot', 'trial').after).toEqual([
      'kpi/no-baseline|missing|plan:mail/kpi:pilot|',
      'kpi/no-baseline|missing|plan:mail/roadmap/phase:trial|x',
    ]);
  });
});
