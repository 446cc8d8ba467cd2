/** Heights of rows in em of the roadmap; the style sheet has the same figures as classes `lines-2`, `lines-3`, `lines-4`. */
const HEIGHTS: Readonly<Record<number, number>> = { 2: 3, 3: 4.1, 4: 5.2 };

/** The middle of each row in em from the top. */
export function rowMiddles(rows: readonly { readonly lines: number }[]): number[] {
  let top = 0;
  return rows.map(({ lines }) => {
    const height = HEIGHTS[lines] ?? 3;
    const middle = top + height / 2;
    top += height;
    return Math.round(middle * 100) / 100;
  });
}
