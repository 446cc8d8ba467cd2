import { describe, expect, it } from 'vitest';
import type { UnreadableReason } from '../../src/model/file.ts';
import { toEpochDay } from '../../src/model/values.ts';
import { timelineOf } from '../../src/report/layout/axis.ts';
import { rowMiddles } from '../../src/report/layout/rows.ts';
import type { Example } from '../../src/rules/engine/rule.ts';
import { exampleFile, reportFor, rowOf } from './read-report.ts';

/** The same plan as it was before any of its work was done. */
function undone(example: Example): Example {
  if (typeof example === 'string') return example;
  const without = (text: string | UnreadableReason) => (text as string).replace(/^ +done: .*\n/gm, '');
  return Object.fromEntries(Object.entries(example).map(([name, text]) => [name, without(text)]));
}

describe('the roadmap', () => {
  it('shows a phase with its likely dates, and says all of it in one sentence', () => {
    const row = rowOf(reportFor(undone(exampleFile('quotes.aiplan'))), 'phase:proof');
    expect(row).toMatchObject({
      id: 'plan:quotes/roadmap/phase:proof',
      level: 0,
      dates: '23 Mar – 31 May 2026',
      length: '10 weeks',
      label: expect.stringMatching(
        /^Proof of concept, 23 Mar to 31 May 2026, likely 10 weeks, 5 Jul 2026 at the latest, critical, half of the runs /,
      ),
    });
    expect(row.cells).toMatchObject({
      kind: 'Phase: Proof of concept',
      start: '23 Mar 2026',
      finish: '31 May 2026',
      length: '10 weeks (8–12)',
      finishRange: '26 Apr – 5 Jul 2026',
      after: 'Select the first use cases, Put the core team together',
      margin: null,
    });
  });

  it('puts tasks and gates under their phase, and draws what waits for what', () => {
    const report = reportFor(exampleFile('quotes.aiplan'));
    const { rows, links } = report.roadmap;
    expect(rows.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      'phase 0',
      'phase 0',
      'phase 0',
      'phase 0',
      'task 1',
      'task 1',
      'gate 1',
      'phase 0',
      'gate 1',
      'phase 0',
      'law 0',
      'law-step 1',
    ]);
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [4, 5],
      [5, 6],
      [3, 7],
      [7, 9],
    ]);
    expect(rowOf(report, 'gate:pilot-go').point?.day).toBe('17 May 2026');
  });

  it('draws buffer, uncertainty, progress and fixed starts', () => {
    const report = reportFor(`plan p "P" { start: 2026-01-01 as-of: 2026-02-15
    roadmap {
      phase a "A" { duration: 2 months margin: 50% progress: 50% }
      phase b "B" { starts: 2026-03-01 duration: 1..3 months }
      task c "C" { duration: 1 week done: 2026-01-04 }
    } }`);
    const a = rowOf(report, 'phase:a');
    expect(a.state).toBe('50% done');
    expect(a.cells.margin).toBe('4.5 weeks');
    expect(a.bar?.margin).toBe(a.bar?.latest);
    expect(a.bar?.progress).toBeCloseTo((a.bar?.to ?? 0) / 2, 1);
    expect(rowOf(report, 'phase:b').bar).toMatchObject({ fixed: true, margin: null, progress: null });
    expect(rowOf(report, 'phase:b').label).toContain('fixed start');
    expect(rowOf(report, 'task:c')).toMatchObject({ state: 'done on 4 Jan 2026', length: '4 days' });
    expect(report.roadmap.today?.label).toBe('As of 15 Feb 2026');
    expect(report.roadmap.legend.map(({ mark }) => mark)).toEqual([
      'bar',
      'critical',
      'uncertain',
      'margin',
      'float',
      'chance-50',
      'chance-80',
      'progress',
      'fixed',
    ]);
  });

  it('shows weeks from the start where the plan has none', () => {
    const report = reportFor(
      'plan p "P" { roadmap { phase a "A" { duration: 3 weeks } phase b "B" { after: a duration: 2 weeks } } }',
    );
    expect(rowOf(report, 'phase:b')).toMatchObject({ dates: 'week 4 – week 5', length: '2 weeks' });
    expect(report.roadmap.axis?.title).toBe('Weeks from the start');
    expect(report.roadmap.axis?.ticks.map(({ label }) => label)).toEqual(['W1', 'W2', 'W3', 'W4', 'W5']);
    expect(report.roadmap.today).toBeNull();
  });

  it('lists what has no date, with the reason and the way round', () => {
    const { roadmap } = reportFor(`plan p "P" { start: 2026-01-05
    roadmap {
      phase a "A" { after: b duration: 2 weeks }
      phase b "B" { after: a duration: 2 weeks }
      phase c "C" { }
      phase d "D" { after: c duration: 1 week }
      phase e "E" { duration: soon }
    } }`);
    expect(roadmap.rows).toEqual([]);
    expect(roadmap.undated.map(({ title, reason }) => `${title} ${reason}`)).toEqual([
      'A waits for itself, directly or through others: A → B → A',
      'B waits for itself, directly or through others: A → B → A',
      'C has neither a duration nor tasks with one',
      'D waits for C, which has no date',
      'E has a duration or date that cannot be read',
    ]);
  });

  it('says that the day of the report lies outside', () => {
    const report = reportFor(
      'plan p "P" { start: 2030-01-07 as-of: 2026-11-23\n roadmap { phase a "A" { duration: 3 weeks } } }',
    );
    expect(report.roadmap.today).toEqual({
      label: 'The date of this report, 23 Nov 2026, lies outside the roadmap.',
      at: null,
    });
  });

  it('shows what to write where there is none', () => {
    expect(reportFor('plan p "P" { goal: "G" }').roadmap.empty?.code).toContain('duration: 8..12 weeks');
  });
});

