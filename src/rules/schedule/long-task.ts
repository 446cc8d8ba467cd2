import * as z from 'zod';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { DCMA, tasksOf } from './tasks.ts';

export default defineRule({
  id: 'schedule/long-task',
  title: { en: 'Task too long to follow', nl: 'Taak te lang om te volgen', de: 'Aufgabe zu lang, um ihr zu folgen' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [practice(DCMA, 'Point 8: high duration')],
  messages: {
    long: {
      en: {
        what: "'{task}' takes {days}; more than {most} in one piece cannot be followed",
        why: 'Whether it is late is known only near its end, when little can be done about it.',
        help: 'Split it into tasks that each end with something to look at.',
      },
      nl: {
        what: "'{task}' duurt {days}; meer dan {most} aan één stuk is niet te volgen",
        why: 'Of het te laat is, blijkt pas tegen het einde, als er weinig meer aan te doen is.',
        help: 'Splits het in taken die elk eindigen met iets om te bekijken.',
      },
      de: {
        what: "'{task}' dauert {days}; mehr als {most} am Stück lassen sich nicht verfolgen",
        why: 'Ob es zu spät wird, zeigt sich erst gegen Ende, wenn sich wenig mehr tun lässt.',
        help: 'In Aufgaben teilen, an deren Ende es jeweils etwas anzusehen gibt.',
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
      after: a
      duration: 2 weeks
    }
    task c "Train" {
      after: b
      duration: 10 weeks
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
  team {
    person ravi "Ravi" {
      allocation: 20%
    }
  }
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
      effort: 10 days
      assigned: ravi
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
    nearMiss: [
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
      after: b
      duration: 44 working days
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
      // A phase holds more than one piece of work.
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase pilot "Pilot" {\n      duration: 26 weeks\n    }\n  }\n}',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    task build "Build" {\n      duration: 12 weeks\n    }\n  }\n}',
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
      after: b
      duration: half a year
    }
    task d "Test" {
      after: a
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
  thresholds: ({ schedule: { fewestTasks, longTaskDays } }) => ({ fewestTasks, longTaskDays }),
  options: () => z.strictObject({ fewestTasks: z.int().positive(), longTaskDays: z.number().positive() }).partial(),
  check({ facts: { schedule, calendars }, thresholds: { fewestTasks, longTaskDays }, report }) {
    const tasks = tasksOf(schedule);
    if (tasks.length < fewestTasks) return;
    for (const task of tasks) {
      const scheduled = schedule.items.get(task);
      // Looking after a system goes on and ends with nothing.
      const isOperation = scheduled?.container?.facts.kind?.value === 'operation';
      if (!scheduled || isOperation || !isAbsent(task, 'done')) continue;
      const { start, finish } = scheduled.moments;
      const days = Math.round(calendars.company.worked(finish) - calendars.company.worked(start));
      if (days <= longTaskDays) continue;
      report({
        message: 'long',
        at: task.facts.duration?.at ?? task.facts.effort?.at ?? nameOf(task),
        about: task,
        data: {
          task: titleOf(task),
          days: { span: days, unit: 'working-day' },
          most: { span: longTaskDays, unit: 'working-day' },
        },
      });
    }
  },
});
