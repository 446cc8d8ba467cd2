import { nameOf, titleOf } from '../../model/element.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { affectedDepartments } from '../use-case/affected-departments.ts';
import { mayComeFrom } from './department.ts';
import { isUncovered, placeOfTeam, type Seat, seatFixes } from './fill-role.ts';

const SEAT: Seat = {
  role: 'business-lead',
  title: { en: 'Business lead', nl: 'Zakelijk verantwoordelijke', de: 'Fachliche Leitung' },
  allocation: '20%',
};

export default defineRule({
  id: 'team/missing-business-lead',
  title: { en: 'No business lead', nl: 'Geen zakelijk verantwoordelijke', de: 'Keine fachliche Leitung' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('De 5 onmisbare rollen in het KI-projectteam'),
    article('Concrete aanbevelingen voor actie'),
    practice('NIST AI RMF', 'GOVERN 2.1'),
  ],
  messages: {
    missing: {
      en: {
        what: 'Nobody leads from the business side',
        why: 'Without somebody who knows the process, the team builds what it can instead of what is needed.',
        help: 'Give somebody from the affected department the role business-lead.',
      },
      nl: {
        what: 'Niemand leidt het project vanuit de business',
        why: 'Zonder iemand die het proces kent, bouwt het team wat het kan in plaats van wat nodig is.',
        help: 'Geef iemand van de betrokken afdeling de rol business-lead.',
      },
      de: {
        what: 'Niemand leitet das Projekt von der Fachseite',
        why: 'Ohne jemanden, der den Prozess kennt, baut das Team, was es kann, statt was gebraucht wird.',
        help: 'Jemandem aus der betroffenen Abteilung die Rolle business-lead geben.',
      },
    },
    'other-department': {
      en: {
        what: "No business lead comes from '{department}', the department of '{useCase}'",
        why: 'Domain knowledge does not transfer: whoever judges the solution has to know this work.',
        help: 'Give somebody from this department the role business-lead.',
      },
      nl: {
        what: "Geen zakelijk verantwoordelijke komt uit '{department}', de afdeling van '{useCase}'",
        why: 'Domeinkennis is niet overdraagbaar: wie de oplossing beoordeelt, moet dit werk kennen.',
        help: 'Geef iemand uit deze afdeling de rol business-lead.',
      },
      de: {
        what: "Keine fachliche Leitung kommt aus '{department}', der Abteilung von '{useCase}'",
        why: 'Fachwissen lässt sich nicht übertragen: Wer die Lösung beurteilt, muss diese Arbeit kennen.',
        help: 'Jemandem aus dieser Abteilung die Rolle business-lead geben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person daan "Daan" {\n      roles: product-owner\n    }\n  }\n}\n',
      'plan p "P" {\n  company {\n    department sales "Sales"\n    department it "IT"\n  }\n  team {\n    person anna "Anna" {\n      roles: business-lead\n      department: it\n    }\n    person erik "Erik" {\n      roles: domain-expert\n      department: sales\n    }\n  }\n  use-case quotes "Quotes" {\n    department: sales\n    status: chosen\n  }\n}\n',
    ],
    nearMiss: [
      // A vacancy with the role among others.
      `plan p "P" {
  team {
    vacancy seat "Seat" {
      roles: domain-expert, business-lead
    }
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  company {\n    department sales "Sales"\n  }\n  team {\n    person anna "Anna" {\n      roles: business-lead\n      department: sales\n    }\n  }\n  use-case quotes "Quotes" {\n    department: sales\n  }\n}\n',
      // A lead without a department may come from the right one.
      'plan p "P" {\n  company {\n    department sales "Sales"\n  }\n  team {\n    person anna "Anna" {\n      roles: business-lead\n    }\n  }\n  use-case quotes "Quotes" {\n    department: sales\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: data-scientist, business-leads
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
    const team = plan.members.map(({ person }) => person);
    if (isUncovered(facts, SEAT.role)) {
      // A supplier comes from none of the departments; where one has people in the team, the lead has to be one of them.
      const isOwn = affectedDepartments(plan).some(({ department }) =>
        team.some((person) => mayComeFrom(plan, person, department)),
      );
      const fixes = () =>
        seatFixes(plan, facts, SEAT, thresholds.mostRolesPerPerson).filter(
          ({ safety }) => !isOwn || safety !== 'placeholder',
        );
      report({ message: 'missing', ...placeOfTeam(plan), fixes });
      return;
    }
    const leads = (facts.coverage.roles.get(SEAT.role)?.covers ?? []).map(({ member }) => member.person);
    if (leads.length === 0) return;
    for (const { department: home, useCase, at } of affectedDepartments(plan)) {
      // Where a lead's department is not stated, it may be the right one.
      if (leads.some((lead) => mayComeFrom(plan, lead, home))) continue;
      // That nobody at all comes from there is said already.
      if (!team.some((person) => mayComeFrom(plan, person, home))) continue;
      report({
        message: 'other-department',
        at,
        about: useCase,
        data: { department: titleOf(home), useCase: titleOf(useCase) },
        related: leads.map((lead) => ({
          at: lead.facts.department?.at ?? nameOf(lead),
          text: {
            en: "Business lead '{lead}' comes from here",
            nl: "De zakelijk verantwoordelijke '{lead}' komt hiervandaan",
            de: "Die fachliche Leitung '{lead}' kommt von hier",
          },
          data: { lead: titleOf(lead) },
        })),
      });
    }
  },
});
