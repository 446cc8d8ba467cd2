import type { Tornado } from '../../business-case-data.ts';
import type { BudgetData, TeamData } from '../../report-data.ts';
import { type Picture, type Shape, straight } from '../shapes.ts';
import { fitted } from '../text-width.ts';
import { inParts } from './in-parts.ts';

const ROW = 22;
const LABELS = 0.34;
const SMALL = 8;

interface Bar {
  readonly name: string;
  /** Per cent of the width. */
  readonly from: number;
  readonly to: number;
  /** A second bar under the first, to compare with. */
  readonly beside?: number;
  readonly over?: boolean;
}

/** Bars beside their names, with a line that they are set against. */
function barPicture(label: string, bars: readonly Bar[], limit: number | undefined, width: number): Picture {
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
  if (limit !== undefined) {
    shapes.push(straight([at(limit), 0], [at(limit), height - 4], 'ink', 1.2));
  }
  return { width, height, label, shapes };
}

export function tornadoPicture({ bars, likely, title }: Tornado, width: number): Picture {
  return barPicture(title, bars, likely, width);
}

/** What the plan gives each part of the budget, over the rule of thumb. */
export function budgetPicture({ parts, summary }: BudgetData, width: number): Picture {
  const widest = Math.max(1, ...parts.flatMap(({ share, usual }) => [share ?? 0, usual]));
  const percent = (share: number): number => (share * 100) / widest;
  const bars = parts.map(({ name, text, share, usual }) => ({
    name: `${name}: ${text}`,
    from: 0,
    to: percent(share ?? 0),
    beside: percent(usual),
  }));
  return barPicture(summary, bars, undefined, width);
}

/** How much of full time is planned of each person; so many people at most in one picture. */
export function loadPictures({ people, loadScale, summary }: TeamData, width: number, mostRows: number): Picture[] {
  const bars = people.map(({ name, load }) => ({
    name: `${name}: ${load.text}`,
    from: 0,
    to: (Math.max(load.planned ?? 0, load.peak ?? 0) * 100) / loadScale,
    over: load.over !== null,
  }));
  return inParts(bars, mostRows).map((part) => barPicture(summary, part, 10_000 / loadScale, width));
}
