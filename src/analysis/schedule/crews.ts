import type { ModelElement } from '../../model/element.ts';
import type { Person, Plan, TeamMember } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import type { Calendars } from '../calendar/calendars.ts';
import { calendarOf, type WorkingCalendar, weekdayOf } from '../calendar/working-calendar.ts';
import { assignedShare } from '../workload/assigned-share.ts';
import type { Broken } from './network.ts';

interface Crew {
  /** When they work. */
  readonly calendar: WorkingCalendar;
  /** Full-time days of work that a day of this calendar puts into the task. */
  readonly pace: number;
}

interface Hand {
  readonly person: Person;
  /** Per cent of full time. */
  readonly share: number;
}

/** Those who do a task together; tasks with the same people at the same shares have the same crew. */
export class Crews {
  readonly #plan: Plan;
  readonly #calendars: Calendars;
  readonly #origin: EpochDay;
  readonly #allocations: ReadonlyMap<Person, TeamMember['allocation']>;
  readonly #numbers = new Map<Person, number>();
  readonly #known = new Map<string, Crew>();

  constructor(plan: Plan, calendars: Calendars, origin: EpochDay) {
    this.#plan = plan;
    this.#allocations = new Map(plan.members.map(({ person, allocation }) => [person, allocation]));
    this.#calendars = calendars;
    this.#origin = origin;
  }

  /** Who does a task, each at the share written, else at their allocation, else full time; the company where nobody is assigned. */
  of(task: ModelElement<'task'>): Crew | Broken {
    const { assigned } = task.facts;
    if (!assigned) return { calendar: this.#calendars.company, pace: 1 };
    const hands: Hand[] = [];
    for (const { value } of assigned.value) {
      const person = this.#plan.names.findOf(value.person, 'person', 'vacancy');
      if (!person) return { because: 'unresolved', at: value.person.at };
      const allocation = this.#allocations.get(person) ?? person.facts.allocation;
      hands.push({ person, share: assignedShare(value.share, allocation, this.#calendars) });
    }
    if (!hands.some(({ share }) => share > 0) || hands.some(({ share }) => share < 0)) {
      return { because: 'impossible', at: assigned.at };
    }
    const [only, ...others] = hands;
    if (only && others.length === 0) return { calendar: this.#calendars.of(only.person), pace: only.share / 100 };
    const key = hands.map((hand) => this.#keyOf(hand)).join();
    const known = this.#known.get(key);
    if (known) return known;
    const crew = { calendar: this.#calendarOf(hands), pace: 1 };
    this.#known.set(key, crew);
    return crew;
  }

  #keyOf({ person, share }: Hand): string {
    let number = this.#numbers.get(person);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(person, number);
    }
    return `${number}:${share}`;
  }

  #calendarOf(hands: readonly Hand[]): WorkingCalendar {
    const each = hands.map(({ person, share }) => ({ calendar: this.#calendars.of(person), share: share / 100 }));
    const on = (day: EpochDay): number => {
      let work = 0;
      for (const { calendar, share } of each) work += share * calendar.on(day);
      return work;
    };
    return calendarOf(on, this.#origin, this.#weekOf(each));
  }

  /** Far from the plan's dates only the pattern of the week is known. */
  #weekOf(each: readonly { readonly calendar: WorkingCalendar; readonly share: number }[]): number[] {
    const week = [0, 0, 0, 0, 0, 0, 0];
    // A week so far away that no holiday and no leave is looked up.
    for (let day = FAR_AWAY; day < FAR_AWAY + 7; day++) {
      let work = 0;
      for (const { calendar, share } of each) work += share * calendar.on(day);
      week[weekdayOf(day)] = work;
    }
    return week;
  }
}

/** In the year 9990. */
const FAR_AWAY = 2_929_000;
