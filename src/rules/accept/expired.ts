import { dayOf } from '../../model/plan.ts';
import { addMonths, type EpochDay, formatIsoDate, type SourceRange } from '../../model/values.ts';
import { blank, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { isInForce } from '../engine/run.ts';
import { notation } from '../engine/source.ts';
import { readExceptions, removal } from './statement.ts';

/** Months until a decision comes up again: a quarter, as steering groups meet; the figure is the project's own. */
const MONTHS_ON = 3;

export default defineRule({
  id: 'accept/expired',
  title: { en: 'Exception that has expired', nl: 'Verlopen uitzondering', de: 'Abgelaufene Ausnahme' },
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
      'plan p "P" {\n  as-of: 2026-11-23\n  start: 2026-09-01\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot" until month 2\n  }\n}',
    ],
    nearMiss: [
      'plan p "P" {\n  as-of: 2026-11-23\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot" until 2026-11-23\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  as-of: 2026-11-23\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot" until 2027-06-30\n  }\n}',
      'plan p "P" {\n  as-of: 2026-11-23\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot"\n  }\n}',
    ],
    unresolved: [
      'plan p "P" {\n  as-of: 2026-11-23\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot" until 2026-02-30\n  }\n}',
      'plan p "P" {\n  as-of: 2026-11-23\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot" until last summer\n  }\n}',
    ],
  },
  check({ plan, exceptions, report }) {
    for (const { statement, rule } of readExceptions(exceptions)) {
      const until = statement.statement?.value.until;
      const day = until && dayOf(until.value, plan.start);
      if (!until || day === undefined || isInForce(statement, plan)) continue;
      report({
        message: 'over',
        at: until.at,
        about: statement,
        key: rule,
        data: { rule, until: { day } },
        fixes: () => [laterDay(until.at, plan.asOf), removal(statement, rule, 'unsafe')],
      });
    }
  },
});

/** A later day, which somebody has to decide on: a blank. */
function laterDay(at: SourceRange, asOf: EpochDay): Fix {
  const day = formatIsoDate(addMonths(asOf, MONTHS_ON));
  return writeFix(`until ${day}`, 'placeholder', replace(at, blank(day)));
}
