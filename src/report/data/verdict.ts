import type { BenefitUnknown } from '../../analysis/business-case.ts';
import { shownOf } from '../../analysis/figures/value.ts';
import { answerOf } from '../../analysis/figures.ts';
import { type Amount, CENTS_PER_UNIT, unitsOf } from '../../analysis/money.ts';
import { type ModelElement, titleOf } from '../../model/element.ts';
import { showDay, showFigure, showList, showMoney, showNumber } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { messageOf } from '../../rules/engine/present.ts';
import type { ReportSource } from '../options.ts';
import type { VerdictItem } from '../report-data.ts';
import type { MissingForBenefit } from '../texts/texts.ts';
import { showAmount, showCalendarDays, showDays } from './spans.ts';
import { worstOf } from './worded-findings.ts';

type Answer = Omit<VerdictItem, 'key' | 'label'>;

/** When, for how much, with what in return, first seen when, and what stands in the way. */
export function verdictOf(source: ReportSource): VerdictItem[] {
  const { verdict } = source.texts;
  return [
    { key: 'period', label: verdict.period, ...period(source) },
    { key: 'money-in', label: verdict.moneyIn, ...moneyIn(source) },
    { key: 'money-back', label: verdict.moneyBack, ...moneyBack(source) },
    { key: 'pays', label: source.texts.businessCase.pays, ...pays(source) },
    { key: 'first-result', label: verdict.firstResult, ...firstResult(source) },
    { key: 'problem', label: verdict.problem, ...problem(source) },
  ];
}

function answer(value: string, note: string | null, id: string | null): Answer {
  return { value, note, id, standing: null };
}

function unknown(value: string, note: string, id: string | null): Answer {
  return { value, note, id, standing: 'open' };
}

function idOf({ plan }: ReportSource, element: ModelElement | undefined): string | null {
  return element ? pathOf(plan, element) : null;
}

function period(source: ReportSource): Answer {
  const { plan, facts, language, texts } = source;
  const { start, finish, basis } = facts.schedule;
  const id = idOf(source, plan.roadmap ?? plan.element);
  if (!start || !finish) return unknown(texts.verdict.noPeriod, texts.verdict.noPeriodNote, id);
  if (basis === 'none') {
    const span = showCalendarDays(finish.likely - start.likely, language);
    return {
      ...unknown(texts.verdict.relative(span), texts.verdict.relativeNote, idOf(source, plan.element)),
    };
  }
  const value = showDays(start.likely, Math.max(start.likely, finish.likely - 1), basis, language, texts);
  const note = finish.high > finish.likely ? texts.verdict.latest(showDay(finish.high - 1, language)) : null;
  return answer(value, note, id);
}

function moneyIn(source: ReportSource): Answer {
  const { plan, facts, language, texts } = source;
  const { budget } = facts;
  const total = budget?.total ?? budget?.base;
  if (!budget || !total) {
    const id = idOf(source, plan.budget ?? plan.element);
    return unknown(texts.verdict.noMoneyIn, texts.verdict.noMoneyInNote, id);
  }
  const running = budget.running.amount;
  const note = running ? texts.verdict.running(showAmount(running, budget.currency, language)) : null;
  return answer(showAmount(total, budget.currency, language), note, `${pathOf(plan, budget.budget)}#total`);
}

function moneyBack(source: ReportSource): Answer {
  const { plan, facts, language, texts } = source;
  const { benefits, perYear, once } = facts.businessCase;
  const left = benefits.flatMap(({ benefit, unknown }) => (unknown ? { benefit, unknown } : []));
  const [first] = benefits;
  const id = idOf(source, left[0]?.benefit ?? first?.benefit ?? plan.useCases[0] ?? plan.element);
  if (!first) return unknown(texts.verdict.noMoneyBack, texts.verdict.noMoneyBackNote, id);
  const missing = left.map(({ benefit, unknown }) =>
    texts.verdict.missingFor(titleOf(benefit), texts.verdict.missing[missingFor(unknown)]),
  );
  if (!perYear.amount) return unknown(texts.verdict.unknownMoneyBack, sentence(missing.slice(0, 2).join('; ')), id);
  const yearly =
    isNothing(perYear.amount) && !isNothing(once.amount) ? [] : [texts.verdict.perYear(shown(source, perYear.amount))];
  const single = once.amount && !isNothing(once.amount) ? [texts.verdict.once(shown(source, once.amount))] : [];
  const value = [...yearly, ...single].join(' + ');
  if (left.length === 0) return answer(value, texts.verdict.onceRunning, id);
  const names = showList(
    left.map(({ benefit }) => titleOf(benefit)),
    language,
  );
  return {
    ...answer(value, texts.verdict.incomplete(`${names} (${missing.slice(0, 2).join('; ')})`), id),
    standing: 'open',
  };
}

