import * as z from 'zod';
import { type Course, changeOf, courseOf, isSameUnit, type Kpi, relativeChangeOf } from '../../analysis/kpi-course.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { type ThreePoint, threePoint } from '../../analysis/three-point.ts';
import { titleOf } from '../../model/element.ts';
import type { Measure } from '../../model/values.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { arithmetic, article } from '../engine/source.ts';
import { shownChange, shownMeasure, writtenMeasure } from './measure.ts';

export default defineRule({
  id: 'kpi/delta-mismatch',
  title: { en: 'Stated change wrong', nl: 'Opgegeven verandering klopt niet', de: 'Angegebene Veränderung falsch' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [arithmetic('change = (target − baseline) ÷ baseline'), article("Succes meten en KPI's definiëren")],
  messages: {
    wrong: {
      en: {
        what: "'{kpi}': from {baseline} to {target} is {computed}, not {stated}",
        why: 'Whoever reads the plan compares the stated change with the figures and trusts neither.',
        help: 'Write the computed change, or correct the baseline or the target.',
      },
      nl: {
        what: "'{kpi}': van {baseline} naar {target} is {computed}, niet {stated}",
        why: 'Wie het plan leest, vergelijkt de opgegeven verandering met de cijfers en vertrouwt geen van beide.',
        help: 'Schrijf de berekende verandering, of verbeter de nulmeting of de streefwaarde.',
      },
      de: {
        what: "'{kpi}': von {baseline} auf {target} sind {computed}, nicht {stated}",
        why: 'Wer den Plan liest, vergleicht die angegebene Veränderung mit den Zahlen und traut keiner von beiden.',
        help: 'Die berechnete Veränderung schreiben oder Ausgangs- oder Zielwert berichtigen.',
      },
    },
    points: {
      en: {
        what: "'{kpi}': from {baseline} to {target} is {computed}; {stated} is the difference in percentage points",
        why: 'Read as a change in per cent, the stated figure makes the effect look different from what it is.',
        help: 'Write the change in per cent, or say "points" after the figure.',
      },
      nl: {
        what: "'{kpi}': van {baseline} naar {target} is {computed}; {stated} is het verschil in procentpunten",
        why: 'Gelezen als verandering in procenten geeft het cijfer een ander beeld van het effect.',
        help: 'Schrijf de verandering in procenten, of zet "points" achter het cijfer.',
      },
      de: {
        what: "'{kpi}': von {baseline} auf {target} sind {computed}; {stated} ist der Unterschied in Prozentpunkten",
        why: 'Als Veränderung in Prozent gelesen, gibt die Zahl ein anderes Bild von der Wirkung.',
        help: 'Die Veränderung in Prozent schreiben oder "points" hinter die Zahl setzen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  kpi speed "Handling time" {
    baseline: 6 h
    target: 2.5 h by month 6
    claims: -50%
  }
}`,
      `plan p "P" {
  kpi errors "Quotations with an error" {
    baseline: 12%
    target: 4% by month 6
    claims: -8%
  }
}`,
      `plan p "P" {
  kpi speed "Handling time" {
    baseline: 6 h
    target: 2.5 h by month 6
    claims: -4 h
  }
}`,
    ],
    nearMiss: [
      // −58.3, rounded.
      `plan p "P" {
  kpi speed "Handling time" {
    baseline: 6 h
    target: 2.5 h by month 6
    claims: -58%
  }
}`,
    ],
    passing: [
      `plan p "P" {
  kpi speed "Handling time" {
    baseline: 5..6 h
    target: 2.5 h by month 6
    claims: -55%
  }
}`,
      `plan p "P" {
  kpi errors "Quotations with an error" {
    baseline: 12%
    target: 4% by month 6
    claims: -8 points
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  kpi speed "Handling time" {
    baseline: 6 h
    target: two hours by month 6
    claims: -50%
  }
}`,
      `plan p "P" {
  kpi speed "Handling time" {
    baseline: 6 h
    target: 2.5 h by month 6
    claims: half
  }
}`,
    ],
  },
  thresholds: ({ kpi: { deltaTolerancePoints } }) => ({ deltaTolerancePoints }),
  options: () => z.strictObject({ deltaTolerancePoints: z.number().nonnegative() }).exactPartial(),
  check({ plan, thresholds: { deltaTolerancePoints: tolerance }, report }) {
    for (const kpi of plan.kpis) {
      const course = courseOf(kpi);
      const { claims } = kpi.facts;
      if (!course || !claims || unreadableAt(kpi, 'claims')) continue;
      const expected = expectedChange(course, claims.value, tolerance);
      if (!expected || meets(claims.value, expected.change, expected.tolerance)) continue;
      const { baseline, target } = course;
      const inPoints = baseline.value.unit === 'percent' && meets(claims.value, changeOf(course), tolerance);
      report({
        message: inPoints && expected.relative ? 'points' : 'wrong',
        at: claims.at,
        about: kpi,
        data: {
          kpi: titleOf(kpi),
          baseline: shownMeasure(baseline.value),
          target: shownMeasure(target.value),
          computed: shownChange(expected.change.low, shownMeasure({ ...plain(claims.value), ...expected.change })),
          stated: shownChange(claims.value.low, shownMeasure(claims.value)),
        },
        related: [
          { at: baseline.at, text: { en: 'The baseline', nl: 'De nulmeting', de: 'Der Ausgangswert' }, data: {} },
          { at: target.at, text: { en: 'The target', nl: 'De streefwaarde', de: 'Der Zielwert' }, data: {} },
        ],
        fixes: () => [
          ...computedChange(claims, expected),
          ...(inPoints ? [inPercentagePoints(claims)] : []),
          ...targetThatFits(kpi, course, claims.value, expected),
        ],
      });
    }
  },
});

interface Expected {
  readonly change: ThreePoint;
  /** Whether it is a share of the baseline, else a difference in the KPI's unit. */
  readonly relative: boolean;
  /** How far a claim may be off, in the unit of the change. */
  readonly tolerance: number;
}

/** What a claim of this unit is to be compared with; undefined where it counts in something else. */
function expectedChange(course: Course, claim: Measure, tolerance: number): Expected | undefined {
  const { baseline } = course;
  if (claim.unit === 'percent' && claim.per === undefined) {
    const change = relativeChangeOf(course);
    return change && { change, relative: true, tolerance };
  }
  const points =
    baseline.value.unit === 'percent' && claim.unit === 'count' && /^(points?|pp)$/.test(claim.label ?? '');
  if (points) return { change: changeOf(course), relative: false, tolerance };
  if (!isSameUnit(baseline.value, claim)) return undefined;
  const size = Math.abs(threePoint(baseline.value).likely);
  return { change: changeOf(course), relative: false, tolerance: (size * tolerance) / 100 };
}

/** Whether the ranges of claim and change touch. */
function meets(claim: Measure, change: ThreePoint, tolerance: number): boolean {
  const allowed = tolerance + 1e-9;
  return claim.low <= change.high + allowed && claim.high >= change.low - allowed;
}

/** The unit of a measure without its figures. */
function plain({
  low: _low,
  likely: _likely,
  high: _high,
  ...unit
}: Measure): Omit<Measure, 'low' | 'likely' | 'high'> {
  return unit;
}

type Claims = NonNullable<Kpi['facts']['claims']>;

function computedChange({ value, at }: Claims, { change, relative, tolerance }: Expected): Fix[] {
  // Whole per cent, as people state changes, unless the tolerance is narrower than that.
  const rounded = relative && tolerance >= 0.5 ? Math.round(change.likely) : change.likely;
  const text = writtenMeasure(rounded, value);
  return [writeFix(`claims: ${text}`, 'unsafe', replace(at, text))];
}

function inPercentagePoints({ value, at }: Claims): Fix {
  const text = `${writtenMeasure(value.low, { low: 0, high: 0, unit: 'count' })} points`;
  return writeFix(`claims: ${text}`, 'unsafe', replace(at, text));
}

/** The target with which the claim would be right, where everything is one figure. */
function targetThatFits(kpi: Kpi, course: Course, claim: Measure, { relative, tolerance }: Expected): Fix[] {
  const { baseline, target } = course;
  if (claim.low !== claim.high || baseline.value.low !== baseline.value.high) return [];
  const from = baseline.value.low;
  const exact = relative ? from * (1 + claim.low / 100) : from + claim.low;
  if (exact < 0) return [];
  // As many decimals as are written.
  const rounded = Number(exact.toFixed(target.value.unit === 'percent' ? 1 : 2));
  const change = relative ? 100 * (rounded / from - 1) : rounded - from;
  if (!meets(claim, { low: change, likely: change, high: change }, tolerance)) return [];
  const text = writtenMeasure(rounded, target.value);
  const by = kpi.facts.target?.value.by === undefined ? '' : ' by …';
  return [writeFix(`target: ${text}${by}`, 'unsafe', replace(target.at, text))];
}
