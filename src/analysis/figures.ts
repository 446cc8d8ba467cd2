import type { Plan } from '../model/plan.ts';
import { type FigureTerm, writtenTerm } from '../model/values.ts';
import type { Facts } from './facts.ts';
import { type Answer, unknown } from './figures/answer.ts';
import { chanceOf, percentileIn } from './figures/chances.ts';
import { costIn, spendIn } from './figures/cost.ts';
import { lackOf, type UnknownCode } from './figures/lack.ts';
import { loadOf } from './figures/load.ts';
import { type Question, questionOf } from './figures/question.ts';
import { returnOf } from './figures/returns.ts';
import { endOf, floatOf, startOf } from './figures/work.ts';
import type { Explanation } from './why/explanation.ts';
import { whyOf } from './why/why.ts';

/** A figure of the plan: what it comes to, or why that is not known, and how it comes about. */
export interface ComputedFigure extends Answer {
  /** Undefined where the figure names something that the plan does not have. */
  readonly question: Question | undefined;
  /** Why there is no value. */
  readonly unknown: UnknownCode | undefined;
  /** Computed when asked for. */
  explain(): Explanation;
}

/** The figure that a line of `expect`, a hover or the command line names, as `p80(rollout)`, `spend(2026-Q4)`, `roi`. Never throws. */
export function figureOf(plan: Plan, facts: Facts, term: FigureTerm): ComputedFigure & { readonly term: FigureTerm } {
  const question = questionOf(plan, term);
  const of = term.of && lackOf('unresolved', { at: term.of.at });
  const answer = question ? answered(plan, facts, question) : unknown('schedule', of ?? lackOf('unresolved'));
  return { term, ...computed(plan, facts, question ?? writtenTerm(term), answer) };
}

/** The same for what has no id that a line could name. */
export function answerOf(plan: Plan, facts: Facts, question: Question): ComputedFigure {
  return computed(plan, facts, question, answered(plan, facts, question));
}

function computed(plan: Plan, facts: Facts, asked: Question | string, answer: Answer): ComputedFigure {
  return {
    ...answer,
    question: typeof asked === 'string' ? undefined : asked,
    unknown: answer.value ? undefined : answer.lacks[0]?.code,
    explain: () => whyOf(plan, facts, asked, answer),
  };
}

function answered(plan: Plan, facts: Facts, question: Question): Answer {
  switch (question.figure) {
    case 'start':
      return startOf(facts, question.of);
    case 'end':
      return endOf(facts, question.of);
    case 'float':
      return floatOf(facts, question.of);
    case 'chance':
      return chanceOf(plan, facts, question.of);
    case 'percentile':
      return percentileIn(plan, facts, question.percentile, question.of);
    case 'cost':
      return costIn(facts, question.of);
    case 'spend':
      return spendIn(plan, facts, question.of);
    case 'load':
      return loadOf(facts, question.of);
    default:
      return returnOf(plan, facts.businessCase, question.figure);
  }
}
