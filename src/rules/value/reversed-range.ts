import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { valueProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'value/reversed-range',
  title: { en: 'Range the wrong way round', nl: 'Bandbreedte omgekeerd', de: 'Spanne verkehrt herum' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('How values are written')],
  messages: {
    reversed: {
      en: {
        what: "The range '{found}' in '{fact}' does not run from low to high",
        why: 'A range states the least and the most; which of the two is which must not be left open.',
      },
      nl: {
        what: "De bandbreedte '{found}' bij '{fact}' loopt niet van laag naar hoog",
        why: 'Een bandbreedte noemt het minste en het meeste; welk van de twee wat is, mag niet openblijven.',
      },
      de: {
        what: "Die Spanne '{found}' bei '{fact}' läuft nicht von niedrig nach hoch",
        why: 'Eine Spanne nennt das Wenigste und das Meiste; was welches ist, darf nicht offenbleiben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 6..4 weeks\n    }\n  }\n}',
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 3..8..6 weeks\n    }\n  }\n}',
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      leave: 2027-08-06..2027-07-19\n    }\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 4..4..6 weeks\n    }\n  }\n}',
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      leave: 2027-07-19..2027-07-19\n    }\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about, fact } of valueProblems(file, 'reversed-range')) {
      const { at, found, write } = problem;
      report({
        message: 'reversed',
        at,
        about,
        key: fact,
        data: { found, fact },
        fixes: () => [writeFix(write, 'safe', replace(at, write))],
      });
    }
  },
});
