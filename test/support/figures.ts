import { analyse, type Facts, type Simulations, simulationOf } from '../../src/analysis/facts.ts';
import { type Held, holds } from '../../src/analysis/figures/held.ts';
import type { Question } from '../../src/analysis/figures/question.ts';
import { type ComputedFigure, figureOf } from '../../src/analysis/figures.ts';
import { simulate } from '../../src/analysis/uncertainty/simulation.ts';
import { calendarSpan } from '../../src/language/values/calendar-span.ts';
import { FIGURES, figureNamed } from '../../src/language/vocabulary/figures.ts';
import type { Language } from '../../src/model/figures.ts';
import type { Plan } from '../../src/model/plan.ts';
import { COST_CATEGORIES, formatIsoDate, UNCERTAIN_FIGURES } from '../../src/model/values.ts';
import { type WhyLine, whyLines } from '../../src/report/why/words.ts';
import { planOf } from './plan.ts';

/** A plan with lines of what it is held to. */
function expecting(text: string, lines: readonly string[]): Plan {
  const end = text.trimEnd().lastIndexOf('}');
  const block = `  expect {\n${lines.map((line) => `    ${line}\n`).join('')}  }\n`;
  return planOf(`${text.slice(0, end)}${block}}\n`);
}

/** Simulations that are soon made. */
export function runsOf(runs: number): Simulations {
  return (plan, facts) => simulate(simulationOf(plan, facts), { runs });
}

/** What follows from a plan for a figure as the language writes it: `end(pilot)`. */
export function figureIn(text: string, written: string, simulations?: Simulations): ComputedFigure {
  const word = /^[^(]*/.exec(written)?.[0] ?? '';
  const name = figureNamed(word)?.name;
  const of = /\((.*)\)/.exec(written)?.[1] ?? '';
  const sample = (name === 'percentile' && figureNamed(of) ? FIGURES[of as 'cost'] : name && FIGURES[name])?.sample;
  const plan = expecting(text, [`${written} ${sample}`]);
  const [entry] = plan.expectations.at(-1)?.entries ?? [];
  if (!entry) throw new Error(`'${written}' is no figure.`);
  return figureOf(plan, analyse(plan, simulations), entry.value);
}

/** What a line of `expect` comes to. */
export function heldIn(text: string, line: string): Held {
  const plan = expecting(text, [line]);
  const [entry] = plan.expectations.at(-1)?.entries ?? [];
  if (!entry) throw new Error(`'${line}' cannot be read.`);
  const facts = analyse(plan);
  const figure = figureOf(plan, facts, entry.value);
  return holds({ plan, calendars: facts.calendars }, figure, entry.value.comparison, entry.value.value.value);
}

/** The figure as a test reads it: `2027-03-31`, `1,250.00 EUR / year`, `26 month`; a code where it is unknown; low and high where they differ. */
export function read({ value, unknown }: ComputedFigure): string {
  if (!value) return `? ${unknown}`;
  const { low, likely, high } = value.range;
  const show = (point: number): string => {
    switch (value.kind) {
      case 'day':
        return formatIsoDate(point);
      case 'money':
        return `${(point / 100).toFixed(2)} ${value.currency}${value.per ? ` / ${value.per}` : ''}`;
      case 'percent':
        return `${Number(point.toFixed(4))}%`;
      case 'span':
        return `${Number(point.toFixed(4))} ${value.unit}`;
    }
  };
  return low === high ? show(likely) : `${show(low)} .. ${show(likely)} .. ${show(high)}`;
}

/** Why a figure is what it is, in words, each line indented by how far it is from the figure. */
export function whyIn(text: string, written: string, language: Language = 'en', simulations?: Simulations): string[] {
  return indented(whyLines(figureIn(text, written, simulations).explain(), { language }));
}

function indented(lines: readonly WhyLine[]): string[] {
  return lines.map(({ text, depth }) => `${'  '.repeat(depth)}${text}`);
}

/** Every figure that can be asked of a plan. */
export function questionsAbout(plan: Plan, { schedule }: Facts): Question[] {
  const period = calendarSpan('quarter', 2027, 1);
  return [
    ...schedule.work.flatMap((of): Question[] => [
      ...(['start', 'end', 'float', 'chance'] as const).map((figure) => ({ figure, of })),
      { figure: 'percentile', percentile: 80, of },
    ]),
    ...plan.members.map(({ person }): Question => ({ figure: 'load', of: person })),
    ...(['investment', 'running', 'benefit', 'roi', 'npv', 'irr', 'payback', 'cost-of-delay'] as const).map(
      (figure): Question => ({ figure, of: undefined }),
    ),
    ...([undefined, ...COST_CATEGORIES] as const).map((of): Question => ({ figure: 'cost', of })),
    ...UNCERTAIN_FIGURES.map((of): Question => ({ figure: 'percentile', percentile: 80, of })),
    ...(period ? [{ figure: 'spend', of: period } as const] : []),
  ];
}
