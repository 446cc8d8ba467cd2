import type { RoadmapData, RoadmapLink, RoadmapRow } from '../roadmap-data.ts';

/** How a reader looks at the roadmap. */
export interface RoadmapView {
  readonly zoom: 'fit' | 'week' | 'month' | 'quarter';
  /** Ids of the rows whose parts are hidden. */
  readonly folded: readonly string[];
  /** Ids of what the rows shown belong to; null for any. */
  readonly useCase: string | null;
  readonly person: string | null;
  /** Words in the titles of the rows shown. */
  readonly find: string;
}

export const WHOLE_VIEW: RoadmapView = { zoom: 'fit', folded: [], useCase: null, person: null, find: '' };

/**
 * The rows that fit a reader's choice, in their order, with the phase of each. A choice of what is not on the roadmap any more hides nothing;
 * while rows are searched, folded phases are open.
 */
export function rowsInView({ rows, useCases, people }: RoadmapData, view: RoadmapView): readonly RoadmapRow[] {
  const useCase = useCases.some(({ id }) => id === view.useCase) ? view.useCase : null;
  const person = people.some(({ id }) => id === view.person) ? view.person : null;
  const words = view.find.trim().toLowerCase();
  const isChoice = useCase !== null || person !== null || words !== '';
  const folded = words === '' ? new Set(view.folded) : new Set<string>();
  if (!isChoice && folded.size === 0) return rows;
  const isFitting = (row: RoadmapRow): boolean =>
    (useCase === null || row.useCases.includes(useCase)) &&
    (person === null || row.people.some(({ id }) => id === person)) &&
    (words === '' || row.title.toLowerCase().includes(words));
  const needed = new Set<string>();
  if (isChoice) {
    for (const row of rows) {
      if (!isFitting(row)) continue;
      needed.add(row.id);
      if (row.parent !== null) needed.add(row.parent);
    }
  }
  return rows.filter(({ id, parent }) => (!isChoice || needed.has(id)) && (parent === null || !folded.has(parent)));
}

/** The rows that have parts. */
export function parentsOf(rows: readonly RoadmapRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ parent }) => (parent === null ? [] : [parent])));
}

/** The dependencies between rows that are shown; one of a hidden part is drawn at its phase. */
export function linksInView(
  { rows, links }: Pick<RoadmapData, 'rows' | 'links'>,
  shown: readonly RoadmapRow[],
): readonly RoadmapLink[] {
  if (shown === rows) return links;
  const places = new Map(shown.map(({ id }, place) => [id, place]));
  const placeOf = (index: number): number | undefined => {
    const row = rows[index];
    return row && (places.get(row.id) ?? (row.parent === null ? undefined : places.get(row.parent)));
  };
  const seen = new Set<string>();
  return links.flatMap((link) => {
    const [from, to] = [placeOf(link.from), placeOf(link.to)];
    if (from === undefined || to === undefined || from === to || seen.has(`${from} ${to}`)) return [];
    seen.add(`${from} ${to}`);
    return [{ ...link, from, to }];
  });
}

/** From which row on, and how many, are in the page. */
export interface RowWindow {
  readonly first: number;
  readonly count: number;
}

/** Rows are drawn in steps, so that scrolling by a few draws nothing, and so many ahead, so that none comes late. */
const STEP = 10;
const AHEAD = 20;

/** The rows around those on the screen. @param top and height of what is seen, in the unit of a row's height */
export function rowWindow(top: number, height: number, rowHeight: number, count: number): RowWindow {
  if (!(rowHeight > 0)) return { first: 0, count: Math.min(count, 2 * AHEAD) };
  const seen = Math.max(0, Math.floor(top / rowHeight) - AHEAD);
  const first = Math.max(0, Math.min(Math.floor(seen / STEP) * STEP, count - 1));
  const wanted = Math.ceil(height / rowHeight) + 2 * AHEAD + STEP;
  return { first, count: Math.max(0, Math.min(wanted, count - first)) };
}

/** The dependencies that run through a window of rows. */
export function linksInWindow(links: readonly RoadmapLink[], { first, count }: RowWindow): readonly RoadmapLink[] {
  const last = first + count;
  return links.filter(({ from, to }) => Math.min(from, to) < last && Math.max(from, to) >= first);
}
