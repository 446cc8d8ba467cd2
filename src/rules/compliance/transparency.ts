import type { ActDate } from '../../analysis/first-use.ts';
import type { Worded } from '../../model/figures.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import { APPLIES_FROM } from '../law/ai-act.ts';
import {
  type Answer,
  answerOf,
  type Classification,
  emotionSubject,
  isDeployer,
  isProvider,
  listedUses,
} from './classified.ts';
import { datedDay } from './in-force.ts';

/** Facts by which a plan shows what Art. 50 asks for. */
export type Told = 'disclosure' | 'content-marked';

/** Facts that decide whether Art. 50 asks for anything. */
export type Hinge = 'interacts-with-people' | 'generates-content' | 'publishes';

/** What Art. 50 asks for is declared not to be so, or the plan does not say. */
export type Untold = 'no' | 'unknown';

/** What people are not told, by the paragraphs of Art. 50; undefined where that paragraph asks for nothing that the plan does not show. */
interface UntoldParagraphs {
  /** (1) By the provider, that they deal with AI. */
  readonly contact: Untold | undefined;
  /** (2) By the provider, in a way that machines can read. */
  readonly mark: Untold | undefined;
  /** (3) By the deployer, that their emotions are recognised or that they are sorted by their bodies. */
  readonly sensed: { readonly use: Worded; readonly answer: Untold } | undefined;
  /** (4) By the deployer, that AI made what reaches them. */
  readonly published: { readonly what: 'deep-fakes' | 'public-interest-text'; readonly answer: Untold } | undefined;
  /** What is not known, so that it cannot be decided whether the article asks for anything. */
  readonly open: readonly Hinge[];
}

/** What people are not told about a system. Nothing follows from a role that is not stated, and from what cannot be read. */
export function untoldOf(classification: Classification): UntoldParagraphs {
  const { facts } = classification;
  const [provides, deploys] = [isProvider(classification), isDeployer(classification)];
  const interacts = answerOf(classification, 'interacts-with-people', facts.interactsWithPeople);
  const generates = answerOf(classification, 'generates-content', facts.generatesContent);
  const disclosure = untold(answerOf(classification, 'disclosure', facts.disclosure));
  const marked = untold(answerOf(classification, 'content-marked', facts.contentMarked));
  const open: Hinge[] = [];
  if (provides && interacts === 'unknown') open.push('interacts-with-people');
  if ((provides || deploys) && generates === 'unknown') open.push('generates-content');
  if (deploys && generates === 'yes' && isPublicationOpen(classification)) open.push('publishes');
  const use = deploys ? sensingUse(classification) : undefined;
  return {
    contact: provides && interacts === 'yes' ? disclosure : undefined,
    mark: provides && generates === 'yes' ? marked : undefined,
    sensed: use && disclosure && { use, answer: disclosure },
    published: deploys && disclosure ? publishedOf(classification, disclosure) : undefined,
    open,
  };
}

function untold(answer: Answer): Untold | undefined {
  return answer === 'no' || answer === 'unknown' ? answer : undefined;
}

/** The use that paragraph 3 is about. Where recognising emotions is prohibited, telling people does not help. */
function sensingUse(classification: Classification): Worded | undefined {
  const prohibited = emotionSubject(classification) && 'emotion-recognition';
  return listedUses(classification).find(
    ({ use }) => (use === 'emotion-recognition' || use === 'biometric-categorisation') && use !== prohibited,
  )?.listing.title;
}

function isPublicationOpen(classification: Classification): boolean {
  const stated = classification.facts.publishes;
  if (stated) return stated.value.some(({ value }) => value === 'unknown');
  return answerOf(classification, 'publishes', undefined) === 'unknown';
}

/** Deep fakes before texts, for which it is enough that somebody reviews them and answers for them. */
function publishedOf(classification: Classification, disclosure: Untold): UntoldParagraphs['published'] {
  const { publishes, editorialControl } = classification.facts;
  const what = new Set(publishes?.value.map(({ value }) => value));
  if (what.has('deep-fakes')) return { what: 'deep-fakes', answer: disclosure };
  const edited = untold(answerOf(classification, 'editorial-control', editorialControl));
  if (!what.has('public-interest-text') || !edited) return undefined;
  return { what: 'public-interest-text', answer: disclosure === 'no' && edited === 'no' ? 'no' : 'unknown' };
}

/**
 * From when content has to be marked: systems on the market before the article applied have until 2 December 2026 (Art. 111(4)). A system
 * counts as new only where the plan shows that it is.
 */
export function markedFrom(use: ActDate, { facts: { onMarketSince } }: Classification, plan: Plan): EpochDay {
  const since = onMarketSince ? dayOf(onMarketSince.value, plan.start) : datedDay(use);
  const isNew = since !== undefined && since >= APPLIES_FROM.transparency;
  return isNew ? APPLIES_FROM.transparency : APPLIES_FROM.markingOfOlderSystems;
}
