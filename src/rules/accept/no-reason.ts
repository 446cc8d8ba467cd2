import { blank, insertAt, replace } from '../engine/edit.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { readExceptions } from './statement.ts';

/** A reason that somebody can weigh has more letters than a shrug; the limit is the project's own. */
const FEWEST_LETTERS = 10;

const PLACEHOLDER =
  /^\W*(to ?do|tbd|tbc|fixme|xxx+|n\/?a|n\.?v\.?t|n\.?t\.?b|k\.? ?a|to be (decided|defined|determined|confirmed)|nader te bepalen|noch (offen|zu klären)|zu klären)(?!\p{L})/iu;

export default defineRule({
  id: 'accept/no-reason',
  title: { en: 'Exception without a reason', nl: 'Uitzondering zonder reden', de: 'Ausnahme ohne Grund' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'exceptions',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    missing: {
      en: {
        what: "The exception to '{rule}' states no reason",
        why: 'Whoever reviews the plan cannot tell a decision from an oversight.',
        help: 'Write because "…" after the rule.',
      },
      nl: {
        what: "De uitzondering op '{rule}' noemt geen reden",
        why: 'Wie het plan beoordeelt, kan een besluit niet van een vergissing onderscheiden.',
        help: 'Schrijf because "…" achter de regel.',
      },
      de: {
        what: "Die Ausnahme von '{rule}' nennt keinen Grund",
        why: 'Wer den Plan prüft, kann eine Entscheidung nicht von einem Versehen unterscheiden.',
        help: 'Hinter der Regel because "…" schreiben.',
      },
    },
    placeholder: {
      en: {
        what: "'{reason}' is no reason for the exception to '{rule}'",
        why: 'Whoever reviews the plan cannot tell a decision from an oversight.',
        help: 'Say in one sentence what was decided and why.',
      },
      nl: {
        what: "'{reason}' is geen reden voor de uitzondering op '{rule}'",
        why: 'Wie het plan beoordeelt, kan een besluit niet van een vergissing onderscheiden.',
        help: 'Zeg in één zin wat is besloten en waarom.',
      },
      de: {
        what: "'{reason}' ist kein Grund für die Ausnahme von '{rule}'",
        why: 'Wer den Plan prüft, kann eine Entscheidung nicht von einem Versehen unterscheiden.',
        help: 'In einem Satz sagen, was entschieden wurde und warum.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline\n  }\n}',
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "TODO"\n  }\n}',
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "to be decided with the sponsor"\n  }\n}',
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "is fine"\n  }\n}',
    ],
    nearMiss: [
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "Pilot first"\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "New process; measured in the pilot"\n  }\n}',
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because "Nog niet gemeten; de pilot begint daarmee" until 2027-06-30\n  }\n}',
    ],
    unresolved: [
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because the process is new\n  }\n}',
      'plan p "P" {\n  kpi speed "Handling time" {\n    target: 2 h by month 6\n    accept kpi/no-baseline because\n  }\n}',
    ],
  },
  check({ exceptions, report }) {
    for (const { statement, rule, ruleAt } of readExceptions(exceptions)) {
      // The reason may stand in what could not be read.
      if (statement.problems.length > 0) continue;
      const reason = statement.statement?.value.because;
      if (!reason) {
        const fixes = () => [
          insertFix('because "…"', 'placeholder', insertAt(ruleAt, 'end', ` because "${SUGGESTED}"`)),
        ];
        report({ message: 'missing', at: ruleAt, about: statement, key: rule, data: { rule }, fixes });
      } else if (isShrug(reason.value)) {
        const fixes = () => [writeFix('because "…"', 'placeholder', replace(reason.at, `"${SUGGESTED}"`))];
        const data = { rule, reason: reason.value };
        report({ message: 'placeholder', at: reason.at, about: statement, key: rule, data, fixes });
      }
    }
  },
});

const SUGGESTED = blank('Decided by the sponsor, since …');

function isShrug(reason: string): boolean {
  const letters = reason.match(/\p{L}/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS || PLACEHOLDER.test(reason);
}
