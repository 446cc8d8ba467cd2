import { remove } from '../engine/edit.ts';
import { removeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { importsWith, placeOf } from './outcome.ts';

export default defineRule({
  id: 'import/cycle',
  title: {
    en: 'Files that import each other',
    nl: 'Bestanden die elkaar importeren',
    de: 'Dateien, die einander importieren',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    cycle: {
      en: {
        what: 'This import leads back to this file: {way}',
        help: 'Move what both need into a third file that imports neither.',
      },
      nl: {
        what: 'Deze import leidt terug naar dit bestand: {way}',
        help: 'Verplaats wat beide nodig hebben naar een derde bestand dat geen van beide importeert.',
      },
      de: {
        what: 'Dieser Import führt zu dieser Datei zurück: {way}',
        help: 'Was beide brauchen, in eine dritte Datei verschieben, die keine von beiden importiert.',
      },
    },
  },
  examples: {
    failing: [
      { 'a.aiplan': 'import "b.aiplan"\nplan p "P" { }', 'b.aiplan': 'import "a.aiplan"\ncompany "C" { }' },
      'import "plan.aiplan"\nplan p "P" { }',
    ],
    passing: [
      {
        'a.aiplan': 'import "b.aiplan"\nimport "c.aiplan"\nplan p "P" { }',
        'b.aiplan': 'import "c.aiplan"',
        'c.aiplan': 'company "C" { }',
      },
      { 'a.aiplan': 'import "b.aiplan"\nplan p "P" { }', 'b.aiplan': 'company "C" { }' },
    ],
  },
  check({ file, report }) {
    for (const { statement, outcome } of importsWith(file, 'cycle')) {
      report({
        message: 'cycle',
        at: placeOf(statement),
        about: statement,
        key: outcome.path.join(' → '),
        data: { way: outcome.path.join(' → ') },
        fixes: () => [removeFix('import …', 'unsafe', remove(statement.extent))],
      });
    }
  },
});
