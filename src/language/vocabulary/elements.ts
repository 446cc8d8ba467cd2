import { date } from '../values/date.ts';
import { condition } from '../values/shapes/condition.ts';
import { dependency } from '../values/shapes/dependency.ts';
import { expectation } from '../values/shapes/expectation.ts';
import {
  allocation,
  count,
  duration,
  fullTime,
  measure,
  money,
  rate,
  share,
  shareOrMoney,
} from '../values/shapes/figures.ts';
import { list } from '../values/shapes/list.ts';
import { either, reference, textOrReference, wordOrReference } from '../values/shapes/references.ts';
import { rhythm } from '../values/shapes/rhythm.ts';
import { score } from '../values/shapes/score.ts';
import { sentence } from '../values/shapes/sentence.ts';
import { dateSpan, fromWhen, monthSpan } from '../values/shapes/spans.ts';
import { weekdays } from '../values/shapes/weekdays.ts';
import { openWord, threeValued, word, yesOrNo } from '../values/shapes/words.ts';
import { text } from '../values/text.ts';
import {
  AI_ACT_ROLES,
  DATA_FORMATS,
  DATA_QUALITIES,
  DATA_SUBJECTS,
  DECISION_GROUNDS,
  EXEMPTIONS,
  KPI_LEVELS,
  LEGAL_BASES,
  LISTED_USES,
  ORGANISATION_MODELS,
  PHASE_KINDS,
  PUBLICATIONS,
  RISK_CLASSES,
  ROLES,
  SPECIAL_EXCEPTIONS,
  TECHNOLOGY_CATEGORIES,
  TRANSFER_BASES,
  USE_CASE_STATUSES,
} from './closed-lists.ts';
import { type ElementSpecification, once, repeatable } from './specification.ts';

const person = () => reference('person', 'vacancy');
const useCase = () => reference('use-case');
const department = () => reference('department');

const shared = {
  company: 'one',
  team: 'one',
  person: 'many',
  vacancy: 'many',
  data: 'many',
  technology: 'many',
} as const;

const personFacts = {
  roles: once(list(wordOrReference(ROLES, 'role'))),
  department: once(department()),
  allocation: once(allocation()),
  salary: once(money('period')),
  rate: once(money('period')),
  'on-cost': once(share()),
  external: once(text(['"Supplier"'])),
  from: once(date()),
  until: once(date()),
  'hands-over-to': once(sentence({ person: person() }, { by: date() }, {})),
  deputy: once(person()),
  leave: repeatable(dateSpan()),
  experience: once(duration()),
};

const work = {
  after: once(list(dependency())),
  starts: once(date()),
  deadline: once(date()),
  progress: once(share()),
  done: once(date()),
};

const decisionPoint = {
  ...work,
  success: repeatable(text()),
  'stop-if': repeatable(condition()),
  'decided-by': once(textOrReference('person', 'vacancy')),
  retrospective: once(yesOrNo()),
};

const benefitFacts = {
  saves: once(duration('working')),
  volume: once(rate()),
  at: once(money('period')),
  weeks: once(count(['46'])),
  amount: once(money('period')),
  revenue: once(sentence({ amount: money('period') }, { margin: share() }, {})),
  output: once(sentence({ rate: rate() }, { from: rate() }, {})),
  demand: once(text()),
  owner: once(person()),
  kpi: once(reference('kpi')),
  starts: once(date()),
  ramp: once(duration()),
};

/** A dated legal step about a use case, a data source or a technology. */
const legalStep = () =>
  sentence({ about: reference('use-case', 'data', 'technology') }, { on: date(), by: date() }, {});

