import type { BenefitValue, CheckedClaim } from '../../../analysis/business-case.ts';
import type { CalendarProblem } from '../../../analysis/calendar/calendar-problem.ts';
import type { CostLine, DeclaredAgainstComputed } from '../../../analysis/cost.ts';
import { lastDayAt } from '../../../analysis/figures/chances.ts';
import { lackOfCost } from '../../../analysis/figures/cost.ts';
import { lackOfBenefit } from '../../../analysis/figures/returns.ts';
import { lackOfWork } from '../../../analysis/figures/work.ts';
import { answerOf, type ComputedFigure } from '../../../analysis/figures.ts';
import type { MoneySum } from '../../../analysis/money.ts';
import { wholeDay } from '../../../analysis/schedule/time-scale.ts';
import type { Work } from '../../../analysis/schedule.ts';
import type { Outlook } from '../../../analysis/uncertainty/outlook.ts';
import type { Explanation } from '../../../analysis/why/explanation.ts';
import type { SharedWorkload } from '../../../analysis/workload/shared-load.ts';
import type { Overload, PersonLoad } from '../../../analysis/workload.ts';
import { titleOf } from '../../../model/element.ts';
import type { Language } from '../../../model/figures.ts';
import { definitionOf, sentenceOf } from '../../../report/why/words.ts';
import { judgedLines } from '../../../rules/expectation/judged.ts';
import type { PlanFacts, Section } from './request.ts';
import type { FactsOutput, PlanJson, StatementJson } from './schema.ts';
import * as shown from './values.ts';

