import type { Calendars } from '../calendar/calendars.ts';
import { nextWorking, previousWorking, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { spanOf } from '../schedule/propagate.ts';
import type { Hold, LevelledTask } from './levelled-task.ts';

/** 9999-12-31: who works then has not left. */
const LAST_DATE = 2_932_896;

/** A year before the last date, in days: who has not worked since then has left. */
const LONG_BEFORE = 366;

/** By when tasks have to be over because those who do them leave. */
export class LastDays {
  readonly #calendars: Calendars;
  readonly #ends = new Map<WorkingCalendar, number>();

  constructor(calendars: Calendars) {
    this.#calendars = calendars;
  }

  /** Undefined where nobody leaves, or the task lacks somebody already. */
  of({ node, hands }: LevelledTask): { readonly finish: number; readonly by: Hold } | undefined {
    const leaving = hands
      .flatMap(({ absences, lost }) => absences.filter(({ because }) => because === 'until' && lost === 0))
      .sort((one, other) => one.from - other.from);
    const [first, last] = [leaving[0], leaving.at(-1)];
    if (!first || !last) return undefined;
    const scale = spanOf(node)?.scale;
    const isEffort = hands.every(({ away }) => away.length === 0);
    if (!isEffort) {
      return { finish: nextWorking(this.#calendars.company, first.from), by: { held: 'away', at: first.at } };
    }
    // As long as one of them is there, the work goes on.
    const end = scale?.kind === 'work' ? this.#endOf(scale.calendar) : undefined;
    return end === undefined || end > LAST_DATE - LONG_BEFORE
      ? undefined
      : { finish: end, by: { held: 'away', at: last.at } };
  }

  #endOf(calendar: WorkingCalendar): number {
    const known = this.#ends.get(calendar);
    if (known !== undefined) return known;
    const end = previousWorking(calendar, LAST_DATE);
    this.#ends.set(calendar, end);
    return end;
  }
}
