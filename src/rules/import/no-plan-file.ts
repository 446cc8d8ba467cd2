import { remove } from '../engine/edit.ts';
import { removeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { importsWith, placeOf } from './outcome.ts';

export default defineRule({
  id: 'import/no-plan-file',
  title: {
    en: 'Import of another kind of file',
    nl: 'Import van een ander soort bestand',
    de: 'Import einer anderen Dateiart',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    'not-a-plan': {
      en: {
        what: "'{path}' is not a plan file: its name does not end in .aiplan",
        help: 'Import a file that ends in .aiplan and holds what several plans share.',
      },
      nl: {
        what: "'{path}' is geen planbestand: de naam eindigt niet op .aiplan",
        help: 'Importeer een bestand dat op .aiplan eindigt en bevat wat plannen delen.',
      },
      de: {
        what: "'{path}' ist keine Plandatei: der Name endet nicht auf .aiplan",
        help: 'Eine Datei importieren, die auf .aiplan endet und enthält, was Pläne teilen.',
      },
    },
  },
  examples: {
    failing: [
      'import "people.xlsx"\nplan p "P" { }',
      { 'plan.aiplan': 'import "company"\nplan p "P" { }', 'company.aiplan': 'company "C" { }' },
    ],
    passing: [
      { 'plan.aiplan': 'import "people.aiplan"\nplan p "P" { }', 'people.aiplan': 'person anna "Anna" { }' },
      { 'plan.aiplan': 'import "people.v2.aiplan"\nplan p "P" { }', 'people.v2.aiplan': 'person anna "Anna" { }' },
    ],
  },
  check({ file, report }) {
    for (const { statement, outcome } of importsWith(file, 'not-a-plan')) {
      report({
        message: 'not-a-plan',
        at: placeOf(statement),
        about: statement,
        key: outcome.path,
        data: { path: outcome.path },
        fixes: () => [removeFix('import …', 'unsafe', remove(statement.extent))],
      });
    }
  },
});
