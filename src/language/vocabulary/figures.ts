/**
 * The figures that follow from a plan and that a line of `expect` may hold it to. Each is written as its word, most of them with
 * parentheses that say of what: `end(pilot)`, `spend(2027-Q1)`, `roi`. Meanings for people stand in `meanings/`.
 */

/** What a figure's parentheses take. */
export type ArgumentKind =
  /** The id of a phase, task, milestone or gate. */
  | 'work'
  /** The id of a person or vacancy. */
  | 'person'
  /** A month, quarter or year of the calendar. */
  | 'period'
  /** One of `COST_CATEGORIES`. */
  | 'category'
  /** The id of work, which means its end, or one of `UNCERTAIN_FIGURES`. */
  | 'uncertain';

/** What a figure is compared with. */
export type LimitKind = 'date' | 'money' | 'share' | 'span';

export interface FigureSpecification {
  readonly argument: ArgumentKind | 'none';
  /** Whether it may stand without its parentheses. */
  readonly optional?: true;
  /** For a percentile of one of `UNCERTAIN_FIGURES` it is the limit of that figure. */
  readonly limit: LimitKind;
  /** The period of an amount for which none is written: `running <= 60k` is meant by the year. */
  readonly per?: 'month' | 'year';
  /** Behind the figure, as plans write it most often. */
  readonly sample: string;
}

export const FIGURES = {
  start: { argument: 'work', limit: 'date', sample: '>= 2027-03-01' },
  end: { argument: 'work', limit: 'date', sample: '<= 2027-06-30' },
  /** Written `p10` to `p99`. */
  percentile: { argument: 'uncertain', limit: 'date', sample: '<= 2027-06-30' },
  float: { argument: 'work', limit: 'span', sample: '>= 2 weeks' },
  chance: { argument: 'work', limit: 'share', sample: '>= 80%' },
  cost: { argument: 'category', optional: true, limit: 'money', sample: '<= 360k' },
  spend: { argument: 'period', limit: 'money', sample: '<= 80k' },
  investment: { argument: 'none', limit: 'money', sample: '<= 250k' },
  running: { argument: 'none', limit: 'money', per: 'year', sample: '<= 60k / year' },
  benefit: { argument: 'none', limit: 'money', per: 'year', sample: '>= 120k / year' },
  roi: { argument: 'none', limit: 'share', sample: '>= 20%' },
  npv: { argument: 'none', limit: 'money', sample: '>= 0' },
  irr: { argument: 'none', limit: 'share', sample: '>= 12%' },
  payback: { argument: 'none', limit: 'span', sample: '<= 24 months' },
  'cost-of-delay': { argument: 'none', limit: 'money', per: 'month', sample: '<= 10k / month' },
  load: { argument: 'person', limit: 'share', sample: '<= 90%' },
} as const satisfies Readonly<Record<string, FigureSpecification>>;

export type FigureName = keyof typeof FIGURES;

export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

/** The lines of the budget into which costs are sorted. */
export const COST_CATEGORIES = ['personnel', 'technology', 'change', 'compliance'] as const;

export type CostCategory = (typeof COST_CATEGORIES)[number];

/** The figures of the plan as a whole that the simulation gives percentiles of. */
export const UNCERTAIN_FIGURES = ['cost', 'npv', 'roi', 'payback', 'benefit'] as const satisfies readonly FigureName[];

export type UncertainFigure = (typeof UNCERTAIN_FIGURES)[number];

/** What stands in the parentheses of samples. */
const SAMPLE_ARGUMENTS: Readonly<Record<FigureSpecification['argument'], string>> = {
  work: 'pilot',
  person: 'anna',
  period: '2027-Q1',
  category: 'personnel',
  uncertain: 'pilot',
  none: '',
};

/** A line that a plan may hold a figure to: `spend(2027-Q1) <= 80k`. */
export function sampleLine(name: FigureName): string {
  const { argument, optional, sample } = specificationOfFigure(name);
  const word = name === 'percentile' ? 'p80' : name;
  return argument === 'none' || optional ? `${word} ${sample}` : `${word}(${SAMPLE_ARGUMENTS[argument]}) ${sample}`;
}

/** Percentiles that are asked for most, to choose from. */
const USUAL_PERCENTILES = ['p50', 'p80', 'p90'];

/** Words that name a figure, in the order of the list above. */
export const FIGURE_WORDS: readonly string[] = FIGURE_NAMES.flatMap((name) =>
  name === 'percentile' ? USUAL_PERCENTILES : [name],
);

export interface NamedFigure {
  readonly name: FigureName;
  /** 10 to 99 for `p10` to `p99`. */
  readonly percentile?: number;
}

/** The figure that a word names: `roi`, `p80`. */
export function figureNamed(word: string): NamedFigure | undefined {
  if (/^p[1-9]\d$/.test(word)) return { name: 'percentile', percentile: Number(word.slice(1)) };
  return word !== 'percentile' && Object.hasOwn(FIGURES, word) ? { name: word as FigureName } : undefined;
}

/** What the figures are called in Dutch and German, as people type them by habit. */
const FIGURE_HABITS: Readonly<Record<string, FigureName>> = {
  begin: 'start',
  beginn: 'start',
  einde: 'end',
  ende: 'end',
  speling: 'float',
  puffer: 'float',
  kans: 'chance',
  kosten: 'cost',
  uitgaven: 'spend',
  ausgaben: 'spend',
  investering: 'investment',
  investition: 'investment',
  baten: 'benefit',
  nutzen: 'benefit',
  rendement: 'roi',
  rendite: 'roi',
  kapitalwert: 'npv',
  terugverdientijd: 'payback',
  amortisation: 'payback',
  amortisationsdauer: 'payback',
  belasting: 'load',
  auslastung: 'load',
};

/** The word of the language for one that people write by habit: `ROI`, `P80`, `kosten`. */
export function figureWordMeant(word: string): string | undefined {
  const plain = word.toLowerCase();
  if (figureNamed(plain)) return plain;
  return Object.hasOwn(FIGURE_HABITS, plain) ? FIGURE_HABITS[plain] : undefined;
}

export function specificationOfFigure(name: FigureName): FigureSpecification {
  return FIGURES[name];
}
