import type { ComputedFigure } from '../../../analysis/figures.ts';
import { type Amount, CENTS_PER_UNIT } from '../../../analysis/money.ts';
import type { ThreePoint } from '../../../analysis/three-point.ts';
import type { ElementKind } from '../../../model/element.ts';
import { type Language, showDay, showMoney, showPercent } from '../../../model/figures.ts';
import { labelOf } from '../../../model/values.ts';
import { showValue } from '../../../report/why/words.ts';
import { wordedLack } from '../../../rules/expectation/lack-texts.ts';
import type { Terminal } from '../../terminal.ts';
import { printable } from '../printable.ts';
import type { PlanFacts } from './request.ts';
import { type Column, type Row, table } from './table.ts';
import { type FactsTexts, factsTextsIn } from './texts.ts';

/** Where nobody looks at a terminal. */
const USUAL_WIDTH = 120;

/** How wide and in which colours it is shown. */
export type Look = Pick<Terminal, 'colors' | 'columns'>;

/** Columns for a section, which is indented. */
export function pageWidth(columns: number | undefined): number {
  return Math.max(40, columns ?? USUAL_WIDTH) - 2;
}

/** What the sections of a plan's facts are written with: the plan, and how tables and figures look in its reader's language. */
export class FactsPage {
  readonly source: PlanFacts;
  readonly language: Language;
  readonly texts: FactsTexts;
  readonly colors: Look['colors'];
  readonly width: number;

  constructor(source: PlanFacts, language: Language, { colors, columns }: Look) {
    this.source = source;
    this.language = language;
    this.texts = factsTextsIn(language);
    this.colors = colors;
    this.width = pageWidth(columns);
  }

  table(columns: readonly Column[], rows: readonly Row[]): string[] {
    if (rows.length === 0) return [];
    const [titles = '', ...lines] = table(columns, rows, this.width);
    return [this.colors.dim(titles), ...lines];
  }

  column(name: keyof FactsTexts['columns'], align: Column['align'] = 'left', gives = false): Column {
    return { title: this.texts.columns[name], align, gives };
  }

  day(day: number): string {
    return showDay(day, this.language);
  }

  money(cents: number): string {
    return showMoney(Math.round(cents / CENTS_PER_UNIT), this.source.plan.currency, this.language);
  }

  /** The likely amount, and what it lies between. */
  amount({ low, likely, high }: Amount): string {
    if (low === high) return this.money(likely);
    return `${this.money(likely)} (${this.money(low)} – ${this.money(high)})`;
  }

  percents({ low, likely, high }: ThreePoint): string {
    const show = (percent: number) => showPercent(percent, this.language);
    return low === high ? show(likely) : `${show(likely)} (${show(low)} – ${show(high)})`;
  }

  /** The likely value alone; why there is none where it does not follow. */
  brief(figure: ComputedFigure): string {
    const { value } = figure;
    if (!value) return this.texts.unknown;
    const { likely } = value.range;
    const certain = { ...value, range: { low: likely, likely, high: likely } };
    return showValue({ ...figure, value: certain, neverAtWorst: false }, this.language);
  }

  /** The value with its range, or why it is not known. */
  full(figure: ComputedFigure): string {
    if (figure.value) return showValue(figure, this.language);
    const [first] = figure.lacks;
    return first ? `${this.texts.unknown}: ${printable(wordedLack(first)[this.language])}` : this.texts.unknown;
  }

  label(kind: ElementKind, fact?: string): string {
    return labelOf(this.language, kind, fact) ?? fact ?? kind;
  }

  place(at: Parameters<PlanFacts['placeOf']>[0]): string {
    const { path, line, character } = this.source.placeOf(at);
    return `${printable(path)}:${line + 1}:${character + 1}`;
  }
}
