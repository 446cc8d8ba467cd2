import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type Facts } from '../../../src/analysis/facts.ts';
import { type Levelling, levellingOf } from '../../../src/analysis/levelling.ts';
import { shareOn } from '../../../src/analysis/workload.ts';
import { titleOf } from '../../../src/model/element.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { formatIsoDate } from '../../../src/model/values.ts';
import { applyEdits } from '../../../src/rules/engine/apply.ts';
import { levelEdit } from '../../../src/rules/team/level.ts';
import { planOf } from '../../support/plan.ts';
import { randomTeam } from './random-teams.ts';

interface Analysed {
  readonly text: string;
  readonly plan: Plan;
  readonly facts: Facts;
  readonly levelling: Levelling;
}

function analysed(text: string): Analysed {
  const plan = planOf(text);
  const facts = analyse(plan);
  return { text, plan, facts, levelling: levellingOf(plan, facts.schedule, facts.workload, {}, facts.calendars) };
}

/** The plan as it reads with the moves in its text. */
function written({ text, levelling }: Analysed): Analysed {
  const changed = applyEdits(text, levelling.moves.map(levelEdit));
  if (changed === undefined) throw new Error('The edits overlap.');
  return analysed(changed);
}

function conflictsIn({ facts }: Analysed): string[] {
  return facts.schedule.conflicts
    .filter(({ days }) => days.likely > 0)
    .map((conflict) => `${conflict.kind} ${titleOf(conflict.item)}`);
}

/** Who is above full time on which day. */
function overIn({ facts }: Analysed): string[] {
  return facts.workload.people.flatMap((load) =>
    load.over.flatMap(({ from, until }) =>
      Array.from({ length: until - from }, (_, day) => from + day)
        .filter((day) => shareOn(load, day) > 100)
        .map((day) => `${titleOf(load.person)} ${formatIsoDate(day)}`),
    ),
  );
}

/** The same of what levelling leaves as it is. */
function leftIn({ levelling }: Analysed): string[] {
  return levelling.unsolved.flatMap(({ person, from, until }) =>
    Array.from({ length: until - from }, (_, day) => `${titleOf(person)} ${formatIsoDate(from + day)}`),
  );
}

const dates = ({ facts }: Analysed) =>
  Object.fromEntries(
    facts.schedule.ordered.map(({ item, start, finish }) => [titleOf(item), [start.likely, finish.likely]]),
  );

const team = (people: string, roadmap: string) =>
  `company acme "Acme" { country: NL }\nplan p "P" {\n  start: 2027-01-04\n  team {\n${people}\n  }\n  roadmap {\n${roadmap}\n  }\n}\n`;

/** t3 is told to wait for t4, which is told to wait itself once that is known. */
const WAITS_FOR_WHAT_WAITS = team(
  `person p0 "P0" { }
   person p1 "P1" { }
   person p2 "P2" { leave: 2027-01-20..2027-01-21 }`,
  `task t3 {
     after: t0
     effort: 5.4 days
     assigned: p0 33.3%
   }
   task t7 { duration: 1 days }
   phase one {
     task t0 {
       duration: 1 days
       assigned: p0
     }
     task t5 { duration: 11 working days }
   }
   phase two {
     after: one
     task t1 {
       duration: 1 working days
       assigned: p2
     }
     task t4 {
       duration: 10 working days
       assigned: p0
     }
   }
   phase three {
     duration: 12 weeks
     task t2 {
       ends-after: t1 + 3 days
       duration: 1 month
       assigned: p0
     }
     task t6 {
       duration: 12 working days
       assigned: p0
     }
   }`,
);

/** t1 has no room behind t0 but in leave: what it waits for has to keep out of its way. */
const FOLLOWS_INTO_LEAVE = team(
  `person p0 "P0" { leave: 2027-01-23..2027-01-28 }
   person p1 "P1" { }`,
  `task t0 {
     effort: 4 h
     assigned: p1
   }
   task t2 {
     duration: 19 days
     assigned: p1
   }
   task t3 { duration: 1 days }
   phase one { }
   phase two { after: one }
   phase three {
     duration: 4 weeks
     task t1 {
       after: t0.start
       duration: 4 days
       assigned: p0, p1
     }
   }`,
);

describe('a plan into which levelling is written', () => {
  const check = (law: (before: Analysed, after: Analysed) => void) =>
    fc.assert(
      fc.property(randomTeam, (text) => {
        const before = analysed(text);
        law(before, written(before));
      }),
      { numRuns: 600, examples: [[WAITS_FOR_WHAT_WAITS], [FOLLOWS_INTO_LEAVE]] },
    );

  it('has nobody above full time, but where it was said that nothing can move', () => {
    check((before, after) => {
      const left = new Set(leftIn(before));
      expect(overIn(after).filter((day) => !left.has(day))).toEqual([]);
      for (const { tasks } of before.levelling.unsolved) expect(tasks.length).toBeGreaterThan(0);
    });
  });

  it('begins its tasks on the days that were told, and none earlier than before', () => {
    check((before, after) => {
      const [was, is] = [dates(before), dates(after)];
      for (const { task, to } of before.levelling.moves) expect(is[titleOf(task)]?.[0]).toBe(to);
      for (const [title, [start = 0]] of Object.entries(was))
        expect(is[title]?.[0] ?? start).toBeGreaterThanOrEqual(start);
      expect(after.facts.schedule.undated.size).toBe(before.facts.schedule.undated.size);
      expect(after.facts.schedule.finish?.likely).toBe(
        before.levelling.finish?.to ?? before.facts.schedule.finish?.likely,
      );
    });
  });

  it('keeps every link, phase and fixed day that held before', () => {
    check((before, after) => {
      const told = before.levelling.outlasting.map(({ phase }) => `tasks-outlast-phase ${titleOf(phase)}`);
      const known = new Set([...conflictsIn(before), ...told]);
      expect(conflictsIn(after).filter((conflict) => !known.has(conflict))).toEqual([]);
    });
  });

  it('is levelled', () => {
    check((_, after) => {
      expect(after.levelling.moves.map(({ task, to }) => `${titleOf(task)} ${formatIsoDate(to)}`)).toEqual([]);
    });
  });

  it('has nobody away from a task who was not before', () => {
    check((before, after) => {
      const moved = new Set(before.levelling.moves.map(({ task }) => titleOf(task)));
      const lost = (plan: Analysed) =>
        new Map(
          plan.facts.workload.people.flatMap(({ person, away }) =>
            away.map(({ assignment, days }) => [`${titleOf(person)} ${titleOf(assignment.task)}`, days] as const),
          ),
        );
      const known = lost(before);
      for (const [key, days] of lost(after)) {
        if (!moved.has(key.split(' ')[1] ?? '')) continue;
        // Counted are begun days: a task that begins at noon may touch one more.
        const before = known.get(key);
        expect(days, key).toBeLessThanOrEqual(before === undefined ? 0 : before + 1);
      }
    });
  });
});
