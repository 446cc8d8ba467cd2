import { childOf, type ModelElement, titleOf } from '../../model/element.ts';
import { showFigure, showList, showNumber } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { labelOf, type Reference, type Score, type Sourced } from '../../model/values.ts';
import { messageOf } from '../../rules/engine/present.ts';
import { wordedRange } from '../../rules/engine/worded.ts';
import { listingOf } from '../../rules/law/listed-uses.ts';
import { shownPerWeek } from '../../rules/use-case/frequency.ts';
import type { UseCase } from '../../rules/use-case/selection.ts';
import { type Suitability, suitabilityLimits, suitabilityOf } from '../../rules/use-case/suitability.ts';
import type { ReportSource } from '../options.ts';
import type { CriterionData, LegalData, ScoreData, StatedFact, UseCaseCard, UseCasesData } from '../use-case-data.ts';
import { shortened } from './left-out.ts';
import { quadrantData } from './quadrant.ts';

const ORDER: readonly UseCaseCard['status'][] = ['live', 'chosen', 'unstated', 'candidate', 'retired'];

/** Longer problems are cut: the card is to be read at a glance, and the text is one click away. */
const MOST_LETTERS = 220;

/** What the AI is to do, how suitable each idea is, and what the law calls it. */
export function useCasesData(source: ReportSource): UseCasesData {
  const { plan, texts, language } = source;
  const say = texts.useCases;
  if (plan.useCases.length === 0) {
    const code = `use-case first "${say.sample.title}" {\n  status: chosen\n  problem: "${say.sample.problem}"\n  repeats: 15 / week\n}`;
    return { summary: '', leftOut: [], empty: { what: say.empty, code }, cases: [], quadrant: null };
  }
  const inOrder = ORDER.map((status) => plan.useCases.filter((useCase) => statusOf(useCase) === status));
  const { shown, leftOut } = shortened('useCases', inOrder.flat(), source);
  const counts = ORDER.flatMap((status, index) => {
    const count = inOrder[index]?.length ?? 0;
    return count > 0 ? [say.summary[status](count)] : [];
  });
  return {
    summary: `${showList(counts, language)}.`,
    leftOut,
    empty: null,
    cases: shown.map((useCase) => cardOf(useCase, source)),
    quadrant: quadrantData(
      plan.useCases.filter((useCase) => shown.includes(useCase)),
      source,
    ),
  };
}

function statusOf({ facts }: UseCase): UseCaseCard['status'] {
  return facts.status?.value ?? 'unstated';
}

function cardOf(useCase: UseCase, source: ReportSource): UseCaseCard {
  const { plan, texts, language } = source;
  const say = texts.useCases;
  const id = pathOf(plan, useCase);
  const { facts } = useCase;
  const status = statusOf(useCase);
  const fact = (name: 'owner' | 'department' | 'problem', value: string | undefined): StatedFact =>
    stated(`${id}#${name}`, labelOf(language, 'use-case', name) ?? name, value, source);
  const criteria = criteriaOf(useCase, id, source);
  const met = criteria.filter(({ standing }) => standing === 'good').length;
  return {
    id,
    title: titleOf(useCase),
    status,
    statusWord: say.status[status],
    quickWin: facts.quickWin?.value === 'yes' ? (labelOf(language, 'use-case', 'quick-win') ?? null) : null,
    places: [
      fact('owner', nameOf(facts.owner, source, 'person', 'vacancy')),
      fact('department', nameOf(facts.department, source, 'department')),
    ],
    problem: fact('problem', atAGlance(facts.problem?.value)),
    scores: [score('value', useCase, id, source), score('effort', useCase, id, source)],
    suitability: say.suitability(met, criteria.length),
    criteria,
    legal: legalOf(useCase, source),
  };
}

function stated(id: string | null, label: string, value: string | undefined, { texts }: ReportSource): StatedFact {
  return { id, label, value: value ?? texts.useCases.notStated, stated: value !== undefined };
}

/** The title of what a fact names; its id where nothing has that id. */
function nameOf(
  reference: Sourced<Reference> | undefined,
  { plan }: ReportSource,
  ...kinds: readonly ('person' | 'vacancy' | 'department')[]
): string | undefined {
  if (!reference) return undefined;
  const target = plan.names.findOf(reference, ...kinds);
  return target ? titleOf(target) : reference.value.id;
}

function atAGlance(text: string | undefined): string | undefined {
  const words = text?.replace(/\s+/g, ' ').trim();
  if (!words) return undefined;
  if (words.length <= MOST_LETTERS) return words;
  const end = words.lastIndexOf(' ', MOST_LETTERS);
  return `${words.slice(0, end > 0 ? end : MOST_LETTERS)} …`;
}

