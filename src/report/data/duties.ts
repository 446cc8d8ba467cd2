import type { ActDate } from '../../analysis/first-use.ts';
import { titleOf } from '../../model/element.ts';
import { type Language, showDay } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { type ApplyingDuty, dutiesFor } from '../../rules/compliance/applying-duties.ts';
import { likelyDay } from '../../rules/compliance/in-force.ts';
import { type StatedDuty, statedDuty } from '../../rules/compliance/stated-duty.ts';
import { AI_ACT_DUTIES } from '../../rules/law/eu/ai-act-duties.ts';
import type { Duty, PackId } from '../../rules/law/pack.ts';
import { packsFor } from '../../rules/law/pack.ts';
import { PACKS } from '../../rules/law/packs.ts';
import { pursuedUseCases, type UseCase } from '../../rules/use-case/selection.ts';
import type { DutiesOfUseCase, DutyRow, WordedStanding } from '../change-data.ts';
import type { ReportSource } from '../options.ts';
import { leftOut, MOST_SHOWN } from './left-out.ts';
import { type Acts, isAfter, placementOf } from './placement.ts';
import { showDays } from './spans.ts';

/** The duties of the law for each use case that the plan carries out: article, bearer, day, and what the plan says of each. */
export function dutiesData(source: ReportSource): DutiesData {
  const { plan, settings } = source;
  const law = packsFor(plan, settings);
  const all = pursuedUseCases(plan).map((useCase) => dutiesOf(useCase, law, source));
  let listed = 0;
  const useCases = all.filter(({ rows }, index) => {
    const isListed = index === 0 || listed + rows.length <= MOST_SHOWN.duties;
    // What follows after one that is left out is left out too: the order of the plan.
    listed = isListed ? listed + rows.length : Number.POSITIVE_INFINITY;
    return isListed;
  });
  const count = all.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = useCases.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    useCases,
    count,
    stated: all.flatMap(({ rows }) => rows.filter(({ isStated }) => isStated)).length,
    leftOut: leftOut('duties', shown, count, source),
  };
}

interface DutiesData {
  /** Those whose duties are listed, each with all of them. */
  readonly useCases: readonly DutiesOfUseCase[];
  /** Of all use cases. */
  readonly count: number;
  readonly stated: number;
  readonly leftOut: readonly string[];
}

/** As of which day the law is known that counts for the plan. */
export function lawNote({ plan, settings, texts, language }: ReportSource): string {
  const say = texts.change;
  const packs = [...packsFor(plan, settings)].map((id) => say.pack(say.packs[id], dayOfPack(id, language)));
  return say.lawNote(packs.join(', '));
}

function dayOfPack(id: PackId, language: Language): string {
  const [year = 0, month = 1, day = 1] = PACKS[id].version.split('-').map(Number);
  return showDay(Date.UTC(year, month - 1, day) / 86_400_000, language);
}

function dutiesOf(useCase: UseCase, law: ReadonlySet<PackId>, source: ReportSource): DutiesOfUseCase {
  const { plan, facts, texts } = source;
  const say = texts.change;
  const acts = facts.firstUses.of(useCase);
  const { duties, classified } = dutiesFor(plan, useCase, law);
  const rows = duties.map((applying) => rowOf(applying, useCase, acts, source));
  const stated = rows.filter(({ isStated }) => isStated).length;
  return {
    id: pathOf(plan, useCase),
    title: titleOf(useCase),
    dates: say.dates(dayOfAct(acts.use, source), dayOfAct(acts.goLive, source)),
    unclassified: classified ? null : say.unclassified,
    summary: rows.length > 0 ? say.dutySummary(stated, rows.length) : say.noDuties,
    rows,
  };
}

/** "1 Jun 2026", that it has begun, or that it is not dated. */
function dayOfAct(act: ActDate, { texts, language }: ReportSource): string {
  if (act.kind === 'dated') return showDay(act.day.likely, language);
  return act.kind === 'begun' ? texts.change.begun : texts.change.undated;
}

