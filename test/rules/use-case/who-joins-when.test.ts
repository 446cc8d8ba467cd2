import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/language/syntax/source.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const RULE = 'use-case/no-user-involvement';

const phase = (id: string, kind: string, ...facts: string[]) => [
  `  phase ${id} "${id}" {`,
  `    kind: ${kind}`,
  '    duration: 4 weeks',
  ...facts.map((fact) => `    ${fact}`),
  '  }',
];

/** Inventory in January, proof from 1 February on, pilot from 1 March on. */
const ROADMAP = [
  phase('inventory', 'inventory'),
  phase('proof', 'poc', 'after: inventory'),
  phase('pilot', 'pilot', 'after: proof'),
];

function plan(users: readonly string[], more: readonly string[] = [], roadmap = ROADMAP): string {
  return inPlan(
    'start: 2027-01-04',
    'use-case u "U" {',
    '  status: chosen',
    ...users.map((line) => `  users: ${line}`),
    '}',
    'roadmap {',
    ...roadmap.flat(),
    '}',
    ...more,
  );
}

describe('users who take part at a time that nobody states', () => {
  it('are asked for their first phase', () => {
    const found = findingOf(plan(['"Sales"']), RULE);
    expect([found.severity, found.at, found.fixes]).toEqual(['hint', '"Sales"', ["Write 'from phase inventory'"]]);
    expect(afterFix(plan(['"Sales"']), RULE)).toBe(plan(['"Sales" from phase inventory']));
  });

  it('are heard of in the change block', () => {
    expect(findingsOf(plan(['"Sales"'], ['change {', '  involve: "Sales" from phase pilot', '}']), RULE)).toEqual([]);
  });
});

describe('users who come late', () => {
  it('are told where the first of them come, beside what has begun before', () => {
    const text = plan(['"Sales" from 2027-06-01', '"Service" from 2027-05-01', '"Others" from 2027-07-01']);
    const found = findingOf(text, RULE);
    expect(found.at).toBe('2027-05-01');
    const [related] = found.finding.related.map(({ at }) => locate(at));
    expect(text.slice(related?.start, related?.end)).toBe('proof');
  });

  it('come late for the phase that delivers their use case, not for that of another', () => {
    const roadmap = (delivers: string) => [
      ...ROADMAP.slice(0, 1),
      phase('early', 'poc', 'after: inventory', 'delivers: other'),
      phase('late', 'poc', 'after: early', `delivers: ${delivers}`),
    ];
    const other = ['use-case other "Other" {', '  status: candidate', '}'];
    // Early begins on 1 February, late on 1 March.
    expect(findingsOf(plan(['"Sales" from 2027-02-15'], other, roadmap('other, u')), RULE)).toEqual([]);
    expect(findingsOf(plan(['"Sales" from 2027-03-02'], other, roadmap('other, u')), RULE)).toHaveLength(1);
    expect(findingsOf(plan(['"Sales" from 2027-02-15'], other, roadmap('other')), RULE)).toHaveLength(1);
  });

  it('are offered the first phase that has a name', () => {
    const roadmap = [['  phase "Before" {', '    duration: 1 week', '  }'], ...ROADMAP];
    expect(findingOf(plan(['"Sales" from phase pilot'], [], roadmap), RULE).fixes).toEqual([
      "Write 'from phase inventory'",
    ]);
  });

  it.each([
    [
      'one of those in the change block comes in time',
      ['involve: "A" from phase pilot', 'involve: "B" from 2027-02-01'],
      0,
    ],
    ['those in the change block come late, too', ['involve: "A" from phase pilot', 'involve: "B" from 2027-02-02'], 1],
    ['those in the change block come at a time that is not stated', ['involve: "A"'], 0],
    ['one of those in the change block cannot be read', ['involve: "A" from phase pilot', 'involve: 4'], 0],
  ])('where %s', (_, involve, times) => {
    const change = ['change {', ...involve.map((line) => `  ${line}`), '}'];
    expect(findingsOf(plan(['"Sales" from phase pilot'], change), RULE)).toHaveLength(times);
  });

  it.each([
    ['one of their lines cannot be read', plan(['"Sales" from phase pilot', '4'])],
    [
      'a block beside them has an unknown word',
      plan([]).replace('status: chosen', 'status: chosen\n    participants p { }'),
    ],
  ])('are not told where %s', (_, text) => {
    expect(findingsOf(text, RULE)).toEqual([]);
  });
});
