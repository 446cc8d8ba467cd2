import * as z from 'zod';
import { monthsIn } from '../../analysis/cost/price.ts';
import { PER_MONTH } from '../../analysis/cost/things.ts';
import type { Facts } from '../../analysis/facts.ts';
import { scaled, sumOf, type ThreePoint, threePoint } from '../../analysis/three-point.ts';
import { fullTimeDaysIn } from '../../analysis/working-time.ts';
import { childrenOf, type ElementKind, type ModelElement, titleOf } from '../../model/element.ts';
import type { Shown, Worded } from '../../model/figures.ts';
import type { Person, Plan } from '../../model/plan.ts';
import { labelOf, type SourceRange } from '../../model/values.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { worded } from '../engine/worded.ts';
import { type Band, isInEuros, isOutside, shownBand, shownEuros } from './bands.ts';

const WHY = {
  en: 'The article gives this band for small and mid-sized companies; far from it, the budget is probably not what will be paid.',
  nl: 'Het artikel noemt deze bandbreedte voor het mkb; ver daarbuiten begroot het plan vermoedelijk iets anders dan er wordt betaald.',
  de: 'Der Artikel nennt diese Spanne für den Mittelstand; weit davon entfernt wird vermutlich anderes bezahlt als geplant.',
} as const;

const HELP = {
  en: 'Check the figure and its period, or accept the finding with the reason.',
  nl: 'Controleer het cijfer en de periode, of accepteer de bevinding met de reden.',
  de: 'Zahl und Zeitraum prüfen oder den Befund mit Begründung akzeptieren.',
} as const;

const SALARIED = ['data-scientist', 'data-engineer'] as const;

type Salaried = (typeof SALARIED)[number];

const TOOLS = ['cloud', 'ai-services', 'development-tools', 'compliance-tools'] as const;

type Tools = (typeof TOOLS)[number];

const ROLE_NAMES: Readonly<Record<Salaried, Worded>> = {
  'data-scientist': nameOfWord('person', 'roles', 'data-scientist'),
  'data-engineer': nameOfWord('person', 'roles', 'data-engineer'),
};

const TOOL_NAMES: Readonly<Record<Tools, Worded>> = {
  cloud: nameOfWord('technology', 'category', 'cloud'),
  'ai-services': nameOfWord('technology', 'category', 'ai-services'),
  'development-tools': nameOfWord('technology', 'category', 'development-tools'),
  'compliance-tools': nameOfWord('technology', 'category', 'compliance-tools'),
};

function nameOfWord(kind: ElementKind, fact: string, word: string): Worded {
  return worded((language) => labelOf(language, kind, fact, word) ?? word);
}

