import type { Worded } from '../../../model/figures.ts';
import { type ListedUse, toEpochDay } from '../../../model/values.ts';
import type { RuleSource } from '../../engine/source.ts';
import { law } from '../../engine/source.ts';
import type { Duty } from '../pack.ts';

/** The Dutch authority's list under Art. 35(4) GDPR: what always needs an impact assessment. In force since 27 November 2019. */
const STATE = '2026-11-23';

export function apList(section: string): RuleSource {
  return law(`Autoriteit Persoonsgegevens, list under Art. 35(4) GDPR (state of ${STATE})`, section);
}

/** The 17 categories by their Dutch names, in the order of the list. */
export const AP_CATEGORIES = [
  'heimelijk onderzoek',
  'zwarte lijsten',
  'fraudebestrijding',
  'creditscores',
  'financiële situatie',
  'genetische persoonsgegevens',
  'gezondheidsgegevens',
  'samenwerkingsverbanden',
  'cameratoezicht',
  'flexibel cameratoezicht',
  'controle werknemers',
  'locatiegegevens',
  'communicatiegegevens',
  'internet of things',
  'profilering',
  'observatie en beïnvloeding van gedrag',
  'biometrische gegevens',
] as const;

export type ApCategory = (typeof AP_CATEGORIES)[number];

/** Listed uses that fall into a category by what they do. */
export const CATEGORY_BY_USE: ReadonlyMap<ListedUse, ApCategory> = new Map<ListedUse, ApCategory>([
  ['performance-monitoring', 'controle werknemers'],
  ['credit-scoring', 'creditscores'],
  ['remote-biometric-identification', 'biometrische gegevens'],
]);

/** Those categories in the languages of messages. */
export const CATEGORY_NAMES: Readonly<Partial<Record<ApCategory, Worded>>> = {
  'controle werknemers': {
    en: 'monitoring of employees',
    nl: 'controle van werknemers',
    de: 'Kontrolle von Beschäftigten',
  },
  creditscores: { en: 'credit scores', nl: 'creditscores', de: 'Bonitätsbewertung' },
  'biometrische gegevens': { en: 'biometric data', nl: 'biometrische gegevens', de: 'biometrische Daten' },
};

export const AP_DUTIES: readonly Duty[] = [
  {
    id: 'impact-assessment-list',
    source: apList(AP_CATEGORIES.join(', ')),
    bearer: 'controller',
    from: toEpochDay({ year: 2019, month: 11, day: 27 }),
    until: undefined,
    title: {
      en: 'A data protection impact assessment for what is on the list of the Dutch authority (AP)',
      nl: 'Een gegevensbeschermingseffectbeoordeling (DPIA) voor wat op de lijst van de AP staat',
      de: 'Eine Datenschutz-Folgenabschätzung für das, was auf der Liste der niederländischen Behörde (AP) steht',
    },
    before: 'processing',
    states: 'compliance / dpia',
  },
];
