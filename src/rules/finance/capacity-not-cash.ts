import type { BenefitValue } from '../../analysis/business-case.ts';
import { courseOf } from '../../analysis/kpi-course.ts';
import { type ThreePoint, threePoint } from '../../analysis/three-point.ts';
import { isAbsent, lineOf, nameOf, titleOf } from '../../model/element.ts';
import { showFigure, showPer, type Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { Period } from '../../model/values.ts';
import { blank, insertFact, replace, replaceValue } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { worded, wordedRange } from '../engine/worded.ts';
import { writtenNumber } from '../engine/written.ts';
import { writtenMeasure } from '../kpi/measure.ts';
import { NOISE, shownAmount } from './stated-figure.ts';

const WHY = {
  en: 'Output that nobody needs saves no wages and brings no revenue; only what is really needed turns into money.',
  nl: 'Productie die niemand nodig heeft, bespaart geen loon en brengt geen omzet; alleen wat echt nodig is, wordt geld.',
  de: 'Leistung, die niemand braucht, spart keinen Lohn und bringt keinen Umsatz; nur was gebraucht wird, wird zu Geld.',
} as const;

const HELP = {
  en: 'Write "demand:" with what shows the need, such as orders or a backlog, or count the hours saved at today\'s demand.',
  nl: 'Schrijf "demand:" met wat de behoefte aantoont, zoals orders of een achterstand, of reken met de uren bij de vraag van nu.',
  de: '"demand:" mit dem Nachweis schreiben, etwa Aufträge oder Rückstand, oder die Stunden beim heutigen Bedarf zählen.',
} as const;

export default defineRule({
  id: 'finance/capacity-not-cash',
  title: {
    en: 'Extra capacity counted as saving',
    nl: 'Extra capaciteit als besparing geteld',
    de: 'Zusätzliche Kapazität als Ersparnis gezählt',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Budgetplanning en resource-allocatie'), article("Succes meten en KPI's definiëren")],
  messages: {
    output: {
      en: {
        what: "'{benefit}' counts {amount} a year for {extra}; at today's demand it is {today}",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{benefit}' telt {amount} per jaar voor {extra}; bij de vraag van nu is het {today}",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{benefit}' zählt {amount} pro Jahr für {extra}; beim heutigen Bedarf sind es {today}",
        why: WHY.de,
        help: HELP.de,
      },
    },
    revenue: {
      en: {
        what: "'{benefit}' counts {amount} of revenue a year for {extra}, and nothing shows who orders them",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{benefit}' telt {amount} omzet per jaar voor {extra}, en niets laat zien wie die bestelt",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{benefit}' zählt {amount} Umsatz pro Jahr für {extra}, und nichts zeigt, wer das bestellt",
        why: WHY.de,
        help: HELP.de,
      },
    },
    unshown: {
      en: {
        what: "'{benefit}' counts on {extra}, and nothing shows that they are needed",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{benefit}' rekent op {extra}, en niets laat zien dat die nodig zijn",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{benefit}' rechnet mit {extra}, und nichts zeigt, dass das gebraucht wird",
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      // The article's own example.
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit manuals "More manuals" {
      output: 5 / week from 2 / week
      saves: 20 h
      at: 35 / h
      weeks: 52
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit more "More quotations" {
      revenue: 350k / year margin 18%
      output: 28 / week from 15 / week
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit more "More quotations" {
      revenue: 350k / year margin 18%
      kpi: throughput
    }
  }
  kpi throughput "Quotations sent" {
    baseline: 15 / week
    target: 28 / week by month 6
  }
}`,
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit manuals "More manuals" {
      output: 5 / week from 2 / week
      saves: 20 h
      demand: ""
    }
  }
}`,
    ],
    nearMiss: [
      // No more than today.
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit manuals "More manuals" {
      output: 2..5 / week from 2 / week
      saves: 20 h
      at: 35 / h
      weeks: 46
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit manuals "More manuals" {
      output: 5 / week from 2 / week
      saves: 20 h
      at: 35 / h
      weeks: 46
      demand: "Eleven manuals behind schedule in June, three more machines a month from September on"
    }
  }
}`,
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit hours "Hours saved" {
      saves: 12 h
      volume: 2 / week
      at: 35 / h
      weeks: 46
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case writing "Write manuals" {
    benefit manuals "More manuals" {
      output: 5 / week from two a week
      saves: 20 h
      at: 35 / h
      weeks: 46
    }
  }
}`,
    ],
  },
  check({ plan, facts: { businessCase }, report }) {
    for (const value of businessCase.benefits) {
      const { benefit, perYear, naivePerYear, atTodaysDemand } = value;
      const { demand } = benefit.facts;
      const empty = demand?.value.trim() === '';
      if (benefit.kind !== 'benefit' || (!empty && !isAbsent(benefit, 'demand'))) continue;
      const extra = extraOf(plan, value);
      if (!extra) continue;
      const place = { at: empty ? demand.at : nameOf(benefit), about: benefit, fixes: () => fixesOf(value) };
      const data = { benefit: titleOf(benefit), extra };
      const { currency } = businessCase;
      if (perYear && atTodaysDemand) {
        const today = shownAmount(atTodaysDemand.perYear, currency);
        report({ message: 'output', ...place, data: { ...data, amount: shownAmount(perYear, currency), today } });
      } else if (naivePerYear) {
        report({ message: 'revenue', ...place, data: { ...data, amount: shownAmount(naivePerYear, currency) } });
      } else report({ message: 'unshown', ...place, data });
    }
  },
});

/**
 * How much more a benefit counts on: its `output`, or for revenue the KPI that it is measured by, where that counts pieces in a period.
 *
 * @returns undefined where all of its range is not more than today, or nothing says so
 */
function extraOf(plan: Plan, { benefit, kind }: BenefitValue): Worded | undefined {
  const { rate, from } = benefit.facts.output?.value ?? {};
  if (rate && from && (kind === 'output' || kind === 'revenue')) {
    return rate.value.per === from.value.per
      ? more(threePoint(from.value), threePoint(rate.value), from.value.per)
      : undefined;
  }
  const kpi = kind === 'revenue' ? plan.names.findOf(benefit.facts.kpi, 'kpi') : undefined;
  const course = kpi && courseOf(kpi);
  if (course?.baseline.value.unit !== 'count') return undefined;
  const { per } = course.baseline.value;
  return per === undefined || per === 'once'
    ? undefined
    : more(threePoint(course.baseline.value), threePoint(course.target.value), per);
}

function more(today: ThreePoint, later: ThreePoint, per: Period): Worded | undefined {
  if (later.low <= today.high + NOISE) return undefined;
  const pieces = wordedRange(later.low - today.high, later.high - today.low);
  const words: Worded = { en: 'more', nl: 'extra', de: 'mehr' };
  return worded((language) => `${showFigure(pieces, language)} ${words[language]} ${showPer(per, language)}`);
}

function fixesOf({ benefit, kind }: BenefitValue): Fix[] {
  const text = `"${blank('What shows that the additional output is needed')}"`;
  const line = lineOf(benefit, 'demand');
  const edit = line ? replaceValue(line, text) : insertFact(benefit, `demand: ${text}`, 'output');
  const proof = insertFix('demand: "…"', 'placeholder', edit);
  return kind === 'output' ? [proof, ...asToday(benefit)] : [proof];
}

/** Today's pieces, each with the hours that the new rate saves on it: of 20 hours at 2 a week instead of 5 it is 20 × (1 − 2 ÷ 5). */
function asToday(benefit: BenefitValue['benefit']): Fix[] {
  const line = lineOf(benefit, 'output');
  const { output, saves } = benefit.facts;
  const from = output?.value.from;
  if (!line || !from || !saves || lineOf(benefit, 'volume')) return [];
  const [later, today] = [threePoint(output.value.rate.value), threePoint(from.value)];
  const certain = [later, today, threePoint(saves.value)].every(({ low, high }) => low === high);
  if (!certain) return [];
  const volume = `volume: ${writtenNumber(today.likely)} / ${from.value.per}`;
  const hours = writtenMeasure(saves.value.low * (1 - today.likely / later.likely), { ...saves.value });
  const title = {
    en: "Count today's demand: '{volume}', 'saves: {hours}'",
    nl: "Reken met de vraag van nu: '{volume}', 'saves: {hours}'",
    de: "Den heutigen Bedarf zählen: '{volume}', 'saves: {hours}'",
  };
  return [fix(title, 'unsafe', [replace(line.at, volume), replace(saves.at, hours)], { volume, hours })];
}
