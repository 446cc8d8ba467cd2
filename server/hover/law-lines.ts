import type { ActDate } from '../../src/analysis/first-use.ts';
import { LISTED_USES } from '../../src/language/vocabulary/closed-lists.ts';
import { isKind, type ModelElement } from '../../src/model/element.ts';
import { type Language, showDay } from '../../src/model/figures.ts';
import type { AiActDuty } from '../../src/rules/law/eu/ai-act-duties.ts';
import { dutiesOfClass, dutiesOfUse } from '../../src/rules/law/eu/duties-of.ts';
import { listingOf, provisionOf } from '../../src/rules/law/listed-uses.ts';
import { PACK_IDS } from '../../src/rules/law/pack.ts';
import { PACKS } from '../../src/rules/law/packs.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { escaped } from '../markdown.ts';
import { type Texts, textsIn } from '../texts/texts.ts';

/**
 * What the law makes of a word in `performs`, `risk` or `exemption` of an `ai-act` block: where it is listed, the duties that follow with
 * article, bearer and day, how the plan's dates stand to that day, and of which day the product's knowledge is.
 *
 * @param checked undefined where the element belongs to no plan; its dates are not known then
 * @returns paragraphs of Markdown, none for other words
 */
export function lawParts(
  element: ModelElement,
  fact: string,
  word: string,
  checked: CheckedPlan | undefined,
  language: Language,
): string[] {
  if (!isKind(element, 'ai-act')) return [];
  const texts = textsIn(language);
  const use = fact === 'performs' ? LISTED_USES.find((listed) => listed === word) : undefined;
  const listing = use && listingOf(use);
  const role = element.facts.role?.value;
  const asOf = checked?.plan.asOf;
  const duties = use && listing ? dutiesOfUse(use, listing, role, asOf) : dutiesOfClass(fact, word, role, asOf);
  if (duties.length === 0) return [];
  const parts: string[] = [];
  if (listing) {
    const provision = escaped(provisionOf(listing)[language]);
    const line = listing.in === 'article-5' ? texts.law.prohibited(provision) : texts.law.highRisk(provision);
    parts.push(`**${line}** · ${texts.law.from(showDay(listing.from, language))}`);
  }
  parts.push([`_${texts.law.duties}_`, ...duties.map((duty) => dutyLine(duty, texts, language))].join('  \n'));
  const [first] = duties.map(({ from }) => from).sort((one, other) => other - one);
  const dates = checked && first !== undefined ? dateLines(element, checked, listing?.from ?? first, language) : [];
  return [...parts, ...(dates.length > 0 ? [dates.join('  \n')] : []), stateLine(checked, texts, language)];
}

function dutyLine({ source, bearer, from, title }: AiActDuty, texts: Texts, language: Language): string {
  const when = texts.law.from(showDay(from, language));
  return `– ${escaped(source.section)} · ${texts.law.bearers[bearer]} · ${when}: ${escaped(title[language])}`;
}

/** When the use case is first used and goes live, and on which side of the day that is. */
function dateLines(
  element: ModelElement<'ai-act'>,
  { plan, facts }: CheckedPlan,
  from: number,
  language: Language,
): string[] {
  const useCase = plan.parents.get(element);
  if (!useCase || !isKind(useCase, 'use-case')) return [];
  const { law } = textsIn(language);
  const { use, goLive } = facts.firstUses.of(useCase);
  const line = (act: ActDate, name: string): string => {
    if (act.kind === 'unknown') return law.undated(name);
    if (act.kind === 'begun') return law.begun(name);
    const day = `**${showDay(act.day.likely, language)}**`;
    const limit = showDay(from, language);
    return act.day.likely < from ? law.before(name, day, limit) : law.onOrAfter(name, day, limit);
  };
  const isSame =
    goLive.kind === use.kind && (goLive.kind !== 'dated' || use.kind !== 'dated' || goLive.work === use.work);
  return [line(use, law.firstUse), ...(isSame ? [] : [line(goLive, law.goLive)])];
}

/** Of which day the knowledge is, and who supervises where the company is. */
function stateLine(checked: CheckedPlan | undefined, { law }: Texts, language: Language): string {
  const country = checked?.plan.company?.facts.country?.value.toLowerCase();
  const national = PACK_IDS.find((id) => id === country);
  const authority = national && PACKS[national].aiAuthority;
  const lines = [...(authority ? [law.supervised(escaped(authority[language]))] : []), law.state(PACKS.eu.version)];
  return `_${lines.join(' ')}_`;
}
