import type { BenefitValue, CheckedClaim } from '../../analysis/business-case.ts';
import { type FigureValue, shownOf } from '../../analysis/figures/value.ts';
import { answerOf, type ComputedFigure } from '../../analysis/figures.ts';
import { CENTS_PER_UNIT, unitsOf } from '../../analysis/money.ts';
import type { Outlook } from '../../analysis/uncertainty/outlook.ts';
import type { SimulationResult } from '../../analysis/uncertainty/simulation.ts';
import { titleOf } from '../../model/element.ts';
import { showDay, showFigure, showMoney, showNumber, showPercent, showSpan } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { type FigureName, labelOf } from '../../model/values.ts';
import { wordedLack } from '../../rules/expectation/lack-texts.ts';
import type { Profile } from '../../rules/profile/profile.ts';
import type { BusinessCaseData, CaseBenefit, CaseClaim, CaseFigure } from '../business-case-data.ts';
import type { ReportSource } from '../options.ts';
import { definitionBelowName, showValue } from '../why/words.ts';
import { cashChart } from './cash-chart.ts';
import { shortened } from './left-out.ts';
import { showAmount } from './spans.ts';
import { tornadoOf } from './tornado.ts';

const FIGURES = ['investment', 'running', 'benefit', 'roi', 'payback', 'npv', 'irr', 'cost-of-delay'] as const;

const SAMPLE_FACTS = '  saves: 3.5 h\n  volume: 15 / week\n  at: 65 / h\n  weeks: 46';

/** What the plan brings, set against what it costs, with what it claims and what moves it most. */
export function businessCaseData(source: ReportSource): BusinessCaseData {
  const { plan, facts, texts, language } = source;
  const say = texts.businessCase;
  const { benefits, claims } = facts.businessCase;
  if (benefits.length === 0 && claims.length === 0) {
    const code = `benefit hours "${say.sample}" {\n${SAMPLE_FACTS}\n}`;
    return {
      id: null,
      summary: '',
      leftOut: [],
      empty: { what: say.empty, code },
      figures: [],
      claims: [],
      cash: null,
      tornado: null,
      benefits: [],
      remark: null,
    };
  }
  const simulated = facts.simulated();
  const [first] = benefits;
  const listed = shortened('benefits', benefits, source);
  const claimed = shortened(
    'claims',
    claims.map((claim) => claimOf(claim, simulated, source)),
    source,
    ({ standing }) => (standing === 'good' ? 1 : 0),
  );
  return {
    id: pathOf(plan, plan.budget ?? first?.useCase ?? plan.element),
    summary: summaryOf(source),
    leftOut: [...claimed.leftOut, ...listed.leftOut],
    empty: null,
    figures: FIGURES.map((figure) => caseFigure(figure, simulated, source)),
    claims: claimed.shown,
    cash: cashChart(source, simulated),
    tornado: tornadoOf(source, simulated),
    benefits: listed.shown.map((benefit) => benefitOf(benefit, source)),
    remark: remarkOf(simulated, say, showNumber(simulated?.runs ?? 0, language, 0)),
  };
}

function remarkOf(
  simulated: SimulationResult | undefined,
  say: ReportSource['texts']['businessCase'],
  runs: string,
): string | null {
  if (!simulated) return say.pending;
  return simulated.certain ? null : say.courses(runs);
}

function answered(figure: (typeof FIGURES)[number], { plan, facts }: ReportSource): ComputedFigure {
  return answerOf(plan, facts, { figure, of: undefined });
}

function summaryOf(source: ReportSource): string {
  const { language, texts } = source;
  const say = texts.businessCase;
  const [spent, brought, payback] = (['investment', 'benefit', 'payback'] as const).map((name) =>
    answered(name, source),
  );
  const shown = (figure: ComputedFigure | undefined): string =>
    figure?.value ? showFigure(shownOf(figure.value), language) : say.notKnown;
  if (payback?.value) return say.summary.pays(shown(spent), shown(brought), shown(payback));
  const kind = payback?.after === 'never' && spent?.value && brought?.value ? 'never' : 'open';
  return say.summary[kind](shown(spent), shown(brought), '');
}

/** A figure of the business case as the report shows it. @param simulated gives its chances, where they are known */
export function caseFigure(
  name: (typeof FIGURES)[number],
  simulated: SimulationResult | undefined,
  source: ReportSource,
): CaseFigure {
  const { language, texts, plan } = source;
  const answer = answered(name, source);
  const [lack] = answer.lacks;
  const value = answer.value ? showValue({ ...answer, value: inWholeUnits(answer.value) }, language) : undefined;
  return {
    name,
    id: plan.budget ? pathOf(plan, plan.budget) : null,
    label: labelOf(language, 'expect', name) ?? name,
    value: value ?? (answer.after === 'never' ? texts.businessCase.never : texts.businessCase.notKnown),
    chances: chancesOf(name, simulated, source),
    definition: answer.value
      ? definitionBelowName(answer.basis, language)
      : lack
        ? asSentence(wordedLack(lack)[language])
        : null,
    standing: answer.value ? (loses(name, answer) ? 'bad' : null) : answer.after === 'never' ? 'bad' : 'open',
  };
}

function asSentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** Cents say nothing in a sum of estimates. */
function inWholeUnits(value: FigureValue): FigureValue {
  if (value.kind !== 'money') return value;
  const whole = (cents: number): number => Math.round(cents / CENTS_PER_UNIT) * CENTS_PER_UNIT;
  const { low, likely, high } = value.range;
  return { ...value, range: { low: whole(low), likely: whole(likely), high: whole(high) } };
}

/** Whether what is known of it says that the plan loses money. */
function loses(name: FigureName, { value }: ComputedFigure): boolean {
  return (name === 'npv' || name === 'roi' || name === 'irr') && (value?.range.likely ?? 0) < 0;
}

function chancesOf(
  name: (typeof FIGURES)[number],
  simulated: SimulationResult | undefined,
  { texts, language, plan }: ReportSource,
): string | null {
  if (!simulated || simulated.certain) return null;
  const outlooks: Readonly<Partial<Record<FigureName, Outlook | undefined>>> = {
    investment: simulated.cost,
    benefit: simulated.benefit,
    roi: simulated.roi,
    payback: simulated.payback,
    npv: simulated.npv,
  };
  const outlook = outlooks[name];
  if (!outlook || outlook.p10 === undefined || outlook.p10 === outlook.p90) return null;
  const show = (value: number | undefined): string => {
    if (value === undefined) return texts.businessCase.never;
    if (name === 'roi') return showPercent(value, language);
    if (name === 'payback') return showSpan(Math.round(value), 'month', language);
    return showMoney(Math.round(value / 100), plan.currency, language);
  };
  return texts.businessCase.chances(show(outlook.p10), show(outlook.p90));
}

function claimOf(
  claim: CheckedClaim,
  simulated: SimulationResult | undefined,
  { plan, texts, language, profile }: ReportSource,
): CaseClaim {
  const say = texts.businessCase;
  const { figure, value, against, difference } = claim;
  const show = (point: number): string => {
    if (against.unit === 'percent') return showPercent(point, language);
    return against.unit === 'months'
      ? showSpan(Math.round(point * 10) / 10, 'month', language)
      : showMoney(Math.round(point / 100), plan.currency, language);
  };
  const met = simulated?.certain ? undefined : simulated?.claims.find((one) => one.claim.stated === claim.stated)?.met;
  const outcome =
    difference === undefined ? 'open' : Math.abs(difference) <= toleranceOf(claim, profile) ? 'held' : 'missed';
  return {
    id: plan.budget ? `${pathOf(plan, plan.budget)}#claims` : null,
    label: labelOf(language, 'expect', figure) ?? figure,
    claimed: value ? show(value.likely) : say.notKnown,
    computed: against.value ? show(against.value.likely) : say.notKnown,
    difference:
      difference === undefined
        ? null
        : against.unit === 'percent'
          ? say.points(showNumber(difference, language, 1))
          : show(difference),
    chance: met ? say.chance(showPercent(Math.round(met.share * 100), language)) : null,
    standing: outcome === 'held' ? 'good' : outcome === 'missed' ? 'bad' : 'open',
    word: say.verdict[outcome],
  };
}

/** How far a claim may be from what follows, as the profile allows: points of a return, months, a share of the greater of two net present values. */
function toleranceOf({ figure, value, against }: CheckedClaim, { finance }: Profile): number {
  if (figure === 'roi') return finance.roiTolerancePoints;
  if (figure === 'payback') return finance.paybackToleranceMonths;
  const size = Math.max(
    ...[value, against.value].flatMap((one) => (one ? [Math.abs(one.low), Math.abs(one.high)] : [0])),
  );
  return (size * finance.npvTolerancePercent) / 100;
}

function benefitOf(
  { benefit, useCase, perYear, once, start, unknown }: BenefitValue,
  { plan, texts, language }: ReportSource,
): CaseBenefit {
  const say = texts.businessCase;
  const { owner, kpi } = benefit.facts;
  const parts = [
    ...(perYear && perYear.likely !== 0 ? [say.perYear(showAmount(unitsOf(perYear), plan.currency, language))] : []),
    ...(once && once.likely !== 0 ? [say.once(showAmount(unitsOf(once), plan.currency, language))] : []),
  ];
  const ownerOf = owner && plan.names.findOf(owner, 'person');
  const kpiOf = kpi && plan.names.findOf(kpi, 'kpi');
  return {
    id: pathOf(plan, benefit),
    title: titleOf(benefit),
    useCase: titleOf(useCase),
    value: parts.length > 0 ? parts.join(' + ') : say.notKnown,
    starts: start ? showDay(Math.floor(start.day.likely), language) : null,
    owner: ownerOf ? titleOf(ownerOf) : null,
    kpi: kpiOf ? titleOf(kpiOf) : null,
    standing: unknown ? 'open' : null,
  };
}
