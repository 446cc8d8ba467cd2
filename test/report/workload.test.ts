import { describe, expect, it } from 'vitest';
import { reportFor } from './read-report.ts';

const PLAN = `plan p "P" { start: 2026-01-05
  team {
    person a "Ann" { roles: data-engineer
 allocation: 50%
 leave: 2026-02-02..2026-02-08 }
    person b "Ben" { roles: data-scientist }
  }
  roadmap {
    task x "Clean" { duration: 2 weeks
 assigned: a 60% }
    task y "Load" { duration: 4 weeks
 assigned: a 60% }
    task z "Check" { starts: 2026-02-09
 duration: 2 weeks
 assigned: a 30% }
  }
}`;

describe('load over time', () => {
  const chart = reportFor(PLAN).team.overTime;
  const [ann, ben] = chart?.people ?? [];

  it('is a step for each change in the tasks of somebody', () => {
    expect(ann?.periods).toEqual([
      { period: '5 Jan – 18 Jan 2026', share: '120%', tasks: 'Clean and Load', over: true },
      { period: '19 Jan – 1 Feb 2026', share: '60%', tasks: 'Load', over: false },
      { period: '9 Feb – 22 Feb 2026', share: '30%', tasks: 'Check', over: false },
    ]);
    expect(ann?.bars.map(({ over }) => over)).toEqual([true, false, false]);
  });

  it('marks what is above full time in words and above the line', () => {
    expect(ann?.over).toBe('more than full time 5 Jan – 18 Jan 2026');
    expect(ann?.bars[0]?.top).toBeLessThan(chart?.full ?? 0);
    expect(ann?.bars[1]?.top).toBeGreaterThan(chart?.full ?? 0);
    expect(chart?.label).toBe('Load of 2 people over time; above full time: Ann');
  });

  it('shows leave and the allocation beside the tasks', () => {
    expect(ann?.away).toHaveLength(1);
    expect(ann?.allocation?.top).toBeGreaterThan(chart?.full ?? 0);
    expect(chart?.legend).toEqual(['full', 'tasks', 'over', 'allocation', 'away']);
  });

  it('draws nothing for somebody without tasks and allocation', () => {
    expect(ben).toMatchObject({ bars: [], allocation: null, over: null, said: 'not stated' });
  });

  it('is left out where nobody has a dated task', () => {
    expect(reportFor('plan p "P" { team { person a "A" { allocation: 50% } } }').team.overTime).toBeNull();
  });

  it('counts weeks where the plan has no start, and keeps an absurd load within the drawing', () => {
    const { overTime } = reportFor(`plan p "P" {
      team { person a "A" { allocation: 100% } }
      roadmap { task x "X" { duration: 2 weeks
 assigned: a 9000% } }
    }`).team;
    expect(overTime?.people[0]?.periods[0]).toMatchObject({ share: '9,000%' });
    expect(overTime?.people[0]?.bars[0]?.top).toBe(0);
    expect(overTime?.axis.title).toBe('Weeks from the start');
  });
});
