import { titleOf } from '../../model/element.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic } from '../engine/source.ts';

export default defineRule({
  id: 'team/assigned-while-away',
  title: {
    en: 'Person assigned while away',
    nl: 'Persoon ingedeeld tijdens afwezigheid',
    de: 'Person während der Abwesenheit eingeteilt',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [arithmetic('Days of the task against days of absence')],
  messages: {
    whole: {
      en: {
        what: "'{person}' is away for all of '{task}'",
        why: 'The task keeps its dates although nobody of that name works on it.',
        help: 'Move the task, assign somebody else, or plan it as effort, which waits for its people.',
      },
      nl: {
        what: "'{person}' is de hele duur van '{task}' afwezig",
        why: 'De taak houdt haar datums, al werkt deze persoon er niet aan.',
        help: 'Verplaats de taak, wijs iemand anders aan of plan haar als inspanning: dan wacht zij op haar mensen.',
      },
      de: {
        what: "'{person}' ist während der ganzen Dauer von '{task}' abwesend",
        why: 'Die Aufgabe behält ihre Termine, obwohl diese Person nicht daran arbeitet.',
        help: 'Die Aufgabe verschieben, jemand anderen einteilen oder sie als Aufwand planen: dann wartet sie auf ihre Leute.',
      },
    },
    part: {
      en: {
        what: "'{person}' is away for {days} of the {of} working days of '{task}'",
        why: 'The task keeps its dates although this part of the work is not done.',
        help: 'Lengthen the task, or plan it as effort, which waits for its people.',
      },
      nl: {
        what: "'{person}' is {days} van de {of} werkdagen van '{task}' afwezig",
        why: 'De taak houdt haar datums, al wordt dit deel van het werk niet gedaan.',
        help: 'Verleng de taak of plan haar als inspanning: dan wacht zij op haar mensen.',
      },
      de: {
        what: "'{person}' ist an {days} der {of} Arbeitstage von '{task}' abwesend",
        why: 'Die Aufgabe behält ihre Termine, obwohl dieser Teil der Arbeit nicht getan wird.',
        help: 'Die Aufgabe verlängern oder sie als Aufwand planen: dann wartet sie auf ihre Leute.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  start: 2027-01-04\n  team {\n    person sam "Sam" {\n      leave: 2027-01-01..2027-01-31\n    }\n  }\n  roadmap {\n    task build "Build" {\n      duration: 2 weeks\n      assigned: sam 50%\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  team {\n    person sam "Sam" {\n      until: 2027-01-08\n    }\n  }\n  roadmap {\n    task build "Build" {\n      duration: 2 weeks\n      assigned: sam 50%\n    }\n  }\n}\n',
    ],
    nearMiss: [
      // Away on the day after the last.
      `plan p "P" {
  start: 2027-01-04
  team {
    person sam "Sam" {
      leave: 2027-01-18..2027-01-22
    }
  }
  roadmap {
    task build "Build" {
      duration: 2 weeks
      assigned: sam 50%
    }
  }
}`,
    ],
    passing: [
      // Effort waits for its people.
      'plan p "P" {\n  start: 2027-01-04\n  team {\n    person sam "Sam" {\n      leave: 2027-01-11..2027-01-15\n    }\n  }\n  roadmap {\n    task build "Build" {\n      effort: 10 days\n      assigned: sam 50%\n    }\n  }\n}\n',
      // Back on the first day of the task.
      'plan p "P" {\n  start: 2027-01-04\n  team {\n    person sam "Sam" {\n      leave: 2026-12-21..2027-01-03\n    }\n  }\n  roadmap {\n    task build "Build" {\n      duration: 2 weeks\n      assigned: sam 50%\n    }\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  start: 2027-01-04
  team {
    person sam "Sam" {
      leave: all of January
    }
  }
  roadmap {
    task build "Build" {
      duration: 2 weeks
      assigned: sam 50%
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  team {
    person sam "Sam" {
      leave: 2027-01-01..2027-01-31
    }
  }
  roadmap {
    task build "Build" {
      duration: 2 weeks
      assigned: sma 50%
    }
  }
}`,
    ],
  },
  check({ facts, report }) {
    for (const { person, away } of facts.workload.people) {
      for (const { assignment, absences, days, of } of away) {
        const { task, at } = assignment;
        const named = { person: titleOf(person), task: titleOf(task) };
        const where = {
          at,
          about: task,
          key: person.id?.value ?? '',
          related: absences.map((absence) => ({
            at: absence.at,
            text: { en: 'Away by this line', nl: 'Afwezig volgens deze regel', de: 'Abwesend laut dieser Zeile' },
            data: {},
          })),
        };
        if (days >= of) report({ message: 'whole', ...where, data: named });
        // A week of holiday in a long task is usual; that the dates leave it out is worth knowing.
        else report({ message: 'part', ...where, severity: 'hint', data: { ...named, days, of } });
      }
    }
  },
});
