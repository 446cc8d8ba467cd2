import type { Question } from '../../src/analysis/figures/question.ts';
import { answerOf } from '../../src/analysis/figures.ts';
import type { Schedule, ScheduledItem, Work } from '../../src/analysis/schedule.ts';
import type { ThreePoint } from '../../src/analysis/three-point.ts';
import type { Explanation } from '../../src/analysis/why/explanation.ts';
import { whyDeadline } from '../../src/analysis/why/float.ts';
import { type ModelElement, titleOf } from '../../src/model/element.ts';
import { type Language, showDay } from '../../src/model/figures.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { escaped } from '../markdown.ts';
import { type Texts, textsIn } from '../texts/texts.ts';
import { briefly, type Computed, type Subject } from './computed-lines.ts';
import { said, stepped } from './explained.ts';

/** Facts from which dates are reckoned or against which they are held, and so what a hover over them explains. */
const DATED_BY = new Set(['after', 'starts', 'deadline', 'ends-after', 'done', 'duration', 'effort', 'margin']);

/**
 * When work begins and ends; how far it can slip, whether it keeps its deadline, what simulated courses of the plan say; and the whole
 * way back on which it depends.
 */
export function workComputed(
  element: ModelElement<'phase' | 'task' | 'milestone' | 'gate'>,
  { checked, line, language }: Subject,
): Computed | undefined {
  if (line && !DATED_BY.has(line.name)) return undefined;
  const work = element as Work;
  const { schedule } = checked.facts;
  const texts = textsIn(language);
  const undated = schedule.undated.get(work);
  if (undated) {
    const { on } = undated;
    return briefly(`${texts.undated[undated.because]}${on ? ` ${escaped(`"${titleOf(on)}"`)}` : ''}`);
  }
  const item = schedule.items.get(work);
  if (!item) return undefined;
  return {
    brief: dateLines(item, schedule, texts, language),
    more: () => [
      ...roomLines(checked, item, language),
      ...chanceLines(checked, work, language),
      ...startLines(checked, item, texts, language),
    ],
  };
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

/** What its buffer adds; whether it is critical, else by how much it can slip and what would move then; and how it stands against its deadline. */
function roomLines(checked: CheckedPlan, item: ScheduledItem, language: Language): string[] {
  const float = explained(checked, { figure: 'float', of: item.item });
  const deadline = whyDeadline(checked.facts, item);
  const margin = explained(checked, { figure: 'end', of: item.item })?.because.filter(({ code }) => code === 'margin');
  const statements = [...(margin ?? []), ...(float ? floatStatements(float) : []), ...(deadline ? [deadline] : [])];
  return statements.map((statement) => said(statement, language));
}

function floatStatements(float: Explanation): readonly Explanation[] {
  const verdict = float.because.filter(({ code }) => code === 'critical' || code === 'misses-deadline');
  if (verdict.length > 0) return verdict;
  return [float, ...float.because.filter(({ code }) => code === 'free-float' || code === 'no-free-float')];
}

/** Nothing until a simulation is there, and nothing where nothing is uncertain: the dates say it then. */
function chanceLines(checked: CheckedPlan, work: Work, language: Language): string[] {
  const { schedule, simulated } = checked.facts;
  if (schedule.basis === 'none' || simulated()?.certain !== false) return [];
  const questions: Question[] = [
    { figure: 'percentile', percentile: 50, of: work },
    { figure: 'percentile', percentile: 80, of: work },
    { figure: 'chance', of: work },
  ];
  return questions.flatMap((question) => {
    const statement = explained(checked, question);
    return statement ? [said(statement, language)] : [];
  });
}

/** The steps back to a day that stands by itself; a single one is what the dates say already. */
function startLines(checked: CheckedPlan, { item }: ScheduledItem, texts: Texts, language: Language): string[] {
  if (checked.facts.schedule.basis === 'none') return [];
  const steps = explained(checked, { figure: 'start', of: item })?.because ?? [];
  return steps.length > 1 ? [`_${texts.startsBecause}_`, ...stepped(steps, language)] : [];
}

function explained({ plan, facts }: CheckedPlan, question: Question): Explanation | undefined {
  const answer = answerOf(plan, facts, question);
  return answer.value && answer.explain();
}
