import { titleOf } from '../../model/element.ts';
import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';

export default defineRule({
  id: 'organisation/budget-owner-not-business',
  title: {
    en: 'Budget owner is not the business lead',
    nl: 'Budgethouder is niet de zakelijk verantwoordelijke',
    de: 'Budget liegt nicht bei der fachlichen Leitung',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Organisatorische randvoorwaarden creëren'), article('De uitdaging: KI-teams juist samenstellen')],
  messages: {
    other: {
      en: {
        what: "The budget is owned by '{owner}', the business lead is '{lead}'",
        why: 'AI is a business project: whoever answers for the benefit should decide on the money.',
        help: 'Make the business lead the owner of the budget.',
      },
      nl: {
        what: "Het budget ligt bij '{owner}', de zakelijk verantwoordelijke is '{lead}'",
        why: 'AI is een businessproject: wie voor de opbrengst staat, moet over het geld beslissen.',
        help: 'Leg het budget bij de zakelijk verantwoordelijke.',
      },
      de: {
        what: "Das Budget liegt bei '{owner}', die fachliche Leitung hat '{lead}'",
        why: 'KI ist ein Vorhaben der Fachseite: Wer für den Nutzen einsteht, soll über das Geld entscheiden.',
        help: 'Das Budget der fachlichen Leitung geben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead\n    }\n    person ravi "Ravi" {\n      roles: data-scientist\n    }\n  }\n  budget {\n    owner: ravi\n  }\n}\n',
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
    }
    person daan "Daan" {
      roles: product-owner
    }
  }
  budget {
    total: 200k
    owner: daan
  }
}`,
    ],
    nearMiss: [
      // One of two business leads.
      `plan p "P" {
  team {
    person marion "Marion" {
      roles: business-lead
    }
    person stefan "Stefan" {
      roles: business-lead
    }
  }
  budget {
    owner: stefan
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead, product-owner\n    }\n  }\n  budget {\n    owner: anna\n  }\n}\n',
      // Without a business lead the missing role is the finding.
      'plan p "P" {\n  team {\n    person ravi "Ravi" {\n      roles: data-scientist\n    }\n  }\n  budget {\n    owner: ravi\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
    }
  }
  budget {
    owner: ann
  }
}`,
      // He may be one of the leads.
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
    }
    person daan "Daan" {
      roles: busines-lead
    }
  }
  budget {
    owner: daan
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    const { budget } = plan;
    const stated = budget?.facts.owner;
    const owner = plan.names.findOf(stated, 'person', 'vacancy');
    const leads = (facts.coverage.roles.get('business-lead')?.covers ?? []).map(({ member }) => member.person);
    const [lead] = leads;
    if (!budget || !stated || !owner || !lead || leads.some((person) => person === owner)) return;
    // A role that cannot be read may make the owner a lead.
    if (facts.coverage.undecided.length > 0) return;
    report({
      message: 'other',
      at: stated.at,
      about: budget,
      data: { owner: titleOf(owner), lead: titleOf(lead) },
      related: lead.facts.roles
        ? [
            {
              at: lead.facts.roles.at,
              text: {
                en: "'{lead}' is business lead",
                nl: "'{lead}' is zakelijk verantwoordelijk",
                de: "'{lead}' hat die fachliche Leitung",
              },
              data: { lead: titleOf(lead) },
            },
          ]
        : [],
      fixes: () =>
        leads.flatMap(({ id }) => (id ? [writeFix(`owner: ${id.value}`, 'unsafe', replace(stated.at, id.value))] : [])),
    });
  },
});
