import { describe, expect, test } from 'vitest';
import { parse } from '../../src/language/syntax/parser.ts';
import type { ValueProblem } from '../../src/language/values/problem.ts';
import { ValueReader } from '../../src/language/values/reader.ts';
import { specificationOf } from '../../src/language/vocabulary/elements.ts';

interface Reading {
  readonly value: unknown;
  readonly problems: readonly ValueProblem[];
  readonly text: string;
}

/** Reads the line as a fact of an element of the kind. */
function read(kind: string, line: string): Reading {
  const text = `${kind} x {\n  ${line}\n}\n`;
  const [element] = parse('f', text).root.members;
  if (element?.type !== 'element') throw new Error('no element');
  const [fact] = element.members;
  if (fact?.type !== 'fact') throw new Error('no fact');
  const { anchor } = element;
  const shape = specificationOf(kind)?.facts[fact.name.text]?.shape;
  if (!shape) throw new Error(`${kind} has no such fact`);
  const reader = new ValueReader(fact.values, anchor, { anchor, start: fact.name.start, end: fact.name.end });
  const value = shape.read(reader, []);
  if (value) reader.leftover(shape.expects);
  return { value: value?.value, problems: reader.problems, text };
}

function textAt(problem: ValueProblem | undefined, text: string): string {
  return problem ? text.slice(problem.at.start, problem.at.end) : '';
}

const money = (amount: number, rest: object = {}): object => ({ low: amount, high: amount, unit: 'money', ...rest });

describe('what the language writes', () => {
  test.each<[kind: string, line: string, value: unknown]>([
    ['budget', 'total: 12', money(12)],
    ['budget', 'total: 12_000', money(12_000)],
    ['budget', 'total: 2.5', money(2.5)],
    ['benefit', 'saves: 0.055 h', { low: 0.055, high: 0.055, unit: 'hour', time: 'working' }],
    ['budget', 'total: 85k', money(85_000)],
    ['budget', 'total: 1.1k', money(1_100)],
    ['budget', 'total: 1.2M EUR', money(1_200_000, { currency: 'EUR' })],
    ['budget', 'total: 20k..40k', { low: 20_000, high: 40_000, unit: 'money' }],
    ['technology', 'cost: 2k..3.5k / month', { low: 2_000, high: 3_500, unit: 'money', per: 'month' }],
    ['technology', 'cost: 18k once', money(18_000, { per: 'once' })],
    ['budget', 'personnel: 40%', { low: 40, high: 40, unit: 'percent' }],
    ['phase', 'duration: 4..6 weeks', { low: 4, high: 6, unit: 'week', time: 'calendar' }],
    ['phase', 'duration: 3..4..6 weeks', { low: 3, likely: 4, high: 6, unit: 'week', time: 'calendar' }],
    ['phase', 'duration: 6 h', { low: 6, high: 6, unit: 'hour', time: 'working' }],
    ['task', 'effort: 3 d', { low: 3, high: 3, unit: 'day', time: 'working' }],
    ['task', 'duration: 10 working days', { low: 10, high: 10, unit: 'day', time: 'working' }],
    ['company', 'full-time: 36 h / week', { low: 36, high: 36, unit: 'hour', per: 'week' }],
    ['company', 'working-days: monday, friday', [{ value: 'monday' }, { value: 'friday' }]],
    ['company', 'closed: 1970-01-02..1970-01-04', { from: { kind: 'day', day: 1 }, until: { kind: 'day', day: 3 } }],
    [
      'phase',
      'after: pilot + 2 working days',
      [{ value: { end: 'finish', lag: { value: { low: 2, high: 2, unit: 'day', time: 'working' } } } }],
    ],
    [
      'phase',
      'ends-after: pilot.start - 1..2 working days',
      [{ value: { end: 'start', lag: { value: { low: -2, high: -1, unit: 'day', time: 'working' } } } }],
    ],
    ['use-case', 'repeats: 15 / week', { low: 15, high: 15, unit: 'count', per: 'week' }],
    ['person', 'allocation: 3 days / week', { low: 3, high: 3, unit: 'day', per: 'week' }],
    ['kpi', 'claims: +5%', { low: 5, high: 5, unit: 'percent' }],
    ['kpi', 'claims: -58%', { low: -58, high: -58, unit: 'percent' }],
    ['phase', 'starts: 1970-01-02', { kind: 'day', day: 1 }],
    ['phase', 'starts: month 6', { kind: 'month', month: 6 }],
    ['monitoring', 'business: every 2 weeks', { every: 2, unit: 'week' }],
    ['use-case', 'value: 3 of 5', { points: 3, of: 5 }],
    ['stage', 'months: 4..7', { first: 4, last: 7 }],
  ])('%s %s', (kind, line, value) => {
    expect(read(kind, line)).toMatchObject({ value, problems: [] });
  });
});

