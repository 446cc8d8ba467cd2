import { remove } from '../engine/edit.ts';
import { removeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { importsWith, placeOf } from './outcome.ts';

export default defineRule({
  id: 'import/outside-workspace',
  title: { en: 'Import from outside', nl: 'Import van buiten', de: 'Import von außerhalb' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    outside: {
      en: {
        what: "'{path}' lies outside the opened folder and is not read",
        why: 'A plan reads nothing that was not opened with it.',
        help: 'Open the folder that holds both files, or copy the shared file into this one.',
      },
      nl: {
        what: "'{path}' ligt buiten de geopende map en wordt niet gelezen",
        why: 'Een plan leest niets dat niet ermee is geopend.',
        help: 'Open de map waarin beide bestanden liggen, of kopieer het gedeelde bestand hierheen.',
      },
      de: {
        what: "'{path}' liegt außerhalb des geöffneten Ordners und wird nicht gelesen",
        why: 'Ein Plan liest nichts, was nicht mit ihm geöffnet wurde.',
        help: 'Den Ordner öffnen, in dem beide Dateien liegen, oder die geteilte Datei hierher kopieren.',
      },
    },
  },
  examples: {
    failing: [
      'import "../other/company.aiplan"\nplan p "P" { }',
      'import "/etc/company.aiplan"\nplan p "P" { }',
      'import "https://example.org/company.aiplan"\nplan p "P" { }',
    ],
    passing: [
      { 'team/plan.aiplan': 'import "../company.aiplan"\nplan p "P" { }', 'company.aiplan': 'company "C" { }' },
      { 'plan.aiplan': 'import "./shared/../company.aiplan"\nplan p "P" { }', 'company.aiplan': 'company "C" { }' },
    ],
  },
  check({ file, report }) {
    for (const { statement, outcome } of importsWith(file, 'outside')) {
      report({
        message: 'outside',
        at: placeOf(statement),
        about: statement,
        key: outcome.path,
        data: { path: outcome.path },
        fixes: () => [removeFix('import …', 'unsafe', remove(statement.extent))],
      });
    }
  },
});
