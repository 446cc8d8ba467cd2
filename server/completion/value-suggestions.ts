import { CompletionItemKind } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Token } from '../../src/language/syntax/tree.ts';
import type { Expectation } from '../../src/language/values/problem.ts';
import type { ElementKind } from '../../src/language/vocabulary/elements.ts';
import { labelOf } from '../../src/language/vocabulary/labels/index.ts';
import { meaningOf } from '../../src/language/vocabulary/meanings/index.ts';
import { REGIONS } from '../../src/language/vocabulary/regions.ts';
import { isKind, type ModelElement, titleOf } from '../../src/model/element.ts';
import { plansOf } from '../../src/model/plan.ts';
import { nameOfKind } from '../../src/model/vocabulary.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';
import { profileNames } from '../../src/rules/engine/settings.ts';
import { findingsIn } from '../checks.ts';
import { escaped } from '../markdown.ts';
import type { View } from '../view.ts';
import type { Place } from './context.ts';
import { literals } from './literals.ts';
import { type Slot, slotsAt } from './slots.ts';
import { type Suggestion, todayOf } from './suggestion.ts';

type ValuePlace = Place & { readonly kind: 'value' };

/** Where a name or a literal may stand. */
type Gap = Pick<ValuePlace, 'inside' | 'before' | 'typed'>;

/** What may come next in a value: words of lists, names, units, dates, the words of clauses, rules, paths. */
export function valueSuggestions(view: View, place: ValuePlace, rules: readonly Rule[]): Suggestion[] {
  if (place.element === 'import') return importPaths(view);
  if (place.typed.form === 'text') return [];
  const found = new Map<string, Suggestion>();
  for (const slot of slotsAt(place.shape, place.before)) {
    for (const suggestion of slotSuggestions(view, place, slot, rules)) {
      if (!found.has(suggestion.label)) found.set(suggestion.label, suggestion);
    }
  }
  return [...found.values()];
}

function slotSuggestions(view: View, place: ValuePlace, slot: Slot, rules: readonly Rule[]): Suggestion[] {
  if (slot.kind === 'clauses') {
    const kind = CompletionItemKind.Keyword;
    return slot.words.map((label) => ({ label, kind, insert: `${label} `, goesOn: true }));
  }
  const { expects } = slot.shape;
  const { written } = slot;
  return written.length === 0 ? beginnings(view, place, expects, rules) : continuations(view, place, expects, written);
}

/** What a part of a value may begin with. */
function beginnings(view: View, place: ValuePlace, expects: Expectation, rules: readonly Rule[]): Suggestion[] {
  const { to = [], words: listed, samples } = expects;
  switch (expects.what) {
    case 'word':
      if (place.element === 'accept' && place.fact === undefined) return ruleIds(view, rules);
      if (place.element === 'company' && place.fact === 'region') return regions(place, samples);
      if (place.element === 'plan' && place.fact === 'profile') return words(view, place, profilesIn(view));
      return words(view, place, listed ?? samples);
    case 'reference':
      return [...words(view, place, listed ?? []), ...names(view, place, to), ...monthOf(samples)];
    case 'dependency':
    case 'condition':
      return names(view, place, to);
    case 'text': {
      const text = { label: '"…"', kind: CompletionItemKind.Text, insert: '"$1"', filter: '"' };
      return [text, ...names(view, place, to)];
    }
    default:
      return literalSuggestions(view, expects, place, []);
  }
}

/** What may follow the tokens that are written of a part. */
function continuations(view: View, place: ValuePlace, expects: Expectation, written: readonly Token[]): Suggestion[] {
  switch (expects.what) {
    case 'word':
    case 'text':
      return [];
    case 'reference':
      return written.length === 1 && written[0]?.text === 'phase' ? names(view, place, expects.to ?? []) : [];
    case 'dependency':
      if (written.length === 1) return plainWords(['+ 1 week']);
      return literalSuggestions(
        view,
        { what: 'duration', samples: ['1 week', '2 working days'] },
        place,
        written.slice(2),
      );
    case 'condition':
      if (written.length === 1) return plainWords(['>', '<', '>=', '<=']);
      return literalSuggestions(view, { what: 'measure', samples: [] }, place, written.slice(2));
    default:
      return literalSuggestions(view, expects, place, written);
  }
}

/** A figure, date, rhythm or score, or what may follow the tokens that are written of it. */
export function literalSuggestions(
  view: View,
  expects: Expectation,
  { typed }: Gap,
  written: readonly Token[],
): Suggestion[] {
  const kind = CompletionItemKind.Value;
  const today = todayOf(view);
  if (typed.form !== 'number') return literals(expects, written, today).map(({ label }) => ({ label, kind }));
  // Right behind a figure its units stand with the figure: `6` → `6 weeks`.
  const figure = { form: 'number', text: typed.text, start: 0, end: 0 } as const;
  return literals(expects, [...written, figure], today).map(({ label, joined }) => ({
    label: joined ? typed.text + label : `${typed.text} ${label}`,
    kind,
  }));
}

