import * as z from 'zod';
import { type ReturnForm, returnForms } from '../../analysis/business-case/return-forms.ts';
import type { BenefitValue, BusinessCase, Figure } from '../../analysis/business-case.ts';
import { totalOf } from '../../analysis/money.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { titleOf } from '../../model/element.ts';
import type { Money, Sourced } from '../../model/values.ts';
import { blank, insertAt } from '../engine/edit.ts';
import { insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { shownRange } from '../engine/worded.ts';
import {
  apart,
  basedOn,
  computedReturns,
  NOISE,
  type StatedFigure,
  shownAmount,
  shownPercent,
  statedOf,
} from './stated-figure.ts';

const WHY = {
  en: 'Material, work and selling take most of a euro of revenue; only the contribution margin pays for the project.',
  nl: 'Materiaal, werk en verkoop kosten het grootste deel van een euro omzet; alleen de dekkingsbijdrage betaalt het project.',
  de: 'Material, Arbeit und Vertrieb kosten den größten Teil eines Euros Umsatz; nur der Deckungsbeitrag bezahlt das Projekt.',
} as const;

const HELP = {
  en: 'Write the contribution margin after the revenue, such as "revenue: 350k / year margin 18%".',
  nl: 'Schrijf de dekkingsbijdrage achter de omzet, zoals "revenue: 350k / year margin 18%".',
  de: 'Den Deckungsbeitrag hinter den Umsatz schreiben, etwa "revenue: 350k / year margin 18%".',
} as const;

export default defineRule({
  id: 'finance/revenue-not-margin',
  title: { en: 'Revenue counted as benefit', nl: 'Omzet als baat geteld', de: 'Umsatz als Nutzen gezählt' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article("Succes meten en KPI's definiëren")],
  messages: {
    missing: {
      en: {
        what: "'{benefit}' counts {revenue} of revenue, and its margin is not stated",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{benefit}' telt {revenue} aan omzet, en de marge staat er niet bij",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{benefit}' zählt {revenue} an Umsatz, und die Marge ist nicht angegeben",
        why: WHY.de,
        help: HELP.de,
      },
    },
    breakEven: {
      en: {
        what: "'{benefit}' counts {revenue} of revenue without its margin; the first year breaks even from {margin} on",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{benefit}' telt {revenue} aan omzet zonder marge; het eerste jaar is kostendekkend vanaf {margin}",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{benefit}' zählt {revenue} an Umsatz ohne Marge; das erste Jahr trägt sich ab {margin}",
        why: WHY.de,
        help: HELP.de,
      },
    },
    claimed: {
      en: {
        what: 'The stated ROI of {stated} counts {revenue} of revenue; at its margin the benefit is {benefit} and ROI {roi}',
        why: WHY.en,
        help: 'State the ROI that follows from the margin.',
      },
      nl: {
        what: 'De opgegeven ROI van {stated} telt {revenue} omzet; met de marge is de baat {benefit} en de ROI {roi}',
        why: WHY.nl,
        help: 'Vermeld de ROI die uit de marge volgt.',
      },
      de: {
        what: 'Der angegebene ROI von {stated} zählt {revenue} Umsatz; mit der Marge sind es {benefit} und ein ROI von {roi}',
        why: WHY.de,
        help: 'Den ROI angeben, der aus der Marge folgt.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit more "More quotations" {
      revenue: 350k / year
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit more "More quotations" {
      revenue: 350k / year
    }
    benefit rework "Less rework" {
      amount: 45k / year
    }
  }
  budget {
    total: 150k
    running: 30k / year
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit more "More quotations" {
      revenue: 350k / year margin 18%
    }
    benefit rework "Less rework" {
      amount: 45k / year
    }
  }
  budget {
    total: 150k
    claims: roi 163%
  }
}`,
    ],
    nearMiss: [
      // Where all of the revenue stays, it is the benefit.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit licences "Sell the tool to others" {
      revenue: 395k / year margin 100%
    }
  }
  budget {
    total: 150k
    claims: roi 163%
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit more "More quotations" {
      revenue: 350k / year margin 18%
    }
    benefit rework "Less rework" {
      amount: 45k / year
    }
  }
  budget {
    total: 150k
    claims: roi -28%
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit rework "Less rework" {
      amount: 45k / year
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit more "More quotations" {
      revenue: 350k / year margin about a fifth
    }
  }
}`,
    ],
  },
  thresholds: ({ finance: { roiTolerancePoints } }) => ({ roiTolerancePoints }),
  options: () => z.strictObject({ roiTolerancePoints: z.number().nonnegative() }).exactPartial(),
  check({ plan: { budget, currency }, facts: { businessCase }, thresholds: { roiTolerancePoints }, report }) {
    for (const value of businessCase.benefits) {
      const { benefit, kind } = value;
      const { revenue } = benefit.facts;
      const stated = kind === 'revenue' && benefit.kind === 'benefit' && revenue && !revenue.value.margin;
      if (!stated || unreadableAt(benefit, 'revenue')) continue;
      const margin = breakEvenOf(businessCase, value);
      const data = { benefit: titleOf(benefit), revenue: shownMoney(revenue.value.amount, currency) };
      const place = {
        at: revenue.at,
        about: benefit,
        fixes: () => {
          const edit = insertAt(revenue.value.amount.at, 'end', ` margin ${blank('0')}%`);
          return [insertFix('margin …%', 'placeholder', edit)];
        },
      };
      if (margin === undefined) report({ message: 'missing', ...place, data });
      else report({ message: 'breakEven', ...place, data: { ...data, margin: { percent: margin } } });
    }
    if (!budget || !businessCase.roi.gross.complete) return;
    const sums = revenueOf(businessCase);
    for (const stated of statedOf(businessCase, 'roi')) {
      const roi = byMargin(businessCase, stated, roiTolerancePoints);
      if (!roi?.value || !sums) continue;
      report({
        message: 'claimed',
        at: stated.stated.at,
        about: budget,
        key: 'roi',
        data: {
          stated: shownPercent(stated.value),
          revenue: shownAmount(sums.revenue, currency),
          benefit: shownAmount(sums.benefit, currency),
          roi: shownPercent(roi.value),
        },
        related: basedOn(sums.benefits.flatMap(({ benefit }) => benefit.facts.revenue?.at ?? [])),
        fixes: () => computedReturns(businessCase, stated),
      });
    }
  },
});

