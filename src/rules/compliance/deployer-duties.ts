import type { Facts } from '../../analysis/facts.ts';
import { childOf, isAbsent } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { formatIsoDate } from '../../model/values.ts';
import { blank, type Edit, insertElement, insertFact } from '../engine/edit.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { LEAST_LOG_MONTHS } from '../law/ai-act.ts';
import type { PackId } from '../law/pack.ts';
import type { UseCase } from '../use-case/selection.ts';
import { annexIIIUse, type Classification, highRiskOf, isDeployer } from './classified.ts';
import { likelyDay } from './in-force.ts';

/** A duty of Art. 26 or 86 that a plan shows by a line, and does not show yet. */
export interface UnstatedDuty {
  /** In a list of what is missing. */
  readonly name: Worded;
  /** Where its line belongs. */
  readonly in: 'ai-act' | 'operation';
  /** The line, its blank being number `stop`. */
  readonly line: (stop: number, day: string) => string;
  /** What has to be done for it before the first use. */
  readonly task: { readonly id: string; readonly title: string };
}

type Fact = 'oversight' | 'logs-kept' | 'notice' | 'explanation' | 'watches' | 'rollback';

const DUTIES: Readonly<Record<Fact, UnstatedDuty>> = {
  oversight: {
    name: { en: 'oversight', nl: 'toezicht', de: 'Aufsicht' },
    in: 'ai-act',
    line: (stop) => `oversight: "${blank('Who may overrule and stop it', stop)}"`,
    task: { id: 'oversight', title: 'Name and train those who oversee it' },
  },
  'logs-kept': {
    name: { en: 'log retention', nl: 'bewaartermijn logs', de: 'Protokollfrist' },
    in: 'ai-act',
    line: (stop) => `logs-kept: ${blank(`${LEAST_LOG_MONTHS} months`, stop)}`,
    task: { id: 'logs', title: 'Set how long logs are kept' },
  },
  notice: {
    name: { en: 'notice', nl: 'kennisgeving', de: 'Mitteilung' },
    in: 'ai-act',
    line: (stop, day) => `notice: ${blank(day, stop)}`,
    task: { id: 'notice', title: 'Tell the people concerned' },
  },
  explanation: {
    name: { en: 'explanation', nl: 'uitleg', de: 'Erläuterung' },
    in: 'ai-act',
    line: (stop) => `explanation: "${blank('Who explains a decision', stop)}"`,
    task: { id: 'explanation', title: 'Agree who explains decisions' },
  },
  watches: {
    name: { en: 'monitoring', nl: 'bewaking', de: 'Überwachung' },
    in: 'operation',
    line: (stop) => `watches: "${blank('What is watched', stop)}" every week`,
    task: { id: 'monitoring', title: 'Set up monitoring' },
  },
  rollback: {
    name: { en: 'shutdown', nl: 'een noodstop', de: 'Stopp' },
    in: 'operation',
    line: (stop) => `rollback: "${blank('How it is switched off', stop)}"`,
    task: { id: 'stop', title: 'Try out how it is stopped' },
  },
};

/**
 * The duties of a deployer of a high-risk system of which the plan says nothing: oversight (Art. 26(2)), logs (26(6)), notice to those about
 * whom it decides (26(11)), explanation of decisions (Art. 86, listed uses without critical infrastructure), monitoring and suspension (26(5)).
 */
export function unstatedDuties(useCase: UseCase, classification: Classification): readonly UnstatedDuty[] {
  const facts: Fact[] = [];
  const listed = annexIIIUse(classification);
  const concernsPeople = classification.facts.affects?.value !== 'none';
  if (isAbsent(classification, 'oversight')) facts.push('oversight');
  if (isAbsent(classification, 'logs-kept')) facts.push('logs-kept');
  if (concernsPeople && isAbsent(classification, 'notice')) facts.push('notice');
  const explains = concernsPeople && listed !== undefined && listed.listing.point !== '2';
  if (explains && isAbsent(classification, 'explanation')) facts.push('explanation');
  const operation = childOf(useCase, 'operation');
  if (operation || !isHalfTyped(useCase)) {
    if (!operation || isAbsent(operation, 'watches')) facts.push('watches');
    if (!operation || isAbsent(operation, 'rollback')) facts.push('rollback');
  }
  return facts.map((fact) => DUTIES[fact]);
}

/** Whether the law asks for the lines of an `operation` block, so that the rule about the deployer's duties says which are missing. */
export function lawAsksToOperate(useCase: UseCase, law: ReadonlySet<PackId>): boolean {
  const classification = law.has('eu') ? childOf(useCase, 'ai-act') : undefined;
  return classification !== undefined && isDeployer(classification) && highRiskOf(classification) !== undefined;
}

/** The facts of `operation` that show a duty: monitoring and suspension (Art. 26(5)). */
export const OPERATING_FACTS: ReadonlySet<string> = new Set<Fact>(['watches', 'rollback']);

/**
 * Writes a line for each duty that a plan does not state, in its block.
 *
 * @returns the edits, and the number of the first blank that is still free
 */
export function stateDuties(
  useCase: UseCase,
  classification: Classification,
  missing: readonly UnstatedDuty[],
  plan: Plan,
  facts: Facts,
): { readonly edits: readonly Edit[]; readonly nextStop: number } {
  const day = dayBeforeUse(useCase, plan, facts);
  let stop = 1;
  const linesFor = (block: UnstatedDuty['in']): string[] =>
    missing.filter((duty) => duty.in === block).map(({ line }) => line(stop++, day));
  const edits: Edit[] = [];
  const stated = linesFor('ai-act');
  if (stated.length > 0) edits.push(insertFact(classification, stated.join('\n')));
  const operating = linesFor('operation');
  const operation = childOf(useCase, 'operation');
  if (operating.length > 0) {
    const block = ['operation {', ...operating.map((line) => `  ${line}`), '}'].join('\n');
    edits.push(operation ? insertFact(operation, operating.join('\n')) : insertElement(useCase, block));
  }
  return { edits, nextStop: stop };
}

/** The day before the likely first use as a plan writes it, or the end of a month of the plan where that is not known or lies back. */
export function dayBeforeUse(useCase: UseCase, plan: Plan, facts: Facts): string {
  const used = likelyDay(facts.firstUses.of(useCase).use);
  return used !== undefined && used > plan.asOf ? formatIsoDate(used - 1) : 'month 3';
}
