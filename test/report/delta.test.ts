import { expect, it } from 'vitest';
import { deltaOf, withDelta } from '../../src/report/delta.ts';

const plan = {
  title: 'Quotes',
  rows: [
    { id: 'a', days: [1, 2] },
    { id: 'b', days: [3] },
  ],
  note: null,
};

it('is nothing between two values that are equal, whatever objects they are', () => {
  expect(deltaOf(plan, structuredClone(plan))).toBeUndefined();
});

it('names what is another, and only that', () => {
  const next = structuredClone(plan);
  next.rows[0] = { id: 'a', days: [1, 9] };
  expect(deltaOf(plan, next)).toEqual({ rows: { 0: { days: { 1: [9] } } } });
});

it.each([
  ['another value', { ...plan, title: 'Offers' }],
  ['a value where there was none', { ...plan, note: { text: 'Late' } }],
  ['a list that has grown', { ...plan, rows: [...plan.rows, { id: 'c', days: [] }] }],
  ['a list that has become shorter', { ...plan, rows: [] }],
  ['a part that is new', { ...plan, goal: 'Faster' }],
  ['a part that is gone', { title: 'Quotes' }],
  ['a list instead of a record', []],
  ['nothing at all', null],
])('makes of a value %s', (_, next) => {
  // As it arrives: through messages, which carry plain JSON.
  const received: unknown = JSON.parse(JSON.stringify(deltaOf(plan, next)));
  expect(withDelta(plan, received)).toEqual(next);
});

it('leaves the objects as they are that it does not touch', () => {
  const next = withDelta(plan, { rows: { 1: { days: { 0: [4] } } } }) as typeof plan;
  expect(next.rows[1]).toEqual({ id: 'b', days: [4] });
  expect(next.rows[0]).toBe(plan.rows[0]);
  expect(plan.rows[1]).toEqual({ id: 'b', days: [3] });
});

it.each([
  ['a part that is not there', { goal: ['x'] }],
  ['the prototype', JSON.parse('{"__proto__":{"admin":[true]}}')],
  ['what every list has', { rows: { length: [0] } }],
  ['a part of a text', { title: { 0: ['q'] } }],
  ['nothing that can be read', 7],
])('passes over %s', (_, delta) => {
  expect(withDelta(plan, delta)).toEqual(plan);
  expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
});
