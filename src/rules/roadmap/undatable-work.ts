import type { UndatedItem } from '../../analysis/schedule.ts';
import { titleOf } from '../../model/element.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic } from '../engine/source.ts';

export default defineRule({
  id: 'roadmap/undatable-work',
  title: {
    en: 'Work that can have no dates',
    nl: 'Werk dat geen datums kan krijgen',
    de: 'Arbeit, die keine Termine haben kann',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [arithmetic('Dates from durations, dependencies and the days on which people work')],
  messages: {
    negative: {
      en: {
        what: "The duration of '{item}' is below zero",
        why: 'It has no dates, and neither has anything that waits for it.',
        help: 'Write how long it takes, above zero.',
      },
      nl: {
        what: "De duur van '{item}' is kleiner dan nul",
        why: 'Het heeft geen datums, en alles wat erop wacht ook niet.',
        help: 'Schrijf hoe lang het duurt, meer dan nul.',
      },
      de: {
        what: "Die Dauer von '{item}' liegt unter null",
        why: 'Es hat keine Termine, und alles, was darauf wartet, auch nicht.',
        help: 'Die Dauer angeben, größer als null.',
      },
    },
    negativeEffort: {
      en: {
        what: "The effort of '{item}' is below zero",
        why: 'It has no dates, and neither has anything that waits for it.',
        help: 'Write how much work it is, above zero.',
      },
      nl: {
        what: "De inspanning van '{item}' is kleiner dan nul",
        why: 'Het heeft geen datums, en alles wat erop wacht ook niet.',
        help: 'Schrijf hoeveel werk het is, meer dan nul.',
      },
      de: {
        what: "Der Aufwand von '{item}' liegt unter null",
        why: 'Es hat keine Termine, und alles, was darauf wartet, auch nicht.',
        help: 'Den Aufwand angeben, größer als null.',
      },
    },
    endless: {
      en: {
        what: "'{item}' would lie outside the years 1900 to 9999",
        why: 'It has no dates, and neither has anything that waits for it.',
        help: 'Check the figure and its unit.',
      },
      nl: {
        what: "'{item}' zou buiten de jaren 1900 tot 9999 vallen",
        why: 'Het heeft geen datums, en alles wat erop wacht ook niet.',
        help: 'Controleer het getal en de eenheid.',
      },
      de: {
        what: "'{item}' läge außerhalb der Jahre 1900 bis 9999",
        why: 'Es hat keine Termine, und alles, was darauf wartet, auch nicht.',
        help: 'Zahl und Einheit prüfen.',
      },
    },
    nobody: {
      en: {
        what: "'{item}' never gets done: those who do it are no longer at work by then",
        why: 'It has no dates, and neither has anything that waits for it.',
        help: 'Let them stay longer, assign somebody else, or lower the effort.',
      },
      nl: {
        what: "'{item}' komt nooit af: wie het doet, werkt er dan niet meer",
        why: 'Het heeft geen datums, en alles wat erop wacht ook niet.',
        help: 'Laat hen langer blijven, wijs iemand anders toe of verlaag de inspanning.',
      },
      de: {
        what: "'{item}' wird nie fertig: Wer es erledigt, arbeitet dann nicht mehr",
        why: 'Es hat keine Termine, und alles, was darauf wartet, auch nicht.',
        help: 'Sie länger bleiben lassen, jemand anderen zuweisen oder den Aufwand senken.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    task build "Build" {\n      duration: -3 weeks\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    task build "Build" {\n      duration: 10_000 years\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  team {\n    person ravi "Ravi" {\n      until: 2027-01-08\n    }\n  }\n  roadmap {\n    task build "Build" {\n      effort: 10 days\n      assigned: ravi\n    }\n  }\n}\n',
    ],
    nearMiss: [
      // It ends in the year 9927.
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    task build "Build" {\n      duration: 7_900 years\n    }\n  }\n}\n',
    ],
    passing: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    task build "Build" {\n      duration: 3 weeks\n    }\n  }\n}\n',
      // The last day of work is enough.
      'plan p "P" {\n  start: 2027-01-04\n  team {\n    person ravi "Ravi" {\n      until: 2027-01-15\n    }\n  }\n  roadmap {\n    task build "Build" {\n      effort: 10 days\n      assigned: ravi\n    }\n  }\n}\n',
      // What waits for undatable work is not to blame.
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    task build "Build" {\n      after: design\n      duration: 3 weeks\n    }\n    milestone design "Design" {\n      starts: 2027-02-01\n    }\n  }\n}\n',
    ],
    unresolved: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    task build "Build" {\n      duration: minus three weeks\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    task build "Build" {\n      effort: 10 days\n      assigned: nobody\n    }\n  }\n}\n',
    ],
  },
  check({ facts, report }) {
    for (const undated of facts.schedule.undated.values()) {
      const message = messageOf(undated);
      if (!message) continue;
      const { item, at } = undated;
      report({ message, at, about: item, data: { item: titleOf(item) } });
    }
  },
});

function messageOf({ because, item }: UndatedItem): 'negative' | 'negativeEffort' | 'endless' | 'nobody' | undefined {
  if (because === 'nobody-works') return 'nobody';
  if (because !== 'impossible') return undefined;
  if (item.kind === 'milestone' || item.kind === 'gate') return 'endless';
  const { duration } = item.facts;
  if (duration) return duration.value.low < 0 ? 'negative' : 'endless';
  const effort = item.kind === 'task' ? item.facts.effort : undefined;
  return effort && effort.value.low < 0 ? 'negativeEffort' : 'endless';
}
