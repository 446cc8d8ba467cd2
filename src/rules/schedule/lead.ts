import { isAbsent, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Duration } from '../../model/values.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { wordedRange } from '../engine/worded.ts';
import { writtenDependency } from '../roadmap/written-dependency.ts';
import { DCMA } from './tasks.ts';
import { type Waiting, waitingsOf } from './waiting.ts';

export default defineRule({
  id: 'schedule/lead',
  title: { en: 'Task that begins too early', nl: 'Taak die te vroeg begint', de: 'Aufgabe, die zu früh beginnt' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [practice(DCMA, 'Point 2: leads')],
  messages: {
    lead: {
      en: {
        what: "'{task}' begins {lead} before '{on}' ends, though it waits for it",
        why: 'Nobody knows beforehand when that day is, so that a delay of the first shows too late to move the second.',
        help: 'Split the first task at the point from which the second can begin, or count from its start.',
      },
      nl: {
        what: "'{task}' begint {lead} voordat '{on}' eindigt, terwijl het erop wacht",
        why: 'Niemand weet vooraf welke dag dat is; een vertraging van de eerste blijkt te laat om de tweede te verschuiven.',
        help: 'Splits de eerste taak op het punt vanaf waar de tweede kan beginnen, of tel vanaf het begin ervan.',
      },
      de: {
        what: "'{task}' beginnt {lead} vor dem Ende von '{on}', obwohl es darauf wartet",
        why: 'Niemand kennt diesen Tag im Voraus; eine Verzögerung der ersten zeigt sich zu spät, um die zweite zu verschieben.',
        help: 'Die erste Aufgabe dort teilen, wo die zweite beginnen kann, oder ab ihrem Beginn zählen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  roadmap {\n    task a "Load" {\n      duration: 3 weeks\n    }\n    task b "Train" {\n      after: a - 1 week\n      duration: 2 weeks\n    }\n  }\n}',
      'plan p "P" {\n  roadmap {\n    task a "Load" {\n      duration: 10 working days\n    }\n    task b "Train" {\n      after: a - 2..3 days\n      duration: 2 weeks\n    }\n  }\n}',
    ],
    nearMiss: [
      // Counted from the beginning, the day is known beforehand.
      'plan p "P" {\n  roadmap {\n    task a "Load" {\n      duration: 3 weeks\n    }\n    task b "Train" {\n      after: a.start + 2 weeks\n      duration: 2 weeks\n    }\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  roadmap {\n    task a "Load" {\n      duration: 3 weeks\n    }\n    task b "Train" {\n      after: a\n      duration: 2 weeks\n    }\n  }\n}',
      // Phases overlap as a matter of course.
      'plan p "P" {\n  roadmap {\n    phase a "Preparation" {\n      duration: 6 weeks\n    }\n    phase b "Proof of concept" {\n      after: a - 1 week\n      duration: 8 weeks\n    }\n  }\n}',
    ],
    unresolved: [
      'plan p "P" {\n  roadmap {\n    task a "Load" {\n      duration: 3 weeks\n    }\n    task b "Train" {\n      after: aa - 1 week\n      duration: 2 weeks\n    }\n  }\n}',
    ],
  },
  check({ plan, facts: { schedule }, report }) {
    for (const waiting of waitingsOf(plan, schedule.work).all) {
      const { item, on, dependency } = waiting;
      const { lag } = dependency.value;
      if (item.kind !== 'task' || on.kind !== 'task' || !lag || lag.value.high >= 0 || !isAbsent(item, 'done'))
        continue;
      report({
        message: 'lead',
        at: lag.at,
        about: item,
        key: `${waiting.fact} ${on.id?.value ?? ''}`,
        data: { task: titleOf(item), on: titleOf(on), lead: shown(lag.value) },
        fixes: () => withoutLead(waiting),
      });
    }
  },
});

function shown({ low, high, unit, time }: Duration): Worded {
  const counted = time === 'working' && unit === 'day' ? 'working-day' : unit;
  return wordedRange({ span: -high, unit: counted }, { span: -low, unit: counted });
}

/** The same day counted from the start of the first, where its length is known in the same unit; or no overlap at all. */
function withoutLead({ on, dependency }: Waiting): Fix[] {
  const { value, at } = dependency;
  const { lag } = value;
  const length = on.kind === 'task' ? on.facts.duration?.value : undefined;
  const fixes: Fix[] = [];
  const isExact = length?.low === length?.high && lag?.value.low === lag?.value.high;
  if (
    length &&
    lag &&
    value.end === 'finish' &&
    isExact &&
    length.unit === lag.value.unit &&
    length.time === lag.value.time
  ) {
    const left = length.high + lag.value.high;
    if (left > 0) {
      const { unit, time } = length;
      const code = writtenDependency({
        on: value.on,
        end: 'start',
        lag: { at: lag.at, value: { low: left, high: left, unit, time } },
      });
      fixes.push(writeFix(code, 'unsafe', replace(at, code)));
    }
  }
  const plain = writtenDependency({ ...value, lag: undefined });
  return [...fixes, writeFix(plain, 'unsafe', replace(at, plain))];
}
