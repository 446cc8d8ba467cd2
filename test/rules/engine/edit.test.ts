import { describe, expect, it } from 'vitest';
import { format } from '../../../src/language/format/format.ts';
import { parse } from '../../../src/language/syntax/parser.ts';
import type { ModelElement } from '../../../src/model/element.ts';
import { applyEdits } from '../../../src/rules/engine/apply.ts';
import { type Edit, insertElement, insertFact } from '../../../src/rules/engine/edit.ts';
import { checkedMain, openFiles } from '../../support/files.ts';
import { inPlan } from '../../support/text-case.ts';

/** The text after an edit of its only element of a kind. */
function edited(text: string, kind: string, edit: (element: ModelElement) => Edit): string | undefined {
  const element = checkedMain(openFiles(text)).file.elements.find((candidate) => candidate.kind === kind);
  if (!element) throw new Error(`There is no ${kind}.`);
  return applyEdits(text, [edit(element)]);
}

describe('a new fact', () => {
  it('stands behind the other facts, as deep as they are', () => {
    const budget = (...lines: string[]) => inPlan('budget {', ...lines.map((line) => `  ${line}`), '}');
    expect(edited(budget('total: 90k'), 'budget', (element) => insertFact(element, 'reserve: 15%'))).toBe(
      budget('total: 90k', 'reserve: 15%'),
    );
  });

  it('stands before what the block holds beside facts, also where a fact follows that', () => {
    const phase = (...facts: string[]) =>
      inPlan(
        'roadmap {',
        '  phase build "Build" {',
        ...facts.map((fact) => `    ${fact}`),
        '    gate go "Go" {',
        '      stop-if: "Nobody uses it"',
        '    }',
        '    budget: 20k',
        '  }',
        '}',
      );
    expect(edited(phase('kind: poc'), 'phase', (element) => insertFact(element, 'duration: 3 weeks'))).toBe(
      phase('kind: poc', 'duration: 3 weeks'),
    );
  });

  it('begins the block where only other blocks stand in it', () => {
    const phase = (...facts: string[]) =>
      inPlan('roadmap {', ...facts.map((fact) => `  ${fact}`), '  phase build "Build" {', '    kind: poc', '  }', '}');
    expect(edited(phase(), 'roadmap', (element) => insertFact(element, 'buffer: 2 weeks'))).toBe(
      phase('buffer: 2 weeks'),
    );
  });

  it('opens the block of an element that has none', () => {
    expect(edited(inPlan('kpi speed "Speed"'), 'kpi', (element) => insertFact(element, 'better: lower'))).toBe(
      inPlan('kpi speed "Speed" {', '  better: lower', '}'),
    );
  });

  it('stands behind the last line of a name where it belongs there, and behind all where that is not written', () => {
    const before = ['goal: "Less waiting"', 'start: 2027-01-04', 'goal: "Fewer errors"', 'as-of: 2026-11-23'];
    expect(edited(inPlan(...before), 'plan', (element) => insertFact(element, 'language: nl', 'goal'))).toBe(
      inPlan(...before.slice(0, 3), 'language: nl', ...before.slice(3)),
    );
    expect(edited(inPlan(...before), 'plan', (element) => insertFact(element, 'language: nl', 'profile'))).toBe(
      inPlan(...before, 'language: nl'),
    );
  });
});

