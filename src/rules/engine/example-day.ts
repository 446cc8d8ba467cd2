import { type EpochDay, toEpochDay } from '../../model/values.ts';

/** The day on which examples of rules are judged, so that their pages and tests say the same on every other day. */
export const EXAMPLE_DAY: EpochDay = toEpochDay({ year: 2026, month: 11, day: 23 });
