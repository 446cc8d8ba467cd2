import type {
  AI_ACT_ROLES,
  DATA_QUALITIES,
  DECISION_GROUNDS,
  EXEMPTIONS,
  KpiLevel,
  LEGAL_BASES,
  ListedUse,
  ORGANISATION_MODELS,
  PhaseKind,
  PUBLICATIONS,
  RiskClass,
  Role,
  SPECIAL_EXCEPTIONS,
  TECHNOLOGY_CATEGORIES,
  TRANSFER_BASES,
  USE_CASE_STATUSES,
} from '../closed-lists.ts';
import type { ELEMENTS, ElementKind } from '../elements.ts';
import type { FigureName } from '../figures.ts';

/** The names of the facts of a kind of element. */
export type FactName<K extends ElementKind = ElementKind> = {
  [Kind in K]: keyof (typeof ELEMENTS)[Kind]['facts'] & string;
}[K];

export type FactKey<K extends ElementKind = ElementKind> = { [Kind in K]: `${Kind}.${FactName<Kind>}` }[K];

/** Elements whose facts are those of another element and mean the same there. */
export const SAME_FACTS: Readonly<Partial<Record<ElementKind, ElementKind>>> = {
  vacancy: 'person',
  'dis-benefit': 'benefit',
  milestone: 'gate',
};

type SharedFactKey =
  | `vacancy.${FactName<'person'>}`
  | `dis-benefit.${FactName<'benefit'>}`
  | `milestone.${FactName<'gate'>}`;

/** `use-case`, `use-case.problem`, `expect.roi`: every element, fact and figure of the language. */
export type MeaningKey = ElementKind | Exclude<FactKey, SharedFactKey> | `expect.${FigureName}`;

/** `phase.kind=poc`: the words of closed lists whose meaning is not plain from the word alone. */
export type ValueKey =
  | `person.roles=${Role}`
  | `phase.kind=${PhaseKind}`
  | `organisation.model=${(typeof ORGANISATION_MODELS)[number]}`
  | `technology.category=${(typeof TECHNOLOGY_CATEGORIES)[number]}`
  | `data.quality=${(typeof DATA_QUALITIES)[number]}`
  | `data.legal-basis=${(typeof LEGAL_BASES)[number]}`
  | `data.exception=${(typeof SPECIAL_EXCEPTIONS)[number]}`
  | `technology.transfer-basis=${(typeof TRANSFER_BASES)[number]}`
  | `use-case.status=${(typeof USE_CASE_STATUSES)[number]}`
  | `kpi.level=${KpiLevel}`
  | `ai-act.role=${(typeof AI_ACT_ROLES)[number]}`
  | `ai-act.performs=${ListedUse}`
  | `ai-act.affects=${'natural-persons' | 'staff' | 'none'}`
  | `ai-act.decides=${'solely-automated' | 'human-in-loop' | 'advises'}`
  | `ai-act.publishes=${(typeof PUBLICATIONS)[number]}`
  | `ai-act.decision-ground=${(typeof DECISION_GROUNDS)[number]}`
  | `ai-act.exemption=${(typeof EXEMPTIONS)[number]}`
  | `ai-act.risk=${RiskClass}`
  | `use-case.claims=${'rice' | 'wsjf'}`
  | `budget.claims=${'roi' | 'payback' | 'npv'}`
  | `compliance.works-council=${'consent' | 'advice'}`
  | `compliance.regulation=${'gdpr' | 'eu-ai-act' | 'data-act' | 'nis2'}`;

/** One or two sentences for each element and fact. */
export type Meanings = Readonly<Record<MeaningKey, string>>;

/** One or two sentences for each word of a closed list. */
export type ValueMeanings = Readonly<Record<ValueKey, string>>;
