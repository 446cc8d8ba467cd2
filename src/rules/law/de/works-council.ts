import { type ListedUse, toEpochDay } from '../../../model/values.ts';
import type { RuleSource } from '../../engine/source.ts';
import { law } from '../../engine/source.ts';
import type { Duty } from '../pack.ts';

/** Betriebsverfassungsgesetz (BetrVG) as the rules need it. */
const STATE = '2026-11-23';

export function betrVG(section: string): RuleSource {
  return law(`BetrVG, Germany (state of ${STATE})`, section);
}

/** The act of 15 January 1972 (in force four days later), and what the Betriebsrätemodernisierungsgesetz added on AI. */
const FROM = toEpochDay({ year: 1972, month: 1, day: 19 });
const AI_FROM = toEpochDay({ year: 2021, month: 6, day: 18 });

/** Uses for which AI draws up or applies guidelines for choosing people: hiring, transfer, dismissal. */
export const SELECTION_USES: ReadonlySet<ListedUse> = new Set<ListedUse>([
  'cv-filtering',
  'candidate-evaluation',
  'employment-decisions',
]);

export const BETRVG_DUTIES: readonly Duty[] = [
  {
    id: 'works-council-monitoring',
    source: betrVG('§87(1) no. 6'),
    bearer: 'employer',
    from: FROM,
    until: undefined,
    title: {
      en: 'Agreement with the works council on technology that is able to monitor behaviour or performance',
      nl: 'Overeenstemming met de Betriebsrat over techniek die gedrag of prestaties kan volgen',
      de: 'Einigung mit dem Betriebsrat über Technik, die Verhalten oder Leistung überwachen kann',
    },
    before: 'use',
    states: 'compliance / works-council: consent',
  },
  {
    id: 'works-council-selection',
    source: betrVG('§95(1) and (2a)'),
    bearer: 'employer',
    from: AI_FROM,
    until: undefined,
    title: {
      en: "The works council's consent to guidelines for choosing people, also where AI draws them up",
      nl: 'Instemming van de Betriebsrat met richtlijnen voor personeelsselectie, ook als AI die opstelt',
      de: 'Zustimmung des Betriebsrats zu Auswahlrichtlinien, auch wenn KI sie aufstellt',
    },
    before: 'use',
    states: 'compliance / works-council: consent',
  },
  {
    id: 'works-council-information',
    source: betrVG('§90(1) no. 3'),
    bearer: 'employer',
    from: AI_FROM,
    until: undefined,
    title: {
      en: 'Telling the works council in time of planned working methods that use AI, and consulting it',
      nl: 'De Betriebsrat tijdig informeren over geplande werkwijzen met AI, en overleggen',
      de: 'Rechtzeitige Unterrichtung des Betriebsrats über geplante Arbeitsabläufe mit KI und Beratung',
    },
    before: 'use',
    states: 'compliance / works-council: advice',
  },
  {
    id: 'works-council-expert',
    source: betrVG('§80(3) sentence 2'),
    bearer: 'employer',
    from: AI_FROM,
    until: undefined,
    title: {
      en: 'An expert for the works council where it has to judge AI; the employer pays',
      nl: 'Een deskundige voor de Betriebsrat als die AI moet beoordelen; de werkgever betaalt',
      de: 'Ein Sachverständiger für den Betriebsrat, wenn er KI beurteilen muss; der Arbeitgeber zahlt',
    },
    before: undefined,
    states: 'compliance / budget',
  },
];
