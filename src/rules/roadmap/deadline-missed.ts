import type { ScheduledItem, StartReason } from '../../analysis/schedule.ts';
import { isAbsent, titleOf } from '../../model/element.ts';
import { isoDay, type Shown, showFigure, type Worded } from '../../model/figures.ts';
import { dayOf } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import { replace } from '../engine/edit.ts';
import type { Related } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, practice } from '../engine/source.ts';
import { worded } from '../engine/worded.ts';

const DAYS_PER_WEEK = 7;

export default defineRule({
  id: 'roadmap/deadline-missed',
  title: { en: 'Deadline missed', nl: 'Deadline niet gehaald', de: 'Frist nicht eingehalten' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    arithmetic('Dates from durations and dependencies'),
    practice('PRINCE2', 'Tolerances: time'),
    practice('PMI PMBOK', 'Schedule baseline'),
  ],
  messages: {
    missed: {
      en: {
        what: "'{item}' likely ends on {end}, {late} after its deadline of {deadline}: {cause}",
        why: 'Whoever counts on the deadline counts on a day that the plan itself does not keep.',
        help: 'Shorten what comes before, begin earlier, or move the deadline.',
      },
      nl: {
        what: "'{item}' eindigt waarschijnlijk op {end}, {late} na de deadline van {deadline}: {cause}",
        why: 'Wie op de deadline rekent, rekent op een dag die het plan zelf niet haalt.',
        help: 'Verkort wat ervoor komt, begin eerder of verschuif de deadline.',
      },
      de: {
        what: "'{item}' endet wahrscheinlich am {end}, {late} nach der Frist am {deadline}: {cause}",
        why: 'Wer mit der Frist rechnet, rechnet mit einem Tag, den der Plan selbst nicht einhält.',
        help: 'Verkürzen, was davor liegt, früher beginnen oder die Frist verschieben.',
      },
    },
    risk: {
      en: {
        what: "'{item}' may miss its deadline of {deadline}: in the worse case it ends on {end}, {late} later",
        why: 'The deadline holds only if nothing takes longer than is likely.',
        help: 'Begin earlier, narrow the estimates, or leave more room before the deadline.',
      },
      nl: {
        what: "'{item}' haalt de deadline van {deadline} misschien niet: in het slechtere geval is het einde op {end}, {late} later",
        why: 'De deadline houdt alleen stand als niets langer duurt dan waarschijnlijk is.',
        help: 'Begin eerder, maak de schattingen nauwkeuriger of laat meer ruimte voor de deadline.',
      },
      de: {
        what: "'{item}' hält die Frist am {deadline} vielleicht nicht ein: im schlechteren Fall endet es am {end}, {late} später",
        why: 'Die Frist hält nur, wenn nichts länger dauert als wahrscheinlich.',
        help: 'Früher beginnen, genauer schätzen oder vor der Frist mehr Raum lassen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n    }\n    phase pilot "Pilot" {\n      after: build\n      duration: 6 weeks\n      deadline: 2027-02-28\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4..6 weeks\n      deadline: 2027-02-10\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 10 weeks\n    }\n    milestone live "Live" {\n      after: build\n      deadline: month 2\n    }\n  }\n}\n',
    ],
    nearMiss: [
      // Even in the worse case it ends on the very day.
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4..6 weeks\n      deadline: 2027-02-14\n    }\n  }\n}\n',
    ],
    passing: [
      // A deadline is the last day on which the work may end.
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n      deadline: 2027-01-31\n    }\n  }\n}\n',
      // Without a date to begin with nothing is known of any day.
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 40 weeks\n      deadline: 2027-01-31\n    }\n  }\n}\n',
      // What is finished cannot be finished earlier any more.
      'plan p "P" {\n  start: 2026-01-05\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n      deadline: 2026-01-30\n      done: 2026-02-13\n    }\n  }\n}\n',
    ],
    unresolved: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      duration: 4 weeks\n      deadline: end of January\n    }\n  }\n}\n',
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase build "Build" {\n      after: desing\n      duration: 40 weeks\n      deadline: 2027-01-31\n    }\n  }\n}\n',
    ],
  },
  check({ plan, facts, report }) {
    const { schedule } = facts;
    if (schedule.basis === 'none') return;
    for (const scheduled of schedule.ordered) {
      const { item, finish } = scheduled;
      const { deadline } = item.facts;
      const last = deadline && dayOf(deadline.value, plan.start);
      if (!deadline || last === undefined || !isAbsent(item, 'done')) continue;
      const [likely, high] = [finish.likely - 1, finish.high - 1];
      if (high <= last) continue;
      const end = likely > last ? likely : high;
      const data = {
        item: titleOf(item),
        end: { day: end },
        late: { span: end - last, unit: 'day' },
        deadline: { day: last },
      } as const;
      const code = isoDay(end);
      const fixes = () => [writeFix(`deadline: ${code}`, 'unsafe', replace(deadline.at, code))];
      const place = { at: deadline.at, about: item, related: relatedTo(scheduled), fixes };
      if (likely > last) report({ message: 'missed', data: { ...data, cause: causeOf(scheduled) }, ...place });
      else report({ message: 'risk', severity: 'hint', data, ...place });
    }
  },
});

