import { isKind, type ModelElement, nameOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Benefit, BenefitValue } from '../business-case.ts';
import { MOST_MONTHS, momentAfter, monthsBetween } from '../cost/plan-months.ts';
import { type Formula, factor, rangeOf } from '../formula.ts';
import type { Kpi } from '../kpi-course.ts';
import { type Amount, amountOf } from '../money.ts';
import { likelyOf, type ThreePoint, threePoint } from '../three-point.ts';
import type { FullTime } from '../working-time.ts';
import { type BenefitFormulas, benefitFormulas } from './benefit-formula.ts';
import { type GoLives, startOf } from './go-live.ts';
import { labourOf } from './labour.ts';

/** A benefit with the formulas that its value was computed by. */
export interface CountedBenefit {
  readonly value: BenefitValue;
  readonly formulas: BenefitFormulas;
}

type UseCase = ModelElement<'use-case'>;

/** The use cases that are going to bring something: neither candidates nor retired ones. */
export function pursued({ useCases }: Plan): readonly UseCase[] {
  return useCases.filter(({ facts }) => facts.status?.value !== 'candidate' && facts.status?.value !== 'retired');
}

/** What the benefits of a plan are worth, in the order of the file. */
export function benefitsOf(plan: Plan, goLives: GoLives, fullTime: FullTime): CountedBenefit[] {
  const kpisOf = kpisByUseCase(plan);
  return pursued(plan).flatMap((useCase) =>
    useCase.children.flatMap((benefit) =>
      isKind(benefit, 'benefit', 'dis-benefit')
        ? counted(plan, goLives, fullTime, kpisOf, benefit as Benefit, useCase)
        : [],
    ),
  );
}

function kpisByUseCase(plan: Plan): (useCase: UseCase) => readonly Kpi[] {
  const found = new Map<string, Kpi[]>();
  for (const kpi of plan.kpis) {
    for (const { value } of kpi.facts.for?.value ?? []) {
      const known = found.get(value.id);
      if (known) known.push(kpi);
      else found.set(value.id, [kpi]);
    }
  }
  return ({ id }) => (id && found.get(id.value)) ?? [];
}

function counted(
  plan: Plan,
  goLives: GoLives,
  fullTime: FullTime,
  kpisOf: (useCase: UseCase) => readonly Kpi[],
  benefit: Benefit,
  useCase: UseCase,
): CountedBenefit {
  const formulas = benefitFormulas(benefit, plan.currency, fullTime);
  const known = formulas.missing.length === 0;
  const [perYear, once] = known ? [worth(formulas.perYear), worth(formulas.once)] : [];
  const tooLarge = known && !(perYear && once);
  const naiveKnown = formulas.missing.every(({ unknown }) => unknown.fact === 'margin');
  const start = startOf(plan, goLives, benefit, useCase);
  return {
    formulas,
    value: {
      benefit,
      useCase,
      kind: formulas.kind,
      perYear: tooLarge ? undefined : perYear,
      once: tooLarge ? undefined : once,
      unknown: tooLarge
        ? {
            fact: formulas.kind === 'hours' ? 'saves' : (formulas.kind ?? 'saves'),
            because: 'too-large',
            at: nameOf(benefit),
          }
        : formulas.missing[0]?.unknown,
      hoursPerYear: known && !tooLarge && formulas.hours ? rangeOf(formulas.hours) : undefined,
      naivePerYear: naiveKnown && formulas.naive ? amountOf(rangeOf(formulas.naive)) : undefined,
      atTodaysDemand: known && !tooLarge ? atTodaysDemand(benefit, formulas) : undefined,
      labour: labourOf(plan, kpisOf, benefit, useCase, fullTime),
      ...start,
      rampMonths: rampOf(benefit, start.start?.day.likely, fullTime),
      followsFrom: formulas.followsFrom,
    },
  };
}

function worth(formula: Formula): Amount | undefined {
  return amountOf(rangeOf(formula));
}

/**
 * What more output is worth if nobody needs more than today: today's pieces take the share of today's hours that the new rate leaves
 * over, today × `saves` × (1 − today ÷ later). The labour stays that of today.
 */
function atTodaysDemand(benefit: Benefit, { kind, perYear, hours }: BenefitFormulas): BenefitValue['atTodaysDemand'] {
  const { rate, from } = benefit.facts.output?.value ?? {};
  if (kind !== 'output' || !rate || !from) return undefined;
  const [later, today] = [threePoint(rate.value), threePoint(from.value)];
  if (!(later.low > 0)) return undefined;
  const pieces = piecesSaved(today, later);
  const replaced = (formula: Formula): ThreePoint =>
    rangeOf(
      formula.map(({ coefficient, factors }) => ({
        coefficient,
        factors: factors.map((each) => (isExtraOutput(each.parts) ? savedPieces(benefit, pieces) : each)),
      })),
    );
  const amount = amountOf(replaced(perYear));
  if (!amount || !hours) return undefined;
  return { perYear: amount, hoursPerYear: replaced(hours), demandStated: benefit.facts.demand !== undefined };
}

function isExtraOutput(parts: Formula[number]['factors'][number]['parts']): boolean {
  return parts.some(({ input }) => input.fact === 'output');
}

function savedPieces(benefit: Benefit, estimate: ThreePoint) {
  return factor({ element: benefit, fact: 'output', estimate, at: undefined, from: 'plan' });
}

/** today × (1 − today ÷ later): grows with `later`, and with `today` up to half of it. */
function piecesSaved(today: ThreePoint, later: ThreePoint): ThreePoint {
  const pieces = (now: number, then: number): number => now * (1 - now / then);
  const corners = [today.low, today.high].flatMap((now) => [pieces(now, later.low), pieces(now, later.high)]);
  const half = later.high / 2;
  if (today.low < half && half < today.high) corners.push(pieces(half, later.high));
  return { low: Math.min(...corners), likely: pieces(today.likely, later.likely), high: Math.max(...corners) };
}

/** Months from the start until the benefit is fully reached. */
function rampOf(benefit: Benefit, start: number | undefined, fullTime: FullTime): number {
  const { ramp } = benefit.facts;
  if (!ramp) return 0;
  const from = Math.floor(start ?? 0);
  const end = momentAfter(from, likelyOf(ramp.value), ramp.value.unit, fullTime.daysPerWeek * fullTime.hoursPerDay);
  return end === undefined ? MOST_MONTHS : Math.max(0, monthsBetween(from, end));
}