/** What follows from plans, for other programs, as text with a line end. Equal input gives equal bytes. */
export function factsJson(
  plans: readonly PlanFacts[],
  shared: { readonly load: SharedWorkload; readonly pathOf: ReadonlyMap<unknown, string> } | undefined,
  language: Language,
): string {
  const output: FactsOutput = {
    version: 1,
    plans: plans.map((plan) => planJson(plan, language)),
    ...(shared ? { shared: sharedJson(shared.load, shared.pathOf) } : {}),
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}

function planJson(source: PlanFacts, language: Language): PlanJson {
  const { path, plan, sections, why } = source;
  const has = (section: Section) => sections.includes(section);
  return {
    path,
    id: shown.idOf(plan.element),
    title: titleOf(plan.element),
    asOf: shown.day(plan.asOf),
    currency: plan.currency,
    start: plan.start === undefined ? null : shown.day(plan.start),
    ...(has('calendar') ? { calendar: calendarJson(source) } : {}),
    ...(has('schedule') ? { schedule: scheduleJson(source) } : {}),
    ...(has('deadlines') ? { deadlines: deadlinesJson(source) } : {}),
    ...(has('people') ? { people: source.facts.workload.people.map((load) => personJson(source, load)) } : {}),
    ...(has('cost') ? { cost: costJson(source) } : {}),
    ...(has('business-case') ? { businessCase: businessCaseJson(source) } : {}),
    ...(has('uncertainty') ? uncertaintyJson(source) : {}),
    ...(has('expectations') ? { expectations: expectationsJson(source) } : {}),
    ...(why.length > 0 ? { why: whyJson(source, language) } : {}),
  };
}

function calendarJson({ plan, facts, placeOf }: PlanFacts): NonNullable<PlanJson['calendar']> {
  const { calendars } = facts;
  const { country, region } = plan.company?.facts ?? {};
  const { holidays, daysPerWeek, hoursPerDay, problems } = calendars;
  return {
    country: country?.value ?? null,
    region: region?.value ?? null,
    holidays: holidays !== undefined,
    daysPerWeek,
    hoursPerDay: shown.number(hoursPerDay),
    problems: problems.map((problem: CalendarProblem) => ({
      kind: problem.kind,
      ...('fact' in problem ? { fact: problem.fact } : {}),
      ...('written' in problem ? { written: problem.written } : {}),
      ...(problem.at ? { place: placeOf(problem.at) } : {}),
    })),
  };
}

function scheduleJson(source: PlanFacts): NonNullable<PlanJson['schedule']> {
  const { schedule } = source.facts;
  const { basis, start, finish } = schedule;
  const dated = basis !== 'none' && start && finish;
  const without = shown.unknown(basis === 'none' && schedule.work.length > 0 ? 'no-start' : 'no-duration');
  return {
    basis,
    start: dated ? shown.days(start) : without,
    end: dated ? shown.days(finish, -1) : without,
    criticalPath: schedule.criticalPath.map(({ item }) => shown.idOf(item)),
    work: schedule.work.map((work) => workJson(source, work)),
  };
}

function workJson({ plan, facts }: PlanFacts, work: Work): NonNullable<PlanJson['schedule']>['work'][number] {
  const { schedule } = facts;
  const ask = (figure: 'start' | 'end' | 'float') => answerOf(plan, facts, { figure, of: work });
  const end = ask('end');
  const percentile = (name: 'p50' | 'p80') => {
    const day = end.value && lastDayAt(facts, work, name);
    return day === undefined ? shown.lackOfFigure(end) : shown.day(day);
  };
  const item = schedule.items.get(work);
  const container = item?.container ?? schedule.undated.get(work)?.container;
  const float = ask('float');
  const criticality = item && facts.simulated()?.works.get(work)?.criticality;
  return {
    id: shown.idOf(work),
    title: titleOf(work),
    kind: work.kind,
    phase: container ? shown.idOf(container) : null,
    start: dayJson(ask('start')),
    end: dayJson(end),
    float: float.value ? float.value.range.likely : shown.lackOfFigure(float),
    freeFloat: item?.float?.free ?? null,
    critical: item?.critical ?? false,
    p50: percentile('p50'),
    p80: percentile('p80'),
    criticality: criticality === undefined ? null : shown.number(criticality * 100),
  };
}

function dayJson(figure: ComputedFigure) {
  return figure.value?.kind === 'day' ? shown.days(figure.value.range) : shown.lackOfFigure(figure);
}

function deadlinesJson({ plan, facts }: PlanFacts): NonNullable<PlanJson['deadlines']> {
  const { schedule } = facts;
  return schedule.work.flatMap((work) => {
    if (!work.facts.deadline) return [];
    const chance = answerOf(plan, facts, { figure: 'chance', of: work });
    const end = answerOf(plan, facts, { figure: 'end', of: work });
    const item = schedule.items.get(work);
    const day = schedule.basis === 'none' ? undefined : item?.deadline?.day;
    const undated = schedule.undated.get(work);
    const lack = undated ? shown.unknownOf(lackOfWork(undated)) : shown.unknown('no-start', { fact: 'start' });
    return [
      {
        work: shown.idOf(work),
        deadline: day === undefined ? lack : shown.day(day),
        end: dayJson(end),
        spareDays: day === undefined || !end.value ? null : day - end.value.range.likely,
        chance: chance.value ? shown.number(chance.value.range.likely) : shown.lackOfFigure(chance),
      },
    ];
  });
}

function overJson(over: readonly Overload[]) {
  return over.map(({ from, until, share, personDays }) => ({
    from: shown.day(Math.floor(from)),
    until: shown.day(wholeDay(until) - 1),
    percent: shown.number(share),
    personDays: shown.number(personDays),
  }));
}

function personJson({ plan, facts }: PlanFacts, load: PersonLoad): NonNullable<PlanJson['people']>[number] {
  const { person, planned, peak } = load;
  const dated = facts.schedule.basis !== 'none';
  const period = dated ? peak?.period : undefined;
  return {
    id: shown.idOf(person),
    title: titleOf(person),
    kind: person.kind,
    allocation: planned ? shown.percents(planned.share) : null,
    peak: peak
      ? {
          percent: shown.number(peak.share),
          by: peak.by,
          from: period ? shown.day(Math.floor(period.from)) : null,
          until: period ? shown.day(wholeDay(period.until) - 1) : null,
        }
      : shown.lackOfFigure(answerOf(plan, facts, { figure: 'load', of: person })),
    over: dated ? overJson(load.over) : [],
    away: load.away.map(({ assignment, days, of }) => ({
      task: shown.idOf(assignment.task),
      days: shown.number(days),
      of: shown.number(of),
    })),
  };
}

type CostJson = NonNullable<PlanJson['cost']>;

function sumJson({ amount, unknown: why }: MoneySum) {
  return amount ? shown.amounts(amount) : shown.unknown(why === 'too-large' ? 'too-large' : 'no-cost');
}

function comparedJson({ declared, declaredUnknown, computed, difference }: DeclaredAgainstComputed): CostJson['total'] {
  return {
    declared: declared ? shown.amounts(declared) : shown.unknown(declaredUnknown ?? 'absent'),
    computed: sumJson(computed),
    complete: computed.complete,
    difference: difference ? shown.amounts(difference) : null,
  };
}

function costJson({ facts }: PlanFacts): CostJson {
  const { cost } = facts;
  const { period, noPeriod, byCategory } = cost;
  return {
    period: period
      ? { from: shown.day(period.from), until: shown.day(period.until - 1), basis: period.basis }
      : shown.unknown(noPeriod ?? 'no-end'),
    total: comparedJson(cost.comparison),
    categories: {
      personnel: comparedJson(byCategory.personnel),
      technology: comparedJson(byCategory.technology),
      change: comparedJson(byCategory.change),
      compliance: comparedJson(byCategory.compliance),
    },
    reserve: cost.reserve ? shown.amounts(cost.reserve) : null,
    stages: cost.stages.map(({ stage, months, amount, unknown: why, computed }) => ({
      stage: shown.idOf(stage),
      title: titleOf(stage),
      months: months ? { first: months.first, last: months.last } : null,
      amount: amount ? shown.amounts(amount) : shown.unknown(why ?? 'absent', { element: stage, fact: 'amount' }),
      computed: shown.amounts(computed),
    })),
    outsideStages: shown.amounts(cost.outsideStages),
    quarters: cost.byQuarter.map(({ year, quarter, amount }) => ({
      quarter: `${year}-Q${quarter}`,
      computed: shown.amounts(amount),
    })),
    useCases: cost.byUseCase.map(({ useCase, amount }) => ({
      useCase: useCase ? shown.idOf(useCase) : null,
      computed: shown.amounts(amount),
    })),
    lines: cost.lines.map(lineJson),
    unknown: cost.unknown.map((left) => shown.unknownOf(lackOfCost(left))),
  };
}

function lineJson({ category, element, task, basis, amount }: CostLine): CostJson['lines'][number] {
  return {
    category,
    element: shown.idOf(element),
    task: task ? shown.idOf(task) : null,
    basis,
    amount: shown.amounts(amount),
  };
}

type CaseJson = NonNullable<PlanJson['businessCase']>;

function businessCaseJson({ plan, facts }: PlanFacts): CaseJson {
  const { businessCase } = facts;
  const { roi, payback, npv, irr, costOfDelay, discount, benefits, claims } = businessCase;
  const ask = (figure: 'investment' | 'running' | 'benefit') => {
    const answer = answerOf(plan, facts, { figure, of: undefined });
    const { value, basis, bound } = answer;
    if (value?.kind !== 'money') return { ...shown.lackOfFigure(answer), basis };
    return { ...shown.amounts(value.range), basis, complete: bound === 'exact', neverAtWorst: false };
  };
  return {
    investment: ask('investment'),
    running: ask('running'),
    benefit: ask('benefit'),
    benefits: benefits.map(benefitJson),
    discount: discount.percent ? shown.percents(discount.percent) : null,
    roi: {
      gross: shown.plainFigure(roi.gross),
      net: shown.plainFigure(roi.net),
      naive: roi.naive ? shown.plainFigure(roi.naive) : null,
    },
    payback: {
      gross: shown.plainFigure(payback.gross),
      net: shown.plainFigure(payback.net),
      cashFlow: shown.plainFigure(payback.cashFlow),
    },
    npv: {
      gross: shown.moneyFigure(npv.gross),
      net: shown.moneyFigure(npv.net),
      cashFlow: shown.moneyFigure(npv.cashFlow),
    },
    irr: shown.plainFigure(irr),
    costOfDelay: { gross: shown.moneyFigure(costOfDelay.gross), net: shown.moneyFigure(costOfDelay.net) },
    claims: claims.map(claimJson),
  };
}

function benefitJson({
  benefit,
  useCase,
  perYear,
  once,
  unknown: why,
  start,
  rampMonths,
}: BenefitValue): CaseJson['benefits'][number] {
  return {
    benefit: shown.idOf(benefit),
    useCase: shown.idOf(useCase),
    perYear: perYear
      ? shown.amounts(perYear)
      : why
        ? shown.unknownOf(lackOfBenefit(benefit, why))
        : shown.unknown('no-benefit', { element: benefit }),
    once: once && once.high !== 0 ? shown.amounts(once) : null,
    start: start ? shown.days(start.day) : null,
    rampMonths: shown.number(rampMonths),
  };
}

function claimJson({ figure, value, against, difference }: CheckedClaim): CaseJson['claims'][number] {
  const show = (point: number) => (against.unit === 'cents' ? shown.money(point) : shown.number(point));
  return {
    figure,
    claimed: value ? show(value.likely) : null,
    computed: against.unit === 'cents' ? shown.moneyFigure(against) : shown.plainFigure(against),
    difference: difference === undefined ? null : show(difference),
  };
}

type UncertaintyJson = NonNullable<PlanJson['uncertainty']>;

function uncertaintyJson({ facts }: PlanFacts): Pick<PlanJson, 'uncertainty'> {
  const result = facts.simulated();
  if (!result) return {};
  const { runs, seed, certain, inputs, end, cost, benefit, npv, roi, payback, claims } = result;
  const isDated = facts.schedule.basis !== 'none';
  const date = (moment: number) => shown.day(wholeDay(moment) - 1);
  const uncertainty: UncertaintyJson = {
    runs,
    seed,
    certain,
    inputs: inputs.length,
    end: end && isDated ? outlookJson(end, date, shown.number) : null,
    cost: cost ? outlookJson(cost, shown.money, shown.money) : null,
    benefit: benefit ? outlookJson(benefit, shown.money, shown.money) : null,
    npv: npv ? outlookJson(npv, shown.money, shown.money) : null,
    roi: roi ? outlookJson(roi, shown.number, shown.number) : null,
    payback: payback ? { ...outlookJson(payback, shown.number, shown.number), basis: payback.form } : null,
    claims: claims.map(({ claim, met }) => ({ figure: claim.figure, chance: shown.number(met.share * 100) })),
  };
  return { uncertainty };
}

function outlookJson<T, D>(
  { likely, p10, p50, p80, p90, none, precision, drivers }: Outlook,
  show: (value: number) => T,
  difference: (value: number) => D,
) {
  const orNull = (value: number | undefined): T | null => (value === undefined ? null : show(value));
  return {
    likely: orNull(likely),
    p10: orNull(p10),
    p50: orNull(p50),
    p80: orNull(p80),
    p90: orNull(p90),
    none: shown.number(none.share * 100),
    precision: precision === undefined ? null : difference(precision),
    drivers: drivers.map(({ input, correlation, atLow, atHigh }) => ({
      element: shown.idOf(input.element),
      fact: input.fact,
      correlation: shown.number(correlation),
      atLow: orNull(atLow),
      atHigh: orNull(atHigh),
    })),
  };
}

function expectationsJson({ plan, facts, placeOf }: PlanFacts): NonNullable<PlanJson['expectations']> {
  return [...judgedLines(plan, facts)].map(({ entry, figure, held, written }) => ({
    line: written,
    outcome: held.outcome,
    value: shown.figureJson(figure),
    basis: figure.basis,
    bound: figure.bound,
    lacks: held.lacks.map(shown.unknownOf),
    place: placeOf(entry.at),
  }));
}

function whyJson({ why, placeOf }: PlanFacts, language: Language): NonNullable<PlanJson['why']> {
  const statementOf = (explanation: Explanation): StatementJson => ({
    code: explanation.code,
    text: sentenceOf(explanation, { language }),
    places: explanation.at.map(placeOf),
    because: explanation.because.map(statementOf),
  });
  return why.map(({ asked, figure, explanation }) => ({
    asked,
    value: figure ? shown.figureJson(figure) : null,
    basis: figure?.basis ?? null,
    definition: figure ? definitionOf(figure.basis, language) : null,
    explanation: statementOf(explanation),
  }));
}

function sharedJson({ people, undated }: SharedWorkload, pathOf: ReadonlyMap<unknown, string>): FactsOutput['shared'] {
  return {
    people: people.map(({ person, claims, intervals, over }) => ({
      id: shown.idOf(person),
      title: titleOf(person),
      plans: [...new Set(claims.map(({ plan }) => pathOf.get(plan) ?? ''))],
      peak: shown.number(Math.max(0, ...intervals.map(({ share }) => share))),
      over: overJson(over),
    })),
    undated: undated.map(({ plan, person }) => ({ plan: pathOf.get(plan) ?? '', person: shown.idOf(person) })),
  };
}
