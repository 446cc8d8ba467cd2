import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { nearest } from '../engine/nearest.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { readExceptions, removal } from './statement.ts';

export default defineRule({
  id: 'accept/unknown-rule',
  title: { en: 'Exception to no rule', nl: 'Uitzondering op onbekende regel', de: 'Ausnahme von unbekannter Regel' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'exceptions',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    near: {
      en: { what: "There is no rule '{rule}'; the nearest is '{meant}'", why: 'The exception has no effect.' },
      nl: { what: "Er is geen regel '{rule}'; het meest lijkt '{meant}' erop", why: 'De uitzondering werkt niet.' },
      de: { what: "Es gibt keine Regel '{rule}'; am ähnlichsten ist '{meant}'", why: 'Die Ausnahme wirkt nicht.' },
    },
    other: {
      en: {
        what: "There is no rule '{rule}'",
        why: 'The exception has no effect.',
        help: 'Each finding shows the name of its rule; "aiplan rules" lists all of them.',
      },
      nl: {
        what: "Er is geen regel '{rule}'",
        why: 'De uitzondering werkt niet.',
        help: 'Elke bevinding toont de naam van haar regel; "aiplan rules" geeft ze allemaal.',
      },
      de: {
        what: "Es gibt keine Regel '{rule}'",
        why: 'Die Ausnahme wirkt nicht.',
        help: 'Jeder Befund zeigt den Namen seiner Regel; "aiplan rules" nennt alle.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  accept kpi/no-baselin because "New process; measured in the pilot"\n}',
      'plan p "P" {\n  accept weather/too-fine because "We work indoors this year"\n}',
      'plan p "P" {\n  accept no-baseline because "New process; measured in the pilot"\n}',
    ],
    nearMiss: [
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot"\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  accept team/size-out-of-range because "Two colleagues join after the summer"\n}',
      'plan p "P" {\n  goal: "Fewer errors"\n}',
    ],
    unresolved: ['plan p "P" {\n  accept\n  goal: "Fewer errors"\n}'],
  },
  check({ exceptions, ruleIds, locked, report }) {
    const known = new Set(ruleIds);
    for (const { statement, rule, ruleAt } of readExceptions(exceptions)) {
      if (known.has(rule) || locked.has(rule)) continue;
      // Often only the part behind the slash is remembered.
      const meant = nearest(rule, ruleIds) ?? ruleIds.find((id) => id.endsWith(`/${rule}`));
      const place = { at: ruleAt, about: statement, key: rule };
      if (meant === undefined) {
        report({ message: 'other', data: { rule }, ...place, fixes: () => [removal(statement, rule, 'unsafe')] });
      } else {
        const fixes = () => [writeFix(meant, 'unsafe', replace(ruleAt, meant)), removal(statement, rule, 'unsafe')];
        report({ message: 'near', data: { rule, meant }, ...place, fixes });
      }
    }
  },
});
