import { describe, expect, it } from 'vitest';
import type { PhaseKind } from '../../../src/model/values.ts';
import { goesLive, phasesFor } from '../../../src/rules/roadmap/delivery.ts';
import type { UseCase } from '../../../src/rules/use-case/selection.ts';
import { planOf } from '../../support/plan.ts';
import { inPlan } from '../../support/text-case.ts';

const useCases = ['chat', 'search'].flatMap((id) => [`use-case ${id} "${id}" {`, '  status: chosen', '}']);

function planWith(...roadmap: readonly string[]) {
  const plan = planOf(inPlan(...useCases, 'roadmap {', ...roadmap, '}'));
  const [chat, search] = plan.useCases as [UseCase, UseCase];
  const ids = (useCase: UseCase, ...kinds: readonly PhaseKind[]) =>
    phasesFor(plan, useCase, kinds).map(({ id }) => id?.value);
  return { plan, chat, search, ids };
}

const phase = (id: string, ...lines: readonly string[]) => [`phase ${id} "${id}" {`, ...lines, '}'];

describe('phases that bring a use case forward', () => {
  const { chat, search, ids } = planWith(
    ...phase('trial', 'kind: pilot', 'delivers: chat'),
    ...phase('both', 'kind: pilot', 'delivers: search, chat'),
    ...phase('all', 'kind: pilot'),
    ...phase('wide', 'kind: rollout', 'delivers: search'),
    ...phase('unread', 'kind: pilot', 'delivers: 12 weeks'),
    ...phase('misspelt', 'kind: pilot', 'delivers: serch'),
    ...phase('kindless', 'delivers: chat'),
  );

  it('are those that deliver it and those that say of nothing what they deliver, in the order of the file', () => {
    expect(ids(chat, 'pilot')).toEqual(['trial', 'both', 'all']);
    expect(ids(search, 'pilot')).toEqual(['both', 'all']);
  });

  it('are of the kinds that are asked for', () => {
    expect(ids(search, 'rollout')).toEqual(['wide']);
    expect(ids(search, 'rollout', 'pilot')).toEqual(['both', 'all', 'wide']);
    expect(ids(chat, 'rollout')).toEqual([]);
  });
});

describe('a use case', () => {
  it.each([
    ['goes live with a roll-out', 'kind: rollout', true],
    ['goes live when it is scaled', 'kind: scaling', true],
    ['goes live when it is operated', 'kind: operation', true],
    ['does not go live with a pilot alone', 'kind: pilot', false],
    ['does not go live with a proof of concept alone', 'kind: poc', false],
  ])('%s', (_, kind, expected) => {
    const { plan, chat, search } = planWith(...phase('only', kind, 'delivers: chat'));
    expect(goesLive(plan, chat)).toBe(expected);
    expect(goesLive(plan, search)).toBe(false);
  });

  it('that is live needs no phase', () => {
    const plan = planOf(inPlan('use-case chat "Chat" {', '  status: live', '}'));
    expect(goesLive(plan, plan.useCases[0] as UseCase)).toBe(true);
  });
});
