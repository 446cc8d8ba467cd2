import type { UnreadableReason } from '../../model/file.ts';
import { remove } from '../engine/edit.ts';
import { removeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { importsWith, placeOf } from './outcome.ts';

/** What all reasons lead to. */
const WHY = {
  en: 'What it should bring, people, departments or data, is missing from the plan.',
  nl: 'Wat het zou meebrengen, mensen, afdelingen of data, ontbreekt in het plan.',
  de: 'Was sie mitbringen soll, Personen, Abteilungen oder Daten, fehlt im Plan.',
} as const;

export default defineRule({
  id: 'import/unreadable-file',
  title: {
    en: 'Imported file that cannot be read',
    nl: 'Geïmporteerd bestand is niet te lezen',
    de: 'Importierte Datei nicht lesbar',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Sharing, and deciding otherwise')],
  messages: {
    'too-large': {
      en: {
        what: "'{path}' is larger than 5 MB and is not read",
        why: WHY.en,
        help: 'Take out of it what is no plan, or share a smaller file.',
      },
      nl: {
        what: "'{path}' is groter dan 5 MB en wordt niet gelezen",
        why: WHY.nl,
        help: 'Haal eruit wat geen plan is, of deel een kleiner bestand.',
      },
      de: {
        what: "'{path}' ist größer als 5 MB und wird nicht gelesen",
        why: WHY.de,
        help: 'Was kein Plan ist, herausnehmen, oder eine kleinere Datei teilen.',
      },
    },
    'not-utf-8': {
      en: {
        what: "'{path}' is not UTF-8 text: its line {line} cannot be read",
        why: WHY.en,
        help: 'Save that file with the encoding UTF-8.',
      },
      nl: {
        what: "'{path}' is geen UTF-8-tekst: regel {line} is niet te lezen",
        why: WHY.nl,
        help: 'Sla dat bestand op met de codering UTF-8.',
      },
      de: {
        what: "'{path}' ist kein UTF-8-Text: Zeile {line} ist nicht lesbar",
        why: WHY.de,
        help: 'Diese Datei mit der Kodierung UTF-8 speichern.',
      },
    },
    'utf-16': {
      en: {
        what: "'{path}' is UTF-16 text and is not read",
        why: WHY.en,
        help: 'Save that file with the encoding UTF-8.',
      },
      nl: {
        what: "'{path}' is UTF-16-tekst en wordt niet gelezen",
        why: WHY.nl,
        help: 'Sla dat bestand op met de codering UTF-8.',
      },
      de: {
        what: "'{path}' ist UTF-16-Text und wird nicht gelesen",
        why: WHY.de,
        help: 'Diese Datei mit der Kodierung UTF-8 speichern.',
      },
    },
    binary: {
      en: {
        what: "'{path}' holds no text",
        why: WHY.en,
        help: 'Import a file that holds text, or put the right file in its place.',
      },
      nl: {
        what: "'{path}' bevat geen tekst",
        why: WHY.nl,
        help: 'Importeer een bestand met tekst, of zet het juiste bestand op die plaats.',
      },
      de: {
        what: "'{path}' enthält keinen Text",
        why: WHY.de,
        help: 'Eine Datei mit Text importieren, oder die richtige Datei an ihre Stelle legen.',
      },
    },
    'no-permission': {
      en: {
        what: "'{path}' may not be read: there is no permission",
        why: WHY.en,
        help: 'Ask the owner of the file for permission to read it.',
      },
      nl: {
        what: "'{path}' mag niet worden gelezen: er is geen toestemming",
        why: WHY.nl,
        help: 'Vraag de eigenaar van het bestand om leesrechten.',
      },
      de: {
        what: "'{path}' darf nicht gelesen werden: die Berechtigung fehlt",
        why: WHY.de,
        help: 'Den Eigentümer der Datei um Leserechte bitten.',
      },
    },
    folder: {
      en: {
        what: "'{path}' is a folder, not a file",
        why: WHY.en,
        help: 'Write the path of a file in it, for example "shared.aiplan/people.aiplan".',
      },
      nl: {
        what: "'{path}' is een map, geen bestand",
        why: WHY.nl,
        help: 'Schrijf het pad van een bestand in die map, bijvoorbeeld "gedeeld.aiplan/mensen.aiplan".',
      },
      de: {
        what: "'{path}' ist ein Ordner, keine Datei",
        why: WHY.de,
        help: 'Den Pfad einer Datei darin schreiben, zum Beispiel "geteilt.aiplan/personen.aiplan".',
      },
    },
    fault: {
      en: {
        what: "'{path}' is there and cannot be read: {words}",
        why: WHY.en,
        help: 'Open that file by itself to see what hinders it, and check again.',
      },
      nl: {
        what: "'{path}' bestaat, maar kan niet worden gelezen: {words}",
        why: WHY.nl,
        help: 'Open dat bestand zelf om te zien wat het verhindert, en controleer opnieuw.',
      },
      de: {
        what: "'{path}' ist vorhanden, kann aber nicht gelesen werden: {words}",
        why: WHY.de,
        help: 'Diese Datei selbst öffnen, um das Hindernis zu sehen, und erneut prüfen.',
      },
    },
  },
  examples: {
    failing: [
      { 'plan.aiplan': 'import "company.aiplan"\nplan p "P" { }', 'company.aiplan': { kind: 'not-utf-8', line: 3 } },
      { 'plan.aiplan': 'import "company.aiplan"\nplan p "P" { }', 'company.aiplan': { kind: 'too-large', bytes: 6e6 } },
      { 'plan.aiplan': 'import "company.aiplan"\nplan p "P" { }', 'company.aiplan': { kind: 'utf-16' } },
      { 'plan.aiplan': 'import "company.aiplan"\nplan p "P" { }', 'company.aiplan': { kind: 'binary' } },
      { 'plan.aiplan': 'import "company.aiplan"\nplan p "P" { }', 'company.aiplan': { kind: 'no-permission' } },
      { 'plan.aiplan': 'import "company.aiplan"\nplan p "P" { }', 'company.aiplan': { kind: 'folder' } },
      {
        'plan.aiplan': 'import "company.aiplan"\nplan p "P" { }',
        'company.aiplan': { kind: 'fault', words: 'the disk failed' },
      },
    ],
    passing: [
      { 'plan.aiplan': 'import "company.aiplan"\nplan p "P" { }', 'company.aiplan': 'company "C" { }' },
      'import "gone.aiplan"\nplan p "P" { }',
    ],
  },
  check({ file, report }) {
    for (const { statement, outcome } of importsWith(file, 'unreadable')) {
      const { path, reason } = outcome;
      report({
        ...messageOf(path, reason),
        at: placeOf(statement),
        about: statement,
        key: path,
        fixes: () => [removeFix('import …', 'unsafe', remove(statement.extent))],
      });
    }
  },
});

function messageOf(path: string, reason: UnreadableReason) {
  switch (reason.kind) {
    case 'not-utf-8':
      return { message: reason.kind, data: { path, line: reason.line } };
    case 'fault':
      return { message: reason.kind, data: { path, words: reason.words } };
    default:
      return { message: reason.kind, data: { path } };
  }
}
