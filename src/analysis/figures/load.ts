import { nameOf } from '../../model/element.ts';
import type { Person } from '../../model/plan.ts';
import type { Facts } from '../facts.ts';
import { certain } from '../three-point.ts';
import { type Answer, known, unknown } from './answer.ts';
import { lackOf } from './lack.ts';
import { percentValue } from './value.ts';

/** The most that somebody works on the plan at one time, in per cent of full time. */
export function loadOf({ workload }: Facts, person: Person): Answer {
  const peak = workload.byPerson.get(person)?.peak;
  if (!peak)
    return unknown('load-peak', lackOf('no-load', { element: person, fact: 'allocation', at: nameOf(person) }));
  return known(percentValue(certain(peak.share)), 'load-peak', { followsFrom: peak.followsFrom });
}
