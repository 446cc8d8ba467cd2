import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Expectation } from '../../src/language/values/problem.ts';
import { specificationOf } from '../../src/language/vocabulary/elements.ts';
import { figureNamed } from '../../src/language/vocabulary/figures.ts';
import { labelOf } from '../../src/language/vocabulary/labels/index.ts';
import { meaningOf } from '../../src/language/vocabulary/meanings/index.ts';
import { type FactLine, isKind, type ModelElement, titleOf } from '../../src/model/element.ts';
import { locate, type SourceRange } from '../../src/model/values.ts';
import { nameOfKind } from '../../src/model/vocabulary.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';
import { wordSource } from '../../src/rules/engine/source-words.ts';
import { explainRule } from '../../src/workspace/explain-rule.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { findingsIn } from '../checks.ts';
import { computedOf } from '../hover/computed.ts';
import { aboutFigureWord } from '../hover/figures.ts';
import { lawParts } from '../hover/law-lines.ts';
import { code, codeBlock, escaped } from '../markdown.ts';
import { nameAt } from '../names.ts';
import { textsIn } from '../texts/texts.ts';
import { elementsAt, lineAt, offsetOf, rangeOf, touches, type View } from '../view.ts';

/** Lines of an element that its hover shows. */
const MOST_LINES = 6;

/**
 * What stands at a position: what a word of the language means and what the guide or the law says of it, what a name
 * stands for, what was computed from the line and how, and which rule has something to say.
 */
