import { titleOf } from '../../model/element.ts';
import { pathOf } from '../../model/path.ts';
import type { Plan } from '../../model/plan.ts';
import { labelOf } from '../../model/values.ts';
import { quadrantLabels, quadrantPlace } from '../layout/quadrant.ts';
import type { ReportSource } from '../options.ts';
import type { QuadrantData } from '../use-case-data.ts';

/** Value against effort, for the use cases that state both; null where none does. */
export function quadrantData(useCases: Plan['useCases'], { plan, texts, language }: ReportSource): QuadrantData | null {
  const say = texts.useCases;
  const scored = useCases.flatMap((useCase) => {
    const value = useCase.facts.value?.value;
    const effort = useCase.facts.effort?.value;
    if (!value || !effort || !(value.of > 0) || !(effort.of > 0)) return [];
    const words = [value, effort].map(({ points, of }) => say.score(`${points}`, `${of}`));
    return [
      {
        id: pathOf(plan, useCase),
        title: titleOf(useCase),
        x: quadrantPlace(effort.points / effort.of),
        // High value stands at the top.
        y: quadrantPlace(1 - value.points / value.of),
        value: value.points / value.of,
        effort: effort.points / effort.of,
        valueSteps: value.of,
        effortSteps: effort.of,
        status: useCase.facts.status?.value ?? ('unstated' as const),
        label: say.quadrant.spoken(titleOf(useCase), words[0] ?? '', words[1] ?? ''),
      },
    ];
  });
  if (scored.length === 0) return null;
  const labels = quadrantLabels(scored);
  const left = useCases.length - scored.length;
  return {
    title: say.quadrant.title,
    xTitle: labelOf(language, 'use-case', 'effort') ?? 'effort',
    yTitle: labelOf(language, 'use-case', 'value') ?? 'value',
    points: scored.map((point, index) => ({ ...point, ...(labels[index] ?? NO_LABEL) })),
    left: left > 0 ? say.quadrant.left(left) : null,
  };
}

const NO_LABEL = { side: 'right', down: 0, lines: [] } as const;
