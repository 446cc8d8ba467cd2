import * as z from 'zod';
import type { ScheduledItem, Work } from '../../analysis/schedule.ts';
import { isAbsent, lineOf, nameOf, titleOf } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import { remove, replace } from '../engine/edit.ts';
import { removeFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { DCMA, tasksOf } from './tasks.ts';
import { type Waiting, waitingsOf } from './waiting.ts';

/** What ends in the week before is what the date was chosen for. */
const NEAR_DAYS = 7;

export default defineRule({
  id: 'schedule/hard-date',
  title: {
    en: 'Fixed date in place of a link',
    nl: 'Vaste datum in plaats van een verband',
    de: 'Fester Termin statt einer Verbindung',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [practice(DCMA, 'Point 5: hard constraints'), practice(DCMA, 'Point 1: logic')],
  messages: {
    frozen: {
      en: {
        what: "'{item}' waits for '{on}', but is fixed to start on {date}",
        why: 'When the work before it ends earlier or later, the date stays where it is and hides the change.',
        help: 'Take the date away, or keep it where somebody from outside sets it.',
      },
      nl: {
        what: "'{item}' wacht op '{on}', maar begint vast op {date}",
        why: 'Als het werk ervoor eerder of later klaar is, blijft de datum staan en verbergt de verandering.',
        help: 'Haal de datum weg, of houd haar als iemand van buiten haar bepaalt.',
      },
      de: {
        what: "'{item}' wartet auf '{on}', beginnt aber fest am {date}",
        why: 'Endet die Arbeit davor früher oder später, bleibt der Termin stehen und verdeckt die Änderung.',
        help: 'Den Termin entfernen oder behalten, wo jemand von außen ihn setzt.',
      },
    },
    unlinked: {
      en: {
        what: "'{item}' is fixed to start on {date}, just after '{on}' ends, but does not wait for it",
        why: 'When the work before it takes longer, this begins on paper all the same, and the end of the plan does not move.',
        help: 'Write "after:" in place of "starts:" if the one needs the other.',
      },
      nl: {
        what: "'{item}' begint vast op {date}, vlak na het einde van '{on}', maar wacht er niet op",
        why: 'Als het werk ervoor langer duurt, begint dit op papier toch, en het einde van het plan verschuift niet.',
        help: 'Schrijf "after:" in plaats van "starts:" als het een het ander nodig heeft.',
      },
      de: {
        what: "'{item}' beginnt fest am {date}, gleich nach dem Ende von '{on}', wartet aber nicht darauf",
        why: 'Dauert die Arbeit davor länger, beginnt dies auf dem Papier trotzdem, und das Ende des Plans bleibt stehen.',
        help: '"after:" statt "starts:" schreiben, wenn das eine das andere braucht.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    phase build "Build" {
      duration: 8 weeks
      task a "Load" {
        duration: 2 weeks
      }
      task b "Clean" {
        after: a
        duration: 2 weeks
      }
      task c "Train" {
        after: b
        starts: 2027-02-08
        duration: 2 weeks
      }
      task d "Test" {
        after: c
        duration: 1 week
      }
      task e "Write up" {
        after: d
        duration: 1 week
      }
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    phase build "Build" {
      duration: 8 weeks
      task a "Load" {
        duration: 2 weeks
      }
      task b "Clean" {
        after: a
        duration: 2 weeks
      }
      task c "Train" {
        starts: 2027-02-01
        duration: 2 weeks
      }
      task d "Test" {
        after: c
        duration: 1 week
      }
      task e "Write up" {
        after: d
        duration: 1 week
      }
    }
  }
}`,
    ],
    nearMiss: [
      // Two weeks later nothing says that the one was waiting for the other.
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    phase build "Build" {
      duration: 10 weeks
      task a "Load" {
        duration: 2 weeks
      }
      task b "Clean" {
        after: a
        duration: 2 weeks
      }
      task c "Train" {
        starts: 2027-02-15
        duration: 2 weeks
      }
      task d "Test" {
        after: c
        duration: 1 week
      }
      task e "Write up" {
        after: d
        duration: 1 week
      }
    }
  }
}`,
    ],
    passing: [
      // A roadmap of phases is often dated by hand.
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n    }\n    phase pilot "Pilot" {\n      starts: 2027-02-01\n      duration: 8 weeks\n    }\n  }\n}',
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    task a "Load" {
      starts: 2027-01-11
      duration: 2 weeks
    }
    task b "Clean" {
      after: a
      duration: 2 weeks
    }
    task c "Train" {
      after: b
      duration: 2 weeks
    }
    task d "Test" {
      after: c
      duration: 1 week
    }
    task e "Write up" {
      after: d
      duration: 1 week
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    task a "Load" {
      duration: 2 weeks
    }
    task b "Clean" {
      after: a
      duration: 2 weeks
    }
    task c "Train" {
      after: bee
      starts: 2027-02-01
      duration: 2 weeks
    }
    task d "Test" {
      after: c
      duration: 1 week
    }
    task e "Write up" {
      after: d
      duration: 1 week
    }
  }
}`,
    ],
  },
  thresholds: ({ schedule: { fewestTasks } }) => ({ fewestTasks }),
  options: () => z.strictObject({ fewestTasks: z.int().positive() }).partial(),
  check({ plan, facts: { schedule }, thresholds: { fewestTasks }, report }) {
    if (schedule.basis !== 'plan-start' || tasksOf(schedule).length < fewestTasks) return;
    const contradicted = new Set(schedule.conflicts.map(({ item }) => item));
    const { all, complete } = waitingsOf(plan, schedule.work);
    if (!complete) return;
    const waits = new Map<Work, Waiting>();
    for (const waiting of all)
      if (waiting.fact === 'after' && !waits.has(waiting.item)) waits.set(waiting.item, waiting);
    let ends: ScheduledItem[] | undefined;
    for (const item of schedule.work) {
      if ((item.kind !== 'task' && item.kind !== 'phase') || !isAbsent(item, 'done')) continue;
      const { starts } = item.facts;
      const day = starts && dayOf(starts.value, plan.start);
      const line = lineOf(item, 'starts');
      // Where date and link contradict each other, that is the finding.
      if (!starts || !line || day === undefined || contradicted.has(item)) continue;
      const waiting = waits.get(item);
      const place = { at: starts.at, about: item };
      if (waiting) {
        report({
          message: 'frozen',
          ...place,
          data: { item: titleOf(item), on: titleOf(waiting.on), date: { day } },
          related: [{ at: waiting.dependency.at, text: WAITS, data: { on: titleOf(waiting.on) } }],
          fixes: () => [removeFix('starts', 'unsafe', remove(line.at))],
        });
        continue;
      }
      ends ??= [...schedule.ordered].sort((one, other) => one.finish.likely - other.finish.likely);
      const before = endsJustBefore(plan, ends, item, day);
      if (!before) continue;
      const id = before.id?.value;
      report({
        message: 'unlinked',
        ...place,
        data: { item: titleOf(item), on: titleOf(before), date: { day } },
        related: [
          { at: nameOf(before), text: { en: 'This ends then', nl: 'Dit eindigt dan', de: 'Das endet dann' }, data: {} },
        ],
        fixes: () => (id === undefined ? [] : [writeFix(`after: ${id}`, 'unsafe', replace(line.at, `after: ${id}`))]),
      });
    }
  },
});

const WAITS = { en: "It waits for '{on}'", nl: "Het wacht op '{on}'", de: "Es wartet auf '{on}'" };

/** The work beside it that ends last before a day, if that is in the week before; of several the first as written. */
function endsJustBefore(plan: Plan, ends: readonly ScheduledItem[], item: Work, day: number): Work | undefined {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle]?.finish.likely ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index--) {
    const end = ends[index];
    if (!end || end.finish.likely <= day - NEAR_DAYS) return undefined;
    const other = end.item;
    const isBeside = plan.parents.get(other) === plan.parents.get(item);
    if (other !== item && isBeside && (other.kind === 'task' || other.kind === 'phase') && isAbsent(other, 'done'))
      return other;
  }
  return undefined;
}
