import type { PlanChange } from '../../../server/preview-protocol.ts';
import type { AxisDays, RoadmapRow } from '../../../src/report/roadmap-data.ts';

/** A bar that is being moved, or whose end is; by whole days, or whole units of its length. */
export interface Move {
  readonly id: string;
  readonly side: 'start' | 'end';
  readonly steps: number;
}

const MS_PER_DAY = 86_400_000;

/** Days of one step of a move. */
export function stepDays({ lengthStep }: RoadmapRow, side: Move['side']): number {
  return side === 'end' ? (lengthStep ?? 1) : 1;
}

/** The nearest number of steps to a distance in days; a bar keeps at least one step of length. */
export function stepsFor(row: RoadmapRow, side: Move['side'], days: number, axis: AxisDays): number {
  const step = stepDays(row, side);
  const steps = Math.round(days / step);
  if (side === 'start') return steps;
  // Places on the axis are rounded, so that its length is not quite whole.
  return Math.max(steps, Math.ceil((step - lengthOf(row, axis)) / step - 0.05));
}

/** Where the bar would stand, per cent of the axis; undefined for what has none. */
export function ghostOf(
  row: RoadmapRow,
  { side, steps }: Move,
  axis: AxisDays,
): { from: number; to: number } | undefined {
  const shift = (100 * steps * stepDays(row, side)) / (axis.to - axis.from);
  const { bar, point } = row;
  if (bar)
    return side === 'start' ? { from: bar.from + shift, to: bar.to + shift } : { from: bar.from, to: bar.to + shift };
  return point && side === 'start' ? { from: point.at + shift, to: point.at + shift } : undefined;
}

/** What a move asks of the plan; undefined where it changes nothing, or where the plan has no days to move to. */
export function changeOf(row: RoadmapRow, { side, steps }: Move, axis: AxisDays): PlanChange | undefined {
  if (steps === 0) return undefined;
  const { id, days } = row;
  if (side === 'end') {
    const length = lengthOf(row, axis) + steps * stepDays(row, side);
    return length > 0 ? { kind: 'length', id, days: Math.round(length * 100) / 100 } : undefined;
  }
  return days ? { kind: 'start', id, day: addDays(days.first, steps) } : undefined;
}

/** Calendar days from its likely start to its likely finish. */
export function lengthOf({ bar }: RoadmapRow, { from, to }: AxisDays): number {
  return bar ? ((bar.to - bar.from) / 100) * (to - from) : 0;
}

/** An ISO date some days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}
