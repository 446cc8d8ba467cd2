import { remove } from '../engine/edit.ts';
import { removeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { importsWith, placeOf } from './outcome.ts';

export default defineRule({
  id: 'import/missing-file',
  title: { en: 'Imported file missing', nl: 'Geïmporteerd bestand ontbreekt', de: 'Importierte Datei fehlt' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    missing: {
      en: {
        what: "There is no file '{path}' beside this one",
        why: 'What it should bring, people, departments or data, is missing from the plan.',
        help: 'Write the path from the folder of this file, for example "../company.aiplan".',
      },
      nl: {
        what: "Vanuit de map van dit bestand is er geen bestand '{path}'",
        why: 'Wat het zou meebrengen, mensen, afdelingen of data, ontbreekt in het plan.',
        help: 'Schrijf het pad vanuit de map van dit bestand, bijvoorbeeld "../company.aiplan".',
      },
      de: {
        what: "Vom Ordner dieser Datei aus gibt es keine Datei '{path}'",
        why: 'Was sie mitbringen soll, Personen, Abteilungen oder Daten, fehlt im Plan.',
        help: 'Den Pfad vom Ordner dieser Datei aus schreiben, zum Beispiel "../company.aiplan".',
      },
    },
  },
  examples: {
    failing: [
      'import "compny.aiplan"\nplan p "P" { }',
      { 'plan.aiplan': 'import "shared/company.aiplan"\nplan p "P" { }', 'company.aiplan': 'company "C" { }' },
    ],
    passing: [
      { 'plan.aiplan': 'import "company.aiplan"\nplan p "P" { }', 'company.aiplan': 'company "C" { }' },
      {
        'plan.aiplan': 'import "shared/company.aiplan"\nplan p "P" { }',
        'shared/company.aiplan': 'company "C" { }',
      },
    ],
  },
  check({ file, report }) {
    for (const { statement, outcome } of importsWith(file, 'missing')) {
      report({
        message: 'missing',
        at: placeOf(statement),
        about: statement,
        key: outcome.path,
        data: { path: outcome.path },
        fixes: () => [removeFix('import …', 'unsafe', remove(statement.extent))],
      });
    }
  },
});
