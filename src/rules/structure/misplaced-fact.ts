import type { FactLine, ModelElement } from '../../model/element.ts';
import { childKinds, factNames } from '../../model/vocabulary.ts';
import { insertAt, remove, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, removeFix, writeFix } from '../engine/fix.ts';
import { isSlip, nearest } from '../engine/nearest.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { elementProblems, lineNamedAt } from '../engine/text-problems.ts';
import { listWords } from '../engine/word-list.ts';

export default defineRule({
  id: 'structure/misplaced-fact',
  title: { en: 'Fact in the wrong place', nl: 'Gegeven op de verkeerde plaats', de: 'Angabe an falscher Stelle' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    elsewhere: {
      en: {
        what: "'{name}' does not belong in '{kind}'",
        why: 'Where it stands it is not read.',
        help: 'It is a fact of {places}: move the line there.',
      },
      nl: {
        what: "'{name}' hoort niet in '{kind}'",
        why: 'Waar het staat, wordt het niet gelezen.',
        help: 'Het is een gegeven van {places}: verplaats de regel daarheen.',
      },
      de: {
        what: "'{name}' gehört nicht in '{kind}'",
        why: 'Wo sie steht, wird die Angabe nicht gelesen.',
        help: 'Sie gehört zu {places}: die Zeile dorthin verschieben.',
      },
    },
    outside: {
      en: { what: "'{name}' stands outside any block", help: 'It is a fact of {places}: move the line there.' },
      nl: {
        what: "'{name}' staat buiten elk blok",
        help: 'Het is een gegeven van {places}: verplaats de regel daarheen.',
      },
      de: {
        what: "'{name}' steht außerhalb jedes Blocks",
        help: 'Die Angabe gehört zu {places}: die Zeile dorthin verschieben.',
      },
    },
    block: {
      en: {
        what: "'{name}' is no fact here but opens a block",
        help: 'Write {name} { … } and put the value on a line inside it.',
      },
      nl: {
        what: "'{name}' is hier geen gegeven maar opent een blok",
        help: 'Schrijf {name} { … } en zet de waarde op een regel daarin.',
      },
      de: {
        what: "'{name}' ist hier keine Angabe, sondern öffnet einen Block",
        help: '{name} { … } schreiben und den Wert in eine Zeile darin setzen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    salary: 60k / year\n  }\n}',
      'total: 90k\nplan p "P" { }',
      'plan p "P" {\n  budget: 90k\n}',
      'plan p "P" {\n  use-case u "U" {\n    reports-to: "Director"\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      salary: 60k / year\n    }\n  }\n}',
      'plan p "P" {\n  budget {\n    total: 90k\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of elementProblems(file, 'misplaced-fact')) {
      const { name, at, allowedIn } = problem;
      const line = about && lineNamedAt(about, at);
      const places = listWords(allowedIn.map((kind) => `'${kind}'`));
      const place = { at, about, key: name };
      const fixes = (): Fix[] => {
        const meant = nearest(name, factNames(about?.kind));
        const slip = meant !== undefined && isSlip(name, meant);
        const other = slip ? [writeFix(`${meant}:`, 'unsafe', replace(at, meant))] : [];
        return line ? [...other, removeFix(name, 'unsafe', remove(line.at))] : other;
      };
      if (childKinds(about?.kind).includes(name)) {
        const opened = () => (about && line ? blockFrom(about, line) : []);
        report({ message: 'block', data: { name }, ...place, fixes: opened });
      } else if (about) report({ message: 'elsewhere', data: { name, kind: about.kind, places }, ...place, fixes });
      else report({ message: 'outside', data: { name, places }, ...place, fixes });
    }
  },
});

/** The fact that people mean when they write a block as if it were one: `budget: 90k`. */
const MAIN_FACT: Readonly<Record<string, string>> = { budget: 'total', team: 'members' };

const OPEN = {
  en: "Write '{name} {' with '{fact}:' in it",
  nl: "Schrijf '{name} {' met '{fact}:' erin",
  de: "'{name} {' mit '{fact}:' darin schreiben",
};

function blockFrom(about: ModelElement, line: FactLine): Fix[] {
  const { name, nameAt, valueAt } = line;
  const fact = Object.hasOwn(MAIN_FACT, name) ? MAIN_FACT[name] : undefined;
  if (fact === undefined || !valueAt || about.children.some(({ kind }) => kind === name)) return [];
  const indent = '  '.repeat(about.depth);
  const head = replace({ ...nameAt, end: valueAt.start }, `${name} {\n${indent}  ${fact}: `);
  return [fix(OPEN, 'unsafe', [head, insertAt(valueAt, 'end', `\n${indent}}`)], { name, fact })];
}
