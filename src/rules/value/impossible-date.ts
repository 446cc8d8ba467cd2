import { blank, replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { valueProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'value/impossible-date',
  title: { en: 'Date that does not exist', nl: 'Datum die niet bestaat', de: 'Datum, das es nicht gibt' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('How values are written')],
  messages: {
    impossible: {
      en: {
        what: "There is no day '{found}'",
        help: 'Write a day between 1900 and 2200 as year-month-day, for example 2027-03-01.',
      },
      nl: {
        what: "De dag '{found}' bestaat niet",
        help: 'Schrijf een dag tussen 1900 en 2200 als jaar-maand-dag, bijvoorbeeld 2027-03-01.',
      },
      de: {
        what: "Den Tag '{found}' gibt es nicht",
        help: 'Einen Tag zwischen 1900 und 2200 als Jahr-Monat-Tag schreiben, zum Beispiel 2027-03-01.',
      },
    },
    period: {
      en: {
        what: "There is no month, quarter or year '{found}'",
        help: 'Write a month as 2027-03, a quarter as 2027-Q1, a year as 2027.',
      },
      nl: {
        what: "De maand, het kwartaal of het jaar '{found}' bestaat niet",
        help: 'Schrijf een maand als 2027-03, een kwartaal als 2027-Q1, een jaar als 2027.',
      },
      de: {
        what: "Einen Monat, ein Quartal oder ein Jahr '{found}' gibt es nicht",
        help: 'Einen Monat als 2027-03, ein Quartal als 2027-Q1, ein Jahr als 2027 schreiben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  start: 2026-11-31\n}',
      'plan p "P" {\n  start: 2026-13-01\n}',
      'plan p "P" {\n  start: 29.02.2027\n}',
      'plan p "P" {\n  expect {\n    spend(2026-Q5) <= 80k\n  }\n}',
    ],
    passing: ['plan p "P" {\n  start: 2028-02-29\n}', 'plan p "P" {\n  expect {\n    spend(2026-Q4) <= 80k\n  }\n}'],
  },
  check({ file, report }) {
    for (const { problem, about, fact } of valueProblems(file, 'impossible-date')) {
      const { at, found, write } = problem;
      report({
        message: 'impossible',
        at,
        about,
        key: fact,
        data: { found },
        fixes: () => [
          write === undefined
            ? writeFix('2027-03-01', 'placeholder', replace(at, blank('2027-03-01')))
            : writeFix(write, 'unsafe', replace(at, write)),
        ],
      });
    }
    for (const { problem, about, fact } of valueProblems(file, 'impossible-period')) {
      const { at, found } = problem;
      const sample = /q/i.test(found) ? '2027-Q1' : '2027-03';
      const fixes = () => [writeFix(sample, 'placeholder', replace(at, blank(sample)))];
      report({ message: 'period', at, about, key: fact, data: { found }, fixes });
    }
  },
});
