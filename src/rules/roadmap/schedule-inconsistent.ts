import type { ScheduleConflict } from '../../analysis/schedule.ts';
import { lineOf, nameOf, titleOf } from '../../model/element.ts';
import { isoDay } from '../../model/figures.ts';
import { remove, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { removeFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic } from '../engine/source.ts';

const DAYS_PER_WEEK = 7;

export default defineRule({
  id: 'roadmap/schedule-inconsistent',
  title: {
    en: 'Dates that contradict each other',
    nl: 'Datums die elkaar tegenspreken',
    de: 'Termine, die sich widersprechen',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [arithmetic('Dates from durations and dependencies')],
  messages: {
    predecessor: {
      en: {
        what: "'{item}' has the date {stated}, but '{predecessor}' allows {allowed} at the earliest",
        why: 'One of the two will not happen as written, and everything after it moves.',
        help: 'Move the date, shorten the work before it, or take the dependency away.',
      },
      nl: {
        what: "'{item}' staat op {stated}, maar '{predecessor}' laat op zijn vroegst {allowed} toe",
        why: 'Een van beide gebeurt niet zoals geschreven, en alles erachter schuift mee.',
        help: 'Verschuif de datum, verkort het werk ervoor of verwijder de afhankelijkheid.',
      },
      de: {
        what: "'{item}' liegt auf dem {stated}, aber '{predecessor}' erlaubt frühestens den {allowed}",
        why: 'Eines von beiden geschieht nicht wie geschrieben, und alles dahinter verschiebt sich.',
        help: 'Den Termin verschieben, die Arbeit davor verkürzen oder die Abhängigkeit entfernen.',
      },
    },
    ending: {
      en: {
        what: "'{item}' would end on {ends}, but '{predecessor}' lets it end on {allowed} at the earliest",
        why: 'One of the two will not happen as written, and everything after it moves.',
        help: 'Move the date, or take the dependency away.',
      },
      nl: {
        what: "'{item}' zou eindigen op {ends}, maar '{predecessor}' laat het einde op zijn vroegst op {allowed} toe",
        why: 'Een van beide gebeurt niet zoals geschreven, en alles erachter schuift mee.',
        help: 'Verschuif de datum of verwijder de afhankelijkheid.',
      },
      de: {
        what: "'{item}' würde am {ends} enden, aber '{predecessor}' erlaubt das Ende frühestens am {allowed}",
        why: 'Eines von beiden geschieht nicht wie geschrieben, und alles dahinter verschiebt sich.',
        help: 'Den Termin verschieben oder die Abhängigkeit entfernen.',
      },
    },
    phase: {
      en: {
        what: "'{item}' has the date {stated}, but its phase '{phase}' begins on {allowed}",
        why: 'Work inside a phase cannot come before the phase.',
        help: 'Move the date, or move the work to an earlier phase.',
      },
      nl: {
        what: "'{item}' staat op {stated}, maar de fase '{phase}' begint op {allowed}",
        why: 'Werk binnen een fase kan niet vóór de fase komen.',
        help: 'Verschuif de datum of zet het werk in een eerdere fase.',
      },
      de: {
        what: "'{item}' liegt auf dem {stated}, aber die Phase '{phase}' beginnt am {allowed}",
        why: 'Arbeit in einer Phase kann nicht vor der Phase liegen.',
        help: 'Den Termin verschieben oder die Arbeit in eine frühere Phase legen.',
      },
    },
    finished: {
      en: {
        what: "'{item}' is done on {done}, before its start on {starts}",
        why: 'Nothing ends before it begins.',
        help: 'Correct one of the two dates.',
      },
      nl: {
        what: "'{item}' is klaar op {done}, vóór de start op {starts}",
        why: 'Niets eindigt voordat het begint.',
        help: 'Corrigeer een van beide datums.',
      },
      de: {
        what: "'{item}' ist am {done} fertig, vor dem Beginn am {starts}",
        why: 'Nichts endet, bevor es beginnt.',
        help: 'Einen der beiden Termine berichtigen.',
      },
    },
    longer: {
      en: {
        what: "'{phase}' is too short by {days}: '{latest}' inside it ends on {needed}",
        why: 'What follows the phase would start before its work is done.',
        help: 'Lengthen the phase or shorten the work inside it.',
      },
      nl: {
        what: "'{phase}' is {days} te kort: '{latest}' daarin eindigt op {needed}",
        why: 'Wat op de fase volgt, zou beginnen voordat het werk klaar is.',
        help: 'Verleng de fase of verkort het werk erin.',
      },
      de: {
        what: "'{phase}' ist um {days} zu kurz: '{latest}' darin endet am {needed}",
        why: 'Was auf die Phase folgt, würde beginnen, bevor die Arbeit getan ist.',
        help: 'Die Phase verlängern oder die Arbeit darin verkürzen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n    }\n    phase pilot "Pilot" {\n      after: build\n      starts: 2027-01-11\n      duration: 2 weeks\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n    }\n    phase handbook "Handbook" {\n      ends-after: build\n      starts: 2027-01-11\n      duration: 2 weeks\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 2 weeks\n      task load "Load the data" {\n        duration: 3 weeks\n      }\n    }\n  }\n}\n',
    ],
    nearMiss: [
      // The day after the work before it ends is the first that it allows.
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n    }\n    phase pilot "Pilot" {\n      after: build\n      starts: 2027-02-01\n      duration: 2 weeks\n    }\n  }\n}\n',
    ],
    passing: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n    }\n    phase handbook "Handbook" {\n      ends-after: build\n      duration: 2 weeks\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 3 weeks\n      task load "Load the data" {\n        duration: 3 weeks\n      }\n    }\n  }\n}\n',
    ],
    unresolved: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n    }\n    phase pilot "Pilot" {\n      after: bild\n      starts: 2027-01-11\n      duration: 2 weeks\n    }\n  }\n}\n',
    ],
  },
  check({ facts, report }) {
    for (const conflict of facts.schedule.conflicts) {
      // Where only the pessimistic case collides, the range already says so.
      if (conflict.days.likely <= 0) continue;
      const severity = conflict.days.low > 0 ? 'error' : 'warning';
      const { item } = conflict;
      const about = item;
      const fixes = () => fixesOf(conflict, facts.schedule.items.get(item)?.start.likely);
      switch (conflict.kind) {
        case 'before-predecessor': {
          const { stated, predecessor, allowed, dependency, fact } = conflict;
          const day = dayIn(stated.value);
          if (day === undefined) break;
          report({
            message: 'predecessor',
            at: stated.at,
            about,
            key: fact,
            severity,
            data: {
              item: titleOf(item),
              stated: { day },
              predecessor: titleOf(predecessor),
              allowed: { day: allowed },
            },
            related: [
              {
                at: dependency.at,
                text: {
                  en: "It waits for '{predecessor}'",
                  nl: "Het wacht op '{predecessor}'",
                  de: "Es wartet auf '{predecessor}'",
                },
                data: { predecessor: titleOf(predecessor) },
              },
            ],
            fixes,
          });
          break;
        }
        case 'ends-before-predecessor': {
          const { stated, predecessor, ends, allowed, dependency, fact } = conflict;
          report({
            message: 'ending',
            at: stated.at,
            about,
            key: fact,
            severity,
            data: {
              item: titleOf(item),
              ends: { day: ends - 1 },
              predecessor: titleOf(predecessor),
              allowed: { day: allowed - 1 },
            },
            related: [
              {
                at: dependency.at,
                text: {
                  en: "Its end waits for '{predecessor}'",
                  nl: "Het einde wacht op '{predecessor}'",
                  de: "Das Ende wartet auf '{predecessor}'",
                },
                data: { predecessor: titleOf(predecessor) },
              },
            ],
          });
          break;
        }
        case 'before-phase': {
          const day = dayIn(conflict.stated.value);
          if (day === undefined) break;
          report({
            message: 'phase',
            at: conflict.stated.at,
            about,
            key: conflict.fact,
            severity,
            data: {
              item: titleOf(item),
              stated: { day },
              phase: titleOf(conflict.phase),
              allowed: { day: conflict.allowed },
            },
            fixes,
          });
          break;
        }
        case 'done-before-start': {
          const [starts, done] = [dayIn(conflict.starts.value), dayIn(conflict.done.value)];
          if (starts === undefined || done === undefined) break;
          report({
            message: 'finished',
            at: conflict.done.at,
            about,
            severity,
            data: { item: titleOf(item), starts: { day: starts }, done: { day: done } },
            related: [
              { at: conflict.starts.at, text: { en: 'Its start', nl: 'De start', de: 'Der Beginn' }, data: {} },
            ],
          });
          break;
        }
        case 'tasks-outlast-phase': {
          report({
            message: 'longer',
            at: conflict.stated.at,
            about,
            severity,
            data: {
              phase: titleOf(item),
              days: { span: conflict.days.likely, unit: 'day' },
              latest: titleOf(conflict.latest),
              needed: { day: conflict.needed - 1 },
            },
            related: [
              {
                at: nameOf(conflict.latest),
                text: { en: 'This ends last', nl: 'Dit eindigt het laatst', de: 'Das endet zuletzt' },
                data: {},
              },
            ],
            fixes,
          });
          break;
        }
      }
    }
  },
});

function dayIn(date: { readonly kind: 'day'; readonly day: number } | { readonly kind: 'month' }): number | undefined {
  return date.kind === 'day' ? date.day : undefined;
}

function fixesOf(conflict: ScheduleConflict, start: number | undefined): Fix[] {
  switch (conflict.kind) {
    case 'before-predecessor':
    case 'before-phase': {
      // What is done is done: only a planned date can be moved.
      if (conflict.fact !== 'starts') return [];
      const line = lineOf(conflict.item, 'starts');
      const code = isoDay(conflict.allowed);
      const move = writeFix(`starts: ${code}`, 'unsafe', replace(conflict.stated.at, code));
      return line ? [move, removeFix('starts', 'unsafe', remove(line.at))] : [move];
    }
    case 'tasks-outlast-phase': {
      if (start === undefined) return [];
      const weeks = Math.ceil((conflict.needed - start) / DAYS_PER_WEEK);
      const code = `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;
      return [writeFix(`duration: ${code}`, 'unsafe', replace(conflict.stated.at, code))];
    }
    case 'ends-before-predecessor':
    case 'done-before-start':
      return [];
  }
}
