import type { FactLine, ModelElement } from '../../model/element.ts';
import type { SourceRange } from '../../model/values.ts';
import { locate } from '../../model/values.ts';
import { holdsEntries, isFigure, type SyntaxProblem } from '../../model/vocabulary.ts';
import { remove, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, removeFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { type Placed, syntaxProblems, valueProblems } from '../engine/text-problems.ts';

type Stray = Placed<SyntaxProblem>;

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
      en: { what: 'A comment begins with //, not with #', help: 'Write // and the note after it.' },
      nl: { what: 'Commentaar begint met //, niet met #', help: 'Schrijf // en de notitie erachter.' },
      de: { what: 'Ein Kommentar beginnt mit //, nicht mit #', help: '// und dahinter die Notiz schreiben.' },
    },
    colon: {
      en: { what: "A line in '{kind}' has no colon", help: 'Write a comparison, as in cost <= 90k or roi >= 20%.' },
      nl: {
        what: "Een regel in '{kind}' heeft geen dubbele punt",
        help: 'Schrijf een vergelijking, zoals cost <= 90k of roi >= 20%.',
      },
      de: {
        what: "Eine Zeile in '{kind}' hat keinen Doppelpunkt",
        help: 'Einen Vergleich schreiben, wie cost <= 90k oder roi >= 20%.',
      },
    },
    parenthesis: {
      en: { what: 'A parenthesis means nothing here', help: 'Write a note after //, and a text between quotes.' },
      nl: {
        what: 'Een haakje betekent hier niets',
        help: 'Schrijf een notitie achter // en een tekst tussen aanhalingstekens.',
      },
      de: {
        what: 'Eine runde Klammer hat hier keine Bedeutung',
        help: 'Eine Notiz hinter // schreiben und einen Text in Anführungszeichen.',
      },
    },
    comma: {
      en: { what: 'This comma separates nothing', help: 'Remove it, or write the value that is missing beside it.' },
      nl: {
        what: 'Deze komma scheidt niets',
        help: 'Verwijder de komma, of schrijf de waarde die ernaast ontbreekt.',
      },
      de: {
        what: 'Dieses Komma trennt nichts',
        help: 'Das Komma entfernen oder den Wert schreiben, der daneben fehlt.',
      },
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
      'plan p "P" {\n  data a "A" {\n    format: text, , image\n  }\n}',
      'plan p "P" {\n  discount: 8% (agreed)\n}',
      'plan p "P" {\n  expect {\n    cost: 90k\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  goal: "Fewer errors; faster answers #1 (per week)"\n}',
      'plan p "P" {\n  expect {\n    cost(personnel) <= 90k\n  }\n}',
    ],
  },
  check({ file, report }) {
    const strays = syntaxProblems(file, 'stray-character');
    const told = new Set<Stray>();
    for (const stray of strays) {
      // The partner of a parenthesis that was reported is part of the same slip.
      if (told.has(stray)) continue;
      const { problem, about } = stray;
      const characters = problem.data['characters'] ?? '';
      const line = lineOfPlace(about, problem.at);
      const fixes = () => mendings(problem.at, characters, line);
      if (/^#+$/.test(characters)) {
        // Unsafe: the # may belong to a text that lacks its quotes.
        const commented = () =>
          problem.data['before'] === 'brace' ? [] : [writeFix('//', 'unsafe', replace(problem.at, '//'))];
        report({ message: 'hash', at: problem.at, about, fixes: commented });
      } else if (characters === ':' && about && holdsEntries(about.kind)) {
        const data = { kind: about.kind };
        report({ message: 'colon', at: problem.at, about, data, fixes: () => comparisons(problem.at, line) });
      } else if (characters === '(' || characters === ')') {
        const partner = characters === '(' && line ? partnerOf(stray, strays, line) : undefined;
        if (partner) told.add(partner);
        const notes = () => (partner && line ? asNote(problem.at, partner.problem.at, line) : fixes());
        report({ message: 'parenthesis', at: problem.at, about, fixes: notes });
      } else if (characters === ';' && line && !isWithin(problem.at, line))
        report({ message: 'semicolon', at: problem.at, about, fixes });
      else report({ message: 'stray', at: problem.at, about, data: { characters }, fixes });
    }
    for (const { problem, about, fact } of valueProblems(file, 'needless-comma')) {
      const { at } = problem;
      // The list reads the same without it.
      report({ message: 'comma', at, about, key: fact, fixes: () => [removeFix(',', 'safe', remove(at))] });
    }
    // The scanner leaves the parser nothing to stumble over; should it happen, it is not hidden.
    for (const { problem, about } of syntaxProblems(file, 'unreadable')) {
      report({ message: 'unreadable', at: problem.at, about });
    }
  },
});

function mendings(at: SourceRange, characters: string, line: FactLine | undefined): Fix[] {
  // Behind the value the sign is skipped anyway: without it the line reads the same.
  if (line && isBehind(at, line)) return [removeFix(characters, 'safe', remove(at))];
  if (!line || !isWithin(at, line)) return [removeFix(characters, 'unsafe', remove(at))];
  if (/^[;|]$/.test(characters)) return [writeFix(',', 'unsafe', replace(at, ','))];
  return [removeFix(characters, 'unsafe', replace(at, ' '))];
}

/** The parenthesis that closes another on its line. */
function partnerOf(open: Stray, strays: readonly Stray[], line: FactLine): Stray | undefined {
  const behind = strays.slice(strays.indexOf(open) + 1);
  return behind.find(
    ({ problem, about }) =>
      problem.data['characters'] === ')' && about === open.about && lineOfPlace(about, problem.at) === line,
  );
}

const NOTE = { en: 'Make it a comment', nl: 'Maak er commentaar van', de: 'Zum Kommentar machen' };
const BARE = { en: 'Remove the parentheses', nl: 'Verwijder de haakjes', de: 'Klammern entfernen' };

/** What stands between parentheses at the end of a line is a note; elsewhere it may belong to the value. */
function asNote(open: SourceRange, close: SourceRange, line: FactLine): Fix[] {
  const ends = line.valueAt !== undefined && locate(close).start >= locate(line.valueAt).end;
  const note = fix(NOTE, 'unsafe', [replace(open, '// '), replace(close, '')]);
  return [...(ends ? [note] : []), fix(BARE, 'unsafe', [replace(open, ''), replace(close, '')])];
}

/** Whether the figure may be more or less, the author knows; where it is said already, the colon is too much. */
function comparisons(at: SourceRange, line: FactLine | undefined): Fix[] {
  if (line?.value !== undefined) return [removeFix(':', 'unsafe', remove(at))];
  if (!line || !isFigure(line.name)) return [];
  return ['<=', '>='].map((sign) => writeFix(sign, 'unsafe', replace(at, ` ${sign}`)));
}

/** The last fact that begins before a place. */
function lineOfPlace(about: ModelElement | undefined, at: SourceRange): FactLine | undefined {
  const { start } = locate(at);
  return about?.lines.findLast((line) => locate(line.at).start <= start);
}

/** Whether a place stands between the values of a fact. */
function isWithin(at: SourceRange, { valueAt }: FactLine): boolean {
  return valueAt !== undefined && locate(at).end <= locate(valueAt).end;
}

/** Whether a place stands behind the whole value, and not on some later line. */
function isBehind(at: SourceRange, line: FactLine): boolean {
  return (
    line.valueAt !== undefined &&
    locate(at).start - locate(line.valueAt).end <= 1 &&
    locate(at).start >= locate(line.valueAt).end
  );
}
