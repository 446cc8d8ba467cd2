import { shorten } from '../language/syntax/shown.ts';
import type { Sourced, SourceRange } from '../language/syntax/source.ts';
import type { ElementSyntax, FactSyntax, StraySyntax, SyntaxTree, Token } from '../language/syntax/tree.ts';
import { ValueReader } from '../language/values/reader.ts';
import type { Shape } from '../language/values/shape.ts';
import { textOf } from '../language/values/text.ts';
import { ELEMENTS, type ElementKind, FILE_CHILDREN, specificationOf } from '../language/vocabulary/elements.ts';
import { camelCase, type ElementSpecification } from '../language/vocabulary/specification.ts';
import type { ElementProblem, EntryOf, FactLine, FactsOf, ModelElement, ReferenceUse, StatementOf } from './element.ts';

/** What one file says, before its imports are looked at. */
export interface FileModel {
  readonly file: string;
  readonly elements: readonly ModelElement[];
  /** Problems of what stands outside any block. */
  readonly problems: readonly ElementProblem[];
}

const models = new WeakMap<ElementSyntax, ModelElement>();
const files = new WeakMap<ElementSyntax, FileModel>();

/**
 * The model of a file. Elements whose text did not change since the last reading are the same objects.
 * A part that cannot be read becomes a problem of its element and costs nothing else.
 */
export function readFile(tree: SyntaxTree): FileModel {
  const known = files.get(tree.root);
  if (known) return known;
  const reading = new ElementReading(tree.root, undefined);
  const model = { file: tree.file, elements: reading.children, problems: reading.problems };
  files.set(tree.root, model);
  return model;
}

function readElement(syntax: ElementSyntax, kind: ElementKind): ModelElement {
  const known = models.get(syntax);
  // The same text is read as another kind only after its keyword changed, which makes a new syntax element.
  if (known) return known;
  const reading = new ElementReading(syntax, kind);
  const model = reading.model(kind);
  models.set(syntax, model);
  return model;
}

const repeatable = new Map<ElementKind, readonly string[]>();

/** The facts of a kind that may stand several times, as the model names them: lists even where none is written. */
function repeatableFacts(kind: ElementKind): readonly string[] {
  let names = repeatable.get(kind);
  if (!names) {
    const facts = Object.entries(specificationOf(kind)?.facts ?? {});
    names = facts.filter(([, fact]) => fact.repeatable).map(([name]) => camelCase(name));
    repeatable.set(kind, names);
  }
  return names;
}

class ElementReading {
  readonly children: ModelElement[] = [];
  readonly problems: ElementProblem[] = [];
  readonly #syntax: ElementSyntax;
  readonly #specification: ElementSpecification | undefined;
  readonly #lines: FactLine[] = [];
  readonly #entries: Sourced<unknown>[] = [];
  readonly #facts: Record<string, unknown> = {};
  readonly #references: ReferenceUse[] = [];
  readonly #firsts = new Map<string, SourceRange>();
  readonly #onlyChildren = new Map<ElementKind, SourceRange>();

  constructor(syntax: ElementSyntax, kind: ElementKind | undefined) {
    this.#syntax = syntax;
    this.#specification = kind && specificationOf(kind);
    for (const name of kind ? repeatableFacts(kind) : []) this.#facts[name] = [];
    for (const member of syntax.members) {
      if (member.type === 'fact') this.#fact(member);
      else if (member.type === 'stray') this.#stray(member);
      else this.#child(member);
    }
  }

  model(kind: ElementKind): ModelElement {
    const { anchor, open, close, end, trailEnd, depth, comment } = this.#syntax;
    const keyword = this.#range(this.#syntax.kind ?? { start: 0, end: 0 });
    const header = this.#header(kind, keyword);
    return {
      kind,
      id: header.id,
      title: header.title,
      comment: comment && plainComment(comment.text),
      keyword,
      extent: { anchor, start: 0, end },
      trailEnd,
      block: open === undefined || close === undefined ? undefined : { open, close },
      depth,
      // Filled by the shapes that the type is inferred from.
      facts: this.#facts as FactsOf<ElementKind>,
      lines: this.#lines,
      // Read by the shape that the type is inferred from, as facts are.
      entries: this.#entries as readonly Sourced<unknown>[] as readonly Sourced<EntryOf<ElementKind>>[],
      children: this.children,
      statement: header.statement,
      references: this.#references,
      problems: this.problems,
    };
  }

  #range({ start, end }: { readonly start: number; readonly end: number }): SourceRange {
    return { anchor: this.#syntax.anchor, start, end };
  }

