import type { Plan } from '../../model/plan.ts';
import type { AiActDuty } from '../law/eu/ai-act-duties.ts';
import {
  type Answer,
  annexIIIUse,
  answerOf,
  type Classification,
  emotionSubject,
  highRiskOf,
  isDeployer,
  isExempt,
  isProvider,
  listedUses,
} from './classified.ts';
import { type AnsweredDuty, APPLIES, hingesOn } from './duty-answer.ts';
import { assessesRights } from './fundamental-rights.ts';

/** Whether a duty of the AI Act follows from the class of a system and from who one is to it; undefined where it does not. */
export function answerOfAiAct(
  duty: AiActDuty,
  plan: Plan,
  classification: Classification | undefined,
): AnsweredDuty | undefined {
  if (duty.concerns === 'any') return APPLIES;
  if (!classification) return undefined;
  const asked = askedBySystem(duty, plan, classification);
  if (!asked) return undefined;
  const bears = bearsDuty(duty, classification);
  if (bears === 'no') return undefined;
  return bears === 'unknown' ? { ...asked, hinge: { fact: 'role' } } : asked;
}

function bearsDuty({ bearer }: AiActDuty, classification: Classification): 'yes' | 'no' | 'unknown' {
  if (bearer === 'everyone') return 'yes';
  const isBearer = bearer === 'provider' ? isProvider(classification) : isDeployer(classification);
  if (isBearer) return 'yes';
  // A role that is written and cannot be read is reported where it stands.
  return answerOf(classification, 'role', undefined) === 'unknown' && !classification.facts.role ? 'unknown' : 'no';
}

function askedBySystem(duty: AiActDuty, plan: Plan, classification: Classification): AnsweredDuty | undefined {
  switch (duty.concerns) {
    case 'practice':
      return listedUses(classification).some(({ listing }) => listing.in === 'article-5' && listing.from === duty.from)
        ? APPLIES
        : undefined;
    case 'high-risk':
      return ofHighRisk(duty, classification);
    case 'annex-iii':
      return ofListedUse(duty, plan, classification);
    case 'transparency':
      return ofTransparency(duty, classification);
    default:
      return undefined;
  }
}

function ofHighRisk({ id }: AiActDuty, classification: Classification): AnsweredDuty | undefined {
  const highRisk = highRiskOf(classification);
  if (!highRisk) return undefined;
  // Art. 26(7): where it is used on workers.
  if (id === 'worker-information' && classification.facts.affects?.value !== 'staff') return undefined;
  return { from: highRisk.from, hinge: undefined };
}

function ofListedUse({ id }: AiActDuty, plan: Plan, classification: Classification): AnsweredDuty | undefined {
  if (id === 'exemption') return annexIIIUse(classification) && isExempt(classification) ? APPLIES : undefined;
  const listed = highRiskOf(classification)?.listed;
  if (!listed) return undefined;
  const { affects } = classification.facts;
  if (id === 'fundamental-rights') return byAnswer(assessesRights(plan, listed), 'public-service');
  // Art. 26(11) and Art. 86 are about people; Art. 86(1) leaves critical infrastructure out.
  if (id === 'notice') return affects?.value === 'none' ? undefined : APPLIES;
  if (id === 'explanation') return affects?.value === 'none' || listed.listing.point === '2' ? undefined : APPLIES;
  return APPLIES;
}

function ofTransparency({ id }: AiActDuty, classification: Classification): AnsweredDuty | undefined {
  const { interactsWithPeople, generatesContent, publishes } = classification.facts;
  switch (id) {
    case 'disclosure':
      return byAnswer(answerOf(classification, 'interacts-with-people', interactsWithPeople), 'interacts-with-people');
    case 'marking':
      return byAnswer(answerOf(classification, 'generates-content', generatesContent), 'generates-content');
    case 'emotion-notice':
      return recognises(classification) ? APPLIES : undefined;
    case 'publication': {
      const generates = answerOf(classification, 'generates-content', generatesContent);
      if (generates === 'no' || generates === 'unreadable') return undefined;
      const what = new Set(publishes?.value.map(({ value }) => value));
      if (what.has('deep-fakes') || what.has('public-interest-text')) return APPLIES;
      const isOpen = publishes ? what.has('unknown') : answerOf(classification, 'publishes', undefined) === 'unknown';
      return isOpen ? hingesOn(generates === 'unknown' ? 'generates-content' : 'publishes') : undefined;
    }
    default:
      return undefined;
  }
}

/** Art. 50(3): emotions or sorting by the body, where that is not prohibited. */
function recognises(classification: Classification): boolean {
  const prohibited = emotionSubject(classification) && 'emotion-recognition';
  return listedUses(classification).some(
    ({ use }) => (use === 'emotion-recognition' || use === 'biometric-categorisation') && use !== prohibited,
  );
}

function byAnswer(answer: Answer, fact: string): AnsweredDuty | undefined {
  if (answer === 'yes') return APPLIES;
  return answer === 'unknown' ? hingesOn(fact) : undefined;
}
