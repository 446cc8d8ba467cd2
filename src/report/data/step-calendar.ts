import type { ActDate } from '../../analysis/first-use.ts';
import { titleOf } from '../../model/element.ts';
import { showDay } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { dayOf } from '../../model/plan.ts';
import { type EpochDay, labelOf } from '../../model/values.ts';
import { councilStepsOf, STEP_FACTS, stepsOf } from '../../rules/compliance/legal-steps.ts';
import { pursuedUseCases } from '../../rules/use-case/selection.ts';
import type { CalendarLine, CalendarRow, StepCalendar } from '../change-data.ts';
import { timelineOf } from '../layout/axis.ts';
import { namesApart } from '../layout/names.ts';
import type { ReportSource } from '../options.ts';
import { activitiesIn } from './change-steps.ts';
import { shortened } from './left-out.ts';

/** A dated step before it has a place on the axis. */
interface DatedStep {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly kind: CalendarRow['kind'];
  readonly first: EpochDay;
  readonly last: EpochDay | undefined;
  readonly goesOn: boolean;
}

interface DatedLine {
  readonly kind: CalendarLine['kind'];
  readonly day: EpochDay;
  readonly label: string;
}

/** The steps that the plan dates, in the order of time, on an axis with first use and go-live; null where none has a day. */
export function stepCalendar(
  source: ReportSource,
): { readonly calendar: StepCalendar; readonly leftOut: readonly string[] } | null {
  const { texts, language, plan } = source;
  const say = texts.change;
  const all = [...changeSteps(source), ...legalSteps(source)].sort((one, other) => one.first - other.first);
  const { shown: steps, leftOut } = shortened('dated', all, source, ({ first, last }) =>
    (last ?? first) >= plan.asOf ? 0 : 1,
  );
  if (steps.length === 0) return null;
  const acts = linesOf(source);
  const days = [...steps.flatMap(({ first, last }) => [first, last ?? first]), ...acts.map(({ day }) => day)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  // What lies far off would squeeze the steps together.
  const isNear = plan.asOf >= first - 31 && plan.asOf <= last + 31;
  const lines = isNear ? [...acts, { kind: 'today' as const, day: plan.asOf, label: say.today }] : acts;
  const { axis, scale } = timelineOf(
    isNear ? Math.min(first, plan.asOf) : first,
    (isNear ? Math.max(last, plan.asOf) : last) + 1,
    false,
    language,
  );
  const calendar: StepCalendar = {
    axis,
    lines: namesApart(
      lines
        .sort((one, other) => one.day - other.day)
        .map(({ kind, day, label }) => ({ kind, at: scale.at(day), label })),
    ),
    rows: steps.map(({ id, title, when, kind, first: from, last: until, goesOn }, index) => ({
      key: `${id} ${index}`,
      id,
      title,
      when,
      kind,
      at: scale.at(from),
      until: until !== undefined && until > from ? scale.at(until) : goesOn ? 100 : null,
    })),
    label: say.calendarLabel(
      steps.length,
      acts.map(({ label, day }) => `${label} ${showDay(day, language)}`).join(', '),
    ),
  };
  return { calendar, leftOut };
}

function changeSteps(source: ReportSource): DatedStep[] {
  const { plan, texts } = source;
  if (!plan.change) return [];
  return (['inform', 'involve', 'train'] as const).flatMap((step) =>
    activitiesIn(step, source).flatMap(({ id, what, when, first, last, goesOn }): DatedStep[] => {
      if (first === undefined) return [];
      return [{ id, title: `${texts.change.step[step]}: ${what}`, when, kind: 'change', first, last, goesOn }];
    }),
  );
}

/** The legal steps of the compliance block, each once, whichever duties they are for. */
function legalSteps({ plan, language }: ReportSource): DatedStep[] {
  const { compliance } = plan;
  if (!compliance) return [];
  const id = pathOf(plan, compliance);
  const step = (fact: string, name: string, day: EpochDay | undefined, about: string | undefined): DatedStep[] => {
    if (day === undefined) return [];
    const title = about === undefined ? name : `${name}: ${about}`;
    return [
      {
        id: `${id}#${fact}`,
        title,
        when: showDay(day, language),
        kind: 'law',
        first: day,
        last: undefined,
        goesOn: false,
      },
    ];
  };
  return [
    ...STEP_FACTS.flatMap((fact) =>
      stepsOf(plan, fact).flatMap(({ about, day }) =>
        step(fact, labelOf(language, 'compliance', fact) ?? fact, day, about && titleOf(about)),
      ),
    ),
    ...councilStepsOf(plan).flatMap(({ step: word, about, day }) => {
      const name = `${labelOf(language, 'compliance', 'works-council')} (${labelOf(language, 'compliance', 'works-council', word) ?? word})`;
      return step('works-council', name, day, about && titleOf(about));
    }),
    ...compliance.facts.literacy.flatMap(({ value }) =>
      step(
        'literacy',
        labelOf(language, 'compliance', 'literacy') ?? '',
        value.by && dayOf(value.by.value, plan.start),
        value.measure.value,
      ),
    ),
  ];
}

/** First use and go-live of each use case; those of several use cases are named after them. */
function linesOf({ plan, facts, texts }: ReportSource): DatedLine[] {
  const say = texts.change;
  const pursued = pursuedUseCases(plan);
  const found = pursued.flatMap((useCase): DatedLine[] => {
    const { use, goLive } = facts.firstUses.of(useCase);
    const name = (line: string): string => (pursued.length > 1 ? say.ofUseCase(line, short(titleOf(useCase))) : line);
    const line = (kind: 'use' | 'go-live', act: ActDate, text: string): DatedLine[] =>
      act.kind === 'dated' ? [{ kind, day: act.day.likely, label: name(text) }] : [];
    const isSame = use.kind === 'dated' && goLive.kind === 'dated' && use.day.likely === goLive.day.likely;
    if (isSame) return line('go-live', goLive, `${say.firstUse} / ${say.goLive}`);
    return [...line('use', use, say.firstUse), ...line('go-live', goLive, say.goLive)];
  });
  return found.slice(0, MOST_LINES);
}

/** Long titles would meet each other on a narrow page; the tables have them whole. */
function short(title: string): string {
  const letters = [...title];
  return letters.length <= MOST_LETTERS
    ? title
    : `${letters
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`;
}

const MOST_LETTERS = 20;

/** More lines than these cross each other's names; the tables have them all. */
const MOST_LINES = 6;
