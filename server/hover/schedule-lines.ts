import { wholeDay } from '../../src/analysis/schedule/time-scale.ts';
import type { Deadline, Float, Schedule, ScheduledItem, Work } from '../../src/analysis/schedule.ts';
import type { ThreePoint } from '../../src/analysis/three-point.ts';
import type { SimulationResult } from '../../src/analysis/uncertainty/simulation.ts';
import { titleOf } from '../../src/model/element.ts';
import { type Language, showDay, showPercent, showSpan } from '../../src/model/figures.ts';
import { escaped } from '../markdown.ts';
import { type Texts, textsIn } from '../texts/texts.ts';

/** When work begins and ends and because of what, how much room it has, and what simulated courses of the plan say of it. */
export function scheduleLines(
  schedule: Schedule,
  work: Work,
  simulated: SimulationResult | undefined,
  language: Language,
): string[] {
  const texts = textsIn(language);
  const undated = schedule.undated.get(work);
  if (undated) {
    const { on } = undated;
    return [`${texts.undated[undated.because]}${on ? ` ${escaped(`"${titleOf(on)}"`)}` : ''}`];
  }
  const item = schedule.items.get(work);
  if (!item) return [];
  return [
    ...dateLines(item, schedule, texts, language),
    ...roomLines(item, texts, language),
    ...(simulated && schedule.basis !== 'none' ? chanceLines(work, simulated, texts, language) : []),
  ];
}

function dateLines(item: ScheduledItem, schedule: Schedule, texts: Texts, language: Language): string[] {
  const isPoint = item.item.kind === 'milestone' || item.item.kind === 'gate';
  const day = (value: number): string =>
    schedule.basis === 'none' ? texts.relativeDay(Math.floor(value / 7) + 1) : showDay(value, language);
  const why = escaped(reasonOf(item, schedule, texts));
  // A finish is excluded: the last day is the one before.
  const first = isPoint ? -1 : 0;
  const lines = [`${texts.start}: ${pointText(item.start, (value) => day(value + first), texts)} (${why})`];
  if (!isPoint) lines.push(`${texts.finish}: ${pointText(item.finish, (value) => day(value - 1), texts)}`);
  if (item.marginDays > 0) lines.push(texts.margin(showSpan(Math.round(item.marginDays), 'day', language)));
  return lines;
}

function pointText({ low, likely, high }: ThreePoint, show: (value: number) => string, texts: Texts): string {
  const middle = `**${show(likely)}**`;
  return show(low) === show(high) ? middle : `${middle} ${texts.likely}, ${texts.between(show(low), show(high))}`;
}

function reasonOf({ why }: ScheduledItem, { basis }: Schedule, { because }: Texts): string {
  switch (why.kind) {
    case 'plan-start':
      return basis === 'none' ? because.noStart : because.planStart;
    case 'fixed':
      return because.fixed(why.fact);
    case 'dependency':
      return because.dependency(titleOf(why.on), why.end);
    case 'end-dependency':
      return because.endDependency(titleOf(why.on), why.end);
    case 'container':
      return because.container(titleOf(why.on), why.end);
  }
}

/** How far it can slip; nothing of what is done, which does not move any more. */
function roomLines({ critical, deadline, finish, float }: ScheduledItem, texts: Texts, language: Language): string[] {
  const lines = float ? [floatLine(float, critical, texts, language)] : [];
  return deadline ? [...lines, deadlineLine(deadline, finish, texts, language)] : lines;
}

function floatLine({ total, free }: Float, critical: boolean, texts: Texts, language: Language): string {
  const days = (count: number): string => showSpan(count, 'day', language);
  if (total < 0) return texts.tooLate(days(-total));
  return critical || total === 0 ? texts.critical : texts.float(days(total), free === total ? undefined : days(free));
}

/** Against the likely finish, which is excluded: a deadline is a last day. */
function deadlineLine({ day }: Deadline, finish: ThreePoint, texts: Texts, language: Language): string {
  const room = day + 1 - finish.likely;
  const shown = showDay(day, language);
  if (room === 0) return texts.deadline.reached(shown);
  const days = showSpan(Math.abs(room), 'day', language);
  return room > 0 ? texts.deadline.room(shown, days) : texts.deadline.missed(shown, days);
}

/** Nothing where nothing is uncertain: the dates above say it. */
function chanceLines(work: Work, simulated: SimulationResult, texts: Texts, language: Language): string[] {
  const finish = simulated.works.get(work)?.finish;
  if (simulated.certain || finish?.p50 === undefined || finish.p80 === undefined) return [];
  const lines = [texts.chance.ends(lastDay(finish.p50, language), lastDay(finish.p80, language))];
  const met = simulated.deadlines.find((deadline) => deadline.work === work)?.met;
  return met ? [...lines, texts.chance.kept(showPercent(Math.round(100 * met.share), language))] : lines;
}

/** The day on which something ends at a moment, which is excluded. */
function lastDay(moment: number, language: Language): string {
  return showDay(wholeDay(moment) - 1, language);
}
