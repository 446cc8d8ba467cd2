import * as z from 'zod';
import type { BusinessCase, CheckedClaim } from '../../analysis/business-case.ts';
import { NO_MONEY } from '../../analysis/money.ts';
import type { ThreePoint } from '../../analysis/three-point.ts';
import { isAbsent, type ModelElement } from '../../model/element.ts';
import type { Shown } from '../../model/figures.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, article, practice } from '../engine/source.ts';
import { writtenNumber } from '../engine/written.ts';
import { shownMeasure } from '../kpi/measure.ts';
import { apart, basedOn, NOISE, shownLikely, shownMonths } from './stated-figure.ts';

const WHY = {
  en: 'Whoever releases the money expects it back by then, and the lines of the plan do not bring it back by then.',
  nl: 'Wie het geld vrijgeeft, verwacht het dan terug, en volgens de regels van het plan is het er dan niet.',
  de: 'Wer das Geld freigibt, erwartet es bis dahin zurück, und nach den Zeilen des Plans ist es dann nicht da.',
} as const;

const HELP = {
  en: 'Write the computed payback, or correct the benefit, the cost or the dates.',
  nl: 'Schrijf de berekende terugverdientijd, of verbeter de baten, de kosten of de datums.',
  de: 'Die berechnete Amortisationsdauer schreiben oder Nutzen, Kosten oder Termine berichtigen.',
} as const;