export default defineRule({
  id: 'budget/rate-outside-band',
  title: {
    en: 'Rate outside the usual band',
    nl: 'Tarief buiten de gebruikelijke bandbreedte',
    de: 'Satz außerhalb der üblichen Spanne',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Budgetplanning en resource-allocatie')],
  messages: {
    salary: {
      en: { what: "'{person}' is planned at {amount}; {usual} is usual for: {role}", why: WHY.en, help: HELP.en },
      nl: {
        what: "'{person}' is gepland voor {amount}; {usual} is gebruikelijk voor: {role}",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: { what: "'{person}' ist mit {amount} geplant; {usual} sind üblich für: {role}", why: WHY.de, help: HELP.de },
    },
    dayRate: {
      en: {
        what: "'{person}' is planned at {amount}; {usual} is usual for external consultants",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{person}' is gepland voor {amount}; {usual} is gebruikelijk voor externe adviseurs",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{person}' ist mit {amount} geplant; {usual} sind für externe Beratung üblich",
        why: WHY.de,
        help: HELP.de,
      },
    },
    tools: {
      en: { what: '{category}: {amount} is planned; {usual} is usual', why: WHY.en, help: HELP.en },
      nl: { what: '{category}: gepland is {amount}; gebruikelijk is {usual}', why: WHY.nl, help: HELP.nl },
      de: { what: '{category}: geplant sind {amount}; üblich sind {usual}', why: WHY.de, help: HELP.de },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  team {
    person tim "Tim" {
      roles: data-scientist
      salary: 45k / year
    }
  }
}`,
      `plan p "P" {
  team {
    person vera "Vera" {
      roles: data-scientist
      external: "Vision agency"
      rate: 95 / h
    }
  }
}`,
      `plan p "P" {
  technology cloud "Cloud platform" {
    category: cloud
    cost: 3k / month
  }
  technology storage "Storage" {
    category: cloud
    cost: 30k / year
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  team {
    person tim "Tim" {
      roles: data-scientist
      salary: 60k..70k / year
    }
    person mila "Mila" {
      roles: data-engineer
      salary: 80k / year
    }
    person vera "Vera" {
      roles: data-scientist
      external: "Vision agency"
      rate: 2k / day
    }
  }
  technology cloud "Cloud platform" {
    category: cloud
    cost: 1k / month
  }
  technology storage "Storage" {
    category: cloud
    cost: 12k / year
  }
}`,
    ],
    passing: [
      `plan p "P" {
  team {
    person mila "Mila" {
      roles: data-scientist, data-engineer
      salary: 65k / year
    }
    person vera "Vera" {
      roles: data-scientist
      external: "Vision agency"
      rate: 1_500 / day
    }
  }
  technology model-api "Language model" {
    category: ai-services
    cost: 500..1.2k / month
  }
}`,
      // No band is known for other roles, for one payment, or in another currency.
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
      salary: 120k / year
    }
    person tim "Tim" {
      roles: data-scientist
      salary: 45k USD / year
    }
  }
  technology connector "Connector" {
    category: development-tools
    cost: 18k once
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  team {
    person tim "Tim" {
      roles: data-scientist
      salary: not much
    }
  }
  technology cloud "Cloud platform" {
    category: cloud
    cost: 1k / month
  }
  technology storage "Storage" {
    category: cloud
    cost: some more
  }
}`,
    ],
  },
  thresholds: ({ euros }) => ({
    dataScientistFrom: euros.dataScientistFrom,
    dataScientistTo: euros.dataScientistTo,
    dataEngineerFrom: euros.dataEngineerFrom,
    dataEngineerTo: euros.dataEngineerTo,
    dayRateFrom: euros.dayRateFrom,
    dayRateTo: euros.dayRateTo,
    cloudFrom: euros.cloudFrom,
    cloudTo: euros.cloudTo,
    aiServicesFrom: euros.aiServicesFrom,
    aiServicesTo: euros.aiServicesTo,
    developmentToolsFrom: euros.developmentToolsFrom,
    developmentToolsTo: euros.developmentToolsTo,
    complianceToolsFrom: euros.complianceToolsFrom,
    complianceToolsTo: euros.complianceToolsTo,
  }),
  options: () =>
    z
      .strictObject({
        dataScientistFrom: z.number().nonnegative(),
        dataScientistTo: z.number().nonnegative(),
        dataEngineerFrom: z.number().nonnegative(),
        dataEngineerTo: z.number().nonnegative(),
        dayRateFrom: z.number().nonnegative(),
        dayRateTo: z.number().nonnegative(),
        cloudFrom: z.number().nonnegative(),
        cloudTo: z.number().nonnegative(),
        aiServicesFrom: z.number().nonnegative(),
        aiServicesTo: z.number().nonnegative(),
        developmentToolsFrom: z.number().nonnegative(),
        developmentToolsTo: z.number().nonnegative(),
        complianceToolsFrom: z.number().nonnegative(),
        complianceToolsTo: z.number().nonnegative(),
      })
      .exactPartial(),
  check({ plan, facts, thresholds, report }) {
    const salaries: Readonly<Record<Salaried, Band>> = {
      'data-scientist': { from: thresholds.dataScientistFrom, to: thresholds.dataScientistTo },
      'data-engineer': { from: thresholds.dataEngineerFrom, to: thresholds.dataEngineerTo },
    };
    const dayRates = { from: thresholds.dayRateFrom, to: thresholds.dayRateTo };
    const usualDay = shownBand(dayRates);
    const usualYear = new Map<string, Shown>();
    for (const { person } of plan.members) {
      const roles = rolesWithSalary(person);
      const yearly = roles.length > 0 ? yearlySalary(plan, facts, person) : undefined;
      const band = widest(roles.map((role) => salaries[role]));
      if (yearly && band && isOutside(yearly.amount, band)) {
        const amount = shownEuros(yearly.amount, 'year');
        // Put into words once for all people with the same roles.
        const usual = usualYear.get(roles.join()) ?? shownBand(band);
        usualYear.set(roles.join(), usual);
        const data = { person: titleOf(person), amount, usual, role: { list: roles.map((held) => ROLE_NAMES[held]) } };
        report({ message: 'salary', at: yearly.at, about: person, data });
      }
      const daily = dayRate(plan, facts, person);
      if (daily && isOutside(daily.amount, dayRates)) {
        const amount = shownEuros(daily.amount, 'day');
        const data = { person: titleOf(person), amount, usual: usualDay };
        report({ message: 'dayRate', at: daily.at, about: person, data });
      }
    }
    const tools: Readonly<Record<Tools, Band>> = {
      cloud: { from: thresholds.cloudFrom, to: thresholds.cloudTo },
      'ai-services': { from: thresholds.aiServicesFrom, to: thresholds.aiServicesTo },
      'development-tools': { from: thresholds.developmentToolsFrom, to: thresholds.developmentToolsTo },
      'compliance-tools': { from: thresholds.complianceToolsFrom, to: thresholds.complianceToolsTo },
    };
    for (const [category, { costs, complete }] of monthlyTools(plan)) {
      const sum = sumOf(costs.map(({ amount }) => amount));
      const band = tools[category];
      // What is not known can only be added.
      const [greatest] = [...costs].sort((one, other) => other.amount.likely - one.amount.likely);
      if (!greatest || !isOutside(sum, band) || (!complete && sum.high < band.from)) continue;
      report({
        message: 'tools',
        at: greatest.at,
        about: greatest.technology,
        data: { category: TOOL_NAMES[category], amount: shownEuros(sum, 'month'), usual: shownBand(band) },
        related: costs.flatMap(({ technology, amount, at }) =>
          technology === greatest.technology
            ? []
            : [
                {
                  at,
                  text: { en: "'{tool}': {amount}", nl: "'{tool}': {amount}", de: "'{tool}': {amount}" },
                  data: { tool: titleOf(technology), amount: shownEuros(amount, 'month') },
                },
              ],
        ),
      });
    }
  },
});

/** An amount by the period of its band, and the value that states it. */
interface Rated {
  readonly amount: ThreePoint;
  readonly at: SourceRange;
}

function rolesWithSalary({ facts }: Person): readonly Salaried[] {
  const held = new Set(facts.roles?.value.map(({ value }) => value.id));
  return SALARIED.filter((role) => held.has(role));
}

function yearlySalary(plan: Plan, { calendars }: Facts, { facts }: Person): Rated | undefined {
  const { salary } = facts;
  const per = salary?.value.per;
  if (!salary || per === undefined || per === 'once' || !isInEuros(plan, salary.value)) return undefined;
  return { amount: scaled(threePoint(salary.value), 12 / monthsIn(per, calendars)), at: salary.at };
}

/** Of somebody from outside who is paid by the day or the hour. */
function dayRate(plan: Plan, { calendars }: Facts, { facts }: Person): Rated | undefined {
  const { rate, external } = facts;
  const per = rate?.value.per;
  if (!rate || !external || (per !== 'day' && per !== 'hour') || !isInEuros(plan, rate.value)) return undefined;
  return { amount: scaled(threePoint(rate.value), 1 / fullTimeDaysIn(per, calendars)), at: rate.at };
}

/** Who holds several roles may be paid for any of them. */
function widest(bands: readonly Band[]): Band | undefined {
  if (bands.length === 0) return undefined;
  return { from: Math.min(...bands.map(({ from }) => from)), to: Math.max(...bands.map(({ to }) => to)) };
}

interface MonthlyTools {
  readonly costs: (Rated & { readonly technology: ModelElement<'technology'> })[];
  complete: boolean;
}

/** What the plan's tools cost a month, by category; a band is for all of a category together. */
function monthlyTools(plan: Plan): ReadonlyMap<Tools, MonthlyTools> {
  const own = new Set<ModelElement>(childrenOf(plan.element, 'technology'));
  const found = new Map<Tools, MonthlyTools>();
  for (const technology of plan.technologies) {
    const { category, cost, for: uses } = technology.facts;
    const tools = TOOLS.find((known) => known === category?.value);
    const isUsed = own.has(technology) || uses?.value.some((use) => plan.names.findOf(use, 'use-case'));
    if (!tools || !isUsed) continue;
    const sum = found.get(tools) ?? { costs: [], complete: true };
    found.set(tools, sum);
    const per = cost?.value.per;
    if (per === 'once') continue;
    if (!cost || per === undefined || per === 'hour' || !isInEuros(plan, cost.value)) sum.complete = false;
    else {
      sum.costs.push({ technology, amount: scaled(threePoint(cost.value), PER_MONTH[per]), at: cost.at });
    }
  }
  return found;
}
