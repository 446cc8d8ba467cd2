import { describe, expect, it } from 'vitest';
import { axisInUnits } from '../../src/report/layout/axis.ts';
import {
  linksInView,
  linksInWindow,
  type RoadmapView,
  rowsInView,
  rowWindow,
  WHOLE_VIEW,
} from '../../src/report/layout/roadmap-view.ts';
import type { RoadmapData } from '../../src/report/roadmap-data.ts';
import { planWithTasks, reportFor } from './read-report.ts';

const { roadmap } = reportFor(`plan p "P" { start: 2026-01-05
  team { person ann "Ann" { roles: data-scientist } }
  use-case u "U" { status: chosen }
  roadmap {
    phase one "Prepare" { duration: 4 weeks
      task t1 "Clean the archive" { duration: 2 weeks assigned: ann }
      task t2 "Write the texts" { after: t1 duration: 2 weeks }
    }
    phase two "Pilot" { after: t2 duration: 4 weeks delivers: u
      task t3 "Measure" { duration: 2 weeks }
    }
  } }`);

const ids = (view: Partial<RoadmapView>): string[] =>
  rowsInView(roadmap, { ...WHOLE_VIEW, ...view }).map(({ title }) => title);
const idOf = (title: string): string => roadmap.rows.find((row) => row.title === title)?.id ?? '';

describe('the rows in view', () => {
  it('are all of them, and the same object, where nothing is chosen', () => {
    expect(rowsInView(roadmap, WHOLE_VIEW)).toBe(roadmap.rows);
  });

  it('leave out the parts of what is folded', () => {
    expect(ids({ folded: [idOf('Prepare')] })).toEqual(['Prepare', 'Pilot', 'Measure']);
  });

  it('are those of a person with their phase', () => {
    expect(ids({ person: 'plan:p/team/person:ann' })).toEqual(['Prepare', 'Clean the archive']);
  });

  it('are those of a use case', () => {
    expect(ids({ useCase: 'plan:p/use-case:u' })).toEqual(['Pilot', 'Measure']);
  });

  it('are those that are searched, even in what is folded', () => {
    expect(ids({ find: ' TEXTS ', folded: [idOf('Prepare')] })).toEqual(['Prepare', 'Write the texts']);
    expect(ids({ find: 'nowhere' })).toEqual([]);
  });

  it('are all where the choice is gone from the plan', () => {
    expect(ids({ person: 'plan:p/team/person:gone', useCase: 'plan:p/use-case:gone' })).toHaveLength(5);
  });
});

describe('the links in view', () => {
  it('of a hidden part stand at its phase, once, and not within it', () => {
    const shown = rowsInView(roadmap, { ...WHOLE_VIEW, folded: [idOf('Prepare')] });
    expect(linksInView(roadmap, shown).map(({ from, to }) => [shown[from]?.title, shown[to]?.title])).toEqual([
      ['Prepare', 'Pilot'],
    ]);
  });

  it('are those that run through the window, also where they begin and end outside', () => {
    const link = { leaves: 0, enters: 0 };
    const links = [
      { from: 0, to: 5, ...link },
      { from: 0, to: 100, ...link },
      { from: 60, to: 25, ...link },
      { from: 90, to: 95, ...link },
    ];
    expect(linksInWindow(links, { first: 20, count: 20 }).map(({ from }) => from)).toEqual([0, 60]);
  });
});

describe('the window of rows', () => {
  const count = reportFor(planWithTasks(500)).roadmap.rows.length;

  it('holds what is on the screen and some more, and far from all', () => {
    expect(count).toBe(550);
    for (let top = 0; top <= count * 40 - 800; top += 137) {
      const { first, count: held } = rowWindow(top, 800, 40, count);
      expect(first).toBeLessThanOrEqual(Math.floor(top / 40));
      expect(first + held).toBeGreaterThanOrEqual(Math.ceil((top + 800) / 40));
      expect(held).toBeLessThanOrEqual(80);
    }
  });

  it('stays the same while one scrolls by a row', () => {
    expect(rowWindow(4000, 800, 40, count)).toEqual(rowWindow(4040, 800, 40, count));
  });

  it('holds something before anything is measured, and nothing of nothing', () => {
    expect(rowWindow(0, 0, 0, count).count).toBeGreaterThan(0);
    expect(rowWindow(0, 800, 40, 0)).toEqual({ first: 0, count: 0 });
  });
});

describe('an axis in units of choice', () => {
  const { axis } = roadmap as RoadmapData & { readonly axis: NonNullable<RoadmapData['axis']> };

  it('names each of them between the same ends', () => {
    const weeks = axisInUnits(axis, 'week', 'en');
    const months = axisInUnits(axis, 'month', 'en');
    expect(weeks?.days).toEqual(axis.days);
    expect(weeks?.ticks.every(({ label, rank }) => label !== '' && rank === 0)).toBe(true);
    expect(months?.ticks.map(({ label }) => label)).toEqual(['Feb', 'Mar']);
    expect(months?.bands.map(({ label }) => label)).toEqual(['2026']);
  });

  it('is not offered where there would be too many, or no such units', () => {
    const days = { from: 0, to: 3_000_000, relative: false };
    expect(axisInUnits({ ...axis, days }, 'week', 'en')).toBeUndefined();
    expect(axisInUnits({ ...axis, days: { from: 0, to: 70, relative: true } }, 'month', 'en')).toBeUndefined();
    expect(axisInUnits({ ...axis, days: { from: 0, to: 70, relative: true } }, 'week', 'en')?.ticks).toHaveLength(10);
  });
});
