import type { Person } from '../../model/plan.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { spanOf } from '../schedule/propagate.ts';
import type { LevelledTask } from './levelled-task.ts';
import type { Blocked } from './occupancy.ts';

/** That a task found no room from one moment to another, and what was in the way last. */
export interface NoRoom {
  readonly from: number;
  readonly until: number;
  readonly blocked: Blocked;
}

interface Known extends NoRoom {
  readonly length: number;
}

/** More than these are not kept for one kind of task. */
const MOST_KNOWN = 32;

/**
 * What searches have found out: people's days only fill up, so that where a task had no room, a longer one of the same people has
 * none either. Without it each task would look through all days that are full already.
 */
export class EarlierSearches {
  readonly #known = new Map<string, Known[]>();
  readonly #numbers = new Map<Person | WorkingCalendar, number>();

  /** The stretch from a moment on in which a task is known to have no room. */
  of(task: LevelledTask, from: number): NoRoom | undefined {
    const length = lengthOf(task);
    let furthest: Known | undefined;
    for (const known of this.#known.get(this.#kindOf(task)) ?? []) {
      if (known.length > length || known.from > from) continue;
      if (!furthest || known.until > furthest.until) furthest = known;
    }
    return furthest;
  }

  add(task: LevelledTask, found: NoRoom): void {
    const kind = this.#kindOf(task);
    const length = lengthOf(task);
    const others = (this.#known.get(kind) ?? []).filter(
      (known) => known.length < length || known.from < found.from || known.until > found.until,
    );
    this.#known.set(kind, [...others, { ...found, length }].slice(-MOST_KNOWN));
  }

  /** Tasks of one kind take the same time of the same people in the same measure of time, and differ in length alone. */
  #kindOf({ node, hands }: LevelledTask): string {
    const scale = spanOf(node)?.scale;
    const measure = scale?.kind === 'work' ? this.#numberOf(scale.calendar) : scale?.kind;
    const people = hands.map(({ person, share, lost }) => `${this.#numberOf(person)}:${share}:${lost}`);
    return `${measure} ${people.join()}`;
  }

  #numberOf(one: Person | WorkingCalendar): number {
    const known = this.#numbers.get(one);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(one, number);
    return number;
  }
}

/** In the measure of its scale. */
function lengthOf({ node }: LevelledTask): number {
  const span = spanOf(node);
  return span ? span.amount.likely * span.scale.perUnit : 0;
}
