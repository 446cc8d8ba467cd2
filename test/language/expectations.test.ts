import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/language/syntax/parser.ts';
import { FIGURES, type FigureName, figureNamed, UNCERTAIN_FIGURES } from '../../src/language/vocabulary/figures.ts';
import type { ModelElement } from '../../src/model/element.ts';
import { readFile } from '../../src/model/read.ts';
import { toEpochDay, writtenTerm } from '../../src/model/values.ts';
import { planOf } from '../support/plan.ts';

interface Reading {
  readonly text: string;
  readonly syntax: readonly string[];
  readonly element: ModelElement<'expect'>;
}

/** Reads lines as those of an `expect` block. */
function read(...lines: readonly string[]): Reading {
  const text = `plan p "P" {\n  expect {\n${lines.map((line) => `    ${line}\n`).join('')}  }\n}\n`;
  const tree = parse('f', text);
  const [plan] = readFile(tree).elements;
  const element = plan?.children.find((child): child is ModelElement<'expect'> => child.kind === 'expect');
  if (!element) throw new Error('The block was not read.');
  return { text, syntax: tree.problems.map(({ code }) => code), element };
}

/** What one line says, without places. */
function said(line: string): unknown {
  const { element, syntax } = read(line);
  expect([syntax, element.problems]).toEqual([[], []]);
  expect(element.entries.length).toBe(1);
  const entry = element.entries[0]?.value;
  return {
    figure: entry?.figure.value,
    ...(entry?.percentile === undefined ? {} : { percentile: entry.percentile }),
    ...(entry?.of ? { of: entry.of.value } : {}),
    comparison: entry?.comparison,
    value: entry?.value.value,
  };
}

const WORK = ['phase', 'task', 'milestone', 'gate'];
const day = (year: number, month: number, date: number) => toEpochDay({ year, month, day: date });
const exact = (figure: number, rest: object) => ({ low: figure, high: figure, ...rest });
const money = (figure: number, rest: object = {}) => exact(figure, { unit: 'money', ...rest });

