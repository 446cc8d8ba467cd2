import { describe, expect, it } from 'vitest';
import type { ScheduleConflict } from '../../../src/analysis/schedule.ts';
import { planOf, scheduleIn } from '../../support/plan.ts';

/** What contradicts each other in a roadmap from Monday 5 January 2026 on: the kind, the work, and low, likely and high days. */
function conflicts(roadmap: string): string[] {
  const all: readonly ScheduleConflict[] = scheduleIn(
    planOf(`plan p "P" {\n start: 2026-01-05\n roadmap {\n${roadmap}\n }\n}\n`),
  ).conflicts;
  return all.map(({ kind, item, days: { low, likely, high } }) => `${kind} ${item.id?.value} ${low}/${likely}/${high}`);
}

describe('a fixed day', () => {
  const waiting = (link: string, ...lines: string[]) => `
    phase a { duration: 2..3..5 weeks }
    phase b {
      after: ${link}
      ${lines.join('\n')}
      duration: 1 week
    }`;

  it('comes too early where it lies before the end of what the work waits for, with its pause', () => {
    expect(conflicts(waiting('a', 'starts: 2026-01-19'))).toEqual(['before-predecessor b 0/7/21']);
    expect(conflicts(waiting('a + 3 days', 'starts: 2026-01-19'))).toEqual(['before-predecessor b 3/10/24']);
    expect(conflicts(waiting('a', 'starts: 2026-01-26'))).toEqual([]);
  });

  it('comes too early where it lies before the beginning that the work waits for', () => {
    expect(conflicts(waiting('a.start + 3 days', 'starts: 2026-01-07'))).toEqual(['before-predecessor b 1/1/1']);
    expect(conflicts(waiting('a.start + 3 days', 'starts: 2026-01-08'))).toEqual([]);
  });

  it('may be that on which the work was done; of both the first that is wrong is told', () => {
    // What is done on the 18th has ended with the 19th.
    expect(conflicts(waiting('a', 'done: 2026-01-18'))).toEqual(['before-predecessor b 0/7/21']);
    expect(conflicts(waiting('a', 'done: 2026-01-25'))).toEqual([]);
    expect(conflicts(waiting('a', 'starts: 2026-01-12', 'done: 2026-01-18'))).toEqual(['before-predecessor b 7/14/28']);
  });

  it('is none before work without a date', () => {
    expect(conflicts('phase open { }\nphase b {\n after: open\n starts: 2026-01-05\n duration: 1 week\n}')).toEqual([]);
  });

  it('makes work end too early for what its end waits for', () => {
    const ending = (link: string, ...lines: string[]) => waiting(link, ...lines).replace('after: ', 'ends-after: ');
    expect(conflicts(ending('a', 'starts: 2026-01-12'))).toEqual(['ends-before-predecessor b 0/7/21']);
    expect(conflicts(ending('a + 2 days', 'starts: 2026-01-12'))).toEqual(['ends-before-predecessor b 2/9/23']);
    expect(conflicts(ending('a', 'starts: 2026-01-19'))).toEqual([]);
    expect(conflicts(ending('a', 'done: 2026-01-24'))).toEqual(['ends-before-predecessor b -6/1/15']);
    expect(conflicts(ending('a', 'done: 2026-01-25'))).toEqual([]);
    expect(conflicts(ending('a.start + 4 weeks', 'starts: 2026-01-12'))).toEqual([
      'ends-before-predecessor b 14/14/14',
    ]);
  });
});

describe('what is done', () => {
  it('was not done before it began; on the same day it may', () => {
    const phase = (done: string) => `phase a {\n starts: 2026-03-02\n done: ${done}\n}`;
    expect(conflicts(phase('2026-02-28'))).toEqual(['done-before-start a 1/1/1']);
    expect(conflicts(phase('2026-03-01'))).toEqual([]);
    expect(conflicts(phase('2026-03-02'))).toEqual([]);
  });
});

describe('a part', () => {
  it('begins with its phase, and no earlier', () => {
    const part = (starts: string) => `
      phase a { duration: 2 weeks }
      phase f {
        after: a
        task x {
          starts: ${starts}
          duration: 1 week
        }
      }`;
    expect(conflicts(part('2026-01-17'))).toEqual(['before-phase x 2/2/2']);
    expect(conflicts(part('2026-01-19'))).toEqual([]);
  });

  it('ends within the length of its phase, in each case; the one that ends last is told', () => {
    const phase = (more = '') => `
      phase f {
        duration: 2..3 weeks
        ${more}
        task x { duration: 3..4 weeks }
        task y { duration: 3..6 weeks }
        task z { duration: 1 week }
      }`;
    expect(conflicts(phase())).toEqual(['tasks-outlast-phase f 7/14/21']);
    expect(conflicts(phase('done: 2026-01-20'))).toEqual([]);
    expect(conflicts('phase f {\n duration: 2 weeks\n task x { duration: 2 weeks }\n}')).toEqual([]);
    expect(conflicts('phase f {\n task x { duration: 2 weeks }\n}')).toEqual([]);
  });
});
