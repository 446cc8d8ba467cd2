import * as z from 'zod';
import type { ActDate } from '../../analysis/first-use.ts';
import { nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Fix } from '../engine/finding.ts';
import { defineRule, type Messages, type Report } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { PRIOR_CONSULTATION_WEEKS } from '../law/eu/gdpr.ts';
import { GDPR } from '../law/eu/gdpr-duties.ts';
import { apList } from '../law/nl/impact-assessments.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { answerFixes } from './answer-fixes.ts';
import { type Assessment, assessmentOf } from './assessment-trigger.ts';
import { actRelated, afterUse, beforeUse, type Order, orderOf, RISKY, riskyData } from './legal-order.ts';
import { addStepFixes, moveStepFixes } from './legal-step-fixes.ts';
import { byUseCase, type LegalStep, mayBeThere, stepsOf } from './legal-steps.ts';

const WHY = {
  en: 'It comes before the processing; where a high risk remains, the authority is consulted first and may take {weeks} weeks, {more} more if it says so.',
  nl: 'Ze komt vóór de verwerking; blijft er een hoog risico over, dan gaat de zaak eerst naar de toezichthouder, die {weeks} weken mag nemen en {more} meer als die dat meldt.',
  de: 'Sie kommt vor der Verarbeitung; bleibt ein hohes Risiko, geht die Sache zuerst an die Aufsichtsbehörde, die sich {weeks} Wochen nehmen darf und auf Mitteilung {more} mehr.',
} as const;

const HELP = {
  en: 'State "dpia: … on …" in compliance with a date before the pilot, and before any test on real personal data.',
  nl: 'Vermeld "dpia: … on …" in compliance met een datum vóór de pilot, en vóór elke test met echte persoonsgegevens.',
  de: '"dpia: … on …" in compliance angeben, mit einem Termin vor dem Piloten und vor jedem Test mit echten personenbezogenen Daten.',
} as const;

/** What Art. 36(2) says of the time, for the sentence on why. */
const CONSULTATION = { weeks: PRIOR_CONSULTATION_WEEKS.usual, more: PRIOR_CONSULTATION_WEEKS.extension } as const;

const MESSAGES = {
  before: {
    en: {
      what: "'{useCase}' {reason}, without an impact assessment {before}",
      why: WHY.en,
      help: HELP.en,
    },
    nl: {
      what: "'{useCase}' {reason}, zonder DPIA {before}",
      why: WHY.nl,
      help: HELP.nl,
    },
    de: {
      what: "'{useCase}' {reason}, ohne Folgenabschätzung {before}",
      why: WHY.de,
      help: HELP.de,
    },
  },
  missing: {
    en: { what: "'{useCase}' {reason}, without an impact assessment in the plan", why: WHY.en, help: HELP.en },
    nl: { what: "'{useCase}' {reason}, zonder DPIA in het plan", why: WHY.nl, help: HELP.nl },
    de: { what: "'{useCase}' {reason}, ohne Folgenabschätzung im Plan", why: WHY.de, help: HELP.de },
  },
  late: {
    en: {
      what: "The impact assessment for '{useCase}' is dated {day}, {after}",
      why: WHY.en,
      help: 'Move the assessment before the pilot (GDPR, Art. 35(1)), or let the pilot wait for it.',
    },
    nl: {
      what: "De effectbeoordeling (DPIA) voor '{useCase}' staat op {day}, {after}",
      why: WHY.nl,
      help: 'Verplaats de beoordeling naar vóór de pilot (AVG, art. 35, lid 1), of laat de pilot erop wachten.',
    },
    de: {
      what: "Die Folgenabschätzung für '{useCase}' liegt auf dem {day}, {after}",
      why: WHY.de,
      help: 'Die Folgenabschätzung vor den Piloten legen (DSGVO, Art. 35 Abs. 1) oder den Piloten darauf warten lassen.',
    },
  },
  risky: RISKY,
  undecided: {
    en: {
      what: "Whether '{useCase}' needs an impact assessment (GDPR, Art. 35) cannot be decided without {facts}",
      why: 'If it does, the assessment has to come before the pilot, and nobody has planned the time.',
      help: 'State {facts} as yes or no.',
    },
    nl: {
      what: "Of '{useCase}' een effectbeoordeling (DPIA) nodig heeft (AVG, art. 35), is niet te bepalen zonder {facts}",
      why: 'Zo ja, dan moet die vóór de pilot komen, en heeft niemand daar tijd voor gepland.',
      help: 'Vermeld {facts} als yes of no.',
    },
    de: {
      what: "Ob '{useCase}' eine Folgenabschätzung braucht (DSGVO, Art. 35), ist ohne {facts} nicht zu entscheiden",
      why: 'Wenn ja, muss sie vor dem Piloten kommen, und niemand hat die Zeit dafür eingeplant.',
      help: '{facts} als yes oder no angeben.',
    },
  },
} as const satisfies Messages;

