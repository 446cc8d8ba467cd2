import { childOf, titleOf } from '../../model/element.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { isUncovered, placeOfTeam, type Seat, seatFixes } from './fill-role.ts';

const SEAT: Seat = {
  role: 'compliance-officer',
  title: { en: 'Compliance officer', nl: 'Compliance officer', de: 'Compliance Officer' },
  allocation: '10%',
};

const HELP = {
  en: 'Give somebody the role compliance-officer, or add a vacancy; a few hours a week are enough.',
  nl: 'Geef iemand de rol compliance-officer of voeg een vacature toe; een paar uur per week is genoeg.',
  de: 'Jemandem die Rolle compliance-officer geben oder eine offene Stelle ergänzen; wenige Stunden pro Woche genügen.',
} as const;

export default defineRule({
  id: 'team/missing-compliance-officer',
  title: { en: 'No compliance role', nl: 'Geen compliancerol', de: 'Keine Compliance-Rolle' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('De 5 onmisbare rollen in het KI-projectteam'),
    article('Veelgestelde vragen'),
    practice('NIST AI RMF', 'GOVERN 2.1'),
  ],
  messages: {
    missing: {
      en: {
        what: 'Nobody covers compliance; part-time is enough',
        why: 'Risks, records and legal steps then have no owner, and mending them later costs more.',
        help: HELP.en,
      },
      nl: {
        what: 'Niemand is verantwoordelijk voor compliance; parttime is genoeg',
        why: 'Risico’s, documentatie en wettelijke stappen hebben dan geen eigenaar, en later herstellen kost meer.',
        help: HELP.nl,
      },
      de: {
        what: 'Niemand ist für Compliance zuständig; Teilzeit genügt',
        why: 'Risiken, Nachweise und rechtliche Schritte haben dann niemanden, der sie trägt; später wird es teurer.',
        help: HELP.de,
      },
    },
    listed: {
      en: {
        what: "Nobody covers compliance, though '{useCase}' performs a use that the AI Act lists ({use})",
        why: 'The duties that follow from it need somebody who plans and documents them.',
        help: HELP.en,
      },
      nl: {
        what: "Niemand is verantwoordelijk voor compliance, terwijl '{useCase}' iets doet dat de AI-verordening noemt ({use})",
        why: 'De plichten die daaruit volgen vragen iemand die ze plant en vastlegt.',
        help: HELP.nl,
      },
      de: {
        what: "Niemand ist für Compliance zuständig, obwohl '{useCase}' etwas tut, das die KI-Verordnung nennt ({use})",
        why: 'Die Pflichten daraus brauchen jemanden, der sie plant und dokumentiert.',
        help: HELP.de,
      },
    },
    personal: {
      en: {
        what: "Nobody covers compliance, though '{data}' holds personal data",
        why: 'Legal basis, record of processing and impact assessment need somebody who prepares them.',
        help: HELP.en,
      },
      nl: {
        what: "Niemand is verantwoordelijk voor compliance, terwijl '{data}' persoonsgegevens bevat",
        why: 'Grondslag, verwerkingsregister en effectbeoordeling vragen iemand die ze voorbereidt.',
        help: HELP.nl,
      },
      de: {
        what: "Niemand ist für Compliance zuständig, obwohl '{data}' personenbezogene Daten enthält",
        why: 'Rechtsgrundlage, Verarbeitungsverzeichnis und Folgenabschätzung muss jemand vorbereiten.',
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead\n      allocation: 20%\n    }\n  }\n}\n',
      'plan p "P" {\n  team {\n    person sam "Sam" {\n      roles: data-scientist\n    }\n  }\n  use-case ranking "Rank applicants" {\n    ai-act {\n      performs: cv-filtering\n    }\n  }\n}\n',
    ],
    nearMiss: [
      // A vacancy with the role among others.
      `plan p "P" {
  team {
    vacancy seat "Seat" {
      roles: domain-expert, compliance-officer
    }
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  team {\n    person jan "Jan" {\n      roles: compliance-officer\n      allocation: 5%\n    }\n  }\n}\n',
      'plan p "P" {\n  team {\n    vacancy officer "Compliance officer" {\n      roles: business-lead, compliance-officer\n    }\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead, compliance-officers
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
    const place = { ...placeOfTeam(plan), fixes: () => seatFixes(plan, facts, SEAT, thresholds.mostRolesPerPerson) };
    for (const useCase of plan.useCases) {
      const uses = childOf(useCase, 'ai-act')?.facts.performs?.value ?? [];
      const use = uses.find(({ value }) => value !== 'none');
      if (!use) continue;
      report({ ...place, message: 'listed', data: { useCase: titleOf(useCase), use: use.value } });
      return;
    }
    const personal = plan.data.find(({ facts: { personalData } }) => personalData?.value === 'yes');
    if (personal) report({ ...place, message: 'personal', data: { data: titleOf(personal) } });
    else report({ ...place, message: 'missing' });
  },
});