/** Every element of the language. Meanings for people stand in `meanings/`. */
export const ELEMENTS = {
  import: { facts: {}, children: {}, id: 'none', title: false, statement: text(['"company.aiplan"']) },
  accept: {
    facts: {},
    children: {},
    id: 'none',
    title: false,
    statement: sentence({ rule: openWord([]) }, { because: text(), until: date() }, {}),
  },
  plan: {
    facts: {
      goal: once(text()),
      currency: once(openWord(['EUR', 'USD', 'GBP', 'CHF'])),
      start: once(date()),
      'as-of': once(date()),
      horizon: once(duration()),
      discount: once(share()),
      language: once(word(['en', 'nl', 'de'])),
      profile: once(openWord(['article', 'mkb'])),
      decision: repeatable(sentence({ what: text() }, { on: date(), by: textOrReference('person', 'vacancy') }, {})),
      lesson: repeatable(sentence({ what: text() }, { on: date(), by: textOrReference('person', 'vacancy') }, {})),
    },
    children: {
      ...shared,
      organisation: 'one',
      'use-case': 'many',
      budget: 'one',
      kpi: 'many',
      roadmap: 'one',
      change: 'one',
      compliance: 'one',
      monitoring: 'one',
      risk: 'many',
      expect: 'many',
    },
    id: 'required',
    title: true,
  },
  company: {
    facts: {
      employees: once(count(['140'])),
      country: once(openWord(['NL', 'DE', 'BE', 'AT', 'FR', 'GB'])),
      region: once(openWord(['NW', 'BY', 'BE', 'ENG', 'SCT'])),
      'working-days': once(weekdays()),
      'full-time': once(fullTime()),
      closed: repeatable(dateSpan()),
      sector: once(text()),
      'works-council': once(threeValued()),
      'public-service': once(threeValued()),
    },
    children: { department: 'many' },
    id: 'optional',
    title: true,
  },
  department: { facts: {}, children: {}, id: 'required', title: true },
  organisation: {
    facts: {
      model: once(word(ORGANISATION_MODELS)),
      sponsor: once(textOrReference('person', 'vacancy')),
      'reports-to': once(textOrReference('person', 'vacancy')),
      meeting: repeatable(sentence({ name: text(['"Team sync"']) }, { every: rhythm() }, {})),
      'ai-owner': repeatable(sentence({ person: person() }, { for: department() }, {})),
    },
    children: {},
    id: 'none',
    title: false,
  },
  team: {
    facts: { members: once(list(sentence({ person: person() }, {}, { allocation: allocation() }))) },
    children: { person: 'many', vacancy: 'many', role: 'many' },
    id: 'none',
    title: false,
  },
  role: { facts: {}, children: {}, id: 'required', title: true },
  person: { facts: personFacts, children: {}, id: 'required', title: true },
  vacancy: { facts: personFacts, children: {}, id: 'required', title: true },
  data: {
    facts: {
      owner: once(person()),
      records: once(count(['12_000'])),
      grows: once(rate()),
      history: once(duration()),
      quality: once(word(DATA_QUALITIES)),
      assessed: once(date()),
      'personal-data': once(threeValued()),
      subjects: once(list(word(DATA_SUBJECTS))),
      'special-categories': once(threeValued()),
      'large-scale': once(threeValued()),
      'legal-basis': once(word(LEGAL_BASES)),
      exception: once(word(SPECIAL_EXCEPTIONS)),
      'at-customers': once(threeValued()),
      'contract-basis': once(text()),
      format: once(list(word(DATA_FORMATS))),
    },
    children: {},
    id: 'required',
    title: true,
  },
  technology: {
    facts: {
      category: once(word(TECHNOLOGY_CATEGORIES)),
      cost: once(money('either')),
      for: once(list(useCase())),
      bought: once(date()),
      vendor: once(text()),
      location: once(openWord(['eu', 'us', 'uk'])),
      'processor-agreement': once(
        either(word(['yes', 'no']), (reader) => reader.isWord('yes') || reader.isWord('no'), date()),
      ),
      'transfer-basis': once(word(TRANSFER_BASES)),
      exit: once(text()),
    },
    children: {},
    id: 'required',
    title: true,
  },
  'use-case': {
    facts: {
      status: once(word(USE_CASE_STATUSES)),
      owner: once(person()),
      department: once(department()),
      problem: once(text()),
      repeats: once(rate()),
      data: once(list(reference('data'))),
      inputs: once(list(text(['"machine configuration"']))),
      value: once(score()),
      effort: once(score()),
      reach: once(rate()),
      confidence: once(share()),
      'time-criticality': once(score()),
      'risk-reduction': once(score()),
      claims: repeatable(sentence({ score: word(['rice', 'wsjf']), value: count(['120']) }, {}, {})),
      'quick-win': once(yesOrNo()),
      users: repeatable(sentence({ who: text(['"Sales engineers"']) }, { from: fromWhen() }, {})),
    },
    children: {
      option: 'many',
      'ai-act': 'one',
      evaluation: 'one',
      operation: 'one',
      benefit: 'many',
      'dis-benefit': 'many',
    },
    id: 'required',
    title: true,
  },
  option: {
    facts: { cost: once(money('either')), because: once(text()), chosen: once(yesOrNo()) },
    children: {},
    id: 'required',
    title: true,
  },
  'ai-act': {
    facts: {
      role: once(word(AI_ACT_ROLES)),
      performs: once(list(word(LISTED_USES))),
      affects: once(word(['natural-persons', 'staff', 'none'])),
      profiling: once(threeValued()),
      decides: once(word(['solely-automated', 'human-in-loop', 'advises'])),
      'significant-effect': once(threeValued()),
      'decision-ground': once(word(DECISION_GROUNDS)),
      'human-intervention': once(textOrReference('person', 'vacancy')),
      'observes-staff': once(threeValued()),
      'interacts-with-people': once(threeValued()),
      'generates-content': once(threeValued()),
      disclosure: once(threeValued()),
      'content-marked': once(threeValued()),
      publishes: once(list(word(PUBLICATIONS))),
      'editorial-control': once(threeValued()),
      'own-name': once(threeValued()),
      modified: once(threeValued()),
      'on-market-since': once(date()),
      exemption: once(sentence({ ground: word(EXEMPTIONS) }, { documented: date() }, {})),
      risk: once(sentence({ level: word(RISK_CLASSES) }, { because: text() }, {})),
      oversight: once(textOrReference('person', 'vacancy')),
      'logs-kept': once(duration()),
      notice: once(date()),
      explanation: once(textOrReference('person', 'vacancy')),
      'safety-function': once(threeValued()),
    },
    children: {},
    id: 'none',
    title: false,
  },
  evaluation: {
    facts: {
      metric: once(text()),
      threshold: once(measure()),
      'test-data': once(text()),
      'compared-with': once(text()),
      'bias-test': once(text()),
      by: once(date()),
    },
    children: {},
    id: 'none',
    title: false,
  },
  operation: {
    facts: {
      owner: once(person()),
      watches: repeatable(sentence({ what: text() }, { every: rhythm() }, {})),
      alert: repeatable(text()),
      rollback: once(text()),
      retrain: once(text()),
      incidents: once(text()),
      retire: once(text()),
    },
    children: {},
    id: 'none',
    title: false,
  },
  benefit: { facts: benefitFacts, children: {}, id: 'required', title: true },
  'dis-benefit': { facts: benefitFacts, children: {}, id: 'required', title: true },
  budget: {
    facts: {
      total: once(money()),
      owner: once(person()),
      personnel: once(shareOrMoney()),
      technology: once(shareOrMoney()),
      change: once(shareOrMoney()),
      reserve: once(shareOrMoney()),
      running: once(shareOrMoney()),
      claims: repeatable(sentence({ figure: word(['roi', 'payback', 'npv']), value: measure() }, {}, {})),
    },
    children: { stage: 'many' },
    id: 'none',
    title: false,
  },
  stage: {
    facts: { months: once(monthSpan()), amount: once(money()) },
    children: {},
    id: 'required',
    title: true,
  },
  kpi: {
    facts: {
      level: once(word(KPI_LEVELS)),
      for: once(list(useCase())),
      owner: once(person()),
      better: once(word(['lower', 'higher'])),
      guardrail: once(yesOrNo()),
      baseline: once(measure()),
      target: once(sentence({ value: measure() }, { by: date() }, {})),
      claims: once(measure()),
      actual: repeatable(sentence({ value: measure() }, { on: date() }, {})),
      source: once(text()),
      review: once(rhythm()),
    },
    children: {},
    id: 'required',
    title: true,
  },
  roadmap: {
    facts: {},
    children: { phase: 'many', task: 'many', milestone: 'many', gate: 'many' },
    id: 'none',
    title: false,
  },
  phase: {
    facts: {
      kind: once(word(PHASE_KINDS)),
      ...work,
      'ends-after': once(list(dependency())),
      duration: once(duration()),
      margin: once(share()),
      'paid-by': once(reference('stage')),
      delivers: once(list(useCase())),
      demo: once(rhythm()),
      interviews: once(count(['6'])),
    },
    children: { task: 'many', milestone: 'many', gate: 'many' },
    id: 'required',
    title: true,
  },
  task: {
    facts: {
      ...work,
      'ends-after': once(list(dependency())),
      duration: once(duration()),
      effort: once(duration('working')),
      assigned: once(list(sentence({ person: person() }, {}, { share: share() }))),
      prepares: once(list(reference('data'))),
    },
    children: {},
    id: 'required',
    title: true,
  },
  milestone: { facts: decisionPoint, children: {}, id: 'required', title: true },
  gate: { facts: decisionPoint, children: {}, id: 'required', title: true },
  change: {
    facts: {
      owner: once(person()),
      share: once(share()),
      learning: once(share()),
      inform: repeatable(sentence({ what: text() }, { every: rhythm(), from: fromWhen(), on: date(), by: date() }, {})),
      involve: repeatable(
        sentence({ what: text() }, { every: rhythm(), from: fromWhen(), on: date(), by: date() }, {}),
      ),
      train: repeatable(sentence({ department: department() }, { by: date() }, { duration: duration('working') })),
      'new-role': repeatable(sentence({ name: text(['"AI trainer"']) }, { in: department() }, {})),
      'role-change': repeatable(sentence({ department: department(), effect: text() }, {}, {})),
      'after-go-live': repeatable(text()),
    },
    children: {},
    id: 'none',
    title: false,
  },
  compliance: {
    facts: {
      regulation: repeatable(openWord(['gdpr', 'eu-ai-act', 'data-act', 'nis2'])),
      'risk-analysis': once(rhythm()),
      decisions: once(text(['"docs/decisions.md"'])),
      'acceptable-use': once(text(['"docs/ai-policy.md"'])),
      budget: once(money()),
      literacy: repeatable(sentence({ measure: text() }, { by: date() }, {})),
      dpia: repeatable(legalStep()),
      fria: repeatable(legalStep()),
      'works-council': repeatable(sentence({ step: word(['consent', 'advice']) }, { for: useCase(), on: date() }, {})),
      informed: repeatable(legalStep()),
      'worker-information': repeatable(legalStep()),
      'processor-agreement': repeatable(legalStep()),
      registration: repeatable(legalStep()),
      'conformity-assessment': repeatable(legalStep()),
      'record-of-processing': repeatable(legalStep()),
    },
    children: {},
    id: 'none',
    title: false,
  },
  monitoring: {
    facts: {
      operational: once(rhythm()),
      business: once(rhythm()),
      strategic: once(rhythm()),
      dashboard: once(text()),
    },
    children: {},
    id: 'none',
    title: false,
  },
  risk: {
    facts: { likelihood: once(score()), impact: once(score()), owner: once(person()), response: once(text()) },
    children: {},
    id: 'required',
    title: true,
  },
  expect: { facts: {}, children: {}, id: 'none', title: true, lines: expectation() },
} as const satisfies Readonly<Record<string, ElementSpecification>>;

export type ElementKind = keyof typeof ELEMENTS;

/** What may stand outside any block: a plan, or what several plans share. */
export const FILE_CHILDREN: Readonly<Record<string, 'one' | 'many'>> = { import: 'many', plan: 'many', ...shared };

/** Kinds of element whose ids must differ from each other: they are named in the same places. */
const NAMESPACES: Readonly<Record<string, string>> = {
  vacancy: 'person',
  task: 'phase',
  milestone: 'phase',
  gate: 'phase',
  'dis-benefit': 'benefit',
};

/** The set of names that ids of a kind belong to. */
export function namespaceOf(kind: string): string {
  return NAMESPACES[kind] ?? kind;
}

export function specificationOf(kind: string): ElementSpecification | undefined {
  return Object.hasOwn(ELEMENTS, kind) ? ELEMENTS[kind as ElementKind] : undefined;
}
