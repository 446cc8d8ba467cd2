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
  const steps = isEmpty ? [] : stepsOf(source, acts);
  const planned = steps.filter(({ missing }) => missing === null).length;
  const all = duties.flatMap(({ rows }) => rows);
  const stated = all.filter(({ isStated }) => isStated).length;
  const afterGoLive = change?.facts.afterGoLive.map(({ value }) => value) ?? [];
  const untrained = untrainedOf(source);
  const code = `change {\n  inform: "${say.sample}" every month\n}`;
  return {
    id: change ? pathOf(plan, change) : null,
    summary: [say.stepsSummary(planned), say.summary(all.length, stated)].filter((part) => part !== '').join(' '),
    empty: isEmpty ? { what: say.empty, code } : null,
    calendar: stepCalendar(source),
    steps,
    training: trainingOf(source, acts),
    untrained: untrained.length > 0 ? say.untrained(showList(untrained, source.language)) : null,
    roles: rolesOf(source),
    shares: sharesOf(source),
    afterGoLive,
    noAfterGoLive: change && afterGoLive.length === 0 && isAbsent(change, 'after-go-live') ? say.noAfterGoLive : null,
    duties,
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

function stepsOf(source: ReportSource, acts: Acts | undefined): ChangeStep[] {
  const { change } = source.plan;
  const say = source.texts.change;
  return (['inform', 'involve', 'train'] as const).map((key) => {
    const isMissing = !change || isAbsent(change, key);
    const activities = activitiesIn(key, source).map(({ id, what, when, first }) => ({
      id,
      what,
      when,
      order: orderOfStep(first, acts, source),
    }));
    return { key, title: say.step[key], missing: isMissing ? say.stepMissing : null, activities };
  });
}

function trainingOf(source: ReportSource, acts: Acts | undefined): TrainingRow[] {
  const { plan, texts, language } = source;
  const { change } = plan;
  const say = texts.change;
  return (change?.facts.train ?? []).map(({ value }) => {
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
