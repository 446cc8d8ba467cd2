import type { CalendarProblem } from '../../analysis/calendar/calendar-problem.ts';
import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic } from '../engine/source.ts';
import { listWords } from '../engine/word-list.ts';

export default defineRule({
  id: 'company/unusable-calendar',
  title: {
    en: 'Working time that cannot be used',
    nl: 'Werktijd die niet te gebruiken is',
    de: 'Arbeitszeit, die sich nicht verwenden lässt',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [arithmetic('Dates from durations, dependencies and the days on which people work')],
  messages: {
    country: {
      en: {
        what: "No public holidays are known for the country '{written}'",
        why: 'Dates and costs are then computed as if nobody had a public holiday.',
        help: 'Known are {known}. Days off of other countries can be written as lines of `closed`.',
      },
      nl: {
        what: "Voor het land '{written}' zijn geen feestdagen bekend",
        why: 'Datums en kosten worden dan berekend alsof niemand een feestdag heeft.',
        help: 'Bekend zijn {known}. Vrije dagen van andere landen kunnen als regels met `closed` worden opgeschreven.',
      },
      de: {
        what: "Für das Land '{written}' sind keine Feiertage bekannt",
        why: 'Termine und Kosten werden dann berechnet, als hätte niemand einen Feiertag.',
        help: 'Bekannt sind {known}. Freie Tage anderer Länder lassen sich als Zeilen mit `closed` schreiben.',
      },
    },
    region: {
      en: {
        what: "{country} has no region '{written}'; only the holidays of the whole country count",
        why: 'Holidays of the region are then missing from dates and costs.',
        help: 'Known are {known}.',
      },
      nl: {
        what: "{country} heeft geen regio '{written}'; alleen de landelijke feestdagen tellen",
        why: 'Feestdagen van de regio ontbreken dan in datums en kosten.',
        help: 'Bekend zijn {known}.',
      },
      de: {
        what: "{country} hat keine Region '{written}'; nur die landesweiten Feiertage zählen",
        why: 'Feiertage der Region fehlen dann in Terminen und Kosten.',
        help: 'Bekannt sind {known}.',
      },
    },
    reversed: {
      en: {
        what: 'These days off end before they begin',
        why: 'They are left out of dates and costs.',
        help: 'Write the first day, two dots and the last day.',
      },
      nl: {
        what: 'Deze vrije dagen eindigen voordat ze beginnen',
        why: 'Ze blijven buiten datums en kosten.',
        help: 'Schrijf de eerste dag, twee punten en de laatste dag.',
      },
      de: {
        what: 'Diese freien Tage enden, bevor sie beginnen',
        why: 'Sie bleiben in Terminen und Kosten außer Acht.',
        help: 'Den ersten Tag, zwei Punkte und den letzten Tag schreiben.',
      },
    },
    month: {
      en: {
        what: 'A month of the plan says no days here, since the plan states no start',
        why: 'These days off are left out of dates and costs.',
        help: 'State the `start` of the plan, or write dates.',
      },
      nl: {
        what: 'Een maand van het plan levert hier geen dagen op, omdat het plan geen start noemt',
        why: 'Deze vrije dagen blijven buiten datums en kosten.',
        help: 'Noem de `start` van het plan of schrijf datums.',
      },
      de: {
        what: 'Ein Monat des Plans nennt hier keine Tage, weil der Plan keinen Beginn hat',
        why: 'Diese freien Tage bleiben in Terminen und Kosten außer Acht.',
        help: 'Den Beginn des Plans mit `start` angeben oder Daten schreiben.',
      },
    },
    fullTime: {
      en: {
        what: 'Nobody can work full time like this; 40 hours a week are counted',
        why: 'Hours a week and day rates are turned into shares of full time.',
        help: 'Write the hours of a full week, such as 36 h / week.',
      },
      nl: {
        what: 'Zo kan niemand voltijds werken; er wordt met 40 uur per week gerekend',
        why: 'Uren per week en dagtarieven worden omgerekend naar delen van een voltijdbaan.',
        help: 'Schrijf de uren van een volledige werkweek, zoals 36 h / week.',
      },
      de: {
        what: 'So kann niemand Vollzeit arbeiten; gerechnet wird mit 40 Stunden pro Woche',
        why: 'Wochenstunden und Tagessätze werden in Anteile einer Vollzeitstelle umgerechnet.',
        help: 'Die Stunden einer vollen Woche schreiben, etwa 36 h / week.',
      },
    },
  },
  examples: {
    failing: [
      'company "C" {\n  country: UK\n}\nplan p "P" {\n  start: 2027-01-04\n}\n',
      'company "C" {\n  country: DE\n  region: BX\n}\nplan p "P" {\n  start: 2027-01-04\n}\n',
      'company "C" {\n  country: NL\n  full-time: 200 h / week\n}\nplan p "P" {\n  start: 2027-01-04\n}\n',
      'company "C" {\n  country: NL\n  closed: month 3\n}\nplan p "P" {\n}\n',
    ],
    nearMiss: [
      // A short week is a full week where the company says so.
      'company "C" {\n  country: NL\n  full-time: 32 h / week\n}\nplan p "P" {\n  start: 2027-01-04\n}\n',
    ],
    passing: [
      'company "C" {\n  country: GB\n  region: SCT\n  closed: 2027-12-27..2027-12-31\n}\nplan p "P" {\n  start: 2027-01-04\n}\n',
      'company "C" {\n  country: NL\n  full-time: 36 h / week\n}\nplan p "P" {\n  start: 2027-01-04\n}\n',
    ],
    unresolved: [
      'company "C" {\n  country: NL\n  full-time: all week\n  closed: summer\n}\nplan p "P" {\n  start: 2027-01-04\n}\n',
    ],
  },
  check({ plan, facts, report }) {
    for (const problem of facts.calendars.problems) {
      const message = messageOf(problem);
      if (!message || !problem.at) continue;
      const { at } = problem;
      const about = plan.elements.find((element) => element.extent.anchor === at.anchor) ?? plan.element;
      report({
        message,
        at,
        about,
        key: message,
        data: dataOf(problem),
        fixes: () =>
          'nearest' in problem && problem.nearest !== undefined
            ? [writeFix(problem.nearest, 'unsafe', replace(at, problem.nearest))]
            : [],
      });
    }
  },
});

const MESSAGES = {
  'no-country': undefined,
  // A line that cannot be read is a finding of its own.
  unreadable: undefined,
  'unknown-country': 'country',
  'unknown-region': 'region',
  reversed: 'reversed',
  'no-start': 'month',
  'impossible-full-time': 'fullTime',
} as const satisfies Readonly<Record<CalendarProblem['kind'], string | undefined>>;

function messageOf({ kind }: CalendarProblem) {
  return MESSAGES[kind];
}

function dataOf(problem: CalendarProblem) {
  const known = listWords('known' in problem ? problem.known : [], 60, false);
  const country = 'country' in problem ? problem.country : '';
  return { written: 'written' in problem ? problem.written : '', country, known };
}