describe('a line says which figure is compared with what', () => {
  test.each<[line: string, said: unknown]>([
    [
      'p80(rollout) <= 2027-06-30',
      {
        figure: 'percentile',
        percentile: 80,
        of: { id: 'rollout', to: WORK },
        comparison: '<=',
        value: { kind: 'day', day: day(2027, 6, 30) },
      },
    ],
    [
      'end(pilot) <= month 6',
      { figure: 'end', of: { id: 'pilot', to: WORK }, comparison: '<=', value: { kind: 'month', month: 6 } },
    ],
    [
      'spend(2026-Q4) <= 80k',
      {
        figure: 'spend',
        of: { unit: 'quarter', first: day(2026, 10, 1), last: day(2026, 12, 31), written: '2026-Q4' },
        comparison: '<=',
        value: money(80_000),
      },
    ],
    [
      'spend(2028-02) < 12k USD',
      {
        figure: 'spend',
        of: { unit: 'month', first: day(2028, 2, 1), last: day(2028, 2, 29), written: '2028-02' },
        comparison: '<',
        value: money(12_000, { currency: 'USD' }),
      },
    ],
    [
      'spend(2027) <= 1.2M',
      {
        figure: 'spend',
        of: { unit: 'year', first: day(2027, 1, 1), last: day(2027, 12, 31), written: '2027' },
        comparison: '<=',
        value: money(1_200_000),
      },
    ],
    ['cost <= 360k', { figure: 'cost', comparison: '<=', value: money(360_000) }],
    ['cost(personnel) <= 150k', { figure: 'cost', of: 'personnel', comparison: '<=', value: money(150_000) }],
    ['p80(cost) ≤ 400k', { figure: 'percentile', percentile: 80, of: 'cost', comparison: '<=', value: money(400_000) }],
    [
      'p10(roi) >= 0%',
      { figure: 'percentile', percentile: 10, of: 'roi', comparison: '>=', value: exact(0, { unit: 'percent' }) },
    ],
    ['npv >= -50k', { figure: 'npv', comparison: '>=', value: money(-50_000) }],
    ['npv = 0', { figure: 'npv', comparison: '=', value: money(0) }],
    [
      'payback <= 24 months',
      { figure: 'payback', comparison: '<=', value: exact(24, { unit: 'month', time: 'calendar' }) },
    ],
    [
      'float(pilot) >= 10 working days',
      {
        figure: 'float',
        of: { id: 'pilot', to: WORK },
        comparison: '>=',
        value: exact(10, { unit: 'day', time: 'working' }),
      },
    ],
    [
      'load(mila) <= 90%',
      {
        figure: 'load',
        of: { id: 'mila', to: ['person', 'vacancy'] },
        comparison: '<=',
        value: exact(90, { unit: 'percent' }),
      },
    ],
    // An amount by the period carries the period that is meant where none is written.
    ['running <= 60k', { figure: 'running', comparison: '<=', value: money(60_000, { per: 'year' }) }],
    ['benefit >= 10k / month', { figure: 'benefit', comparison: '>=', value: money(10_000, { per: 'month' }) }],
    ['cost-of-delay <= 9k', { figure: 'cost-of-delay', comparison: '<=', value: money(9_000, { per: 'month' }) }],
    [
      'p80(benefit) >= 100k',
      {
        figure: 'percentile',
        percentile: 80,
        of: 'benefit',
        comparison: '>=',
        value: money(100_000, { per: 'year' }),
      },
    ],
  ])('%s', (line, expected) => {
    expect(said(line)).toEqual(expected);
  });

  test('every figure reads as its own sample writes it', () => {
    const inside = { work: '(pilot)', uncertain: '(pilot)', person: '(mila)', period: '(2027-Q1)' } as const;
    for (const [name, { argument, sample }] of Object.entries(FIGURES)) {
      const word = name === 'percentile' ? 'p80' : name;
      const of = argument === 'none' || argument === 'category' ? '' : inside[argument];
      expect(said(`${word}${of} ${sample}`)).toMatchObject({ figure: name });
    }
    for (const name of UNCERTAIN_FIGURES) said(`p80(${name}) ${FIGURES[name].sample}`);
  });

  test('a figure is written back as the language writes it', () => {
    for (const term of [
      'p80(rollout)',
      'spend(2027-03)',
      'spend(2027-Q1)',
      'spend(2027)',
      'cost(change)',
      'p50(npv)',
    ]) {
      const [entry] = read(`${term} <= ${term.startsWith('p80') ? '2027-01-31' : '5k'}`).element.entries;
      expect(entry && writtenTerm(entry.value)).toBe(term);
    }
    const [roi] = read('roi >= 1%').element.entries;
    expect(roi && writtenTerm(roi.value)).toBe('roi');
  });

  test('percentiles go from p10 to p99', () => {
    const named = (word: string): FigureName | undefined => figureNamed(word)?.name;
    expect(['p10', 'p50', 'p99'].map(named)).toEqual(['percentile', 'percentile', 'percentile']);
    expect(['p', 'p0', 'p9', 'p09', 'p100', 'percentile', 'toString', 'P80'].map(named)).toEqual(
      Array(8).fill(undefined),
    );
  });
});

describe('the block in the plan', () => {
  test('may stand several times, with a title, and holds exceptions', () => {
    const plan = planOf(`plan p "P" {
  expect "Agreed with the board" {
    roi >= 20%
    accept expectation/missed because "The board knows" until 2027-09-01
    payback <= 24 months
  }
  expect {
    cost <= 90k
  }
}`);
    expect(plan.expectations.map(({ title }) => title?.value)).toEqual(['Agreed with the board', undefined]);
    expect(plan.expectations.map(({ entries }) => entries.length)).toEqual([2, 1]);
    expect(plan.expectations[0]?.children.map(({ kind }) => kind)).toEqual(['accept']);
    expect(plan.expectations[0]?.problems).toEqual([]);
  });

  test('every value knows where it was written', () => {
    const { text, element } = read('cost <= 90k // in all', 'p80( pilot )  >=  2027-01-31');
    const at = ({ start, end }: { readonly start: number; readonly end: number }) =>
      text.slice(element.extent.anchor.start + start, element.extent.anchor.start + end);
    const [cost, pilot] = element.entries;
    expect(cost && at(cost.at)).toBe('cost <= 90k');
    expect(
      pilot && [pilot.value.figure, pilot.value.of ?? pilot, pilot.value.value].map((part) => at(part.at)),
    ).toEqual(['p80', 'pilot', '2027-01-31']);
    expect(element.lines.map((line) => [line.name, at(line.at), line.valueAt && at(line.valueAt)])).toEqual([
      ['cost', 'cost <= 90k', '<= 90k'],
      ['p80', 'p80( pilot )  >=  2027-01-31', '( pilot )  >=  2027-01-31'],
    ]);
  });

  test('its names are references', () => {
    const { element } = read('end(pilot) <= 2027-01-31', 'load(mila) <= 90%', 'p80(cost) <= 5k', 'cost <= 5k');
    expect(element.references.map(({ fact, reference }) => [fact, reference.value.id])).toEqual([
      ['end', 'pilot'],
      ['load', 'mila'],
    ]);
  });
});

