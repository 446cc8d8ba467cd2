import * as z from 'zod';
import { BUDGET_CATEGORIES, type BudgetCategory, type BudgetFacts } from '../../analysis/budget.ts';
import { certain, sumOf, type ThreePoint } from '../../analysis/three-point.ts';
import { nameOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { worded, wordedRange } from '../engine/worded.ts';
import { isLeftOut, PART_NAMES, type StatedPart, setPart, statedParts, writtenPart } from './parts.ts';

const WHY = {
  en: 'The article splits {rule}; far from it, people, tools or the change in daily work come up short.',
  nl: 'Het artikel verdeelt {rule}; bij een grote afwijking komen mensen, middelen of de verandering in het werk tekort.',
  de: 'Der Artikel teilt {rule}; weit davon entfernt kommen Menschen, Mittel oder die Veränderung im Alltag zu kurz.',
} as const;

const HELP = {
  en: 'Rebalance the parts, or accept the deviation with its reason.',
  nl: 'Breng de delen in evenwicht, of accepteer de afwijking met de reden.',
  de: 'Die Teile ausgleichen oder die Abweichung mit Begründung akzeptieren.',
} as const;

export default defineRule({
  id: 'budget/split-deviation',
  title: { en: 'Unusual split of the budget', nl: 'Ongewone budgetverdeling', de: 'Ungewöhnliche Budgetaufteilung' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Budgetplanning en resource-allocatie'), article('Veelgestelde vragen')],
  messages: {
    far: {
      en: {
        what: '{part} takes {share} of the budget; the rule of thumb is {usual}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: '{part} krijgt {share} van het budget; de vuistregel is {usual}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: '{part} erhält {share} des Budgets; die Faustregel ist {usual}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    leftOut: {
      en: {
        what: 'The budget leaves {share} for training and change; the rule of thumb is {usual}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: 'Het budget laat {share} over voor training en verandering; de vuistregel is {usual}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: 'Das Budget lässt {share} für Schulung und Veränderung übrig; die Faustregel ist {usual}',
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  budget {
    total: 200k
    personnel: 129k
    technology: 36k
    change: 35k
  }
}`,
      `plan p "P" {
  budget {
    personnel: 50%
    technology: 40%
    change: 10%
  }
}`,
      `plan p "P" {
  budget {
    personnel: 60%
    technology: 40%
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  budget {
    personnel: 50%
    technology: 30%
    change: 20%
  }
}`,
    ],
    passing: [
      `plan p "P" {
  budget {
    personnel: 45..60%
    technology: 20..30%
    change: 20..25%
  }
}`,
      `plan p "P" {
  budget {
    personnel: 40%
    technology: 30%
    change: 3%
  }
}`,
      `plan p "P" {
  budget {
    personnel: 40%
    technology: 30%
    change: 30%
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  budget {
    personnel: most
    technology: 40%
    change: 10%
  }
}`,
    ],
  },
  thresholds: ({
    budget: { personnelPercent, technologyPercent, changePercent, tolerancePoints, changeFloorPercent },
  }) => ({ personnelPercent, technologyPercent, changePercent, tolerancePoints, changeFloorPercent }),
  options: () =>
    z
      .strictObject({
        personnelPercent: z.number().nonnegative().max(100),
        technologyPercent: z.number().nonnegative().max(100),
        changePercent: z.number().nonnegative().max(100),
        tolerancePoints: z.number().nonnegative(),
        changeFloorPercent: z.number().nonnegative().max(100),
      })
      .exactPartial(),
  check({ facts: { budget: facts }, thresholds, report }) {
    const parts = facts && statedParts(facts);
    if (!facts || !parts) return;
    const { tolerancePoints, changeFloorPercent } = thresholds;
    const usual: Usual = {
      personnel: thresholds.personnelPercent,
      technology: thresholds.technologyPercent,
      change: thresholds.changePercent,
    };
    const rule = ruleOfThumb(usual);
    const sum = sumOf(parts.map(({ share }) => share));
    if (parts.length === 2 && isLeftOut(facts, 'change')) {
      const left = 100 - sum.low;
      if (left >= changeFloorPercent || left < 0) return;
      report({
        message: 'leftOut',
        severity: 'warning',
        at: nameOf(facts.budget),
        about: facts.budget,
        data: { share: { percent: left }, usual: { percent: usual.change }, rule },
        fixes: () => [rebalanced(facts, usual)],
      });
      return;
    }
    // A part that fits as soon as the parts add up is what `budget/split-sum` is about.
    const far = parts.filter((part) => {
      const remainder = 100 - (sum.likely - part.share.likely);
      const allowed = tolerancePoints + 1e-9;
      return (
        distance(part.share, usual[part.category]) > allowed &&
        distance(certain(remainder), usual[part.category]) > allowed
      );
    });
    const thin = far.find(({ category, share }) => category === 'change' && share.high < changeFloorPercent);
    const worst = thin ?? mostOff(far, usual);
    if (!worst) return;
    report({
      message: 'far',
      severity: worst === thin ? 'warning' : 'hint',
      at: worst.stated.at,
      about: facts.budget,
      data: {
        part: PART_NAMES[worst.category],
        share: wordedRange({ percent: worst.share.low }, { percent: worst.share.high }),
        usual: { percent: usual[worst.category] },
        rule,
      },
      related: parts
        .filter((part) => part !== worst)
        .map(({ category, stated, share }) => ({
          at: stated.at,
          text: { en: '{part}: {share}', nl: '{part}: {share}', de: '{part}: {share}' },
          data: {
            part: PART_NAMES[category],
            share: wordedRange({ percent: share.low }, { percent: share.high }),
          },
        })),
      fixes: () => (parts.length === 3 ? [rebalanced(facts, usual)] : []),
    });
  },
});

type Usual = Readonly<Record<BudgetCategory, number>>;

/** Points between a share and its usual value; 0 where the range reaches it. */
function distance({ low, high }: ThreePoint, usual: number): number {
  return Math.max(0, low - usual, usual - high);
}

function mostOff(parts: readonly StatedPart[], usual: Usual): StatedPart | undefined {
  const off = ({ category, share }: StatedPart) => distance(share, usual[category]);
  return [...parts].sort((one, other) => off(other) - off(one))[0];
}

/** `40% personnel, 30% technology, 30% training and change` */
function ruleOfThumb(usual: Usual): Worded {
  return worded((language) =>
    BUDGET_CATEGORIES.map((category) => {
      const name = PART_NAMES[category][language];
      const percent = wordedRange({ percent: usual[category] }, { percent: usual[category] })[language];
      return `${percent} ${language === 'de' ? name : name.toLowerCase()}`;
    }).join(', '),
  );
}

/** The rule of thumb itself, each part in the way it is written. */
function rebalanced(facts: BudgetFacts, usual: Usual): Fix {
  const values = BUDGET_CATEGORIES.map((category) => writtenPart(facts, category, usual[category]));
  const edits = BUDGET_CATEGORIES.map((category) => setPart(facts, category, usual[category]));
  const title = { en: 'Rebalance to {values}', nl: 'Verdeel {values}', de: 'Aufteilen in {values}' };
  return fix(title, 'unsafe', edits, { values: { list: values } });
}
