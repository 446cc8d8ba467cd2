import { YEARS } from '../../analysis/business-case/returns.ts';
import type { BusinessCase } from '../../analysis/business-case.ts';
import { formOf } from '../../analysis/figures/returns.ts';
import { isAbsent, nameOf } from '../../model/element.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { basedOn, shownPercent, shownWhole } from './stated-figure.ts';

const HELP = {
  en: 'Lower the cost, raise the benefit, or state what the plan is for if not for money, and accept the finding.',
  nl: 'Verlaag de kosten, verhoog de baten, of noem waar het plan voor is als het niet om geld gaat, en accepteer de bevinding.',
  de: 'Die Kosten senken, den Nutzen steigern oder sagen, wozu der Plan dient, wenn es nicht um Geld geht, und den Befund akzeptieren.',
} as const;

export default defineRule({
  id: 'finance/npv-negative',
  title: { en: 'Negative NPV', nl: 'Negatieve netto contante waarde', de: 'Negativer Kapitalwert' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [practice('PRINCE2', 'Business case: investment appraisal'), article('Praktijkvoorbeelden uit het MKB')],
  messages: {
    negative: {
      en: {
        what: 'The net present value is {npv}, at {rate} over {years} years',
        why: 'What comes in over those years pays for an investment of at most {most}.',
        help: HELP.en,
      },
      nl: {
        what: 'De netto contante waarde is {npv}, bij {rate} over {years} jaar',
        why: 'Wat er in die jaren binnenkomt, betaalt een investering van hoogstens {most}.',
        help: HELP.nl,
      },
      de: {
        what: 'Der Kapitalwert beträgt {npv}, bei {rate} über {years} Jahre',
        why: 'Was in diesen Jahren hereinkommt, bezahlt eine Investition von höchstens {most}.',
        help: HELP.de,
      },
    },
    losing: {
      en: {
        what: 'The net present value is {npv}, at {rate} over {years} years',
        why: 'Each year costs more than it brings, so every further year adds to the loss.',
        help: HELP.en,
      },
      nl: {
        what: 'De netto contante waarde is {npv}, bij {rate} over {years} jaar',
        why: 'Elk jaar kost meer dan het opbrengt, dus elk volgend jaar vergroot het verlies.',
        help: HELP.nl,
      },
      de: {
        what: 'Der Kapitalwert beträgt {npv}, bei {rate} über {years} Jahre',
        why: 'Jedes Jahr kostet mehr, als es bringt; jedes weitere Jahr vergrößert den Verlust.',
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case ranking "Rank applications" {
    benefit time "Time saved" {
      amount: 30k / year
    }
  }
  budget {
    total: 250k
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applications" {
    benefit time "Time saved" {
      amount: 60k / year
    }
  }
  budget {
    total: 250k
    running: 62k / year
  }
}`,
    ],
    nearMiss: [
      // 3.3121 × 30,192 is 100,000.
      `plan p "P" {
  use-case ranking "Rank applications" {
    benefit time "Time saved" {
      amount: 30_193 / year
    }
  }
  budget {
    total: 100k
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applications" {
    benefit time "Time saved" {
      amount: 20k..31k / year
    }
  }
  budget {
    total: 100k
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 69_552 / year
    }
  }
  budget {
    total: 90k
    running: 18k / year
  }
}`,
      `plan p "P" {
  budget {
    total: 90k
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case ranking "Rank applications" {
    benefit time "Time saved" {
      amount: 30k / year
    }
    benefit quality "Better applicants" {
      amount: a lot
    }
  }
  budget {
    total: 250k
  }
}`,
    ],
  },
  check({ plan, facts: { businessCase }, report }) {
    const { perYear, running, investment, discount, currency } = businessCase;
    const npv = formOf(businessCase, 'npv');
    // Ranges count by their better end, and a cash flow that is worth something is worth something.
    if (!npv.value || !npv.complete || npv.value.high >= 0 || isWorthByMonths(businessCase)) return;
    if (!perYear.amount || !investment.amount || !discount.percent) return;
    const { budget, element } = plan;
    // A cost that is written and not understood may be one that is not there.
    if (budget && !running.amount && !isAbsent(budget, 'running')) return;
    const most = investment.amount.likely + npv.value.likely;
    const data = { npv: shownWhole(npv.value, currency), rate: shownPercent(discount.percent), years: YEARS };
    const place = {
      at: budget?.facts.total?.at ?? nameOf(budget ?? element),
      about: budget ?? element,
      related: basedOn(npv.followsFrom.filter((at) => at !== budget?.facts.total?.at)),
    };
    if (perYear.amount.likely < (running.amount?.likely ?? 0)) report({ message: 'losing', ...place, data });
    else {
      report({
        message: 'negative',
        ...place,
        data: { ...data, most: shownWhole({ low: Math.max(0, most), high: Math.max(0, most) }, currency) },
      });
    }
  },
});

function isWorthByMonths({ npv }: BusinessCase): boolean {
  const { value } = npv.cashFlow;
  return value !== undefined && value.high >= 0;
}
