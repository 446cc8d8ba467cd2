import { holdsEntries, type ValueProblem } from '../../model/vocabulary.ts';
import { blank, insertAt } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { lineNamedAt, type PlacedValue, valueProblems } from '../engine/text-problems.ts';
import { expectedPhrase, sampleList, samplesFor } from './expectation.ts';

type Missing = Extract<ValueProblem, { readonly code: 'missing' }>;

/** Longer lists of choices belong into the completion. */
const MOST_CHOICES = 6;

export default defineRule({
  id: 'value/missing',
  title: { en: 'Value missing', nl: 'Waarde ontbreekt', de: 'Wert fehlt' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    whole: {
      en: { what: "'{fact}' has no value; it takes {expected}", help: 'Write for example {samples}.' },
      nl: { what: "'{fact}' heeft geen waarde; er hoort {expected} te staan", help: 'Schrijf bijvoorbeeld {samples}.' },
      de: { what: "'{fact}' hat keinen Wert; gebraucht wird {expected}", help: 'Zum Beispiel {samples} schreiben.' },
    },
    part: {
      en: { what: "Something is missing at the end of '{fact}': {expected}", help: 'Write for example {samples}.' },
      nl: { what: "Aan het eind van '{fact}' ontbreekt iets: {expected}", help: 'Schrijf bijvoorbeeld {samples}.' },
      de: { what: "Am Ende von '{fact}' fehlt etwas: {expected}", help: 'Zum Beispiel {samples} schreiben.' },
    },
    unnamed: {
      en: {
        what: "'{fact}' has no value; it takes {expected}",
        help: 'Write such an element first and name its id here.',
      },
      nl: {
        what: "'{fact}' heeft geen waarde; er hoort {expected} te staan",
        help: 'Schrijf eerst zo’n element en noem hier zijn id.',
      },
      de: {
        what: "'{fact}' hat keinen Wert; gebraucht wird {expected}",
        help: 'Erst ein solches Element schreiben und hier seine Kennung nennen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  start:\n}',
      'plan p "P" {\n  language:\n}',
      'plan p "P" {\n  team {\n    person anna "Anna" { }\n  }\n  budget {\n    owner:\n  }\n}',
      'plan p "P" {\n  kpi k "K" {\n    target: 4% by\n  }\n}',
      'plan p "P" {\n  budget {\n    owner:\n  }\n}',
      'plan p "P" {\n  expect {\n    payback <=\n  }\n}',
      'plan p "P" {\n  expect {\n    payback\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  start: 2026-12-01\n  language: nl\n}',
      'plan p "P" {\n  kpi k "K" {\n    target: 4%\n  }\n  expect {\n    payback <= 24 months\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const placed of valueProblems(file, 'missing')) {
      const { problem, about, fact, nameAt } = placed;
      const samples = samplesFor(problem.expected, file, about);
      const expected = expectedPhrase(problem.expected);
      const place = { at: problem.at, about, key: fact, fixes: () => fillings(placed, samples) };
      if (samples.length === 0) report({ message: 'unnamed', data: { fact, expected }, ...place });
      else {
        // A line without a name begins with its figure: what is missing there is never the whole of it.
        const message = problem.at.start === nameAt.start && !holdsEntries(about.kind) ? 'whole' : 'part';
        report({ message, data: { fact, expected, samples: sampleList(samples) }, ...place });
      }
    }
  },
});

function fillings({ problem, about, nameAt }: PlacedValue<Missing>, samples: readonly string[]): Fix[] {
  const [first] = samples;
  if (first === undefined) return [];
  const line = lineNamedAt(about, nameAt);
  // Behind the colon where nothing else stands, else behind the last word.
  const behind = problem.at.start === nameAt.start && line ? line.at : problem.at;
  const { expected } = problem;
  const isChoice = expected.words !== undefined || expected.what === 'reference' || expected.what === 'dependency';
  if (isChoice && samples.length <= MOST_CHOICES) {
    return samples.map((sample) => insertFix(sample, 'unsafe', insertAt(behind, 'end', ` ${sample}`)));
  }
  const filled = first.startsWith('"') ? `"${blank(first.slice(1, -1))}"` : blank(first);
  return [insertFix(first, 'placeholder', insertAt(behind, 'end', ` ${filled}`))];
}
