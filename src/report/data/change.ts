import { likelyOf } from '../../analysis/three-point.ts';
import { isAbsent, titleOf } from '../../model/element.ts';
import { showDay, showList, showPercent } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { dayOf } from '../../model/plan.ts';
import type { Reference, Sourced } from '../../model/values.ts';
import { affectedDepartments, type Department } from '../../rules/use-case/affected-departments.ts';
import { pursuedUseCases } from '../../rules/use-case/selection.ts';
import type { ChangeData, ChangeStep, RoleEffect, ShareOfTime, TrainingRow } from '../change-data.ts';
import type { ReportSource } from '../options.ts';
import { activitiesIn } from './change-steps.ts';
import { dutiesData, lawNote } from './duties.ts';
import { type Shortened, shortened } from './left-out.ts';
import { type Acts, earliest, orderOfStep } from './placement.ts';
import { showDuration } from './spans.ts';
import { stepCalendar } from './step-calendar.ts';

/** How people are taken along, what goes on afterwards, and what the law asks for and when. */
export function changeData(source: ReportSource): ChangeData {
  const { plan, texts } = source;
  const { change } = plan;
  const say = texts.change;
  const pursued = pursuedUseCases(plan);
  const isEmpty = !change && !plan.compliance && pursued.length === 0;
  const acts = actsOf(source);
  const duties = dutiesData(source);
  const { steps, leftOut: activities } = isEmpty ? { steps: [], leftOut: [] } : stepsOf(source, acts);
  const training = trainingOf(source, acts);
  const roles = shortened('roleChanges', rolesOf(source), source);
  const planned = steps.filter(({ missing }) => missing === null).length;
  const afterwards = shortened('afterGoLive', change?.facts.afterGoLive ?? [], source);
  const afterGoLive = afterwards.shown.map(({ value }) => value);
  const calendar = stepCalendar(source);
  const untrained = untrainedOf(source);
  const code = `change {\n  inform: "${say.sample}" every month\n}`;
  return {
    id: change ? pathOf(plan, change) : null,
    summary: [say.stepsSummary(planned), say.summary(duties.count, duties.stated)]
      .filter((part) => part !== '')
      .join(' '),
    empty: isEmpty ? { what: say.empty, code } : null,
    leftOut: [
      ...(calendar?.leftOut ?? []),
      ...activities,
      ...training.leftOut,
      ...roles.leftOut,
      ...afterwards.leftOut,
      ...duties.leftOut,
    ],
    calendar: calendar?.calendar ?? null,
    steps,
    training: training.shown,
    untrained: untrained.length > 0 ? say.untrained(showList(untrained, source.language)) : null,
    roles: roles.shown,
    shares: sharesOf(source),
    afterGoLive,
    noAfterGoLive: change && afterGoLive.length === 0 && isAbsent(change, 'after-go-live') ? say.noAfterGoLive : null,
    duties: duties.useCases,
    lawNote: pursued.length > 0 ? lawNote(source) : null,
  };
}

/** The earliest first use and go-live of what the plan carries out. */
function actsOf({ plan, facts }: ReportSource): Acts | undefined {
  const dates = pursuedUseCases(plan).map((useCase) => facts.firstUses.of(useCase));
  const use = earliest(dates.map((one) => one.use));
  const goLive = earliest(dates.map((one) => one.goLive));
  return use && goLive && { use, goLive };
}

function stepsOf(source: ReportSource, acts: Acts | undefined) {
  const { change } = source.plan;
  const say = source.texts.change;
  const written = (['inform', 'involve', 'train'] as const).flatMap((key) =>
    activitiesIn(key, source).map((activity) => ({ key, activity })),
  );
  const listed = shortened('activities', written, source);
  const steps = (['inform', 'involve', 'train'] as const).map((key): ChangeStep => {
    const isMissing = !change || isAbsent(change, key);
    const own = listed.shown.filter((one) => one.key === key).map(({ activity }) => activity);
    const activities = own.map(({ id, what, when, first }) => ({
      id,
      what,
      when,
      order: orderOfStep(first, acts, source),
    }));
    return { key, title: say.step[key], missing: isMissing ? say.stepMissing : null, activities };
  });
  return { steps, leftOut: listed.leftOut };
}

function trainingOf(source: ReportSource, acts: Acts | undefined): Shortened<TrainingRow> {
  const { plan, texts, language } = source;
  const { change } = plan;
  const say = texts.change;
  const { shown, leftOut } = shortened('departments', change?.facts.train ?? [], source);
  const rows = shown.map(({ value }) => {
    const department = plan.names.findOf(value.department, 'department');
    const day = value.by && dayOf(value.by.value, plan.start);
    return {
      id: change ? `${pathOf(plan, change)}#train` : '',
      department: department ? titleOf(department) : value.department.value.id,
      length: value.duration ? showDuration(value.duration.value, language).range : say.noLength,
      by: day === undefined ? say.noDate : showDay(day, language),
      order: orderOfStep(day, acts, source),
    };
  });
  return { shown: rows, leftOut };
}

/** Departments whose work changes, by a use case or by a line about it, without a training of their own. */
function untrainedOf({ plan }: ReportSource): string[] {
  const { change } = plan;
  const found = (reference: Sourced<Reference>): Department | undefined => plan.names.findOf(reference, 'department');
  const trained = new Set(change?.facts.train.map(({ value }) => found(value.department)));
  const changing = [
    ...affectedDepartments(plan).map(({ department }) => department),
    ...(change?.facts.roleChange ?? []).flatMap(({ value }) => found(value.department) ?? []),
  ];
  return [...new Set(changing)].filter((department) => !trained.has(department)).map(titleOf);
}

function rolesOf({ plan, texts }: ReportSource): RoleEffect[] {
  const { change } = plan;
  if (!change) return [];
  const id = pathOf(plan, change);
  const nameOf = (reference: Sourced<Reference> | undefined): string | undefined => {
    const department = plan.names.findOf(reference, 'department');
    return department ? titleOf(department) : reference?.value.id;
  };
  return [
    ...change.facts.roleChange.map(({ value }) => ({
      id: `${id}#role-change`,
      who: nameOf(value.department) ?? '',
      what: value.effect.value,
    })),
    ...change.facts.newRole.map(({ value }) => ({
      id: `${id}#new-role`,
      who: value.name.value,
      what: texts.change.newRole(nameOf(value.in)),
    })),
  ];
}

/** The time for change and for learning, against the profile's rule of thumb. */
function sharesOf({ plan, texts, language, profile }: ReportSource): ShareOfTime[] {
  const { change } = plan;
  if (!change) return [];
  const say = texts.change;
  const usual = { share: profile.change.sharePercent, learning: profile.change.learningPercent };
  return (['share', 'learning'] as const).map((fact) => {
    const stated = change.facts[fact]?.value;
    const reaches = stated && stated.high >= usual[fact];
    return {
      id: `${pathOf(plan, change)}#${fact}`,
      label: say.share[fact],
      value: stated ? showPercent(likelyOf(stated), language) : say.notStated,
      usual: say.usual(showPercent(usual[fact], language)),
      order: stated
        ? { standing: reaches ? 'good' : 'attention', word: reaches ? say.enough : say.below }
        : { standing: 'open', word: say.notStated },
    };
  });
}
