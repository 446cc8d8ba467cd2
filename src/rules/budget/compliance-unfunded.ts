import { taskWorkOf } from '../../analysis/cost/task-work.ts';
import type { Facts } from '../../analysis/facts.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { labelOf } from '../../model/values.ts';
import { blank, insertFact, replaceValue } from '../engine/edit.ts';
import { insertFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, law, practice } from '../engine/source.ts';
import { worded } from '../engine/worded.ts';
import { aiAct } from '../law/ai-act.ts';

/** Steps that take days of work or money to somebody outside. */
const STEPS = ['dpia', 'fria', 'works-council', 'registration', 'record-of-processing', 'processor-agreement'] as const;

const WHY = {
  en: 'Without time or money the steps slip to the end, where finding something is late and expensive.',
  nl: 'Zonder tijd of geld schuiven de stappen naar het einde, waar iets ontdekken laat en duur is.',
  de: 'Ohne Zeit oder Geld rutschen die Schritte ans Ende, wo es spät und teuer ist, etwas zu entdecken.',
} as const;

const HELP = {
  en: 'Write "budget:" in the compliance block, or give the compliance officer an "allocation:".',
  nl: 'Schrijf "budget:" in het complianceblok, of geef de compliance officer een "allocation:".',
  de: '"budget:" im Compliance-Block schreiben oder der für Compliance verantwortlichen Person eine "allocation:" geben.',
} as const;

export default defineRule({
  id: 'budget/compliance-unfunded',
  title: { en: 'Legal work without money', nl: 'Wettelijke stappen zonder geld', de: 'Rechtliche Arbeit ohne Geld' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Budgetplanning en resource-allocatie'),
    article('Veelvoorkomende valkuilen vermijden'),
    law('GDPR', 'Art. 35'),
    aiAct('Art. 26'),
    practice('ISO/IEC 42001', 'A.4 Resources'),
  ],
  messages: {
    unfunded: {
      en: {
        what: 'Legal steps are planned without money or hours: {steps}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'Wettelijke stappen staan gepland zonder geld of uren: {steps}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Rechtliche Schritte sind ohne Geld oder Stunden geplant: {steps}',
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case ranking "Rank applications" {
    status: chosen
  }
  compliance {
    dpia: ranking on 2027-01-15
    works-council: consent for ranking on 2027-01-22
  }
}`,
      `plan p "P" {
  team {
    person jan "Jan" {
      roles: compliance-officer
    }
  }
  use-case ranking "Rank applications" {
    status: chosen
  }
  compliance {
    dpia: ranking on 2027-01-15
    budget: 0
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  team {
    person jan "Jan" {
      roles: compliance-officer
      allocation: 5%
    }
  }
  use-case ranking "Rank applications" {
    status: chosen
  }
  compliance {
    dpia: ranking on 2027-01-15
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case ranking "Rank applications" {
    status: chosen
  }
  compliance {
    dpia: ranking on 2027-01-15
    budget: 6k
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applications" {
    status: chosen
  }
  technology register "Register of processing" {
    category: compliance-tools
    cost: 400 / month
  }
  compliance {
    dpia: ranking on 2027-01-15
  }
}`,
      // No step is planned that would cost anything.
      `plan p "P" {
  compliance {
    regulation: gdpr
    decisions: "docs/decisions.md"
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case ranking "Rank applications" {
    status: chosen
  }
  compliance {
    dpia: ranking on 2027-01-15
    budget: some
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    const { compliance } = plan;
    // What a file holds that was not found, or a role that cannot be read, may be what pays.
    if (!compliance || isHalfTyped(compliance) || !plan.complete || facts.coverage.undecided.length > 0) return;
    const steps = STEPS.filter((step) => isPlanned(compliance, step));
    const { budget } = compliance.facts;
    const nothing = budget && budget.value.high <= 0;
    if (steps.length === 0 || (!nothing && !isAbsent(compliance, 'budget'))) return;
    if (hasHours(plan, facts) || hasTools(plan)) return;
    const money = `budget: ${blank('5k')}`;
    report({
      message: 'unfunded',
      at: nothing ? budget.at : nameOf(compliance),
      about: compliance,
      data: { steps: { list: steps.map(shownStep) } },
      related: officersOf(facts).map((person) => ({
        at: nameOf(person),
        text: {
          en: "'{person}' has no time for it yet",
          nl: "'{person}' heeft er nog geen tijd voor",
          de: "'{person}' hat noch keine Zeit dafür",
        },
        data: { person: titleOf(person) },
      })),
      fixes: () => {
        const line = nothing ? compliance.lines.find(({ name }) => name === 'budget') : undefined;
        const edit = line ? replaceValue(line, blank('5k')) : insertFact(compliance, money);
        const hours = officersOf(facts).map((person) =>
          insertFix('allocation: …', 'placeholder', insertFact(person, `allocation: ${blank('10%')}`, 'roles')),
        );
        return [insertFix('budget: …', 'placeholder', edit), ...hours];
      },
    });
  },
});

function isPlanned({ lines }: ModelElement<'compliance'>, step: (typeof STEPS)[number]): boolean {
  return lines.some(({ name }) => name === step);
}

function shownStep(step: string): Worded {
  return worded((language) => labelOf(language, 'compliance', step) ?? step);
}

function officersOf({ coverage }: Facts) {
  const covers = coverage.roles.get('compliance-officer')?.covers ?? [];
  return covers.map(({ member }) => member.person);
}

/** Whether somebody who looks after compliance has time for it. A line that cannot be read may say so. */
function hasHours(plan: Plan, facts: Facts): boolean {
  const covers = facts.coverage.roles.get('compliance-officer')?.covers ?? [];
  if (covers.length === 0) return false;
  const work = taskWorkOf(plan, facts.schedule, facts.calendars);
  return covers.some(
    ({ member: { person, allocation } }) =>
      (allocation && allocation.value.high > 0) ||
      unreadableAt(person, 'allocation') ||
      isHalfTyped(person) ||
      (work.get(person)?.tasks.length ?? 0) > 0,
  );
}

function hasTools({ technologies }: Plan): boolean {
  return technologies.some(
    (technology) =>
      technology.facts.category?.value === 'compliance-tools' &&
      (technology.facts.cost !== undefined || unreadableAt(technology, 'cost') !== undefined),
  );
}
