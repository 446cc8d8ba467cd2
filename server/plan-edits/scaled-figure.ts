import { likelyOf } from '../../src/analysis/three-point.ts';
import type { Estimate } from '../../src/model/values.ts';
import { writtenNumber } from '../../src/rules/engine/written.ts';

const FIGURES = /\d[\d_]*(?:[.,]\d+)?/g;

/** An amount with what stands before its unit: a range has up to three figures. */
const AMOUNT = /^\s*[-−]?\d[\d_.,]*[kKM]?%?(?:\s*\.\.\s*[-−]?\d[\d_.,]*[kKM]?%?)*/;

/**
 * An estimate of time as the author wrote it, with another likely value: the unit stays, a range keeps its form and both ends are scaled, so that
 * it stays as uncertain as it was. Whole figures stay whole, others move by halves.
 *
 * @param text the estimate as written: `8..12 weeks`, `3..4..7 w`, `2.5 months`
 * @param likely the new likely value in the unit of the text, above 0
 * @returns undefined where the text has other figures than the estimate
 */
export function scaledEstimate(text: string, stated: Estimate, likely: number): string | undefined {
  const written = text.match(FIGURES) ?? [];
  const known = likelyOf(stated);
  const { low, high } = stated;
  const values = written.length === 1 ? [known] : written.length === 2 ? [low, high] : [low, known, high];
  if (values.length !== written.length || !(known > 0)) return undefined;
  const step = written.every((figure) => /^[\d_]+$/.test(figure)) && likely >= 0.75 ? 1 : 0.5;
  const scaled = values.map((value) => {
    const moved = Math.round((value * likely) / known / step) * step;
    return value > 0 ? Math.max(step, moved) : moved;
  });
  let index = 0;
  const figures = text.replace(FIGURES, () => writtenNumber(scaled[index++] ?? 0));
  return inNumber(figures, scaled.length > 1 || scaled[0] !== 1);
}

/** A figure in the unit of another text: `3.8` in that of `4.1 h` or of `4..5 h` is `3.8 h`. */
export function figureInUnitOf(value: number, text: string): string {
  const unit = text.replace(AMOUNT, '');
  const percent = /^\s*[-−]?[\d_.,]+%/.test(text) ? '%' : '';
  return inNumber(`${writtenNumber(value)}${percent}${unit}`, value !== 1);
}

/** `1 week`, `2 weeks`; abbreviations and what stands behind a slash have no number. */
function inNumber(text: string, isMany: boolean): string {
  return text.replace(
    /^([^/]*?\s)(day|week|month|quarter|year)s?\b/,
    (_, before: string, unit: string) => before + unit + (isMany ? 's' : ''),
  );
}
