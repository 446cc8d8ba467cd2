import { wholeDay } from '../../../../analysis/schedule/time-scale.ts';
import type { Outlook } from '../../../../analysis/uncertainty/outlook.ts';
import type { SimulationResult } from '../../../../analysis/uncertainty/simulation.ts';
import { titleOf } from '../../../../model/element.ts';
import { showNumber, showPercent, showSpan } from '../../../../model/figures.ts';
import type { UncertainFigure } from '../../../../model/values.ts';
import { definitionOf } from '../../../../report/why/words.ts';
import { printable } from '../../printable.ts';
import type { FactsPage } from '../page.ts';
import { type Column, type Row, wrapped } from '../table.ts';

/** Of the inputs that move the end. */
const MOST_DRIVERS = 5;

/** What many runs of the plan came to, and what moves its end most. */
export function uncertaintyLines(page: FactsPage): string[] {
  const result = page.source.facts.simulated();
  const { uncertainty } = page.texts;
  if (!result) return [];
  if (result.certain) return [uncertainty.certain];
  const count = (value: number) => showNumber(value, page.language, 0);
  const rows = outlooks(page, result);
  const columns: Column[] = [
    page.column('figure', 'left', true),
    ...['P10', 'P50', 'P80', 'P90'].map((title): Column => ({ title, align: 'right' })),
    page.column('precision', 'right'),
  ];
  return [
    uncertainty.courses(count(result.runs), String(result.seed), count(result.inputs.length)),
    ...page.table(columns, rows),
    ...wrapped(uncertainty.precision, page.width, '').map(page.colors.dim),
    ...paybackForm(page, result),
    ...drivers(page, result),
    ...claimChances(page, result),
  ];
}

function outlooks(page: FactsPage, { end, cost, benefit, npv, roi, payback }: SimulationResult): Row[] {
  const dated = page.source.facts.schedule.basis !== 'none';
  const day = (moment: number) => page.day(wholeDay(moment) - 1);
  const money = (cents: number) => page.money(cents);
  const percent = (value: number) => showPercent(value, page.language);
  const months = (value: number) => showSpan(Math.round(value * 10) / 10, 'month', page.language);
  // How near it is takes a digit more than the figure itself.
  const near = (value: number) => showNumber(value, page.language, 2);
  const name = (figure: UncertainFigure) => page.label('expect', figure);
  return [
    ...(end && dated ? [outlook(page.texts.uncertainty.endOfRoadmap, end, day, near)] : []),
    ...(cost ? [outlook(name('cost'), cost, money, money)] : []),
    ...(benefit ? [outlook(name('benefit'), benefit, money, money)] : []),
    ...(npv ? [outlook(name('npv'), npv, money, money)] : []),
    ...(roi ? [outlook(name('roi'), roi, percent, near)] : []),
    ...(payback ? [outlook(name('payback'), payback, months, near)] : []),
  ];
}

function outlook(
  name: string,
  { p10, p50, p80, p90, precision }: Outlook,
  show: (value: number) => string,
  difference: (value: number) => string,
): Row {
  const points = [p10, p50, p80, p90].map((point) => (point === undefined ? '–' : show(point)));
  return { cells: [name, ...points, precision === undefined ? '–' : difference(precision)] };
}

/** A plan has a payback by more than one definition. */
function paybackForm(page: FactsPage, { payback }: SimulationResult): string[] {
  if (!payback) return [];
  return wrapped(definitionOf(payback.form, page.language), page.width, '').map(page.colors.dim);
}

function drivers(page: FactsPage, { end }: SimulationResult): string[] {
  if (!end || end.drivers.length === 0 || page.source.facts.schedule.basis === 'none') return [];
  const { uncertainty } = page.texts;
  const day = (moment: number) => page.day(wholeDay(moment) - 1);
  const lines = end.drivers.slice(0, MOST_DRIVERS).map(({ input: { element, fact }, atLow, atHigh }) => {
    const name = `${page.label(element.kind, fact)}, ${printable(titleOf(element))}`;
    if (atLow === undefined || atHigh === undefined) return name;
    return `${name}: ${uncertainty.lowHigh(day(atLow), day(atHigh))}`;
  });
  return ['', `${uncertainty.moves}:`, ...lines];
}

function claimChances(page: FactsPage, { claims, payback }: SimulationResult): string[] {
  const { uncertainty } = page.texts;
  const never = payback?.none.share ?? 0;
  const lines = claims.map(({ claim, met }) =>
    uncertainty.claim(page.label('expect', claim.figure), showPercent(met.share * 100, page.language)),
  );
  if (never > 0) lines.push(uncertainty.never(showPercent(never * 100, page.language)));
  return lines.length > 0 ? ['', ...lines] : [];
}
