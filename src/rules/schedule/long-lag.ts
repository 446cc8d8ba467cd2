import * as z from 'zod';
import { isAbsent, type ModelElement, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { writtenDependency } from '../roadmap/written-dependency.ts';
import { DCMA, tasksOf } from './tasks.ts';
import { metAt, type Waiting, waitingsOf } from './waiting.ts';

export default defineRule({
  id: 'schedule/long-lag',
  title: { en: 'Long pause in a link', nl: 'Lange pauze in een verband', de: 'Lange Pause in einer Verbindung' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [practice(DCMA, 'Point 3: lags')],
  messages: {
    long: {
      en: {
        what: "'{item}' begins {days} after '{on}'; more than {most} hide work",
        why: 'Something happens meanwhile that has no name, nobody who does it and no cost.',
        help: 'Make what happens in between a task, or say with a milestone what is waited for.',
      },
      nl: {
        what: "'{item}' begint {days} na '{on}'; meer dan {most} verbergt werk",
        why: 'Intussen gebeurt er iets zonder naam, zonder iemand die het doet en zonder kosten.',
        help: 'Maak van wat er tussen gebeurt een taak, of zeg met een mijlpaal waarop wordt gewacht.',
      },
      de: {
        what: "'{item}' beginnt {days} nach '{on}'; mehr als {most} verdecken Arbeit",
        why: 'Dazwischen geschieht etwas, das keinen Namen hat, niemanden, der es tut, und keine Kosten.',
        help: 'Was dazwischen geschieht, zur Aufgabe machen oder mit einem Meilenstein sagen, worauf gewartet wird.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    task a "Load" {
      duration: 2 weeks
    }
    task b "Clean" {
      after: a + 4 weeks
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
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    phase build "Build" {
      task a "Load" {
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
        after: c.start + 15 working days
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
      // Two weeks are ten working days.
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    task a "Load" {
      duration: 2 weeks
    }
    task b "Clean" {
      after: a + 2 weeks
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
    passing: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase a "A" {\n      duration: 2 weeks\n    }\n    phase b "B" {\n      after: a + 6 weeks\n      duration: 4 weeks\n    }\n  }\n}',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    task a "A" {\n      duration: 2 weeks\n    }\n    task b "B" {\n      after: a + 3 days\n      duration: 4 weeks\n    }\n  }\n}',
    ],
    unresolved: [
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    task a "Load" {
      duration: 2 weeks
    }
    task b "Clean" {
      after: aa + 4 weeks
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
  },
  thresholds: ({ schedule: { fewestTasks, longLagDays } }) => ({ fewestTasks, longLagDays }),
  options: () => z.strictObject({ fewestTasks: z.int().positive(), longLagDays: z.number().positive() }).partial(),
  check({ plan, facts, thresholds: { fewestTasks, longLagDays }, report }) {
    const { schedule, calendars } = facts;
    if (tasksOf(schedule).length < fewestTasks) return;
    for (const waiting of waitingsOf(plan, schedule.work).all) {
      const { item, on, dependency } = waiting;
      const { lag, end } = dependency.value;
      if (!lag || lag.value.low <= 0 || !isAbsent(item, 'done')) continue;
      const moments = schedule.items.get(on)?.moments;
      const met = metAt(facts, waiting);
      if (!moments || met === undefined) continue;
      const from = end === 'start' ? moments.start : moments.finish;
      const days = Math.round(calendars.company.worked(met) - calendars.company.worked(from));
      if (days <= longLagDays) continue;
      report({
        message: 'long',
        at: lag.at,
        about: item,
        key: `${waiting.fact} ${on.id?.value ?? ''}`,
        data: {
          item: titleOf(item),
          on: titleOf(on),
          days: { span: days, unit: 'working-day' },
          most: { span: longLagDays, unit: 'working-day' },
        },
        fixes: () => namedPause(plan, waiting),
      });
    }
  },
});

/** What happens in between becomes a task of the same length, for which the other waits. */
function namedPause(plan: Plan, { item, dependency }: Waiting): Fix[] {
  const { lag } = dependency.value;
  const home = plan.parents.get(item) as ModelElement<'phase'> | ModelElement<'roadmap'> | undefined;
  if (!lag || !home || (home.kind !== 'phase' && home.kind !== 'roadmap')) return [];
  const id = freeId(plan, 'task', 'meanwhile');
  const before = writtenDependency({ ...dependency.value, lag: undefined });
  const length = writtenDependency(dependency.value).slice(before.length).replace(/^ \+ /, '');
  const task = [
    `task ${id} "${blank('What happens meanwhile', 1)}" {`,
    `  after: ${before}`,
    `  duration: ${blank(length, 2)}`,
    '}',
  ].join('\n');
  const title = {
    en: 'Make what happens in between a task …',
    nl: 'Maak van wat er tussen gebeurt een taak …',
    de: 'Was dazwischen geschieht, zur Aufgabe machen …',
  };
  return [fix(title, 'placeholder', [insertElement(home, task, 'task'), replace(dependency.at, id)])];
}
