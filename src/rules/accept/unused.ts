import type { Plan } from '../../model/plan.ts';
import { holdsUnread } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { isInForce } from '../engine/run.ts';
import { notation } from '../engine/source.ts';
import { readExceptions, removal } from './statement.ts';

export default defineRule({
  id: 'accept/unused',
  title: {
    en: 'Exception that is not needed',
    nl: 'Onnodige uitzondering',
    de: 'Unnötige Ausnahme',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'exceptions',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    unused: {
      en: {
        what: "The exception to '{rule}' is not needed: the rule finds nothing here",
        why: 'Left in place, it would hide the next finding without anybody deciding so.',
      },
      nl: {
        what: "De uitzondering op '{rule}' is niet nodig: de regel vindt hier niets",
        why: 'Blijft zij staan, dan verbergt zij de volgende bevinding zonder dat iemand dat besluit.',
      },
      de: {
        what: "Die Ausnahme von '{rule}' ist nicht nötig: die Regel findet hier nichts",
        why: 'Bleibt sie stehen, verbirgt sie den nächsten Befund, ohne dass es jemand entscheidet.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    baseline: 6 h\n    source: "Time stamps"\n    accept kpi/no-baseline because "New process; measured in the pilot"\n  }\n}',
      'plan p "P" {\n  goal: "Fewer errors"\n  accept kpi/no-baseline because "New process; measured in the pilot"\n}',
    ],
    nearMiss: [
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    baseline: 6 h\n    accept kpi/no-baseline because "New process; measured in the pilot"\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot"\n  }\n}',
      'plan p "P" {\n  accept kpi/no-baseline because "New process; measured in the pilot"\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n  }\n}',
    ],
    unresolved: [
      'plan p "P" {\n  kpi speed "Handling time" {\n    baseline: 6\n    targ\n    accept kpi/no-baseline because "New process; measured in the pilot"\n  }\n}',
    ],
  },
  check({ plan, exceptions, ran, locked, report }) {
    // While a line is being typed rules hold back, and an exception looks unused that is not.
    if (holdsUnread(plan)) return;
    for (const { statement, parent, rule, ruleAt, silenced } of readExceptions(exceptions)) {
      if (silenced.length > 0 || !ran.has(rule) || locked.has(rule) || !isInForce(statement, plan)) continue;
      // What several plans share may be needed by another one.
      if (parent !== plan.element && !isWithin(plan, parent)) continue;
      report({
        message: 'unused',
        at: ruleAt,
        about: statement,
        key: rule,
        data: { rule },
        fixes: () => [removal(statement, rule, 'safe')],
      });
    }
  },
});

function isWithin(plan: Plan, element: Parameters<Plan['parents']['get']>[0]): boolean {
  for (let at = plan.parents.get(element); at; at = plan.parents.get(at)) if (at === plan.element) return true;
  return false;
}
