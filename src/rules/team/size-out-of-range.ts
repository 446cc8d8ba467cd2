import { z } from 'zod';
import type { Plan } from '../../model/plan.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { placeOfTeam } from './fill-role.ts';

export default defineRule({
  id: 'team/size-out-of-range',
  title: { en: 'Unusual team size', nl: 'Ongebruikelijke teamgrootte', de: 'Ungewöhnliche Teamgröße' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('De 5 onmisbare rollen in het KI-projectteam'), article('Veelgestelde vragen')],
  messages: {
    small: {
      en: {
        what: 'A team of {count} for a small project; {from} to {to} people are usual',
        why: 'Fewer cannot cover all competences, more need coordination that a first use case does not repay.',
        help: 'Keep the roles covered and the team compact, or accept this with the reason.',
      },
      nl: {
        what: 'Een team van {count} voor een klein project; {from} tot {to} mensen is gebruikelijk',
        why: 'Minder mensen dekken niet alle competenties, meer vragen afstemming die een eerste use case niet terugverdient.',
        help: 'Houd de rollen gedekt en het team compact, of accepteer dit met de reden.',
      },
      de: {
        what: 'Ein Team von {count} für ein kleines Projekt; üblich sind {from} bis {to} Personen',
        why: 'Weniger decken nicht alle Kompetenzen ab, mehr brauchen Abstimmung, die ein erster Anwendungsfall nicht lohnt.',
        help: 'Rollen besetzen und das Team klein halten oder dies mit Begründung akzeptieren.',
      },
    },
    large: {
      en: {
        what: 'A team of {count} for {useCases} use cases; {from} to {to} people are usual',
        why: 'Several use cases side by side need more hands, and beyond that the coordination eats the gain.',
        help: 'Adjust the team or the number of use cases, or accept this with the reason.',
      },
      nl: {
        what: 'Een team van {count} voor {useCases} use cases; {from} tot {to} mensen is gebruikelijk',
        why: 'Meerdere use cases naast elkaar vragen meer handen; daarboven gaat de winst op aan afstemming.',
        help: 'Pas het team of het aantal use cases aan, of accepteer dit met de reden.',
      },
      de: {
        what: 'Ein Team von {count} für {useCases} Anwendungsfälle; üblich sind {from} bis {to} Personen',
        why: 'Mehrere Anwendungsfälle nebeneinander brauchen mehr Hände; darüber frisst die Abstimmung den Gewinn.',
        help: 'Team oder Zahl der Anwendungsfälle anpassen oder dies mit Begründung akzeptieren.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person sam "Sam" {\n      roles: data-scientist\n    }\n  }\n}\n',
      'plan p "P" {\n  team {\n    person a "A" {}\n    person b "B" {}\n    person c "C" {}\n  }\n  use-case u "U" {\n    status: chosen\n  }\n  use-case v "V" {\n    status: live\n  }\n}\n',
    ],
    passing: [
      'plan p "P" {\n  team {\n    person a "A" {}\n    person b "B" {}\n    person c "C" {}\n  }\n}\n',
      // Five is left open by the article and accepted for both.
      'plan p "P" {\n  team {\n    person a "A" {}\n    person b "B" {}\n    person c "C" {}\n    person d "D" {}\n    vacancy e "E" {}\n  }\n}\n',
    ],
  },
  thresholds: ({ team: { smallFrom, smallTo, largeFrom, largeTo, largeUseCases } }) => ({
    smallFrom,
    smallTo,
    largeFrom,
    largeTo,
    largeUseCases,
  }),
  options: z
    .strictObject({
      smallFrom: z.int().min(1),
      smallTo: z.int().min(1),
      largeFrom: z.int().min(1),
      largeTo: z.int().min(1),
      largeUseCases: z.int().min(1),
    })
    .partial(),
  check({ plan, facts, thresholds, report }) {
    const { smallFrom, smallTo, largeFrom, largeTo, largeUseCases } = thresholds;
    const count = plan.members.length;
    // Nobody at all is what the missing roles say.
    if (count === 0 || facts.coverage.undecided.length > 0) return;
    const useCases = activeUseCases(plan);
    const large = useCases >= largeUseCases;
    // What lies between the two ranges fits both.
    if (large ? count > smallTo && count <= largeTo : count >= smallFrom && count < largeFrom) return;
    if (large)
      report({ message: 'large', ...placeOfTeam(plan), data: { count, useCases, from: largeFrom, to: largeTo } });
    else report({ message: 'small', ...placeOfTeam(plan), data: { count, from: smallFrom, to: smallTo } });
  },
});

/** Use cases that are worked on: candidates and retired ones are not. */
function activeUseCases(plan: Plan): number {
  return plan.useCases.filter(({ facts: { status } }) => status?.value === 'chosen' || status?.value === 'live').length;
}
