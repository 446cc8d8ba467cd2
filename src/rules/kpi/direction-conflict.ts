import { type Course, changeOf, courseOf } from '../../analysis/kpi-course.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { likelyOf } from '../../analysis/three-point.ts';
import { titleOf } from '../../model/element.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic } from '../engine/source.ts';
import { shownMeasure, writtenMeasure } from './measure.ts';

const HELP = {
  en: 'Correct "better:", or check whether baseline and target are the wrong way round.',
  nl: 'Verbeter "better:", of kijk of nulmeting en streefwaarde zijn verwisseld.',
  de: '"better:" berichtigen oder prüfen, ob Ausgangs- und Zielwert vertauscht sind.',
} as const;

const WHY = {
  en: 'A success would count as a failure, and a gate that uses this KPI would decide the wrong way.',
  nl: 'Een succes zou als mislukking tellen, en een gate met deze KPI zou verkeerd beslissen.',
  de: 'Ein Erfolg würde als Misserfolg zählen, und ein Gate mit diesem KPI entschiede falsch herum.',
} as const;

export default defineRule({
  id: 'kpi/direction-conflict',
  title: { en: 'Target against direction', nl: 'Streefwaarde tegen de richting in', de: 'Zielwert gegen die Richtung' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [arithmetic('lower is better: target < baseline; higher is better: target > baseline')],
  messages: {
    rises: {
      en: {
        what: "Lower is better for '{kpi}', but its target of {target} is above the baseline of {baseline}",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "Voor '{kpi}' is lager beter, maar de streefwaarde {target} ligt boven de nulmeting {baseline}",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "Bei '{kpi}' ist niedriger besser, doch der Zielwert {target} liegt über dem Ausgangswert {baseline}",
        why: WHY.de,
        help: HELP.de,
      },
    },
    falls: {
      en: {
        what: "Higher is better for '{kpi}', but its target of {target} is below the baseline of {baseline}",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "Voor '{kpi}' is hoger beter, maar de streefwaarde {target} ligt onder de nulmeting {baseline}",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "Bei '{kpi}' ist höher besser, doch der Zielwert {target} liegt unter dem Ausgangswert {baseline}",
        why: WHY.de,
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  kpi errors "Quotations with an error" {
    better: lower
    baseline: 4%
    target: 12% by month 6
  }
}`,
      `plan p "P" {
  kpi output "Quotations" {
    better: higher
    baseline: 28 / week
    target: 15 / week by month 6
  }
}`,
    ],
    nearMiss: [
      // It stays as it is.
      `plan p "P" {
  kpi errors "Quotations with an error" {
    better: lower
    baseline: 4%
    target: 4% by month 6
  }
}`,
    ],
    passing: [
      `plan p "P" {
  kpi errors "Quotations with an error" {
    better: lower
    baseline: 12%
    target: 4% by month 6
  }
}`,
      `plan p "P" {
  kpi uptime "Availability" {
    better: higher
    guardrail: yes
    baseline: 99.9%
    target: 99.5% by month 6
  }
}`,
      `plan p "P" {
  kpi errors "Quotations with an error" {
    better: lower
    baseline: 4..12%
    target: 10% by month 6
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  kpi errors "Quotations with an error" {
    better: less
    baseline: 4%
    target: 12% by month 6
  }
}`,
      `plan p "P" {
  kpi errors "Quotations with an error" {
    better: lower
    baseline: four
    target: 12% by month 6
  }
}`,
    ],
  },
  check({ plan, report }) {
    for (const kpi of plan.kpis) {
      const { better, guardrail } = kpi.facts;
      const course = courseOf(kpi);
      // A guardrail may give way a little: its target is the limit that it must hold.
      if (!better || !course || guardrail?.value === 'yes' || unreadableAt(kpi, 'guardrail')) continue;
      const change = changeOf(course);
      const against = better.value === 'lower' ? change.low > 0 : change.high < 0;
      if (!against) continue;
      const { baseline, target } = course;
      const other = better.value === 'lower' ? 'higher' : 'lower';
      report({
        message: better.value === 'lower' ? 'rises' : 'falls',
        at: better.at,
        about: kpi,
        data: {
          kpi: titleOf(kpi),
          baseline: shownMeasure(baseline.value),
          target: shownMeasure(target.value),
        },
        related: [
          { at: baseline.at, text: { en: 'The baseline', nl: 'De nulmeting', de: 'Der Ausgangswert' }, data: {} },
          { at: target.at, text: { en: 'The target', nl: 'De streefwaarde', de: 'Der Zielwert' }, data: {} },
        ],
        fixes: () => [writeFix(`better: ${other}`, 'unsafe', replace(better.at, other)), ...swapped(course)],
      });
    }
  },
});

/** Baseline and target the other way round; ranges would lose their ends and are left to the author. */
function swapped({ baseline, target }: Course): Fix[] {
  const [from, to] = [baseline.value, target.value];
  if (from.low !== from.high || to.low !== to.high) return [];
  const title = {
    en: 'Swap baseline and target',
    nl: 'Verwissel nulmeting en streefwaarde',
    de: 'Ausgangs- und Zielwert tauschen',
  };
  const edits = [
    replace(baseline.at, writtenMeasure(likelyOf(to), to)),
    replace(target.at, writtenMeasure(likelyOf(from), from)),
  ];
  return [fix(title, 'unsafe', edits)];
}
