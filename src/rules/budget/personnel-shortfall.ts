import * as z from 'zod';
import type { BudgetFacts } from '../../analysis/budget.ts';
import type { Cost } from '../../analysis/cost.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, article } from '../engine/source.ts';
import { isLeftOut, raisedTo } from './parts.ts';
import { greatestCosts, shortfallOf, shownCost } from './planned-cost.ts';

const WHY = {
  en: 'The money runs out before the work is done, or the people do less than the roadmap counts on.',
  nl: 'Het geld is op voor het werk klaar is, of de mensen doen minder dan waar de roadmap op rekent.',
  de: 'Das Geld ist aufgebraucht, bevor die Arbeit getan ist, oder es wird weniger gearbeitet, als die Roadmap vorsieht.',
} as const;

const HELP = {
  en: 'Raise the line, or plan less time, other people or a shorter project.',
  nl: 'Verhoog de post, of plan minder tijd, andere mensen of een korter project.',
  de: 'Den Posten erhöhen oder weniger Zeit, andere Personen oder ein kürzeres Projekt planen.',
} as const;

export default defineRule({
  id: 'budget/personnel-shortfall',
  title: {
    en: 'Personnel line cannot pay the planned team',
    nl: 'Personeelspost kan het geplande team niet betalen',
    de: 'Personalposten reicht nicht für das geplante Team',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    arithmetic('people = share of time × salary × months ÷ 12 + days × rate'),
    article('Budgetplanning en resource-allocatie'),
  ],
  messages: {
    short: {
      en: {
        what: 'Planned people cost {computed}; the personnel line has {declared} (short by {gap})',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De geplande mensen kosten {computed}; de personeelspost is {declared} ({gap} te weinig)',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Die geplanten Personen kosten {computed}; der Personalposten hat {declared} ({gap} zu wenig)',
        why: WHY.de,
        help: HELP.de,
      },
    },
    atLeastShort: {
      en: {
        what: 'Planned people cost at least {computed}; the personnel line has {declared} (short by {gap} or more)',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De geplande mensen kosten minstens {computed}; de personeelspost is {declared} (minstens {gap} te weinig)',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Die geplanten Personen kosten mindestens {computed}; der Personalposten hat {declared} (mindestens {gap} zu wenig)',
        why: WHY.de,
        help: HELP.de,
      },
    },
    total: {
      en: {
        what: 'Planned people alone cost at least {computed}; the whole budget is {declared}',
        why: WHY.en,
        help: 'Raise the total, or plan less time, other people or a shorter project.',
      },
      nl: {
        what: 'De geplande mensen kosten samen al minstens {computed}; het hele budget is {declared}',
        why: WHY.nl,
        help: 'Verhoog het totaal, of plan minder tijd, andere mensen of een korter project.',
      },
      de: {
        what: 'Die geplanten Personen allein kosten mindestens {computed}; das ganze Budget ist {declared}',
        why: WHY.de,
        help: 'Die Gesamtsumme erhöhen oder weniger Zeit, andere Personen oder ein kürzeres Projekt planen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  team {
    person anna "Anna" {
      allocation: 50%
      salary: 80k / year
      on-cost: 30%
    }
  }
  budget {
    total: 100k
    personnel: 45k
    technology: 25k
    change: 30k
  }
}`,
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  team {
    person ravi "Ravi" {
      allocation: 2 days / month
      rate: 1_500 / day
    }
    person anna "Anna" {
      allocation: 50%
    }
  }
  budget {
    total: 80k
    personnel: 40%
  }
}`,
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  team {
    person anna "Anna" {
      allocation: 100%
      salary: 80k / year
      on-cost: 30%
    }
  }
  budget {
    total: 60k
  }
}`,
    ],
    nearMiss: [
      // 52,000 is 4% more than the line.
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  team {
    person anna "Anna" {
      allocation: 50%
      salary: 80k / year
      on-cost: 30%
    }
  }
  budget {
    personnel: 50k
  }
}`,
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  team {
    person anna "Anna" {
      allocation: 40..50%
      salary: 80k..90k / year
    }
  }
  budget {
    personnel: 32k
  }
}`,
    ],
    passing: [
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  team {
    person anna "Anna" {
      allocation: 50%
      salary: 80k / year
      on-cost: 30%
    }
  }
  budget {
    personnel: 60k
  }
}`,
      // Nothing says how long the team is paid.
      `plan p "P" {
  team {
    person anna "Anna" {
      allocation: 100%
      salary: 80k / year
    }
  }
  budget {
    personnel: 10k
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  team {
    person anna "Anna" {
      allocation: 100%
      salary: 80k / year
    }
  }
  budget {
    total: 60k
    personnel: enough
  }
}`,
    ],
  },
  thresholds: ({ budget: { personnelTolerancePercent } }) => ({ personnelTolerancePercent }),
  options: () => z.strictObject({ personnelTolerancePercent: z.number().nonnegative() }).exactPartial(),
  check({ facts: { budget: facts, cost }, thresholds: { personnelTolerancePercent: tolerance }, report }) {
    if (!facts) return;
    const { budget, parts, totalAt } = facts;
    const { currency, lines } = cost;
    const people = lines.filter(({ category }) => category === 'personnel');
    const { stated } = parts.personnel;
    const short = shortfallOf(comparisonFor(facts, cost), tolerance);
    if (!short) return;
    const { declared, computed, shown, gap, complete } = short;
    const related = greatestCosts(people, currency);
    if (!stated) {
      if (!totalAt) return;
      const data = {
        computed: shownCost({ ...computed, high: computed.low }, currency),
        declared: shownCost(declared, currency),
      };
      report({ message: 'total', at: totalAt, about: budget, data, related });
      return;
    }
    report({
      message: complete ? 'short' : 'atLeastShort',
      at: stated.at,
      about: budget,
      data: {
        computed: shownCost(shown, currency),
        declared: shownCost(declared, currency),
        gap: shownCost(gap, currency),
      },
      related,
      fixes: () => raisedTo(facts, 'personnel', computed.likely),
    });
  },
});

/** People against their line; where the budget has none, against all of it. */
function comparisonFor(facts: BudgetFacts, { byCategory, comparison }: Cost) {
  return isLeftOut(facts, 'personnel')
    ? { ...byCategory.personnel, declared: facts.total && comparison.declared }
    : byCategory.personnel;
}
