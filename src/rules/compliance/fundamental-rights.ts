import type { Plan } from '../../model/plan.ts';
import { type Answer, answerOf, type Listed } from './classified.ts';

/** Art. 27(1): for these points of Annex III every deployer assesses, credit scores and life and health insurance. */
const EVERY_DEPLOYER: ReadonlySet<string> = new Set(['5(b)', '5(c)']);

/** Art. 27(1): critical infrastructure is left out. */
const NOT_ASSESSED = '2';

/** Whether the deployer of a listed use has to assess its impact on fundamental rights: for some uses everybody, for others who provides public services. */
export function assessesRights(plan: Plan, { listing }: Listed): Answer {
  if (listing.point === NOT_ASSESSED) return 'no';
  return EVERY_DEPLOYER.has(listing.point) ? 'yes' : publicService(plan);
}

/** Unknown where the plan has no company, unless a missing file may hold it. */
function publicService({ company, complete }: Plan): Answer {
  if (company) return answerOf(company, 'public-service', company.facts.publicService);
  return complete ? 'unknown' : 'unreadable';
}
