import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { isUncovered, placeOfTeam, type Seat, seatFixes } from './fill-role.ts';

const SEAT: Seat = {
  role: 'product-owner',
  title: { en: 'Product owner', nl: 'Product owner', de: 'Product Owner' },
  allocation: '30%',
};

export default defineRule({
  id: 'team/missing-product-owner',
  title: { en: 'No product owner', nl: 'Geen product owner', de: 'Kein Product Owner' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('De 5 onmisbare rollen in het KI-projectteam'), article('Concrete aanbevelingen voor actie')],
  messages: {
    missing: {
      en: {
        what: 'Nobody is product owner: nobody looks after backlog, priorities and stakeholders',
        why: 'Without somebody who says no, features pile up and the first result comes late.',
        help: 'Give somebody the role product-owner.',
      },
      nl: {
        what: 'Er is geen product owner: niemand gaat over backlog, prioriteiten en belanghebbenden',
        why: 'Zonder iemand die nee zegt, stapelen functies zich op en komt het eerste resultaat laat.',
        help: 'Geef iemand de rol product-owner.',
      },
      de: {
        what: 'Es gibt keinen Product Owner: niemand betreut Backlog, Prioritäten und Beteiligte',
        why: 'Ohne jemanden, der Nein sagt, häufen sich Funktionen und das erste Ergebnis kommt spät.',
        help: 'Jemandem die Rolle product-owner geben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead\n    }\n  }\n}\n',
      // There is no team yet.
      `plan p "P" {
  goal: "Faster quotes"
}`,
    ],
    nearMiss: [
      // A vacancy with the role among others.
      `plan p "P" {
  team {
    vacancy seat "Seat" {
      roles: domain-expert, product-owner
    }
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead, product-owner\n    }\n  }\n}\n',
      // A line that cannot be read may hold the role.
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead,\n    }\n    person daan "Daan" {\n      roles\n    }\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead, product-owners
    }
  }
}`,
      `plan p "P" {
  taem {
    person anna "Anna" {
      roles: business-lead
    }
  }
}`,
    ],
  },
  thresholds: ({ team }) => team,
  check({ plan, facts, thresholds, report }) {
    if (!isUncovered(facts, SEAT.role)) return;
    report({
      message: 'missing',
      ...placeOfTeam(plan),
      fixes: () => seatFixes(plan, facts, SEAT, thresholds.mostRolesPerPerson),
    });
  },
});
