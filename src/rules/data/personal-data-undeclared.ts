import { unfinishedAt } from '../../analysis/statement.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import { answerFixes } from '../compliance/answer-fixes.ts';
import { usersOfData } from '../compliance/used-by.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { gdpr } from '../law/eu/gdpr.ts';

const WHY = {
  en: 'On it depend the legal basis, the record of processing, the impact assessment, the contract with a vendor and transfers abroad.',
  nl: 'Daarvan hangen de grondslag, het verwerkingsregister, de effectbeoordeling, de verwerkersovereenkomst en doorgiften naar het buitenland af.',
  de: 'Davon hängen Rechtsgrundlage, Verarbeitungsverzeichnis, Folgenabschätzung, Auftragsverarbeitung und Übermittlungen ins Ausland ab.',
} as const;

const HELP = {
  en: 'Write "personal-data: yes" or "no"; names, e-mail addresses and staff numbers in free text count too.',
  nl: 'Schrijf "personal-data: yes" of "no"; ook namen, e-mailadressen en personeelsnummers in vrije tekst tellen mee.',
  de: '"personal-data: yes" oder "no" schreiben; auch Namen, E-Mail-Adressen und Personalnummern in freiem Text zählen.',
} as const;

export default defineRule({
  id: 'data/personal-data-undeclared',
  title: {
    en: 'Personal data not declared',
    nl: 'Persoonsgegevens niet opgegeven',
    de: 'Personenbezug nicht angegeben',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [gdpr('Art. 4(1)'), practice('ISO/IEC 42001', 'A.7 Data for AI systems')],
  messages: {
    absent: {
      en: { what: "'{data}' does not say whether it holds personal data", why: WHY.en, help: HELP.en },
      nl: { what: "'{data}' zegt niet of het om persoonsgegevens gaat", why: WHY.nl, help: HELP.nl },
      de: { what: "'{data}' sagt nicht, ob personenbezogene Daten enthalten sind", why: WHY.de, help: HELP.de },
    },
    unknown: {
      en: { what: "Whether '{data}' holds personal data is still unknown", why: WHY.en, help: HELP.en },
      nl: { what: "Of '{data}' persoonsgegevens bevat, is nog niet bekend", why: WHY.nl, help: HELP.nl },
      de: { what: "Ob '{data}' personenbezogene Daten enthält, ist noch nicht bekannt", why: WHY.de, help: HELP.de },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  data tickets "Tickets" {
    records: 12_000
  }
}`,
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: unknown
  }
  use-case chatbot "Chatbot" {
    data: tickets
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: no
  }
}`,
    ],
    passing: [
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
    legal-basis: contract
  }
}`,
      `plan p "P" {
  data tickets "Tickets" {
    records: 12_000
  }
  use-case chatbot "Chatbot" {
    status: candidate
    data: tickets
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: partly
  }
}`,
    ],
  },
  check({ plan, law, report }) {
    if (!law.has('eu')) return;
    for (const data of plan.data) {
      const stated = data.facts.personalData;
      if (unfinishedAt(data) || (stated ? stated.value !== 'unknown' : !isAbsent(data, 'personal-data'))) continue;
      // What only candidates would use is looked at once one of them is chosen.
      if (plan.useCases.length > 0 && usersOfData(plan, data).length === 0) continue;
      report({
        message: stated ? 'unknown' : 'absent',
        at: stated?.at ?? nameOf(data),
        about: data,
        data: { data: titleOf(data) },
        fixes: () => answerFixes(data, 'personal-data'),
      });
    }
  },
});
