import type { BudgetFacts, BudgetFigure } from '../../src/analysis/budget.ts';
import type { Schedule, ScheduledItem, Work } from '../../src/analysis/schedule.ts';
import type { ThreePoint } from '../../src/analysis/three-point.ts';
import type { PersonLoad } from '../../src/analysis/workload.ts';
import { type ModelElement, titleOf } from '../../src/model/element.ts';
import { type Language, showDay, showList, showMoney, showPercent, showSpan } from '../../src/model/figures.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { escaped } from '../markdown.ts';
import { type Texts, textsIn } from '../texts/texts.ts';

/** Facts from which dates are reckoned or against which they are held, and so what a hover over them explains. */
const DATED_BY = new Set(['after', 'starts', 'deadline', 'ends-after', 'done', 'duration', 'effort', 'margin']);

/**
 * What follows from an element, or from one of its facts, and how it came about.
 *
 * @param fact name of the fact that is asked about; undefined for the element as a whole
 * @returns lines of Markdown, none where nothing is computed
 */
export function computedLines(
  checked: CheckedPlan,
  element: ModelElement,
  fact: string | undefined,
  language: Language,
): string[] {
  const { budget, schedule, workload } = checked.facts;
  const texts = textsIn(language);
  switch (element.kind) {
    case 'phase':
    case 'task':
    case 'milestone':
    case 'gate':
      return fact === undefined || DATED_BY.has(fact) ? scheduleLines(schedule, element as Work, texts, language) : [];
    case 'person':
    case 'vacancy': {
      const load = workload.people.find(({ person }) => person === element);
      return load && (fact === undefined || fact === 'allocation') ? loadLines(load, schedule, texts, language) : [];
    }
    case 'budget':
      return budget?.budget === element ? budgetLines(budget, fact, texts, language) : [];
    case 'stage': {
      const stage = budget?.stages.find((candidate) => candidate.stage === element);
      const base = budget?.base;
      if (!stage?.share || !base || !(fact === undefined || fact === 'amount')) return [];
      return [texts.ofTotal(percentText(stage.share, language), moneyText(base, budget.currency, language))];
    }
    default:
      return [];
  }
}

function scheduleLines(schedule: Schedule, work: Work, texts: Texts, language: Language): string[] {
  const undated = schedule.undated.get(work);
  if (undated) {
    const { on } = undated;
    return [`${texts.undated[undated.because]}${on ? ` ${escaped(`"${titleOf(on)}"`)}` : ''}`];
  }
  const item = schedule.items.get(work);
  if (!item) return [];
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

function loadLines(load: PersonLoad, schedule: Schedule, texts: Texts, language: Language): string[] {
  const lines: string[] = [];
  if (load.planned) lines.push(texts.load(percentText(load.planned.share, language)));
  const { peak } = load;
  if (peak?.by === 'assignments' && peak.period && schedule.basis !== 'none') {
    const work = showList(
      peak.assignments.map(({ scheduled }) => `"${titleOf(scheduled.item)}"`),
      language,
    );
    const { from, until } = peak.period;
    const when = texts.peak(showPercent(peak.share, language), showDay(from, language), showDay(until - 1, language));
    lines.push(`${when} ${escaped(texts.peakWork(work))}.`);
  }
  return lines;
}

function budgetLines(budget: BudgetFacts, fact: string | undefined, texts: Texts, language: Language): string[] {
  const money = (value: ThreePoint): string => moneyText(value, budget.currency, language);
  const figure = ({ share, amount }: BudgetFigure): string[] => {
    const total = budget.base;
    if (!amount) return [];
    return [
      share && total
        ? `**${money(amount)}** (${texts.ofTotal(percentText(share, language), money(total))})`
        : money(amount),
    ];
  };
  switch (fact) {
    case 'personnel':
    case 'technology':
    case 'change':
      return figure(budget.parts[fact]);
    case 'reserve':
      return figure(budget.reserve);
    case 'running':
      return budget.running.amount ? [texts.perYear(`**${money(budget.running.amount)}**`)] : [];
    case 'total':
    case undefined: {
      const { stagesSum, sumShare, total } = budget;
      const lines: string[] = [];
      if (stagesSum.range && budget.stages.length > 0) {
        lines.push(texts.stagesSum(money(stagesSum.range), total && money(total)));
      }
      if (sumShare.range && sumShare.complete) lines.push(texts.partsSum(percentText(sumShare.range, language)));
      return lines;
    }
    default:
      return [];
  }
}

function moneyText({ low, high }: ThreePoint, currency: string, language: Language): string {
  const [from, to] = [low, high].map((value) => showMoney(Math.round(value), currency, language));
  return from === to ? `${from}` : `${from} – ${to}`;
}

function percentText({ low, high }: ThreePoint, language: Language): string {
  const [from, to] = [low, high].map((value) => showPercent(value, language));
  return from === to ? `${from}` : `${from} – ${to}`;
}
