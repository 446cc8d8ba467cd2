import type { Facts } from '../../analysis/facts.ts';
import { nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { practice } from '../engine/source.ts';
import { aiAct } from '../law/ai-act.ts';
import { provisionOf } from '../law/listed-uses.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { type Answer, answerOf, classifiedOf, highRiskOf, isDeployer, type Listed } from './classified.ts';
import { dayBeforeUse } from './deployer-duties.ts';
import { chapterIII, datedDay } from './in-force.ts';
import { plannedStep } from './planned-step.ts';
import { addComplianceLines, phaseToWait, planSteps } from './steps-before-use.ts';

/** Art. 27(1): for these points of Annex III every deployer assesses, credit scores and life and health insurance. */
const EVERY_DEPLOYER: ReadonlySet<string> = new Set(['5(b)', '5(c)']);

/** Art. 27(1): critical infrastructure is left out. */
const NOT_ASSESSED = '2';

const STEP = { id: 'fria', title: 'Assess the impact on fundamental rights' };

export default defineRule({
  id: 'compliance/fria-missing',
  title: {
    en: 'No fundamental rights impact assessment',
    nl: 'Geen effectbeoordeling grondrechten',
    de: 'Keine Grundrechte-Folgenabschätzung',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    aiAct('Art. 27, Annex III, Art. 111(2), Art. 113(c)'),
    practice('ISO/IEC 42001', 'A.5 Assessing impacts of AI systems'),
  ],
  messages: {
    missing: {
      en: {
        what: "'{useCase}' ({provision}) needs a fundamental rights impact assessment before first use; none is planned",
        why: 'Art. 27 applies {applies}; the authority is told the result, and a DPIA can be part of it.',
        help: 'Add "fria:" with the use case and a day before the first use to compliance.',
      },
      nl: {
        what: "'{useCase}' ({provision}) vraagt vóór het eerste gebruik een effectbeoordeling grondrechten; die is niet gepland",
        why: 'Art. 27 geldt {applies}; de uitkomst gaat naar de toezichthouder, een DPIA kan er deel van zijn.',
        help: 'Voeg aan compliance "fria:" toe met de use case en een dag vóór het eerste gebruik.',
      },
      de: {
        what: "'{useCase}' ({provision}) braucht vor der ersten Nutzung eine Grundrechte-Folgenabschätzung; keine ist geplant",
        why: 'Art. 27 gilt {applies}; das Ergebnis geht an die Behörde, eine DSFA kann Teil davon sein.',
        help: 'In compliance "fria:" mit dem Anwendungsfall und einem Tag vor der ersten Nutzung ergänzen.',
      },
    },
    late: {
      en: {
        what: "The fundamental rights impact of '{useCase}' is assessed on {assessed}, but its first use is on {used}",
        why: 'Art. 27, which applies {applies}, asks for the assessment before the first use.',
        help: 'Assess it before the first use, or begin the use later.',
      },
      nl: {
        what: "De effectbeoordeling grondrechten van '{useCase}' is op {assessed}, maar het eerste gebruik op {used}",
        why: 'Art. 27 vraagt de beoordeling vóór het eerste gebruik; dat geldt {applies}.',
        help: 'Beoordeel vóór het eerste gebruik, of begin later met het gebruik.',
      },
      de: {
        what: "Die Grundrechte-Folgenabschätzung zu '{useCase}' ist am {assessed}, die erste Nutzung aber am {used}",
        why: 'Art. 27 verlangt die Abschätzung vor der ersten Nutzung; das gilt {applies}.',
        help: 'Vor der ersten Nutzung abschätzen oder die Nutzung später beginnen.',
      },
    },
    undecided: {
      en: {
        what: 'Whether {useCases} needs a fundamental rights impact assessment cannot be decided: public services not known',
        why: 'Public bodies and private providers of public services assess it before first use (AI Act, Art. 27).',
        help: 'Write "public-service: yes" or "public-service: no" in the company block.',
      },
      nl: {
        what: 'Of {useCases} een effectbeoordeling grondrechten nodig heeft, is niet te bepalen: openbare dienst onbekend',
        why: 'Publieke instellingen en private verleners van openbare diensten beoordelen vóór gebruik (AI-verordening, art. 27).',
        help: 'Schrijf "public-service: yes" of "public-service: no" in het blok company.',
      },
      de: {
        what: 'Ob {useCases} eine Grundrechte-Folgenabschätzung braucht, ist nicht zu entscheiden: öffentliche Dienste unbekannt',
        why: 'Öffentliche Stellen und private Erbringer öffentlicher Dienste schätzen vor der Nutzung ab (KI-Verordnung, Art. 27).',
        help: '"public-service: yes" oder "public-service: no" im Block company schreiben.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  company "Shop" {
    public-service: no
  }
  use-case later "Let customers pay later" {
    ai-act {
      role: deployer
      performs: credit-scoring
      affects: natural-persons
      risk: high
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  as-of: 2026-11-23
  company "School" {
    public-service: yes
  }
  use-case admission "Suggest whom to admit" {
    ai-act {
      role: deployer
      performs: education-admission
      affects: natural-persons
      risk: high
    }
  }
  roadmap {
    phase trial "Trial" {
      kind: pilot
      starts: 2027-03-01
      duration: 8 weeks
      delivers: admission
    }
  }
  compliance {
    fria: admission on 2027-03-02
  }
}`,
      `plan p "P" {
  company "Agency" {
    employees: 120
  }
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      risk: high
    }
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  start: 2027-01-04
  as-of: 2026-11-23
  company "School" {
    public-service: yes
  }
  use-case admission "Suggest whom to admit" {
    ai-act {
      role: deployer
      performs: education-admission
      affects: natural-persons
      risk: high
    }
  }
  roadmap {
    phase trial "Trial" {
      kind: pilot
      starts: 2027-03-01
      duration: 8 weeks
      delivers: admission
    }
  }
  compliance {
    fria: admission on 2027-03-01
  }
}`,
      // Critical infrastructure is left out, whoever runs it.
      `plan p "P" {
  company "Water board" {
    public-service: yes
  }
  use-case pumps "Steer the pumps" {
    ai-act {
      role: deployer
      performs: critical-infrastructure-safety
      affects: none
      risk: high
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  company "Agency" {
    public-service: no
  }
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      risk: high
    }
  }
}`,
      `plan p "P" {
  company "Shop" {
    public-service: no
  }
  use-case later "Let customers pay later" {
    ai-act {
      role: deployer
      performs: credit-scoring
      affects: natural-persons
      risk: high
    }
  }
  compliance {
    fria: later by 2027-01-15
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  company "Agency" {
    public-service: partly
  }
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      risk: high
    }
  }
}`,
      `plan p "P" {
  company "Shop" {
    public-service: no
  }
  use-case later "Let customers pay later" {
    ai-act {
      role: deployer
      performs: credit-scoring
      affects: natural-persons
      risk: high
    }
  }
  compliance {
    fria: soon
  }
}`,
    ],
  },
  check({ plan, facts, law, report }) {
    if (!law.has('eu')) return;
    const service = publicService(plan);
    const open: { readonly useCase: UseCase; readonly listed: Listed }[] = [];
    for (const { useCase, classification } of classifiedOf(pursuedUseCases(plan))) {
      const listed = isDeployer(classification) ? highRiskOf(classification)?.listed : undefined;
      if (!listed || listed.listing.point === NOT_ASSESSED) continue;
      const assesses = EVERY_DEPLOYER.has(listed.listing.point) ? 'yes' : service;
      const assessment = plannedStep('fria', useCase, plan);
      if (assesses === 'unknown' && !assessment) open.push({ useCase, listed });
      if (assesses !== 'yes' || assessment === 'unclear') continue;
      const { severity, applies } = chapterIII(useCase, classification, listed.listing.from, plan, facts);
      const title = titleOf(useCase);
      if (!assessment) {
        report({
          message: 'missing',
          severity,
          at: listed.at,
          about: classification,
          data: { useCase: title, provision: provisionOf(listed.listing), applies },
          fixes: () => assessmentFixes(useCase, plan, facts),
        });
        continue;
      }
      const { day: assessed, at } = assessment;
      const used = datedDay(facts.firstUses.of(useCase).use);
      if (assessed === undefined || used === undefined || assessed <= used) continue;
      report({
        message: 'late',
        severity,
        at,
        about: plan.compliance,
        key: useCase.id?.value ?? '',
        data: { useCase: title, assessed: { day: assessed }, used: { day: used }, applies },
      });
    }
    if (open.length === 0) return;
    const { company, element } = plan;
    const text = { en: 'A listed use', nl: 'Genoemd gebruik', de: 'Eine gelistete Nutzung' };
    report({
      message: 'undecided',
      severity: 'warning',
      at: nameOf(company ?? element),
      about: company ?? element,
      data: { useCases: { list: open.map(({ useCase }) => `'${titleOf(useCase)}'`) } },
      related: open.map(({ listed }) => ({ at: listed.at, text, data: {} })),
      fixes: () => serviceFixes(plan),
    });
  },
});

/** Whether the company provides public services; unknown where the plan has no company, unless a missing file may hold it. */
function publicService({ company, complete }: Plan): Answer {
  if (company) return answerOf(company, 'public-service', company.facts.publicService);
  return complete ? 'unknown' : 'unreadable';
}

/** The line, or the line with a task for which the first use waits. */
function assessmentFixes(useCase: UseCase, plan: Plan, facts: Facts): Fix[] {
  const id = useCase.id?.value;
  if (id === undefined) return [];
  const line = addComplianceLines([`fria: ${id} by ${blank(dayBeforeUse(useCase, plan, facts), 1)}`], plan);
  const fixes = [insertFix(`fria: ${id} by …`, 'placeholder', ...line)];
  const { use } = facts.firstUses.of(useCase);
  const phase = phaseToWait(use, plan);
  if (!phase) return fixes;
  const title = {
    en: "Plan the assessment as a task before '{phase}'",
    nl: "Plan de beoordeling als taak vóór '{phase}'",
    de: "Die Abschätzung als Aufgabe vor '{phase}' einplanen",
  };
  const edits = [...line, ...planSteps([STEP], use, id, plan, 2)];
  return [...fixes, fix(title, 'placeholder', edits, { phase: titleOf(phase) })];
}

/** Either answer decides the question; only the author knows which is true. */
function serviceFixes({ company, element }: Plan): Fix[] {
  const stated = company?.facts.publicService;
  return ['no', 'yes'].map((answer) => {
    const line = `public-service: ${answer}`;
    if (stated) return writeFix(line, 'unsafe', replace(stated.at, answer));
    const edit = company ? insertFact(company, line) : insertElement(element, `company {\n  ${line}\n}`);
    return insertFix(line, 'unsafe', edit);
  });
}
