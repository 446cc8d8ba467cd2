import { titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../figures/answer.ts';
import type { Question } from '../figures/question.ts';
import { type FigureValue, shownOf } from '../figures/value.ts';
import { deadlineOf } from '../figures/work.ts';
import type { Work } from '../schedule.ts';
import { whyChance, whyPercentile } from './chances.ts';
import { whyCost, whySpend } from './cost.ts';
import { whyEnd, whyStart } from './dates.ts';
import { type Explanation, lackingAll, named, state } from './explanation.ts';
import { whyFloat } from './float.ts';
import { whyLoad } from './load.ts';
import { whyReturn } from './returns.ts';

/**
 * Why a figure is what it is, or what keeps it from being known. Computed when asked for, never while somebody types.
 *
 * @param asked the figure as it is written where it names something that the plan does not have
 */
export function whyOf(plan: Plan, facts: Facts, asked: Question | string, answer: Answer): Explanation {
  const { value, lacks, followsFrom } = answer;
  const question = typeof asked === 'string' ? undefined : asked;
  const known = question && value && knownWhy(plan, facts, question, { ...answer, value });
  if (known) return known;
  const figure = typeof asked === 'string' ? asked : written(asked);
  return state('unknown', { figure }, { because: lackingAll(lacks), at: followsFrom });
}

function knownWhy(
  plan: Plan,
  facts: Facts,
  question: Question,
  answer: Answer & { readonly value: FigureValue },
): Explanation | undefined {
  const { schedule, workload } = facts;
  switch (question.figure) {
    case 'start': {
      const item = schedule.items.get(question.of);
      return item ? whyStart(plan, facts, item) : beginning(question.of, answer);
    }
    case 'end': {
      const item = schedule.items.get(question.of);
      return item && whyEnd(plan, facts, item);
    }
    case 'float': {
      const item = schedule.items.get(question.of);
      return item?.float && whyFloat(facts, item, item.float);
    }
    case 'chance': {
      const deadline = deadlineOf(plan, question.of);
      return typeof deadline === 'number' ? whyChance(facts, question.of, deadline, answer) : undefined;
    }
    case 'percentile':
      return whyPercentile(plan, facts, question, answer);
    case 'cost':
      return whyCost(plan, facts, question.of, answer.value);
    case 'spend':
      return whySpend(plan, facts, question.of, answer.value);
    case 'load': {
      const peak = workload.byPerson.get(question.of)?.peak;
      return peak && whyLoad(facts, question.of, peak);
    }
    default:
      return whyReturn(plan, facts, question.figure, answer);
  }
}

/** Of work whose end is not known no way back is known either. */
function beginning(work: Work, { value, followsFrom }: Answer & { readonly value: FigureValue }): Explanation {
  return state('begins', { work: named(work), day: shownOf(value) }, { value, at: followsFrom });
}

/** The figure as the language writes it, with what people call its element. */
function written(question: Question): string {
  const word = question.figure === 'percentile' ? `p${question.percentile}` : question.figure;
  const { of } = question;
  if (of === undefined) return word;
  return `${word}(${typeof of === 'string' ? of : 'kind' in of ? (of.id?.value ?? titleOf(of)) : of.written})`;
}
