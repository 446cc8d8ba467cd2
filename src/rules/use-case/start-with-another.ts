import { lineOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, type Edit, insertElement, insertFact, replaceValue } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { isConsidered, type UseCase } from './selection.ts';

/**
 * Ways to begin with another use case of the plan that meets the criterion. None for a use case that is in use already.
 *
 * @param fits whether a use case meets the criterion for certain
 */
export function startWithAnother(plan: Plan, unfit: UseCase, fits: (useCase: UseCase) => boolean): Fix[] {
  if (unfit.facts.status?.value === 'live') return [];
  return plan.useCases
    .filter((other) => other !== unfit && isConsidered(other) && fits(other))
    .map((other) =>
      fix(
        { en: "Start with '{other}' instead", nl: "Begin met '{other}'", de: "Mit '{other}' beginnen" },
        'unsafe',
        [...become(unfit, 'candidate'), ...become(other, 'chosen')],
        { other: titleOf(other) },
      ),
    );
}

/**
 * A use case yet to be found takes the first place.
 *
 * @param fact a line that meets the criterion, its blanks from 3 on
 */
export function startWithNew(plan: Plan, unfit: UseCase, fact: string): Fix[] {
  if (unfit.facts.status?.value === 'live') return [];
  const id = freeId(plan, 'use-case', 'first-use-case');
  const lines = [
    `use-case ${id} "${blank('First use case', 1)}" {`,
    '  status: chosen',
    `  problem: "${blank('Who loses how much, how often', 2)}"`,
    `  ${fact}`,
    '}',
  ];
  const title = {
    en: 'Add another use case to start with',
    nl: 'Voeg een andere use case toe om mee te beginnen',
    de: 'Einen anderen Anwendungsfall für den Anfang ergänzen',
  };
  const edits = [...become(unfit, 'candidate'), insertElement(plan.element, lines.join('\n'), 'use-case')];
  return [fix(title, 'placeholder', edits)];
}

function become(useCase: UseCase, status: 'candidate' | 'chosen'): Edit[] {
  if (useCase.facts.status?.value === status) return [];
  const line = lineOf(useCase, 'status');
  return [line ? replaceValue(line, status) : insertFact(useCase, `status: ${status}`)];
}
