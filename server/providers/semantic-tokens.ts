import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { ElementSyntax, FactSyntax, Token } from '../../src/language/syntax/tree.ts';
import type { Shape } from '../../src/language/values/shape.ts';
import { currencyWord, periodWord } from '../../src/language/values/units.ts';
import { ELEMENTS, type ElementKind, specificationOf } from '../../src/language/vocabulary/elements.ts';
import { COST_CATEGORIES, figureNamed, UNCERTAIN_FIGURES } from '../../src/language/vocabulary/figures.ts';
import { locate } from '../../src/model/values.ts';
import type { View } from '../view.ts';

const TYPES = ['namespace', 'class', 'type', 'function', 'method', 'enumMember', 'number', 'keyword'] as const;
const MODIFIERS = ['declaration'] as const;

type TokenType = (typeof TYPES)[number];

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

/**
 * How the names of a kind of element are coloured, where they are given and where they are used; `type` for all others. Only types that every
 * theme gives a colour of its own, so that a name without colour is one that leads nowhere.
 */
const NAME_TYPES: Readonly<Partial<Record<ElementKind, TokenType>>> = {
  plan: 'namespace',
  company: 'namespace',
  department: 'class',
  role: 'enumMember',
  person: 'function',
  vacancy: 'function',
  'use-case': 'class',
  data: 'class',
  technology: 'class',
  phase: 'method',
  task: 'method',
  milestone: 'method',
  gate: 'method',
};

interface Mark {
  readonly start: number;
  readonly length: number;
  readonly type: TokenType;
  readonly declares: boolean;
}

/**
 * Refines the colour grammar with what only the model knows: ids and references by what they name, words of closed lists, units. A
 * word that means nothing here gets no colour, which shows it before any squiggle does.
 */
export function semanticTokens(view: View): SemanticTokens {
  const marks: Mark[] = [];
  markElement(view.tree.root, referenceTypes(view), marks);
  marks.sort((a, b) => a.start - b.start);
  const builder = new SemanticTokensBuilder();
  for (const { start, length, type, declares } of marks) {
    const { line, character } = view.document.positionAt(start);
    builder.push(line, character, length, TYPES.indexOf(type), declares ? 1 : 0);
  }
  return builder.build();
}

/** By offset: the colour of each reference that leads somewhere. */
function referenceTypes(view: View): Map<number, TokenType> {
  const types = new Map<number, TokenType>();
  for (const { use, target } of view.file.references) {
    if (target) types.set(locate(use.reference.at).start, NAME_TYPES[target.kind] ?? 'type');
  }
  return types;
}

function markElement(element: ElementSyntax, references: ReadonlyMap<number, TokenType>, marks: Mark[]): void {
  const base = element.anchor.start;
  const kind = element.kind && specificationOf(element.kind.text) ? (element.kind.text as ElementKind) : undefined;
  const [id] = element.header;
  if (kind && id?.form === 'word' && ELEMENTS[kind].id !== 'none') {
    marks.push({
      start: base + id.start,
      length: id.text.length,
      type: NAME_TYPES[kind] ?? 'type',
      declares: true,
    });
  }
  if (kind === 'accept')
    markTokens(base, element.header, clauseWords(ELEMENTS.accept.statement), new Set(), references, marks);
  for (const member of element.members) {
    if (member.type === 'element') markElement(member, references, marks);
    else if (member.type === 'fact' && kind) markFact(member, base, kind, references, marks);
    else if (member.type === 'stray' && kind && specificationOf(kind)?.lines) {
      markLine(member.tokens, base, references, marks);
    }
  }
}

function markFact(
  fact: FactSyntax,
  base: number,
  kind: ElementKind,
  references: ReadonlyMap<number, TokenType>,
  marks: Mark[],
): void {
  const facts = specificationOf(kind)?.facts ?? {};
  const shape = Object.hasOwn(facts, fact.name.text) ? facts[fact.name.text]?.shape : undefined;
  if (shape) markTokens(base, fact.values, clauseWords(shape), listedWords(shape), references, marks);
}

const NO_WORDS: ReadonlySet<string> = new Set();
const IN_PARENTHESES: ReadonlySet<string> = new Set([...COST_CATEGORIES, ...UNCERTAIN_FIGURES]);

/** A line of `expect`: its figure, what it is of, its limit. */
function markLine(
  tokens: readonly Token[],
  base: number,
  references: ReadonlyMap<number, TokenType>,
  marks: Mark[],
): void {
  const [figure, ...rest] = tokens;
  if (!figure || !figureNamed(figure.text)) return;
  marks.push({ start: base + figure.start, length: figure.text.length, type: 'keyword', declares: false });
  const close = rest.findIndex(({ text }) => text === ')');
  markTokens(base, rest.slice(0, close + 1), NO_WORDS, IN_PARENTHESES, references, marks);
  markTokens(base, rest.slice(close + 1), NO_WORDS, NO_WORDS, references, marks);
}

function markTokens(
  base: number,
  tokens: readonly Token[],
  clauses: ReadonlySet<string>,
  listed: ReadonlySet<string>,
  references: ReadonlyMap<number, TokenType>,
  marks: Mark[],
): void {
  for (const [index, { form, text, start }] of tokens.entries()) {
    if (form !== 'word') continue;
    const type = references.get(base + start) ?? plainType(text, tokens[index - 1], tokens[index + 1], clauses, listed);
    if (type) marks.push({ start: base + start, length: text.length, type, declares: false });
  }
}

/** The colour of a word that names no element. */
function plainType(
  word: string,
  before: Token | undefined,
  after: Token | undefined,
  clauses: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): TokenType | undefined {
  if (listed.has(word)) return 'enumMember';
  if (clauses.has(word) || word === 'every') return 'keyword';
  if (word === 'once' || (word === 'of' && before?.form === 'number')) return 'number';
  if (word === 'month' && after?.form === 'number') return 'number';
  if (word === 'phase' && after?.form === 'word') return 'keyword';
  if (word === 'working' && before?.form === 'number' && after && periodWord(after.text)?.own) return 'number';
  const isUnit = periodWord(word)?.own || currencyWord(word)?.own;
  const followsFigure =
    before?.form === 'number' || before?.text === '/' || before?.text === 'every' || before?.form === 'word';
  return isUnit && followsFigure ? 'number' : undefined;
}

const wordsByShape = new WeakMap<
  Shape<unknown>,
  { readonly clauses: ReadonlySet<string>; readonly listed: ReadonlySet<string> }
>();

function wordsOf(shape: Shape<unknown>): {
  readonly clauses: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
} {
  const known = wordsByShape.get(shape);
  if (known) return known;
  const clauses = new Set<string>();
  const listed = new Set<string>();
  const visit = ({ expects, parts }: Shape<unknown>): void => {
    if (!parts) for (const word of expects.words ?? []) listed.add(word);
    if (!parts && expects.what === 'word' && !expects.words) for (const word of expects.samples) listed.add(word);
    for (const word of Object.keys(parts?.clauses ?? {})) clauses.add(word);
    for (const part of [parts?.head, parts?.tail, parts?.clauses])
      for (const inner of Object.values(part ?? {})) visit(inner);
  };
  visit(shape);
  const words = { clauses, listed };
  wordsByShape.set(shape, words);
  return words;
}

function clauseWords(shape: Shape<unknown>): ReadonlySet<string> {
  return wordsOf(shape).clauses;
}

function listedWords(shape: Shape<unknown>): ReadonlySet<string> {
  return wordsOf(shape).listed;
}
