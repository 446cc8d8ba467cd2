import { unreadableAt } from '../../analysis/statement.ts';
import { childOf, isAbsent, type ModelElement } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { SELECTION_USES } from '../law/de/works-council.ts';
import {
  CONSENT_BY_USE,
  COUNCIL_FROM_EMPLOYEES,
  type ConsentLetter,
  STAFF_DATA_USES,
} from '../law/nl/works-council.ts';
import type { PackId } from '../law/pack.ts';
import type { UseCase } from '../use-case/selection.ts';
import { dataOf } from './used-by.ts';

type Country = Exclude<PackId, 'eu'>;

/** The country whose law on works councils counts: that of the company where several packs do. */
export function councilCountry(plan: Plan, law: ReadonlySet<PackId>): Country | undefined {
  const home = plan.company?.facts.country?.value.toLowerCase();
  const countries = (['nl', 'de'] as const).filter((country) => law.has(country));
  return countries.find((country) => country === home) ?? countries[0];
}

/** Whether there is a works council to involve: `likely` where the law asks for one and the plan does not say. */
export type Council = 'yes' | 'likely' | 'open' | 'none';

/** In the Netherlands a council is compulsory from 50 employees. What cannot be read leaves it at none, and nothing is said. */
export function councilOf(plan: Plan, country: Country): Council {
  const { company } = plan;
  if (!company || unreadableAt(company, 'works-council') || unreadableAt(company, 'employees')) return 'none';
  const stated = company.facts.worksCouncil?.value;
  const employees = company.facts.employees?.value;
  if (stated === 'yes') return 'yes';
  if (stated === 'no' || (!stated && !isAbsent(company, 'works-council'))) return 'none';
  if (country === 'nl' && employees) {
    if (employees.low >= COUNCIL_FROM_EMPLOYEES) return 'likely';
    if (employees.high < COUNCIL_FROM_EMPLOYEES && !stated) return 'none';
  }
  return 'open';
}

/** What has to be done with the works council about a use case. */
export type CouncilNeed =
  | {
      readonly kind: 'consent' | 'advice';
      /** Behind the name of the use case: `can observe staff`. */
      readonly cause: Worded;
      /** What is asked for: `consent of the works council`. */
      readonly step: Worded;
      /** `WOR, Art. 27(1)(l)` */
      readonly article: Worded;
      readonly at: SourceRange | undefined;
    }
  /** It hinges on whether the system can observe staff. */
  | { readonly kind: 'open'; readonly at: SourceRange | undefined; readonly step: Worded; readonly article: Worded };

/** @returns undefined where the use case is not classified yet, or in a way that cannot be read: other rules say so */
export function councilNeedOf(plan: Plan, useCase: UseCase, country: Country): CouncilNeed | undefined {
  const classification = childOf(useCase, 'ai-act');
  if (!classification || isHalfTyped(classification)) return undefined;
  if (['performs', 'observes-staff'].some((fact) => unreadableAt(classification, fact))) return undefined;
  const need = country === 'nl' ? dutchConsent(plan, useCase, classification) : germanConsent(classification);
  if (need) return need;
  const { observesStaff } = classification.facts;
  if (observesStaff?.value === 'no') return { ...ADVICE[country], kind: 'advice', cause: NEW_WORK, at: undefined };
  return { kind: 'open', at: observesStaff?.at, ...OBSERVING[country] };
}

/** The first that applies of hiring and appraisal, observing, and data of staff. */
function dutchConsent(plan: Plan, useCase: UseCase, classification: ModelElement<'ai-act'>): CouncilNeed | undefined {
  const { performs, observesStaff } = classification.facts;
  const consent = (letter: ConsentLetter, at: SourceRange): CouncilNeed => ({
    kind: 'consent',
    cause: CAUSES[letter],
    step: DUTCH_CONSENT,
    article: worArticle(letter),
    at,
  });
  for (const { value, at } of performs?.value ?? []) {
    const letter = CONSENT_BY_USE.get(value);
    if (letter) return consent(letter, at);
  }
  if (observesStaff?.value === 'yes') return consent('l', observesStaff.at);
  for (const { value, at } of performs?.value ?? []) if (STAFF_DATA_USES.has(value)) return consent('k', at);
  for (const data of dataOf(plan, useCase)) {
    const { subjects, personalData } = data.facts;
    const staff = personalData?.value !== 'no' && subjects?.value.find(({ value }) => value === 'staff');
    if (staff) return consent('k', staff.at);
  }
  return undefined;
}

