import { figureOf } from '../../src/analysis/figures.ts';
import type { ModelElement } from '../../src/model/element.ts';
import { locate } from '../../src/model/values.ts';
import type { Computed, Subject } from './computed-lines.ts';
import { listed, said } from './explained.ts';

/** What the figure comes to that a plan is held to, and how it comes about. */
export function expectationComputed(
  element: ModelElement<'expect'>,
  { checked, line, language }: Subject,
): Computed | undefined {
  const start = line && locate(line.at).start;
  const entry = element.entries.find(({ at }) => locate(at).start === start);
  if (!entry) return undefined;
  const explanation = figureOf(checked.plan, checked.facts, entry.value).explain();
  return { brief: [said(explanation, language)], more: () => listed(explanation.because, language) };
}