export default defineRule({
  id: 'compliance/dpia-missing',
  title: {
    en: 'Impact assessment missing or late',
    nl: 'Effectbeoordeling (DPIA) ontbreekt of komt te laat',
    de: 'Folgenabschätzung fehlt oder kommt zu spät',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    GDPR.assessment.source,
    GDPR.consultation.source,
    apList('controle werknemers, creditscores, biometrische gegevens'),
    practice('NIST AI RMF', 'GOVERN 1.1'),
    practice('ISO/IEC 42001', 'A.5 Assessing impacts of AI systems'),
  ],
  messages: MESSAGES,
  examples: {
    failing: [
      `plan p "P" {
  start: 2027-01-04
  as-of: 2026-11-23
  use-case ranking "Rank applicants" {
    ai-act {
      performs: cv-filtering
      affects: natural-persons
      profiling: yes
    }
  }
  roadmap {
    phase build "Build" {
      kind: poc
      duration: 6 weeks
    }
    phase pilot "Pilot" {
      kind: pilot
      after: build
      duration: 8 weeks
      delivers: ranking
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  as-of: 2026-11-23
  use-case ranking "Rank applicants" {
    ai-act {
      performs: cv-filtering
      affects: natural-persons
      profiling: yes
    }
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 8 weeks
      delivers: ranking
    }
  }
  compliance {
    dpia: ranking on 2027-01-05
  }
}`,
      `plan p "P" {
  data notes "Sick notes" {
    personal-data: yes
    special-categories: yes
    large-scale: yes
  }
  use-case sorting "Sort sick notes" {
    data: notes
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      performs: cv-filtering
      affects: natural-persons
      profiling: unknown
    }
  }
}`,
    ],
    nearMiss: [
      // On the day itself nothing says which comes first.
      `plan p "P" {
  start: 2027-01-04
  as-of: 2026-11-23
  use-case ranking "Rank applicants" {
    ai-act {
      performs: cv-filtering
      affects: natural-persons
      profiling: yes
    }
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 8 weeks
      delivers: ranking
    }
  }
  compliance {
    dpia: ranking on 2027-01-04
  }
}`,
      `plan p "P" {
  data notes "Sick notes" {
    personal-data: yes
    special-categories: yes
    large-scale: no
  }
  use-case sorting "Sort sick notes" {
    data: notes
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    ai-act {
      performs: none
      affects: none
    }
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants" {
    status: candidate
    ai-act {
      performs: cv-filtering
      affects: natural-persons
      profiling: yes
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      performs: cv-filtering
      affects: natural-persons
      profiling: yes
    }
  }
  compliance {
    dpia: rankings on 2027-01-04
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      performs: cv-filtering
      affects: natural-persons
      profiling: perhaps
    }
  }
}`,
    ],
  },
  thresholds: ({ law: { lateRunsPercent, stepLeadDays } }) => ({ lateRunsPercent, stepLeadDays }),
  options: () =>
    z
      .strictObject({
        lateRunsPercent: z.number().nonnegative().max(100),
        stepLeadDays: z.int().nonnegative().max(366),
      })
      .exactPartial(),
  check({ plan, facts, law, thresholds, report }) {
    if (!law.has('eu')) return;
    const steps = byUseCase(plan, stepsOf(plan, 'dpia'));
    const isUnclear = mayBeThere(plan, 'dpia');
    for (const useCase of pursuedUseCases(plan)) {
      const assessment = assessmentOf(plan, useCase, law);
      const step = latest(steps.get(useCase) ?? []);
      const act = facts.firstUses.of(useCase).use;
      const found = step
        ? ofStep(plan, useCase, step, assessment, orderOf(step.day, act, facts, thresholds.lateRunsPercent), thresholds)
        : !isUnclear && ofMissing(plan, useCase, assessment, act, thresholds);
      if (found) report(found);
    }
  },
});

