import { type ListedUse, toEpochDay } from '../../../model/values.ts';
import type { RuleSource } from '../../engine/source.ts';
import { law } from '../../engine/source.ts';
import type { Duty } from '../pack.ts';

/** Wet op de ondernemingsraden (WOR) as the rules need it. */
const STATE = '2026-11-23';

export function wor(section: string): RuleSource {
  return law(`WOR, Netherlands (state of ${STATE})`, section);
}

/** Art. 2(1) WOR: from so many employees a works council is compulsory. */
export const COUNCIL_FROM_EMPLOYEES = 50;

/** The act is of 28 January 1971; what it says here is older than any plan. */
const FROM = toEpochDay({ year: 1971, month: 1, day: 28 });

/** Why the works council has to agree: the letter of Art. 27(1). */
export type ConsentLetter = 'e' | 'g' | 'k' | 'l';

/** What a listed use touches: hiring, promotion and dismissal (e), or the appraisal of staff (g). */
export const CONSENT_BY_USE: ReadonlyMap<ListedUse, ConsentLetter> = new Map<ListedUse, ConsentLetter>([
  ['job-ad-targeting', 'e'],
  ['cv-filtering', 'e'],
  ['candidate-evaluation', 'e'],
  ['employment-decisions', 'e'],
  ['performance-monitoring', 'g'],
]);

/** Allocating work by behaviour or traits processes personal data of staff. */
export const STAFF_DATA_USES: ReadonlySet<ListedUse> = new Set<ListedUse>(['task-allocation']);

export const WOR_DUTIES: readonly Duty[] = [
  {
    id: 'works-council-consent',
    source: wor('Art. 27(1)(e), (g), (k) and (l)'),
    bearer: 'employer',
    from: FROM,
    until: undefined,
    title: {
      en: "The works council's consent where a system can observe staff, uses their data, or touches hiring or appraisal",
      nl: 'Instemming van de ondernemingsraad als een systeem personeel kan volgen, hun gegevens gebruikt of werving of beoordeling raakt',
      de: 'Zustimmung des Betriebsrats, wenn ein System Beschäftigte beobachten kann, ihre Daten nutzt oder Einstellung oder Beurteilung berührt',
    },
    before: 'use',
    states: 'compliance / works-council: consent',
  },
  {
    id: 'works-council-advice',
    source: wor('Art. 25(1)(k)'),
    bearer: 'employer',
    from: FROM,
    until: undefined,
    title: {
      en: "The works council's advice on introducing or changing important technology",
      nl: 'Advies van de ondernemingsraad over het invoeren of wijzigen van een belangrijke technologische voorziening',
      de: 'Beratung mit dem Betriebsrat über die Einführung oder Änderung wichtiger Technik',
    },
    before: 'use',
    states: 'compliance / works-council: advice',
  },
];
