import type { LegendEntry } from '../../roadmap-data.ts';
import { placed, type Shape } from '../shapes.ts';
import { widthOf } from '../text-width.ts';
import { type DrawnRow, ROW, rowShapes, SMALL, triangle } from './roadmap-marks.ts';

/** Width of a sample, between it and its text, and between entries. */
const SAMPLE = 26;
const GAP = 5;
const BETWEEN = 14;

/** What the marks of a roadmap mean, entry by entry in as many lines as that takes; marks that only a page draws are left out. */
export function legendPicture(
  entries: readonly LegendEntry[],
  width: number,
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const shapes: Shape[] = [];
  let [left, top] = [0, 0];
  for (const { mark, text } of entries) {
    const sample = sampleOf(mark);
    if (!sample) continue;
    const wide = SAMPLE + GAP + widthOf(text, SMALL);
    if (left > 0 && left + wide > width) [left, top] = [0, top + ROW];
    shapes.push(...placed(sample, [left, top]), {
      kind: 'text',
      at: [left + SAMPLE + GAP, top + ROW / 2 + 3],
      text,
      size: SMALL,
      fill: 'soft',
    });
    left += wide + BETWEEN;
  }
  return { height: shapes.length > 0 ? top + ROW + 4 : 0, shapes };
}

const BAR = { from: 8, to: 92, margin: null, float: null, latest: 92, progress: null, fixed: false };

const NOTHING: DrawnRow = {
  title: '',
  level: 1,
  bar: null,
  point: null,
  kind: 'task',
  marks: [],
  beyond: [],
  critical: null,
  chance: null,
  deadline: null,
  earlier: null,
};

/** The mark as it stands in a row. */
function sampleOf(mark: LegendEntry['mark']): readonly Shape[] | undefined {
  if (mark === 'chance-50' || mark === 'chance-80') return [triangle(SAMPLE / 2, ROW / 2 - 3, mark === 'chance-80')];
  const row = SAMPLES[mark];
  if (!row) return undefined;
  return rowShapes({ ...NOTHING, ...row }, 0, 0, (percent) => (percent * SAMPLE) / 100).filter(
    (shape) => shape.kind !== 'text',
  );
}

const POINT = { at: 50, earliest: 50, latest: 50 };

const SAMPLES: Readonly<Partial<Record<LegendEntry['mark'], Partial<DrawnRow>>>> = {
  bar: { bar: BAR },
  critical: { bar: BAR, critical: ' ' },
  uncertain: { bar: { ...BAR, to: 36 } },
  margin: { bar: { ...BAR, to: 36, latest: 36, margin: 92 } },
  float: { bar: { ...BAR, to: 36, latest: 36, float: 92 } },
  deadline: { deadline: { at: 60, late: null } },
  progress: { bar: { ...BAR, progress: 60 } },
  milestone: { kind: 'milestone', point: POINT },
  gate: { kind: 'gate', point: POINT },
  legal: { marks: [50] },
  beyond: { beyond: [{ side: 'after', day: null }] },
  earlier: { bar: { ...BAR, from: 36 }, earlier: { from: 8, to: 64 } },
};
