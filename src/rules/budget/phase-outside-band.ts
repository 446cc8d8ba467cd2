import * as z from 'zod';
import type { BudgetStage } from '../../analysis/budget.ts';
import type { Facts } from '../../analysis/facts.ts';
import { sumOf, type ThreePoint } from '../../analysis/three-point.ts';
import { shareOfFullTime } from '../../analysis/working-time.ts';
import { type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { type Band, isInEuros, isOutside, shownBand, shownEuros } from './bands.ts';

const STAGE_KINDS = ['poc', 'pilot', 'rollout'] as const;

type StageKind = (typeof STAGE_KINDS)[number];

const KINDS: Readonly<Record<StageKind, Worded>> = {
  poc: { en: 'a proof of concept', nl: 'een proof of concept', de: 'einen Proof of Concept' },
  pilot: { en: 'a pilot', nl: 'een pilot', de: 'einen Pilot' },
  rollout: { en: 'a roll-out', nl: 'een uitrol', de: 'einen Roll-out' },
};

/** A band for a year is compared with a year. */
const YEAR = 12;

export default defineRule({
  id: 'budget/phase-outside-band',
  title: {
    en: 'Stage outside the usual band',
    nl: 'Budgetfase buiten de gebruikelijke bandbreedte',
    de: 'Budgetabschnitt außerhalb der üblichen Spanne',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Budgetplanning en resource-allocatie'), article('Veelgestelde vragen')],
  messages: {
    stage: {
      en: {
        what: "Stage '{stage}' has {amount}; {usual} is usual for {kind}",
        why: 'Far below, the work is probably not all in it; far above, more is released than this step needs to prove.',
        help: 'Check what the stage pays for, or accept the finding with the reason.',
      },
      nl: {
        what: "Budgetfase '{stage}' heeft {amount}; {usual} is gebruikelijk voor {kind}",
        why: 'Ver eronder zit vermoedelijk niet al het werk erin; ver erboven komt meer vrij dan deze stap hoeft te bewijzen.',
        help: 'Controleer wat de budgetfase betaalt, of accepteer de bevinding met de reden.',
      },
      de: {
        what: "Der Budgetabschnitt '{stage}' hat {amount}; {usual} sind für {kind} üblich",
        why: 'Weit darunter fehlt vermutlich Arbeit; weit darüber wird mehr frei, als dieser Schritt zu beweisen braucht.',
        help: 'Prüfen, was der Abschnitt bezahlt, oder den Befund mit Begründung akzeptieren.',
      },
    },
    firstYear: {
      en: {
        what: 'The first year has {amount}; for {people} full-timers the article says {byTeam}, by its stages {byStages}',
        why: 'The article gives two figures for the first year that do not meet, and this plan is near neither.',
        help: 'Check the amounts and the months of the stages, or accept the finding with the reason.',
      },
      nl: {
        what: 'Het eerste jaar heeft {amount}; voor {people} voltijders noemt het artikel {byTeam}, per budgetfase {byStages}',
        why: 'Het artikel noemt voor het eerste jaar twee bandbreedtes die elkaar niet overlappen; dit plan past in geen van beide.',
        help: 'Controleer de bedragen en maanden van de budgetfasen, of accepteer de bevinding met de reden.',
      },
      de: {
        what: 'Das erste Jahr hat {amount}; für {people} Vollzeitkräfte nennt der Artikel {byTeam}, nach Abschnitten {byStages}',
        why: 'Der Artikel nennt für das erste Jahr zwei Spannen, die sich nicht überschneiden; dieser Plan liegt in keiner.',
        help: 'Beträge und Monate der Abschnitte prüfen oder den Befund mit Begründung akzeptieren.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  budget {
    stage rollout "Roll-out" {
      amount: 70k
    }
  }
}`,
      `plan p "P" {
  budget {
    stage first "First step" {
      amount: 55k
    }
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
      paid-by: first
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  team {
    person a "A" {
      allocation: 100%
    }
    person b "B" {
      allocation: 100%
    }
    person c "C" {
      allocation: 5 days / week
    }
    person d "D" {
      allocation: 100%
    }
  }
  budget {
    stage all "Everything" {
      months: 1..12
      amount: 620k
    }
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  budget {
    stage poc "Proof of concept" {
      amount: 20k
    }
    stage pilot "Pilot" {
      amount: 100k
    }
    stage rollout "Roll-out" {
      amount: 60k..80k
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  budget {
    stage poc "Proof of concept" {
      amount: 30k
    }
    stage pilot "Pilot" {
      amount: 75k
    }
    stage rollout "Roll-out" {
      amount: 150k
    }
  }
}`,
      // One stage for two steps has no band of its own.
      `plan p "P" {
  budget {
    stage pilot "Pilot and go-live" {
      amount: 45k
    }
  }
  roadmap {
    phase trial "Trial" {
      kind: pilot
      duration: 8 weeks
      paid-by: pilot
    }
    phase live "Go live" {
      kind: rollout
      after: trial
      duration: 4 weeks
      paid-by: pilot
    }
  }
}`,
      // Another currency is worth what the plan does not say.
      `plan p "P" {
  currency: USD
  budget {
    stage rollout "Roll-out" {
      amount: 70k
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  budget {
    stage rollout "Roll-out" {
      amount: seventy thousand
    }
  }
}`,
    ],
  },
  thresholds: ({ euros }) => ({
    pocFrom: euros.pocFrom,
    pocTo: euros.pocTo,
    pilotFrom: euros.pilotFrom,
    pilotTo: euros.pilotTo,
    rolloutFrom: euros.rolloutFrom,
    rolloutTo: euros.rolloutTo,
    firstYearPeople: euros.firstYearPeople,
    firstYearFrom: euros.firstYearFrom,
    firstYearTo: euros.firstYearTo,
    firstYearByStagesFrom: euros.firstYearByStagesFrom,
    firstYearByStagesTo: euros.firstYearByStagesTo,
  }),
  options: () =>
    z
      .strictObject({
        pocFrom: z.number().nonnegative(),
        pocTo: z.number().nonnegative(),
        pilotFrom: z.number().nonnegative(),
        pilotTo: z.number().nonnegative(),
        rolloutFrom: z.number().nonnegative(),
        rolloutTo: z.number().nonnegative(),
        firstYearPeople: z.number().positive(),
        firstYearFrom: z.number().nonnegative(),
        firstYearTo: z.number().nonnegative(),
        firstYearByStagesFrom: z.number().nonnegative(),
        firstYearByStagesTo: z.number().nonnegative(),
      })
      .exactPartial(),
  check({ plan, facts, thresholds, report }) {
    const stages = facts.budget?.stages ?? [];
    if (stages.length === 0 || !isInEuros(plan)) return;
    const bands: Readonly<Record<StageKind, Band>> = {
      poc: { from: thresholds.pocFrom, to: thresholds.pocTo },
      pilot: { from: thresholds.pilotFrom, to: thresholds.pilotTo },
      rollout: { from: thresholds.rolloutFrom, to: thresholds.rolloutTo },
    };
    const paid = paidPhases(plan);
    let far = false;
    for (const { stage, amount } of stages) {
      const phases = paid.get(stage) ?? [];
      const kind = kindOf(stage, phases);
      const stated = stage.facts.amount;
      if (!kind || !amount || !stated || !isOutside(amount, bands[kind])) continue;
      far = true;
      report({
        message: 'stage',
        at: stated.at,
        about: stage,
        data: {
          stage: titleOf(stage),
          amount: shownEuros(amount),
          usual: shownBand(bands[kind]),
          kind: KINDS[kind],
        },
        related: phases.map((phase) => ({
          at: nameOf(phase),
          text: {
            en: "It pays for '{phase}'",
            nl: "Hieruit wordt '{phase}' betaald",
            de: "Daraus wird '{phase}' bezahlt",
          },
          data: { phase: titleOf(phase) },
        })),
      });
    }
    const { budget } = plan;
    const amount = firstYearOf(stages);
    // A stage that is far off makes the year far off too.
    if (far || !budget || !amount || !isTeamOf(plan, facts, thresholds.firstYearPeople)) return;
    const byTeam: Band = { from: thresholds.firstYearFrom, to: thresholds.firstYearTo };
    const byStages: Band = { from: thresholds.firstYearByStagesFrom, to: thresholds.firstYearByStagesTo };
    if (!isOutside(amount, byTeam) || !isOutside(amount, byStages)) return;
    report({
      message: 'firstYear',
      at: nameOf(budget),
      about: budget,
      data: {
        amount: shownEuros(amount),
        people: thresholds.firstYearPeople,
        byTeam: shownBand(byTeam),
        byStages: shownBand(byStages),
      },
    });
  },
});

type Phase = ModelElement<'phase'>;

function paidPhases(plan: Plan): ReadonlyMap<ModelElement, readonly Phase[]> {
  const paid = new Map<ModelElement, Phase[]>();
  for (const phase of plan.roadmap?.children ?? []) {
    if (phase.kind !== 'phase') continue;
    const stage = plan.names.findOf((phase as Phase).facts.paidBy, 'stage');
    if (!stage) continue;
    const known = paid.get(stage);
    if (known) known.push(phase as Phase);
    else paid.set(stage, [phase as Phase]);
  }
  return paid;
}

/** The one step that the stage is for: what it pays for says so, else its own id. */
function kindOf(stage: ModelElement<'stage'>, phases: readonly Phase[]): StageKind | undefined {
  const kinds = new Set(phases.map(({ facts }) => facts.kind?.value));
  const found = STAGE_KINDS.filter((kind) => kinds.has(kind));
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  return STAGE_KINDS.find((kind) => kind === stage.id?.value);
}

/** The money of the first twelve months, each stage spread evenly; undefined for a plan that is shorter or not all dated. */
function firstYearOf(stages: readonly BudgetStage[]): ThreePoint | undefined {
  const parts: ThreePoint[] = [];
  let last = 0;
  for (const { amount, months } of stages) {
    if (!amount || !months) return undefined;
    const length = months.last - months.first + 1;
    const within = Math.max(0, Math.min(months.last, YEAR) - months.first + 1);
    last = Math.max(last, months.last);
    if (!(length > 0)) return undefined;
    const part = within / length;
    parts.push({ low: amount.low * part, likely: amount.likely * part, high: amount.high * part });
  }
  return last >= YEAR ? sumOf(parts) : undefined;
}

/** Whether all work on the plan together comes to so many full-timers, to the nearest. */
function isTeamOf({ members }: Plan, { calendars }: Facts, people: number): boolean {
  const shares = members.map(({ allocation }) => allocation && shareOfFullTime(allocation.value, calendars));
  const known = shares.flatMap((share) => share ?? []);
  return known.length === shares.length && Math.round(sumOf(known).likely / 100) === people;
}
