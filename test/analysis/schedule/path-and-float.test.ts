import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../../src/analysis/schedule.ts';
import { planOf, scheduleIn } from '../../support/plan.ts';

/** A roadmap from Monday 5 January 2026 on. */
const of = (roadmap: string): Schedule =>
  scheduleIn(planOf(`plan p "P" {\n start: 2026-01-05\n roadmap {\n${roadmap}\n }\n}\n`));

const path = (roadmap: string) => of(roadmap).criticalPath.map(({ item: { id } }) => id?.value);

/** Total and free float in whole days, by ids. */
function floats(roadmap: string): Record<string, readonly [total: number, free: number]> {
  const dated = of(roadmap).ordered.flatMap(({ item: { id }, float }) =>
    float ? [[id?.value ?? '', [float.total, float.free]] as const] : [],
  );
  return Object.fromEntries(dated);
}

describe('the critical path', () => {
  it('goes by what is met last, with its pause', () => {
    expect(
      path(`
      phase a { duration: 2 weeks }
      phase b { duration: 3 weeks }
      phase c {
        after: b, a + 2 weeks
        duration: 1 week
      }`),
    ).toEqual(['a', 'c']);
  });

  it('goes by the first as written of what is met together, and ends with the last as written', () => {
    expect(
      path(`
      phase a { duration: 2 weeks }
      phase b { duration: 2 weeks }
      phase c {
        after: b, a
        duration: 1 week
      }
      phase d {
        after: a, b
        duration: 1 week
      }`),
    ).toEqual(['a', 'd']);
  });

  it('goes through the beginning of work that others begin with', () => {
    expect(
      path(`
      phase a { duration: 2 weeks }
      phase b {
        after: a
        duration: 1 week
      }
      phase c {
        after: b.start
        duration: 4 weeks
      }`),
    ).toEqual(['a', 'b', 'c']);
  });

  it('goes by what an end waits for, where that makes the work begin later', () => {
    const waiting = (weeks: number) => `
      phase a { duration: 2 weeks }
      phase b { duration: ${weeks} weeks }
      phase c {
        after: a
        ends-after: b
        duration: 2 weeks
      }`;
    expect([path(waiting(4)), path(waiting(5))]).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
    // Without anything before it, the start of the plan holds it as much.
    expect(path('phase b { duration: 2 weeks }\nphase c {\n ends-after: b\n duration: 2 weeks\n}')).toEqual(['c']);
    expect(path('phase b { duration: 3 weeks }\nphase c {\n ends-after: b\n duration: 2 weeks\n}')).toEqual(['b', 'c']);
  });

  it('goes through the part of a phase that ends last, and on from where the phase begins', () => {
    expect(
      path(`
      phase a { duration: 1 week }
      phase f {
        after: a
        task x { duration: 1 week }
        task y { duration: 2 weeks }
      }
      phase g {
        after: f
        duration: 1 week
      }`),
    ).toEqual(['a', 'y', 'g']);
  });

  it('goes by what a phase waits for at its end, where its parts are over by then', () => {
    expect(
      path(`
      phase a { duration: 5 weeks }
      phase f {
        ends-after: a
        task x { duration: 1 week }
      }
      phase g {
        after: f
        duration: 1 week
      }`),
    ).toEqual(['a', 'g']);
  });

  it('begins with a day of its own, or with what is done', () => {
    expect(
      path(`
      phase a { duration: 1 week }
      phase b {
        after: a
        starts: 2026-03-02
        duration: 1 week
      }
      milestone end { after: b }`),
    ).toEqual(['b', 'end']);
    expect(
      path(`
      phase a { duration: 1 week }
      phase b {
        after: a
        duration: 1 week
        done: 2026-03-02
      }
      milestone end { after: b }`),
    ).toEqual(['b', 'end']);
  });

  it('is that of the work that can be dated', () => {
    expect(path('phase a { duration: 1 week }\nphase open { after: a }\nphase c { after: nothing }')).toEqual(['a']);
    expect(path('phase open { }')).toEqual([]);
  });
});

describe('the float', () => {
  it('is counted back through pauses and beginnings', () => {
    expect(
      floats(`
      phase a { duration: 1 week }
      phase b {
        after: a + 1 week
        duration: 1 week
      }
      phase c {
        after: a.start + 2 days
        duration: 1 week
      }
      phase z { duration: 5 weeks }`),
    ).toEqual({ a: [14, 0], b: [14, 14], c: [26, 26], z: [0, 0] });
  });

  it('of work whose end others wait for reaches to the end of those', () => {
    expect(
      floats(`
      phase a { duration: 1 week }
      phase b {
        ends-after: a
        duration: 1 week
      }
      phase c {
        ends-after: a
        duration: 3 weeks
      }
      phase z { duration: 4 weeks }`),
    ).toEqual({ a: [21, 0], b: [21, 21], c: [7, 7], z: [0, 0] });
  });

  it('of a phase without a length is that of its last part', () => {
    expect(
      floats(`
      phase f {
        task x { duration: 1 week }
        task y { duration: 2 weeks }
      }
      phase g {
        after: f
        duration: 1 week
      }
      phase z { duration: 5 weeks }`),
    ).toEqual({ f: [14, 0], x: [21, 7], y: [14, 0], g: [14, 14], z: [0, 0] });
  });

  it('of what a phase waits for at its end reaches to that end', () => {
    expect(
      floats(`
      phase a { duration: 1 week }
      phase f {
        ends-after: a
        task x { duration: 2 weeks }
      }
      phase z { duration: 4 weeks }`),
    ).toMatchObject({ a: [21, 7], x: [14, 0], z: [0, 0] });
  });

  it('ends at a deadline, that which moves nothing else too', () => {
    expect(
      floats(`
      phase a { duration: 1 week }
      phase b {
        after: a
        duration: 1 week
        deadline: 2026-01-25
      }
      phase z { duration: 5 weeks }`),
    ).toEqual({ a: [7, 0], b: [7, 7], z: [0, 0] });
  });

  it('is none for what is begun by a fixed day, and up to it for what waits', () => {
    expect(
      floats(`
      phase a { duration: 1 week }
      phase b {
        after: a
        starts: 2026-01-20
        duration: 1 week
      }
      phase z { duration: 5 weeks }`),
    ).toMatchObject({ a: [8, 8] });
  });

  it('is not bounded by what is done already', () => {
    expect(
      floats(`
      phase a { duration: 1 week }
      phase b {
        after: a
        duration: 1 week
        done: 2026-01-25
      }
      phase z { duration: 5 weeks }`),
    ).toMatchObject({ a: [28, 28], z: [0, 0] });
  });
});
