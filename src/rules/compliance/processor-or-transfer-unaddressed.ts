import { unfinishedAt, unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import { isoDay, type Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { isOutsideArea } from '../law/eu/economic-area.ts';
import { GDPR } from '../law/eu/gdpr-duties.ts';
import { concernedBy, mayBeThere, stepsOf } from './legal-steps.ts';
import { dataOf, usersOfTechnology } from './used-by.ts';

type Technology = ModelElement<'technology'>;
type Data = ModelElement<'data'>;

/** What runs at the vendor; a licence, a device or a tool need not see the data unless the plan says where it processes them. */
const AT_VENDOR: ReadonlySet<string | undefined> = new Set([undefined, 'cloud', 'ai-services']);

export default defineRule({
  id: 'compliance/processor-or-transfer-unaddressed',
  title: {
    en: 'Vendor handles personal data without contract or basis',
    nl: 'Leverancier verwerkt persoonsgegevens zonder overeenkomst of grondslag',
    de: 'Lieferant verarbeitet personenbezogene Daten ohne Vertrag oder Grundlage',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    GDPR.processor.source,
    GDPR.transfer.source,
    practice('NIST AI RMF', 'GOVERN 6.1'),
    practice('ISO/IEC 42001', 'A.10 Third-party and customer relationships'),
  ],
  messages: {
    missing: {
      en: {
        what: "{vendor} handles personal data in '{technology}' without {missing}",
        why: 'The data may not go to the vendor before that is settled, and the pilot waits for it.',
        help: 'State "processor-agreement:" with its date, "location:", and outside the EU "transfer-basis:".',
      },
      nl: {
        what: "{vendor} verwerkt persoonsgegevens in '{technology}' zonder {missing}",
        why: 'De gegevens mogen niet naar de leverancier voordat dit geregeld is, en de pilot wacht erop.',
        help: 'Vermeld "processor-agreement:" met datum, "location:" en buiten de EU "transfer-basis:".',
      },
      de: {
        what: "{vendor} verarbeitet personenbezogene Daten in '{technology}' ohne {missing}",
        why: 'Die Daten dürfen nicht zum Lieferanten, bevor das geregelt ist, und der Pilot wartet darauf.',
        help: '"processor-agreement:" mit Termin, "location:" und außerhalb der EU "transfer-basis:" angeben.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
  }
  use-case chatbot "Chatbot" {
    data: tickets
  }
  technology platform "Platform" {
    category: cloud
    for: chatbot
    vendor: "Vendor"
    location: eu
    processor-agreement: no
  }
}`,
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
  }
  use-case chatbot "Chatbot" {
    data: tickets
  }
  technology platform "Platform" {
    vendor: "Vendor"
    location: us
    processor-agreement: 2027-01-11
  }
}`,
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
  }
  use-case chatbot "Chatbot" {
    data: tickets
  }
  technology platform "Platform" {
    category: ai-services
    for: chatbot
    vendor: "Vendor"
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
  }
  use-case chatbot "Chatbot" {
    data: tickets
  }
  technology platform "Platform" {
    for: chatbot
    vendor: "Vendor"
    location: us
    transfer-basis: standard-clauses
  }
  compliance {
    processor-agreement: platform on 2027-01-11
  }
}`,
      `plan p "P" {
  data machines "Machine data" {
    personal-data: no
  }
  use-case upkeep "Upkeep" {
    data: machines
  }
  technology platform "Platform" {
    for: upkeep
    vendor: "Vendor"
    location: us
  }
}`,
    ],
    passing: [
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
  }
  use-case chatbot "Chatbot" {
    data: tickets
  }
  technology camera "Camera" {
    category: hardware
    for: chatbot
    vendor: "Vendor"
  }
}`,
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
  }
  use-case chatbot "Chatbot" {
    data: tickets
  }
  technology server "Server in the cellar" {
    category: cloud
    for: chatbot
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
  }
  use-case chatbot "Chatbot" {
    data: tickets
  }
  technology platform "Platform" {
    for: chatbot
    vendor: "Vendor"
    location: eu
    processor-agreement: soon
  }
}`,
    ],
  },
  check({ plan, law, report }) {
    if (!law.has('eu')) return;
    const agreed = agreedIn(plan);
    for (const technology of plan.technologies) {
      const { vendor, processorAgreement } = technology.facts;
      if (!vendor || !worksAtVendor(technology) || unfinishedAt(technology)) continue;
      const [data] = personalDataOf(plan, technology);
      if (!data) continue;
      const missing = missingOf(plan, technology, agreed);
      if (missing.length === 0) continue;
      const at = processorAgreement?.value === 'no' && missing.includes(AGREEMENT) ? processorAgreement.at : undefined;
      report({
        message: 'missing',
        at: at ?? nameOf(technology),
        about: technology,
        data: {
          technology: titleOf(technology),
          vendor: `'${vendor.value}'`,
          missing: { list: missing.map(({ name }) => name) },
        },
        related: [
          {
            at: nameOf(data),
            text: { en: 'The personal data', nl: 'De persoonsgegevens', de: 'Die personenbezogenen Daten' },
            data: {},
          },
        ],
        fixes: () => fixesFor(plan, technology, missing),
      });
    }
  },
});

function worksAtVendor(technology: Technology): boolean {
  if (unreadableAt(technology, 'category')) return false;
  const { category, location } = technology.facts;
  return AT_VENDOR.has(category?.value) || location !== undefined;
}

/** The sources of personal data of the use cases that the plan carries out with it. */
function personalDataOf(plan: Plan, technology: Technology): Data[] {
  return usersOfTechnology(plan, technology)
    .flatMap((useCase) => dataOf(plan, useCase))
    .filter(({ facts }) => facts.personalData?.value === 'yes');
}

interface Missing {
  readonly name: Worded;
  readonly fact: 'processor-agreement' | 'location' | 'transfer-basis';
}

const AGREEMENT: Missing = {
  name: {
    en: 'a processor agreement (Art. 28 GDPR)',
    nl: 'verwerkersovereenkomst (art. 28 AVG)',
    de: 'AV-Vertrag (Art. 28 DSGVO)',
  },
  fact: 'processor-agreement',
};

const LOCATION: Missing = {
  name: { en: 'a place of processing', nl: 'plaats van verwerking', de: 'Ort der Verarbeitung' },
  fact: 'location',
};

const BASIS: Missing = {
  name: {
    en: 'a basis for the transfer (Art. 44)',
    nl: 'grondslag voor de doorgifte (art. 44)',
    de: 'Grundlage der Übermittlung (Art. 44)',
  },
  fact: 'transfer-basis',
};

type Agreed = ReadonlySet<ModelElement> | undefined;

function missingOf(plan: Plan, technology: Technology, agreed: Agreed): Missing[] {
  const { location } = technology.facts;
  const missing: Missing[] = [];
  if (!hasAgreement(plan, technology, agreed)) missing.push(AGREEMENT);
  if (isAbsent(technology, 'location')) missing.push(LOCATION);
  else if (location && isOutsideArea(location.value) && isAbsent(technology, 'transfer-basis')) missing.push(BASIS);
  return missing;
}

/** Whether the contract is stated, or may be: at the technology, or as a dated step about it or about a use case that it is for. */
function hasAgreement(plan: Plan, technology: Technology, agreed: Agreed): boolean {
  const { processorAgreement } = technology.facts;
  if (processorAgreement ? processorAgreement.value !== 'no' : !isAbsent(technology, 'processor-agreement'))
    return true;
  if (!agreed) return true;
  return agreed.has(technology) || usersOfTechnology(plan, technology).some((useCase) => agreed.has(useCase));
}

/** What the plan dates a contract for; undefined where one may be there that cannot be read. One for a use case is one for its vendors. */
function agreedIn(plan: Plan): Agreed {
  if (mayBeThere(plan, 'processor-agreement')) return undefined;
  const steps = stepsOf(plan, 'processor-agreement');
  return new Set(
    steps.flatMap((step) => {
      if (!step.about) return [];
      // A contract with one vendor says nothing of another.
      return step.about.kind === 'technology' ? [step.about] : [step.about, ...concernedBy(plan, step)];
    }),
  );
}

function fixesFor(plan: Plan, technology: Technology, missing: readonly Missing[]): Fix[] {
  const stated = technology.facts.processorAgreement;
  const suggested: Readonly<Record<Missing['fact'], string>> = {
    'processor-agreement': isoDay(plan.asOf),
    location: 'eu',
    'transfer-basis': 'standard-clauses',
  };
  const isReplaced = (fact: string): boolean => fact === 'processor-agreement' && stated !== undefined;
  const blanks = missing.map(({ fact }, index) => ({ fact, value: blank(suggested[fact], index + 1) }));
  const edits = blanks.flatMap(({ fact, value }) => (isReplaced(fact) && stated ? [replace(stated.at, value)] : []));
  const lines = blanks.filter(({ fact }) => !isReplaced(fact)).map(({ fact, value }) => `${fact}: ${value}`);
  if (lines.length > 0) edits.push(insertFact(technology, lines.join('\n'), 'vendor'));
  const title = { en: 'State {facts} …', nl: 'Vermeld {facts} …', de: '{facts} angeben …' };
  return [fix(title, 'placeholder', edits, { facts: { list: missing.map(({ fact }) => `'${fact}'`) } })];
}
