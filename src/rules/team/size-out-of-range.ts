import * as z from 'zod';
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
    few: {
      en: {
        what: 'A team of {count}; small projects have {smallFrom} to {smallTo} people, larger ones {largeFrom} to {largeTo}',
        why: 'So few people can hardly cover all competences without losing depth.',
        help: 'Add the people who are missing, or accept this with the reason.',
      },
      nl: {
        what: 'Een team van {count}; kleine projecten hebben {smallFrom} tot {smallTo} mensen, grotere {largeFrom} tot {largeTo}',
        why: 'Zo weinig mensen kunnen nauwelijks alle competenties dekken zonder diepgang te verliezen.',
        help: 'Voeg de mensen toe die ontbreken, of accepteer dit met de reden.',
      },
      de: {
        what: 'Ein Team von {count}; kleine Projekte haben {smallFrom} bis {smallTo} Personen, größere {largeFrom} bis {largeTo}',
        why: 'So wenige können kaum alle Kompetenzen abdecken, ohne an Tiefe zu verlieren.',
        help: 'Die fehlenden Personen ergänzen oder dies mit Begründung akzeptieren.',
      },
    },
    many: {
      en: {
        what: 'A team of {count}; larger projects have {largeFrom} to {largeTo} people, small ones {smallFrom} to {smallTo}',
        why: 'Beyond that the time for coordination grows faster than the work that gets done.',
        help: 'Keep those who cover the roles, or accept this with the reason.',
      },
      nl: {
        what: 'Een team van {count}; grotere projecten hebben {largeFrom} tot {largeTo} mensen, kleine {smallFrom} tot {smallTo}',
        why: 'Daarboven groeit de tijd voor afstemming sneller dan het werk dat gedaan wordt.',
        help: 'Houd wie de rollen dekt, of accepteer dit met de reden.',
      },
      de: {
        what: 'Ein Team von {count}; größere Projekte haben {largeFrom} bis {largeTo} Personen, kleine {smallFrom} bis {smallTo}',
        why: 'Darüber wächst der Aufwand für Abstimmung schneller als die Arbeit, die getan wird.',
        help: 'Die behalten, die Rollen abdecken, oder dies mit Begründung akzeptieren.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person sam "Sam" {\n      roles: data-scientist\n    }\n  }\n}\n',
      'plan p "P" {\n  team {\n    person a "A"\n    person b "B"\n    person c "C"\n    person d "D"\n    person e "E"\n    person f "F"\n    person g "G"\n    person h "H"\n    person i "I"\n  }\n}\n',
    ],
    nearMiss: [
      // The largest of the larger teams.
      `plan p "P" {
  team {
    person a "A"
    person b "B"
    person c "C"
    person d "D"
    person e "E"
    person f "F"
    person g "G"
    person h "H"
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  team {\n    person a "A"\n    person b "B"\n    person c "C"\n  }\n}\n',
      // Five is left open by the article; a plan does not say how large its project is, so both ranges count.
      'plan p "P" {\n  team {\n    person a "A"\n    person b "B"\n    person c "C"\n    person d "D"\n    vacancy e "E"\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  team {
    person a "A"
    persn b "B"
  }
}`,
      `plan p "P" {
  team {
    members: a, b
    person a "A"
  }
}`,
    ],
  },
  thresholds: ({ team: { smallFrom, smallTo, largeFrom, largeTo } }) => ({ smallFrom, smallTo, largeFrom, largeTo }),
  options: () =>
    z
      .strictObject({
        smallFrom: z.int().min(1),
        smallTo: z.int().min(1),
        largeFrom: z.int().min(1),
        largeTo: z.int().min(1),
      })
      .partial(),
  check({ plan, facts, thresholds, report }) {
    const count = plan.members.length;
    // Nobody at all is what the missing roles say.
    if (count === 0 || facts.coverage.undecided.length > 0) return;
    const data = { count, ...thresholds };
    if (count < thresholds.smallFrom) report({ message: 'few', ...placeOfTeam(plan), data });
    else if (count > thresholds.largeTo) report({ message: 'many', ...placeOfTeam(plan), data });
  },
});
