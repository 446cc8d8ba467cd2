import { defineRule } from '../engine/rule.ts';
import { isInForce } from '../engine/run.ts';
import { notation } from '../engine/source.ts';
import { readExceptions, removal } from './statement.ts';

export default defineRule({
  id: 'accept/expired',
  title: { en: 'Exception that has expired', nl: 'Uitzondering die is verlopen', de: 'Ausnahme, die abgelaufen ist' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'exceptions',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    over: {
      en: {
        what: "The exception to '{rule}' held until {until}",
        why: 'What it silenced is reported again.',
        help: 'Decide anew: write a later date with the reason of today, or remove it.',
      },
      nl: {
        what: "De uitzondering op '{rule}' gold tot en met {until}",
        why: 'Wat zij verzweeg, wordt weer gemeld.',
        help: 'Beslis opnieuw: schrijf een latere datum met de reden van nu, of verwijder haar.',
      },
      de: {
        what: "Die Ausnahme von '{rule}' galt bis einschließlich {until}",
        why: 'Was sie verschwieg, wird wieder gemeldet.',
        help: 'Neu entscheiden: ein späteres Datum mit dem Grund von heute schreiben oder sie entfernen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  as-of: 2026-11-23\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot" until 2026-11-22\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  as-of: 2026-11-23\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot" until 2026-11-23\n  }\n}',
    ],
  },
  check({ plan, exceptions, report }) {
    for (const { statement, rule } of readExceptions(exceptions)) {
      const until = statement.statement?.value.until;
      if (until?.value.kind !== 'day' || isInForce(statement, plan.asOf)) continue;
      report({
        message: 'over',
        at: until.at,
        about: statement,
        key: rule,
        data: { rule, until: { day: until.value.day } },
        fixes: () => [removal(statement, rule, 'unsafe')],
      });
    }
  },
});