describe('habits are understood, and told how to be written', () => {
  test.each<[kind: string, line: string, habit: string, found: string, write: string]>([
    ['budget', 'total: 2,5', 'decimal-comma', '2,5', '2.5'],
    ['budget', 'total: 0,125', 'decimal-comma', '0,125', '0.125'],
    ['budget', 'total: 12.000', 'thousands-separator', '12.000', '12_000'],
    ['budget', 'total: 12,000', 'thousands-separator', '12,000', '12_000'],
    ['budget', 'total: 12.000,00', 'thousands-separator', '12.000,00', '12_000'],
    ['budget', 'total: 12,000.50', 'thousands-separator', '12,000.50', '12_000.50'],
    ['budget', 'total: 1.234.567', 'thousands-separator', '1.234.567', '1_234_567'],
    ['budget', 'total: € 12.000', 'currency-sign', '€ 12.000', '12_000 EUR'],
    ['budget', 'total: €85k', 'currency-sign', '€85k', '85k EUR'],
    ['budget', 'total: 85k €', 'currency-sign', '85k €', '85k EUR'],
    ['budget', 'total: 85k euro', 'currency-sign', '85k euro', '85k EUR'],
    ['budget', 'personnel: 40 %', 'percent-space', '40 %', '40%'],
    ['budget', 'personnel: 2,5 %', 'decimal-comma', '2,5 %', '2.5%'],
    ['phase', 'duration: 6 weken', 'foreign-word', '6 weken', '6 weeks'],
    ['phase', 'duration: 6 Wochen', 'foreign-word', '6 Wochen', '6 weeks'],
    ['phase', 'duration: 1 Monat', 'foreign-word', '1 Monat', '1 month'],
    ['phase', 'duration: 3 maanden', 'foreign-word', '3 maanden', '3 months'],
    ['phase', 'duration: 6 uur', 'foreign-word', '6 uur', '6 h'],
    ['phase', 'duration: 2 Jahre', 'foreign-word', '2 Jahre', '2 years'],
    ['phase', 'duration: 2,5 Tage', 'decimal-comma', '2,5 Tage', '2.5 days'],
    ['phase', 'duration: 4-6 weeks', 'range-dash', '4-6 weeks', '4..6 weeks'],
    ['phase', 'duration: 4–6 weken', 'range-dash', '4–6 weken', '4..6 weeks'],
    ['phase', 'duration: 4 tot 6 weken', 'range-dash', '4 tot 6 weken', '4..6 weeks'],
    ['phase', 'duration: 4 bis 6 Wochen', 'range-dash', '4 bis 6 Wochen', '4..6 weeks'],
    ['phase', 'duration: 4−6 weken', 'range-dash', '4−6 weken', '4..6 weeks'],
    ['kpi', 'claims: –58%', 'minus-sign', '–58%', '-58%'],
    ['kpi', 'claims: −58 %', 'minus-sign', '−58 %', '-58%'],
    ['kpi', 'claims: –60..–50%', 'minus-sign', '–60..–50%', '-60..-50%'],
    ['phase', 'after: pilot – 1 week', 'minus-sign', '–', '-'],
    ['phase', 'starts: 1-3-2026', 'foreign-date', '1-3-2026', '2026-03-01'],
    ['phase', 'starts: 31.12.2026', 'foreign-date', '31.12.2026', '2026-12-31'],
    ['phase', 'starts: 03/04/2026', 'foreign-date', '03/04/2026', '2026-04-03'],
    ['phase', 'starts: 12/31/2026', 'foreign-date', '12/31/2026', '2026-12-31'],
    ['phase', 'starts: 1 maart 2026', 'foreign-date', '1 maart 2026', '2026-03-01'],
    ['phase', 'starts: 1 mei 2026', 'foreign-date', '1 mei 2026', '2026-05-01'],
    ['phase', 'starts: 1. März 2026', 'foreign-date', '1. März 2026', '2026-03-01'],
    ['phase', 'starts: March 1, 2026', 'foreign-date', 'March 1, 2026', '2026-03-01'],
    ['phase', 'starts: 2026-3-1', 'single-digit-date', '2026-3-1', '2026-03-01'],
    ['phase', 'starts: Monat 6', 'foreign-word', 'Monat 6', 'month 6'],
    ['phase', 'starts: maand 6', 'foreign-word', 'maand 6', 'month 6'],
    ['technology', 'cost: 2k per month', 'per-word', '2k per month', '2k / month'],
    ['technology', 'cost: 2k pro Monat', 'per-word', '2k pro Monat', '2k / month'],
    ['technology', 'cost: 2k / maand', 'foreign-word', '2k / maand', '2k / month'],
    ['use-case', 'problem: “curly”', 'foreign-quotes', '“curly”', '"curly"'],
    ['use-case', 'problem: „deutsch“', 'foreign-quotes', '„deutsch“', '"deutsch"'],
    ['use-case', "problem: 'single'", 'foreign-quotes', "'single'", '"single"'],
    ['use-case', 'quick-win: ja', 'foreign-word', 'ja', 'yes'],
    ['use-case', 'value: 3/5', 'per-word', '3/5', '3 of 5'],
    ['phase', 'duration: 10 werkdagen', 'foreign-word', '10 werkdagen', '10 working days'],
    ['task', 'duration: 2 Arbeitstage', 'foreign-word', '2 Arbeitstage', '2 working days'],
    ['company', 'full-time: 38,5 uur per week', 'decimal-comma', '38,5 uur per week', '38.5 h / week'],
    ['company', 'working-days: Montag', 'foreign-word', 'Montag', 'monday'],
    ['company', 'working-days: zaterdag', 'foreign-word', 'zaterdag', 'saturday'],
    ['gate', 'stop-if: waste =< 6%', 'foreign-word', '=<', '<='],
    ['monitoring', 'business: every 2 weken', 'foreign-word', 'weken', 'weeks'],
  ])('%s %s', (kind, line, habit, found, write) => {
    const { value, problems, text } = read(kind, line);
    expect(problems).toMatchObject([{ code: 'habit', habit, found, write }]);
    expect(textAt(problems[0], text)).toBe(found);
    const mended = read(kind, line.replace(found, write));
    expect(mended.problems).toEqual([]);
    expect(JSON.stringify(mended.value)).toBe(JSON.stringify(value));
  });

  test.each([
    ['monday..thursday', 'monday, tuesday, wednesday, thursday'],
    ['Mo-Fr', 'monday, tuesday, wednesday, thursday, friday'],
    ['maandag t/m vrijdag', undefined],
    ['maandag tot woensdag', 'monday, tuesday, wednesday'],
    ['saturday – monday', 'saturday, sunday, monday'],
  ])('working-days: %s is a run of days', (written, write) => {
    const { value, problems } = read('company', `working-days: ${written}`);
    if (write === undefined) {
      expect(problems.at(-1)).toMatchObject({ code: 'leftover' });
      return;
    }
    expect(problems).toMatchObject([{ code: 'habit', habit: 'foreign-word', found: written, write }]);
    expect((value as { value: string }[]).map((day) => day.value).join(', ')).toBe(write);
  });

  test.each([
    ['2027-12-24 - 2028-01-02', '2027-12-24..2028-01-02'],
    ['24-12-2027 tot 2-1-2028', '2027-12-24..2028-01-02'],
    ['month 3 bis month 4', 'month 3..month 4'],
  ])('closed: %s is a span of days', (written, write) => {
    const { value, problems } = read('company', `closed: ${written}`);
    expect(problems).toMatchObject([{ code: 'habit', habit: 'range-dash', found: written, write }]);
    expect(read('company', `closed: ${write}`)).toMatchObject({ value, problems: [] });
  });

  test.each([
    ['budget', 'total: 12.000', true],
    ['budget', 'total: 12,000', true],
    ['budget', 'total: 12.000,00', false],
    ['budget', 'total: 2,5', false],
    ['phase', 'starts: 03/04/2026', true],
    ['phase', 'starts: 13/04/2026', false],
    ['phase', 'starts: 03-04-2026', false],
  ])('%s %s: another reading is as likely: %s', (kind, line, ambiguous) => {
    expect(read(kind, line).problems).toMatchObject([{ code: 'habit', ambiguous }]);
  });
});

