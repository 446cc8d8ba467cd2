import type { RoadmapRow } from '../roadmap-data.ts';

/** Initials need so much room beside a bar, per cent of the axis on a page of middle width. */
const ROOM = 9;

/** Where the initials of a row stand so that they cover none of its marks; null where there is no room, or nobody. */
export function peoplePlace({
  bar,
  people,
  chance,
  deadline,
}: Pick<RoadmapRow, 'bar' | 'people' | 'chance' | 'deadline'>): {
  readonly at: number;
  readonly side: 'before' | 'after';
} | null {
  if (!bar || people.length === 0) return null;
  const marks = [bar.margin, bar.float, chance?.p80, deadline?.at].map((at) => at ?? 0);
  const end = Math.max(bar.to, bar.latest, ...marks);
  const room = ROOM + 3 * (people.length - 1);
  if (end + room <= 100) return { at: end, side: 'after' };
  const start = Math.min(bar.from, deadline?.at ?? 100, chance?.p50 ?? 100);
  return start - room >= 0 ? { at: start, side: 'before' } : null;
}
