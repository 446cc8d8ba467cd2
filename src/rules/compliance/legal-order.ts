import type { Facts } from '../../analysis/facts.ts';
import { type ActDate, chanceBefore } from '../../analysis/first-use.ts';
import { dayWithin, wholeDay } from '../../analysis/schedule/time-scale.ts';
import { percentileOf } from '../../analysis/uncertainty/sample.ts';
import { nameOf, titleOf } from '../../model/element.ts';
import { showDay, type Worded } from '../../model/figures.ts';
import type { EpochDay } from '../../model/values.ts';
import type { Related } from '../engine/finding.ts';
import { worded } from '../engine/worded.ts';
import type { MessageText, Translated } from '../engine/wording.ts';

/** An act whose day is known: dated work, or use that has begun. */
export type KnownAct = Exclude<ActDate, { readonly kind: 'unknown' }>;

type DatedAct = Extract<ActDate, { readonly kind: 'dated' }>;

/** Whether a legal step comes before the act that it has to precede. */
export type Order =
  | { readonly kind: 'late'; readonly act: KnownAct }
  /** In time in the likely case, and too late in some share of the simulated runs. */
  | {
      readonly kind: 'risky';
      readonly act: DatedAct;
      readonly percent: number;
      /** The day that the act does not precede in so many of the runs as are asked for; undefined where none is known. */
      readonly safeDay: EpochDay | undefined;
    }
  | { readonly kind: 'in-time' }
  | { readonly kind: 'unknown' };

/**
 * Compares a step with an act. A step on the day of the act is not late: nothing says what came first that day.
 *
 * @param mostPercent the share of the runs in which the step may be too late
 */
export function orderOf(day: EpochDay | undefined, act: ActDate, facts: Facts, mostPercent: number): Order {
  if (day === undefined || act.kind === 'unknown') return { kind: 'unknown' };
  if (act.kind === 'begun') return day > act.latest ? { kind: 'late', act } : { kind: 'unknown' };
  if (day > act.day.likely) return { kind: 'late', act };
  // What begins on a day in all cases, or later in the low one, is looked at no further: the low case is one in ten.
  if (act.day.low === act.day.high || day <= act.day.low) return { kind: 'in-time' };
  const simulated = facts.simulated();
  const chance = simulated && chanceBefore(act, day, simulated);
  if (!simulated || !chance) return { kind: 'in-time' };
  if (chance.share * 100 <= mostPercent) return { kind: 'in-time' };
  // Up, so that what is above the limit also reads so.
  const percent = Math.ceil(chance.share * 100);
  const sample = simulated.sampleOf(act.work.item, act.end);
  const moment = sample && mostPercent > 0 ? percentileOf(sample, mostPercent) : undefined;
  const begins = act.end === 'start' ? dayWithin : wholeDay;
  return { kind: 'risky', act, percent, safeDay: moment === undefined ? undefined : begins(moment) };
}

/** `before the first use on 1 Feb 2027` */
export function beforeUse(act: KnownAct): Worded {
  if (act.kind === 'begun') {
    return {
      en: 'before the first use, which has begun',
      nl: 'vóór het eerste gebruik, dat al loopt',
      de: 'vor der ersten Nutzung, die schon läuft',
    };
  }
  return onDay(act, {
    en: 'before the first use on',
    nl: 'vóór het eerste gebruik op',
    de: 'vor der ersten Nutzung am',
  });
}

/** `after the first use on 1 Feb 2027` */
export function afterUse(act: KnownAct): Worded {
  if (act.kind === 'begun') {
    return {
      en: 'after the first use, which has begun',
      nl: 'na het eerste gebruik, dat al loopt',
      de: 'nach der ersten Nutzung, die schon läuft',
    };
  }
  return onDay(act, { en: 'after the first use on', nl: 'na het eerste gebruik op', de: 'nach der ersten Nutzung am' });
}

function onDay({ day }: DatedAct, words: Worded): Worded {
  return worded((language) => `${words[language]} ${showDay(day.likely, language)}`);
}

/** The place that the act follows from, and what happens there. */
export function actRelated(act: ActDate): Related[] {
  if (act.kind !== 'dated') {
    const [at] = act.followsFrom;
    const text = { en: 'It is in use', nl: 'Het is in gebruik', de: 'Es ist in Nutzung' };
    return act.kind === 'begun' && at ? [{ at, text, data: {} }] : [];
  }
  const { item } = act.work;
  const text =
    act.end === 'start'
      ? {
          en: "'{phase}' starts on {day}: the first use",
          nl: "'{phase}' begint op {day}: het eerste gebruik",
          de: "'{phase}' beginnt am {day}: die erste Nutzung",
        }
      : {
          en: "'{phase}' is over on {day}: the first use",
          nl: "'{phase}' is klaar op {day}: het eerste gebruik",
          de: "'{phase}' ist fertig am {day}: die erste Nutzung",
        };
  return [{ at: nameOf(item), text, data: { phase: titleOf(item), day: { day: act.day.likely } } }];
}

/** Of a step that comes first in the likely case only. */
export const RISKY: Translated<MessageText> = {
  en: {
    what: "{step} for '{useCase}' on {day} comes after the start of '{phase}' in {share} of the simulated runs of the plan",
    why: "The step has to come before the first use; '{phase}' starts on {likely} in the likely case, and earlier when work goes well.",
    help: "Move the step to {safe} or earlier, or let '{phase}' wait for it.",
  },
  nl: {
    what: "{step} voor '{useCase}' op {day} komt in {share} van de gesimuleerde verlopen van het plan na het begin van '{phase}'",
    why: "De stap moet vóór het eerste gebruik komen; '{phase}' begint waarschijnlijk op {likely}, en eerder als het werk meezit.",
    help: "Verplaats de stap naar {safe} of eerder, of laat '{phase}' erop wachten.",
  },
  de: {
    what: "{step} für '{useCase}' am {day} kommt in {share} der simulierten Verläufe des Plans nach dem Beginn von '{phase}'",
    why: "Der Schritt muss vor der ersten Nutzung kommen; '{phase}' beginnt wahrscheinlich am {likely}, und früher, wenn es gut läuft.",
    help: "Den Schritt auf den {safe} oder früher legen oder '{phase}' darauf warten lassen.",
  },
};

/**
 * What the sentence about it says.
 *
 * @param step begins the sentence: `The impact assessment`
 */
export function riskyData(
  step: Worded,
  useCase: string,
  day: EpochDay,
  { act, percent, safeDay }: Extract<Order, { readonly kind: 'risky' }>,
) {
  return {
    step,
    useCase,
    day: { day },
    phase: titleOf(act.work.item),
    share: { percent },
    likely: { day: act.day.likely },
    safe: { day: safeDay ?? act.day.low },
  } as const;
}
