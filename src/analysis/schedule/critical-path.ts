import type { ModelElement } from '../../model/element.ts';
import type { ScheduledItem } from '../schedule.ts';
import type { Need, Network, WorkNode } from './network.ts';
import { type Moments, spanOf } from './propagate.ts';
import { earlier, later, NOISE } from './time-scale.ts';

/**
 * The work that decides when the roadmap ends, in the likely case: from what ends last back to what each waited for. Of
 * needs that are met at the same moment the first as written decides.
 */
export function criticalPathOf(
  network: Network,
  moments: Moments,
  items: ReadonlyMap<ModelElement, ScheduledItem>,
): ScheduledItem[] {
  const path: ScheduledItem[] = [];
  const seen = new Set<number>();
  let step = lastOf(network, moments);
  while (step) {
    const { node, end } = step;
    const code = node.index * 2 + (end === 'finish' ? 1 : 0);
    if (seen.has(code)) break;
    seen.add(code);
    const own = end === 'start' || !spansParts(node);
    const item = items.get(node.item);
    // The beginning of a phase leads to what the phase waits for; it is no work by itself.
    if (own && item && (end === 'finish' || !spansParts(node)) && path.at(-1) !== item) path.push(item);
    if (own && (node.starts || node.done)) break;
    const need = own
      ? decidingStart(node, moments, network.origin)
      : latestOf([...node.finishNeeds, ...node.endNeeds], moments);
    step = need && { node: need.on, end: need.end };
  }
  return path.reverse();
}

interface Step {
  readonly node: WorkNode;
  readonly end: Need['end'];
}

/** A phase ends with its last part, which is the work that counts. */
function spansParts({ length, done }: WorkNode): boolean {
  return !done && 'kind' in length && length.kind === 'span';
}

function lastOf({ works }: Network, { finishes }: Moments): Step | undefined {
  let last: WorkNode | undefined;
  let latest = Number.NEGATIVE_INFINITY;
  for (const node of works) {
    const finish = finishes[node.index];
    // Of what ends last together, what is written last: a part after its phase, a milestone after the work.
    if (finish === undefined || finish < latest) continue;
    latest = finish;
    last = node;
  }
  return last && { node: last, end: 'finish' };
}

/** Where its end waits too, the later of the two beginnings decides. */
function decidingStart(node: WorkNode, moments: Moments, origin: number): Need | undefined {
  const first = latestOf(node.startNeeds, moments);
  const span = spanOf(node);
  const end = span && latestOf(node.endNeeds, moments);
  const until = end && metAt(end, moments);
  if (!span || !end || until === undefined) return first;
  const begun = earlier(span.scale, until, span.amount.likely);
  return begun > ((first && metAt(first, moments)) ?? origin) + NOISE ? end : first;
}

function latestOf(needs: readonly Need[], moments: Moments): Need | undefined {
  let deciding: Need | undefined;
  let latest = Number.NEGATIVE_INFINITY;
  for (const need of needs) {
    const at = metAt(need, moments);
    if (at === undefined || at <= latest) continue;
    latest = at;
    deciding = need;
  }
  return deciding;
}

/** When a need lets the work go on, in the likely case. */
function metAt({ on, end, lag }: Need, { starts, finishes }: Moments): number | undefined {
  const at = (end === 'start' ? starts : finishes)[on.index];
  return at !== undefined && lag ? later(lag.scale, at, lag.amount.likely) : at;
}
