import type { Person } from '../../model/plan.ts';
import type { Facts } from '../facts.ts';
import { percentValue } from '../figures/value.ts';
import { certain } from '../three-point.ts';
import type { PeakLoad } from '../workload.ts';
import { type Explanation, MOST_PARTS, named, state } from './explanation.ts';

/** Which assignments, or which allocation, make the most that somebody has at one time. */
export function whyLoad({ schedule }: Facts, person: Person, peak: PeakLoad): Explanation {
  const share = { percent: peak.share };
  const rest = { value: percentValue(certain(peak.share)), at: peak.followsFrom };
  if (peak.by === 'allocation') {
    const stated = state('load-allocation', { person: named(person), share }, { at: peak.followsFrom.slice(0, 1) });
    return state('load', { person: named(person), share }, { ...rest, because: [stated] });
  }
  const { period } = peak;
  const dated = period && schedule.basis !== 'none';
  const when = dated
    ? [state('load-most', { from: { day: period.from }, until: { day: Math.ceil(period.until) - 1 } })]
    : [];
  const tasks = peak.assignments
    .slice(0, MOST_PARTS)
    .map(({ scheduled, share: own, at }) =>
      state('load-task', { task: named(scheduled.item), share: { percent: own } }, { at: [at] }),
    );
  return state('load', { person: named(person), share }, { ...rest, because: [...when, ...tasks] });
}
