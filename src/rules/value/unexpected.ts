import type { FactLine } from '../../model/element.ts';
import type { SourceRange } from '../../model/values.ts';
import { takesList, type ValueProblem } from '../../model/vocabulary.ts';
import { blank, insertAt, remove, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, removeFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { lineNamedAt, type PlacedValue, valueProblems } from '../engine/text-problems.ts';
import { expectedPhrase, sampleList, samplesFor } from './expectation.ts';

type Unexpected = Extract<ValueProblem, { readonly code: 'expected' }>;

export default defineRule({
  id: 'value/unexpected',
  title: { en: 'Other value expected', nl: 'Andere waarde verwacht', de: 'Anderer Wert erwartet' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    other: {
      en: { what: "'{fact}' takes {expected}, not {found}", help: 'Write for example {samples}.' },
      nl: { what: "Bij '{fact}' hoort {expected}, niet {found}", help: 'Schrijf bijvoorbeeld {samples}.' },
      de: { what: "Zu '{fact}' gehört {expected}, nicht {found}", help: 'Zum Beispiel {samples} schreiben.' },
    },
    unnamed: {
      en: {
        what: "'{fact}' takes {expected}, not {found}",
        help: 'Write such an element first and name its id here.',
      },
      nl: {
        what: "Bij '{fact}' hoort {expected}, niet {found}",
        help: 'Schrijf eerst zo’n element en noem hier zijn id.',
      },
      de: {
        what: "Zu '{fact}' gehört {expected}, nicht {found}",
        help: 'Erst ein solches Element schreiben und hier seine Kennung nennen.',
      },
    },
    aboveScale: {
      en: {
        what: "The score '{found}' in '{fact}' is above its own scale",
        help: "The second figure is the most that can be reached, as in '{write}'.",
      },
      nl: {
        what: "De score '{found}' bij '{fact}' ligt boven de eigen schaal",
        help: "Het tweede getal is het hoogst haalbare, zoals in '{write}'.",
      },
      de: {
        what: "Die Bewertung '{found}' bei '{fact}' liegt über ihrer eigenen Skala",
        help: "Die zweite Zahl ist das Höchste, das erreicht werden kann, wie in '{write}'.",
      },
    },
    noArgument: {
      en: { what: "'{figure}' needs {expected} in parentheses", help: 'Write for example {sample}.' },
      nl: {
        what: "Tussen haakjes achter '{figure}' ontbreekt {expected}",
        help: 'Schrijf bijvoorbeeld {sample}.',
      },
      de: {
        what: "In Klammern hinter '{figure}' fehlt {expected}",
        help: 'Zum Beispiel {sample} schreiben.',
      },
    },
    opening: {
      en: { what: "'{figure}' needs in parentheses what it is the figure of", help: 'Write {write}.' },
      nl: {
        what: "Achter '{figure}' hoort tussen haakjes te staan waarvan het een cijfer is",
        help: 'Schrijf {write}.',
      },
      de: { what: "Hinter '{figure}' gehört in Klammern, wovon es eine Kennzahl ist", help: '{write} schreiben.' },
    },
    closing: {
      en: { what: "The parenthesis after '{figure}' is not closed", help: 'Write {write}.' },
      nl: { what: "Het haakje achter '{figure}' wordt niet gesloten", help: 'Schrijf {write}.' },
      de: { what: "Die Klammer hinter '{figure}' wird nicht geschlossen", help: '{write} schreiben.' },
    },
    needless: {
      en: { what: "'{figure}' is a figure of the whole plan and takes no {found}", help: "Write '{figure}' alone." },
      nl: {
        what: "'{figure}' is een cijfer van het hele plan; {found} hoort er niet bij",
        help: "Schrijf alleen '{figure}'.",
      },
      de: {
        what: "'{figure}' ist eine Kennzahl des ganzen Plans; {found} gehört nicht dazu",
        help: "Nur '{figure}' schreiben.",
      },
    },
    range: {
      en: {
        what: "'{fact}' is compared with one figure; '{found}' is a range",
        help: 'Write the end of it that must be kept.',
      },
      nl: {
        what: "'{fact}' wordt met één getal vergeleken; '{found}' is een bandbreedte",
        help: 'Schrijf het uiteinde dat moet worden gehaald.',
      },
      de: {
        what: "'{fact}' wird mit einer Zahl verglichen; '{found}' ist eine Spanne",
        help: 'Das Ende schreiben, das eingehalten werden muss.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  goal: Fewer errors\n}',
      'plan p "P" {\n  start: soon\n}',
      'plan p "P" {\n  language: "nl"\n}',
      'plan p "P" {\n  budget {\n    total: "90k"\n  }\n}',
      'plan p "P" {\n  team {\n    person anna "Anna" { }\n  }\n  budget {\n    owner: "anna"\n  }\n}',
      'plan p "P" {\n  budget {\n    owner: "Anna"\n  }\n}',
      'plan p "P" {\n  use-case u "U" {\n    value: 6 of 5\n  }\n}',
      'plan p "P" {\n  expect {\n    roi under 20%\n  }\n}',
      'plan p "P" {\n  team {\n    person mila "Mila" { }\n  }\n  expect {\n    load <= 90%\n  }\n}',
      'plan p "P" {\n  expect {\n    p80(cost <= 90k\n  }\n}',
      'plan p "P" {\n  expect {\n    spend 2027-Q1 <= 90k\n  }\n}',
      'plan p "P" {\n  expect {\n    roi(cost) >= 20%\n  }\n}',
      'plan p "P" {\n  expect {\n    roi >= 20..30%\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  goal: "Fewer errors"\n  start: month 1\n  language: nl\n  budget {\n    total: 90k\n  }\n}',
      'plan p "P" {\n  expect {\n    roi >= 20%\n    p80(cost) <= 90k\n    spend(2027-Q1) <= 30k\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const placed of valueProblems(file, 'expected')) {
      const { problem, about, fact } = placed;
      const samples = samplesFor(problem.expected, file, about);
      // A text is shown in its own quotes.
      const found = /^["”“„«»']/.test(problem.found) ? problem.found : `'${problem.found}'`;
      const data = { fact, found, expected: expectedPhrase(problem.expected) };
      const place = { at: problem.at, about, key: fact, fixes: () => mendings(placed, samples) };
      if (samples.length === 0) report({ message: 'unnamed', data, ...place });
      else report({ message: 'other', data: { ...data, samples: sampleList(samples) }, ...place });
    }
    for (const { problem, about, fact } of valueProblems(file, 'above-scale')) {
      const { at, found, write } = problem;
      const fixes = () => [writeFix(write, 'unsafe', replace(at, write))];
      report({ message: 'aboveScale', at, about, key: fact, data: { found, fact, write }, fixes });
    }
    for (const { problem, about, fact } of valueProblems(file, 'no-argument')) {
      const { at, figure, expected } = problem;
      const samples = samplesFor(expected, file, about);
      const data = { figure, expected: expectedPhrase(expected), sample: `${figure}(${samples[0] ?? '…'})` };
      const fixes = () => choices(figure, samples).map((code) => writeFix(code, 'unsafe', replace(at, code)));
      report({ message: 'noArgument', at, about, key: fact, data, fixes });
    }
    for (const { problem, about, fact } of valueProblems(file, 'parenthesis')) {
      const { at, figure, found, missing } = problem;
      const inside = found.replace(/\)$/, '');
      const write = `${figure}(${inside})`;
      const edit = missing === 'opening' ? replace(at, `(${inside})`) : insertAt(at, 'end', ')');
      const fixes = () => [writeFix(write, 'unsafe', edit)];
      report({ message: missing, at, about, key: fact, data: { figure, write }, fixes });
    }
    for (const { problem, about, fact } of valueProblems(file, 'needless-argument')) {
      const { at, figure, found } = problem;
      const fixes = () => [removeFix(found, 'unsafe', remove(at))];
      report({ message: 'needless', at, about, key: fact, data: { figure, found }, fixes });
    }
    for (const { problem, about, fact } of valueProblems(file, 'not-one-figure')) {
      const { at, found, write } = problem;
      const fixes = () => write.map((text) => writeFix(text, 'unsafe', replace(at, text)));
      report({ message: 'range', at, about, key: fact, data: { fact, found }, fixes });
    }
  },
});

/** Longer lists of choices belong into the completion. */
const MOST_CHOICES = 6;

/** `load(mila)`, `load(ravi)` */
function choices(figure: string, samples: readonly string[]): readonly string[] {
  return samples.length > MOST_CHOICES ? [] : samples.map((sample) => `${figure}(${sample})`);
}

/** What is named by a word of a list or the id of an element can mean nothing else; a figure in quotes may be a remark. */
const NAMED: ReadonlySet<string> = new Set(['word', 'reference', 'dependency', 'uncertain']);

function mendings(placed: PlacedValue<Unexpected>, samples: readonly string[]): Fix[] {
  const { problem, about, fact, nameAt } = placed;
  const { expected, at } = problem;
  const line = lineNamedAt(about, nameAt);
  const rest = takesList(about.kind, fact) ? at : restOf(line, at);
  const [, content] = /^"(.+)"$/.exec(problem.found) ?? [];
  if (expected.what === 'text' && content === undefined) return [quoting(rest)];
  if (content !== undefined && isUsable(content, expected, samples)) {
    const safety = NAMED.has(expected.what) && samples.includes(content) ? 'safe' : 'unsafe';
    return [writeFix(content, safety, replace(at, content))];
  }
  const [first] = samples;
  if (first === undefined) return [];
  const filled = first.startsWith('"') ? `"${blank(first.slice(1, -1))}"` : blank(first);
  return [writeFix(first, 'placeholder', replace(rest, filled))];
}

const QUOTE = {
  en: 'Put the text between quotes',
  nl: 'Zet de tekst tussen aanhalingstekens',
  de: 'Text in Anführungszeichen setzen',
};

/** Unsafe: where the text ends is not known when clauses follow. */
function quoting(rest: SourceRange): Fix {
  return fix(QUOTE, 'unsafe', [insertAt(rest, 'start', '"'), insertAt(rest, 'end', '"')]);
}

/** From a place to the end of the line's value. */
function restOf(line: FactLine | undefined, at: SourceRange): SourceRange {
  return line?.valueAt ? { ...at, end: Math.max(at.end, line.valueAt.end) } : at;
}

/** Whether the content of a quoted value reads as what was expected. */
function isUsable(content: string, expected: Unexpected['expected'], samples: readonly string[]): boolean {
  switch (expected.what) {
    case 'word':
      return expected.words ? expected.words.includes(content) : /^[A-Za-z][\w-]*$/.test(content);
    case 'reference':
    case 'dependency':
    case 'uncertain':
      return samples.includes(content);
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(content);
    default:
      return /^\d[\w.% /]*$/.test(content);
  }
}