/** Whether and when the money comes back, whether that is worth it, and the return of the first full year. */
function pays(source: ReportSource): Answer {
  const { plan, facts, language, texts } = source;
  const say = texts.businessCase;
  const [payback, roi, npv] = (['payback', 'roi', 'npv'] as const).map((figure) =>
    answerOf(plan, facts, { figure, of: undefined }),
  );
  const id = idOf(source, plan.budget ?? plan.element);
  const worth = npv?.value?.range.likely ?? 0;
  const isLoss = worth < 0;
  const notes = [
    ...(isLoss ? [say.npv(showMoney(Math.round(worth / CENTS_PER_UNIT), plan.currency, language))] : []),
    ...(roi?.value ? [say.roi(showFigure(shownOf(roi.value), language))] : []),
  ];
  const note = notes.length > 0 ? notes.join(' · ') : null;
  // Money that comes back late is no gain: the icon says so before the figures do.
  if (payback?.value) {
    const value = say.paysAfter(showFigure(shownOf(payback.value), language));
    return { ...answer(value, note, id), standing: isLoss ? 'bad' : null };
  }
  const standing = payback?.after === 'never' ? 'bad' : 'open';
  return { value: standing === 'bad' ? say.paysNever : say.paysOpen, note, id, standing };
}

function isNothing(amount: Amount | undefined): boolean {
  return amount === undefined || (amount.low === 0 && amount.likely === 0 && amount.high === 0);
}

function shown({ plan, language }: ReportSource, amount: Amount): string {
  const units = unitsOf(amount);
  return units.low === units.high
    ? showMoney(Math.round(units.likely), plan.currency, language)
    : showAmount(units, plan.currency, language);
}

/** The words for what a benefit lacks. */
function missingFor({ fact, because }: BenefitUnknown): MissingForBenefit {
  if (because === 'impossible' || because === 'too-large') return because;
  if (because === 'other-currency') return 'currency';
  if (because === 'no-period') return fact === 'at' ? 'hourly-cost' : 'period';
  return MISSING[fact];
}

const MISSING: Readonly<Record<BenefitUnknown['fact'], MissingForBenefit>> = {
  saves: 'saved',
  volume: 'volume',
  at: 'hourly-cost',
  weeks: 'weeks',
  amount: 'amount',
  revenue: 'amount',
  margin: 'margin',
  output: 'output',
};

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** The first pilot or roll-out to finish: what people outside the project notice. */
export function firstResult(source: ReportSource): Answer {
  const { plan, facts, language, texts } = source;
  const { schedule } = facts;
  const visible = schedule.work.filter(
    (item) => item.kind === 'phase' && (item.facts.kind?.value === 'pilot' || item.facts.kind?.value === 'rollout'),
  );
  const dated = visible.flatMap((item) => schedule.items.get(item) ?? []);
  const [anyVisible] = visible;
  if (!anyVisible) {
    return unknown(
      texts.verdict.noFirstResult,
      texts.verdict.noFirstResultNote,
      idOf(source, plan.roadmap ?? plan.element),
    );
  }
  let first = dated[0];
  for (const item of dated) if (first && item.finish.likely < first.finish.likely) first = item;
  if (!first) return unknown(texts.verdict.undatedFirstResult, titleOf(anyVisible), pathOf(plan, anyVisible));
  const id = pathOf(plan, first.item);
  if (schedule.basis === 'none') {
    const span = showCalendarDays(first.finish.likely - schedule.origin, language);
    return answer(texts.verdict.relative(span), titleOf(first.item), id);
  }
  const day = showDay(Math.max(first.start.likely, first.finish.likely - 1), language);
  return answer(day, titleOf(first.item), id);
}

function problem({ findings, language, texts }: ReportSource): Answer {
  const worst = worstOf(findings);
  const open = findings.filter(({ accepted }) => !accepted);
  if (!worst) {
    const note = open.length === 0 ? texts.verdict.noProblemNote : texts.findings.count.hint(open.length);
    return { value: texts.verdict.noProblem, note, id: null, standing: 'good' };
  }
  const others = open.length - 1;
  return {
    value: messageOf(worst, language),
    note: others > 0 ? texts.verdict.more(showNumber(others, language)) : null,
    id: worst.identity,
    standing: worst.severity === 'error' ? 'bad' : 'attention',
  };
}
