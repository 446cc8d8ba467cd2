import { childOf, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { AI_ACT_DUTIES, type AiActDuty } from '../law/eu/ai-act-duties.ts';
import type { Duty, PackId } from '../law/pack.ts';
import { PACKS } from '../law/packs.ts';
import type { UseCase } from '../use-case/selection.ts';
import { answerOfAiAct } from './ai-act-conditions.ts';
import { answerOfOther } from './data-and-council-conditions.ts';
import type { AnsweredDuty, Hinge } from './duty-answer.ts';

/** A duty of the law that follows from what a plan says of a use case. */
export interface ApplyingDuty {
  readonly duty: Duty;
  /** From when it holds for this use case: later than the duty itself for systems that are parts of products. */
  readonly from: EpochDay;
  /** What has to be known first to say whether it applies; undefined where it does. */
  readonly hinge: Hinge | undefined;
}

/** What the packs ask of whoever carries out a use case. */
export interface DutiesOfUse {
  readonly duties: readonly ApplyingDuty[];
  /** False where the use case has no readable `ai-act` block, so that what follows from its class cannot be said. */
  readonly classified: boolean;
}

const OF_AI_ACT: ReadonlyMap<Duty, AiActDuty> = new Map(AI_ACT_DUTIES.map((duty) => [duty, duty]));

/**
 * The duties of the law packs that apply to a use case by its bearer and by what the plan says of it, in the order of the packs. What the law
 * hinges on and the plan leaves open makes a duty open; what cannot be read makes nothing follow.
 *
 * @param law the packs that count
 */
export function dutiesFor(plan: Plan, useCase: UseCase, law: ReadonlySet<PackId>): DutiesOfUse {
  const block = childOf(useCase, 'ai-act');
  const classification = block && !isHalfTyped(block) ? block : undefined;
  const duties = [...law].flatMap((pack) =>
    PACKS[pack].duties.flatMap((duty): ApplyingDuty[] => {
      if (duty.until !== undefined && duty.until < plan.asOf) return [];
      const answered = answerFor(duty, plan, useCase, classification, law);
      if (!answered) return [];
      const { hinge, from = duty.from } = answered;
      return [{ duty, from, hinge }];
    }),
  );
  return { duties, classified: classification !== undefined };
}

function answerFor(
  duty: Duty,
  plan: Plan,
  useCase: UseCase,
  classification: ModelElement<'ai-act'> | undefined,
  law: ReadonlySet<PackId>,
): AnsweredDuty | undefined {
  const ofAiAct = OF_AI_ACT.get(duty);
  return ofAiAct
    ? answerOfAiAct(ofAiAct, plan, classification)
    : answerOfOther(duty, plan, useCase, classification, law);
}
