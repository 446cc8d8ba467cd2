import type { BenefitValue } from '../../analysis/business-case.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Person, Plan } from '../../model/plan.ts';
import { blank, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';

const PARTS = {
  kpi: { en: 'KPI', nl: 'KPI', de: 'KPI' },
  owner: { en: 'owner', nl: 'eigenaar', de: 'verantwortliche Person' },
  starts: { en: 'start', nl: 'begin', de: 'Beginn' },
} as const satisfies Readonly<Record<string, Worded>>;

type Part = keyof typeof PARTS;

/** More are a list to read, not a choice. */
const MOST_OFFERS = 3;

export default defineRule({
  id: 'finance/benefit-unlinked',
  title: {
    en: 'Benefit without KPI, owner or start',
    nl: 'Baat zonder KPI, eigenaar of begin',
    de: 'Nutzen ohne KPI, Verantwortung oder Beginn',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Budgetplanning en resource-allocatie'),
    practice('PRINCE2', 'Business case: benefits management approach'),
    practice('NIST AI RMF', 'MAP 3.1'),
  ],
  messages: {
    missing: {
      en: {
        what: "Benefit '{benefit}' has no {missing}",
        why: 'Nobody will notice then that it does not come, or comes later than the plan counts on.',
        help: 'Write "kpi:" with the figure that shows it, "owner:" with who answers for it, and "starts:" with when it begins.',
      },
      nl: {
        what: "Baat '{benefit}' heeft geen {missing}",
        why: 'Dan merkt niemand dat zij uitblijft, of later komt dan waarmee het plan rekent.',
        help: 'Schrijf "kpi:" met het cijfer dat haar aantoont, "owner:" met wie ervoor instaat en "starts:" met wanneer zij begint.',
      },
      de: {
        what: "Dem Nutzen '{benefit}' fehlt: {missing}",
        why: 'Dann merkt niemand, dass er ausbleibt oder später kommt, als der Plan rechnet.',
        help: '"kpi:" mit der Kennzahl schreiben, die ihn zeigt, "owner:" mit der Person, die für ihn einsteht, "starts:" mit seinem Beginn.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
    }
  }
  use-case drafting "Draft quotations" {
    owner: anna
    benefit hours "Hours saved" {
      amount: 45k / year
      starts: 2027-06-01
    }
  }
  kpi handling-time "Handling time" {
    level: business
    for: drafting
  }
}`,
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
    }
  }
  use-case drafting "Draft quotations" {
    benefit hours "Hours saved" {
      amount: 45k / year
      owner: anna
      kpi: handling-time
    }
  }
  kpi handling-time "Handling time" {
    for: drafting
  }
}`,
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
    }
  }
  use-case drafting "Draft quotations" {
    benefit hours "Hours saved" {
      amount: 45k / year
      owner: anna
      starts: 2027-06-01
    }
  }
  kpi handling-time "Handling time" {
    for: drafting
  }
  kpi error-rate "Quotations with an error" {
    for: drafting
  }
}`,
    ],
    nearMiss: [
      // The roll-out says when it begins.
      `plan p "P" {
  start: 2027-01-04
  team {
    person anna "Anna" {
      roles: business-lead
    }
  }
  use-case drafting "Draft quotations" {
    benefit hours "Hours saved" {
      amount: 45k / year
      owner: anna
      kpi: handling-time
    }
  }
  kpi handling-time "Handling time" {
    for: drafting
  }
  roadmap {
    phase rollout "Roll-out" {
      kind: rollout
      duration: 10 weeks
      delivers: drafting
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
    }
  }
  use-case drafting "Draft quotations" {
    benefit hours "Hours saved" {
      amount: 45k / year
      owner: anna
      kpi: handling-time
      starts: 2027-06-01
    }
  }
  kpi handling-time "Handling time" {
    for: drafting
  }
}`,
      // A candidate is not counted on.
      `plan p "P" {
  use-case parts "Suggest spare parts" {
    status: candidate
    benefit hours "Hours saved" {
      amount: 45k / year
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit hours "Hours saved" {
      amount: 45k / year
      owner: nobody-knows
      kpi: handling-tiem
      starts: 2027-06-01
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit hours "Hours saved" {
      amount: 45k / year
      owner anna
    }
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    for (const value of facts.businessCase.benefits) {
      const { benefit, useCase } = value;
      if (benefit.kind !== 'benefit' || isHalfTyped(benefit) || unreadableAt(useCase, 'status')) continue;
      const missing = missingParts(value);
      if (missing.length === 0) continue;
      report({
        message: 'missing',
        at: nameOf(benefit),
        about: benefit,
        // Once a part is written, what is left is another finding.
        key: missing.join(' '),
        data: { benefit: titleOf(benefit), missing: { list: missing.map((part) => PARTS[part]), or: true } },
        fixes: () => links(plan, value, missing),
      });
    }
  },
});

function missingParts({ benefit, noStart }: BenefitValue): Part[] {
  return [
    ...(isAbsent(benefit, 'kpi') ? (['kpi'] as const) : []),
    ...(isAbsent(benefit, 'owner') ? (['owner'] as const) : []),
    ...(isAbsent(benefit, 'starts') && noStart === 'undated' ? (['starts'] as const) : []),
  ];
}

/** All links at once where there is one candidate for each, else one choice after the other. */
function links(plan: Plan, { benefit, useCase }: BenefitValue, missing: readonly Part[]): Fix[] {
  const lines: Readonly<Record<Part, readonly string[]>> = {
    kpi: kpisOf(plan, useCase).flatMap(({ id }) => (id ? [`kpi: ${id.value}`] : [])),
    owner: ownersOf(plan, useCase).flatMap(({ id }) => (id ? [`owner: ${id.value}`] : [])),
    starts: [],
  };
  const certain = missing.filter((part) => lines[part].length === 1);
  const together = certain.flatMap((part) => lines[part]);
  const add = (code: string) => insertFix(code, 'unsafe', insertFact(benefit, code));
  const all =
    together.length > 1
      ? [insertFix(together.join("', '"), 'unsafe', insertFact(benefit, together.join('\n')))]
      : together.map(add);
  const choices = missing
    .filter((part) => lines[part].length > 1)
    .flatMap((part) => lines[part].slice(0, MOST_OFFERS).map(add));
  const start =
    missing.length === 1 && missing[0] === 'starts'
      ? [insertFix('starts: …', 'placeholder', insertFact(benefit, `starts: ${blank('month 12')}`))]
      : [];
  return [...all, ...choices, ...start];
}

/** The KPIs of the use case: those of the business if there are any, since a benefit is one. */
function kpisOf({ kpis, names }: Plan, useCase: ModelElement<'use-case'>): readonly ModelElement<'kpi'>[] {
  const own = kpis.filter(({ facts }) =>
    facts.for?.value.some((reference) => names.findOf(reference, 'use-case') === useCase),
  );
  const business = own.filter(({ facts }) => facts.level?.value === 'business');
  return business.length > 0 ? business : own;
}

/** The owner of the use case, else the business leads. */
function ownersOf(plan: Plan, useCase: ModelElement<'use-case'>): readonly Person[] {
  const owner = plan.names.findOf(useCase.facts.owner, 'person', 'vacancy');
  if (owner) return [owner];
  return plan.members
    .map(({ person }) => person)
    .filter(({ facts }) => facts.roles?.value.some(({ value }) => value.id === 'business-lead'));
}
