import type { ValueProblem } from '../../model/vocabulary.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { isSlip, nearest } from '../engine/nearest.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { type PlacedValue, valueProblems } from '../engine/text-problems.ts';
import { listWords } from '../engine/word-list.ts';

type UnknownWord = Extract<ValueProblem, { readonly code: 'not-in-list' }>;

/** Longer lists of choices belong into the completion. */
const MOST_CHOICES = 6;

export default defineRule({
  id: 'value/unknown-word',
  title: { en: 'Word not in the list', nl: 'Woord niet in de lijst', de: 'Wort nicht in der Liste' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    near: {
      en: { what: "'{found}' is no word for '{fact}'; the nearest is '{meant}'", help: 'Possible are {words}.' },
      nl: {
        what: "'{found}' is geen woord voor '{fact}'; het meest lijkt '{meant}' erop",
        help: 'Mogelijk zijn {words}.',
      },
      de: {
        what: "'{found}' ist kein Wort für '{fact}'; am ähnlichsten ist '{meant}'",
        help: 'Möglich sind {words}.',
      },
    },
    other: {
      en: { what: "'{found}' is no word for '{fact}'; possible are {words}", help: 'Write one of these words.' },
      nl: {
        what: "'{found}' is geen woord voor '{fact}'; mogelijk zijn {words}",
        help: 'Schrijf een van deze woorden.',
      },
      de: {
        what: "'{found}' ist kein Wort für '{fact}'; möglich sind {words}",
        help: 'Eines dieser Wörter schreiben.',
      },
    },
    figureNear: {
      en: {
        what: "A plan has no figure '{found}'; the nearest is '{meant}'",
        help: 'A line here begins with a figure, such as cost or p80(cost).',
      },
      nl: {
        what: "Een plan heeft geen cijfer '{found}'; het meest lijkt '{meant}' erop",
        help: 'Een regel begint hier met een cijfer, zoals cost of p80(cost).',
      },
      de: {
        what: "Ein Plan hat keine Kennzahl '{found}'; am ähnlichsten ist '{meant}'",
        help: 'Eine Zeile beginnt hier mit einer Kennzahl wie cost oder p80(cost).',
      },
    },
    figureOther: {
      en: { what: "A plan has no figure '{found}'; possible are {words}", help: 'Write one of these words.' },
      nl: {
        what: "Een plan heeft geen cijfer '{found}'; mogelijk zijn {words}",
        help: 'Schrijf een van deze woorden.',
      },
      de: {
        what: "Ein Plan hat keine Kennzahl '{found}'; möglich sind {words}",
        help: 'Eines dieser Wörter schreiben.',
      },
    },
    percentile: {
      en: {
        what: "'{found}' is no percentile; they run from p10 to p99",
        help: 'p80 is what is kept in 80 of 100 simulated runs of the plan.',
      },
      nl: {
        what: "'{found}' is geen percentiel; die lopen van p10 tot p99",
        help: 'p80 is wat in 80 van 100 gesimuleerde verlopen van het plan wordt gehaald.',
      },
      de: {
        what: "'{found}' ist kein Perzentil; sie reichen von p10 bis p99",
        help: 'p80 ist, was in 80 von 100 simulierten Verläufen des Plans eingehalten wird.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  organisation {\n    model: hybrit\n  }\n}',
      'plan p "P" {\n  use-case u "U" {\n    status: maybe\n  }\n}',
      'plan p "P" {\n  use-case u "U" {\n    ai-act {\n      performs: cv-filterin\n    }\n  }\n}',
      'plan p "P" {\n  expect {\n    paybak <= 24 months\n  }\n}',
      'plan p "P" {\n  expect {\n    happiness >= 80%\n  }\n}',
      'plan p "P" {\n  expect {\n    p5(cost) <= 90k\n  }\n}',
      'plan p "P" {\n  expect {\n    cost(people) <= 90k\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  organisation {\n    model: hybrid\n  }\n}',
      'plan p "P" {\n  expect {\n    payback <= 24 months\n    cost(personnel) <= 90k\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const placed of valueProblems(file, 'not-in-list')) {
      const { problem, about, fact } = placed;
      const meant = nearest(problem.found, problem.allowed);
      const place = { at: problem.at, about, key: fact, fixes: () => choices(placed, meant) };
      const data = { found: problem.found, fact, words: listWords(problem.allowed) };
      if (meant === undefined) report({ message: 'other', data, ...place });
      else report({ message: 'near', data: { ...data, meant }, ...place });
    }
    for (const { problem, about, fact } of valueProblems(file, 'unknown-figure')) {
      const { at, found, allowed } = problem;
      const meant = nearest(found, allowed);
      const place = { at, about, key: fact };
      if (meant === undefined) report({ message: 'figureOther', data: { found, words: listWords(allowed) }, ...place });
      else {
        // Unsafe: the line is read for the first time then.
        const fixes = () => [writeFix(meant, 'unsafe', replace(at, meant))];
        report({ message: 'figureNear', data: { found, meant }, ...place, fixes });
      }
    }
    for (const { problem, about, fact } of valueProblems(file, 'no-percentile')) {
      const { at, found, write } = problem;
      const fixes = () => [writeFix(write, 'unsafe', replace(at, write))];
      report({ message: 'percentile', at, about, key: fact, data: { found }, fixes });
    }
  },
});

function choices({ problem }: PlacedValue<UnknownWord>, meant: string | undefined): Fix[] {
  const { allowed, found, at } = problem;
  const write = (word: string) =>
    writeFix(word, word === meant && isSlip(found, word) ? 'safe' : 'unsafe', replace(at, word));
  const others = allowed.length <= MOST_CHOICES ? allowed.filter((word) => word !== meant) : [];
  return [...(meant === undefined ? [] : [write(meant)]), ...others.map(write)];
}