function rowOf(
  applying: ApplyingDuty,
  useCase: UseCase,
  acts: Acts & { readonly processing: ActDate },
  source: ReportSource,
): DutyRow {
  const { plan, texts, language } = source;
  const { duty, from } = applying;
  const say = texts.change;
  const stated = statedDuty(duty, plan, useCase);
  const { element, fact } = stated.on;
  const isMissing = stated.kind === 'absent';
  return {
    key: `${duty.source.title} ${duty.id}`,
    id: fact === undefined ? pathOf(plan, element) : `${pathOf(plan, element)}#${fact}`,
    title: duty.title[language],
    article: citation(duty, source),
    who: say.bearer[duty.bearer],
    from:
      duty.until === undefined ? showDay(from, language) : showDays(from, duty.until, 'plan-start', language, texts),
    stated: statedText(stated, duty, source),
    fact: isMissing ? (fact ?? null) : null,
    isStated: ['dated', 'undated', 'stated'].includes(stated.kind) && !PRACTICES.has(duty),
    order: orderOf(applying, stated, acts, source),
  };
}

/** "AI Act, Art. 26(7)", in the words of the language; the state of the law stands once below. */
function citation({ source: { title, section } }: Duty, { texts }: ReportSource): string {
  const law = title.replace(/ \(state of [^)]*\)/, '');
  // The list of the Dutch authority is cited as a whole: its categories would fill the page.
  const cited = section.length > LONGEST_SECTION ? law : `${law}, ${section}`;
  return texts.change.cited(cited);
}

const LONGEST_SECTION = 60;

const PRACTICES: ReadonlySet<Duty> = new Set(AI_ACT_DUTIES.filter(({ concerns }) => concerns === 'practice'));

function statedText(stated: StatedDuty, duty: Duty, { texts, language }: ReportSource): string {
  const say = texts.change;
  if (PRACTICES.has(duty)) return say.planned;
  switch (stated.kind) {
    case 'dated':
      return showDay(stated.day, language);
    case 'undated':
      return say.undatedStep;
    case 'stated':
      return say.stated;
    case 'refused':
      return say.refused;
    case 'unknown':
      return say.unknown;
    case 'unclear':
      return say.unclear;
    case 'absent':
      return say.notStated;
  }
}

/** How a duty stands: first what it hinges on, then what the plan says, then whether that comes in time. */
function orderOf(
  { duty, from, hinge }: ApplyingDuty,
  stated: StatedDuty,
  acts: Acts & { readonly processing: ActDate },
  source: ReportSource,
): WordedStanding {
  const say = source.texts.change;
  if (PRACTICES.has(duty)) return { standing: 'bad', word: say.status.named };
  if (hinge)
    return { standing: 'open', word: hinge === 'remaining-risk' ? say.status.remainingRisk : say.hinge(hinge.fact) };
  switch (stated.kind) {
    case 'dated':
      return orderOfDay(stated.day, duty, from, acts, source);
    case 'undated':
      return { standing: 'open', word: say.status.undated };
    case 'stated':
      return { standing: 'good', word: say.status.stated };
    case 'refused':
      return { standing: 'bad', word: say.status.refused };
    case 'unknown':
      return { standing: 'open', word: say.status.unknown };
    case 'unclear':
      return { standing: 'open', word: say.status.unclear };
    case 'absent': {
      const day = Math.max(source.plan.asOf, likelyDay(acts.use) ?? source.plan.asOf);
      return from > day
        ? { standing: 'open', word: say.status.missingYet }
        : { standing: 'attention', word: say.status.missing };
    }
  }
}

/** A step is late where it comes after the act that the law has it precede, and the law applied by then. */
function orderOfDay(
  day: number,
  { before }: Duty,
  from: number,
  acts: Acts & { readonly processing: ActDate },
  { texts }: ReportSource,
): WordedStanding {
  const say = texts.change;
  const placement = placementOf(day, acts);
  const word = say.placement[placement];
  const act = before === 'processing' ? acts.processing : before === 'go-live' ? acts.goLive : acts.use;
  const late = isAfter(day, act);
  if (late === undefined) return { standing: 'open', word };
  if (!late) return { standing: 'good', word };
  if (day <= from) return { standing: 'open', word: say.status.beforeLaw };
  if (before === undefined) return { standing: 'attention', word };
  return { standing: 'bad', word: placement === 'before-use' ? say.status.afterProcessing : word };
}
