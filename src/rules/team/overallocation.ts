import * as z from 'zod';
import type { PersonLoad } from '../../analysis/workload.ts';
import { nameOf, titleOf } from '../../model/element.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, article } from '../engine/source.ts';
import { levelFixes } from './level.ts';

export default defineRule({
  id: 'team/overallocation',
  title: { en: 'Person above full time', nl: 'Persoon boven voltijd', de: 'Person über Vollzeit' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [arithmetic('Sum of allocations and assignments'), article('Praktijkvoorbeelden uit het MKB')],
  messages: {
    allocation: {
      en: {
        what: "'{person}' is planned at {share} of full time",
        why: 'Nobody has more than {most}: the work will slip or another job will.',
        help: 'Lower the allocation or add a colleague.',
      },
      nl: {
        what: "'{person}' is gepland voor {share} van een volle week",
        why: 'Niemand heeft meer dan {most}: dit werk loopt uit of ander werk blijft liggen.',
        help: 'Verlaag de inzet of voeg een collega toe.',
      },
      de: {
        what: "'{person}' ist mit {share} der vollen Arbeitszeit geplant",
        why: 'Niemand hat mehr als {most}: Diese Arbeit verzögert sich oder andere bleibt liegen.',
        help: 'Den Anteil senken oder jemanden dazunehmen.',
      },
    },
    overlap: {
      en: {
        what: "'{person}' has {share} of full time from {from} to {until}: {tasks}",
        why: 'Nobody has more than {most}: one of these tasks will slip.',
        help: 'Let the tasks follow each other, lower a share, or assign somebody else.',
      },
      nl: {
        what: "'{person}' heeft van {from} tot {until} {share} van een volle week: {tasks}",
        why: 'Niemand heeft meer dan {most}: een van deze taken loopt uit.',
        help: 'Laat de taken op elkaar volgen, verlaag een aandeel of wijs iemand anders aan.',
      },
      de: {
        what: "'{person}' hat vom {from} bis {until} {share} der vollen Arbeitszeit: {tasks}",
        why: 'Niemand hat mehr als {most}: Eine dieser Aufgaben verzögert sich.',
        help: 'Die Aufgaben nacheinander legen, einen Anteil senken oder jemand anderen einteilen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person sam "Sam" {\n      allocation: 120%\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  team {\n    person sam "Sam" {\n      allocation: 80%\n    }\n  }\n  roadmap {\n    task one "One" {\n      duration: 2 weeks\n      assigned: sam 60%\n    }\n    task two "Two" {\n      duration: 3 weeks\n      assigned: sam 50%\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  team {\n    person sam "Sam" {\n      leave: 2027-01-25..2027-01-29\n    }\n    person kim "Kim"\n  }\n  roadmap {\n    task one "One" {\n      effort: 10 days\n      assigned: sam\n    }\n    task two "Two" {\n      effort: 7.5 days\n      assigned: sam\n    }\n    task three "Three" {\n      duration: 2 weeks\n      assigned: sam 50%, kim\n    }\n  }\n}\n',
    ],
    nearMiss: [
      // At the upper end, the likely share fits.
      `plan p "P" {
  team {
    person sam "Sam" {
      allocation: 80..100..110%
    }
  }
}`,
      // One task ends as the other begins.
      `plan p "P" {
  start: 2027-01-04
  team {
    person sam "Sam" {
      allocation: 80%
    }
  }
  roadmap {
    task one "One" {
      duration: 2 weeks
      assigned: sam 60%
    }
    task two "Two" {
      starts: 2027-01-18
      duration: 3 weeks
      assigned: sam 50%
    }
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  team {\n    person sam "Sam" {\n      allocation: 100%\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  team {\n    person sam "Sam" {\n      allocation: 80%\n    }\n  }\n  roadmap {\n    task one "One" {\n      duration: 2 weeks\n      assigned: sam 60%\n    }\n    task two "Two" {\n      after: one\n      duration: 3 weeks\n      assigned: sam 50%\n    }\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  team {
    person sam "Sam" {
      allocation: more than all
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  team {
    person sam "Sam" {
      allocation: 80%
    }
  }
  roadmap {
    task one "One" {
      duration: 2 weeks
      assigned: sam 60%
    }
    task two "Two" {
      duration: 3 weeks
      assigned: sma 50%
    }
  }
}`,
    ],
  },
  thresholds: ({ team: { fullTimePercent } }) => ({ fullTimePercent }),
  options: () => z.strictObject({ fullTimePercent: z.number().min(1).max(200) }).partial(),
  check({ plan, facts, thresholds: { fullTimePercent }, report }) {
    for (const load of facts.workload.people) {
      const { peak, person } = load;
      if (!peak || peak.share <= fullTimePercent + 1e-9) continue;
      const data = { person: titleOf(person), share: { percent: peak.share }, most: { percent: fullTimePercent } };
      if (peak.by === 'allocation') {
        const at = load.planned?.stated.at ?? nameOf(person);
        report({ message: 'allocation', at, about: person, data, fixes: () => lowerAllocation(load, fullTimePercent) });
        continue;
      }
      const [first] = peak.assignments;
      if (!peak.period || !first) continue;
      const { from, until } = peak.period;
      report({
        message: 'overlap',
        at: first.at,
        about: person,
        data: {
          ...data,
          from: { day: from },
          until: { day: until - 1 },
          tasks: { list: peak.assignments.map(({ scheduled }) => titleOf(scheduled.item)) },
        },
        related: peak.assignments.slice(1).map(({ at, share }) => ({
          at,
          text: { en: 'Also here, with {share}', nl: 'Ook hier, met {share}', de: 'Auch hier, mit {share}' },
          data: { share: { percent: share } },
        })),
        fixes: () => [...lowerLastShare(load, fullTimePercent), ...levelFixes(plan, facts, person, fullTimePercent)],
      });
    }
  },
});

function lowerAllocation({ planned }: PersonLoad, most: number): Fix[] {
  return planned ? [writeFix(`${most}%`, 'unsafe', replace(planned.stated.at, `${most}%`))] : [];
}

/** What is left for the last of the tasks when the others keep their shares. */
function lowerLastShare({ peak, person }: PersonLoad, most: number): Fix[] {
  const last = peak?.assignments.at(-1);
  if (!peak || !last || !person.id) return [];
  const left = Math.floor(most - (peak.share - last.share));
  if (left <= 0) return [];
  const code = `${person.id.value} ${left}%`;
  return [writeFix(code, 'unsafe', replace(last.at, code))];
}