type Found = Report<typeof MESSAGES> | undefined;

interface Thresholds {
  readonly lateRunsPercent: number;
  readonly stepLeadDays: number;
}

/** What is said of an assessment that the plan dates. One that need not be made is no breach when it is late. */
function ofStep(
  plan: Plan,
  useCase: UseCase,
  step: LegalStep,
  assessment: Assessment,
  order: Order,
  { stepLeadDays }: Thresholds,
): Found {
  if (step.day === undefined || (order.kind !== 'late' && order.kind !== 'risky')) return undefined;
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
  const severity = assessment.kind === 'due' && assessment.certain ? 'error' : 'warning';
  const data = { useCase: titleOf(useCase), day: { day: step.day }, after: afterUse(order.act), ...CONSULTATION };
  return { message: 'late', severity, data, ...place };
}

function ofMissing(
  plan: Plan,
  useCase: UseCase,
  assessment: Assessment,
  act: ActDate,
  { stepLeadDays }: Thresholds,
): Found {
  if (assessment.kind === 'not-due') return undefined;
  if (assessment.kind === 'open') {
    const [first] = assessment.facts;
    return {
      message: 'undecided',
      severity: 'warning',
      at: first.at ?? nameOf(first.element),
      about: useCase,
      // With one of them answered it is another question.
      key: assessment.facts.map(({ fact }) => fact).join(),
      data: { useCase: titleOf(useCase), facts: { list: assessment.facts.map(({ fact }) => `'${fact}'`) } },
      fixes: () => answerFixes(first.element, first.fact),
    };
  }
  const place = {
    at: assessment.at,
    about: useCase,
    related: actRelated(act),
    fixes: () => fixesFor(plan, useCase, act, stepLeadDays),
  };
  const data = { useCase: titleOf(useCase), reason: assessment.reason, ...CONSULTATION };
  if (act.kind === 'unknown') return { message: 'missing', severity: 'warning', data, ...place };
  const severity = assessment.certain ? 'error' : 'warning';
  return { message: 'before', severity, data: { ...data, before: beforeUse(act) }, ...place };
}

const STEP = {
  en: 'The impact assessment',
  nl: 'De effectbeoordeling (DPIA)',
  de: 'Die Folgenabschätzung',
} as const;

/** The step that is dated last: until then the assessment is not complete. One without a date says nothing of the order. */
function latest(steps: readonly LegalStep[]): LegalStep | undefined {
  let found = steps[0];
  for (const step of steps) if ((step.day ?? 0) > (found?.day ?? 0)) found = step;
  return found;
}

function fixesFor(plan: Plan, useCase: UseCase, act: ActDate, leadDays: number): Fix[] {
  const id = useCase.id?.value;
  if (id === undefined) return [];
  const task = { id: `dpia-${id}`, title: `DPIA: ${titleOf(useCase)}`, duration: '4 weeks' };
  return addStepFixes(plan, act, { fact: 'dpia', value: `${id} on`, task }, leadDays);
}
