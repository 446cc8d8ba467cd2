import type { FactLine } from '../../model/element.ts';
import { clauseWords, takesList } from '../../model/vocabulary.ts';
import { insertAt, remove } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, removeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { lineNamedAt, valueProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'value/leftover',
  title: { en: 'Words after the value', nl: 'Woorden achter de waarde', de: 'Wörter hinter dem Wert' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    behind: {
      en: {
        what: "'{found}' stands after the value of '{fact}' and is not read",
        help: 'Remove it, or make it a comment with //.',
      },
      nl: {
        what: "'{found}' staat achter de waarde van '{fact}' en wordt niet gelezen",
        help: 'Verwijder het, of maak er commentaar van met //.',
      },
      de: {
        what: "'{found}' steht hinter dem Wert von '{fact}' und wird nicht gelesen",
        help: 'Es entfernen oder mit // zum Kommentar machen.',
      },
    },
    clause: {
      en: {
        what: "'{found}' stands after the value of '{fact}' and is not read",
        help: 'What may follow the value begins with {words}.',
      },
      nl: {
        what: "'{found}' staat achter de waarde van '{fact}' en wordt niet gelezen",
        help: 'Wat op de waarde mag volgen, begint met {words}.',
      },
      de: {
        what: "'{found}' steht hinter dem Wert von '{fact}' und wird nicht gelesen",
        help: 'Was dem Wert folgen darf, beginnt mit {words}.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  currency: EUR net\n}',
      'plan p "P" {\n  use-case u "U" {\n    inputs: "age" "postcode"\n  }\n}',
      'plan p "P" {\n  kpi k "K" {\n    target: 4% until month 6\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  currency: EUR // net\n  kpi k "K" {\n    target: 4% by month 6\n  }\n}',
      'plan p "P" {\n  use-case u "U" {\n    inputs: "age", "postcode"\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about, fact, nameAt } of valueProblems(file, 'leftover')) {
      const { at, found } = problem;
      const words = clauseWords(about.kind, fact).map((word) => `'${word}'`);
      const fixes = (): Fix[] => {
        const line = lineNamedAt(about, nameAt);
        const comma = takesList(about.kind, fact) && line ? separated(line) : [];
        return [...comma, removeFix(found, 'unsafe', remove(at))];
      };
      if (words.length === 0) report({ message: 'behind', at, about, key: fact, data: { found, fact }, fixes });
      else {
        const data = { found, fact, words: { list: words, or: true } };
        report({ message: 'clause', at, about, key: fact, data, fixes });
      }
    }
  },
});

const SEPARATE = {
  en: 'Put a comma between the values',
  nl: 'Zet een komma tussen de waarden',
  de: 'Komma zwischen die Werte setzen',
};

function separated({ value }: FactLine): Fix[] {
  return value ? [fix(SEPARATE, 'unsafe', [insertAt(value.at, 'end', ',')])] : [];
}
