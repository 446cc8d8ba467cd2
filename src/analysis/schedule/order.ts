import { nameOf } from '../../model/element.ts';
import type { Cycle, CycleLink } from '../schedule.ts';
import type { Need, WorkNode } from './network.ts';

/** What is done with each end of each piece of work, after the ends that it needs. */
interface Visitor {
  readonly start: (node: WorkNode) => void;
  readonly finish: (node: WorkNode) => void;
  /** Told before any end on the path is visited. */
  readonly cycle: (path: readonly Step[]) => void;
}

interface Step {
  readonly from: WorkNode;
  readonly link: CycleLink;
}

const UNSEEN = 0;
const OPEN = 1;
const VISITED = 2;

/**
 * Visits the ends of all work, each after those that it needs: depth first with a stack of its own, since a chain of
 * dependencies may be longer than the call stack is deep. Ends that need each other are visited too, after `cycle` was told.
 *
 * @returns the cycles, none of which share work, in the order in which they were met
 */
export function visitInOrder(works: readonly WorkNode[], visitor: Visitor): Cycle[] {
  const state = new Uint8Array(works.length * 2);
  const depth = new Uint32Array(works.length * 2);
  const inCycle = new Uint8Array(works.length);
  const cycles: Cycle[] = [];
  const path: End[] = [];
  // Work that stands in an earlier cycle is not reported twice.
  const closeCycle = (round: readonly End[]): void => {
    if (round.some(({ node }) => inCycle[node.index])) return;
    const steps = round.flatMap(stepOf);
    for (const { from } of steps) inCycle[from.index] = 1;
    cycles.push(steps.map(({ link }) => link));
    visitor.cycle(steps);
  };
  const open = (node: WorkNode, end: 0 | 1): void => {
    state[node.index * 2 + end] = OPEN;
    depth[node.index * 2 + end] = path.length;
    path.push({ node, end, next: end === 1 ? -1 : 0 });
  };
  const goTo = (node: WorkNode, end: 0 | 1): void => {
    const seen = state[node.index * 2 + end];
    if (seen === UNSEEN) open(node, end);
    else if (seen === OPEN && !inCycle[node.index]) closeCycle(path.slice(depth[node.index * 2 + end]));
  };
  for (const work of works) {
    // A finish needs its start, so both are reached from here.
    goTo(work, 1);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node, end, next } = top;
      const needs = needsOf(node, end);
      if (next >= needs.length) {
        path.pop();
        state[node.index * 2 + end] = VISITED;
        if (end === 0) visitor.start(node);
        else visitor.finish(node);
        continue;
      }
      top.next++;
      const need = needs[next];
      if (need) goTo(need.on, need.end === 'start' ? 0 : 1);
      else goTo(node, 0);
    }
  }
  return cycles;
}

/** Work with a length of its own waits for both kinds of need before it begins; a phase that spans its parts just ends later. */
export function needsOf({ startNeeds, finishNeeds, endNeeds, length }: WorkNode, end: 0 | 1): readonly Need[] {
  if (endNeeds.length === 0) return end === 0 ? startNeeds : finishNeeds;
  const spans = 'kind' in length && length.kind === 'span';
  if (end === 0) return spans ? startNeeds : [...startNeeds, ...endNeeds];
  return spans ? [...finishNeeds, ...endNeeds] : finishNeeds;
}

/** An end on the way down; `next` is the need to look at next, -1 for the work's own start. */
interface End {
  readonly node: WorkNode;
  readonly end: 0 | 1;
  next: number;
}

/** The way from one work to another; from a finish to the own start no other work is passed. */
function stepOf({ node, end, next }: End): Step[] {
  const need = needsOf(node, end)[next - 1];
  return need ? [{ from: node, link: linkOf(node, need) }] : [];
}

function linkOf(node: WorkNode, need: Need): CycleLink {
  return { from: node.item, on: need.on.item, by: need.by, at: need.dependency?.at ?? nameOf(node.item) };
}