describe('a new element', () => {
  const KPI = 'kpi errors "Errors" {\n  better: lower\n\n  baseline: 4%\n}';
  const written = ['kpi errors "Errors" {', '  better: lower', '', '  baseline: 4%', '}'];
  /** A blank line has no blanks. */
  const plan = (...lines: readonly string[]): string => inPlan(...lines).replaceAll(/^ +$/gm, '');
  const added = (before: readonly string[], behind?: string) =>
    edited(plan(...before), 'plan', (element) => insertElement(element, KPI, behind));

  it('stands behind the last block, a blank line between them', () => {
    expect(added(['goal: "Less waiting"', 'budget {', '  total: 90k', '}'])).toBe(
      plan('goal: "Less waiting"', 'budget {', '  total: 90k', '}', '', ...written),
    );
  });

  it('stands behind the last fact where that comes later or nothing else is there', () => {
    expect(added(['budget {', '  total: 90k', '}', 'goal: "Less waiting"'])).toBe(
      plan('budget {', '  total: 90k', '}', 'goal: "Less waiting"', '', ...written),
    );
    expect(added(['goal: "Less waiting"'])).toBe(plan('goal: "Less waiting"', '', ...written));
  });

  it('joins the last of its kind without a blank line, whatever follows', () => {
    const before = ['kpi speed "Speed"', 'budget {', '  total: 90k', '}', 'goal: "Less waiting"'];
    expect(added(before, 'kpi')).toBe(plan('kpi speed "Speed"', ...written, ...before.slice(1)));
    expect(added(before, 'risk')).toBe(plan(...before, '', ...written));
  });

  it('is the first in an empty block, and opens one where there is none', () => {
    expect(added([])).toBe(plan(...written));
    expect(edited(inPlan('roadmap'), 'roadmap', (element) => insertElement(element, 'phase build "Build"'))).toBe(
      inPlan('roadmap {', '  phase build "Build"', '}'),
    );
  });
});

describe('a block on one line', () => {
  const line = '  team { person lisa "Lisa" { roles: business-lead } } // ours';
  const plan = (...lines: string[]) => ['plan p "P" {', ...lines, '}', ''].join('\n');
  const added = (text: string, kind: string, edit: (element: ModelElement) => Edit) => {
    const result = edited(text, kind, edit);
    // The formatter has nothing to add.
    expect(format(parse('file:///p.aiplan', result ?? ''))).toEqual({ refused: false, text: result });
    return result;
  };

  it('is laid out where an element comes into it', () => {
    expect(added(plan(line), 'team', (team) => insertElement(team, 'vacancy lead "Lead" {}'))).toBe(
      plan(
        '  team {',
        '    person lisa "Lisa" {',
        '      roles: business-lead',
        '    }',
        '',
        '    vacancy lead "Lead" {}',
        '  } // ours',
      ),
    );
  });

  it('is laid out where a fact comes into one of its blocks', () => {
    expect(added(plan(line), 'person', (person) => insertFact(person, 'allocation: 50%'))).toBe(
      plan(
        '  team {',
        '    person lisa "Lisa" {',
        '      roles: business-lead',
        '      allocation: 50%',
        '    }',
        '  } // ours',
      ),
    );
  });

  it.each(['{ }', '{}', ''])('is opened where nothing stands in it yet: %j', (block) => {
    expect(
      added(plan(`  team { person a "A" ${block} }`), 'person', (person) => insertFact(person, 'roles: sponsor')),
    ).toBe(plan('  team {', '    person a "A" {', '      roles: sponsor', '    }', '  }'));
  });

  it('is laid out once where two facts come into it', () => {
    const text = plan('  team { person a "A"{allocation: 50%}person b "B" { } }');
    const people = checkedMain(openFiles(text)).file.elements.filter(({ kind }) => kind === 'person');
    const result = applyEdits(
      text,
      people.map((person) => insertFact(person, 'roles: sponsor')),
    );
    expect(result).toBe(
      plan(
        '  team {',
        '    person a "A" {',
        '      allocation: 50%',
        '      roles: sponsor',
        '    }',
        '    person b "B" {',
        '      roles: sponsor',
        '    }',
        '  }',
      ),
    );
  });

  it('keeps what cannot be read on its line', () => {
    const text = plan('  team { ; person a "A" { allocation: 50% } }');
    expect(edited(text, 'person', (person) => insertFact(person, 'roles: sponsor'))).toBe(
      plan('  team { ; person a "A" {', '      allocation: 50%', '      roles: sponsor', '    }', '  }'),
    );
  });
});
