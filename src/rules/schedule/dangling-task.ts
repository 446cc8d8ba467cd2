import * as z from 'zod';
import { isAbsent, lineOf, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import { insertAt, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { listWords } from '../engine/word-list.ts';
import { DCMA, LIST_ROOM, MOST_SINGLE, type Task, tasksOf } from './tasks.ts';
import { waitingsOf } from './waiting.ts';

const WHY = {
  en: 'When it takes longer, no date of the plan moves, so that the delay shows only when somebody asks for the result.',
  nl: 'Als het langer duurt, verschuift geen enkele datum van het plan; de vertraging blijkt pas als iemand om het resultaat vraagt.',
  de: 'Dauert es länger, verschiebt sich kein Termin des Plans; die Verzögerung zeigt sich erst, wenn jemand nach dem Ergebnis fragt.',
} as const;

export default defineRule({
  id: 'schedule/dangling-task',
  title: {
    en: 'Task linked to nothing',
    nl: 'Taak zonder verband met ander werk',
    de: 'Aufgabe ohne Verbindung zu anderer Arbeit',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [practice(DCMA, 'Point 1: logic')],
  messages: {
    isolated: {
      en: {
        what: "'{task}' is linked to no other task of '{phase}'",
        why: WHY.en,
        help: 'Say with "after:" what it waits for, or let another task wait for it.',
      },
      nl: {
        what: "'{task}' heeft geen verband met een andere taak van '{phase}'",
        why: WHY.nl,
        help: 'Zeg met "after:" waarop de taak wacht, of laat een andere taak erop wachten.',
      },
      de: {
        what: "'{task}' ist mit keiner anderen Aufgabe von '{phase}' verbunden",
        why: WHY.de,
        help: 'Mit "after:" angeben, worauf sie wartet, oder eine andere Aufgabe auf sie warten lassen.',
      },
    },
    open: {
      en: {
        what: "Nothing waits for '{task}', and it has no deadline",
        why: WHY.en,
        help: 'Name it in "after:" of what needs its result, or give it a deadline.',
      },
      nl: {
        what: "Niets wacht op '{task}', en er is geen deadline",
        why: WHY.nl,
        help: 'Noem de taak in "after:" van wat het resultaat nodig heeft, of geef haar een deadline.',
      },
      de: {
        what: "Nichts wartet auf '{task}', und es gibt keine Frist",
        why: WHY.de,
        help: 'Sie in "after:" dessen nennen, was ihr Ergebnis braucht, oder ihr eine Frist geben.',
      },
    },
    many: {
      en: {
        what: '{count} of {all} tasks are linked to nothing: {tasks}',
        why: 'When one of them takes longer, no date of the plan moves.',
        help: 'Say with "after:" what each waits for, or leave out the tasks and plan by phases.',
      },
      nl: {
        what: '{count} van {all} taken hebben geen verband met ander werk: {tasks}',
        why: 'Als een ervan langer duurt, verschuift geen enkele datum van het plan.',
        help: 'Zeg met "after:" waarop elke taak wacht, of laat de taken weg en plan in fasen.',
      },
      de: {
        what: '{count} von {all} Aufgaben sind mit nichts verbunden: {tasks}',
        why: 'Dauert eine davon länger, verschiebt sich kein Termin des Plans.',
        help: 'Mit "after:" angeben, worauf jede wartet, oder die Aufgaben weglassen und in Phasen planen.',
      },
    },
  },
  examples: {
    failing: [
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
        after: c
        duration: 1 week
      }
      task manual "Write the manual" {
        duration: 3 weeks
      }
    }
  }
}`,
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
      duration: 2 weeks
    }
    task d "Test" {
      after: c
      duration: 1 week
    }
    task manual "Write the manual" {
      after: a
      duration: 1 week
    }
  }
}`,
    ],
    nearMiss: [
      // With four tasks the roadmap is an outline.
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
      task manual "Write the manual" {
        duration: 3 weeks
      }
    }
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase a "A" {\n      duration: 2 weeks\n    }\n    phase b "B" {\n      duration: 4 weeks\n    }\n  }\n}',
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
      duration: 2 weeks
    }
    task d "Test" {
      after: c
      duration: 1 week
    }
    task manual "Write the manual" {
      after: a
      duration: 1 week
      deadline: 2027-03-01
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
      after: b
      duration: 2 weeks
    }
    task d "Test" {
      after: c, manuel
      duration: 1 week
    }
    task manual "Write the manual" {
      after: a
      duration: 1 week
    }
  }
}`,
    ],
  },
  thresholds: ({ schedule: { fewestTasks, openEndsPercent } }) => ({ fewestTasks, openEndsPercent }),
  options: () =>
    z.strictObject({ fewestTasks: z.int().positive(), openEndsPercent: z.number().min(0).max(100) }).partial(),
  check({ plan, facts: { schedule }, thresholds: { fewestTasks, openEndsPercent }, report }) {
    const tasks = tasksOf(schedule);
    if (tasks.length < fewestTasks) return;
    const { all, complete } = waitingsOf(plan, schedule.work);
    if (!complete) return;
    const waiting = new Set(all.map(({ item }) => item));
    const needed = new Set(all.map(({ on }) => on));
    /** Phases in which some task waits for another. */
    const linked = new Set(
      all.flatMap(({ item, on }) => {
        const phase = plan.parents.get(item);
        return item.kind === 'task' && phase && phase === plan.parents.get(on) ? [phase] : [];
      }),
    );
    const found = tasks.flatMap((task): { readonly task: Task; readonly phase: ModelElement | undefined }[] => {
      if (needed.has(task) || !isAbsent(task, 'done') || !isAbsent(task, 'deadline')) return [];
      const phase = plan.parents.get(task);
      if (phase?.kind === 'phase') {
        const isAlone = !waiting.has(task) && isAbsent(task, 'starts') && linked.has(phase);
        return isAlone ? [{ task, phase }] : [];
      }
      const scheduled = schedule.items.get(task);
      const isLast = !scheduled || !schedule.finish || scheduled.finish.likely >= schedule.finish.likely;
      return isLast ? [] : [{ task, phase: undefined }];
    });
    if (found.length * 100 <= tasks.length * openEndsPercent) return;
    const [first] = found;
    if (found.length > MOST_SINGLE && first) {
      const about = plan.roadmap ?? first.task;
      const names = listWords(
        found.map(({ task }) => `'${titleOf(task)}'`),
        LIST_ROOM,
        false,
      );
      report({
        message: 'many',
        at: nameOf(about),
        about,
        data: { count: found.length, all: tasks.length, tasks: names },
        related: found.slice(0, MOST_SINGLE).map(({ task }) => ({
          at: nameOf(task),
          text: { en: 'Linked to nothing', nl: 'Zonder verband', de: 'Mit nichts verbunden' },
          data: {},
        })),
      });
      return;
    }
    for (const { task, phase } of found) {
      const place = { at: nameOf(task), about: task };
      const data = { task: titleOf(task) };
      if (!phase) report({ message: 'open', ...place, data });
      else {
        const siblings = tasks.filter((other) => plan.parents.get(other) === phase);
        const fixes = () => linkFixes(task, siblings);
        report({ message: 'isolated', ...place, data: { ...data, phase: titleOf(phase) }, fixes });
      }
    }
  },
});

/** Behind the task that is written before it, or before the one behind it. */
function linkFixes(task: Task, siblings: readonly Task[]): Fix[] {
  const index = siblings.indexOf(task);
  const [previous, next] = [siblings[index - 1], siblings[index + 1]];
  const follow = {
    en: "Let '{task}' wait for '{other}'",
    nl: "Laat '{task}' op '{other}' wachten",
    de: "'{task}' auf '{other}' warten lassen",
  };
  const fixes: Fix[] = [];
  if (previous?.id) {
    const edit = insertFact(task, `after: ${previous.id.value}`);
    fixes.push(fix(follow, 'unsafe', [edit], { task: titleOf(task), other: titleOf(previous) }));
  }
  if (next && task.id) {
    const line = lineOf(next, 'after');
    const edit = line?.valueAt
      ? insertAt(line.valueAt, 'end', `, ${task.id.value}`)
      : insertFact(next, `after: ${task.id.value}`);
    fixes.push(fix(follow, 'unsafe', [edit], { task: titleOf(next), other: titleOf(task) }));
  }
  return fixes;
}
