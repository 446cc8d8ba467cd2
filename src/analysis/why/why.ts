import type { Plan } from '../../model/plan.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../figures/answer.ts';
import type { Question } from '../figures/question.ts';
import { type Explanation, statement } from './explanation.ts';

/** Why a figure is what it is, or why it is not known. */
export function whyOf(
  _plan: Plan,
  _facts: Facts,
  question: Question | undefined,
  { value, followsFrom }: Answer,
): Explanation {
  return statement('unknown', { figure: question?.figure ?? '' }, { value, at: followsFrom });
}
