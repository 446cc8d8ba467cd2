import { type Explanation, state } from '../../src/analysis/why/explanation.ts';
import type { Language } from '../../src/model/figures.ts';
import { whyLines } from '../../src/report/why/words.ts';
import { escaped } from '../markdown.ts';

/** Reasons that a hover lists; the command line has all of them. */
const MOST_REASONS = 8;
const MOST_STEPS = 6;

/** A statement alone. */
export function said(explanation: Explanation, language: Language): string {
  const [line] = whyLines(explanation, { language, asText: escaped, depth: 0 });
  // A line that begins with a day, `5. Januar`, is no item of a list.
  return (line?.text ?? '').replace(/^(\d+)\./, '$1\\.');
}

/** Statements one below the other, without their own reasons. */
export function listed(reasons: readonly Explanation[], language: Language): string[] {
  // Two lacks of the same kind read the same.
  const lines = [...new Set(reasons.map((reason) => `– ${said(reason, language)}`))];
  return lines.length > MOST_REASONS ? [...lines.slice(0, MOST_REASONS), '– …'] : lines;
}

/** The steps of a way back: the nearest, and where it all begins. */
export function stepped(steps: readonly Explanation[], language: Language): string[] {
  if (steps.length <= MOST_STEPS) return listed(steps, language);
  const nearest = steps.slice(0, MOST_STEPS - 2);
  const between = steps.slice(nearest.length, -1);
  const count = between.reduce((sum, step) => sum + (step.code === 'more-steps' ? Number(step.values.count) : 1), 0);
  return listed([...nearest, state('more-steps', { count }), ...steps.slice(-1)], language);
}
