import * as z from 'zod';
import { ESTIMATE_KINDS, type EstimateKind, statedEstimates } from '../../analysis/stated-estimates.ts';
import { likelyOf } from '../../analysis/three-point.ts';
import { isKind, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { Duration, Money, Sourced } from '../../model/values.ts';
import { blank, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { writtenMoney, writtenNumber } from '../engine/written.ts';

const KINDS: Readonly<Record<EstimateKind, Worded>> = {
  cost: { en: 'cost', nl: 'kosten', de: 'Kosten' },
  time: { en: 'durations', nl: 'doorlooptijden', de: 'Dauern' },
  benefit: { en: 'benefits', nl: 'baten', de: 'Nutzen' },
};

export default defineRule({
  id: 'finance/point-estimate-only',
  title: { en: 'No ranges', nl: 'Geen bandbreedtes', de: 'Keine Spannen' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Budgetplanning en resource-allocatie'),
    practice('PMI PMBOK', 'Three-point estimating'),
    practice('Flyvbjerg', 'Reference class forecasting'),
  ],
  messages: {
    none: {
      en: {
        what: 'Not one figure has a low and a high end: {kinds} are single figures',
        why: 'Costs are usually underestimated and speed overestimated; a single figure hides how far off it may be.',
        help: 'Write what is least sure as low, likely and high, such as "4..6..9 weeks" or "60k..80k".',
      },
      nl: {
        what: 'Geen enkel cijfer heeft een onder- en bovengrens: {kinds} staan er als één getal',
        why: 'Kosten worden meestal te laag en snelheid te hoog geschat; één getal verbergt hoe ver het ernaast kan zitten.',
        help: 'Schrijf wat het minst zeker is als laag, waarschijnlijk en hoog, zoals "4..6..9 weeks" of "60k..80k".',
      },
      de: {
        what: 'Keine einzige Zahl hat ein unteres und oberes Ende: {kinds} sind Einzelwerte',
        why: 'Kosten werden meist unterschätzt und das Tempo überschätzt; ein Einzelwert verbirgt, wie weit er danebenliegen kann.',
        help: 'Das Unsicherste als niedrig, wahrscheinlich und hoch schreiben, etwa "4..6..9 weeks" oder "60k..80k".',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit rework "Less rework" {
      amount: 45k / year
    }
  }
  budget {
    total: 90k
  }
  roadmap {
    phase pilot "Pilot" {
      duration: 10 weeks
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit hours "Hours saved" {
      saves: 3.5 h
      volume: 15 / week
      at: 65 / h
      weeks: 46
    }
  }
  roadmap {
    phase pilot "Pilot" {
      task build "Build" {
        effort: 12 days
      }
    }
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit rework "Less rework" {
      amount: 45k / year
    }
  }
  budget {
    total: 90k
  }
  roadmap {
    phase pilot "Pilot" {
      duration: 10..12 weeks
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit rework "Less rework" {
      amount: 20k..45k..60k / year
    }
  }
  budget {
    total: 80k..120k
  }
}`,
      // Nothing is set against anything yet.
      `plan p "P" {
  budget {
    total: 90k
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit rework "Less rework" {
      amount: 45k / year
    }
  }
  budget {
    total: 80k to 120k or so
  }
}`,
    ],
  },
  thresholds: ({ roadmap: { bufferPercent }, budget: { reservePercent } }) => ({ bufferPercent, reservePercent }),
  options: () =>
    z
      .strictObject({ bufferPercent: z.number().positive(), reservePercent: z.number().positive().max(100) })
      .exactPartial(),
  check({ plan, thresholds: { bufferPercent, reservePercent }, report }) {
    const estimates = statedEstimates(plan);
    const stated = ESTIMATE_KINDS.filter((kind) => estimates[kind].count > 0);
    // Without a benefit and something to set against it there is no business case yet that could be unsure.
    if (stated.length < 2 || !stated.includes('benefit')) return;
    if (ESTIMATE_KINDS.some((kind) => estimates[kind].ranges > 0 || estimates[kind].unreadable)) return;
    if (!plan.complete || isHalfTyped(plan.element)) return;
    report({
      message: 'none',
      at: nameOf(plan.element),
      about: plan.element,
      data: { kinds: { list: stated.map((kind) => KINDS[kind]) } },
      fixes: () => widened(plan, bufferPercent, reservePercent),
    });
  },
});

/** A range to fill in for the total, for the first benefit and for the first duration: what goes wrong goes wrong further. */
function widened(plan: Plan, further: number, less: number): Fix[] {
  const above: Ends = [1 - less / 100, 1 + further / 100];
  const below: Ends = [1 - further / 100, 1 + less / 100];
  const total = plan.budget?.facts.total;
  const fixes: (Fix | undefined)[] = [
    total && plan.budget && rangeOfMoney('total', titleOf(plan.budget), total, above),
  ];
  const benefits = plan.elements.filter((element) => isKind(element, 'benefit'));
  const [benefit] = benefits.filter(({ facts: { amount, saves } }) => amount ?? saves);
  if (benefit) {
    const { amount, saves } = benefit.facts;
    fixes.push(
      amount
        ? rangeOfMoney('amount', titleOf(benefit), amount, below)
        : rangeOfTime('saves', titleOf(benefit), saves, below),
    );
  }
  const [work] = plan.elements.flatMap((element) =>
    isKind(element, 'phase', 'task') && element.facts.duration ? [{ element, duration: element.facts.duration }] : [],
  );
  if (work) fixes.push(rangeOfTime('duration', titleOf(work.element), work.duration, above));
  return fixes.flatMap((found) => found ?? []);
}

/** Low and high as parts of the likely figure. */
type Ends = readonly [low: number, high: number];

function rangeOfMoney(fact: string, title: string, { value, at }: Sourced<Money>, ends: Ends): Fix | undefined {
  const { currency, per } = value;
  const unit = `${currency === undefined ? '' : ` ${currency}`}${per === undefined ? '' : per === 'once' ? ' once' : ` / ${per}`}`;
  return asRange(
    fact,
    title,
    likelyOf(value),
    ends,
    (amount) => writtenMoney(amount),
    (range) => replace(at, range + unit),
  );
}

function rangeOfTime(fact: string, title: string, stated: Sourced<Duration> | undefined, ends: Ends): Fix | undefined {
  if (!stated) return undefined;
  const { unit, time } = stated.value;
  const word = ` ${time === 'working' && fact === 'duration' ? 'working ' : ''}${unit === 'hour' ? 'h' : `${unit}s`}`;
  const written = (amount: number) => writtenNumber(amount, 1);
  return asRange(fact, title, likelyOf(stated.value), ends, written, (range) => replace(stated.at, range + word));
}

function asRange(
  fact: string,
  element: string,
  likely: number,
  [low, high]: Ends,
  written: (amount: number) => string,
  edit: (range: string) => ReturnType<typeof replace>,
): Fix | undefined {
  const [from, middle, to] = [low * likely, likely, high * likely].map(written);
  if (!from || !middle || !to || !(likely > 0) || from === to) return undefined;
  const range = `${blank(from, 1)}..${blank(middle, 2)}..${blank(to, 3)}`;
  const title = {
    en: "Write '{fact}' of '{element}' as low, likely and high …",
    nl: "Schrijf '{fact}' van '{element}' als laag, waarschijnlijk en hoog …",
    de: "'{fact}' von '{element}' als niedrig, wahrscheinlich und hoch schreiben …",
  };
  return fix(title, 'placeholder', [edit(range)], { fact, element });
}
