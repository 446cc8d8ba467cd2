import * as z from 'zod';
import type { BenefitValue } from '../../analysis/business-case.ts';
import { type Amount, amountOf, unitsOf } from '../../analysis/money.ts';
import { type ThreePoint, threePoint } from '../../analysis/three-point.ts';
import { titleOf } from '../../model/element.ts';
import type { Rate } from '../../model/values.ts';
import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article, law } from '../engine/source.ts';
import { shownRange } from '../engine/worded.ts';
import { writtenNumber } from '../engine/written.ts';
import { NOISE, shownAmount } from './stated-figure.ts';

const WHY = {
  en: 'Nobody works in weeks of leave and public holidays, so no hours are saved in them.',
  nl: 'In weken met verlof en feestdagen werkt niemand, dus worden er ook geen uren bespaard.',
  de: 'In Wochen mit Urlaub und Feiertagen arbeitet niemand, also werden dann auch keine Stunden gespart.',
} as const;

const HELP = {
  en: 'Write "weeks:" with the weeks in which people do this work, or accept the finding where the work goes on all year.',
  nl: 'Schrijf "weeks:" met de weken waarin mensen dit werk doen, of accepteer de bevinding als het werk het hele jaar doorgaat.',
  de: '"weeks:" mit den Wochen schreiben, in denen Menschen diese Arbeit tun, oder den Befund akzeptieren, wenn sie ganzjährig läuft.',
} as const;

export default defineRule({
  id: 'finance/gross-weeks',
  title: { en: '52 working weeks', nl: '52 werkweken', de: '52 Arbeitswochen' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Budgetplanning en resource-allocatie'),
    law('Directive 2003/88/EC', 'Art. 7: four weeks of paid annual leave'),
  ],
  messages: {
    counted: {
      en: {
        what: "'{benefit}' counts {weeks} weeks a year; {working} working weeks give {less} instead of {amount}",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{benefit}' rekent met {weeks} weken per jaar; {working} werkweken geven {less} in plaats van {amount}",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{benefit}' rechnet mit {weeks} Wochen im Jahr; {working} Arbeitswochen ergeben {less} statt {amount}",
        why: WHY.de,
        help: HELP.de,
      },
    },
    weeks: {
      en: {
        what: "'{benefit}' counts {weeks} weeks a year; people work about {working}",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{benefit}' rekent met {weeks} weken per jaar; mensen werken er ongeveer {working}",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{benefit}' rechnet mit {weeks} Wochen im Jahr; Menschen arbeiten etwa {working}",
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit hours "Hours saved" {
      saves: 12 h
      volume: 5 / week
      at: 35 / h
      weeks: 52
    }
  }
}`,
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit hours "Hours saved" {
      saves: 12 h
      volume: 1 / day
      weeks: 48..50
    }
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit hours "Hours saved" {
      saves: 12 h
      volume: 5 / week
      at: 35 / h
      weeks: 47
    }
  }
}`,
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit hours "Hours saved" {
      saves: 12 h
      volume: 5 / week
      at: 35 / h
      weeks: 46..52
    }
  }
}`,
    ],
    passing: [
      // Machines have no leave.
      `plan p "P" {
  use-case cooling "Cool the hall" {
    benefit energy "Less energy" {
      amount: 400 / week
      weeks: 52
    }
  }
}`,
      // A count by the month needs no weeks.
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit hours "Hours saved" {
      saves: 12 h
      volume: 20 / month
      at: 35 / h
      weeks: 52
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit hours "Hours saved" {
      saves: 12 h
      volume: 5 / week
      at: 35 / h
      weeks: all year
    }
  }
}`,
    ],
  },
  thresholds: ({ finance: { mostWeeks }, useCase: { workingWeeks } }) => ({ mostWeeks, workingWeeks }),
  options: () =>
    z.strictObject({ mostWeeks: z.number().positive(), workingWeeks: z.number().positive() }).exactPartial(),
  check({ facts: { businessCase }, thresholds: { mostWeeks, workingWeeks }, report }) {
    for (const value of businessCase.benefits) {
      const { benefit, perYear } = value;
      const { weeks } = benefit.facts;
      // A loss that is counted too high makes nothing look better than it is.
      if (benefit.kind !== 'benefit' || !weeks || weeks.value.low <= mostWeeks + NOISE || !byWeeks(value)) continue;
      const data = {
        benefit: titleOf(benefit),
        weeks: shownRange(weeks.value, (count) => count),
        working: workingWeeks,
      };
      const place = {
        at: weeks.at,
        about: benefit,
        fixes: () => {
          const written = writtenNumber(workingWeeks);
          return [writeFix(`weeks: ${written}`, 'unsafe', replace(weeks.at, written))];
        },
      };
      const less = perYear && inWeeks(perYear, threePoint(weeks.value), workingWeeks);
      if (!less) report({ message: 'weeks', ...place, data });
      else {
        const { currency } = businessCase;
        const amounts = { amount: shownAmount(perYear, currency), less: shownAmount(less, currency) };
        report({ message: 'counted', ...place, data: { ...data, ...amounts } });
      }
    }
  },
});

/** Whether hours of people are counted, by the day or by the week. */
function byWeeks({ kind, benefit: { facts } }: BenefitValue): boolean {
  const rate: Rate | undefined =
    kind === 'hours' ? facts.volume?.value : kind === 'output' ? facts.output?.value.rate.value : undefined;
  return rate?.per === 'week' || rate?.per === 'day';
}

/** The amount is a product with the weeks, its low end with the fewest. */
function inWeeks(perYear: Amount, weeks: ThreePoint, working: number): Amount | undefined {
  const { low, likely, high } = unitsOf(perYear);
  return amountOf({
    low: (low * working) / weeks.low,
    likely: (likely * working) / weeks.likely,
    high: (high * working) / weeks.high,
  });
}