describe('what cannot be meant gets one problem with what to write', () => {
  test.each<[kind: string, line: string, problem: object, at: string]>([
    ['phase', 'duration: 6', { code: 'wrong-unit', write: ['6 weeks', '6 days', '6 months'] }, '6'],
    ['phase', 'duration: 1', { code: 'wrong-unit', write: ['1 week', '1 day', '1 month'] }, '1'],
    ['person', 'allocation: 0,2 FTE', { code: 'wrong-unit', write: ['20%'] }, '0,2 FTE'],
    ['phase', 'duration: 6..4 weeks', { code: 'reversed-range', write: '4..6 weeks' }, '6..4 weeks'],
    ['phase', 'duration: 6-4 weken', { code: 'reversed-range', write: '4..6 weeks' }, '6-4 weken'],
    ['use-case', 'value: 6 of 5', { code: 'above-scale', found: '6 of 5', write: '5 of 5' }, '6 of 5'],
    ['use-case', 'value: 6/5', { code: 'above-scale', found: '6/5', write: '5 of 5' }, '6/5'],
    ['use-case', 'value: 6', { code: 'expected', found: '6' }, '6'],
    ['company', 'full-time: 36', { code: 'wrong-unit', write: ['36 h / week'] }, '36'],
    ['company', 'full-time: 90%', { code: 'wrong-unit', write: [] }, '90%'],
    ['company', 'full-time: 5 days / week', { code: 'wrong-unit', write: [] }, '5 days / week'],
    ['company', 'working-days: mnday', { code: 'not-in-list', found: 'mnday' }, 'mnday'],
    ['company', 'working-days: 5', { code: 'expected', found: '5' }, '5'],
    ['phase', 'starts: 2026-02-30', { code: 'impossible-date', write: '2026-02-28' }, '2026-02-30'],
    ['phase', 'starts: 2026-13-01', { code: 'impossible-date', write: undefined }, '2026-13-01'],
    ['phase', 'starts: 31 juni 2026', { code: 'impossible-date', write: '2026-06-30' }, '31 juni 2026'],
    ['kpi', 'level: busines', { code: 'not-in-list', found: 'busines' }, 'busines'],
    ['phase', 'starts:', { code: 'missing' }, 'starts'],
    ['phase', 'starts: soon', { code: 'expected', found: 'soon' }, 'soon'],
    ['phase', 'starts: 2026-03-01 extra', { code: 'leftover', found: 'extra' }, 'extra'],
  ])('%s %s', (kind, line, problem, at) => {
    const { value, problems, text } = read(kind, line);
    expect(problems).toMatchObject([problem]);
    expect(problems).toHaveLength(1);
    expect(textAt(problems[0], text)).toBe(at);
    if (!('found' in problem && problem.found === 'extra')) expect(value).toBeUndefined();
  });
});
