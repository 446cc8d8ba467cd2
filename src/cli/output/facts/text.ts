import type { CheckedClaim } from '../../../analysis/business-case.ts';
import type { DeclaredAgainstComputed } from '../../../analysis/cost.ts';
import { lastDayAt } from '../../../analysis/figures/chances.ts';
import { lackOfCost } from '../../../analysis/figures/cost.ts';
import { lackOfWork } from '../../../analysis/figures/work.ts';
import { answerOf, type ComputedFigure } from '../../../analysis/figures.ts';
import { type Amount, CENTS_PER_UNIT } from '../../../analysis/money.ts';
import { wholeDay } from '../../../analysis/schedule/time-scale.ts';
import type { Work } from '../../../analysis/schedule.ts';
import type { ThreePoint } from '../../../analysis/three-point.ts';
import type { Outlook } from '../../../analysis/uncertainty/outlook.ts';
import type { SimulationResult } from '../../../analysis/uncertainty/simulation.ts';
import type { SharedWorkload } from '../../../analysis/workload/shared-load.ts';
import type { PersonLoad } from '../../../analysis/workload.ts';
import { type ElementKind, titleOf } from '../../../model/element.ts';
import {
  type Language,
  showDay,
  showList,
  showMoney,
  showNumber,
  showPercent,
  showSpan,
} from '../../../model/figures.ts';
import { labelOf, type UncertainFigure } from '../../../model/values.ts';
import { definitionOf, showValue, whyLines } from '../../../report/why/words.ts';
import { judgedLines } from '../../../rules/expectation/judged.ts';
import { wordedLack } from '../../../rules/expectation/lack-texts.ts';
import type { Terminal } from '../../terminal.ts';
import { printable } from '../printable.ts';
import type { Asked, PlanFacts, Section } from './request.ts';
import { type Column, type Row, table, wrapped } from './table.ts';
import { type FactsTexts, factsTextsIn } from './texts.ts';

/** Where nobody looks at a terminal. */
const USUAL_WIDTH = 120;

/** Of the inputs that move the end. */
const MOST_DRIVERS = 5;

type Look = Pick<Terminal, 'colors' | 'columns'>;

/** What follows from plans, for people: each plan with its sections, then the people whom they share. */
export function factsText(
  plans: readonly PlanFacts[],
  shared: { readonly load: SharedWorkload; readonly pathOf: ReadonlyMap<unknown, string> } | undefined,
  language: Language,
  look: Look,
): string {
  const lines = plans.flatMap((plan, index) => [
    ...(index > 0 ? [''] : []),
    ...new PlanText(plan, language, look).lines(),
  ]);
  if (shared) lines.push('', ...sharedLines(shared.load, shared.pathOf, language, look));
  return `${lines.join('\n')}\n`;
}

class PlanText {
  #certain: boolean | undefined;
  readonly #source: PlanFacts;
  readonly #language: Language;
  readonly #texts: FactsTexts;
  readonly #look: Look;
  readonly #width: number;

  constructor(source: PlanFacts, language: Language, look: Look) {
    this.#source = source;
    this.#language = language;
    this.#texts = factsTextsIn(language);
    this.#look = look;
    // Sections are indented.
    this.#width = Math.max(40, look.columns ?? USUAL_WIDTH) - 2;
  }

