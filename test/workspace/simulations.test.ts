import { beforeEach, describe, expect, it } from 'vitest';
import { simulationOf } from '../../src/analysis/facts.ts';
import { type SimulationResult, simulate } from '../../src/analysis/uncertainty/simulation.ts';
import { locate } from '../../src/language/syntax/source.ts';
import type { Plan } from '../../src/model/plan.ts';
import { toEpochDay } from '../../src/model/values.ts';
import { DEFAULT_SETTINGS } from '../../src/rules/engine/settings.ts';
import { RULES } from '../../src/rules/registry.ts';
import { Workspace } from '../../src/workspace/workspace.ts';

const URI = 'file:///plans/p.aiplan';
const MISSED = 'expectation/missed';

const PLAN = `plan p "P" {
  start: 2027-01-04
  roadmap {
    phase pilot "Pilot" {
      duration: 6..14 weeks
    }
  }
  expect {
    end(pilot) <= 2027-12-31
    p80(pilot) <= 2027-03-14
  }
}
`;

let results: Map<Plan, SimulationResult>;
let workspace: Workspace;
let text: string;

beforeEach(() => {
  results = new Map();
  text = PLAN;
  workspace = new Workspace({
    roots: ['file:///plans'],
    today: toEpochDay({ year: 2026, month: 11, day: 23 }),
    rules: RULES,
    settings: DEFAULT_SETTINGS,
    simulations: (plan) => results.get(plan),
  });
  workspace.setText(URI, text);
});

/** What the rule underlines after a check, simulations being elsewhere. */
function underlined(): string[] {
  const [plan] = workspace.check(URI)?.plans ?? [];
  return (plan?.findings ?? [])
    .filter(({ rule, accepted }) => rule === MISSED && !accepted)
    .map(({ at }) => text.slice(locate(at).start, locate(at).end));
}

/** A simulation of the plan as it was last checked comes in. */
function simulateNow(runs = 200): void {
  const [checked] = workspace.check(URI)?.plans ?? [];
  if (!checked) throw new Error('There is no plan.');
  results.set(checked.plan, simulate(simulationOf(checked.plan, checked.facts), { runs }));
  workspace.simulated(URI);
}

function edit(before: string, after: string): void {
  text = text.replace(before, after);
  workspace.setText(URI, text);
}

describe('a rule that asks for a simulation', () => {
  it('is silent until there is one, and then speaks', () => {
    expect(underlined()).toEqual([]);
    expect(workspace.lastChecked(URI)?.plans[0]).toMatchObject({ asksSimulation: true, awaitsSimulation: true });
    simulateNow();
    expect(underlined()).toEqual(['p80(pilot) <= 2027-03-14']);
    expect(workspace.lastChecked(URI)?.plans[0]).toMatchObject({ asksSimulation: true, awaitsSimulation: false });
  });

  it('speaks again with a better one', () => {
    underlined();
    simulateNow(20);
    const before = workspace.lastChecked(URI);
    simulateNow(400);
    expect(workspace.lastChecked(URI)).not.toBe(before);
    expect(underlined()).toEqual(['p80(pilot) <= 2027-03-14']);
  });

  it('keeps what it said where it stands now, until the next one comes', () => {
    underlined();
    simulateNow();
    const edits = [
      ['plan p', '// above\n\nplan p'],
      ['duration: 6..14', 'duration: 6..15'],
      ['"Pilot"', '"The pilot"'],
      // In the block of the finding itself: its lines are read anew.
      ['    end(pilot) <= 2027-12-31', '    // first\n    end(pilot) <= 2027-11-30'],
      ['expect {', 'expect "Promises" {'],
    ] as const;
    for (const [before, after] of edits) {
      edit(before, after);
      expect(underlined(), after).toEqual(['p80(pilot) <= 2027-03-14']);
    }
    edit('2027-03-14', '2027-03-21');
    expect(underlined()).toEqual(['p80(pilot) <= 2027-03-21']);
    edit('2027-03-21', '2029-03-21');
    simulateNow();
    expect(underlined()).toEqual([]);
  });

  it('keeps nothing of an element that is gone, or of a line of which nothing is left to underline', () => {
    underlined();
    simulateNow();
    edit('    p80(pilot) <= 2027-03-14\n', '');
    expect(underlined().every((shown) => shown !== 'p80(pilot) <= 2027-03-14')).toBe(true);
    edit('  expect {\n    end(pilot) <= 2027-12-31\n  }\n', '');
    expect(underlined()).toEqual([]);
  });

  it('leaves an exception alone that its silence would make superfluous', () => {
    edit('  expect {', '  expect {\n    accept expectation/missed because "Agreed with the board"');
    const unused = () =>
      (workspace.check(URI)?.plans ?? [])
        .flatMap(({ findings }) => findings)
        .filter(({ rule }) => rule === 'accept/unused');
    expect(unused()).toEqual([]);
    simulateNow();
    expect(unused()).toEqual([]);
    edit('2027-03-14', '2029-03-14');
    expect(unused()).toEqual([]);
    simulateNow();
    expect(unused()).toHaveLength(1);
  });
});