  #header(kind: ElementKind, keyword: SourceRange) {
    const statement = this.#specification?.statement;
    if (statement) return { id: undefined, title: undefined, statement: this.#statement(kind, keyword) };
    const tokens = [...this.#syntax.header];
    let id: Sourced<string> | undefined;
    let title: Sourced<string> | undefined;
    if (tokens[0]?.form === 'word' && this.#specification?.id !== 'none')
      id = this.#sourced(tokens.shift(), (text) => text);
    if (tokens[0]?.form === 'text' && this.#specification?.title) title = this.#sourced(tokens.shift(), textOf);
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first && last) {
      const at = this.#range({ start: first.start, end: last.end });
      this.problems.push({
        code: 'header-leftover',
        at,
        found: shorten(tokens.map(({ text }) => text).join(' ')),
        kind,
      });
    }
    if (!id && !first && this.#specification?.id === 'required') {
      this.problems.push({ code: 'missing-id', at: keyword, kind, title: title?.value });
    }
    return { id, title, statement: undefined };
  }

  #sourced(token: Token | undefined, read: (text: string) => string): Sourced<string> | undefined {
    return token && { value: read(token.text), at: this.#range(token) };
  }

  #statement(kind: ElementKind, keyword: SourceRange): Sourced<StatementOf<ElementKind>> | undefined {
    const shape = this.#specification?.statement;
    if (!shape) return undefined;
    const reader = new ValueReader(this.#syntax.header, this.#syntax.anchor, keyword);
    const value = shape.read(reader, []);
    if (value) reader.leftover(shape.expects);
    this.#takeProblems(reader, kind, keyword);
    return value as Sourced<StatementOf<ElementKind>> | undefined;
  }

  #takeProblems(reader: ValueReader, fact: string, nameAt: SourceRange): void {
    for (const problem of reader.problems) this.problems.push({ code: 'value', at: problem.at, fact, nameAt, problem });
    for (const reference of reader.references) this.#references.push({ reference, fact });
  }

  #fact(syntax: FactSyntax): void {
    const name = syntax.name.text;
    const nameAt = this.#range(syntax.name);
    const [first] = syntax.values;
    const valueAt = first && this.#range({ start: first.start, end: syntax.end });
    const at = this.#range(syntax);
    const { trailEnd } = syntax;
    const specification = this.#own(name);
    if (!specification) {
      this.#lines.push({ name, nameAt, at, valueAt, trailEnd, value: undefined });
      const allowedIn = kindsWithFact(name);
      this.problems.push(
        allowedIn.length > 0
          ? { code: 'misplaced-fact', at: nameAt, name, allowedIn }
          : { code: 'unknown-fact', at: nameAt, name: shorten(name) },
      );
      return;
    }
    const reader = new ValueReader(syntax.values, this.#syntax.anchor, nameAt);
    const value = specification.shape.read(reader, []);
    if (value) reader.leftover(specification.shape.expects);
    this.#takeProblems(reader, name, nameAt);
    this.#lines.push({ name, nameAt, at, valueAt, trailEnd, value });
    const key = camelCase(name);
    if (specification.repeatable) {
      if (value) (this.#facts[key] as unknown[]).push(value);
      return;
    }
    const before = this.#firsts.get(name);
    if (before) this.problems.push({ code: 'duplicate-fact', at: nameAt, name, first: before });
    else {
      this.#firsts.set(name, nameAt);
      if (value) this.#facts[key] = value;
    }
  }

  #own(name: string) {
    const facts = this.#specification?.facts;
    return facts && Object.hasOwn(facts, name) ? facts[name] : undefined;
  }

  #stray(syntax: StraySyntax): void {
    const [first] = syntax.tokens;
    if (!first) return;
    const at = this.#range(syntax);
    const firstWord = this.#range(first);
    if (this.#specification?.lines) {
      this.#entry(syntax, first, this.#specification.lines);
      return;
    }
    const isFact = this.#own(first.text) !== undefined;
    this.problems.push({ code: 'unfinished-line', at, word: shorten(first.text), isFact, firstWord });
  }

  /** A line without a name: its first word stands for one. */
  #entry(syntax: StraySyntax, first: Token, shape: Shape<unknown>): void {
    const nameAt = this.#range(first);
    const second = syntax.tokens[1];
    const valueAt = second && this.#range({ start: second.start, end: syntax.end });
    const reader = new ValueReader(syntax.tokens, this.#syntax.anchor, nameAt);
    const value = shape.read(reader, []);
    if (value) reader.leftover(shape.expects);
    const name = first.form === 'word' ? shorten(first.text) : (this.#syntax.kind?.text ?? '');
    this.#takeProblems(reader, name, nameAt);
    this.#lines.push({ name, nameAt, at: this.#range(syntax), valueAt, trailEnd: syntax.trailEnd, value });
    if (value) this.#entries.push(value);
  }

  #child(syntax: ElementSyntax): void {
    const word = syntax.kind?.text ?? '';
    // The word's range is relative to the child, so that it moves with it.
    const own: SourceRange = { anchor: syntax.anchor, start: syntax.kind?.start ?? 0, end: syntax.kind?.end ?? 0 };
    const specification = specificationOf(word);
    const [named] = syntax.header;
    const id = named?.form === 'word' ? named.text : undefined;
    if (!specification) {
      this.problems.push({ code: 'unknown-element', at: own, name: shorten(word), id });
      return;
    }
    const kind = word as ElementKind;
    const allowed = this.#allowedChildren()[kind] ?? (kind === 'accept' && this.#specification ? 'many' : undefined);
    if (!allowed) {
      this.problems.push({ code: 'misplaced-element', at: own, name: word, id, allowedIn: kindsWithChild(kind) });
      return;
    }
    const child = readElement(syntax, kind);
    this.children.push(child);
    if (allowed !== 'one') return;
    const first = this.#onlyChildren.get(kind);
    if (first) this.problems.push({ code: 'duplicate-element', at: own, name: word, first });
    else this.#onlyChildren.set(kind, child.keyword);
  }

  #allowedChildren(): Readonly<Record<string, 'one' | 'many'>> {
    return this.#syntax.kind ? (this.#specification?.children ?? {}) : FILE_CHILDREN;
  }
}

function kindsWithFact(name: string): readonly string[] {
  return Object.entries(ELEMENTS)
    .filter(([, { facts }]) => Object.hasOwn(facts, name))
    .map(([kind]) => kind);
}

function kindsWithChild(child: string): readonly string[] {
  const kinds = Object.entries(ELEMENTS)
    .filter(([, { children }]) => Object.hasOwn(children, child))
    .map(([kind]) => kind);
  return Object.hasOwn(FILE_CHILDREN, child) ? ['file', ...kinds] : kinds;
}

/** A comment without its marks, for hovers and reports. */
function plainComment(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(\/\/+|\/\*+|\*+\/?)\s?/, '').replace(/\s*\*+\/\s*$/, ''))
    .join('\n')
    .trim();
}
