import { analyse } from '../../../src/analysis/facts.ts';
import { type Levelling, type LevellingOptions, levellingOf } from '../../../src/analysis/levelling.ts';
import { titleOf } from '../../../src/model/element.ts';
import { formatIsoDate } from '../../../src/model/values.ts';
import { planOf, textAt } from '../../support/plan.ts';

/** A plan that begins on Monday 4 January 2027. */
export const text = (team: string, roadmap: string) =>
  `company acme "Acme" { country: NL }\nplan p "P" {\n  start: 2027-01-04\n  team {\n${team}\n  }\n  roadmap {\n${roadmap}\n  }\n}\n`;

/** @param assigned who does it; empty for nobody */
export const task = (id: string, assigned: string, ...lines: string[]) =>
  `task ${id} {\n ${[...lines, ...(assigned ? [`assigned: ${assigned}`] : [])].join('\n ')}\n}`;

export function levelled(source: string, options?: LevellingOptions): Levelling {
  const plan = planOf(source);
  const { schedule, workload, calendars } = analyse(plan);
  return levellingOf(plan, schedule, workload, options, calendars);
}

/** `b 2027-01-04 → 2027-01-18 after a` */
export function told(levelling: Levelling): string[] {
  return levelling.moves.map(({ task, from, to, write }) => {
    const how = write.fact === 'after' ? `after ${write.id}` : `starts ${formatIsoDate(write.day)}`;
    return `${titleOf(task)} ${formatIsoDate(from)} → ${formatIsoDate(to)} ${how}`;
  });
}

/** `Mila 2027-01-04..2027-01-08 200: a fixed 2027-01-04`: who has too much when, and what holds which task. */
export function unsolved(source: string): string[] {
  return levelled(source).unsolved.map(
    ({ person, from, until, share, tasks }) =>
      `${titleOf(person)} ${formatIsoDate(from)}..${formatIsoDate(until - 1)} ${share}: ${tasks
        .map(({ task, held, at }) => `${titleOf(task)} ${held} ${textAt(source, at)}`)
        .join(', ')}`,
  );
}

export const mila = 'person mila "Mila" { }';
