import type { EpochDay, ListedUse } from '../../../model/values.ts';
import type { Listing } from '../listed-uses.ts';
import { AI_ACT_DUTIES, type AiActDuty, type Concern } from './ai-act-duties.ts';

type Role = 'provider' | 'deployer' | 'provider-and-deployer';

/** Listed uses to which Art. 50(3) applies beside what makes them high-risk. */
const SENSING: ReadonlySet<ListedUse> = new Set<ListedUse>(['emotion-recognition', 'biometric-categorisation']);

/** Duties that do not follow from every listed use: Arts. 27(1) and 86(1) leave critical infrastructure out. */
const NOT_OF_INFRASTRUCTURE: ReadonlySet<string> = new Set(['fundamental-rights', 'explanation']);

/**
 * The duties that follow from a use that the law lists, for who has the role; for both roles where none is stated.
 *
 * @param asOf duties that ended before are left out; without a day, all that end are
 */
export function dutiesOfUse(use: ListedUse, listing: Listing, role: Role | undefined, asOf?: EpochDay): AiActDuty[] {
  if (listing.in === 'article-5') {
    return current(['practice'], role, asOf).filter(({ from }) => from === listing.from);
  }
  const duties = current(['high-risk', 'annex-iii', 'any'], role, asOf).filter(
    ({ id }) => id !== 'exemption' && !(listing.point === '2' && NOT_OF_INFRASTRUCTURE.has(id)),
  );
  const sensing = current(['transparency'], role, asOf).filter(({ id }) => id === 'emotion-notice');
  return SENSING.has(use) ? [...duties, ...sensing] : duties;
}

/** The duties that follow from a risk class, or from an exemption that is claimed; none for other facts. */
export function dutiesOfClass(fact: string, word: string, role: Role | undefined, asOf?: EpochDay): AiActDuty[] {
  if (fact === 'exemption') return current(['annex-iii'], role, asOf).filter(({ id }) => id === 'exemption');
  if (fact !== 'risk') return [];
  if (word === 'prohibited') return current(['practice'], role, asOf);
  if (word === 'high') return current(['high-risk', 'any'], role, asOf);
  if (word === 'limited') return current(['transparency', 'any'], role, asOf);
  return word === 'minimal' ? current(['any'], role, asOf) : [];
}

/** An exemption binds the provider alone, and is told to deployers too, since they rely on it. */
function current(concerns: readonly Concern[], role: Role | undefined, asOf: EpochDay | undefined): AiActDuty[] {
  return AI_ACT_DUTIES.filter(({ concerns: about, bearer, until, id }) => {
    if (!concerns.includes(about)) return false;
    if (until !== undefined && (asOf === undefined || until < asOf)) return false;
    if (role === 'provider') return bearer !== 'deployer' && bearer !== 'employer';
    return role !== 'deployer' || bearer !== 'provider' || id === 'exemption';
  });
}
