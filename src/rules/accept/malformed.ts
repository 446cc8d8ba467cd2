import type { ModelElement } from '../../model/element.ts';
import type { SourceRange } from '../../model/values.ts';
import { insertAt } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { exceptionProblems } from '../engine/text-problems.ts';
import { removal } from './statement.ts';

export default defineRule({
  id: 'accept/malformed',
  title: {
    en: 'Exception that cannot be read',
    nl: 'Onleesbare uitzondering',
    de: 'Unlesbare Ausnahme',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    rule: {
      en: { what: 'This exception names no rule', help: 'Write accept group/rule because "…" until 2027-06-30.' },
      nl: {
        what: 'Deze uitzondering noemt geen regel',
        help: 'Schrijf accept groep/regel because "…" until 2027-06-30.',
      },
      de: {
        what: 'Diese Ausnahme nennt keine Regel',
        help: 'Schreiben: accept gruppe/regel because "…" until 2027-06-30.',
      },
    },
    because: {
      en: {
        what: "The reason {found} needs the word 'because' before it",
        help: 'Write accept {rule} because {found}.',
      },
      nl: { what: "Vóór de reden {found} hoort het woord 'because'", help: 'Schrijf accept {rule} because {found}.' },
      de: {
        what: "Vor den Grund {found} gehört das Wort 'because'",
        help: 'Schreiben: accept {rule} because {found}.',
      },
    },
    other: {
      en: {
        what: "The exception cannot be read from '{found}' on",
        help: 'Write accept group/rule because "…" until 2027-06-30.',
      },
      nl: {
        what: "De uitzondering is vanaf '{found}' onleesbaar",
        help: 'Schrijf accept groep/regel because "…" until 2027-06-30.',
      },
      de: {
        what: "Die Ausnahme ist ab '{found}' nicht lesbar",
        help: 'Schreiben: accept gruppe/regel because "…" until 2027-06-30.',
      },
    },
    end: {
      en: {
        what: 'Something is missing at the end of this exception',
        help: 'Write accept group/rule because "…" until 2027-06-30.',
      },
      nl: {
        what: 'Aan het eind van deze uitzondering ontbreekt iets',
        help: 'Schrijf accept groep/regel because "…" until 2027-06-30.',
      },
      de: {
        what: 'Am Ende dieser Ausnahme fehlt etwas',
        help: 'Schreiben: accept gruppe/regel because "…" until 2027-06-30.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  accept\n  goal: "Fewer errors"\n}',
      'plan p "P" {\n  accept kpi/no-baseline "New process; measured in the pilot"\n}',
      'plan p "P" {\n  accept kpi/no-baseline because the process is new\n}',
      'plan p "P" {\n  accept kpi/no-baseline because "New process; measured in the pilot" until summer\n}',
      'plan p "P" {\n  accept kpi/no-baseline because\n}',
    ],
    nearMiss: ['plan p "P" {\n  accept kpi/no-baseline\n}'],
    passing: [
      'plan p "P" {\n  accept kpi/no-baseline because "New process; measured in the pilot" until 2027-06-30\n}',
      'plan p "P" {\n  accept kpi/no-baseline because "New process; measured in the pilot" // as agreed\n}',
    ],
    unresolved: ['plan p "P" {\n  accept kpi/no-baseline because "New process\n}'],
  },
  check({ file, report }) {
    const said = new Set<ModelElement>();
    for (const { problem, about } of exceptionProblems(file)) {
      // The first problem of a statement explains those behind it.
      if (said.has(about)) continue;
      said.add(about);
      const statement = about as ModelElement<'accept'>;
      const rule = statement.statement?.value.rule.value;
      const place = { at: problem.at, about };
      const found = 'found' in problem ? problem.found : '';
      const drop = (): Fix[] => [removal(statement, rule ?? '…', 'unsafe')];
      if (rule !== undefined && problem.code === 'leftover' && found.startsWith('"')) {
        const fixes = () => [writeFix('because', 'unsafe', insertAt(problem.at, 'start', 'because ')), ...drop()];
        report({ message: 'because', data: { found, rule }, ...place, fixes });
      } else if (problem.code === 'missing') {
        report({ message: problem.at.start === about.keyword.start ? 'rule' : 'end', ...place, fixes: drop });
      } else {
        const isReason = problem.code === 'expected' && problem.expected.what === 'text';
        const fixes = () => [...(isReason ? [quoted(about, problem.at)] : []), ...drop()];
        report({ message: 'other', data: { found }, ...place, fixes });
      }
    }
  },
});

const QUOTE = {
  en: 'Put the reason between quotes',
  nl: 'Zet de reden tussen aanhalingstekens',
  de: 'Grund in Anführungszeichen setzen',
};

function quoted(statement: ModelElement, at: SourceRange): Fix {
  const rest = { ...at, end: Math.max(at.end, statement.block?.open ?? statement.extent.end) };
  return fix(QUOTE, 'unsafe', [insertAt(rest, 'start', '"'), insertAt(rest, 'end', '"')]);
}