export default defineRule({
  id: 'finance/payback-inconsistent',
  title: {
    en: 'Stated payback wrong or unusual',
    nl: 'Opgegeven terugverdientijd fout of ongewoon',
    de: 'Angegebene Amortisationsdauer falsch oder ungewöhnlich',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    arithmetic('payback = investment ÷ (yearly benefit − yearly running cost) × 12'),
    article('Veelgestelde vragen'),
    practice('PRINCE2', 'Business case: investment appraisal'),
  ],
  messages: {
    wrong: {
      en: {
        what: 'Payback is stated as {stated}; {cost} ÷ {benefit} a year is {computed}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven terugverdientijd is {stated}; {cost} ÷ {benefit} per jaar is {computed}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Angegebene Amortisationsdauer: {stated}; {cost} ÷ {benefit} pro Jahr ergibt {computed}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    wrongWithRunning: {
      en: {
        what: 'Payback is stated as {stated}; {cost} ÷ ({benefit} − {running} a year) is {computed}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven terugverdientijd is {stated}; {cost} ÷ ({benefit} − {running} per jaar) is {computed}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Angegebene Amortisationsdauer: {stated}; {cost} ÷ ({benefit} − {running} pro Jahr) ergibt {computed}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    wrongByMonths: {
      en: {
        what: 'Payback is stated as {stated}; month by month the money is back after {computed}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven terugverdientijd is {stated}; van maand tot maand is het geld terug na {computed}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Angegebene Amortisationsdauer: {stated}; Monat für Monat gerechnet dauert es {computed}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    withoutRunning: {
      en: {
        what: 'The stated payback of {stated} leaves out the running cost of {running} a year; with it, it is {computed}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven terugverdientijd van {stated} laat de lopende kosten van {running} per jaar weg; ermee is het {computed}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Angegebene Amortisationsdauer: {stated}, ohne {running} laufende Kosten pro Jahr; mit ihnen sind es {computed}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    never: {
      en: {
        what: 'Payback is stated as {stated}, but a year brings no more than it costs, so the money never comes back',
        why: WHY.en,
        help: 'Lower the cost or raise the benefit.',
      },
      nl: {
        what: 'De opgegeven terugverdientijd is {stated}, maar een jaar brengt niet meer op dan het kost: het geld komt nooit terug',
        why: WHY.nl,
        help: 'Verlaag de kosten of verhoog de baten.',
      },
      de: {
        what: 'Angegebene Amortisationsdauer: {stated}, doch ein Jahr bringt nicht mehr, als es kostet; das Geld kommt nie zurück',
        why: WHY.de,
        help: 'Die Kosten senken oder den Nutzen steigern.',
      },
    },
    later: {
      en: {
        what: 'Payback is stated as {stated}; after {months} the money is still not back',
        why: WHY.en,
        help: 'Lower the cost, raise the benefit, or let it begin earlier.',
      },
      nl: {
        what: 'De opgegeven terugverdientijd is {stated}; na {months} is het geld nog niet terug',
        why: WHY.nl,
        help: 'Verlaag de kosten, verhoog de baten of laat ze eerder beginnen.',
      },
      de: {
        what: 'Angegebene Amortisationsdauer: {stated}; das Geld braucht länger als {months}',
        why: WHY.de,
        help: 'Die Kosten senken, den Nutzen steigern oder früher beginnen lassen.',
      },
    },
    unusual: {
      en: {
        what: 'A payback of {stated} is unusual; {usual} is common',
        why: 'The article says so of projects like this one, and itself plans 18 to 24 months until full integration.',
        help: 'Check the benefit, the running cost and when the benefit begins, or accept the finding with the reason.',
      },
      nl: {
        what: 'Een terugverdientijd van {stated} is ongewoon; {usual} komt vaak voor',
        why: 'Het artikel zegt dit van zulke projecten, en rekent zelf met 18 tot 24 maanden tot volledige integratie.',
        help: 'Controleer de baten, de lopende kosten en het begin van de baten, of accepteer de bevinding met de reden.',
      },
      de: {
        what: 'Ungewöhnliche Amortisationsdauer: {stated}; verbreitet sind {usual}',
        why: 'Der Artikel sagt das von solchen Projekten und plant selbst 18 bis 24 Monate bis zur vollen Integration.',
        help: 'Nutzen, laufende Kosten und Beginn des Nutzens prüfen oder den Befund mit Begründung akzeptieren.',
      },
    },
    notATime: {
      en: {
        what: 'Payback is stated as {stated}; it takes a span of time',
        why: 'A figure without a unit of time cannot be compared with the cost and the benefit of the plan.',
        help: 'Write the time until the money is back, such as "payback 18 months".',
      },
      nl: {
        what: 'De terugverdientijd is opgegeven als {stated}; daar hoort een tijdsduur',
        why: 'Een cijfer zonder tijdseenheid is niet te vergelijken met de kosten en baten van het plan.',
        help: 'Schrijf de tijd tot het geld terug is, zoals "payback 18 months".',
      },
      de: {
        what: 'Angegebene Amortisationsdauer: {stated}; erwartet wird eine Zeitspanne',
        why: 'Eine Zahl ohne Zeiteinheit lässt sich nicht mit Kosten und Nutzen des Plans vergleichen.',
        help: 'Die Zeit schreiben, bis das Geld zurück ist, etwa "payback 18 months".',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case ranking "Rank applications" {
    benefit time "Time saved" {
      saves: 0.055 h
      volume: 900 / week
      at: 38 / h
      weeks: 46
    }
  }
  budget {
    total: 140k
    running: 35k / year
    claims: payback 14 months
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
    claims: payback 21 months
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
    claims: payback 15.5 months
  }
}`,
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 15k / year
    }
  }
  budget {
    total: 90k
    running: 18k / year
    claims: payback 2 years
  }
}`,
      `plan p "P" {
  budget {
    total: 90k
    claims: payback 14
  }
}`,
    ],
    nearMiss: [
      // 16.1 months, said as 17.
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 67k / year
    }
  }
  budget {
    total: 90k
    running: 0 / year
    claims: payback 17 months
  }
}`,
      // 18.9 months, said as the 18 that are common.
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 57k / year
    }
  }
  budget {
    total: 90k
    claims: payback 18 months
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 90k / year
    }
  }
  budget {
    total: 90k
    running: 18k / year
    claims: payback 15 months
  }
}`,
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 60k..110k / year
    }
  }
  budget {
    total: 90k
    running: 18k / year
    claims: payback 12..18 months
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case chatbot "Answer tickets" {
    benefit hours "Hours saved" {
      amount: 90k / year
    }
  }
  budget {
    total: 90k
    running: not much
    claims: payback 24 months
  }
}`,
    ],
  },
  thresholds: ({ finance: { paybackToleranceMonths, paybackFromMonths, paybackToMonths } }) => ({
    paybackToleranceMonths,
    paybackFromMonths,
    paybackToMonths,
  }),
  options: () =>
    z
      .strictObject({
        paybackToleranceMonths: z.number().nonnegative(),
        paybackFromMonths: z.number().nonnegative(),
        paybackToMonths: z.number().nonnegative(),
      })
      .exactPartial(),
  check({ plan: { budget }, facts: { businessCase }, thresholds, report }) {
    if (!budget) return;
    for (const claim of businessCase.claims) {
      if (claim.figure !== 'payback') continue;
      const { stated, against } = claim;
      const place = { at: stated.at, about: budget, key: 'payback', related: basedOn(against.followsFrom) };
      const said = { stated: shownMeasure(stated.value) };
      if (!isTime(claim)) report({ message: 'notATime', ...place, data: said, fixes: () => asMonths(claim) });
      if (!isKnown(businessCase, budget)) continue;
      const verdict = verdictOn(claim, businessCase, thresholds);
      if (verdict === 'holds') continue;
      if (verdict === 'never') report({ message: 'never', ...place, data: said });
      else if (verdict === 'unusual') {
        const { paybackFromMonths, paybackToMonths } = thresholds;
        const usual = shownMonths({ low: paybackFromMonths, high: paybackToMonths });
        report({ message: 'unusual', severity: 'hint', ...place, data: { ...said, usual } });
      } else if ('after' in verdict) {
        report({ message: 'later', ...place, data: { ...said, months: { span: verdict.after, unit: 'month' } } });
      } else {
        const fixes = () => [writeMonths(claim, verdict.computed.likely)];
        report({ ...place, ...wordedDifference(said, verdict, businessCase), fixes });
      }
    }
  },
});

/** Which of the sums does not come to what is stated, with its figures. */
function wordedDifference(
  said: { readonly stated: Shown },
  { computed, form }: Difference,
  businessCase: BusinessCase,
) {
  const { currency, running, perYear, investment } = businessCase;
  const data = { ...said, computed: shownMonths(computed) };
  const sums = {
    cost: shownLikely(investment.amount ?? NO_MONEY, currency),
    benefit: shownLikely(perYear.amount ?? NO_MONEY, currency),
  };
  const spent = running.amount && shownLikely(running.amount, currency);
  if (spent && form === 'without-running') {
    return { message: 'withoutRunning' as const, data: { ...data, running: spent } };
  }
  if (form === 'by-months') return { message: 'wrongByMonths' as const, data };
  return spent
    ? { message: 'wrongWithRunning' as const, data: { ...data, ...sums, running: spent } }
    : { message: 'wrong' as const, data: { ...data, ...sums } };
}

interface Limits {
  readonly paybackToleranceMonths: number;
  readonly paybackFromMonths: number;
  readonly paybackToMonths: number;
}

interface Difference {
  readonly computed: ThreePoint;
  readonly form: 'simple' | 'by-months' | 'without-running';
}

type Verdict =
  | 'holds'
  | 'never'
  /** It holds, but is far from what is common. */
  | 'unusual'
  /** Not back after so many months, where the cash flow ends. */
  | { readonly after: number }
  | Difference;

/** What is stated against what follows; ranges hold where they meet. */
function verdictOn(claim: CheckedClaim, businessCase: BusinessCase, limits: Limits): Verdict {
  const { value: claimed, against } = claim;
  if (!claimed) return 'holds';
  const { value: computed, unknown } = against;
  if (unknown === 'never-pays-back') return 'never';
  if (unknown === 'not-within-horizon') return notBack(claimed, businessCase);
  if (!computed || !against.complete) return 'holds';
  const meets = (other: ThreePoint | undefined) =>
    other !== undefined && apart(claimed, other) <= limits.paybackToleranceMonths + NOISE;
  if (meets(computed)) {
    const usual = { low: limits.paybackFromMonths, high: limits.paybackToMonths };
    // What is stated is about what follows: one of the two in the usual range will do.
    return apart(claimed, usual) > NOISE && apart(computed, usual) > NOISE ? 'unusual' : 'holds';
  }
  if (against.definition === 'payback-cash-flow') return { computed, form: 'by-months' };
  return { computed, form: meets(businessCase.payback.gross.value) ? 'without-running' : 'simple' };
}

function notBack(claimed: ThreePoint, { cashFlow, benefits }: BusinessCase): Verdict {
  const isDated = benefits.every(({ start }) => start);
  const after = cashFlow && isDated ? cashFlow.months.length - 1 : undefined;
  return after !== undefined && claimed.low <= after ? { after } : 'holds';
}

/** Whether benefit, investment and running cost are known: what is written and not understood may make the difference. */
function isKnown({ perYear, investment, running }: BusinessCase, budget: ModelElement<'budget'>): boolean {
  return perYear.complete && investment.complete && (running.amount !== undefined || isAbsent(budget, 'running'));
}

function isTime({ stated: { value } }: CheckedClaim): boolean {
  return value.unit !== 'count' && value.unit !== 'percent' && value.unit !== 'money';
}

function writeMonths({ stated }: CheckedClaim, amount: number): Fix {
  const value = `${writtenNumber(amount, 1)} months`;
  return writeFix(`payback ${value}`, 'unsafe', replace(stated.at, value));
}

/** A plain number is most likely one of months. */
function asMonths(claim: CheckedClaim): Fix[] {
  const { unit, low, high, label } = claim.stated.value;
  return unit === 'count' && low === high && label === undefined ? [writeMonths(claim, low)] : [];
}
