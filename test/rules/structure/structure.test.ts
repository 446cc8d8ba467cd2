import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan, type TextCase } from '../../support/text-case.ts';

const cases: Readonly<Record<string, readonly TextCase[]>> = {
  'structure/unknown-fact': [
    {
      text: inPlan('budget {', '  totl: 90k', '}'),
      at: 'totl',
      what: "'budget' has no fact 'totl'; the nearest is 'total'",
      fixes: ["Write 'total:'", "Remove 'totl'"],
      fixed: inPlan('budget {', '  total: 90k', '}'),
    },
    {
      text: inPlan('weather: "fine"'),
      at: 'weather',
      what: "'plan' has no fact 'weather'",
      fixes: ["Remove 'weather'"],
      fixed: inPlan(),
    },
    { text: 'weather: "fine"\nplan p "P" { }', at: 'weather', what: "'weather' stands outside any block", fixes: [] },
  ],
  'structure/misplaced-fact': [
    {
      text: inPlan('team {', '  salary: 60k / year', '}'),
      at: 'salary',
      what: "'salary' does not belong in 'team'",
      fixes: ["Remove 'salary'"],
    },
    {
      text: inPlan('budget: 90k'),
      at: 'budget',
      what: "'budget' is no fact here but opens a block",
      fixes: ["Write 'budget {' with 'total:' in it"],
      fixed: inPlan('budget {', '  total: 90k', '}'),
    },
  ],
  'structure/duplicate-fact': [
    {
      text: inPlan('budget {', '  total: 90k', '  reserve: 12%', '  total: 90_000', '}'),
      at: 'total',
      what: "'total' stands twice in this block, with the same value",
      fixes: ['Remove this line and keep the first'],
      fixed: inPlan('budget {', '  total: 90k', '  reserve: 12%', '}'),
    },
    {
      text: inPlan('budget {', '  total: 90k', '  total: 95k', '}'),
      at: 'total',
      what: "'total' stands twice in this block, with different values",
      fixes: ['Remove this line and keep the first', 'Keep this line and remove the first'],
      fixed: inPlan('budget {', '  total: 90k', '}'),
    },
  ],
  'structure/unknown-element': [
    {
      text: inPlan(
        'team {',
        '  persn anna "Anna" {',
        '    roles: nonsense',
        '  }',
        '}',
        'budget {',
        '  owner: anna',
        '}',
      ),
      at: 'persn',
      what: "There is no element 'persn' here; the nearest is 'person'",
      fixes: ["Write 'person'"],
    },
    {
      text: inPlan('budget {', '  reserve "R" {', '  }', '}'),
      at: 'reserve',
      what: "'reserve' opens no block; it is a fact",
      fixes: [],
    },
  ],
  'structure/misplaced-element': [
    {
      text: inPlan('phase a "A" {', '  duration: nonsense', '}'),
      at: 'phase',
      what: "'phase' does not belong in 'plan'",
      fixes: [],
    },
    {
      text: 'accept budget/no-contingency because "The owner covers the rest"\n',
      at: 'accept',
      what: 'An exception stands inside the block that it concerns, not by itself',
    },
  ],
  'structure/duplicate-element': [
    {
      text: inPlan('budget {', '  total: 90k', '}', 'budget {', '  reserve: 12%', '}'),
      at: 'budget',
      what: "'budget' may stand only once here, and this is another one",
    },
  ],
  'structure/missing-id': [
    {
      text: inPlan('team {', '  person "Jörg Müller" {', '  }', '}', 'budget {', '  owner: joerg-mueller', '}'),
      at: 'person',
      what: "The person 'Jörg Müller' has no id",
      fixes: ["Name it 'joerg-mueller'"],
      fixed: inPlan(
        'team {',
        '  person joerg-mueller "Jörg Müller" {',
        '  }',
        '}',
        'budget {',
        '  owner: joerg-mueller',
        '}',
      ),
    },
    { text: inPlan('kpi {', '}'), at: 'kpi', what: "This 'kpi' has no id", fixed: inPlan('kpi kpi-1 {', '}') },
  ],
  'structure/header-leftover': [
    {
      text: inPlan('team {', '  person anna Anna de Vries {', '  }', '}'),
      at: 'Anna de Vries',
      what: "'Anna de Vries' is not read: a title stands between quotes",
      fixes: ['Put the title between quotes', "Remove 'Anna de Vries'"],
      fixed: inPlan('team {', '  person anna "Anna de Vries" {', '  }', '}'),
    },
    {
      text: inPlan('team {', '  person "Anna" anna {', '  }', '}'),
      at: 'anna',
      what: "The id 'anna' stands after the title and is not read",
      fixed: inPlan('team {', '  person anna "Anna" {', '  }', '}'),
    },
  ],
  'structure/unfinished-line': [
    {
      text: inPlan('goal "Fewer errors"'),
      at: 'goal',
      what: "'goal' needs a colon between its name and its value",
      fixes: ["Write 'goal:'"],
      fixed: inPlan('goal: "Fewer errors"'),
    },
    {
      text: inPlan('gaol "Fewer errors"'),
      at: 'gaol',
      what: "'gaol' is neither a fact nor an element; the nearest is 'goal'",
      fixed: inPlan('goal: "Fewer errors"'),
    },
    {
      text: inPlan('ask the works council'),
      at: 'ask',
      what: "'ask' is neither a fact nor an element",
      fixes: ['Make it a comment', "Remove 'ask …'"],
      fixed: inPlan('// ask the works council'),
    },
  ],
};

describe.each(Object.entries(cases))('%s', (rule, list) => {
  it.each(list.map((one) => [String(one.text), one] as const))('%j', (_, one) => {
    expectCase(rule, one);
  });
});

describe('elements and facts out of place', () => {
  const rulesIn = (text: string): string[] =>
    findingsOf(text)
      .map(({ rule }) => rule)
      .filter((rule) => /^(syntax|value|structure|name)\//.test(rule));

  it('says nothing of what stands in a block that is not read, nor of names that lead there', () => {
    const text = inPlan(
      'team {',
      '  persn anna "Anna" {',
      '    rolls: x',
      '  }',
      '}',
      'budget {',
      '  owner: anna',
      '}',
    );
    expect(rulesIn(text)).toEqual(['structure/unknown-element']);
  });

  it('points at the first of two', () => {
    const text = inPlan('budget {', '  total: 90k', '  total: 95k', '}');
    const { related } = findingOf(text, 'structure/duplicate-fact').finding;
    expect(related.map(({ at }) => text.slice(at.anchor.start + at.start).split('\n')[0])).toEqual(['total: 90k']);
  });

  it('gives two elements with one title different ids', () => {
    const text = inPlan('team {', '  person "Anna" {', '  }', '  person "Anna" {', '  }', '}');
    const titles = findingsOf(text, 'structure/missing-id').flatMap(({ fixes }) => fixes);
    expect(titles).toEqual(["Name it 'anna'", "Name it 'anna-2'"]);
  });

  it('keeps the line ends of the file', () => {
    const text = 'plan p "P" {\r\n  budget: 90k\r\n}\r\n';
    expect(afterFix(text, 'structure/misplaced-fact')).toBe(
      'plan p "P" {\r\n  budget {\r\n    total: 90k\r\n  }\r\n}\r\n',
    );
  });
});