describe('the time axis', () => {
  const first = toEpochDay({ year: 2026, month: 1, day: 7 });
  const axis = (days: number) => timelineOf(first, first + days, false, 'en').axis;

  it.each([
    [7, 'Time in weeks'],
    [18 * 7, 'Time in weeks'],
    [19 * 7, 'Time in months'],
    [26 * 30, 'Time in months'],
    [3 * 365, 'Time in quarters'],
    [20 * 365, 'Time in years'],
  ])('of %i days is one of %s', (days, title) => {
    expect(axis(days).title).toBe(title);
  });

  it('begins and ends with whole units', () => {
    const { scale } = timelineOf(first, first + 200, false, 'en');
    expect(scale.from).toBe(toEpochDay({ year: 2026, month: 1, day: 1 }));
    expect(scale.to).toBe(toEpochDay({ year: 2026, month: 8, day: 1 }));
    expect([scale.at(scale.from), scale.at(scale.to), scale.at(scale.to + 99)]).toEqual([0, 100, 100]);
  });

  it('names at most 5, 10 and 26 ticks on narrow, medium and wide pages, of whatever length', () => {
    for (const days of [1, 30, 100, 126, 127, 400, 790, 800, 2000, 2900, 5000, 40_000, 700_000]) {
      const ranks = axis(days).ticks.map(({ rank }) => rank);
      expect(ranks.filter((rank) => rank === 0).length).toBeLessThanOrEqual(6);
      expect(ranks.filter((rank) => rank <= 1).length).toBeLessThanOrEqual(11);
      expect(ranks.length).toBeLessThanOrEqual(27);
      expect(ranks.length).toBeGreaterThan(0);
    }
  });

  it('keeps all names of a width equally far apart, of whatever length', () => {
    const years = 365.25;
    for (const [days, relative] of [
      [11 * 30, false],
      [20 * 30, false],
      [6 * years, false],
      [30 * years, false],
      [160 * years, false],
      [60 * 7, true],
      [200 * 7, true],
      [300 * 7, true],
    ] as const) {
      const { ticks } = timelineOf(relative ? 0 : first, (relative ? 0 : first) + days, relative, 'en').axis;
      for (const rank of [0, 1, 2]) {
        const places = ticks.filter((tick) => tick.rank <= rank).map(({ at }) => at);
        const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        // Months and quarters are not all of one length.
        expect(Math.max(...gaps) / Math.min(...gaps), `${days} days, ${relative}, rank ${rank}`).toBeLessThan(1.2);
      }
    }
  });

  it('names quarters and years as people do', () => {
    const { ticks, bands } = axis(3 * 365);
    expect(ticks.slice(0, 5).map(({ label }) => label)).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q1']);
    expect(bands.slice(0, 2).map(({ label }) => label)).toEqual(['2026', '2027']);
  });
});

describe('the rows', () => {
  it('lie below each other, higher where the label needs more lines', () => {
    expect(rowMiddles([{ lines: 2 }, { lines: 3 }, { lines: 2 }])).toEqual([1.5, 5.05, 8.6]);
  });
});
