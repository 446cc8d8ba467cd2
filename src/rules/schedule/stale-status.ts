import type { ScheduledItem, Work } from '../../analysis/schedule.ts';
import { isAbsent, lineOf, nameOf, titleOf } from '../../model/element.ts';
import { isoDay } from '../../model/figures.ts';
import { dayOf } from '../../model/plan.ts';
import { insertFact, remove } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix, removeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { listWords } from '../engine/word-list.ts';
import { DCMA, LIST_ROOM, MOST_SINGLE } from './tasks.ts';

const WHY = {
  en: 'Everything after it is dated as if it were done, so that the end of the plan is too early if it is not.',
  nl: 'Alles erachter is gepland alsof het klaar is; het einde van het plan ligt dan te vroeg als het dat niet is.',
  de: 'Alles dahinter ist geplant, als wäre es fertig; das Ende des Plans liegt zu früh, wenn es das nicht ist.',
} as const;

const HELP = {
  en: 'Write "done:" with the day, or a longer duration if it is not finished.',
  nl: 'Schrijf "done:" met de dag, of een langere duur als het niet klaar is.',
  de: '"done:" mit dem Tag schreiben oder eine längere Dauer, wenn es nicht fertig ist.',
} as const;

export default defineRule({
  id: 'schedule/stale-status',
  title: { en: 'Status out of date', nl: 'Status verouderd', de: 'Stand veraltet' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [practice(DCMA, 'Point 9: invalid dates'), practice(DCMA, 'Point 11: missed tasks')],
  messages: {
    overdue: {
      en: {
        what: "'{item}' ends on {end} at the latest and is not marked as done on {asOf}",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{item}' eindigt uiterlijk op {end} en is op {asOf} niet als klaar gemeld",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{item}' endet spätestens am {end} und ist am {asOf} nicht als fertig gemeldet",
        why: WHY.de,
        help: HELP.de,
      },
    },
    many: {
      en: {
        what: '{count} pieces of work should have ended by {asOf} and are not marked as done: {items}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: '{count} stukken werk hadden op {asOf} klaar moeten zijn en zijn niet als klaar gemeld: {items}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: '{count} Arbeiten sollten am {asOf} fertig sein und sind nicht als fertig gemeldet: {items}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    future: {
      en: {
        what: "'{item}' is marked as done on {done}, which is after {asOf}",
        why: 'What is still to come is not done, and its date is no longer computed.',
        help: 'Write a day that has passed, or take the line away until it is done.',
      },
      nl: {
        what: "'{item}' is voor {done} als klaar gemeld; die dag ligt na {asOf}",
        why: 'Wat nog komt is niet klaar, en de datum ervan wordt niet meer berekend.',
        help: 'Schrijf een dag die voorbij is, of haal de regel weg tot het klaar is.',
      },
      de: {
        what: "'{item}' ist für den {done} als fertig gemeldet; das liegt nach dem {asOf}",
        why: 'Was noch kommt, ist nicht fertig, und sein Termin wird nicht mehr berechnet.',
        help: 'Einen vergangenen Tag schreiben oder die Zeile weglassen, bis es fertig ist.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  start: 2026-01-05\n  as-of: 2026-11-23\n  roadmap {\n    phase build "Build" {\n      duration: 6..8 weeks\n    }\n  }\n}',
      'plan p "P" {\n  start: 2026-01-05\n  as-of: 2026-11-23\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n      done: 2026-12-01\n    }\n  }\n}',
    ],
    nearMiss: [
      // In the worse case it ends on the very day.
      'plan p "P" {\n  start: 2026-01-05\n  as-of: 2026-03-01\n  roadmap {\n    phase build "Build" {\n      duration: 6..8 weeks\n    }\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  start: 2026-01-05\n  as-of: 2026-11-23\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n      done: 2026-02-20\n    }\n  }\n}',
      // A plan that keeps no status is not behind with it.
      'plan p "P" {\n  start: 2026-01-05\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n    }\n  }\n}',
    ],
    unresolved: [
      'plan p "P" {\n  start: 2026-01-05\n  as-of: 2026-11-23\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n      done: last spring\n    }\n  }\n}',
    ],
  },
  check({ plan, facts: { schedule }, report }) {
    if (schedule.basis === 'none') return;
    const asOf = { day: plan.asOf };
    for (const item of schedule.work) {
      const { done } = item.facts;
      const day = done && dayOf(done.value, plan.start);
      if (!done || day === undefined || day <= plan.asOf) continue;
      report({
        message: 'future',
        severity: 'warning',
        at: done.at,
        about: item,
        data: { item: titleOf(item), done: { day }, asOf },
        fixes: () => {
          const line = lineOf(item, 'done');
          return line ? [removeFix('done', 'unsafe', remove(line.at))] : [];
        },
      });
    }
    const keepsStatus =
      plan.element.facts.asOf || schedule.work.some(({ facts: { done, progress } }) => done ?? progress);
    if (!keepsStatus) return;
    const overdue = schedule.ordered.filter(
      ({ item, finish }) => isAbsent(item, 'done') && finish.high - 1 < plan.asOf,
    );
    const late = new Set<Work>(overdue.map(({ item }) => item));
    // What stands in a phase that is overdue is the same delay, and in one that is done it is over.
    const found = overdue.filter(
      ({ container }) => !container || (!late.has(container) && isAbsent(container, 'done')),
    );
    const [first] = found;
    if (found.length > MOST_SINGLE && first) {
      const about = plan.roadmap ?? first.item;
      const items = listWords(
        found.map(({ item }) => `'${titleOf(item)}'`),
        LIST_ROOM,
        false,
      );
      report({
        message: 'many',
        at: nameOf(about),
        about,
        data: { count: found.length, asOf, items },
        related: found.slice(0, MOST_SINGLE).map(({ item }) => ({
          at: nameOf(item),
          text: { en: 'Not marked as done', nl: 'Niet als klaar gemeld', de: 'Nicht als fertig gemeldet' },
          data: {},
        })),
        fixes: () => allDone(found),
      });
      return;
    }
    for (const scheduled of found) {
      const { item, finish } = scheduled;
      report({
        message: 'overdue',
        at: nameOf(item),
        about: item,
        data: { item: titleOf(item), end: { day: finish.high - 1 }, asOf },
        fixes: () => {
          const line = `done: ${isoDay(finish.likely - 1)}`;
          return [insertFix(line, 'unsafe', insertFact(item, line))];
        },
      });
    }
  },
});

function allDone(found: readonly ScheduledItem[]): Fix[] {
  const edits = found.map(({ item, finish }) => insertFact(item, `done: ${isoDay(finish.likely - 1)}`));
  return [insertFix('done: …', 'unsafe', ...edits)];
}
