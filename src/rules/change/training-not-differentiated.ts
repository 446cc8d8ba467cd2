import { type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { Duration, EpochDay, SourceRange } from '../../model/values.ts';
import { blank, insertFact } from '../engine/edit.ts';
import { insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { wordedRange } from '../engine/worded.ts';
import { affectedDepartments, type Department } from '../use-case/affected-departments.ts';
import { activitiesOf, type Change } from './activities.ts';

export default defineRule({
  id: 'change/training-not-differentiated',
  title: { en: 'One training for all', nl: 'Eén training voor iedereen', de: 'Eine Schulung für alle' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Change management: Mensen meenemen')],
  messages: {
    alike: {
      en: {
        what: 'Training for {departments} is planned alike: {duration} by {by}',
        why: 'Departments meet the system in different tasks; what fits all of them answers the questions of none.',
        help: 'Plan each training by what the department will do with the system.',
      },
      nl: {
        what: 'Training voor {departments} is gelijk gepland: {duration} uiterlijk {by}',
        why: 'Afdelingen krijgen in verschillende taken met het systeem te maken; wat voor allen past, beantwoordt niemands vragen.',
        help: 'Plan elke training naar wat de afdeling met het systeem gaat doen.',
      },
      de: {
        what: 'Schulung für {departments} ist gleich geplant: {duration} bis {by}',
        why: 'Abteilungen begegnen dem System bei verschiedenen Aufgaben; was für alle passt, beantwortet niemandes Fragen.',
        help: 'Jede Schulung danach planen, was die Abteilung mit dem System tun wird.',
      },
    },
    untrained: {
      en: {
        what: "Training is planned for {departments}, none for '{department}', whose work changes too",
        why: 'Those who get no training of their own learn by trial and error, or keep to the old way.',
        help: 'Add "train:" with this department and what it needs.',
      },
      nl: {
        what: "Er is training gepland voor {departments}, niet voor '{department}', waar het werk ook verandert",
        why: 'Wie geen eigen training krijgt, leert met vallen en opstaan of blijft bij de oude manier.',
        help: 'Voeg "train:" toe met deze afdeling en wat zij nodig heeft.',
      },
      de: {
        what: "Schulung ist geplant für {departments}, nicht für '{department}', deren Arbeit sich auch ändert",
        why: 'Wer keine eigene Schulung bekommt, lernt durch Versuch und Irrtum oder bleibt beim alten Weg.',
        help: '"train:" mit dieser Abteilung ergänzen und mit dem, was sie braucht.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
    department engineering "Engineering"
  }
  change {
    train: sales 1 day by 2027-06-01
    train: engineering 1 day by 2027-06-01
  }
}`,
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
    department engineering "Engineering"
  }
  change {
    train: sales 1 day
    role-change: sales "Checks drafts instead of writing them"
    role-change: engineering "Keeps the configurator's rules"
  }
}`,
    ],
    nearMiss: [
      // As long, at another time.
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
    department engineering "Engineering"
  }
  change {
    train: sales 1 day by 2027-06-01
    train: engineering 1 day by 2027-06-15
  }
}`,
      // One for the many may open what others deepen.
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
    department engineering "Engineering"
  }
  change {
    train: sales 1 day by 2027-06-01
    train: engineering 1 day by 2027-06-01
    train: sales 2 days by 2027-07-01
  }
}`,
    ],
    passing: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
    department engineering "Engineering"
  }
  change {
    train: sales 2 days by 2027-06-01
    train: engineering 1 day by 2027-06-01
  }
}`,
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
    department engineering "Engineering"
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
  change {
    train: sales 1 day
  }
}`,
      // That nobody is trained is another finding.
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
  }
  use-case drafting "Draft quotations" {
    department: sales
  }
  change {
    inform: "Town hall" every month
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
    department engineering "Engineering"
  }
  change {
    train: sales 1 day
    train: enginering 1 day
    role-change: engineering "Keeps the configurator's rules"
  }
}`,
      `plan p "P" {
  company "Machine builder" {
    department sales "Sales"
    department engineering "Engineering"
  }
  change {
    train: sales 1 day by 2027-06-01
    train: engineering one day by 2027-06-01
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    const { change } = plan;
    if (!change || !activitiesOf(plan, facts, change)) return;
    const trainings = trainingsOf(plan, change);
    const [first, ...others] = trainings ?? [];
    if (!trainings || !first) return;
    const trained = new Set(trainings.map(({ department }) => department));
    const names = { list: [...trained].map((department) => `'${titleOf(department)}'`) };
    for (const { department, at } of changing(plan, change)) {
      if (trained.has(department)) continue;
      const line = `train: ${department.id?.value ?? ''}`;
      report({
        message: 'untrained',
        at: nameOf(change),
        about: change,
        key: department.id?.value ?? '',
        data: { departments: names, department: titleOf(department) },
        related: [
          {
            at,
            text: { en: 'Its work changes', nl: 'Hier verandert het werk', de: 'Hier ändert sich die Arbeit' },
            data: {},
          },
        ],
        fixes: () => [insertFix(`${line} …`, 'placeholder', insertFact(change, `${line} ${blank('1 day')}`, 'train'))],
      });
    }
    const { duration, by } = first;
    const same = others.every((other) => isSameLength(other.duration, duration) && other.by === by);
    // With nothing stated about length and day, nothing tells the trainings apart or alike.
    if (!duration || by === undefined || trained.size < 2 || trained.size < trainings.length || !same) return;
    report({
      message: 'alike',
      at: first.at,
      about: change,
      data: {
        departments: names,
        duration: wordedRange(
          { span: duration.low, unit: duration.unit },
          { span: duration.high, unit: duration.unit },
        ),
        by: { day: by },
      },
      related: others.map(({ at }) => ({
        at,
        text: { en: 'The same again', nl: 'Nog eens hetzelfde', de: 'Noch einmal dasselbe' },
        data: {},
      })),
    });
  },
});

interface Training {
  readonly department: Department;
  readonly at: SourceRange;
  readonly duration: Duration | undefined;
  readonly by: EpochDay | undefined;
}

/** @returns undefined where a department does not exist */
function trainingsOf(plan: Plan, change: Change): readonly Training[] | undefined {
  const trainings: Training[] = [];
  for (const { value, at } of change.facts.train) {
    const department = plan.names.findOf(value.department, 'department');
    if (!department) return undefined;
    trainings.push({
      department,
      at,
      duration: value.duration?.value,
      by: value.by && dayOf(value.by.value, plan.start),
    });
  }
  return trainings;
}

function isSameLength(one: Duration | undefined, other: Duration | undefined): boolean {
  return one?.low === other?.low && one?.high === other?.high && one?.unit === other?.unit;
}

/** Departments of the use cases, and those for which the plan says what changes. */
function changing(plan: Plan, change: Change): { readonly department: Department; readonly at: SourceRange }[] {
  const found = new Map<ModelElement, { readonly department: Department; readonly at: SourceRange }>();
  for (const { department, at } of affectedDepartments(plan)) found.set(department, { department, at });
  for (const { value } of change.facts.roleChange) {
    const department = plan.names.findOf(value.department, 'department');
    if (department && !found.has(department)) found.set(department, { department, at: value.department.at });
  }
  return [...found.values()];
}
