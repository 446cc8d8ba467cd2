import { remove } from '../engine/edit.ts';
import { removeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { syntaxProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'syntax/stray-brace',
  title: { en: 'Closing brace too many', nl: 'Sluitaccolade te veel', de: 'Schließende Klammer zu viel' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    extra: {
      en: {
        what: 'This } closes no block',
        why: 'Until the braces match, gaps in the plan are not reported.',
        help: 'Remove it, or write the line with { that it belongs to.',
      },
      nl: {
        what: 'Deze } sluit geen blok',
        why: 'Zolang de accolades niet kloppen, wordt niet gemeld wat het plan mist.',
        help: 'Verwijder haar, of schrijf de regel met { waar zij bij hoort.',
      },
      de: {
        what: 'Diese } schließt keinen Block',
        why: 'Solange die Klammern nicht stimmen, wird nicht gemeldet, was dem Plan fehlt.',
        help: 'Sie entfernen oder die Zeile mit { schreiben, zu der sie gehört.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  budget {\n    total: 90k\n  }\n}\n}',
      'plan p "P" {\n  goal: "Fewer errors"\n}}\nplan q "Q" { }',
    ],
    passing: [
      'plan p "P" {\n  budget {\n    total: 90k\n  }\n}',
      'plan p "P" {\n  goal: "Close } what is open" // }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of syntaxProblems(file, 'stray-brace')) {
      // Unsafe: the line that opened the block may be the one that is missing.
      const fixes = () => [removeFix('}', 'unsafe', remove(problem.at))];
      report({ message: 'extra', at: problem.at, about, fixes });
    }
  },
});
