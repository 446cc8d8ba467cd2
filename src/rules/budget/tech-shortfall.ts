import { defineRule } from '../engine/rule.ts';
import { arithmetic, article } from '../engine/source.ts';
import { raisedTo } from './parts.ts';
import { greatestCosts, shortfallOf, shownCost } from './planned-cost.ts';

const WHY = {
  en: 'Cloud and licences stop when the bill is not paid, and what is short is taken from people or training.',
  nl: 'Cloud en licenties stoppen als de rekening niet wordt betaald, en wat tekortkomt, gaat af van mensen of training.',
  de: 'Cloud und Lizenzen enden, wenn die Rechnung offen bleibt, und was fehlt, geht zulasten von Personal oder Schulung.',
} as const;

const HELP = {
  en: 'Raise the line, or plan cheaper tools, fewer of them or fewer months.',
  nl: 'Verhoog de post, of plan goedkopere of minder tools, of minder maanden.',
  de: 'Den Posten erhöhen oder günstigere oder weniger Werkzeuge oder weniger Monate planen.',
} as const;

export default defineRule({
  id: 'budget/tech-shortfall',
  title: {
    en: 'Technology line below what is planned',
    nl: 'Technologiepost lager dan gepland',
    de: 'Technologieposten unter dem Geplanten',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    arithmetic('technology = months × monthly costs + payments that come once'),
    article('Budgetplanning en resource-allocatie'),
  ],
  messages: {
    short: {
      en: {
        what: 'Technology costs {computed} in {months}; its line has {declared} (short by {gap})',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De technologie kost {computed} in {months}; de post is {declared} ({gap} te weinig)',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Technologie kostet {computed} in der Projektzeit ({months}); ihr Posten hat {declared} ({gap} zu wenig)',
        why: WHY.de,
        help: HELP.de,
      },
    },
    atLeastShort: {
      en: {
        what: 'Technology costs at least {computed} in {months}; its line has {declared} (short by {gap} or more)',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De technologie kost minstens {computed} in {months}; de post is {declared} (minstens {gap} te weinig)',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Technologie kostet mindestens {computed} in der Projektzeit ({months}); ihr Posten hat {declared} (mindestens {gap} zu wenig)',
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  technology cloud "Cloud platform" {
    category: cloud
    cost: 3k / month
  }
  budget {
    total: 100k
    technology: 30k
  }
}`,
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  technology cloud "Cloud platform" {
    category: cloud
    cost: 2k..3k / month
  }
  technology connector "Connector" {
    category: development-tools
    cost: 18k once
  }
  technology editor "Editor" {
    category: licence
  }
  budget {
    total: 100k
    technology: 30%
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  technology cloud "Cloud platform" {
    category: cloud
    cost: 2.5k / month
  }
  budget {
    total: 100k
    technology: 30%
  }
}`,
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  technology cloud "Cloud platform" {
    category: cloud
    cost: 2k..5k / month
  }
  budget {
    technology: 30k
  }
}`,
    ],
    passing: [
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  technology cloud "Cloud platform" {
    category: cloud
    cost: 3k / month
    bought: 2027-07-01
  }
  budget {
    technology: 20k
  }
}`,
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  technology cloud "Cloud platform" {
    category: cloud
    cost: 3k / month
  }
  budget {
    total: 30k
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  technology cloud "Cloud platform" {
    category: cloud
    cost: 3k / month
  }
  budget {
    total: 100k
    technology: a third
  }
}`,
    ],
  },
  check({ facts: { budget: facts, cost }, report }) {
    const stated = facts?.parts.technology.stated;
    const short = shortfallOf(cost.byCategory.technology, 0);
    if (!facts || !stated || !short || !cost.period) return;
    const { currency, lines, period } = cost;
    report({
      message: short.complete ? 'short' : 'atLeastShort',
      at: stated.at,
      about: facts.budget,
      data: {
        computed: shownCost(short.shown, currency),
        declared: shownCost(short.declared, currency),
        gap: shownCost(short.gap, currency),
        months: { span: period.months.length, unit: 'month' },
      },
      related: greatestCosts(
        lines.filter(({ category }) => category === 'technology'),
        currency,
      ),
      fixes: () => raisedTo(facts, 'technology', short.computed.likely),
    });
  },
});
