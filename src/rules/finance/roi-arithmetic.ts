import * as z from 'zod';
import { returnForms } from '../../analysis/business-case/return-forms.ts';
import type { BusinessCase, Figure } from '../../analysis/business-case.ts';
import { NO_MONEY } from '../../analysis/money.ts';
import { isAbsent } from '../../model/element.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, article } from '../engine/source.ts';
import { shownMeasure } from '../kpi/measure.ts';
import {
  apart,
  basedOn,
  computedReturns,
  NOISE,
  type StatedFigure,
  shownLikely,
  shownPercent,
  statedOf,
} from './stated-figure.ts';

const WHY = {
  en: 'The decision rests on this figure, and the lines of the plan do not lead to it.',
  nl: 'De beslissing rust op dit cijfer, en de regels van het plan leiden er niet toe.',
  de: 'Die Entscheidung beruht auf dieser Zahl, und die Zeilen des Plans führen nicht zu ihr.',
} as const;

const HELP = {
  en: 'Write the computed figure, or correct the benefit, the cost or the total.',
  nl: 'Schrijf het berekende cijfer, of verbeter de baten, de kosten of het totaal.',
  de: 'Die berechnete Zahl schreiben oder Nutzen, Kosten oder Gesamtsumme berichtigen.',
} as const;

export default defineRule({
  id: 'finance/roi-arithmetic',
  title: { en: 'Stated ROI wrong', nl: 'Opgegeven ROI klopt niet', de: 'Angegebener ROI falsch' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    arithmetic('ROI of the first year = (benefit − cost) ÷ cost'),
    article('Budgetplanning en resource-allocatie'),
    article('Praktijkvoorbeelden uit het MKB'),
  ],
  messages: {
    wrong: {
      en: {
        what: 'ROI is stated as {stated}; ({benefit} − {cost}) ÷ {cost} is {computed}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven ROI is {stated}; ({benefit} − {cost}) ÷ {cost} is {computed}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Der ROI ist mit {stated} angegeben; ({benefit} − {cost}) ÷ {cost} ergibt {computed}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    wrongWithRunning: {
      en: {
        what: 'ROI is stated as {stated}; ({benefit} − {running} running − {cost}) ÷ {cost} is {computed}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven ROI is {stated}; ({benefit} − {running} lopend − {cost}) ÷ {cost} is {computed}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Der ROI ist mit {stated} angegeben; ({benefit} − {running} laufend − {cost}) ÷ {cost} ergibt {computed}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    notAShare: {
      en: {
        what: 'ROI is stated as {stated}; it takes a percentage of the investment',
        why: 'A figure in another unit cannot be compared with the benefit and the cost of the plan.',
        help: 'Write the gain of the first year as a share of the investment, such as "roi 20%".',
      },
      nl: {
        what: 'De ROI is opgegeven als {stated}; daar hoort een percentage van de investering',
        why: 'Een cijfer in een andere eenheid is niet te vergelijken met de baten en kosten van het plan.',
        help: 'Schrijf de winst van het eerste jaar als aandeel van de investering, zoals "roi 20%".',
      },
      de: {
        what: 'Angegebener ROI: {stated}; erwartet wird ein Prozentsatz der Investition',
        why: 'Eine Zahl in anderer Einheit lässt sich nicht mit Nutzen und Kosten des Plans vergleichen.',
        help: 'Den Gewinn des ersten Jahres als Anteil der Investition schreiben, etwa "roi 20%".',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit rework "Less rework" {
      amount: 60k / year
    }
  }
  budget {
    total: 50k
    claims: roi 40%
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit rework "Less rework" {
      amount: 60k / year
    }
  }
  budget {
    total: 50k
    running: 12k / year
    claims: roi 0%
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit rework "Less rework" {
      amount: 60k / year
    }
  }
  budget {
    total: 50k
    claims: roi 14 months
  }
}`,
    ],
    nearMiss: [
      // The article's own example: 36.5% rounded.
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit manuals "More manuals" {
      output: 5 / week from 2 / week
      saves: 20 h
      at: 35 / h
      weeks: 52
    }
  }
  budget {
    total: 80k
    claims: roi 37%
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit rework "Less rework" {
      amount: 60k / year
    }
  }
  budget {
    total: 50k
    running: 10k / year
    claims: roi 0%
  }
}`,
      // Right for the revenue; that it is no benefit is what finance/revenue-not-margin says.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit more "More quotations" {
      revenue: 395k / year margin 18%
    }
  }
  budget {
    total: 150k
    claims: roi 163%
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit rework "Less rework" {
      amount: sixty thousand
    }
    benefit hours "Hours saved" {
      amount: 10k / year
    }
  }
  budget {
    total: 50k
    claims: roi 40%
  }
}`,
    ],
  },
  thresholds: ({ finance: { roiTolerancePoints } }) => ({ roiTolerancePoints }),
  options: () => z.strictObject({ roiTolerancePoints: z.number().nonnegative() }).exactPartial(),
  check({ facts: { businessCase }, thresholds: { roiTolerancePoints: tolerance }, report, plan }) {
    const { budget } = plan;
    if (!budget) return;
    for (const { figure, stated } of businessCase.claims) {
      if (figure !== 'roi' || stated.value.unit === 'percent') continue;
      const data = { stated: shownMeasure(stated.value) };
      report({ message: 'notAShare', at: stated.at, about: budget, key: 'roi', data });
    }
    const { perYear, once, investment, running, currency, roi } = businessCase;
    // A running cost that is written and not known may be what makes the difference.
    const open = !running.amount && !isAbsent(budget, 'running');
    if (open || !roi.gross.complete || !perYear.amount || !investment.amount) return;
    const known = returnForms(businessCase).flatMap(({ gross, net }) => [gross, net ?? gross]);
    for (const stated of statedOf(businessCase, 'roi')) {
      const nearest = nearestOf(businessCase, stated);
      if (!nearest?.value || known.some((form) => meets(stated, form, tolerance))) continue;
      const place = { at: stated.stated.at, about: budget, key: 'roi', related: basedOn(nearest.followsFrom) };
      const data = {
        stated: shownPercent(stated.value),
        benefit: shownLikely({ likely: perYear.amount.likely + (once.amount ?? NO_MONEY).likely }, currency),
        cost: shownLikely(investment.amount, currency),
        computed: { percent: nearest.value.likely },
      };
      const fixes = () => computedReturns(businessCase, stated);
      if (nearest !== roi.net || !running.amount) report({ message: 'wrong', ...place, data, fixes });
      else {
        const withRunning = { ...data, running: shownLikely(running.amount, currency) };
        report({ message: 'wrongWithRunning', ...place, data: withRunning, fixes });
      }
    }
  },
});

function meets({ value }: StatedFigure, form: Figure, tolerance: number): boolean {
  return form.value !== undefined && apart(value, form.value) <= tolerance + NOISE;
}

/** Of the return with and without running cost the one that is likelier meant. */
function nearestOf({ roi }: BusinessCase, { value }: StatedFigure): Figure | undefined {
  const distance = (form: Figure): number =>
    form.value ? Math.abs(form.value.likely - value.likely) : Number.POSITIVE_INFINITY;
  return distance(roi.net) < distance(roi.gross) ? roi.net : roi.gross;
}
