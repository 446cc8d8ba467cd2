import { expect, test } from 'vitest';
import { deliveredBy } from '../../src/analysis/delivered.ts';
import { childrenOf } from '../../src/model/element.ts';
import { planOf } from '../support/plan.ts';
import { inPlan } from '../support/text-case.ts';

test.each([
  ['search, chat', ['search', 'chat']],
  ['chat, search, chat', ['chat', 'search']],
  // Misspelt, and no names at all.
  ['serch, chat', ['chat']],
  ['12 weeks', []],
])('a phase delivers the use cases that it names, each once, in its order: %s', (named, ids) => {
  const useCases = ['chat', 'search'].map((id) => `use-case ${id} "${id}" { status: chosen }`);
  const plan = planOf(inPlan(...useCases, `roadmap { phase pilot "Pilot" { delivers: ${named} } }`));
  const phases = childrenOf(plan.roadmap, 'phase');
  expect(phases.flatMap((phase) => deliveredBy(plan, phase)).map(({ id }) => id?.value)).toEqual(ids);
});

test('a phase that names none delivers nothing of its own', () => {
  const plan = planOf(inPlan('use-case chat "Chat" {', '}', 'roadmap {', 'phase pilot "Pilot" {', '}', '}'));
  expect(childrenOf(plan.roadmap, 'phase').map((phase) => deliveredBy(plan, phase))).toEqual([[]]);
});
