import type { FactLine, ModelElement } from '../../model/element.ts';
import type { SourceRange } from '../../model/values.ts';
import { locate } from '../../model/values.ts';
import { remove, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { removeFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { syntaxProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'syntax/stray-character',
  title: { en: 'Character without meaning', nl: 'Teken zonder betekenis', de: 'Zeichen ohne Bedeutung' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('How values are written')],
  messages: {
    stray: {
      en: {
        what: "'{characters}' means nothing here",
        help: 'Remove it, or put what belongs to a text between quotes.',
      },
      nl: {
        what: "'{characters}' betekent hier niets",
        help: 'Verwijder het, of zet wat bij een tekst hoort tussen aanhalingstekens.',
      },
      de: {
        what: "'{characters}' hat hier keine Bedeutung",
        help: 'Es entfernen oder, was zu einem Text gehört, in Anführungszeichen setzen.',
      },
    },
    hash: {
      en: { what: 'A comment begins with //, not with #', help: 'Write // and the note behind it.' },
      nl: { what: 'Commentaar begint met //, niet met #', help: 'Schrijf // en de notitie erachter.' },
      de: { what: 'Ein Kommentar beginnt mit //, nicht mit #', help: '// und dahinter die Notiz schreiben.' },
    },
    unreadable: {
      en: { what: 'This place cannot be read', help: 'Write one fact on each line, as in total: 90k.' },
      nl: { what: 'Deze plaats is onleesbaar', help: 'Schrijf één gegeven per regel, zoals total: 90k.' },
      de: { what: 'Diese Stelle ist nicht lesbar', help: 'In jede Zeile eine Angabe schreiben, wie total: 90k.' },
    },
    semicolon: {
      en: { what: 'A line needs no semicolon', help: 'Each fact stands on a line of its own; nothing separates them.' },
      nl: {
        what: 'Een regel heeft geen puntkomma nodig',
        help: 'Elk gegeven staat op een eigen regel; er staat niets tussen.',
      },
      de: {
        what: 'Eine Zeile braucht kein Semikolon',
        help: 'Jede Angabe steht in einer eigenen Zeile; dazwischen steht nichts.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  currency: EUR;\n}',
      'plan p "P" {\n  # agreed\n}',
      'plan p "P" {\n  data a "A" {\n    format: text; image\n  }\n}',
    ],
    passing: ['plan p "P" {\n  goal: "Fewer errors; faster answers #1"\n}'],
  },
  check({ file, report }) {
    for (const { problem, about } of syntaxProblems(file, 'stray-character')) {
      const characters = problem.data['characters'] ?? '';
      const line = about && lineOfPlace(about, problem.at);
      const ends = line !== undefined && isBehind(problem.at, line);
      const fixes = () => mendings(problem.at, characters, line, ends);
      if (/^#+$/.test(characters)) {
        // Unsafe: the # may belong to a text that lacks its quotes.
        const commented = () => [writeFix('//', 'unsafe', replace(problem.at, '//'))];
        report({ message: 'hash', at: problem.at, about, fixes: commented });
      } else if (characters === ';' && ends) report({ message: 'semicolon', at: problem.at, about, fixes });
      else report({ message: 'stray', at: problem.at, about, data: { characters }, fixes });
    }
    // The scanner leaves the parser nothing to stumble over; should it happen, it is not hidden.
    for (const { problem, about } of syntaxProblems(file, 'unreadable')) {
      report({ message: 'unreadable', at: problem.at, about });
    }
  },
});

function mendings(at: SourceRange, characters: string, line: FactLine | undefined, ends: boolean): Fix[] {
  // Behind the value the sign is skipped anyway: without it the line reads the same.
  if (ends) return [removeFix(characters, 'safe', remove(at))];
  if (line && /^[;|]$/.test(characters)) return [writeFix(',', 'unsafe', replace(at, ','))];
  return [removeFix(characters, 'unsafe', line ? replace(at, ' ') : remove(at))];
}

/** The last fact that begins before a place. */
function lineOfPlace(about: ModelElement, at: SourceRange): FactLine | undefined {
  const { start } = locate(at);
  return about.lines.findLast((line) => locate(line.at).start <= start);
}

/** Whether a place stands behind the whole value, and not on some later line. */
function isBehind(at: SourceRange, line: FactLine): boolean {
  return (
    line.valueAt !== undefined &&
    locate(at).start - locate(line.valueAt).end <= 1 &&
    locate(at).start >= locate(line.valueAt).end
  );
}