/** The margin from which on the first year gains: with running cost where that is stated. */
function breakEvenOf({ breakEven, running }: BusinessCase, { benefit }: BenefitValue): number | undefined {
  const point = breakEven.find(({ element, fact }) => element === benefit && fact === 'margin');
  const { value, gains } = (running.amount ? point?.net : point?.gross) ?? {};
  return gains === 'at-least' && value !== undefined && value > 0 && value <= 100 ? value : undefined;
}

/** The return by the margin, of a claim that comes to the one by revenue and to no other. */
function byMargin(businessCase: BusinessCase, { value: claimed }: StatedFigure, tolerance: number): Figure | undefined {
  const meets = (form: Figure | undefined) =>
    form?.value !== undefined && form.complete && apart(claimed, form.value) <= tolerance + NOISE;
  const forms = returnForms(businessCase);
  const isOther = ({ countedAs, gross, net }: ReturnForm) => countedAs !== 'revenue' && (meets(gross) || meets(net));
  if (forms.some(isOther)) return undefined;
  const revenue = forms.find(({ countedAs }) => countedAs === 'revenue');
  const { gross, net } = businessCase.roi;
  if (meets(revenue?.gross)) return gross;
  return meets(revenue?.net) ? net : undefined;
}

/** What the benefits bring that are revenue, as if all of it stayed and as it does. */
function revenueOf({ benefits }: BusinessCase) {
  const counted = benefits.filter(({ kind, benefit }) => kind === 'revenue' && benefit.kind === 'benefit');
  const revenue = totalOf(counted.flatMap(({ naivePerYear }) => naivePerYear ?? []));
  const benefit = totalOf(counted.flatMap(({ perYear }) => perYear ?? []));
  return revenue && benefit && { revenue, benefit, benefits: counted };
}

function shownMoney({ value }: Sourced<Money>, planned: string) {
  const { per, currency = planned } = value;
  return shownRange(value, (money) => ({ money, currency, ...(per && per !== 'once' ? { per } : {}) }));
}
