import type { Facts } from '../../analysis/facts.ts';
import type { ActDate } from '../../analysis/first-use.ts';
import { showDay, type Worded } from '../../model/figures.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import type { Severity } from '../engine/finding.ts';
import { worded } from '../engine/worded.ts';
import type { UseCase } from '../use-case/selection.ts';
import { type Classification, isProvider } from './classified.ts';

/** How a duty with a date stands to a use case: how much it weighs, and since or from when, in words for a sentence. */
export interface InForce {
  readonly severity: Severity;
  /** Fits behind "applies", "geldt", "gilt". */
  readonly applies: Worded;
}

/** The likely day of an act; the latest it can have been where it has happened already; undefined where it is not known. */
export function likelyDay(act: ActDate): EpochDay | undefined {
  if (act.kind === 'dated') return act.day.likely;
  return act.kind === 'begun' ? act.latest : undefined;
}

/** The likely day of an act that the roadmap dates; undefined where it is only known to have happened. */
export function datedDay(act: ActDate): EpochDay | undefined {
  return act.kind === 'dated' ? act.day.likely : undefined;
}

/**
 * The day by which law without a rule for older systems is judged: that of the first use where it is still to come, since what is in use
 * has to keep to the law of the day too.
 */
export function judgedOn(useCase: UseCase, plan: Plan, facts: Facts): EpochDay {
  return Math.max(plan.asOf, likelyDay(facts.firstUses.of(useCase).use) ?? plan.asOf);
}

/**
 * How Chapter III stands to a high-risk system: an error once the plan shows a system that is new under the law and used while it applies, a
 * warning before that day, for older systems (Art. 111(2)) and where the plan does not say since when the system is on the market.
 *
 * @param from the day from which Chapter III applies to it
 */
export function chapterIII(
  useCase: UseCase,
  classification: Classification,
  from: EpochDay,
  plan: Plan,
  facts: Facts,
): InForce {
  const stated = classification.facts.onMarketSince;
  const used = likelyDay(facts.firstUses.of(useCase).use);
  const day = used ?? plan.asOf;
  // What one provides oneself comes into service with its first use.
  const since = stated ? dayOf(stated.value, plan.start) : isProvider(classification) ? used : undefined;
  if (stated && since !== undefined && since < from) return { severity: 'warning', applies: older(from) };
  if (day < from) return { severity: 'warning', applies: notYet(from) };
  if (since === undefined) return { severity: 'warning', applies: unlessOlder(from) };
  return { severity: 'error', applies: fromDay(from) };
}

/** "from 2 Dec 2027" */
export function fromDay(day: EpochDay): Worded {
  return sentence(day, { en: 'from {day}', nl: 'vanaf {day}', de: 'ab dem {day}' });
}

function notYet(day: EpochDay): Worded {
  return sentence(day, {
    en: 'from {day}, to systems in use by then once they change significantly',
    nl: 'vanaf {day}, voor oudere systemen pas na een aanzienlijke wijziging',
    de: 'ab dem {day}, bei älteren Systemen erst nach erheblicher Änderung',
  });
}

function older(day: EpochDay): Worded {
  return sentence(day, {
    en: 'once the system, older than {day}, changes significantly',
    nl: 'zodra het systeem, van vóór {day}, aanzienlijk wijzigt',
    de: 'sobald sich das System, älter als {day}, erheblich ändert',
  });
}

function unlessOlder(day: EpochDay): Worded {
  return sentence(day, {
    en: 'from {day} unless the system is older; state "on-market-since:"',
    nl: 'vanaf {day}, tenzij het systeem ouder is; vermeld "on-market-since:"',
    de: 'ab dem {day}, sofern es nicht älter ist; "on-market-since:" angeben',
  });
}

function sentence(day: EpochDay, texts: Worded): Worded {
  return worded((language) => texts[language].replace('{day}', showDay(day, language)));
}
