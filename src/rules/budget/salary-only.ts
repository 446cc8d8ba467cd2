import * as z from 'zod';
import { type Amount, totalOf } from '../../analysis/money.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, titleOf } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import { insertFact } from '../engine/edit.ts';
import { fix, insertFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { writtenPercent } from '../engine/written.ts';
import { shownCost } from './planned-cost.ts';

const WHY = {
  en: 'The employer pays social security on top, and for onboarding, training and people who leave.',
  nl: 'De werkgever betaalt daarbovenop sociale lasten, inwerken, bijscholing en verloop.',
  de: 'Der Arbeitgeber zahlt dazu Sozialabgaben sowie Einarbeitung, Weiterbildung und Fluktuation.',
} as const;

const HELP = {
  en: 'Write "on-cost:" with what comes on top of the salary, such as "on-cost: 30%".',
  nl: 'Schrijf "on-cost:" met wat er boven op het salaris komt, zoals "on-cost: 30%".',
  de: '"on-cost:" mit dem schreiben, was zum Gehalt dazukommt, etwa "on-cost: 30%".',
} as const;

export default defineRule({
  id: 'budget/salary-only',
  title: { en: 'Salary without on-cost', nl: 'Salaris zonder werkgeverslasten', de: 'Gehalt ohne Lohnnebenkosten' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Budgetplanning en resource-allocatie')],
  messages: {
    salary: {
      en: {
        what: 'The bare salary is planned for {people}; employer cost, onboarding and turnover are missing',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'Voor {people} is alleen het salaris gepland; werkgeverslasten, inwerken en verloop ontbreken',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Für {people} ist nur das Gehalt geplant; Lohnnebenkosten, Einarbeitung und Fluktuation fehlen',
        why: WHY.de,
        help: HELP.de,
      },
    },
    amount: {
      en: {
        what: '{amount} is bare salary ({people}); employer cost, onboarding and turnover are missing',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: '{amount} is kaal salaris ({people}); werkgeverslasten, inwerken en verloop ontbreken',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: '{amount} sind reines Gehalt ({people}); Lohnnebenkosten, Einarbeitung und Fluktuation fehlen',
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  team {
    person anna "Anna" {
      allocation: 50%
      salary: 80k / year
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  team {
    person anna "Anna" {
      allocation: 50%
      salary: 80k / year
    }
    person mila "Mila" {
      allocation: 30%
      salary: 70k / year
    }
  }
}`,
    ],
    nearMiss: [
      // Stated, and so somebody's decision.
      `plan p "P" {
  team {
    person anna "Anna" {
      allocation: 50%
      salary: 80k / year
      on-cost: 0%
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  team {
    person anna "Anna" {
      allocation: 50%
      salary: 80k / year
      on-cost: 30%
    }
  }
}`,
      `plan p "P" {
  team {
    person ravi "Ravi" {
      external: "DataWorks"
      rate: 1_500 / day
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  team {
    person anna "Anna" {
      salary: 80k / year
      on-cost: usual
    }
  }
}`,
    ],
  },
  thresholds: ({ budget: { onCostPercent } }) => ({ onCostPercent }),
  options: () => z.strictObject({ onCostPercent: z.number().positive() }).exactPartial(),
  check({ plan, facts: { cost }, thresholds: { onCostPercent }, report }) {
    const people = withoutOnCost(plan);
    const [first] = people;
    const stated = first?.facts.salary;
    if (!first || !stated) return;
    const line = `on-cost: ${writtenPercent(onCostPercent)}`;
    const title = {
      en: "Add '{line}' for {people}",
      nl: "Voeg '{line}' toe voor {people}",
      de: "'{line}' für {people} ergänzen",
    };
    const names = { list: people.map(titleOf) };
    const alone = people.length === 1;
    const place = {
      at: stated.at,
      // One cause, and an exception for the team is one for all of them.
      about: alone ? first : (plan.team ?? plan.element),
      related: people.slice(1).flatMap(({ facts: { salary } }) =>
        salary
          ? [
              {
                at: salary.at,
                text: { en: 'This salary too', nl: 'Ook dit salaris', de: 'Auch dieses Gehalt' },
                data: {},
              },
            ]
          : [],
      ),
      fixes: () => {
        const edits = people.map((person) => insertFact(person, line, 'salary'));
        return [alone ? insertFix(line, 'unsafe', ...edits) : fix(title, 'unsafe', edits, { line, people: names })];
      },
    };
    const amount = salaryOf(people, cost.lines);
    if (!amount) report({ message: 'salary', ...place, data: { people: names } });
    else {
      const shown = shownCost(amount, cost.currency);
      report({ message: 'amount', ...place, data: { people: names, amount: shown } });
    }
  },
});

/** People of the plan who get a salary and of whom nothing says what else they cost. */
function withoutOnCost({ members }: Plan): Person[] {
  return members
    .map(({ person }) => person)
    .filter(
      (person) =>
        person.facts.salary &&
        isAbsent(person, 'on-cost') &&
        !isHalfTyped(person) &&
        // Who comes from outside, or also has a rate, is not paid a salary by this company.
        !person.facts.external &&
        !person.facts.rate &&
        !unreadableAt(person, 'rate') &&
        !unreadableAt(person, 'salary'),
    );
}

/** What they cost in the project; undefined where that is not known of all. */
function salaryOf(
  people: readonly Person[],
  lines: readonly { readonly element: unknown; readonly amount: Amount }[],
): Amount | undefined {
  const wanted = new Set<unknown>(people);
  const own = lines.filter(({ element }) => wanted.has(element));
  const known = new Set(own.map(({ element }) => element));
  return known.size === wanted.size ? totalOf(own.map(({ amount }) => amount)) : undefined;
}
