import { type ApplyingDuty, dutiesFor } from '../../../src/rules/compliance/applying-duties.ts';
import type { Hinge } from '../../../src/rules/compliance/duty-answer.ts';
import { type StatedDuty, statedDuty } from '../../../src/rules/compliance/stated-duty.ts';
import type { PackId } from '../../../src/rules/law/pack.ts';
import { checkedMain, openFiles } from '../../support/files.ts';

function planOf(text: string) {
  const [first] = checkedMain(openFiles(text)).plans;
  if (!first) throw new Error('The text of the test holds no plan.');
  return first.plan;
}

/** The ids of the duties of the only use case, those that hinge on something with what it is. */
export function dutiesOf(text: string, law: readonly PackId[] = ['eu']): string[] {
  return applyingTo(text, law).map(({ duty, hinge }) => `${duty.id}${shown(hinge)}`);
}

/** The duties of the only use case. */
export function applyingTo(text: string, law: readonly PackId[] = ['eu']): readonly ApplyingDuty[] {
  const plan = planOf(text);
  const [useCase] = plan.useCases;
  if (!useCase) throw new Error('The plan of the test has no use case.');
  return dutiesFor(plan, useCase, new Set(law)).duties;
}

function shown(hinge: Hinge | undefined): string {
  if (hinge === undefined) return '';
  return hinge === 'remaining-risk' ? ' ? remaining risk' : ` ? ${hinge.fact}`;
}

/** What the plan says of a duty of the only use case. */
export function stateOf(text: string, id: string, law: readonly PackId[] = ['eu']): StatedDuty['kind'] {
  return stated(text, id, law).kind;
}

export function stated(text: string, id: string, law: readonly PackId[] = ['eu']): StatedDuty {
  const plan = planOf(text);
  const [useCase] = plan.useCases;
  const applying = useCase && dutiesFor(plan, useCase, new Set(law)).duties.find(({ duty }) => duty.id === id);
  if (!useCase || !applying) throw new Error(`The duty ${id} does not apply.`);
  return statedDuty(applying.duty, plan, useCase);
}

/** A plan up to behind its use case, which says such lines of its class. */
export const useCase = (classification: string, facts = ''): string => `plan p "P" {
  as-of: 2026-11-23
  use-case u "U" {
    status: chosen
    ${facts}
    ai-act {
      generates-content: no
      interacts-with-people: no
      ${classification}
    }
  }
`;
