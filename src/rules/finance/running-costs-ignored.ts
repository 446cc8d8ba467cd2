import * as z from 'zod';
import { type ReturnForm, returnForms, returnWith } from '../../analysis/business-case/return-forms.ts';
import type { BusinessCase, Figure } from '../../analysis/business-case.ts';
import { type Amount, amountOf, unitsOf } from '../../analysis/money.ts';
import { scaled, type ThreePoint } from '../../analysis/three-point.ts';
import { isAbsent, type ModelElement } from '../../model/element.ts';
import { type Edit, insertFact, replace } from '../engine/edit.ts';
import { fix, insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { writtenPercent } from '../engine/written.ts';
import { apart, basedOn, NOISE, type StatedFigure, shownAmount, shownPercent, statedOf } from './stated-figure.ts';

const WHY = {
  en: 'Licences, cloud, monitoring and support cost money every year that the benefit comes in, also in the first.',
  nl: 'Licenties, cloud, monitoring en support kosten geld in elk jaar met baten, ook in het eerste.',
  de: 'Lizenzen, Cloud, Überwachung und Betreuung kosten in jedem Jahr Geld, in dem der Nutzen kommt, auch im ersten.',
} as const;

const HELP = {
  en: 'State the ROI with running cost taken off.',
  nl: 'Vermeld de ROI met aftrek van de lopende kosten.',
  de: 'Den ROI abzüglich der laufenden Kosten angeben.',
} as const;

export default defineRule({
  id: 'finance/running-costs-ignored',
  title: { en: 'ROI without running cost', nl: 'ROI zonder lopende kosten', de: 'ROI ohne laufende Kosten' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Budgetplanning en resource-allocatie')],
  messages: {
    known: {
      en: {
        what: 'The stated ROI of {stated} leaves out the running cost of {running} a year; with it ROI is {net}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven ROI van {stated} laat de lopende kosten van {running} per jaar weg; ermee is de ROI {net}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Der angegebene ROI von {stated} lässt die laufenden Kosten von {running} pro Jahr weg; mit ihnen ist er {net}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    assumed: {
      en: {
        what: 'The stated ROI of {stated} leaves out running cost; with {share} of the investment a year it is {net}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven ROI van {stated} laat lopende kosten weg; met {share} van de investering per jaar is hij {net}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Der angegebene ROI von {stated} lässt laufende Kosten weg; mit {share} der Investition pro Jahr ist er {net}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    // Where the return is too high for another reason too, it is not said what remains, only what this takes off.
    knownPart: {
      en: {
        what: 'The stated ROI of {stated} leaves out the running cost of {running} a year, which takes off {points} points',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven ROI van {stated} laat de lopende kosten van {running} per jaar weg, goed voor {points} punten',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Der angegebene ROI von {stated} lässt die laufenden Kosten von {running} pro Jahr weg, das sind {points} Punkte',
        why: WHY.de,
        help: HELP.de,
      },
    },
    assumedPart: {
      en: {
        what: 'The stated ROI of {stated} leaves out running cost; {share} of the investment a year takes off {points} points',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'De opgegeven ROI van {stated} laat lopende kosten weg; {share} van de investering per jaar scheelt {points} punten',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Der angegebene ROI von {stated} lässt laufende Kosten weg; {share} der Investition pro Jahr sind {points} Punkte',
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
      weeks: 46
    }
  }
  budget {
    total: 80k
    running: 16k / year
    claims: roi 20.8%
  }
}`,
      `plan p "P" {
  use-case inspection "Inspect parts" {
    benefit hours "Inspection time saved" {
      amount: 560k / year
    }
  }
  budget {
    total: 200k
    claims: roi 180%
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    benefit more "More quotations" {
      revenue: 395k / year margin 18%
    }
  }
  budget {
    total: 150k
    running: 30k / year
    claims: roi 163%
  }
}`,
    ],
    nearMiss: [
      // With running cost of nothing there is nothing to leave out.
      `plan p "P" {
  use-case inspection "Inspect parts" {
    benefit hours "Inspection time saved" {
      amount: 560k / year
    }
  }
  budget {
    total: 200k
    running: 0 / year
    claims: roi 180%
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case inspection "Inspect parts" {
    benefit hours "Inspection time saved" {
      amount: 560k / year
    }
  }
  budget {
    total: 200k
    running: 25% / year
    claims: roi 155%
  }
}`,
      `plan p "P" {
  use-case inspection "Inspect parts" {
    benefit hours "Inspection time saved" {
      amount: 560k / year
    }
  }
  budget {
    total: 200k
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case inspection "Inspect parts" {
    benefit hours "Inspection time saved" {
      amount: 560k / year
    }
  }
  budget {
    total: 200k
    running: a quarter of it
    claims: roi 180%
  }
}`,
    ],
  },
  thresholds: ({ finance: { roiTolerancePoints }, budget: { runningFromPercent, runningToPercent } }) => ({
    roiTolerancePoints,
    runningFromPercent,
    runningToPercent,
  }),
  options: () =>
    z
      .strictObject({
        roiTolerancePoints: z.number().nonnegative(),
        runningFromPercent: z.number().nonnegative(),
        runningToPercent: z.number().nonnegative(),
      })
      .exactPartial(),
  check({ plan: { budget }, facts: { businessCase, budget: stated }, thresholds, report }) {
    if (!budget || !stated) return;
    const running = runningOf(businessCase, budget, stated.running.share, thresholds);
    if (!running) return;
    const { currency } = businessCase;
    for (const claim of statedOf(businessCase, 'roi')) {
      const form = formWithout(businessCase, claim, running.amount, thresholds.roiTolerancePoints);
      if (!form) continue;
      const { net, points, countedAs } = form;
      const place = {
        at: claim.stated.at,
        about: budget,
        key: 'roi',
        related: basedOn(businessCase.running.followsFrom),
        fixes: () => [withRunning(businessCase, budget, claim, running)],
      };
      const data = { stated: shownPercent(claim.value) };
      const amount = shownAmount(running.amount, currency);
      const share = { percent: running.share };
      if (countedAs === 'benefit') {
        const result = { ...data, net: shownPercent(net) };
        if (running.known) report({ message: 'known', ...place, data: { ...result, running: amount } });
        else report({ message: 'assumed', ...place, data: { ...result, share } });
      } else if (running.known) report({ message: 'knownPart', ...place, data: { ...data, running: amount, points } });
      else report({ message: 'assumedPart', ...place, data: { ...data, share, points } });
    }
  },
});

interface Running {
  /** Of a year. */
  readonly amount: Amount;
  /** Per cent of the investment. */
  readonly share: number;
  /** Whether the plan states it, in a way that says how much it is. */
  readonly known: boolean;
}

/** What running costs: as stated, else in the middle of what is usual. Undefined where something is written that does not say. */
function runningOf(
  { running, investment }: BusinessCase,
  budget: ModelElement<'budget'>,
  statedShare: ThreePoint | undefined,
  { runningFromPercent, runningToPercent }: { readonly runningFromPercent: number; readonly runningToPercent: number },
): Running | undefined {
  if (!investment.amount) return undefined;
  const usual = (runningFromPercent + runningToPercent) / 2;
  if (running.amount) return { amount: running.amount, share: statedShare?.likely ?? usual, known: true };
  if (!isAbsent(budget, 'running') || usual === 0) return undefined;
  const amount = amountOf(scaled(unitsOf(investment.amount), usual / 100));
  return amount && { amount, share: usual, known: false };
}

/** The form without running cost that the claim comes to, unless it comes to one with running cost too. */
function formWithout(
  businessCase: BusinessCase,
  { value: claimed }: StatedFigure,
  running: Amount,
  tolerance: number,
): { readonly countedAs: ReturnForm['countedAs']; readonly net: ThreePoint; readonly points: number } | undefined {
  const meets = ({ value, complete }: Figure) =>
    value !== undefined && complete && apart(claimed, value) <= tolerance + NOISE;
  let found: ReturnType<typeof formWithout>;
  for (const { countedAs, gross } of returnForms(businessCase)) {
    const net = returnWith(businessCase, countedAs, running);
    if (meets(net)) return undefined;
    if (found || !meets(gross) || !net.value || !gross.value) continue;
    const points = Math.round(10 * (gross.value.likely - net.value.likely)) / 10;
    found = { countedAs, net: net.value, points };
  }
  return found;
}

/** The return with running cost, by the benefit that stays; where the plan states no running cost, that too. */
function withRunning(
  businessCase: BusinessCase,
  budget: ModelElement<'budget'>,
  { stated }: StatedFigure,
  { amount, share, known }: Running,
) {
  const net = returnWith(businessCase, 'benefit', amount).value;
  const line = `running: ${writtenPercent(share)} / year`;
  const add: Edit[] = known ? [] : [insertFact(budget, line, 'reserve')];
  // Where a margin is missing there is no return yet that could be stated.
  if (!net || !businessCase.roi.gross.complete) return insertFix(line, 'unsafe', ...add);
  const value = writtenPercent(net.likely);
  const write = replace(stated.at, value);
  if (known) return writeFix(`roi ${value}`, 'unsafe', write);
  const title = {
    en: "Add '{line}' and write 'roi {value}'",
    nl: "Voeg '{line}' toe en schrijf 'roi {value}'",
    de: "'{line}' ergänzen und 'roi {value}' schreiben",
  };
  return fix(title, 'unsafe', [...add, write], { line, value });
}