/** What decides the end: what the work waits for, and how long it takes. */
function causeOf({ item, start, days, why }: ScheduledItem): Worded {
  const isPoint = item.kind === 'milestone' || item.kind === 'gate';
  const whole = Math.round(days.likely);
  const weeks = whole % DAYS_PER_WEEK === 0;
  const length: Shown = weeks ? { span: whole / DAYS_PER_WEEK, unit: 'week' } : { span: whole, unit: 'day' };
  const day: Shown = { day: start.likely - (isPoint ? 1 : 0) };
  return worded((language) => {
    const begins = beginning(why, showFigure(day, language))[language];
    return isPoint ? begins : `${begins}${TAKES[language]} ${showFigure(length, language)}`;
  });
}

const TAKES: Worded = { en: ' and takes', nl: ' en duurt', de: ' und dauert' };

function beginning(why: StartReason, day: string): Worded {
  switch (why.kind) {
    case 'plan-start':
      return {
        en: `it begins with the plan on ${day}`,
        nl: `het begint met het plan op ${day}`,
        de: `es beginnt mit dem Plan am ${day}`,
      };
    case 'fixed':
      return { en: `it is set for ${day}`, nl: `het staat vast op ${day}`, de: `es ist auf den ${day} festgelegt` };
    case 'dependency': {
      const on = titleOf(why.on);
      if (why.end === 'finish') {
        return { en: `it waits for '${on}'`, nl: `het wacht op '${on}'`, de: `es wartet auf '${on}'` };
      }
      return {
        en: `it waits for the start of '${on}'`,
        nl: `het wacht op het begin van '${on}'`,
        de: `es wartet auf den Beginn von '${on}'`,
      };
    }
    case 'end-dependency': {
      const on = titleOf(why.on);
      return {
        en: `it may not end before '${on}'`,
        nl: `het mag niet eindigen vóór '${on}'`,
        de: `es darf nicht vor '${on}' enden`,
      };
    }
    case 'container': {
      const on = titleOf(why.on);
      if (why.end === 'finish') {
        return {
          en: `it stands at the end of '${on}'`,
          nl: `het staat aan het eind van '${on}'`,
          de: `es steht am Ende von '${on}'`,
        };
      }
      return {
        en: `it begins with its phase '${on}'`,
        nl: `het begint met de fase '${on}'`,
        de: `es beginnt mit der Phase '${on}'`,
      };
    }
  }
}

function relatedTo({ why }: ScheduledItem): readonly Related[] {
  const at: SourceRange | undefined = why.kind === 'container' ? undefined : why.at;
  if (!at) return [];
  const text = {
    en: 'This decides when it begins',
    nl: 'Dit bepaalt wanneer het begint',
    de: 'Das bestimmt, wann es beginnt',
  };
  return [{ at, text, data: {} }];
}
