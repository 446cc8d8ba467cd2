// The column of labels is 19 em wide on a page of middle width, 22 em on a wide one. A letter takes up to 0.62 em, bold 0.69, in small print 0.87 of that.
const TITLE_LETTERS = 30;
const BOLD_LETTERS = 27;
const SMALL_LETTERS = 36;

/** More lines than these are cut with an ellipsis; the table beside the drawing has the whole title. */
const MOST_TITLE_LINES = 2;
const MOST_SMALL_LINES = 2;

/** How many lines a label takes: the title, and the small print under it. */
export function labelLines(title: string, small: string, bold: boolean): number {
  const letters = bold ? BOLD_LETTERS : TITLE_LETTERS;
  const titleLines = Math.min(MOST_TITLE_LINES, Math.max(1, Math.ceil(title.length / letters)));
  const smallLines = Math.min(MOST_SMALL_LINES, Math.max(1, Math.ceil(small.length / SMALL_LETTERS)));
  return titleLines + smallLines;
}

interface SmallPrint {
  readonly dates: string;
  readonly length: string | null;
  /** Stands in for the length of what has none. */
  readonly kind: string;
  readonly state: string | null;
  readonly critical: string | null;
  readonly late: string | null;
  /** How it has moved since an earlier plan. */
  readonly shift: string | null;
  readonly people: readonly { readonly name: string }[];
}

/** More names than these are counted: `Anna, Daan +2`. */
const MOST_NAMES = 2;

/** What stands under the title of a row: `16 Mar – 7 Jun 2026 · 10 weeks · critical · Anna`. */
export function smallPrint({ dates, length, kind, state, critical, late, shift, people }: SmallPrint): string {
  const names = people.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = people.length > MOST_NAMES ? ` +${people.length - MOST_NAMES}` : '';
  const parts = [
    dates,
    length ?? kind,
    state,
    critical,
    late,
    shift,
    names.length > 0 ? names.join(', ') + more : null,
  ];
  return parts.filter(Boolean).join(' · ');
}
