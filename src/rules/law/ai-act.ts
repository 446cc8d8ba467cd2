import { type EpochDay, toEpochDay } from '../../model/values.ts';
import type { RuleSource } from '../engine/source.ts';
import { law } from '../engine/source.ts';

/**
 * Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, in force since 27 July 2026: what the rules need of it, as
 * data of one day. A later state of the law is another edit of these files and nothing else.
 */
export const AI_ACT_STATE = '2026-11-23';

/** A provision of the AI Act as a source that people can look up, with the day up to which the product knows the law. */
export function aiAct(section: string): RuleSource {
  return law(`AI Act (state of ${AI_ACT_STATE})`, section);
}

/** From when the provisions apply: Art. 113 as amended. */
export const APPLIES_FROM = {
  /** Art. 113(a): Chapters I and II, so AI literacy (Art. 4) and the prohibited practices of Art. 5(1)(a)-(h). */
  prohibitions: date(2025, 2, 2),
  /** Art. 4 as replaced by Art. 1(5) of Regulation (EU) 2026/1744. */
  literacyReworded: date(2026, 7, 27),
  /** Art. 113, second paragraph: Art. 50 among what is listed nowhere else. Not deferred in 2026. */
  transparency: date(2026, 8, 2),
  /** Art. 111(4) as amended: Art. 50(2) for generating systems on the market before `transparency`. */
  markingOfOlderSystems: date(2026, 12, 2),
  /** Art. 113(a) as amended: Art. 5(1)(ba) and (bb). */
  imageryProhibitions: date(2026, 12, 2),
  /** Art. 113(c)(i): high-risk systems of Annex III; was 2 August 2026. */
  annexIII: date(2027, 12, 2),
  /** Art. 113(c)(ii): high-risk systems by Art. 6(1) and Annex I, parts of products; was 2 August 2027. */
  annexI: date(2028, 8, 2),
} as const;

/** Dates that the AI Act named before it was amended, and that plans still cite. */
export const SUPERSEDED = {
  annexIII: date(2026, 8, 2),
  annexI: date(2027, 8, 2),
} as const;

/** Art. 26(6): deployers of high-risk systems keep logs for at least so many months. */
export const LEAST_LOG_MONTHS = 6;

function date(year: number, month: number, day: number): EpochDay {
  return toEpochDay({ year, month, day });
}
