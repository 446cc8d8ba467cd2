import type { EpochDay } from '../../model/values.ts';

/** What decides whether a duty applies and is not known: a fact as the language writes it, or something that no plan can state. */
export type Hinge = { readonly fact: string } | 'remaining-risk';

/** That a duty applies, from when where that is not its own day, or on what it hinges. */
export interface AnsweredDuty {
  readonly from?: EpochDay;
  readonly hinge: Hinge | undefined;
}

/** That it applies, from the day of the duty itself. */
export const APPLIES: AnsweredDuty = { hinge: undefined };

export function hingesOn(fact: string): AnsweredDuty {
  return { hinge: { fact } };
}