describe('a line ends with its line', () => {
  test('what is half typed costs no other line', () => {
    const { element } = read(
      'payback <=',
      'p80(pilot',
      'benefit',
      'roi >= 20%',
      '',
      'npv >=',
      '"x"',
      '12',
      'cost <= 9k',
    );
    expect(element.lines.map(({ name, value }) => [name, value !== undefined])).toEqual([
      ['payback', false],
      ['p80', false],
      ['benefit', false],
      ['roi', true],
      ['npv', false],
      ['expect', false],
      ['expect', false],
      ['cost', true],
    ]);
    expect(element.problems.length).toBe(6);
  });

  test('a comparison on the next line belongs to the figure above', () => {
    const { element } = read('p80(pilot)', '  <= 2027-01-31');
    expect(element.entries.length).toBe(1);
    expect(element.problems).toEqual([]);
  });

  test('an unclosed block ends where the indentation says', () => {
    const text = 'plan p "P" {\n  expect {\n    cost <= 5k\n    benefit\n  team {\n    person a "A" {\n    }\n  }\n}\n';
    const tree = parse('f', text);
    expect(tree.problems.map(({ code, data }) => [code, data['name']])).toEqual([['unclosed-block', 'expect']]);
    const [plan] = readFile(tree).elements;
    expect(plan?.children.map(({ kind }) => kind)).toEqual(['expect', 'team']);
  });
});

describe('any line', () => {
  const pieces = [
    ...Object.keys(FIGURES),
    'p80',
    'p5',
    'pilot',
    'personnel',
    '(',
    ')',
    '<=',
    '>',
    '=',
    '=<',
    '-',
    '%',
    ',',
    '..',
  ];
  const limits = [
    '5',
    '20%',
    '80k',
    '2027',
    '2027-Q1',
    '2027-Q7',
    '2027-03',
    '2027-06-30',
    '24 months',
    '2 wochen',
    'EUR',
    '/ week',
  ];
  const token = fc.constantFrom(...pieces, ...limits);

  test('has at most one problem beside what is written by habit, and that lies in it', () => {
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', ''), (tokens, gap) => {
        const { element } = read(tokens.join(gap));
        const wrong = element.problems.filter(
          (problem) => problem.code !== 'value' || problem.problem.code !== 'habit',
        );
        expect(wrong.length).toBeLessThanOrEqual(1);
        // What a sign at its start leaves of a line is no line.
        if (element.lines.length > 0) expect(wrong.length + element.entries.length).toBeGreaterThan(0);
        for (const { at } of wrong) {
          expect(at.start).toBeGreaterThanOrEqual(element.lines[0]?.at.start ?? 0);
          expect(at.end).toBeLessThanOrEqual(element.lines[0]?.at.end ?? 0);
        }
      }),
      { seed: 11, numRuns: 3_000 },
    );
  });
});

describe('parentheses and periods mean something in the block alone', () => {
  test.each([
    ['plan p "P" {\n  start: (2027-01-04)\n}\n', ['(', ')']],
    ['plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 6 weeks (a guess)\n    }\n  }\n}\n', ['(', ')']],
    ['plan p "P" {\n  expect {\n    team {\n      members: (anna)\n    }\n    (\n  }\n}\n', ['(', ')', '(']],
  ])('%j', (text, characters) => {
    const strays = parse('f', text).problems.filter(({ code }) => code === 'stray-character');
    expect(strays.map(({ data }) => data['characters'])).toEqual(characters);
  });

  test('a dash between two numbers is a range elsewhere', () => {
    const [plan] = readFile(parse('f', 'plan p "P" {\n  budget {\n    total: 2000-50\n  }\n}\n')).elements;
    expect(plan?.children[0]?.problems).toMatchObject([{ problem: { code: 'reversed-range', write: '50..2000' } }]);
  });

  test('a colon and a block behind a line are reported', () => {
    expect(read('cost: 5k').syntax).toEqual(['stray-character']);
    expect(read('cost <= 5k {', '}').syntax).toEqual(['block-without-name']);
  });
});