function score(name: 'value' | 'effort', { facts }: UseCase, id: string, source: ReportSource): ScoreData {
  const { language, texts } = source;
  const found: Score | undefined = facts[name]?.value;
  const text = found && texts.useCases.score(showNumber(found.points, language), showNumber(found.of, language));
  return {
    ...stated(`${id}#${name}`, labelOf(language, 'use-case', name) ?? name, text, source),
    share: found && found.of > 0 ? Math.min(100, Math.round((100 * found.points) / found.of)) : null,
  };
}

function criteriaOf(useCase: UseCase, id: string, source: ReportSource): CriterionData[] {
  const { plan, texts, language, settings, profile } = source;
  const say = texts.useCases;
  const limits = suitabilityLimits(settings, profile);
  const found = suitabilityOf(plan, useCase, limits);
  const criterion = (
    key: keyof Suitability,
    fact: string | null,
    evidence: string | undefined,
    advised: string,
  ): CriterionData => {
    const { met } = found[key];
    return {
      id: fact === null ? null : `${id}#${fact}`,
      name: say.criterion[key],
      evidence: evidence ?? say.notStated,
      advised,
      standing: met === undefined ? 'open' : met ? 'good' : 'attention',
      word: met === undefined ? (evidence ? say.word.range : say.word.notStated) : met ? say.word.met : say.word.failed,
    };
  };
  const { perWeek } = found.repetition;
  const { records } = found.data;
  return [
    criterion(
      'repetition',
      'repeats',
      perWeek && say.evidence.repetition(shownPerWeek(perWeek)[language]),
      say.atLeast(showNumber(limits.repeatsPerWeek, language)),
    ),
    criterion(
      'data',
      'data',
      records &&
        say.evidence.data(
          wordedRange(Math.floor(records.low), Math.floor(records.high))[language],
          Math.floor(records.high) === 1,
        ),
      say.atLeast(showNumber(limits.dataPoints, language)),
    ),
    criterion('improvement', null, improvementEvidence(found.improvement, source), say.oneKpi),
    criterion(
      'inputs',
      found.inputs.complex.length > 0 && found.inputs.count === undefined ? 'data' : 'inputs',
      inputsEvidence(found.inputs, limits.mostInputs, source),
      say.atMost(showNumber(limits.mostInputs, language)),
    ),
  ];
}

function improvementEvidence({ met, kpis }: Suitability['improvement'], { texts, language }: ReportSource) {
  if (kpis.length === 0) return undefined;
  const names = showList(kpis.map(titleOf), language);
  if (met) return names;
  return met === false ? texts.useCases.evidence.technical(names) : texts.useCases.evidence.levelless(names);
}

function inputsEvidence({ count, complex }: Suitability['inputs'], most: number, { texts, language }: ReportSource) {
  const say = texts.useCases.evidence;
  // As the rule has it: the number where that alone is too high, else what the data is.
  if (complex.length > 0 && (count === undefined || count <= most))
    return say.complex(showFigure({ list: complex }, language));
  return count === undefined ? undefined : say.inputs(count);
}

function legalOf(useCase: UseCase, source: ReportSource): LegalData {
  const { plan, texts, language } = source;
  const say = texts.useCases;
  const aiAct = childOf(useCase, 'ai-act');
  const place = aiAct ? pathOf(plan, aiAct) : null;
  const { risk } = aiAct?.facts ?? {};
  const level = risk && (labelOf(language, 'ai-act', 'risk', risk.value.level.value) ?? risk.value.level.value);
  const because = risk?.value.because?.value;
  return {
    risk: stated(place, say.legal, level, source),
    reason: because ?? say.noReason,
    performs: stated(
      place === null ? null : `${place}#performs`,
      labelOf(language, 'ai-act', 'performs') ?? 'performs',
      aiAct && performsOf(aiAct, source),
      source,
    ),
    doubt: aiAct ? doubtOf(aiAct, source) : null,
  };
}

/** What the system does, with the place where the law lists it. */
function performsOf({ facts }: ModelElement<'ai-act'>, { texts, language }: ReportSource): string | undefined {
  const uses = facts.performs?.value.map(({ value }) => {
    const name = labelOf(language, 'ai-act', 'performs', value) ?? value;
    const listing = listingOf(value);
    return listing ? texts.useCases.listed(name, listing.in, listing.point) : name;
  });
  return uses && uses.length > 0 ? uses.join(', ') : undefined;
}

/** Rules that say that the stated class cannot be right; others about a classification ask for duties, whatever the class. */
const ABOUT_CLASS: ReadonlySet<string> = new Set([
  'compliance/annex-iii-understated',
  'compliance/art6-3-profiling',
  'compliance/prohibited-practice',
]);

/** The first open error about the class: it is then not to be relied on. */
function doubtOf(aiAct: ModelElement<'ai-act'>, { findings, language }: ReportSource): LegalData['doubt'] {
  const found = findings.find(
    ({ about, severity, accepted, rule }) =>
      about === aiAct && severity === 'error' && !accepted && ABOUT_CLASS.has(rule),
  );
  return found ? { id: found.identity, text: messageOf(found, language) } : null;
}