function germanConsent({ facts: { performs, observesStaff } }: ModelElement<'ai-act'>): CouncilNeed | undefined {
  if (observesStaff?.value === 'yes') {
    return { kind: 'consent', cause: CAUSES.l, at: observesStaff.at, ...OBSERVING.de };
  }
  const selects = performs?.value.find(({ value }) => SELECTION_USES.has(value));
  if (!selects) return undefined;
  const article = { en: 'BetrVG, §95(2a)', nl: 'BetrVG, § 95, lid 2a', de: 'BetrVG, § 95 Abs. 2a' };
  return { kind: 'consent', cause: CAUSES.e, step: GERMAN_CONSENT, article, at: selects.at };
}

const CAUSES: Readonly<Record<ConsentLetter, Worded>> = {
  e: { en: 'touches hiring or promotion', nl: 'raakt werving of promotie', de: 'berührt Einstellung oder Beförderung' },
  g: {
    en: 'touches staff appraisal',
    nl: 'raakt de personeelsbeoordeling',
    de: 'berührt die Beurteilung von Beschäftigten',
  },
  k: {
    en: 'uses personal data of staff',
    nl: 'gebruikt persoonsgegevens van personeel',
    de: 'nutzt Daten von Beschäftigten',
  },
  l: { en: 'can observe staff', nl: 'kan personeel volgen', de: 'kann Beschäftigte beobachten' },
};

const NEW_WORK: Worded = {
  en: 'changes how people work',
  nl: 'verandert hoe mensen werken',
  de: 'verändert, wie gearbeitet wird',
};

const DUTCH_CONSENT: Worded = {
  en: 'consent of the works council',
  nl: 'instemming van de ondernemingsraad',
  de: 'Zustimmung des Betriebsrats',
};

const GERMAN_CONSENT: Worded = {
  en: 'agreement with the works council',
  nl: 'overeenstemming met de ondernemingsraad',
  de: 'Einigung mit dem Betriebsrat',
};

function worArticle(letter: ConsentLetter): Worded {
  return {
    en: `WOR, Art. 27(1)(${letter})`,
    nl: `WOR, art. 27, lid 1, onder ${letter}`,
    de: `WOR, Art. 27 Abs. 1 Buchst. ${letter}`,
  };
}

const OBSERVING = {
  nl: { step: DUTCH_CONSENT, article: worArticle('l') },
  de: {
    step: GERMAN_CONSENT,
    article: { en: 'BetrVG, §87(1) no. 6', nl: 'BetrVG, § 87, lid 1, nr. 6', de: 'BetrVG, § 87 Abs. 1 Nr. 6' },
  },
} as const;

const ADVICE = {
  nl: {
    step: {
      en: 'advice of the works council',
      nl: 'advies van de ondernemingsraad',
      de: 'Stellungnahme des Betriebsrats',
    },
    article: { en: 'WOR, Art. 25(1)(k)', nl: 'WOR, art. 25, lid 1, onder k', de: 'WOR, Art. 25 Abs. 1 Buchst. k' },
  },
  de: {
    step: {
      en: 'consultation of the works council',
      nl: 'raadpleging van de ondernemingsraad',
      de: 'Unterrichtung des Betriebsrats',
    },
    article: { en: 'BetrVG, §90(1) no. 3', nl: 'BetrVG, § 90, lid 1, nr. 3', de: 'BetrVG, § 90 Abs. 1 Nr. 3' },
  },
} as const;
