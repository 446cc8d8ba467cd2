import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { valueProblems } from '../engine/text-problems.ts';
import { otherReading } from './other-reading.ts';

export default defineRule({
  id: 'value/foreign-notation',
  title: { en: 'Foreign notation', nl: 'Andere schrijfwijze', de: 'Fremde Schreibweise' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('How values are written')],
  messages: {
    'decimal-comma': {
      en: { what: "'{found}' has a decimal comma; a plan writes '{write}'" },
      nl: { what: "'{found}' heeft een decimale komma; in een plan staat '{write}'" },
      de: { what: "'{found}' hat ein Dezimalkomma; im Plan steht '{write}'" },
    },
    'thousands-separator': {
      en: { what: "'{found}' groups its digits with a point or comma; a plan writes '{write}'" },
      nl: { what: "'{found}' groepeert cijfers met punt of komma; in een plan staat '{write}'" },
      de: { what: "'{found}' gruppiert Ziffern mit Punkt oder Komma; im Plan steht '{write}'" },
    },
    'currency-sign': {
      en: { what: "A plan writes the currency as three capital letters after the amount: '{write}', not '{found}'" },
      nl: { what: "Een plan schrijft de valuta als drie hoofdletters achter het bedrag: '{write}', niet '{found}'" },
      de: {
        what: "Ein Plan schreibt die Währung mit drei Großbuchstaben hinter den Betrag: '{write}', nicht '{found}'",
      },
    },
    'percent-space': {
      en: { what: "A plan writes per cent without a space: '{write}', not '{found}'" },
      nl: { what: "Een plan schrijft procenten zonder spatie: '{write}', niet '{found}'" },
      de: { what: "Ein Plan schreibt Prozent ohne Leerzeichen: '{write}', nicht '{found}'" },
    },
    'foreign-word': {
      en: { what: "A plan writes '{write}' for '{found}'" },
      nl: { what: "Een plan schrijft '{write}' voor '{found}'" },
      de: { what: "Ein Plan schreibt '{write}' für '{found}'" },
    },
    'foreign-date': {
      en: { what: "A plan writes dates as year-month-day: '{write}', not '{found}'" },
      nl: { what: "Een plan schrijft datums als jaar-maand-dag: '{write}', niet '{found}'" },
      de: { what: "Ein Plan schreibt ein Datum als Jahr-Monat-Tag: '{write}', nicht '{found}'" },
    },
    'single-digit-date': {
      en: { what: "A plan writes month and day with two digits: '{write}', not '{found}'" },
      nl: { what: "Een plan schrijft maand en dag met twee cijfers: '{write}', niet '{found}'" },
      de: { what: "Ein Plan schreibt Monat und Tag mit zwei Ziffern: '{write}', nicht '{found}'" },
    },
    'range-dash': {
      en: { what: "A plan writes a range with two dots: '{write}', not '{found}'" },
      nl: { what: "Een plan schrijft een bandbreedte met twee punten: '{write}', niet '{found}'" },
      de: { what: "Ein Plan schreibt eine Spanne mit zwei Punkten: '{write}', nicht '{found}'" },
    },
    'minus-sign': {
      en: { what: "A plan writes a minus as a plain hyphen: '{write}', not '{found}'" },
      nl: { what: "Een plan schrijft een min als gewoon koppelteken: '{write}', niet '{found}'" },
      de: { what: "Ein Plan schreibt ein Minus als einfachen Bindestrich: '{write}', nicht '{found}'" },
    },
    'per-word': {
      en: { what: "A plan writes '{write}', not '{found}'" },
      nl: { what: "Een plan schrijft '{write}', niet '{found}'" },
      de: { what: "Ein Plan schreibt '{write}', nicht '{found}'" },
    },
    'foreign-quotes': {
      en: { what: 'A plan writes texts between straight quotes: {write}' },
      nl: { what: 'Een plan schrijft teksten tussen rechte aanhalingstekens: {write}' },
      de: { what: 'Ein Plan schreibt Texte zwischen geraden Anführungszeichen: {write}' },
    },
    ambiguous: {
      en: {
        what: "'{found}' is read as '{write}', but could mean '{other}'",
        help: 'Write the one that is meant.',
      },
      nl: {
        what: "'{found}' wordt gelezen als '{write}', maar kan ook '{other}' betekenen",
        help: 'Schrijf wat is bedoeld.',
      },
      de: {
        what: "'{found}' wird als '{write}' gelesen, kann aber auch '{other}' heißen",
        help: 'Schreiben, was gemeint ist.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 2,5 weeks\n    }\n  }\n}',
      'plan p "P" {\n  budget {\n    total: € 12.000,50\n  }\n}',
      'plan p "P" {\n  budget {\n    total: 1.250.000\n  }\n}',
      'plan p "P" {\n  budget {\n    total: 12.000\n  }\n}',
      'plan p "P" {\n  discount: 8 %\n}',
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 6 weken\n    }\n  }\n}',
      'plan p "P" {\n  start: 1-12-2026\n}',
      'plan p "P" {\n  start: 3/4/2026\n}',
      'plan p "P" {\n  start: 2026-3-1\n}',
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 4-6 weeks\n    }\n  }\n}',
      'plan p "P" {\n  kpi k "K" {\n    claims: –58%\n  }\n}',
      'plan p "P" {\n  use-case u "U" {\n    repeats: 15 per week\n  }\n}',
      'plan p "P" {\n  goal: “Fewer errors”\n}',
      'plan p "P" {\n  company "C" {\n    works-council: ja\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  start: 2026-12-01\n  discount: 8%\n  goal: "1.250.000 quotations, 40 % faster"\n  budget {\n    total: 12_000.50 EUR\n  }\n}',
      'plan p "P" {\n  company "C" {\n    works-council: yes\n  }\n  roadmap {\n    phase a "A" {\n      duration: 2.5..4 weeks\n    }\n  }\n  kpi k "K" {\n    claims: -58%\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about, fact } of valueProblems(file, 'habit')) {
      const { at, found, write, habit, ambiguous } = problem;
      const other = ambiguous ? otherReading(found, write) : undefined;
      const place = { at, about, key: fact };
      if (other === undefined) {
        const fixes = () => [writeFix(write, 'safe', replace(at, write))];
        // Every habit has a message with these two blanks; a union of keys is more than the compiler follows.
        report({ message: habit, data: { found, write }, ...place, fixes } as Parameters<typeof report>[0]);
      } else {
        const fixes = (): Fix[] => [write, other].map((text) => writeFix(text, 'unsafe', replace(at, text)));
        report({ message: 'ambiguous', data: { found, write, other }, ...place, fixes });
      }
    }
  },
});
