import type { SpendingChart } from '../../spending-data.ts';
import type { SpendingTexts } from '../../texts/spending.ts';
import { type Picture, type Shape, straight } from '../shapes.ts';
import { fitted } from '../text-width.ts';
import { pointsOf } from './cash.ts';

const SCALE = 70;
const NAMES = 30;
const PLOT = 110;
const SMALL = 8;
const SAMPLE = 26;

/** What the stages give and what the plan costs, added up over the months. */
export function spendingPicture(
  { moneyTicks, monthTicks, stages, computed, label }: SpendingChart,
  say: SpendingTexts,
  width: number,
): Picture {
  const x = (percent: number): number => SCALE + (percent * (width - SCALE - 2)) / 100;
  const y = (percent: number): number => NAMES + (percent * PLOT) / 100;
  const shapes: Shape[] = [];
  for (const { at, label: amount } of moneyTicks) {
    shapes.push(straight([SCALE, y(at)], [x(100), y(at)], 'edge', 0.5));
    shapes.push({ kind: 'text', at: [SCALE - 6, y(at) + 3], text: amount, size: SMALL, fill: 'soft', anchor: 'end' });
  }
  const lines = [
    { outline: stages, text: say.stages, stroke: 'decision', dashed: true },
    { outline: computed, text: say.computed, stroke: 'work', dashed: false },
  ] as const;
  let row = 0;
  for (const { outline, text, stroke, dashed } of lines) {
    if (outline === null) continue;
    const middle = 7 + row * 11;
    row += 1;
    shapes.push({
      kind: 'line',
      points: [
        [SCALE, middle],
        [SCALE + SAMPLE, middle],
      ],
      stroke,
      width: 1.6,
      dashed,
    });
    const left = SCALE + SAMPLE + 6;
    shapes.push({
      kind: 'text',
      at: [left, middle + 3],
      text: fitted(text, SMALL, width - left),
      size: SMALL,
      fill: 'ink',
    });
    shapes.push({ kind: 'line', points: pointsOf(outline, x, y), stroke, width: 1.6, dashed });
  }
  for (const { at, label: month } of monthTicks) {
    const anchor = at === 0 ? 'start' : at > 97 ? 'end' : 'middle';
    shapes.push({ kind: 'text', at: [x(at), NAMES + PLOT + 12], text: month, size: SMALL, fill: 'soft', anchor });
  }
  return { width, height: NAMES + PLOT + 18, label, shapes };
}