function plainWords(labels: readonly string[]): Suggestion[] {
  return labels.map((label) => ({ label, kind: CompletionItemKind.Operator }));
}

/** `month 6` where a date may stand in the place of a name. */
function monthOf(samples: readonly string[]): Suggestion[] {
  return plainWords(samples.filter((sample) => sample.startsWith('month ')));
}

function words({ language }: View, { element, fact, before }: ValuePlace, list: readonly string[]): Suggestion[] {
  const kind = element as ElementKind;
  const used = new Set(before.map(({ text }) => text));
  return list
    .filter((word) => !used.has(word))
    .map((word) => ({
      label: word,
      kind: CompletionItemKind.EnumMember,
      detail: fact === undefined ? undefined : labelOf(language, kind, fact, word),
      documentation: fact === undefined ? undefined : meaningOf(language, kind, fact, word),
    }));
}

/** Those of the product and of the company. */
function profilesIn({ key, project }: View): string[] {
  return profileNames(project.workspace.settingsOf(key));
}

/** The regions of the country that the company states, where they are known. */
function regions({ inside }: ValuePlace, samples: readonly string[]): Suggestion[] {
  const stated = inside.members.find((member) => member.type === 'fact' && member.name.text === 'country');
  const country = stated?.type === 'fact' ? (stated.values[0]?.text ?? '').toUpperCase() : '';
  const kind = CompletionItemKind.EnumMember;
  const known = Object.hasOwn(REGIONS, country) ? REGIONS[country] : undefined;
  if (known) return Object.entries(known).map(([label, detail]) => ({ label, kind, detail }));
  return country === '' ? samples.map((label) => ({ label, kind })) : [];
}

/** The elements that may be named here, with title and what they are. */
export function names(view: View, { inside, before }: Gap, kinds: readonly string[]): Suggestion[] {
  const used = new Set(before.map(({ text }) => text));
  const self = inside.header[0]?.text;
  const candidates = [...new Set(kinds.flatMap((kind) => view.file.names.all(kind)))];
  return candidates
    .filter(
      ({ kind, id }) =>
        kinds.includes(kind) && id && !used.has(id.value) && !(kind === inside.kind?.text && id.value === self),
    )
    .map((element) => ({
      label: element.id?.value ?? '',
      kind: CompletionItemKind.Reference,
      detail: detailOf(view, element),
      documentation: element.comment === undefined ? undefined : escaped(element.comment),
    }));
}

/** `Anna · business lead`, `Proof of concept · phase`. */
function detailOf({ language }: View, element: ModelElement): string {
  const title = titleOf(element);
  const roles = isKind(element, 'person', 'vacancy') ? (element.facts.roles?.value ?? []) : [];
  const shown = roles.map(({ value }) => labelOf(language, 'person', 'roles', value.id) ?? value.id);
  return [title, shown.length > 0 ? shown.join(', ') : nameOfKind(element.kind)[language]].join(' · ');
}

/** The rules that may be accepted, those with a finding in this file first. */
function ruleIds(view: View, rules: readonly Rule[]): Suggestion[] {
  const found = new Set(findingsIn(view.project.workspace, view.key).map(({ rule }) => rule));
  const acceptable = rules.filter(({ scope }) => scope === 'plan');
  const ordered = [...acceptable.filter(({ id }) => found.has(id)), ...acceptable.filter(({ id }) => !found.has(id))];
  return ordered.map(({ id, title }) => ({ label: id, kind: CompletionItemKind.Value, detail: title[view.language] }));
}

/** The other files of the project by relative path, shared ones before plans. */
function importPaths({ key, project }: View): Suggestion[] {
  const { workspace } = project;
  const others = workspace.uris().filter((uri) => uri !== key);
  const isPlan = (uri: string): boolean =>
    plansOf(workspace.model(uri) ?? { file: uri, elements: [], problems: [] }).length > 0;
  const ordered = [...others.filter((uri) => !isPlan(uri)), ...others.filter(isPlan)];
  return ordered.map((uri) => {
    const label = `"${relativePath(key, uri)}"`;
    return { label, kind: CompletionItemKind.File };
  });
}

function relativePath(from: string, to: string): string {
  const here = URI.parse(from).path.split('/').slice(0, -1);
  const there = URI.parse(to).path.split('/');
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