export function hoverAt(view: View, position: Position, rules: readonly Rule[]): Hover | null {
  const offset = offsetOf(view, position);
  const subject = subjectAt(view, offset, rules);
  const about = rulesAt(view, offset, rules);
  const parts = [...(subject?.parts ?? []), ...about];
  if (parts.length === 0) return null;
  const value = parts.join('\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, ...(subject ? { range: rangeOf(view, subject.at) } : {}) };
}

interface Subject {
  readonly at: SourceRange;
  /** Paragraphs of Markdown. */
  readonly parts: readonly string[];
}

function subjectAt(view: View, offset: number, rules: readonly Rule[]): Subject | undefined {
  const [element] = elementsAt(view.model.elements, offset);
  if (!element) return undefined;
  if (touches(element.keyword, offset)) return keywordHover(view, element);
  if (touches(element.title?.at, offset) && element.title) return elementHover(view, element, element.title.at);
  const name = nameAt(view, offset);
  if (name) return name.target && elementHover(view, name.target, name.at);
  if (element.kind === 'accept') return acceptHover(element as ModelElement<'accept'>, offset, rules, view);
  const line = lineAt(element, offset);
  if (!line) return undefined;
  if (isKind(element, 'expect')) return figureHover(view, element, line, offset);
  return touches(line.nameAt, offset) ? factHover(view, element, line) : valueHover(view, element, line, offset);
}

function keywordHover(view: View, { kind, keyword }: ModelElement): Subject {
  const { language } = view;
  return { at: keyword, parts: [`**${labelOf(language, kind)}**`, meaningOf(language, kind)] };
}

function elementHover(view: View, element: ModelElement, at: SourceRange): Subject {
  const { language } = view;
  const id = element.id ? ` ${code(element.id.value)}` : '';
  const parts = [`**${escaped(titleOf(element))}** · ${escaped(nameOfKind(element.kind)[language])}${id}`];
  if (element.comment) parts.push(escaped(element.comment));
  // At its own place its lines stand right below.
  const isOwn = at === element.id?.at || at === element.title?.at;
  const lines = isOwn ? [] : shownLines(view, element);
  if (lines.length > 0) parts.push(codeBlock(lines.join('\n')));
  return { at, parts: [...parts, ...computed(view, element, undefined)] };
}

/** The first facts of an element as they are written, one line each. */
function shownLines(view: View, element: ModelElement): string[] {
  const text = view.session.files.document(element.extent.anchor.file)?.getText();
  if (text === undefined) return [];
  const written = element.lines.slice(0, MOST_LINES).map(({ at }) => {
    const { start, end } = locate(at);
    const [first = '', ...more] = text.slice(start, end).split(/\r\n|\r|\n/);
    return more.length > 0 ? `${first} …` : first;
  });
  return element.lines.length > MOST_LINES ? [...written, '…'] : written;
}

function computed(view: View, element: ModelElement, line: FactLine | undefined): string[] {
  const { language } = view;
  const checked = planOf(view, element);
  const found = checked && computedOf(checked, element, line, language);
  const lines = found ? [...found.brief, ...found.more()] : [];
  return lines.length === 0 ? [] : [[`_${textsIn(language).computed}_`, ...lines].join('  \n')];
}

function planOf({ checked }: View, element: ModelElement): CheckedPlan | undefined {
  return checked.plans.find(({ plan }) => plan.elements.includes(element));
}

function factHover(view: View, element: ModelElement, line: FactLine): Subject {
  const { language } = view;
  const { kind } = element;
  const meaning = meaningOf(language, kind, line.name);
  const label = labelOf(language, kind, line.name) ?? line.name;
  const parts = [`**${label}** · ${escaped(nameOfKind(kind)[language])}`];
  if (meaning !== undefined) parts.push(meaning);
  const shape = specificationOf(kind)?.facts[line.name]?.shape;
  if (shape) parts.push(...writtenAs(view, shape.expects));
  return { at: line.nameAt, parts: [...parts, ...computed(view, element, line)] };
}

function writtenAs(view: View, { samples, to, words }: Expectation): string[] {
  const texts = textsIn(view.language);
  const parts: string[] = [];
  if (words) parts.push(`_${texts.oneOf}:_ ${words.slice(0, 40).map(code).join(', ')}`);
  else if (to) parts.push(`_${texts.nameOf(to.map((kind) => nameOfKind(kind)[view.language]).join(', '))}_`);
  else if (samples.length > 0 && samples[0] !== '"…"')
    parts.push(`_${texts.written}:_ ${samples.map(code).join(', ')}`);
  return parts;
}

/** A figure in a line of `expect`, a word in its parentheses, or what the figure comes to. */
function figureHover(view: View, element: ModelElement, line: FactLine, offset: number): Subject | undefined {
  if (touches(line.nameAt, offset)) {
    const parts = aboutFigureWord(view.language, line.name, undefined);
    return parts && { at: line.nameAt, parts: [...parts, ...computed(view, element, line)] };
  }
  const word = line.valueAt && figureNamed(line.name) ? wordAt(view, line.valueAt, offset) : undefined;
  const about = word && aboutFigureWord(view.language, line.name, word.text);
  if (about) return { at: word.at, parts: about };
  const parts = computed(view, element, line);
  return parts.length > 0 ? { at: line.at, parts } : undefined;
}

/** A word of a closed list, or what follows from the figure that is written. */
function valueHover(view: View, element: ModelElement, line: FactLine, offset: number): Subject | undefined {
  const at = line.valueAt;
  if (!at) return undefined;
  const word = wordAt(view, at, offset);
  const meaning = word && meaningOf(view.language, element.kind, line.name, word.text);
  const label = word && labelOf(view.language, element.kind, line.name, word.text);
  const parts = computed(view, element, line);
  if (word && (meaning !== undefined || label !== undefined)) {
    const heading = `**${label ?? word.text}** · ${code(word.text)}`;
    const law = lawParts(element, line.name, word.text, planOf(view, element), view.language);
    return { at: word.at, parts: [heading, ...(meaning === undefined ? [] : [meaning]), ...law, ...parts] };
  }
  return parts.length > 0 ? { at, parts } : undefined;
}

/** The word at an offset inside a value, texts left out. */
function wordAt(view: View, at: SourceRange, offset: number): { text: string; at: SourceRange } | undefined {
  const { start, end } = locate(at);
  const value = view.document.getText().slice(start, end);
  for (const match of value.matchAll(/"[^"]*"?|[A-Za-z_\u00C0-\u024F][\w\u00C0-\u024F-]*/g)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (offset < from || offset > to || match[0].startsWith('"')) continue;
    const base = at.anchor.start;
    return { text: match[0], at: { anchor: at.anchor, start: from - base, end: to - base } };
  }
  return undefined;
}

function acceptHover(
  accept: ModelElement<'accept'>,
  offset: number,
  rules: readonly Rule[],
  view: View,
): Subject | undefined {
  const stated = accept.statement?.value.rule;
  const rule = rules.find(({ id }) => id === stated?.value);
  if (!stated || !rule || !touches(stated.at, offset)) return undefined;
  return { at: stated.at, parts: [explainRule(rule, rules, view.language)] };
}

function ruleHeading({ id, title }: Rule, language: View['language']): string {
  return `**${escaped(title[language])}** · ${code(id)}`;
}

function ruleSources({ sources }: Rule, language: View['language']): string {
  const words = sources.map((source) => wordSource(source, language));
  const listed = words.map(({ title, section }) => escaped(`${title}, ${section}`)).join('; ');
  return `_${textsIn(language).source}:_ ${listed}`;
}

/** The rules behind the findings at an offset, which the editor itself shows. */
function rulesAt(view: View, offset: number, rules: readonly Rule[]): string[] {
  const here = findingsIn(view.project.workspace, view.key).filter(({ at }) => touches(at, offset));
  const ids = new Set(here.map(({ rule }) => rule));
  return rules
    .filter(({ id }) => ids.has(id))
    .map((rule) => `${ruleHeading(rule, view.language)}  \n${ruleSources(rule, view.language)}`);
}
