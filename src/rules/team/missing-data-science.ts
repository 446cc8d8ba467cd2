import { isAbsent } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { languageOf } from '../engine/plan-language.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { isUncovered, placeOfTeam, type Seat, seatFixes } from './fill-role.ts';

const SEAT: Seat = {
  role: 'data-scientist',
  title: { en: 'Data scientist', nl: 'Data scientist', de: 'Data Scientist' },
  allocation: '50%',
};

export default defineRule({
  id: 'team/missing-data-science',
  title: {
    en: 'No data scientist or technical lead',
    nl: 'Geen data scientist of technisch lead',
    de: 'Kein Data Scientist und keine technische Leitung',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('De 5 onmisbare rollen in het KI-projectteam'), article('Concrete aanbevelingen voor actie')],
  messages: {
    missing: {
      en: {
        what: 'No data scientist, technical lead or vendor builds the model',
        why: 'The needs of the business are then turned into a model by nobody.',
        help: 'Give somebody the role data-scientist or technical-lead, or name the vendor of a technology.',
      },
      nl: {
        what: 'Geen data scientist, technisch lead of leverancier bouwt het model',
        why: 'Niemand vertaalt dan de wensen van de business naar een model.',
        help: 'Geef iemand de rol data-scientist of technical-lead, of noem de leverancier van een technologie.',
      },
      de: {
        what: 'Kein Data Scientist, keine technische Leitung und kein Anbieter baut das Modell',
        why: 'Dann übersetzt niemand den Bedarf der Fachseite in ein Modell.',
        help: 'Jemandem die Rolle data-scientist oder technical-lead geben oder den Anbieter einer Technologie nennen.',
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
      roles: domain-expert, data-scientist
    }
  }
}`,
      // The vendor of a bought service builds the model.
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
    }
  }
  technology bot "Chatbot" {
    vendor: "Bot maker"
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  team {\n    person ravi "Ravi" {\n      roles: technical-lead\n    }\n  }\n}\n',
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead\n    }\n  }\n  technology bot "Chatbot" {\n    category: ai-services\n    vendor: "Bot maker"\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead, data-scientists
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
    if (!isUncovered(facts, SEAT.role) || vendorBuilds(plan)) return;
    report({
      message: 'missing',
      ...placeOfTeam(plan),
      fixes: () => [...seatFixes(plan, facts, SEAT, thresholds.mostRolesPerPerson), vendorFix(plan)],
    });
  },
});

/** Whether a supplier brings the model: of a bought AI service, not of a cloud or a tool to build with. */
function vendorBuilds(plan: Plan): boolean {
  return plan.technologies.some(({ facts: { vendor, category } }) => {
    if (!vendor) return false;
    return category === undefined || category.value === 'ai-services' || category.value === 'licence';
  });
}

/** Who sells the model, of a technology that lacks the name, else of a new one. */
function vendorFix(plan: Plan): Fix {
  const language = languageOf(plan);
  const bought = plan.technologies.find(
    (technology) => technology.facts.category?.value === 'ai-services' && isAbsent(technology, 'vendor'),
  );
  const vendor = (stop: number) => `vendor: "${blank(VENDOR[language], stop)}"`;
  const lines = [
    `technology ${freeId(plan, 'technology', 'model')} "${blank(SERVICE[language], 1)}" {`,
    '  category: ai-services',
    `  ${vendor(2)}`,
    '}',
  ];
  const edit = bought ? insertFact(bought, vendor(1)) : insertElement(plan.element, lines.join('\n'), 'technology');
  const title = {
    en: 'Name the vendor of the model …',
    nl: 'Noem de leverancier van het model …',
    de: 'Den Lieferanten des Modells nennen …',
  };
  return fix(title, 'placeholder', [edit]);
}

const VENDOR = { en: 'Vendor', nl: 'Leverancier', de: 'Lieferant' };
const SERVICE = { en: 'AI service', nl: 'AI-dienst', de: 'KI-Dienst' };
