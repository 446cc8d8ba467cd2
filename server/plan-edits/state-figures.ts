import { lineOf, type ModelElement } from '../../src/model/element.ts';
import { dayOf, type Plan } from '../../src/model/plan.ts';
import { type EpochDay, formatIsoDate, locate, type SourceRange } from '../../src/model/values.ts';
import { type Edit, insertFact, replace } from '../../src/rules/engine/edit.ts';
import { writtenNumber } from '../../src/rules/engine/written.ts';
import type { EditTexts } from '../texts/edits.ts';
import type { MadeEdit } from './made-edit.ts';
import { figureInUnitOf } from './scaled-figure.ts';

/** The scale of a score that is written for the first time. */
const USUAL_SCALE = 5;

/**
 * Scores a use case anew, in whole points of the scale that each score has.
 *
 * @param scores from 0 to 1 of the scale; null for what stays as it is
 */
export function scored(
  useCase: ModelElement<'use-case'>,
  scores: Readonly<Record<'value' | 'effort', number | null>>,
  say: EditTexts,
): MadeEdit {
  const edits: Edit[] = [];
  const written: string[] = [];
  for (const fact of ['value', 'effort'] as const) {
    const share = scores[fact];
    if (share === null) continue;
    const known = useCase.facts[fact];
    if (!known && lineOf(useCase, fact)) return { refused: say.unreadable(fact) };
    const of = known?.value.of ?? USUAL_SCALE;
    const points = Math.round(share * of);
    if (points === known?.value.points) continue;
    const score = `${writtenNumber(points)} of ${writtenNumber(of)}`;
    edits.push(known ? replace(known.at, score) : insertFact(useCase, `${fact}: ${score}`, 'problem'));
    written.push(`${fact}: ${score}`);
  }
  if (edits.length === 0) return { refused: say.sameScore };
  return { edits, written: written.join(', ') };
}

/**
 * States what a KPI came to on a day: rewrites the figure where that day has one, else adds a line; in the unit of the latest figure.
 *
 * @param text of the file that holds the KPI
 */
export function statedActual(
  plan: Plan,
  kpi: ModelElement<'kpi'>,
  value: number,
  day: EpochDay,
  text: string,
): MadeEdit {
  const { actual = [], baseline, target } = kpi.facts;
  const slice = (at: SourceRange): string => {
    const { start, end } = locate(at);
    return text.slice(start, end);
  };
  const same = actual.find(({ value: { on } }) => on && dayOf(on.value, plan.start) === day);
  const like = (same ?? actual.at(-1))?.value.value ?? baseline ?? target?.value.value;
  const figure = like ? figureInUnitOf(value, slice(like.at)) : writtenNumber(value);
  const written = `actual: ${figure} on ${formatIsoDate(day)}`;
  if (same) return { edits: [replace(same.value.value.at, figure)], written };
  return { edits: [insertFact(kpi, written, actual.length > 0 ? 'actual' : 'target')], written };
}
