import * as z from 'zod';
import { YEARS } from '../../analysis/business-case/returns.ts';
import type { Figure } from '../../analysis/business-case.ts';
import { CENTS_PER_UNIT } from '../../analysis/money.ts';
import { isAbsent } from '../../model/element.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, practice } from '../engine/source.ts';
import { writtenMoney } from '../engine/written.ts';
import { shownMeasure } from '../kpi/measure.ts';
import {
  apart,
  basedOn,
  NOISE,
  type StatedFigure,
  shownAmount,
  shownPercent,
  shownWhole,
  statedOf,
} from './stated-figure.ts';

const WHY = {
  en: 'The figure says whether the plan is worth its money, and the lines of the plan do not lead to it.',
  nl: 'Het cijfer zegt of het plan zijn geld waard is, en de regels van het plan leiden er niet toe.',
  de: 'Die Zahl sagt, ob der Plan sein Geld wert ist, und die Zeilen des Plans führen nicht zu ihr.',
} as const;

const HELP = {
  en: 'Write the computed figure, or correct the benefit, the cost or the discount.',
  nl: 'Schrijf het berekende cijfer, of verbeter de baten, de kosten of de disconteringsvoet.',
  de: 'Die berechnete Zahl schreiben oder Nutzen, Kosten oder Kalkulationszinssatz berichtigen.',
} as const;

export default defineRule({
  id: 'finance/npv-inconsistent',
  title: {
    en: 'Stated NPV wrong',
    nl: 'Opgegeven netto contante waarde klopt niet',
    de: 'Angegebener Kapitalwert falsch',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    arithmetic('NPV = Σ (benefit − running cost of a year) ÷ (1 + rate)^year − investment'),
    practice('PRINCE2', 'Business case: investment appraisal'),
  ],
  messages: {
    wrong: {
      en: {
        what: 'NPV is stated as {stated}; at {rate} over {years} years it is {computed}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven NCW is {stated}; bij {rate} over {years} jaar is zij {computed}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Der Kapitalwert ist mit {stated} angegeben; bei {rate} über {years} Jahre beträgt er {computed}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    withoutRunning: {
      en: {
        what: 'The stated NPV of {stated} leaves out the running cost of {running} a year; with it, it is {computed}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven NCW van {stated} laat de lopende kosten van {running} per jaar weg; ermee is zij {computed}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Der angegebene Kapitalwert von {stated} lässt {running} laufende Kosten pro Jahr weg; mit ihnen ist er {computed}',
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 69_552 / year
    }
  }
  budget {
    total: 90k
    running: 18k / year
    claims: npv 120k
  }
}`,
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 69_552 / year
    }
  }
  budget {
    total: 90k
    running: 18k / year
    claims: npv 140k
  }
}`,
    ],
    nearMiss: [
      // 80,747, said in whole thousands.
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 69_552 / year
    }
  }
  budget {
    total: 90k
    running: 18k / year
    claims: npv 81k
  }
}`,
    ],
    passing: [
      `plan p "P" {
  discount: 10%
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 69_552 / year
    }
  }
  budget {
    total: 90k
    running: 18k / year
    claims: npv 73_400
  }
}`,
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 60k..80k / year
    }
  }
  budget {
    total: 90k
    claims: npv 140k
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: quite some
    }
  }
  budget {
    total: 90k
    claims: npv 120k
  }
}`,
    ],
  },
  thresholds: ({ finance: { npvTolerancePercent } }) => ({ npvTolerancePercent }),
  options: () => z.strictObject({ npvTolerancePercent: z.number().nonnegative() }).exactPartial(),
  check({ plan: { budget }, facts: { businessCase }, thresholds: { npvTolerancePercent: tolerance }, report }) {
    if (!budget) return;
    const { running, discount, currency, npv } = businessCase;
    // A running cost that is written and not known may be what makes the difference.
    if (!discount.percent || (!running.amount && !isAbsent(budget, 'running'))) return;
    for (const stated of statedOf(businessCase, 'npv')) {
      const { against } = stated;
      const meets = (form: Figure) => isAbout(stated, form, tolerance);
      // Who reckons month by month, from the plan's own dates, is not wrong either.
      if (!against.value || !against.complete || meets(against) || meets(npv.cashFlow)) continue;
      const { value: measure, at } = stated.stated;
      const place = {
        at,
        about: budget,
        key: 'npv',
        related: basedOn(against.followsFrom),
        fixes: () => computed(stated, against.value?.likely),
      };
      const data = {
        // A plain number is one of the plan's currency.
        stated: shownMeasure({ ...measure, unit: 'money', currency: measure.currency ?? currency }),
        computed: shownWhole(against.value, currency),
      };
      if (running.amount && meets(npv.gross)) {
        report({
          message: 'withoutRunning',
          ...place,
          data: { ...data, running: shownAmount(running.amount, currency) },
        });
      } else {
        const rate = shownPercent(discount.percent);
        report({ message: 'wrong', ...place, data: { ...data, rate, years: YEARS } });
      }
    }
  },
});

/** Whether stated and computed are the same but for rounding, in per cent of the greater. */
function isAbout({ value: stated }: StatedFigure, { value, complete }: Figure, tolerance: number): boolean {
  if (!value || !complete) return false;
  const size = Math.max(...[stated.low, stated.high, value.low, value.high].map(Math.abs));
  return apart(stated, value) <= (size * tolerance) / 100 + NOISE;
}

function computed({ stated }: StatedFigure, cents: number | undefined): Fix[] {
  if (cents === undefined) return [];
  const { currency } = stated.value;
  const value = writtenMoney(cents / CENTS_PER_UNIT, { ...stated.value, unit: 'money', ...(currency && { currency }) });
  return [writeFix(`npv ${value}`, 'unsafe', replace(stated.at, value))];
}
