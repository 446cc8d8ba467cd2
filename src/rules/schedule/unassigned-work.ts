import * as z from 'zod';
import type { Facts } from '../../analysis/facts.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { listWords } from '../engine/word-list.ts';
import { DCMA, LIST_ROOM, MOST_SINGLE, type Task, tasksOf } from './tasks.ts';

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 3;

const HELP = {
  en: 'Name who does it as "assigned:", with the share of their time.',
  nl: 'Noem als "assigned:" wie het doet, met het deel van hun tijd.',
  de: 'Als "assigned:" nennen, wer es tut, mit dem Anteil der Zeit.',
} as const;

export default defineRule({
  id: 'schedule/unassigned-work',
  title: { en: 'Task that nobody does', nl: 'Taak die niemand doet', de: 'Aufgabe, die niemand übernimmt' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [practice(DCMA, 'Point 10: resources'), article('Waarom interdisciplinariteit de sleutel tot succes is')],
  messages: {
    effort: {
      en: {
        what: "'{task}' has an effort but nobody who does it",
        why: 'Its length is reckoned as if one person did nothing else, and its cost is left out.',
        help: HELP.en,
      },
      nl: {
        what: "'{task}' heeft een inspanning maar niemand die het doet",
        why: 'De lengte is berekend alsof één persoon niets anders doet, en de kosten tellen niet mee.',
        help: HELP.nl,
      },
      de: {
        what: "'{task}' hat einen Aufwand, aber niemanden, der es tut",
        why: 'Die Dauer ist gerechnet, als täte eine Person nichts anderes, und die Kosten fehlen.',
        help: HELP.de,
      },
    },
    nobody: {
      en: {
        what: "Nobody is assigned to '{task}', while other tasks name who does them",
        why: 'Its hours are missing from the load and the cost of the plan, and nobody expects to do it.',
        help: HELP.en,
      },
      nl: {
        what: "Niemand is ingedeeld bij '{task}', terwijl andere taken noemen wie ze doet",
        why: 'De uren ontbreken in de belasting en de kosten van het plan, en niemand rekent erop het te doen.',
        help: HELP.nl,
      },
      de: {
        what: "Niemand ist für '{task}' eingeteilt, während andere Aufgaben jemanden nennen",
        why: 'Die Stunden fehlen in Auslastung und Kosten des Plans, und niemand rechnet damit, es zu tun.',
        help: HELP.de,
      },
    },
    many: {
      en: {
        what: '{count} of {all} tasks name nobody who does them: {tasks}',
        why: 'Their hours are missing from the load and the cost of the plan.',
        help: HELP.en,
      },
      nl: {
        what: '{count} van {all} taken noemen niemand die ze doet: {tasks}',
        why: 'Hun uren ontbreken in de belasting en de kosten van het plan.',
        help: HELP.nl,
      },
      de: {
        what: '{count} von {all} Aufgaben nennen niemanden, der sie tut: {tasks}',
        why: 'Ihre Stunden fehlen in Auslastung und Kosten des Plans.',
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  team {
    person ravi "Ravi" {
      allocation: 50%
    }
  }
  roadmap {
    task a "Load" {
      effort: 10 days
    }
  }
}`,
      `plan p "P" {
  team {
    person ravi "Ravi" {
      allocation: 50%
    }
  }
  roadmap {
    task a "Load" {
      duration: 2 weeks
      assigned: ravi 20%
    }
    task b "Clean" {
      after: a
      duration: 2 weeks
      assigned: ravi 20%
    }
    task c "Train" {
      after: b
      duration: 2 weeks
      assigned: ravi 20%
    }
    task d "Test" {
      after: c
      duration: 1 week
      assigned: ravi 20%
    }
    task e "Write up" {
      after: d
      duration: 1 week
    }
  }
}`,
    ],
    nearMiss: [
      // A plan that assigns nobody at all is planned more roughly than that.
      `plan p "P" {
  roadmap {
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
      'plan p "P" {\n  team {\n    person ravi "Ravi" {\n      allocation: 50%\n    }\n  }\n  roadmap {\n    task a "Load" {\n      effort: 10 days\n      assigned: ravi\n    }\n  }\n}',
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 8 weeks\n    }\n  }\n}',
    ],
    unresolved: [
      'plan p "P" {\n  roadmap {\n    task a "Load" {\n      effort: 10 days\n      assigned: rav\n    }\n  }\n}',
    ],
  },
  thresholds: ({ schedule: { fewestTasks } }) => ({ fewestTasks }),
  options: () => z.strictObject({ fewestTasks: z.int().positive() }).partial(),
  check({ plan, facts, thresholds: { fewestTasks }, report }) {
    const tasks = tasksOf(facts.schedule);
    const isFine = tasks.length >= fewestTasks && tasks.some(({ facts: { assigned } }) => assigned);
    const found = tasks.filter((task) => {
      if (!isAbsent(task, 'assigned') || !isAbsent(task, 'done')) return false;
      const { effort, duration } = task.facts;
      return effort && !duration ? effort.value.high > 0 : isFine && duration !== undefined && duration.value.high > 0;
    });
    const [first] = found;
    if (found.length > MOST_SINGLE && first) {
      const about = plan.roadmap ?? first;
      const names = listWords(
        found.map((task) => `'${titleOf(task)}'`),
        LIST_ROOM,
        false,
      );
      report({
        message: 'many',
        at: nameOf(about),
        about,
        data: { count: found.length, all: tasks.length, tasks: names },
        related: found.slice(0, MOST_SINGLE).map((task) => ({
          at: nameOf(task),
          text: { en: 'Nobody does this', nl: 'Niemand doet dit', de: 'Niemand tut das' },
          data: {},
        })),
      });
      return;
    }
    for (const task of found) {
      report({
        message: task.facts.effort && !task.facts.duration ? 'effort' : 'nobody',
        at: nameOf(task),
        about: task,
        data: { task: titleOf(task) },
        fixes: () => assignFixes(plan, facts, task),
      });
    }
  },
});

/** The people of the team who have most time left, each for all the time that they give to the plan. */
function assignFixes(plan: Plan, facts: Facts, task: Task): Fix[] {
  return plan.members
    .filter(({ person }) => person.kind === 'person' && person.id)
    .map(({ person }) => ({ id: person.id?.value ?? '', load: facts.workload.byPerson.get(person)?.peak?.share ?? 0 }))
    .sort((one, other) => one.load - other.load)
    .slice(0, MOST_OFFERS)
    .map(({ id }) => insertFix(`assigned: ${id}`, 'unsafe', insertFact(task, `assigned: ${id}`)));
}
