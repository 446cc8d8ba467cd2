import type { Kpi } from '../../analysis/kpi-course.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import type { ThreePoint } from '../../analysis/three-point.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { Settings } from '../engine/settings.ts';
import { measuredBy } from '../kpi/measured-by.ts';
import type { Profile } from '../profile/profile.ts';
import { complexSources, formatNames } from './complex-sources.ts';
import { dataPointsOf } from './data-points.ts';
import { repeatsPerWeek } from './frequency.ts';
import { pursuedUseCases, type UseCase } from './selection.ts';

/** What the criteria compare with. */
export type SuitabilityLimits = Pick<
  Profile['useCase'],
  'repeatsPerWeek' | 'workingWeeks' | 'dataPoints' | 'mostInputs'
>;

/** Each criterion with its evidence; `met` is undefined where the plan does not say enough to tell. */
export interface Suitability {
  readonly repetition: { readonly met: boolean | undefined; readonly perWeek: ThreePoint | undefined };
  readonly data: { readonly met: boolean | undefined; readonly records: ThreePoint | undefined };
  readonly improvement: { readonly met: boolean | undefined; readonly kpis: readonly Kpi[] };
  readonly inputs: {
    readonly met: boolean | undefined;
    readonly count: number | undefined;
    /** Kinds of data that hold many variables at once. */
    readonly complex: readonly Worded[];
  };
}

/** The limits as the rules take them: from the profile, unless the configuration sets one for a rule. */
export function suitabilityLimits({ rules }: Settings, { useCase }: Profile): SuitabilityLimits {
  const limit = (rule: string, name: keyof SuitabilityLimits): number => {
    const option = rules.get(`use-case/${rule}`)?.options[name];
    return typeof option === 'number' ? option : useCase[name];
  };
  return {
    repeatsPerWeek: limit('low-frequency', 'repeatsPerWeek'),
    workingWeeks: limit('low-frequency', 'workingWeeks'),
    dataPoints: limit('too-few-datapoints', 'dataPoints'),
    mostInputs: limit('too-many-inputs', 'mostInputs'),
  };
}

/**
 * The article's four criteria for a first use case ('Concrete aanbevelingen voor actie'): high repetition, enough digital data,
 * measurable improvement, limited complexity. Reckoned as the rules do; a range that crosses a limit leaves it open.
 */
export function suitabilityOf(plan: Plan, useCase: UseCase, limits: SuitabilityLimits): Suitability {
  const perWeek = unreadableAt(useCase, 'repeats') ? undefined : repeatsPerWeek(useCase, limits.workingWeeks);
  const records = dataPointsOf(plan, useCase)?.records;
  return {
    repetition: { met: perWeek && isAtLeast(perWeek, limits.repeatsPerWeek), perWeek },
    data: { met: records && isAtLeast(records, limits.dataPoints), records },
    improvement: improvementOf(plan, useCase),
    inputs: inputsOf(plan, useCase, limits.mostInputs),
  };
}

function isAtLeast({ low, high }: ThreePoint, least: number): boolean | undefined {
  if (low >= least) return true;
  return high < least ? false : undefined;
}

/**
 * A KPI of the work or of its use shows an improvement; technical and strategic ones do not. One that names no use case measures
 * those that the plan carries out, not mere candidates.
 */
function improvementOf(plan: Plan, useCase: UseCase): Suitability['improvement'] {
  const isPursued = pursuedUseCases(plan).includes(useCase);
  const kpis = plan.kpis.filter((kpi) => measuredBy(plan, kpi)?.has(useCase) ?? isPursued);
  const levels = kpis.map(({ facts }) => facts.level?.value);
  const fitting = kpis.filter((_, index) => levels[index] === 'business' || levels[index] === 'operational');
  if (fitting.length > 0) return { met: true, kpis: fitting };
  const known = kpis.length > 0 && levels.every((level) => level !== undefined);
  return { met: known ? false : undefined, kpis };
}

function inputsOf(plan: Plan, useCase: UseCase, most: number): Suitability['inputs'] {
  const readable = !unreadableAt(useCase, 'inputs');
  const count = readable ? useCase.facts.inputs?.value.length : undefined;
  const complex = formatNames(complexSources(plan, useCase));
  const few = count === undefined ? undefined : count <= most;
  return { met: readable && complex.length > 0 ? false : few, count, complex };
}
