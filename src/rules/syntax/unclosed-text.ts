import type { ModelElement } from '../../model/element.ts';
import { locate, type SourceRange } from '../../model/values.ts';
import { insertAt } from '../engine/edit.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { syntaxProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'syntax/unclosed-text',
  title: { en: 'Quote not closed', nl: 'Aanhalingsteken niet gesloten', de: 'Anführungszeichen nicht geschlossen' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('How values are written')],
  messages: {
    line: {
      en: {
        what: 'The text that begins here is not closed on its line',
        help: 'Write a closing " at its end; a text over several lines stands between """.',
      },
      nl: {
        what: 'De tekst die hier begint, wordt op zijn regel niet gesloten',
        help: 'Schrijf een sluitend " aan het eind; een tekst over meer regels staat tussen """.',
      },
      de: {
        what: 'Der Text, der hier beginnt, wird in seiner Zeile nicht geschlossen',
        help: 'Am Ende ein schließendes " schreiben; ein Text über mehrere Zeilen steht zwischen """.',
      },
    },
    long: {
      en: {
        what: 'The long text that begins here with """ is never closed',
        help: 'Write """ on a line of its own after the last line of the text.',
      },
      nl: {
        what: 'De lange tekst die hier met """ begint, wordt nergens gesloten',
        help: 'Schrijf """ op een eigen regel achter de laatste regel van de tekst.',
      },
      de: {
        what: 'Der lange Text, der hier mit """ beginnt, wird nirgends geschlossen',
        help: 'Hinter der letzten Zeile des Textes """ in eine eigene Zeile schreiben.',
      },
    },
  },
  examples: {
    failing: ['plan p "P" {\n  goal: "Fewer errors\n}', 'plan p "P {\n}', 'plan p "P" {\n  goal: """Fewer errors\n}'],
    passing: ['plan p "P" {\n  goal: "Fewer errors"\n}', 'plan p "P" {\n  goal: """\n    Fewer errors\n  """\n}'],
  },
  check({ file, report }) {
    for (const { problem, about } of syntaxProblems(file, 'unclosed-text')) {
      const quote = problem.data['quote'] ?? '"';
      report({
        message: quote === '"' ? 'line' : 'long',
        at: problem.at,
        about,
        fixes: () => {
          const text = textBegunAt(about, problem.at);
          // Where the text was meant to end is the author's to say: only the end of the line is known.
          return text ? [fix(CLOSE, 'unsafe', [insertAt(text, 'end', quote)])] : [];
        },
      });
    }
  },
});

const CLOSE = {
  en: 'Close the text at the end of the line',
  nl: 'Sluit de tekst aan het eind van de regel',
  de: 'Text am Ende der Zeile schließen',
};

/** The title or value that begins at a quote or ends with it. */
function textBegunAt(about: ModelElement | undefined, quote: SourceRange): SourceRange | undefined {
  if (!about) return undefined;
  const { start } = locate(quote);
  const candidates = [about.title?.at, about.statement?.at, ...about.lines.map(({ valueAt }) => valueAt)];
  return candidates.find((candidate) => {
    if (!candidate) return false;
    const place = locate(candidate);
    return place.start <= start && start < place.end;
  });
}
