import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { readExceptions, removal } from './statement.ts';

export default defineRule({
  id: 'accept/not-acceptable',
  title: {
    en: 'Exception that cannot be made',
    nl: 'Uitzondering die niet mag',
    de: 'Unzulässige Ausnahme',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'exceptions',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    text: {
      en: {
        what: "'{rule}' cannot be accepted: it is about the text itself",
        help: 'Fix the line that it points at and remove the exception.',
      },
      nl: {
        what: "'{rule}' kan niet worden geaccepteerd: het gaat om de tekst zelf",
        help: 'Herstel de regel waar de bevinding staat en verwijder de uitzondering.',
      },
      de: {
        what: "'{rule}' kann nicht akzeptiert werden: es geht um den Text selbst",
        help: 'Die Zeile mit dem Befund beheben und die Ausnahme entfernen.',
      },
    },
    policy: {
      en: {
        what: "'{rule}' cannot be accepted: the company has locked this rule",
        help: 'Fix what it finds; "locked" in aiplan.config.json lists such rules.',
      },
      nl: {
        what: "'{rule}' kan niet worden geaccepteerd: het bedrijf heeft deze regel vastgezet",
        help: 'Herstel de bevinding; "locked" in aiplan.config.json noemt zulke regels.',
      },
      de: {
        what: "'{rule}' kann nicht akzeptiert werden: das Unternehmen hat diese Regel gesperrt",
        help: 'Den Befund beheben; "locked" in aiplan.config.json nennt solche Regeln.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  accept value/wrong-unit because "We count in half days here"\n}',
      'plan p "P" {\n  accept accept/unused because "Kept for the next release"\n}',
    ],
    nearMiss: [
      'plan p "P" {\n  budget {\n    total: 100k\n    personnel: 40%\n    technology: 30%\n    change: 40%\n    accept budget/split-sum because "The fund pays ten per cent on top"\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot"\n  }\n}',
      'plan p "P" {\n  goal: "Fewer errors"\n}',
    ],
    unresolved: ['plan p "P" {\n  accept because "We count in half days here"\n}'],
  },
  check({ exceptions, ruleIds, locked, report }) {
    const known = new Set(ruleIds);
    for (const { statement, rule, ruleAt } of readExceptions(exceptions)) {
      if (!locked.has(rule)) continue;
      report({
        message: known.has(rule) ? 'policy' : 'text',
        at: ruleAt,
        about: statement,
        key: rule,
        data: { rule },
        // It silences nothing as it stands, so nothing comes back without it.
        fixes: () => [removal(statement, rule, 'safe')],
      });
    }
  },
});
