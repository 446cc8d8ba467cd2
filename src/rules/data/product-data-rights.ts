import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import { blank, insertFact, replace } from '../engine/edit.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { DATA_ACT_APPLIES_FROM, dataAct } from '../law/data-act.ts';
import { sourcesInUse } from './model-work.ts';

export default defineRule({
  id: 'data/product-data-rights',
  title: {
    en: 'Data of products at customers',
    nl: 'Data van producten bij klanten',
    de: 'Daten von Produkten bei Kunden',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [dataAct('Arts. 3 to 5'), dataAct('Art. 4(13)')],
  messages: {
    basis: {
      en: {
        what: "'{source}' comes from products at customers, and no contract basis for using it is stated",
        why: 'Since {from} a manufacturer uses data of its products at customers on the basis of a contract with them.',
        help: 'Write as "contract-basis:" which contract allows it.',
      },
      nl: {
        what: "'{source}' komt van producten bij klanten, en er is geen contractuele basis genoemd",
        why: 'Sinds {from} gebruikt een fabrikant data van zijn producten bij klanten op basis van een contract met hen.',
        help: 'Schrijf als "contract-basis:" welk contract het toestaat.',
      },
      de: {
        what: "'{source}' stammt von Produkten bei Kunden, und keine vertragliche Grundlage ist genannt",
        why: 'Seit dem {from} nutzt ein Hersteller Daten seiner Produkte bei Kunden auf Grundlage eines Vertrags mit ihnen.',
        help: 'Als "contract-basis:" schreiben, welcher Vertrag es erlaubt.',
      },
    },
    unknown: {
      en: {
        what: "Whether '{source}' comes from products at customers is not known, so the Data Act cannot be judged",
        why: 'Since {from} such data may be used on the basis of a contract with the customer, who may also ask for it.',
        help: 'Write "at-customers: yes" or "at-customers: no".',
      },
      nl: {
        what: "Of '{source}' van producten bij klanten komt, is onbekend; de Dataverordening is zo niet te beoordelen",
        why: 'Sinds {from} mogen zulke data worden gebruikt op basis van een contract met de klant, die ze ook mag opvragen.',
        help: 'Schrijf "at-customers: yes" of "at-customers: no".',
      },
      de: {
        what: "Ob '{source}' von Produkten bei Kunden stammt, ist nicht bekannt; die Datenverordnung ist so nicht prüfbar",
        why: 'Seit dem {from} dürfen solche Daten auf Grundlage eines Vertrags mit dem Kunden genutzt werden, der sie auch verlangen kann.',
        help: '"at-customers: yes" oder "at-customers: no" schreiben.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  data vibration "Vibration of machines in the field" {
    at-customers: yes
  }
  use-case maintenance "Predict failures" {
    data: vibration
  }
}`,
      `plan p "P" {
  data vibration "Vibration of machines" {
    format: sensor
  }
  use-case maintenance "Predict failures" {
    data: vibration
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  data vibration "Vibration of our own machines" {
    format: sensor
    at-customers: no
  }
  use-case maintenance "Predict failures" {
    data: vibration
  }
}`,
    ],
    passing: [
      `plan p "P" {
  data vibration "Vibration of machines in the field" {
    at-customers: yes
    contract-basis: "Service contract, clause 7"
  }
  use-case maintenance "Predict failures" {
    data: vibration
  }
}`,
      `plan p "P" {
  data archive "Quotation archive" {
    format: table
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  data vibration "Vibration of machines" {
    format: sensor
    at-customers: some
  }
  use-case maintenance "Predict failures" {
    data: vibration
  }
}`,
    ],
  },
  check({ plan, law, report }) {
    if (!law.has('eu') || plan.asOf < DATA_ACT_APPLIES_FROM) return;
    for (const source of sourcesInUse(plan).keys()) {
      const { atCustomers, format } = source.facts;
      const data = { source: titleOf(source), from: { day: DATA_ACT_APPLIES_FROM } };
      if (atCustomers?.value === 'yes') {
        if (!isAbsent(source, 'contract-basis')) continue;
        const line = `contract-basis: ${blank('"Contract, clause"')}`;
        const fixes = () => [insertFix('contract-basis: …', 'placeholder', insertFact(source, line, 'at-customers'))];
        report({ message: 'basis', at: nameOf(source), about: source, data, fixes });
        continue;
      }
      // Measurements come from machines; whose they are decides.
      const isMeasured = format?.value.some(({ value }) => value === 'sensor') ?? false;
      const isOpen = atCustomers ? atCustomers.value === 'unknown' : isMeasured && isAbsent(source, 'at-customers');
      if (!isOpen) continue;
      report({
        message: 'unknown',
        at: atCustomers?.at ?? nameOf(source),
        about: source,
        data,
        fixes: () => [
          atCustomers
            ? writeFix('at-customers: no', 'unsafe', replace(atCustomers.at, 'no'))
            : insertFix('at-customers: no', 'unsafe', insertFact(source, 'at-customers: no')),
          insertFix(
            'at-customers: yes, contract-basis: …',
            'placeholder',
            ...(atCustomers
              ? [replace(atCustomers.at, 'yes'), insertFact(source, `contract-basis: ${blank('"Contract, clause"')}`)]
              : [insertFact(source, `at-customers: yes\ncontract-basis: ${blank('"Contract, clause"')}`)]),
          ),
        ],
      });
    }
  },
});
