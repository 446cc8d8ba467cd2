import * as z from 'zod';
import type { Facts } from '../../analysis/facts.ts';
import { childOf, type ModelElement, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import { defineRule, type Messages, type Report } from '../engine/rule.ts';
import { APPLIES_FROM, aiAct } from '../law/ai-act.ts';
import { GDPR } from '../law/eu/gdpr-duties.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { actRelated, afterUse, type Order, orderOf, RISKY, riskyData } from './legal-order.ts';
import { moveStepFixes } from './legal-step-fixes.ts';
import { concernedBy, type LegalStep, type StepFact, stepsOf } from './legal-steps.ts';
import { usersOfTechnology } from './used-by.ts';

/** A kind of legal step that has to come before the first use. */
interface Kind {
  /** Begins the sentence. */
  readonly name: Worded;
  readonly article: Worded;
  /**
   * `breach`: the law asks for it before. `breach-from`: it does for uses that begin once the duties for listed uses apply. `warning`: the
   * law names no day, and the duty exists from the first use on.
   */
  readonly order: 'breach' | 'breach-from' | 'warning';
}

/** Steps with a rule of their own (impact assessments, works council) are not among them. */
const STEPS: Readonly<Record<Exclude<StepFact, 'dpia' | 'fria'>, Kind>> = {
  'processor-agreement': {
    name: {
      en: 'The processor agreement',
      nl: 'De verwerkersovereenkomst',
      de: 'Der Vertrag zur Auftragsverarbeitung',
    },
    article: { en: 'GDPR, Art. 28', nl: 'AVG, art. 28', de: 'DSGVO, Art. 28' },
    order: 'breach',
  },
  'worker-information': {
    name: { en: 'Telling the workers', nl: 'Het informeren van werknemers', de: 'Die Information der Beschäftigten' },
    article: { en: 'AI Act, Art. 26(7)', nl: 'AI-verordening, art. 26, lid 7', de: 'KI-Verordnung, Art. 26 Abs. 7' },
    order: 'breach-from',
  },
  registration: {
    name: { en: 'The registration', nl: 'De registratie', de: 'Die Registrierung' },
    article: { en: 'AI Act, Art. 49', nl: 'AI-verordening, art. 49', de: 'KI-Verordnung, Art. 49' },
    order: 'breach-from',
  },
  'conformity-assessment': {
    name: { en: 'The conformity assessment', nl: 'De conformiteitsbeoordeling', de: 'Die Konformitätsbewertung' },
    article: { en: 'AI Act, Art. 43', nl: 'AI-verordening, art. 43', de: 'KI-Verordnung, Art. 43' },
    order: 'breach-from',
  },
  'record-of-processing': {
    name: {
      en: 'The entry in the record of processing',
      nl: 'De vermelding in het verwerkingsregister',
      de: 'Der Eintrag im Verarbeitungsverzeichnis',
    },
    article: { en: 'GDPR, Art. 30', nl: 'AVG, art. 30', de: 'DSGVO, Art. 30' },
    order: 'warning',
  },
  informed: {
    name: {
      en: 'Telling people about the use of their data',
      nl: 'Het informeren van betrokkenen over hun gegevens',
      de: 'Die Information der Betroffenen über ihre Daten',
    },
    article: { en: 'GDPR, Arts. 13 and 14', nl: 'AVG, art. 13 en 14', de: 'DSGVO, Art. 13 und 14' },
    order: 'warning',
  },
};

const NOTICE: Kind = {
  name: {
    en: 'The notice to those concerned',
    nl: 'De kennisgeving aan betrokkenen',
    de: 'Der Hinweis an die Betroffenen',
  },
  article: { en: 'AI Act, Art. 26(11)', nl: 'AI-verordening, art. 26, lid 11', de: 'KI-Verordnung, Art. 26 Abs. 11' },
  order: 'breach-from',
};

const EXEMPTION: Kind = {
  name: {
    en: 'The document on the exemption',
    nl: 'De onderbouwing van de uitzondering',
    de: 'Die Dokumentation der Ausnahme',
  },
  article: { en: 'AI Act, Art. 6(4)', nl: 'AI-verordening, art. 6, lid 4', de: 'KI-Verordnung, Art. 6 Abs. 4' },
  order: 'breach-from',
};

const MESSAGES = {
  late: {
    en: {
      what: "{step} for '{about}' ({article}) is dated {day}, {after}",
      why: 'Used before, the system runs without what the law asks for first, and the pilot has to be stopped to put it right.',
      help: 'Move the step before the first use, or let the first use wait for it.',
    },
    nl: {
      what: "{step} voor '{about}' ({article}) staat op {day}, {after}",
      why: 'Wie eerder begint, gebruikt het systeem zonder wat de wet eerst vraagt; de pilot moet stoppen om dat te herstellen.',
      help: 'Verplaats de stap naar vóór het eerste gebruik, of laat het eerste gebruik erop wachten.',
    },
    de: {
      what: "{step} für '{about}' ({article}) liegt auf dem {day}, {after}",
      why: 'Wer früher beginnt, nutzt das System ohne das, was das Gesetz zuerst verlangt; der Pilot muss dafür ruhen.',
      help: 'Den Schritt vor die erste Nutzung legen oder die erste Nutzung darauf warten lassen.',
    },
  },
  risky: RISKY,
} as const satisfies Messages;

function example(steps: string, pilot = '', duration = '4 weeks'): string {
  return `plan p "P" {
  start: 2027-01-04
  as-of: 2026-11-23
  use-case chatbot "Chatbot" {
    status: chosen
  }
  technology platform "Platform" {
    for: chatbot
  }
  roadmap {
    phase build "Build" {
      kind: poc
      duration: ${duration}
    }
    phase pilot "Pilot" {
      kind: pilot
      after: build
      duration: 8 weeks
      delivers: chatbot${pilot}
    }
  }
  compliance {
    ${steps}
  }
}`;
}

export default defineRule({
  id: 'compliance/gate-after-go-live',
  title: {
    en: 'Legal step planned too late',
    nl: 'Wettelijke stap te laat gepland',
    de: 'Rechtlicher Schritt zu spät geplant',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    GDPR.processor.source,
    GDPR.record.source,
    GDPR.information.source,
    aiAct('Art. 6(4), Art. 26(7) and (11), Art. 49'),
  ],
  messages: MESSAGES,
  examples: {
    failing: [
      example('processor-agreement: platform on 2027-03-10'),
      example('record-of-processing: chatbot on 2027-03-10'),
      // In time when the work takes as long as is likely, and in half of the courses not.
      example('processor-agreement: chatbot on 2027-02-26', '', '4..12 weeks'),
    ],
    nearMiss: [example('processor-agreement: platform on 2027-02-01')],
    passing: [
      example('dpia: chatbot on 2027-01-11\n    processor-agreement: platform on 2027-01-18'),
      // A step without a date says nothing of the order.
      example('processor-agreement: platform'),
    ],
    unresolved: [example('processor-agreement: platfrom on 2027-03-10')],
  },
  thresholds: ({ law: { lateRunsPercent, stepLeadDays } }) => ({ lateRunsPercent, stepLeadDays }),
  options: () =>
    z
      .strictObject({
        lateRunsPercent: z.number().nonnegative().max(100),
        stepLeadDays: z.int().nonnegative().max(366),
      })
      .exactPartial(),
  check({ plan, facts, law, thresholds: { lateRunsPercent, stepLeadDays }, report }) {
    if (!law.has('eu')) return;
    const pursued = pursuedUseCases(plan);
    for (const [step, kind, users] of datedSteps(plan, pursued)) {
      const found = worstOf(step, users, facts, lateRunsPercent);
      if (found) report(reportOf(plan, step, kind, found, stepLeadDays));
    }
  },
});

type DatedStep = LegalStep & { readonly day: EpochDay; readonly about: ModelElement };

/** Every dated step of the plan, in `compliance` or at the technology or use case itself, with the use cases it concerns. */
function datedSteps(plan: Plan, pursued: readonly UseCase[]): [DatedStep, Kind, readonly UseCase[]][] {
  const found: [DatedStep, Kind, readonly UseCase[]][] = [];
  const add = (step: LegalStep, kind: Kind, users: readonly UseCase[]): void => {
    const { about, day, at } = step;
    if (about && day !== undefined && users.length > 0) found.push([{ about, day, at }, kind, users]);
  };
  for (const [fact, kind] of Object.entries(STEPS)) {
    for (const step of stepsOf(plan, fact as keyof typeof STEPS)) {
      add(step, kind, concernedBy(plan, step));
    }
  }
  for (const technology of plan.technologies) {
    const agreement = technology.facts.processorAgreement;
    if (!agreement || typeof agreement.value === 'string') continue;
    const day = dayOf(agreement.value, plan.start);
    add(
      { about: technology, day, at: agreement.at },
      STEPS['processor-agreement'],
      usersOfTechnology(plan, technology),
    );
  }
  for (const useCase of pursued) {
    const { notice, exemption } = childOf(useCase, 'ai-act')?.facts ?? {};
    const documented = exemption?.value.documented;
    for (const [date, kind] of [[notice, NOTICE] as const, [documented, EXEMPTION] as const]) {
      if (date) add({ about: useCase, day: dayOf(date.value, plan.start), at: date.at }, kind, [useCase]);
    }
  }
  return found;
}

interface Worst {
  readonly useCase: UseCase;
  readonly order: Extract<Order, { readonly kind: 'late' | 'risky' }>;
}

/** The use case for which the step is too late, else one for which it may be. */
function worstOf(step: DatedStep, users: readonly UseCase[], facts: Facts, lateRunsPercent: number): Worst | undefined {
  let worst: Worst | undefined;
  for (const useCase of users) {
    const order = orderOf(step.day, facts.firstUses.of(useCase).use, facts, lateRunsPercent);
    if (order.kind === 'late') return { useCase, order };
    if (order.kind === 'risky') worst ??= { useCase, order };
  }
  return worst;
}

function reportOf(
  plan: Plan,
  step: DatedStep,
  kind: Kind,
  { useCase, order }: Worst,
  leadDays: number,
): Report<typeof MESSAGES> {
  const place = {
    at: step.at,
    about: step.about,
    key: kind.article.en,
    related: actRelated(order.act),
    fixes: () => moveStepFixes(plan, order, step.at, leadDays),
  };
  if (order.kind === 'risky') {
    const data = riskyData(kind.name, titleOf(useCase), step.day, order);
    return { message: 'risky', severity: 'warning', data, ...place };
  }
  const data = {
    step: kind.name,
    about: titleOf(step.about),
    article: kind.article,
    day: { day: step.day },
    after: afterUse(order.act),
  };
  return { message: 'late', severity: isBreach(kind, order) ? 'error' : 'warning', data, ...place };
}

function isBreach({ order }: Kind, { act }: Worst['order']): boolean {
  if (order !== 'breach-from') return order === 'breach';
  const day = act.kind === 'dated' ? act.day.likely : act.latest;
  return day >= APPLIES_FROM.annexIII;
}
