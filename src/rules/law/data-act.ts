import { type EpochDay, toEpochDay } from '../../model/values.ts';
import type { RuleSource } from '../engine/source.ts';
import { law } from '../engine/source.ts';

/** Regulation (EU) 2023/2854, as of the day up to which the product knows the law. */
const STATE = '2026-11-23';

/** A provision of the Data Act as a source that people can look up. */
export function dataAct(section: string): RuleSource {
  return law(`Data Act (state of ${STATE})`, section);
}

/** Art. 50: the Regulation applies from 12 September 2025. */
export const DATA_ACT_APPLIES_FROM: EpochDay = toEpochDay({ year: 2025, month: 9, day: 12 });
