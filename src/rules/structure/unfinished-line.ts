import { childKinds, factNames } from '../../model/vocabulary.ts';
import { insertAt, remove, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, removeFix, writeFix } from '../engine/fix.ts';
import { nearest } from '../engine/nearest.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { elementProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'structure/unfinished-line',
  title: { en: 'Unfinished line', nl: 'Onafgemaakte regel', de: 'Unfertige Zeile' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    colon: {
      en: { what: "'{word}' needs a colon between its name and its value", help: 'Write {word}: and the value.' },
      nl: {
        what: "'{word}' heeft een dubbele punt nodig tussen naam en waarde",
        help: 'Schrijf {word}: en de waarde.',
      },
      de: {
        what: "'{word}' braucht einen Doppelpunkt zwischen Name und Wert",
        help: '{word}: und den Wert schreiben.',
      },
    },
    near: {
      en: {
        what: "'{word}' is neither a fact nor an element; the nearest is '{meant}'",
        help: 'A fact is written as name: value, an element as kind id "Title" { … }.',
      },
      nl: {
        what: "'{word}' is geen gegeven en geen element; het meest lijkt '{meant}' erop",
        help: 'Een gegeven staat er als naam: waarde, een element als soort id "Titel" { … }.',
      },
      de: {
        what: "'{word}' ist weder Angabe noch Element; am ähnlichsten ist '{meant}'",
        help: 'Eine Angabe steht als Name: Wert da, ein Element als Art id "Titel" { … }.',
      },
    },
    other: {
      en: {
        what: "'{word}' is neither a fact nor an element",
        help: 'A fact is written as name: value, an element as kind id "Title" { … }, a note begins with //.',
      },
      nl: {
        what: "'{word}' is geen gegeven en geen element",
        help: 'Een gegeven staat er als naam: waarde, een element als soort id "Titel" { … }; een notitie begint met //.',
      },
      de: {
        what: "'{word}' ist weder Angabe noch Element",
        help: 'Eine Angabe steht als Name: Wert da, ein Element als Art id "Titel" { … }; eine Notiz beginnt mit //.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  goal "Fewer errors"\n}',
      'plan p "P" {\n  gaol "Fewer errors"\n}',
      'plan p "P" {\n  ask the works council\n}',
      'ask the works council\nplan p "P" { }',
    ],
    passing: [
      'plan p "P" {\n  // ask the works council\n  goal: "Fewer errors"\n}',
      'plan p "P" {\n  goal: """\n    Fewer errors\n    and faster answers\n  """\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of elementProblems(file, 'unfinished-line')) {
      const { word, at, isFact, firstWord } = problem;
      const place = { about, key: word };
      if (isFact) {
        // Unsafe: the value behind it is read for the first time then.
        const fixes = () => [writeFix(`${word}:`, 'unsafe', insertAt(firstWord, 'end', ':'))];
        report({ message: 'colon', at: firstWord, data: { word }, ...place, fixes });
        continue;
      }
      const kinds = childKinds(about?.kind);
      const meant = nearest(word, [...factNames(about?.kind), ...kinds]);
      if (meant !== undefined) {
        const written = kinds.includes(meant) ? meant : `${meant}:`;
        const fixes = () => [writeFix(written, 'unsafe', replace(firstWord, written)), ...noted(at, word)];
        report({ message: 'near', at: firstWord, data: { word, meant }, ...place, fixes });
      } else report({ message: 'other', at: firstWord, data: { word }, ...place, fixes: () => noted(at, word) });
    }
  },
});

const NOTE = { en: 'Make it a comment', nl: 'Maak er commentaar van', de: 'Zum Kommentar machen' };

function noted(at: Parameters<typeof insertAt>[0], word: string): Fix[] {
  return [fix(NOTE, 'unsafe', [insertAt(at, 'start', '// ')]), removeFix(`${word} …`, 'unsafe', remove(at))];
}
