import { titleOf } from '../../model/element.ts';
import { showDay, showRhythm } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { dayOf } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import { momentOf } from '../../rules/use-case/phase-start.ts';
import type { ReportSource } from '../options.ts';
import { showDuration } from './spans.ts';

/** Something that is done with people, as the plan writes it. */
export interface WrittenActivity {
  readonly id: string;
  readonly what: string;
  readonly when: string;
  /** The first day; undefined where it is not stated, or follows from work without a date. */
  readonly first: EpochDay | undefined;
  /** The last day; undefined where it goes on or has one day only. */
  readonly last: EpochDay | undefined;
  /** Whether it comes back with no end stated. */
  readonly goesOn: boolean;
}

/** The lines of one of the three steps, in the order of the file. */
export function activitiesIn(step: 'inform' | 'involve' | 'train', source: ReportSource): WrittenActivity[] {
  return step === 'train' ? trainings(source) : activities(step, source);
}

function activities(step: 'inform' | 'involve', { plan, facts, texts, language }: ReportSource): WrittenActivity[] {
  const { change } = plan;
  if (!change) return [];
  const say = texts.change;
  return change.facts[step].map(({ value }) => {
    const start = value.from && momentOf(plan, facts, value.from.value);
    const [on, by] = [value.on, value.by].map((date) => date && dayOf(date.value, plan.start));
    const when = [
      ...(on === undefined ? [] : [showDay(on, language)]),
      ...(start === undefined ? [] : [say.from(showDay(start, language))]),
      ...(value.every ? [showRhythm(value.every.value, language)] : []),
      ...(by === undefined ? [] : [say.by(showDay(by, language))]),
    ];
    return {
      id: `${pathOf(plan, change)}#${step}`,
      what: value.what.value,
      when: when.length > 0 ? when.join(', ') : say.noDate,
      first: start ?? on ?? by,
      last: by,
      goesOn: value.every !== undefined && by === undefined && start !== undefined,
    };
  });
}

function trainings({ plan, texts, language }: ReportSource): WrittenActivity[] {
  const { change } = plan;
  if (!change) return [];
  const say = texts.change;
  return change.facts.train.map(({ value }) => {
    const department = plan.names.findOf(value.department, 'department');
    const by = value.by && dayOf(value.by.value, plan.start);
    const length = value.duration ? `, ${showDuration(value.duration.value, language).range}` : '';
    return {
      id: `${pathOf(plan, change)}#train`,
      what: `${department ? titleOf(department) : value.department.value.id}${length}`,
      when: by === undefined ? say.noDate : say.by(showDay(by, language)),
      first: by,
      last: undefined,
      goesOn: false,
    };
  });
}
