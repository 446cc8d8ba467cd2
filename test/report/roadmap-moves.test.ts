import { describe, expect, it } from 'vitest';
import { pageMessage } from '../../client/preview/page-messages.ts';
import { addDays, changeOf, ghostOf, stepsFor } from '../../client/webview/roadmap/moves.ts';
import { reportFor, rowOf } from './read-report.ts';

const report = reportFor(`plan p "P" { start: 2026-01-05
  roadmap {
    phase a "A" { duration: 4..6 weeks }
    task t "T" { starts: 2026-01-12 duration: 3 days }
    gate g "G" { starts: 2026-02-02 }
  } }`);
const days = report.roadmap.axis?.days ?? { from: 0, to: 1, relative: true };
const a = rowOf(report, 'phase:a');
const t = rowOf(report, 'task:t');
const g = rowOf(report, 'gate:g');

describe('a bar that is moved', () => {
  it('goes by whole days, its end by whole units of its length', () => {
    expect(stepsFor(a, 'start', 3.4, days)).toBe(3);
    expect(stepsFor(a, 'end', 10, days)).toBe(1);
    expect(stepsFor(t, 'end', 1.6, days)).toBe(2);
  });

  it('keeps at least one unit of length', () => {
    expect(changeOf(a, { id: a.id, side: 'end', steps: stepsFor(a, 'end', -900, days) }, days)).toMatchObject({
      days: expect.closeTo(7, 0),
    });
  });

  it('asks for the day on which it then begins, or the days that it then takes', () => {
    expect(changeOf(t, { id: t.id, side: 'start', steps: 21 }, days)).toEqual({
      kind: 'start',
      id: t.id,
      day: '2026-02-02',
    });
    expect(changeOf(a, { id: a.id, side: 'end', steps: 2 }, days)).toMatchObject({ days: expect.closeTo(49, 0) });
    expect(changeOf(g, { id: g.id, side: 'start', steps: -1 }, days)).toEqual({
      kind: 'start',
      id: g.id,
      day: '2026-02-01',
    });
  });

  it('asks for nothing where it stays, and for no day where the plan has none', () => {
    expect(changeOf(t, { id: t.id, side: 'start', steps: 0 }, days)).toBeUndefined();
    expect(changeOf({ ...t, days: null }, { id: t.id, side: 'start', steps: 3 }, days)).toBeUndefined();
  });

  it('is drawn where it would stand', () => {
    const span = days.to - days.from;
    const ghost = ghostOf(t, { id: t.id, side: 'start', steps: 7 }, days);
    expect(ghost?.from).toBeCloseTo((t.bar?.from ?? 0) + 700 / span, 5);
    expect(ghostOf(g, { id: g.id, side: 'end', steps: 1 }, days)).toBeUndefined();
  });

  it.each([
    ['2026-02-27', 3, '2026-03-02'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days are %s', (day, by, then) => {
    expect(addDays(day, by)).toBe(then);
  });
});

describe('what a page says', () => {
  it.each([
    { type: 'ready', plan: null, shown: null },
    { type: 'jump', id: 'plan:p' },
    { type: 'jump-to-problem' },
    { type: 'choose-plan', id: 'plan:p' },
    { type: 'insert', text: 'plan p "P" { }' },
    { type: 'edit', change: { kind: 'start', id: 'plan:p/roadmap/phase:a', day: '2026-02-28' } },
    { type: 'edit', change: { kind: 'length', id: 'plan:p/roadmap/phase:a', days: 7 } },
    { type: 'edit', change: { kind: 'score', id: 'plan:p/use-case:u', value: 0.5, effort: null } },
    { type: 'edit', change: { kind: 'actual', id: 'plan:p/kpi:k', value: -3.5, on: '2026-02-28' } },
  ])('is taken as it is: $type', (message) => {
    expect(pageMessage(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'ready'],
    ['an unknown type', { type: 'run', command: 'rm' }],
    ['too much', { type: 'jump', id: 'a', uri: 'file:///etc/passwd' }],
    ['an endless id', { type: 'jump', id: 'a'.repeat(3000) }],
    ['a day that does not exist', { type: 'edit', change: { kind: 'start', id: 'a', day: '2026-02-30' } }],
    ['a length that is none', { type: 'edit', change: { kind: 'length', id: 'a', days: Number.NaN } }],
    ['a length below zero', { type: 'edit', change: { kind: 'length', id: 'a', days: -1 } }],
    ['a score beyond its scale', { type: 'edit', change: { kind: 'score', id: 'a', value: 7, effort: null } }],
    [
      'an endless value',
      { type: 'edit', change: { kind: 'actual', id: 'a', value: Number.POSITIVE_INFINITY, on: '2026-02-28' } },
    ],
  ])('is not taken where it is %s', (_, message) => {
    expect(pageMessage(message)).toBeUndefined();
  });
});
