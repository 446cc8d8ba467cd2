import { type EpochDay, toEpochDay } from '../../model/values.ts';
import type { RuleSource } from '../engine/source.ts';
import { law } from '../engine/source.ts';

/**
 * Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, in force since 27 July 2026: what the rules need of it, as
 * data of one day. A later state of the law is another edit of these files and nothing else.
 */
const STATE = '2026-11-23';

/** A provision of the AI Act as a source that people can look up, with the day up to which the product knows the law. */
export function aiAct(section: string): RuleSource {
  return law(`AI Act (state of ${STATE})`, section);
}

/** From when the provisions apply: Art. 113 as amended. */
export const APPLIES_FROM = {
  /** Art. 113(a): prohibited practices of Art. 5(1)(a)-(h). */
  prohibitions: date(2025, 2, 2),
  /** Art. 113(a) as amended: Art. 5(1)(ba) and (bb). */
  imageryProhibitions: date(2026, 12, 2),
  /** Art. 113(c)(i): high-risk systems of Annex III; was 2 August 2026. */
  annexIII: date(2027, 12, 2),
} as const;

function date(year: number, month: number, day: number): EpochDay {
  return toEpochDay({ year, month, day });
}
