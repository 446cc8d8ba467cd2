import type { Facts } from '../../analysis/facts.ts';
import { nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Duration } from '../../model/values.ts';
import { blank, type Edit, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { aiAct, LEAST_LOG_MONTHS } from '../law/ai-act.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { type Classification, classifiedOf, highRiskOf, isDeployer } from './classified.ts';
import { dayBeforeUse, stateDuties, type UnstatedDuty, unstatedDuties } from './deployer-duties.ts';
import { chapterIII } from './in-force.ts';
import { plannedStep } from './planned-step.ts';
import { addComplianceLines, phaseToWait, planSteps } from './steps-before-use.ts';

export default defineRule({
  id: 'compliance/deployer-duties-incomplete',
  title: {
    en: 'High-risk deployer duties not planned',
    nl: 'Plichten bij hoog risico niet gepland',
    de: 'Betreiberpflichten bei hohem Risiko nicht eingeplant',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [aiAct('Art. 26(1)-(6) and (11), Art. 86, Art. 111(2), Art. 113(c)')],
  messages: {
    missing: {
      en: {
        what: "'{useCase}' is high-risk, and duties of its deployer are not planned: {missing}",
        why: 'Arts. 26 and 86 ask for it {applies}.',
        help: 'State "oversight:", "logs-kept:", "notice:" and "explanation:" in ai-act, "watches:" and "rollback:" in operation.',
      },
      nl: {
        what: "'{useCase}' is hoog risico; in het plan ontbreken plichten van wie het gebruikt: {missing}",
        why: 'Art. 26 en 86 vragen dit {applies}.',
        help: 'Vermeld "oversight:", "logs-kept:", "notice:" en "explanation:" in ai-act, "watches:" en "rollback:" in operation.',
      },
      de: {
        what: "'{useCase}' ist hochriskant, und Betreiberpflichten sind nicht eingeplant: {missing}",
        why: 'Art. 26 und 86 verlangen dies {applies}.',
        help: '"oversight:", "logs-kept:", "notice:" und "explanation:" in ai-act, "watches:" und "rollback:" in operation angeben.',
      },
    },
    logs: {
      en: {
        what: "Logs of '{useCase}' are kept for {kept}; deployers of high-risk systems keep them for at least {least}",
        why: 'Art. 26(6) applies {applies}; without logs nobody can trace a wrong decision.',
        help: 'Keep the logs longer; state the shortest time as "logs-kept:".',
      },
      nl: {
        what: "Logs van '{useCase}' worden {kept} bewaard; bij hoog risico is dat minstens {least}",
        why: 'Art. 26, lid 6, geldt {applies}; zonder logs is een fout besluit niet te herleiden.',
        help: 'Bewaar de logs langer; vermeld de kortste termijn als "logs-kept:".',
      },
      de: {
        what: "Protokolle von '{useCase}' werden {kept} aufbewahrt; bei hohem Risiko sind es mindestens {least}",
        why: 'Art. 26 Abs. 6 gilt {applies}; ohne Protokolle lässt sich keine Fehlentscheidung nachvollziehen.',
        help: 'Die Protokolle länger aufbewahren; die kürzeste Frist als "logs-kept:" angeben.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  start: 2027-01-04
  as-of: 2026-11-23
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      risk: high
      oversight: "Head of recruitment"
      logs-kept: 6 months
      explanation: "Head of recruitment"
    }
    operation {
      watches: "Share of rejected women" every week
      rollback: "Recruiters read every application"
    }
  }
  roadmap {
    phase trial "Trial" {
      kind: pilot
      duration: 6 weeks
      delivers: ranking
    }
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      risk: high
      oversight: "Head of recruitment"
      logs-kept: 3 months
      notice: 2027-01-04
      explanation: "Head of recruitment"
    }
    operation {
      watches: "Share of rejected women" every week
      rollback: "Recruiters read every application"
    }
  }
}`,
    ],
    nearMiss: [
      // Half a year, counted in weeks.
      `plan p "P" {
  start: 2027-01-04
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      risk: high
      oversight: "Head of recruitment"
      logs-kept: 26 weeks
      notice: 2027-02-01
      explanation: "Head of recruitment"
    }
    operation {
      watches: "Share of rejected women" every week
      rollback: "Recruiters read every application"
    }
  }
  roadmap {
    phase trial "Trial" {
      kind: pilot
      starts: 2027-02-01
      duration: 6 weeks
      delivers: ranking
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case sorting "Sort applications by job number" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      profiling: no
      exemption: narrow-task documented 2026-11-02
      risk: limited
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    ai-act {
      role: deployer
      performs: none
      affects: none
      risk: minimal
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      risk: high
      oversight: somebody
      logs-kept: long
      notice: soon
      explanation: somebody
    }
    operation {
      watches: quality
      rollback: off
    }
  }
}`,
    ],
  },
  check({ plan, facts, law, report }) {
    if (!law.has('eu')) return;
    for (const { useCase, classification } of classifiedOf(pursuedUseCases(plan))) {
      const highRisk = isDeployer(classification) ? highRiskOf(classification) : undefined;
      if (!highRisk) continue;
      const { severity, applies } = chapterIII(useCase, classification, highRisk.from, plan, facts);
      const place = { about: classification, severity };
      const data = { useCase: titleOf(useCase), applies };
      const missing = unstatedDuties(useCase, classification);
      const short = shortLogs(classification);
      const least = `${LEAST_LOG_MONTHS} months`;
      if (missing.length > 0) {
        const names = missing.map(({ name }) => name);
        report({
          ...place,
          message: 'missing',
          at: nameOf(classification),
          data: { ...data, missing: { list: short ? [...names, SIX_MONTHS] : names } },
          related: short ? [{ at: short.at, text: KEPT, data: {} }] : [],
          fixes: () =>
            statingFixes(useCase, classification, missing, plan, facts).map((one) =>
              short ? { ...one, edits: [...one.edits, replace(short.at, least)] } : one,
            ),
        });
      } else if (short) {
        const { value, at } = short;
        const kept = value.unit === 'day' && value.time === 'working' ? 'working-day' : value.unit;
        report({
          ...place,
          message: 'logs',
          at,
          data: { ...data, kept: { span: value.low, unit: kept }, least: { span: LEAST_LOG_MONTHS, unit: 'month' } },
          fixes: () => [writeFix(`logs-kept: ${least}`, 'unsafe', replace(at, least))],
        });
      }
    }
  },
});

const SIX_MONTHS = { en: 'logs for 6 months', nl: 'logs voor 6 maanden', de: '6 Monate Protokolle' } as const;

const KEPT = {
  en: 'How long logs are kept',
  nl: 'Hoe lang logs worden bewaard',
  de: 'Wie lange Protokolle bleiben',
} as const;

/** The stated time for which logs are kept, where it is too short. */
function shortLogs({ facts: { logsKept } }: Classification) {
  return logsKept && shortestDays(logsKept.value) < LEAST_DAYS ? logsKept : undefined;
}

/** The shortest six months of the calendar, from February to July, so that nobody is held to more than the law asks. */
const LEAST_DAYS = 181;

/** Days at least; of working time, five days of eight hours make a week. */
function shortestDays({ low, unit, time }: Duration): number {
  if (time === 'working') return unit === 'hour' ? (low / 40) * 7 : unit === 'day' ? (low / 5) * 7 : low * DAYS[unit];
  return low * DAYS[unit];
}

const DAYS: Readonly<Record<Duration['unit'], number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365 / 12,
  quarter: 365 / 4,
  year: 365,
};

/** Lines for what is missing; and, while the first use is still to come, the same with dated tasks for which it waits. */
function statingFixes(
  useCase: UseCase,
  classification: Classification,
  missing: readonly UnstatedDuty[],
  plan: Plan,
  facts: Facts,
): Fix[] {
  const { edits, nextStop } = stateDuties(useCase, classification, missing, plan, facts);
  const lines = {
    en: 'Add lines for the missing duties',
    nl: 'Voeg regels voor de ontbrekende plichten toe',
    de: 'Zeilen für die fehlenden Pflichten ergänzen',
  };
  const fixes = [fix(lines, 'placeholder', edits)];
  const { use } = facts.firstUses.of(useCase);
  const phase = phaseToWait(use, plan);
  const id = useCase.id?.value;
  if (!phase || id === undefined) return fixes;
  const steps = missing.map(({ task }) => task);
  const planned = planSteps(steps, use, id, plan, nextStop);
  const stop = nextStop + 2 * steps.length;
  const information = workerInformation(useCase, classification, plan, facts, stop);
  const tasks = {
    en: "Plan the missing duties as tasks before '{phase}'",
    nl: "Plan de ontbrekende plichten als taken vóór '{phase}'",
    de: "Fehlende Pflichten als Aufgaben vor '{phase}' einplanen",
  };
  const all = [...edits, ...planned, ...information];
  return [...fixes, fix(tasks, 'placeholder', all, { phase: titleOf(phase) })];
}

/** Workers on whom it is used, and their representatives, are told before (Art. 26(7)): a line for it, unless one is there. */
function workerInformation(
  useCase: UseCase,
  { facts: { affects } }: Classification,
  plan: Plan,
  facts: Facts,
  stop: number,
): readonly Edit[] {
  const id = useCase.id?.value;
  if (affects?.value !== 'staff' || id === undefined) return [];
  if (plannedStep('worker-information', useCase, plan)) return [];
  const day = blank(dayBeforeUse(useCase, plan, facts), stop);
  return addComplianceLines([`worker-information: ${id} by ${day}`], plan);
}
