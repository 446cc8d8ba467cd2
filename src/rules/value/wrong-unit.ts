import { blank, replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { valueProblems } from '../engine/text-problems.ts';
import { expectedPhrase, sampleList } from './expectation.ts';

export default defineRule({
  id: 'value/wrong-unit',
  title: { en: 'Wrong unit', nl: 'Verkeerde eenheid', de: 'Falsche Einheit' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('How values are written')],
  messages: {
    unit: {
      en: { what: "'{fact}' takes {expected}, but '{found}' is none", help: 'Write for example {samples}.' },
      nl: {
        what: "Bij '{fact}' hoort {expected}, maar '{found}' is dat niet",
        help: 'Schrijf bijvoorbeeld {samples}.',
      },
      de: {
        what: "Zu '{fact}' gehört {expected}, aber '{found}' ist das nicht",
        help: 'Zum Beispiel {samples} schreiben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 6\n    }\n  }\n}',
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      allocation: 0.5\n    }\n  }\n}',
      'plan p "P" {\n  budget {\n    total: 40%\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 6 weeks\n    }\n  }\n}',
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      allocation: 50%\n    }\n    person kim "Kim" {\n      allocation: 2 days / week\n    }\n  }\n  budget {\n    total: 90k\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about, fact } of valueProblems(file, 'wrong-unit')) {
      const { found, expected, write } = problem;
      // What stands behind it on the line belongs to the value, and goes with it.
      const whole = about?.lines.find(
        ({ name, valueAt }) => name === fact && valueAt?.start === problem.at.start,
      )?.valueAt;
      const at = whole && whole.end > problem.at.end ? whole : problem.at;
      report({
        message: 'unit',
        at,
        about,
        key: fact,
        data: { fact, found, expected: expectedPhrase(expected), samples: sampleList(expected.samples) },
        fixes: () => {
          // `0.5 FTE` can only mean half of somebody's time; elsewhere the author knows which unit was meant.
          const safety = expected.what === 'allocation' && found.endsWith(' FTE') ? 'safe' : 'unsafe';
          const sample = expected.samples[0] ?? '';
          if (write.length === 0) return [writeFix(sample, 'placeholder', replace(at, blank(sample)))];
          return write.map((text) => writeFix(text, safety, replace(at, text)));
        },
      });
    }
  },
});
