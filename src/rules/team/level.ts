import type { Facts } from '../../analysis/facts.ts';
import { type LevelMove, levellingOf } from '../../analysis/levelling.ts';
import { lineOf, titleOf } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import { formatIsoDate } from '../../model/values.ts';
import { type Edit, insertAt, insertFact, replaceValue } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';

/**
 * Lets tasks begin when there is room for them, where that is all that is needed to bring somebody under the limit. Nobody else gets
 * more than before.
 *
 * @param most per cent of full time
 */
export function levelFixes(plan: Plan, facts: Facts, person: Person, most: number): Fix[] {
  const { moves, unsolved, outlasting } = levellingOf(
    plan,
    facts.schedule,
    facts.workload,
    { most, person },
    facts.calendars,
  );
  const [first, ...others] = moves;
  if (!first || unsolved.some((over) => over.person === person) || outlasting.length > 0) return [];
  if (others.length === 0) {
    return [
      fix(
        {
          en: "Level: start '{task}' on {day}, when '{person}' is free",
          nl: "Spreiden: '{task}' begint op {day}, als '{person}' tijd heeft",
          de: "Ausgleichen: '{task}' am {day} beginnen, wenn '{person}' Zeit hat",
        },
        'unsafe',
        [levelEdit(first)],
        { task: titleOf(first.task), day: { day: first.to }, person: titleOf(first.because.person) },
      ),
    ];
  }
  return [
    fix(
      {
        en: "Level: start {count} tasks later, so that '{person}' has at most {most}",
        nl: "Spreiden: {count} taken beginnen later, zodat '{person}' hooguit {most} heeft",
        de: "Ausgleichen: {count} Aufgaben später beginnen, damit '{person}' höchstens {most} hat",
      },
      'unsafe',
      moves.map(levelEdit),
      { count: moves.length, person: titleOf(person), most: { percent: most } },
    ),
  ];
}

/** Writes into the plan that a task begins later: behind another one, or on a day. */
export function levelEdit({ task, write }: LevelMove): Edit {
  const line = lineOf(task, write.fact);
  if (write.fact === 'after') {
    return line?.valueAt ? insertAt(line.valueAt, 'end', `, ${write.id}`) : insertFact(task, `after: ${write.id}`);
  }
  const day = formatIsoDate(write.day);
  return line ? replaceValue(line, day) : insertFact(task, `starts: ${day}`, 'after');
}
