import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/model/values.ts';
import { findingOf, findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const rule = 'portfolio/score-mismatch';
const block = (name: string, ...lines: string[]) => [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
const phase = (id: string, ...lines: string[]) =>
  block(`phase ${id} "${id}"`, 'kind: poc', 'duration: 8 weeks', ...lines);

/** Use cases by their facts, delivered one after the other. */
function inTurn(useCases: Readonly<Record<string, readonly string[]>>, start = '2027-01-04'): string {
  const ids = Object.keys(useCases);
  return inPlan(
    `start: ${start}`,
    ...ids.flatMap((id) => block(`use-case ${id} "${id}"`, ...(useCases[id] ?? []))),
    ...block(
      'roadmap',
      ...ids.flatMap((id, index) => {
        const before = ids[index - 1];
        return phase(`makes-${id}`, `delivers: ${id}`, ...(before ? [`after: makes-${before}`] : []));
      }),
    ),
  );
}

const scored = (value: string, effort: string) => [`value: ${value}`, `effort: ${effort}`];
const rice = (reach: string) => [...scored('3 of 5', '3 of 5'), `reach: ${reach}`, 'confidence: 80%'];

/** The use case that starts too late and the one it is compared with. */
const turned = (text: string) => findingsOf(text, rule).map(({ what }) => what.match(/'[^']+'/g)?.join(' after '));

describe('scores of the whole roadmap', () => {
  it('compare points as shares of their scales', () => {
    // 0.8 ÷ 0.8 and 0.6 ÷ 0.4, though 8 ÷ 4 is more than 3 ÷ 2.
    expect(turned(inTurn({ a: scored('8 of 10', '4 of 5'), b: scored('3 of 5', '2 of 5') }))).toEqual([
      "'b' after 'a'",
    ]);
    expect(turned(inTurn({ a: scored('3 of 5', '3 of 5'), b: scored('8 of 10', '4 of 5') }))).toEqual([]);
  });

  it('compare WSJF where every part is stated', () => {
    const wsjf = (value: number) => [
      ...scored(`${value} of 10`, '5 of 10'),
      'time-criticality: 3 of 10',
      'risk-reduction: 3 of 10',
    ];
    expect(findingOf(inTurn({ a: wsjf(2), b: wsjf(6) }), rule).what).toContain('(WSJF)');
    expect(turned(inTurn({ a: wsjf(6), b: wsjf(6) }))).toEqual([]);
  });

  it('leave the reach out where it is no part of the score', () => {
    const reaching = (value: string, reach: string) => [...scored(value, '2 of 5'), `reach: ${reach}`];
    expect(turned(inTurn({ a: reaching('5 of 5', '1 / year'), b: reaching('4 of 5', '9 / day') }))).toEqual([]);
  });

  it('do not rank ranges that overlap', () => {
    expect(turned(inTurn({ a: rice('80..120 / week'), b: rice('100..140 / week') }))).toEqual([]);
    expect(turned(inTurn({ a: rice('80..120 / week'), b: rice('121..140 / week') }))).toEqual(["'b' after 'a'"]);
  });

  it('are silent about a scale of nothing', () => {
    expect(turned(inTurn({ a: scored('0 of 0', '2 of 5'), b: scored('5 of 5', '1 of 5') }))).toEqual([]);
  });
});

describe('of more than two use cases', () => {
  const [low, middle, high] = [scored('1 of 5', '4 of 5'), scored('4 of 5', '4 of 5'), scored('4 of 5', '1 of 5')];

  it('the two that are furthest from their order are named', () => {
    expect(turned(inTurn({ a: low, b: high, c: middle }))).toEqual(["'b' after 'a'"]);
    expect(turned(inTurn({ a: middle, b: low, c: high }))).toEqual(["'c' after 'b'"]);
    expect(turned(inTurn({ a: middle, b: high, c: low }))).toEqual(["'b' after 'a'"]);
  });

  it('the last of those with the lowest score is named', () => {
    expect(turned(inTurn({ a: low, b: low, c: high }))).toEqual(["'c' after 'b'"]);
  });
});

describe('the start of a use case', () => {
  const parallel = (...phases: string[][]) =>
    inPlan(
      'start: 2027-01-04',
      ...block('use-case a "a"', ...scored('2 of 5', '4 of 5')),
      ...block('use-case b "b"', ...scored('5 of 5', '2 of 5')),
      ...block('roadmap', ...phases.flat()),
    );

  it('is that of its first phase, wherever this one stands', () => {
    const [early, late] = [phase('early', 'delivers: b'), phase('late', 'delivers: b', 'after: one')];
    const one = phase('one', 'delivers: a');
    expect(turned(parallel(one, late))).toEqual(["'b' after 'a'"]);
    expect(turned(parallel(one, late, early))).toEqual([]);
    expect(turned(parallel(early, one, late))).toEqual([]);
  });

  it('is not that of a phase that delivers nothing by name', () => {
    const [one, late] = [phase('one', 'delivers: a'), phase('late', 'delivers: b', 'after: one')];
    expect(turned(parallel(phase('first'), one, late))).toEqual(["'b' after 'a'"]);
  });

  it('may be the same day', () => {
    expect(turned(parallel(phase('one', 'delivers: a'), phase('two', 'delivers: b')))).toEqual([]);
  });

  it.each([
    ['the day of the check', '2026-11-23', 0],
    ['the working day after it', '2026-11-24', 1],
  ])('counts as begun on %s', (_, start, count) => {
    const text = inTurn({ a: scored('2 of 5', '4 of 5'), b: scored('5 of 5', '2 of 5') }, start);
    expect(findingsOf(text, rule)).toHaveLength(count);
  });

  it('is pointed at in the roadmap', () => {
    const text = inTurn({ a: scored('2 of 5', '4 of 5'), b: scored('5 of 5', '2 of 5') });
    const places = findingOf(text, rule).finding.related.map(({ at }) => text.slice(locate(at).start, locate(at).end));
    expect(places).toEqual(['makes-a', 'makes-b']);
  });
});
