/** The plot is so high, and on the narrowest page so wide, in em of the labels. */
export const QUADRANT_HEIGHT = 22;
const NARROWEST = 21;

/** Scores at the ends of their scales stand so far inside, per cent. */
const INSET = 6;

/** Room that a letter, a line and a dot take, in em of the labels. */
const LETTER = 0.56;
const LINE = 1.25;
const DOT = 0.75;

const MOST_LINES = 2;

/** Letters of a line, at most and at least: less says nothing. */
const LONGEST = 26;
const SHORTEST = 6;

interface Placed {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label beside its dot: which side, how far down in em, and in which lines. */
export interface QuadrantLabel {
  readonly side: 'left' | 'right';
  readonly down: number;
  readonly lines: readonly string[];
}

/** A share of a scale as per cent of the plot. */
export function quadrantPlace(share: number): number {
  return Math.round((INSET + share * (100 - 2 * INSET)) * 100) / 100;
}

/**
 * Labels that cover neither each other nor a dot, placed for the narrowest page: on a wider one dots stand further apart and labels do not grow. A label for which
 * there is no room near its dot stands as near as it can, joined by a line.
 *
 * @param points places in per cent, from the left and from the top
 */
export function quadrantLabels(
  points: readonly { readonly x: number; readonly y: number; readonly title: string }[],
): readonly QuadrantLabel[] {
  const dots = points.map(({ x, y }) => ({ x: (x / 100) * NARROWEST, y: (y / 100) * QUADRANT_HEIGHT }));
  const taken: Placed[] = dots.map(({ x, y }) => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }));
  return points.map(({ x, title }, index): QuadrantLabel => {
    const dot = dots[index] ?? { x: 0, y: 0 };
    const near = x <= 50 ? 'right' : 'left';
    const far = near === 'right' ? 'left' : 'right';
    for (const [side, most, longest] of [
      [near, MOST_LINES, LONGEST],
      [far, MOST_LINES, LONGEST],
      [near, 1, LONGEST],
      [far, 1, LONGEST],
      [near, 1, SHORTEST],
      [far, 1, SHORTEST],
    ] as const) {
      const room = Math.floor(((side === 'right' ? NARROWEST - dot.x : dot.x) - DOT) / LETTER);
      if (room < SHORTEST) continue;
      const lines = linesOf(title, Math.min(longest, room), most);
      const label = {
        dot,
        side,
        width: Math.max(...lines.map((line) => line.length)) * LETTER,
        height: lines.length * LINE,
      };
      const down = SHIFTS.find((shift) => fits(boxOf(label, shift), taken));
      if (down === undefined) continue;
      taken.push(boxOf(label, down));
      return { side, down: Math.round(down * 100) / 100, lines };
    }
    // Its name is one of those in the cards below.
    return { side: near, down: 0, lines: [] };
  });
}

interface Label {
  readonly dot: { readonly x: number; readonly y: number };
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly height: number;
}

function boxOf({ dot, side, width, height }: Label, down: number): Placed {
  const left = side === 'right' ? dot.x + DOT : dot.x - DOT - width;
  const middle = dot.y + down;
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
}

function fits(box: Placed, taken: readonly Placed[]): boolean {
  return box.top >= 0 && box.bottom <= QUADRANT_HEIGHT && !taken.some((other) => overlaps(box, other));
}

/** How far down or up a label may move from its dot, nearest first, by half lines. */
const SHIFTS: readonly number[] = [
  0,
  ...Array.from({ length: Math.ceil((2 * QUADRANT_HEIGHT) / LINE) }, (_, step) => [
    (step + 1) * (LINE / 2),
    -(step + 1) * (LINE / 2),
  ]).flat(),
];

function overlaps(one: Placed, other: Placed): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Words in lines of so many letters at most; what needs more lines is cut. */
function linesOf(title: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= letters || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const shown = lines.slice(0, most).map((text) => cut(text, letters));
  if (lines.length > most) shown[most - 1] = withDots(shown[most - 1] ?? '', letters);
  return shown;
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : withDots(text, letters);
}

function withDots(text: string, letters: number): string {
  return `${text.slice(0, letters - 1).trimEnd()}…`;
}
