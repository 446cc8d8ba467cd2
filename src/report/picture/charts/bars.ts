import type { Tornado } from '../../business-case-data.ts';
import type { BudgetData, TeamData } from '../../report-data.ts';
import type { ReportTexts } from '../../texts/texts.ts';
import { type Picture, type Shape, straight } from '../shapes.ts';
import { fitted, widthOf } from '../text-width.ts';
import { inParts } from './in-parts.ts';

const ROW = 22;
const LABELS = 0.34;
const SMALL = 8;
/** Of a bar in the legend, with the space behind it. */
const SAMPLE = 30;

interface Bar {
  readonly name: string;
  /** Per cent of the width. */
  readonly from: number;
  readonly to: number;
  /** A second bar under the first, to compare with. */
  readonly beside?: number;
  readonly over?: boolean;
}

/** A line that bars are set against, at a per cent of the width, and what it means. */
interface Limit {
  readonly at: number;
  readonly note: string;
}

/** Bars beside their names, with a line that they are set against. */
function barPicture(label: string, bars: readonly Bar[], limit: Limit | undefined, width: number): Picture {
  const left = width * LABELS;
  const at = (percent: number): number => left + (percent * (width - left)) / 100;
  const shapes = bars.flatMap(({ name, from, to, beside, over }, index): Shape[] => {
    const y = index * ROW;
    const height = beside === undefined ? 13 : 8;
    return [
      { kind: 'text', at: [0, y + 12], text: fitted(name, SMALL, left - 8), size: SMALL, fill: 'ink' },
      {
        kind: 'rect',
        x: at(from),
        y: y + 3,
        width: Math.max(0.8, at(to) - at(from)),
        height,
        fill: over ? 'bad' : 'work',
      },
      ...(beside === undefined
        ? []
        : [
            {
              kind: 'rect',
              x: at(0),
              y: y + 12,
              width: Math.max(0.8, at(beside) - at(0)),
              height: 5,
              stroke: 'soft',
            } as const,
          ]),
    ];
  });
  const height = bars.length * ROW + 4;
  if (limit === undefined) return { width, height, label, shapes };
  shapes.push(straight([at(limit.at), 0], [at(limit.at), height - 4], 'ink', 1.2));
  const note = fitted(limit.note, SMALL, width - left);
  shapes.push({ kind: 'text', at: [left, height + SMALL], text: note, size: SMALL, fill: 'soft' });
  return { width, height: height + SMALL + 4, label, shapes };
}

export function tornadoPicture({ bars, likely, likelyLabel, title }: Tornado, width: number): Picture {
  return barPicture(title, bars, { at: likely, note: likelyLabel }, width);
}

/** What the plan gives each part of the budget, over the rule of thumb, and which bar is which. */
export function budgetPicture(
  { parts, summary }: BudgetData,
  { plan, usual }: ReportTexts['budget'],
  width: number,
): Picture {
  const widest = Math.max(1, ...parts.flatMap(({ share, usual }) => [share ?? 0, usual]));
  const percent = (share: number): number => (share * 100) / widest;
  const bars = parts.map(({ name, text, share, usual }) => ({
    name: `${name}: ${text}`,
    from: 0,
    to: percent(share ?? 0),
    beside: percent(usual),
  }));
  const picture = barPicture(summary, bars, undefined, width);
  const y = picture.height + 2;
  const left = width * LABELS;
  const right = left + SAMPLE + widthOf(plan, SMALL) + 24;
  return {
    ...picture,
    height: y + 14,
    shapes: [
      ...picture.shapes,
      { kind: 'rect', x: left, y, width: SAMPLE - 6, height: 8, fill: 'work' },
      { kind: 'text', at: [left + SAMPLE, y + 8], text: plan, size: SMALL, fill: 'soft' },
      { kind: 'rect', x: right, y: y + 1, width: SAMPLE - 6, height: 5, stroke: 'soft' },
      { kind: 'text', at: [right + SAMPLE, y + 8], text: usual, size: SMALL, fill: 'soft' },
    ],
  };
}

/** How much of full time is planned of each person; so many people at most in one picture. */
export function loadPictures(
  { people, loadScale, summary }: TeamData,
  note: string,
  width: number,
  mostRows: number,
): Picture[] {
  const bars = people.map(({ name, load }) => ({
    name: `${name}: ${load.text}`,
    from: 0,
    to: (Math.max(load.planned ?? 0, load.peak ?? 0) * 100) / loadScale,
    over: load.over !== null,
  }));
  return inParts(bars, mostRows).map((part) => barPicture(summary, part, { at: 10_000 / loadScale, note }, width));
}
