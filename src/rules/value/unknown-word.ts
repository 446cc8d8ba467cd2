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
  },
  examples: {
    failing: [
      'plan p "P" {\n  organisation {\n    model: hybrit\n  }\n}',
      'plan p "P" {\n  use-case u "U" {\n    status: maybe\n  }\n}',
      'plan p "P" {\n  use-case u "U" {\n    ai-act {\n      performs: cv-filterin\n    }\n  }\n}',
    ],
    passing: ['plan p "P" {\n  organisation {\n    model: hybrid\n  }\n}'],
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
  },
});

function choices({ problem }: PlacedValue<UnknownWord>, meant: string | undefined): Fix[] {
  const { allowed, found, at } = problem;
  const write = (word: string) =>
    writeFix(word, word === meant && isSlip(found, word) ? 'safe' : 'unsafe', replace(at, word));
  const others = allowed.length <= MOST_CHOICES ? allowed.filter((word) => word !== meant) : [];
  return [...(meant === undefined ? [] : [write(meant)]), ...others.map(write)];
}
