import { analyse } from '../../../src/analysis/facts.ts';
import { whyElement } from '../../../src/analysis/why/element.ts';
import type { Explanation } from '../../../src/analysis/why/explanation.ts';
import { whyLines } from '../../../src/report/why/words.ts';
import { figureIn, runsOf } from '../../support/figures.ts';
import { planOf, textAt } from '../../support/plan.ts';

/** A plan with these lines. */
export const plan = (...lines: readonly string[]) => `plan p "P" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

/** Each line of an explanation with the places of the plan that it points at. */
function placed(text: string, explanation: Explanation): string[] {
  return whyLines(explanation, { language: 'en' }).map(({ text: line, depth, at }) => {
    const places = at.map((range) => textAt(text, range)).join(' | ');
    return `${'  '.repeat(depth)}${line}${places && ` ← ${places}`}`;
  });
}

/** How a figure comes about. */
export function placesOf(text: string, written: string): string[] {
  return placed(text, figureIn(text, written, runsOf(200)).explain());
}

/** How the figures of an element come about, each with its lines. */
export function placesOfElement(text: string, id: string): string[][] {
  const whole = planOf(text);
  const facts = analyse(whole);
  return whole.names
    .withId(id)
    .flatMap((element) => whyElement(whole, facts, element))
    .map((explanation) => placed(text, explanation));
}