  lines(): string[] {
    const { plan, path, sections, why } = this.#source;
    const { bold, dim } = this.#look.colors;
    const when = this.#texts.asOf(showDay(plan.asOf, this.#language));
    const lines = [`${bold(printable(titleOf(plan.element)))}  ${dim(`${printable(path)}, ${when}`)}`];
    for (const section of sections) {
      const content = this.#section(section);
      lines.push('', bold(this.#texts.sections[section]));
      lines.push(
        ...(content.length > 0 ? content : [this.#texts.nothing]).map((line) => (line === '' ? '' : `  ${line}`)),
      );
    }
    for (const [index, asked] of why.entries()) {
      const isNew = asked.asked !== why[index - 1]?.asked;
      lines.push('', ...(isNew ? [bold(printable(asked.asked))] : []), ...this.#why(asked));
    }
    return lines;
  }

  #section(section: Section): string[] {
    switch (section) {
      case 'calendar':
        return this.#calendar();
      case 'schedule':
        return this.#schedule();
      case 'deadlines':
        return this.#deadlines();
      case 'people':
        return this.#people();
      case 'cost':
        return this.#cost();
      case 'business-case':
        return this.#businessCase();
      case 'uncertainty':
        return this.#uncertainty();
      case 'expectations':
        return this.#expectations();
    }
  }

  #table(columns: readonly Column[], rows: readonly Row[]): string[] {
    if (rows.length === 0) return [];
    const [titles = '', ...lines] = table(columns, rows, this.#width);
    return [this.#look.colors.dim(titles), ...lines];
  }

  #column(name: keyof FactsTexts['columns'], align: Column['align'] = 'left', gives = false): Column {
    return { title: this.#texts.columns[name], align, gives };
  }

  #day(day: number): string {
    return showDay(day, this.#language);
  }

  #money(cents: number): string {
    return showMoney(Math.round(cents / CENTS_PER_UNIT), this.#source.plan.currency, this.#language);
  }

  /** The likely amount, and what it lies between. */
  #amount({ low, likely, high }: Amount): string {
    if (low === high) return this.#money(likely);
    return `${this.#money(likely)} (${this.#money(low)} – ${this.#money(high)})`;
  }

  #percents({ low, likely, high }: ThreePoint): string {
    const show = (percent: number) => showPercent(percent, this.#language);
    return low === high ? show(likely) : `${show(likely)} (${show(low)} – ${show(high)})`;
  }

  /** The likely value alone; why there is none where it does not follow. */
  #brief(figure: ComputedFigure): string {
    const { value } = figure;
    if (!value) return this.#texts.unknown;
    const { likely } = value.range;
    const certain = { ...value, range: { low: likely, likely, high: likely } };
    return showValue({ ...figure, value: certain, neverAtWorst: false }, this.#language);
  }

  /** The value with its range, or why it is not known. */
  #full(figure: ComputedFigure): string {
    if (figure.value) return showValue(figure, this.#language);
    const [first] = figure.lacks;
    return first ? `${this.#texts.unknown}: ${printable(wordedLack(first)[this.#language])}` : this.#texts.unknown;
  }

  #label(kind: ElementKind, fact?: string): string {
    return labelOf(this.#language, kind, fact) ?? fact ?? kind;
  }

  #calendar(): string[] {
    const { plan, facts } = this.#source;
    const { calendars } = facts;
    const { calendar } = this.#texts;
    const { country, region } = plan.company?.facts ?? {};
    const place = [country?.value, region?.value].filter((word) => word !== undefined).join(', ');
    const rows: Row[] = [
      { cells: [calendar.holidays, calendars.holidays ? printable(place) : calendar.noHolidays] },
      {
        cells: [
          calendar.fullTime,
          calendar.week(
            showSpan(calendars.daysPerWeek, 'day', this.#language),
            showSpan(calendars.daysPerWeek * calendars.hoursPerDay, 'hour', this.#language),
          ),
        ],
      },
    ];
    const plain: Column = { title: '', align: 'left' };
    const [, ...lines] = table([plain, plain], rows, this.#width);
    const problems = calendars.problems.flatMap((problem) => {
      const where = problem.at ? ` (${this.#place(problem.at)})` : '';
      return wrapped(`! ${printable(calendar.problem(problem))}${where}`, this.#width, '');
    });
    return [...lines, ...problems];
  }

  #place(at: Parameters<PlanFacts['placeOf']>[0]): string {
    const { path, line, character } = this.#source.placeOf(at);
    return `${printable(path)}:${line + 1}:${character + 1}`;
  }

  #schedule(): string[] {
    const { schedule } = this.#source.facts;
    const columns = [
      this.#column('what', 'left', true),
      this.#column('start'),
      this.#column('end'),
      { ...this.#column('between'), leaves: true },
      this.#column('float'),
      { title: 'P50', align: 'left' } as const,
      { title: 'P80', align: 'left' } as const,
    ];
    return this.#table(
      columns,
      schedule.work.map((work) => this.#workRow(work)),
    );
  }

  /** Where no date can be another, its percentiles would only repeat it. */
  get #datesAreCertain(): boolean {
    this.#certain ??= this.#source.facts.schedule.ordered.every(
      ({ start, finish }) => start.low === start.high && finish.low === finish.high,
    );
    return this.#certain;
  }

  #workRow(work: Work): Row {
    const { plan, facts } = this.#source;
    const { schedule } = facts;
    const item = schedule.items.get(work);
    const undated = schedule.undated.get(work);
    const title = printable(titleOf(work));
    const indent = (item?.container ?? undated?.container) ? 1 : 0;
    if (!item) {
      const why = undated ? wordedLack(lackOfWork(undated))[this.#language] : '';
      return { cells: [title], indent, instead: `${this.#texts.unknown}: ${printable(why)}` };
    }
    const ask = (figure: 'start' | 'end' | 'float') => answerOf(plan, facts, { figure, of: work });
    const percentile = (name: 'p50' | 'p80') => {
      if (this.#datesAreCertain) return '';
      const day = lastDayAt(facts, work, name);
      return day === undefined ? '' : this.#day(day);
    };
    const end = ask('end');
    if (!end.value) return { cells: [title, this.#full(end)], indent };
    const { low, high } = end.value.range;
    const between = low === high ? '' : this.#texts.schedule.between(this.#day(low), this.#day(high));
    return {
      cells: [
        title,
        this.#brief(ask('start')),
        this.#brief(end),
        between,
        this.#float(ask('float'), item.critical),
        percentile('p50'),
        percentile('p80'),
      ],
      indent,
    };
  }

  #float(float: ComputedFigure, critical: boolean): string {
    if (!float.value) return this.#texts.schedule.done;
    const span = this.#brief(float);
    return critical ? `${span}, ${this.#texts.schedule.critical}` : span;
  }

  #deadlines(): string[] {
    const { plan, facts } = this.#source;
    const { schedule } = facts;
    const rows = schedule.work.flatMap((work): Row[] => {
      if (!work.facts.deadline) return [];
      const item = schedule.items.get(work);
      const title = printable(titleOf(work));
      const end = answerOf(plan, facts, { figure: 'end', of: work });
      if (!item?.deadline || !end.value) return [{ cells: [title], instead: this.#full(end) }];
      const spare = item.deadline.day - end.value.range.likely;
      const room = showSpan(Math.abs(spare), 'day', this.#language);
      const chance = this.#brief(answerOf(plan, facts, { figure: 'chance', of: work }));
      const cells = [
        title,
        this.#day(item.deadline.day),
        this.#brief(end),
        spare < 0 ? this.#texts.late(room) : room,
        chance,
      ];
      return [{ cells }];
    });
    const columns = [
      this.#column('what', 'left', true),
      this.#column('deadline'),
      this.#column('end'),
      this.#column('spare'),
      this.#column('chance', 'right'),
    ];
    return this.#table(columns, rows);
  }

  #people(): string[] {
    const { people } = this.#source.facts.workload;
    const columns = [
      this.#column('who', 'left', true),
      this.#column('allocation', 'right'),
      this.#column('peak', 'right'),
      this.#column('when'),
    ];
    const notes = people.flatMap((load) => this.#loadNotes(load));
    return [
      ...this.#table(
        columns,
        people.map((load) => this.#personRow(load)),
      ),
      ...notes,
    ];
  }

  #personRow({ person, planned, peak }: PersonLoad): Row {
    const title = printable(titleOf(person));
    const { schedule } = this.#source.facts;
    const { people } = this.#texts;
    const allocation = planned ? this.#percents(planned.share) : '';
    if (!peak) return { cells: [title, allocation, this.#texts.unknown] };
    const period = schedule.basis === 'none' ? undefined : peak.period;
    const when = period
      ? people.period(this.#day(Math.floor(period.from)), this.#day(wholeDay(period.until) - 1))
      : people.allTime;
    return { cells: [title, allocation, showPercent(peak.share, this.#language), when] };
  }

  #loadNotes({ person, over, away }: PersonLoad): string[] {
    const { people } = this.#texts;
    const title = printable(titleOf(person));
    const days = (count: number) => showSpan(Math.round(count * 10) / 10, 'working-day', this.#language);
    const dated = this.#source.facts.schedule.basis !== 'none';
    const notes = (dated ? over : []).map(({ from, until, share, personDays }) =>
      people.over(
        title,
        showPercent(share, this.#language),
        this.#day(Math.floor(from)),
        this.#day(wholeDay(until) - 1),
        days(personDays),
      ),
    );
    const absent = away.map(({ assignment, days: off, of }) =>
      people.away(title, printable(titleOf(assignment.task)), showNumber(off, this.#language, 1), days(of)),
    );
    return [...notes, ...absent].flatMap((note) => wrapped(`! ${note}`, this.#width, ''));
  }

  #cost(): string[] {
    const { cost } = this.#source.facts;
    const { columns: names, cost: texts } = this.#texts;
    const categories = (['personnel', 'technology', 'change'] as const).map((category) =>
      this.#comparedRow(this.#label('budget', category), cost.byCategory[category]),
    );
    const compliance = this.#comparedRow(this.#label('compliance'), cost.byCategory.compliance);
    const total = this.#comparedRow(texts.total, cost.comparison);
    const lines = this.#table(
      [
        { title: names.what, align: 'left', gives: true },
        this.#column('declared', 'right'),
        this.#column('computed', 'right'),
        this.#column('difference', 'right'),
      ],
      [...categories, compliance, total].filter((row) => row.cells.some((cell, index) => index > 0 && cell !== '')),
    );
    if (cost.reserve) lines.push(`${texts.reserve}: ${this.#amount(cost.reserve)}`);
    const [gap] = this.#costGaps();
    return [...lines, ...this.#stages(), ...this.#quarters(), ...(gap ? ['', ...this.#costGaps()] : [])];
  }

  #comparedRow(name: string, { declared, computed, difference }: DeclaredAgainstComputed): Row {
    const counted = computed.amount;
    const least = counted && !computed.complete ? '≥ ' : '';
    return {
      cells: [
        name,
        declared ? this.#amount(declared) : '',
        counted ? `${least}${this.#amount(counted)}` : '',
        difference ? this.#money(difference.likely) : '',
      ],
    };
  }

  #stages(): string[] {
    const { cost } = this.#source.facts;
    const rows = cost.stages.map(({ stage, months, amount, computed }): Row => {
      const span = months ? this.#texts.cost.monthsOf(months.first, months.last) : '';
      const known = cost.period ? this.#amount(computed) : '';
      return { cells: [printable(titleOf(stage)), span, amount ? this.#amount(amount) : this.#texts.unknown, known] };
    });
    if (rows.length === 0) return [];
    if (cost.outsideStages.high > 0)
      rows.push({ cells: [this.#texts.cost.outside, '', '', this.#amount(cost.outsideStages)] });
    const columns = [
      this.#column('stage', 'left', true),
      this.#column('months'),
      this.#column('declared', 'right'),
      this.#column('computed', 'right'),
    ];
    return ['', ...this.#table(columns, rows)];
  }

  #quarters(): string[] {
    const { byQuarter } = this.#source.facts.cost;
    if (byQuarter.length === 0) return [];
    const rows = byQuarter.map(
      ({ year, quarter, amount }): Row => ({ cells: [`${year}-Q${quarter}`, this.#amount(amount)] }),
    );
    return ['', ...this.#table([this.#column('quarter'), this.#column('computed', 'right')], rows)];
  }

  #costGaps(): string[] {
    const { cost } = this.#source.facts;
    const all = answerOf(this.#source.plan, this.#source.facts, { figure: 'cost', of: undefined });
    const lacks = cost.period ? cost.unknown.map(lackOfCost) : all.lacks;
    const told = new Set(lacks.map((lack) => printable(wordedLack(lack)[this.#language])));
    return [...told].map((clause) => `! ${this.#texts.cost.unknown}: ${clause}`);
  }

  #businessCase(): string[] {
    const { plan, facts } = this.#source;
    const figures = ['investment', 'running', 'benefit', 'roi', 'payback', 'npv', 'irr', 'cost-of-delay'] as const;
    const answers = figures.map((figure) => ({ figure, answer: answerOf(plan, facts, { figure, of: undefined }) }));
    const plain: Column = { title: '', align: 'left' };
    const rows = answers.map(
      ({ figure, answer }): Row => ({ cells: [this.#label('expect', figure), this.#full(answer)] }),
    );
    const [, ...lines] = table([plain, plain], rows, Number.POSITIVE_INFINITY);
    const known = answers.filter(({ answer }) => answer.value);
    const definitions = known.flatMap(({ answer }) =>
      wrapped(definitionOf(answer.basis, this.#language), this.#width, '').map(this.#look.colors.dim),
    );
    return [
      ...lines,
      ...this.#claims(facts.businessCase.claims),
      ...(definitions.length > 0 ? ['', ...definitions] : []),
    ];
  }

  #claims(claims: readonly CheckedClaim[]): string[] {
    if (claims.length === 0) return [];
    const rows = claims.map(({ figure, value, against, difference }): Row => {
      const show = (point: number): string => this.#inUnit(against.unit, point);
      return {
        cells: [
          this.#label('expect', figure),
          value ? show(value.likely) : this.#texts.unknown,
          against.value ? show(against.value.likely) : this.#texts.unknown,
          difference === undefined ? '' : against.unit === 'percent' ? this.#points(difference) : show(difference),
        ],
      };
    });
    const columns = [
      this.#column('figure'),
      this.#column('claimed', 'right'),
      this.#column('computed', 'right'),
      this.#column('difference', 'right'),
    ];
    return ['', ...this.#table(columns, rows)];
  }

  /** Between two shares lie points, not per cent. */
  #points(difference: number): string {
    return this.#texts.points(showNumber(difference, this.#language, 1));
  }

  #inUnit(unit: 'percent' | 'months' | 'cents', value: number): string {
    if (unit === 'percent') return showPercent(value, this.#language);
    return unit === 'months' ? showSpan(value, 'month', this.#language) : this.#money(value);
  }

  #uncertainty(): string[] {
    const result = this.#source.facts.simulated();
    const { uncertainty } = this.#texts;
    if (!result) return [];
    if (result.certain) return [uncertainty.certain];
    const count = (value: number) => showNumber(value, this.#language, 0);
    const rows = this.#outlooks(result);
    const columns: Column[] = [
      this.#column('figure', 'left', true),
      ...['P10', 'P50', 'P80', 'P90'].map((title): Column => ({ title, align: 'right' })),
      this.#column('precision', 'right'),
    ];
    return [
      uncertainty.courses(count(result.runs), String(result.seed), count(result.inputs.length)),
      ...this.#table(columns, rows),
      ...wrapped(uncertainty.precision, this.#width, '').map(this.#look.colors.dim),
      ...this.#paybackForm(result),
      ...this.#drivers(result),
      ...this.#claimChances(result),
    ];
  }

  #outlooks({ end, cost, benefit, npv, roi, payback }: SimulationResult): Row[] {
    const dated = this.#source.facts.schedule.basis !== 'none';
    const day = (moment: number) => this.#day(wholeDay(moment) - 1);
    const money = (cents: number) => this.#money(cents);
    const percent = (value: number) => showPercent(value, this.#language);
    const months = (value: number) => showSpan(Math.round(value * 10) / 10, 'month', this.#language);
    // How near it is takes a digit more than the figure itself.
    const near = (value: number) => showNumber(value, this.#language, 2);
    const name = (figure: UncertainFigure) => this.#label('expect', figure);
    return [
      ...(end && dated ? [this.#outlook(this.#texts.uncertainty.endOfRoadmap, end, day, near)] : []),
      ...(cost ? [this.#outlook(name('cost'), cost, money, money)] : []),
      ...(benefit ? [this.#outlook(name('benefit'), benefit, money, money)] : []),
      ...(npv ? [this.#outlook(name('npv'), npv, money, money)] : []),
      ...(roi ? [this.#outlook(name('roi'), roi, percent, near)] : []),
      ...(payback ? [this.#outlook(name('payback'), payback, months, near)] : []),
    ];
  }

  #outlook(
    name: string,
    { p10, p50, p80, p90, precision }: Outlook,
    show: (value: number) => string,
    difference: (value: number) => string,
  ): Row {
    const points = [p10, p50, p80, p90].map((point) => (point === undefined ? '–' : show(point)));
    return { cells: [name, ...points, precision === undefined ? '–' : difference(precision)] };
  }

  /** A plan has a payback by more than one definition. */
  #paybackForm({ payback }: SimulationResult): string[] {
    if (!payback) return [];
    return wrapped(definitionOf(payback.form, this.#language), this.#width, '').map(this.#look.colors.dim);
  }

  #drivers({ end }: SimulationResult): string[] {
    if (!end || end.drivers.length === 0 || this.#source.facts.schedule.basis === 'none') return [];
    const { uncertainty } = this.#texts;
    const day = (moment: number) => this.#day(wholeDay(moment) - 1);
    const lines = end.drivers.slice(0, MOST_DRIVERS).map(({ input: { element, fact }, atLow, atHigh }) => {
      const name = `${this.#label(element.kind, fact)}, ${printable(titleOf(element))}`;
      if (atLow === undefined || atHigh === undefined) return name;
      return `${name}: ${uncertainty.lowHigh(day(atLow), day(atHigh))}`;
    });
    return ['', `${uncertainty.moves}:`, ...lines];
  }

  #claimChances({ claims, payback }: SimulationResult): string[] {
    const { uncertainty } = this.#texts;
    const never = payback?.none.share ?? 0;
    const lines = claims.map(({ claim, met }) =>
      uncertainty.claim(this.#label('expect', claim.figure), showPercent(met.share * 100, this.#language)),
    );
    if (never > 0) lines.push(uncertainty.never(showPercent(never * 100, this.#language)));
    return lines.length > 0 ? ['', ...lines] : [];
  }

  #expectations(): string[] {
    const { plan, facts } = this.#source;
    const { red, yellow } = this.#look.colors;
    const judged = [...judgedLines(plan, facts)];
    const columns = [this.#column('line', 'left', true), this.#column('outcome'), this.#column('figure')];
    const rows = judged.map(({ written, held, figure }): Row => {
      const [lack] = held.outcome === 'open' ? held.lacks : [];
      const why = lack ? printable(wordedLack(lack)[this.#language]) : '';
      const value = figure.value ? showValue(figure, this.#language) : '';
      return {
        cells: [printable(written), this.#texts.outcomes[held.outcome], [value, why].filter(Boolean).join('; ')],
      };
    });
    const [titles = '', ...lines] = this.#table(columns, rows);
    if (rows.length === 0) return [];
    const painted = lines.map((line, index) => {
      const outcome = judged[index]?.held.outcome;
      return outcome === 'missed' ? red(line) : outcome === 'open' ? yellow(line) : line;
    });
    return [titles, ...painted];
  }

  #why({ figure, explanation }: Asked): string[] {
    const { dim } = this.#look.colors;
    const lines = whyLines(explanation, { language: this.#language }).map(({ text, depth, at }) => {
      const [first] = at;
      const where = first && depth > 0 ? `  ${dim(this.#place(first))}` : '';
      return `${'  '.repeat(depth + 1)}${printable(text)}${where}`;
    });
    const definition = figure
      ? wrapped(definitionOf(figure.basis, this.#language), this.#width, '  ').map(this.#look.colors.dim)
      : [];
    return [...lines, ...definition];
  }
}

function sharedLines(
  { people, undated }: SharedWorkload,
  pathOf: ReadonlyMap<unknown, string>,
  language: Language,
  { colors, columns }: Look,
): string[] {
  const texts = factsTextsIn(language);
  const width = Math.max(40, columns ?? USUAL_WIDTH) - 2;
  const day = (value: number) => showDay(value, language);
  const lines = people.flatMap(({ person, claims, intervals, over }) => {
    const title = printable(titleOf(person));
    const plans = [...new Set(claims.map(({ plan }) => printable(pathOf.get(plan) ?? '')))];
    const peak = Math.max(0, ...intervals.map(({ share }) => share));
    return [
      texts.sharedBy(title, showList(plans, language), showPercent(peak, language)),
      ...over.map(
        ({ from, until, share, personDays }) =>
          `! ${texts.people.over(
            title,
            showPercent(share, language),
            day(Math.floor(from)),
            day(wholeDay(until) - 1),
            showSpan(Math.round(personDays * 10) / 10, 'working-day', language),
          )}`,
      ),
    ];
  });
  const open = undated.map(({ plan, person }) =>
    texts.sharedUndated(printable(titleOf(person)), printable(pathOf.get(plan) ?? '')),
  );
  const all = [...lines, ...open].flatMap((line) => wrapped(line, width, '  '));
  return [colors.bold(texts.shared), ...(all.length > 0 ? all : [`  ${texts.noShared}`])];
}
