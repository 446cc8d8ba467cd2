import * as z from 'zod';
import type { ActDate } from '../../analysis/first-use.ts';
import { childOf, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import type { Fix, Related } from '../engine/finding.ts';
import { defineRule, type Messages, type Report } from '../engine/rule.ts';
import { betrVG } from '../law/de/works-council.ts';
import { wor } from '../law/nl/works-council.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { answerFixes } from './answer-fixes.ts';
import { type Council, type CouncilNeed, councilCountry, councilNeedOf, councilOf } from './council-step.ts';
import { actRelated, afterUse, beforeUse, type Order, orderOf, RISKY, riskyData } from './legal-order.ts';
import { addStepFixes, moveStepFixes } from './legal-step-fixes.ts';
import { type CouncilStep, councilStepsOf, mayBeThere } from './legal-steps.ts';

const DAYS_PER_WEEK = 7;

const WHY = {
  en: 'Without it the decision can be challenged, and a pilot with real employees has to stop.',
  nl: 'Zonder die stap is het besluit aan te vechten, en moet een pilot met echte medewerkers stoppen.',
  de: 'Ohne diesen Schritt ist die Entscheidung angreifbar, und ein Pilot mit echten Beschäftigten muss ruhen.',
} as const;

const HELP = {
  en: 'State "works-council: consent for …" (or "advice") with a date before the pilot, and plan the weeks that it takes.',
  nl: 'Vermeld "works-council: consent for …" (of "advice") met een datum vóór de pilot, en plan de weken die het kost.',
  de: '"works-council: consent for …" (oder "advice") mit einem Termin vor dem Piloten angeben und die Wochen dafür einplanen.',
} as const;

const MESSAGES = {
  before: {
    en: { what: "'{useCase}' {cause}, without {step} ({article}) {before}", why: WHY.en, help: HELP.en },
    nl: { what: "'{useCase}' {cause}, zonder {step} ({article}) {before}", why: WHY.nl, help: HELP.nl },
    de: { what: "'{useCase}' {cause}, ohne {step} ({article}) {before}", why: WHY.de, help: HELP.de },
  },
  missing: {
    en: { what: "'{useCase}' {cause}, without {step} ({article}) in the plan", why: WHY.en, help: HELP.en },
    nl: { what: "'{useCase}' {cause}, zonder {step} ({article}) in het plan", why: WHY.nl, help: HELP.nl },
    de: { what: "'{useCase}' {cause}, ohne {step} ({article}) im Plan", why: WHY.de, help: HELP.de },
  },
  late: {
    en: {
      what: "For '{useCase}', {step} ({article}) is planned on {day}, {after}",
      why: WHY.en,
      help: 'Move the step before the pilot, or let the pilot wait for it.',
    },
    nl: {
      what: "Voor '{useCase}' is {step} ({article}) gepland op {day}, {after}",
      why: WHY.nl,
      help: 'Verplaats de stap naar vóór de pilot, of laat de pilot erop wachten.',
    },
    de: {
      what: "Für '{useCase}' ist {step} ({article}) am {day} geplant, {after}",
      why: WHY.de,
      help: 'Den Schritt vor den Piloten legen oder den Piloten darauf warten lassen.',
    },
  },
  risky: RISKY,
  short: {
    en: {
      what: "The agreement with the works council on '{useCase}' is due on {day}, {weeks} after the first information at most",
      why: 'Such agreements take some {usual} or more; a date that does not hold moves the pilot.',
      help: 'Tell the works council sooner, or plan agreement and pilot later.',
    },
    nl: {
      what: "De overeenkomst met de ondernemingsraad over '{useCase}' staat op {day}, hooguit {weeks} na de eerste informatie",
      why: 'Zulke overeenkomsten kosten {usual} of meer; een datum die niet houdt, verschuift de pilot.',
      help: 'Informeer de ondernemingsraad eerder, of plan overeenkomst en pilot later.',
    },
    de: {
      what: "Die Einigung mit dem Betriebsrat zu '{useCase}' ist am {day} geplant, höchstens {weeks} nach der ersten Unterrichtung",
      why: 'Solche Vereinbarungen brauchen {usual} oder mehr; ein Termin, der nicht hält, verschiebt den Piloten.',
      help: 'Den Betriebsrat früher unterrichten oder Einigung und Pilot später einplanen.',
    },
  },
  undecided: {
    en: {
      what: "Whether '{useCase}' needs {step} ({article}) cannot be decided: '{fact}' is not known",
      why: 'The law asks what a system is able to show of staff; if it is, the step has to come before the pilot.',
      help: 'State "{fact}: yes" or "no".',
    },
    nl: {
      what: "Of '{useCase}' {step} ({article}) vraagt, is niet te bepalen: '{fact}' is niet bekend",
      why: 'De wet kijkt naar wat een systeem van personeel kan laten zien; zo ja, dan komt de stap vóór de pilot.',
      help: 'Vermeld "{fact}: yes" of "no".',
    },
    de: {
      what: "Ob '{useCase}' {step} ({article}) braucht, ist offen: '{fact}' ist nicht bekannt",
      why: 'Das Gesetz fragt, was ein System von Beschäftigten zeigen kann; wenn ja, muss der Schritt vor dem Piloten kommen.',
      help: '"{fact}: yes" oder "no" angeben.',
    },
  },
} as const satisfies Messages;

const DUTCH = `  company "C" {
    employees: 180
    country: NL
    works-council: yes
  }`;

const GERMAN = `  company "C" {
    country: DE
    works-council: yes
  }`;

function example(company: string, facts: readonly string[], compliance = '', data = ''): string {
  const lines = facts.map((fact) => `      ${fact}`).join('\n');
  const useCase = `  use-case u "Check parts" {${data}\n    ai-act {\n${lines}\n    }\n  }`;
  const roadmap = `  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 8 weeks
      delivers: u
    }
  }`;
  const steps = compliance && `\n  compliance {\n    ${compliance}\n  }`;
  return `plan p "P" {\n  start: 2027-05-03\n  as-of: 2026-11-23\n${company}\n${useCase}\n${roadmap}${steps}\n}`;
}

const OBSERVES = ['performs: none', 'affects: none', 'observes-staff: yes'];
const HARMLESS = ['performs: none', 'affects: none', 'observes-staff: no'];

export default defineRule({
  id: 'compliance/works-council-not-involved',
  title: {
    en: 'Works council missing or late',
    nl: 'Ondernemingsraad niet of te laat betrokken',
    de: 'Betriebsrat nicht oder zu spät beteiligt',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    wor('Art. 25(1)(k), Art. 27(1)(e), (g), (k) and (l)'),
    betrVG('§87(1) no. 6, §90(1) no. 3, §95(2a), §80(3) sentence 2'),
  ],
  messages: MESSAGES,
  examples: {
    failing: [
      example(DUTCH, OBSERVES),
      example(
        DUTCH,
        ['performs: cv-filtering', 'affects: natural-persons'],
        'works-council: consent for u on 2027-05-10',
      ),
      example(GERMAN, OBSERVES, 'works-council: consent for u on 2027-01-11'),
      example(DUTCH, ['performs: none', 'affects: none', 'observes-staff: unknown']),
      example(DUTCH, HARMLESS),
    ],
    nearMiss: [
      example(DUTCH, OBSERVES, 'works-council: consent for u on 2027-05-03'),
      // 13 weeks from the day on which the plan is judged.
      example(GERMAN, OBSERVES, 'works-council: consent for u on 2027-02-22'),
    ],
    passing: [
      example(DUTCH, HARMLESS, 'works-council: advice for u on 2027-03-01'),
      example('  company "C" {\n    employees: 30\n    country: NL\n  }', OBSERVES),
      example('  company "C" {\n    country: FR\n    works-council: yes\n  }', OBSERVES),
    ],
    unresolved: [
      example(DUTCH, OBSERVES, 'works-council: consent for v on 2027-01-11'),
      example(DUTCH, ['performs: none', 'affects: none', 'observes-staff: sometimes']),
    ],
  },
  thresholds: ({ law: { lateRunsPercent, agreementWeeks, stepLeadDays } }) => ({
    lateRunsPercent,
    agreementWeeks,
    stepLeadDays,
  }),
  options: () =>
    z
      .strictObject({
        lateRunsPercent: z.number().nonnegative().max(100),
        agreementWeeks: z.number().nonnegative().max(520),
        stepLeadDays: z.int().nonnegative().max(366),
      })
      .exactPartial(),
  check({ plan, facts, law, thresholds, report }) {
    const country = councilCountry(plan, law);
    if (!country) return;
    const council = councilOf(plan, country);
    if (council === 'none') return;
    const steps = councilStepsOf(plan);
    const limits = { ...thresholds, taskWeeks: country === 'de' ? thresholds.agreementWeeks : DUTCH_WEEKS };
    const isUnclear = mayBeThere(plan, 'works-council');
    let isCouncilAsked = false;
    for (const useCase of pursuedUseCases(plan)) {
      const need = councilNeedOf(plan, useCase, country);
      if (!need) continue;
      const act = facts.firstUses.of(useCase).use;
      const step = stepFor(steps, useCase, need);
      const order = orderOf(step?.day, act, facts, thresholds.lateRunsPercent);
      let found: Found;
      if (step) found = ofStep(plan, useCase, need, step, order, council, limits);
      else if (!isUnclear) found = ofMissing(plan, useCase, need, act, council, limits);
      // Whether there is a council is asked once, however many use cases hinge on it.
      if (found?.key === COUNCIL && isCouncilAsked) continue;
      isCouncilAsked ||= found?.key === COUNCIL;
      if (found) report(found);
      else if (country === 'de' && step?.step === 'consent') {
        const short = ofShortLead(plan, useCase, step, steps, thresholds.agreementWeeks);
        if (short) report(short);
      }
    }
  },
});

type Found = Report<typeof MESSAGES> | undefined;

const COUNCIL = 'council';

/** A suggestion for the blank of a fix, no figure of the law. */
const DUTCH_WEEKS = 6;

interface Thresholds {
  /** How long the work on the step is proposed to take. */
  readonly taskWeeks: number;
  readonly stepLeadDays: number;
}

/** The step that the plan dates for the use case; consent includes what advice is for. */
function stepFor(steps: readonly CouncilStep[], useCase: UseCase, need: CouncilNeed): CouncilStep | undefined {
  const own = steps.filter(({ isForAll, about }) => isForAll || about === useCase);
  const consent = own.find(({ step }) => step === 'consent');
  return need.kind === 'advice' ? (own.find(({ step }) => step === 'advice') ?? consent) : consent;
}

function ofStep(
  plan: Plan,
  useCase: UseCase,
  need: CouncilNeed,
  step: CouncilStep,
  order: Order,
  council: Council,
  { stepLeadDays }: Thresholds,
): Found {
  if (step.day === undefined || need.kind === 'open' || (order.kind !== 'late' && order.kind !== 'risky'))
    return undefined;
  const place = {
    at: step.at,
    about: useCase,
    related: actRelated(order.act),
    fixes: () => moveStepFixes(plan, order, step.at, stepLeadDays),
  };
  if (order.kind === 'risky') {
    const data = riskyData(STEP, titleOf(useCase), step.day, order);
    return { message: 'risky', severity: 'warning', data, ...place };
  }
  const { step: asked, article } = need;
  const data = { useCase: titleOf(useCase), step: asked, article, day: { day: step.day }, after: afterUse(order.act) };
  const related = [...place.related, ...causeRelated(useCase, need)];
  return { message: 'late', severity: severityOf(need, council), data, ...place, related };
}

const STEP = {
  en: 'The step of the works council',
  nl: 'De stap van de ondernemingsraad',
  de: 'Der Schritt des Betriebsrats',
};

function ofMissing(
  plan: Plan,
  useCase: UseCase,
  need: CouncilNeed,
  act: ActDate,
  council: Council,
  { taskWeeks, stepLeadDays }: Thresholds,
): Found {
  const open = openFact(plan, useCase, need, council);
  if (open) {
    const { step, article } = need;
    return {
      message: 'undecided',
      severity: 'warning',
      at: open.at,
      about: useCase,
      ...(council === 'open' ? { key: COUNCIL } : {}),
      data: { useCase: titleOf(useCase), step, article, fact: open.fact },
      fixes: () => answerFixes(open.element, open.fact),
    };
  }
  if (need.kind === 'open') return undefined;
  const place = {
    at: need.at ?? nameOf(useCase),
    about: useCase,
    related: actRelated(act),
    fixes: () => fixesFor(plan, useCase, need, act, taskWeeks, stepLeadDays),
  };
  const data = dataOf(useCase, need);
  if (act.kind === 'unknown') return { message: 'missing', severity: 'warning', data, ...place };
  return {
    message: 'before',
    severity: severityOf(need, council),
    data: { ...data, before: beforeUse(act) },
    ...place,
  };
}

/** What has to be stated first: what the system can show, or whether there is a council where it would have a say. */
function openFact(plan: Plan, useCase: UseCase, need: CouncilNeed, council: Council) {
  const classification = childOf(useCase, 'ai-act');
  if (need.kind === 'open' && classification && council !== 'open') {
    return { element: classification, fact: 'observes-staff', at: need.at ?? nameOf(classification) };
  }
  if (council !== 'open' || need.kind === 'advice' || !plan.company) return undefined;
  const at = plan.company.facts.worksCouncil?.at ?? nameOf(plan.company);
  return { element: plan.company, fact: 'works-council', at };
}

function causeRelated(useCase: UseCase, need: Exclude<CouncilNeed, { readonly kind: 'open' }>): Related[] {
  if (!need.at) return [];
  const text = { en: "'{useCase}' {cause}", nl: "'{useCase}' {cause}", de: "'{useCase}' {cause}" };
  return [{ at: need.at, text, data: { useCase: titleOf(useCase), cause: need.cause } }];
}

/** An error once everything that the law hinges on is declared; advice on what is important enough is a judgement. */
function severityOf(need: CouncilNeed, council: Council): 'error' | 'warning' {
  return need.kind === 'consent' && council === 'yes' ? 'error' : 'warning';
}

function dataOf(useCase: UseCase, { cause, step, article }: Exclude<CouncilNeed, { readonly kind: 'open' }>) {
  return { useCase: titleOf(useCase), cause, step, article } as const;
}

/** From the first information, as stated or at the earliest when plan or judgement begin, to the agreement. */
function ofShortLead(
  plan: Plan,
  useCase: UseCase,
  step: CouncilStep,
  steps: readonly CouncilStep[],
  agreementWeeks: number,
): Found {
  if (step.day === undefined || step.day <= plan.asOf) return undefined;
  const told = steps.find(({ step: kind, about }) => kind === 'advice' && (about === undefined || about === useCase));
  const from: EpochDay = told?.day ?? Math.min(plan.asOf, plan.start ?? plan.asOf);
  const weeks = Math.floor((step.day - from) / DAYS_PER_WEEK);
  if (weeks >= agreementWeeks || weeks < 0) return undefined;
  return {
    message: 'short',
    severity: 'warning',
    at: step.at,
    about: useCase,
    data: {
      useCase: titleOf(useCase),
      day: { day: step.day },
      weeks: { span: weeks, unit: 'week' },
      usual: { span: agreementWeeks, unit: 'week' },
    },
  };
}

function fixesFor(
  plan: Plan,
  useCase: UseCase,
  need: Exclude<CouncilNeed, { readonly kind: 'open' }>,
  act: ActDate,
  taskWeeks: number,
  leadDays: number,
): Fix[] {
  const id = useCase.id?.value;
  if (id === undefined) return [];
  const task = {
    id: `works-council-${id}`,
    title: `Works council: ${titleOf(useCase)}`,
    duration: `${taskWeeks} weeks`,
  };
  return addStepFixes(plan, act, { fact: 'works-council', value: `${need.kind} for ${id} on`, task }, leadDays);
}
