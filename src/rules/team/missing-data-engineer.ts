import { nameOf, titleOf } from '../../model/element.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { isUncovered, placeOfTeam, type Seat, seatFixes } from './fill-role.ts';

const SEAT: Seat = {
  role: 'data-engineer',
  title: { en: 'Data engineer', nl: 'Data engineer', de: 'Data Engineer' },
  allocation: '30%',
};

const HELP = {
  en: 'Give somebody the role data-engineer.',
  nl: 'Geef iemand de rol data-engineer.',
  de: 'Jemandem die Rolle data-engineer geben.',
} as const;

export default defineRule({
  id: 'team/missing-data-engineer',
  title: { en: 'No data engineer', nl: 'Geen data engineer', de: 'Kein Data Engineer' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('De 5 onmisbare rollen in het KI-projectteam'),
    article('Veelvoorkomende valkuilen vermijden'),
    article('Concrete aanbevelingen voor actie'),
  ],
  messages: {
    missing: {
      en: {
        what: 'Nobody covers data engineering',
        why: 'Most of the technical time goes into preparing data; the article calls this role often more important than data science.',
        help: HELP.en,
      },
      nl: {
        what: 'Niemand doet de data engineering',
        why: 'De meeste technische tijd gaat naar datavoorbereiding; het artikel noemt deze rol vaak belangrijker dan data science.',
        help: HELP.nl,
      },
      de: {
        what: 'Niemand übernimmt das Data Engineering',
        why: 'Die meiste technische Zeit fließt in die Datenaufbereitung; der Artikel nennt diese Rolle oft wichtiger als Data Science.',
        help: HELP.de,
      },
    },
    integration: {
      en: {
        what: "'{useCase}' brings {count} data sources together, but nobody covers data engineering",
        why: 'Each source has to be connected, cleaned and kept running before a model can use it.',
        help: HELP.en,
      },
      nl: {
        what: "'{useCase}' brengt {count} databronnen samen, maar niemand doet de data engineering",
        why: 'Elke bron moet worden aangesloten, opgeschoond en onderhouden voordat een model haar kan gebruiken.',
        help: HELP.nl,
      },
      de: {
        what: "'{useCase}' führt {count} Datenquellen zusammen, aber niemand übernimmt das Data Engineering",
        why: 'Jede Quelle muss angebunden, bereinigt und betrieben werden, bevor ein Modell sie nutzen kann.',
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person ravi "Ravi" {\n      roles: data-scientist\n    }\n  }\n}\n',
      'plan p "P" {\n  team {\n    person ravi "Ravi" {\n      roles: data-scientist\n    }\n  }\n  data a "A" {\n    records: 5_000\n  }\n  data b "B" {\n    records: 5_000\n  }\n  use-case u "Forecast" {\n    data: a, b\n  }\n}\n',
    ],
    nearMiss: [
      // A vacancy with the role among others.
      `plan p "P" {
  team {
    vacancy seat "Seat" {
      roles: domain-expert, data-engineer
    }
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  team {\n    person mila "Mila" {\n      roles: data-engineer\n    }\n  }\n}\n',
      'plan p "P" {\n  team {\n    vacancy engineer "Data engineer" {\n      roles: data-engineer\n    }\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: data-scientist, data-engineers
    }
  }
}`,
      `plan p "P" {
  taem {
    person anna "Anna" {
      roles: data-scientist
    }
  }
}`,
    ],
  },
  thresholds: ({ team }) => team,
  check({ plan, facts, thresholds, report }) {
    if (!isUncovered(facts, SEAT.role)) return;
    const place = { ...placeOfTeam(plan), fixes: () => seatFixes(plan, facts, SEAT, thresholds.mostRolesPerPerson) };
    const integrating = plan.useCases.find((useCase) => (useCase.facts.data?.value.length ?? 0) >= 2);
    const sources = integrating?.facts.data;
    if (!integrating || !sources) {
      report({ ...place, message: 'missing' });
      return;
    }
    report({
      ...place,
      message: 'integration',
      data: { useCase: titleOf(integrating), count: sources.value.length },
      related: [
        {
          at: sources.at ?? nameOf(integrating),
          text: { en: 'The data sources', nl: 'De databronnen', de: 'Die Datenquellen' },
          data: {},
        },
      ],
    });
  },
});
