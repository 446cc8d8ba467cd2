import type { Language } from '../../model/figures.ts';
import type { CostCategory } from '../../model/values.ts';

/** What the budget says of the money that people and things cost, as the plan's own lines add up. */
export interface CostTexts {
  readonly title: string;
  readonly what: string;
  readonly declared: string;
  readonly computed: string;
  readonly difference: string;
  readonly total: string;
  readonly category: Readonly<Record<CostCategory, string>>;
  readonly atLeast: (amount: string) => string;
  readonly short: string;
  readonly tight: string;
  readonly left: string;
  readonly unknown: (lacks: string) => string;
}

export const COST_TEXTS: Readonly<Record<Language, CostTexts>> = {
  en: {
    title: 'What the budget gives, and what the plan costs',
    what: 'What',
    declared: 'Budget',
    computed: 'As planned',
    difference: 'Left',
    total: 'Total',
    category: {
      personnel: 'Personnel',
      technology: 'Technology',
      change: 'Training and change',
      compliance: 'Compliance',
    },
    atLeast: (amount) => `at least ${amount}`,
    short: 'too little',
    tight: 'maybe too little',
    left: 'enough',
    unknown: (lacks) => `Not counted: ${lacks}.`,
  },
  nl: {
    title: 'Wat het budget geeft, en wat het plan kost',
    what: 'Wat',
    declared: 'Budget',
    computed: 'Volgens plan',
    difference: 'Over',
    total: 'Totaal',
    category: {
      personnel: 'Personeel',
      technology: 'Technologie',
      change: 'Training en verandering',
      compliance: 'Compliance',
    },
    atLeast: (amount) => `minstens ${amount}`,
    short: 'te weinig',
    tight: 'mogelijk te weinig',
    left: 'genoeg',
    unknown: (lacks) => `Niet meegeteld: ${lacks}.`,
  },
  de: {
    title: 'Was das Budget hergibt und was der Plan kostet',
    what: 'Was',
    declared: 'Budget',
    computed: 'Nach Plan',
    difference: 'Rest',
    total: 'Summe',
    category: {
      personnel: 'Personal',
      technology: 'Technologie',
      change: 'Schulung und Veränderung',
      compliance: 'Compliance',
    },
    atLeast: (amount) => `mindestens ${amount}`,
    short: 'zu wenig',
    tight: 'vielleicht zu wenig',
    left: 'genug',
    unknown: (lacks) => `Nicht gezählt: ${lacks}.`,
  },
};
