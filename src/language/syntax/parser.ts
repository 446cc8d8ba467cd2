import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumParser,
  type LangiumSharedCoreServices,
  type Lexer,
  type LexerResult,
} from 'langium';
import type { Element, Member, PlanFile } from '../generated/ast.ts';
import { AiPlanGeneratedModule, AiPlanGeneratedSharedModule } from '../generated/module.ts';
import { isElementKind } from '../vocabulary/words.ts';
import type { SyntaxProblem } from './problem.ts';
import { type ScannedToken, type ScanResult, scan } from './scanner.ts';
import type { Anchor } from './source.ts';
import type { ElementSyntax, MemberSyntax, SyntaxTree, Token } from './tree.ts';

/** Hands the scanner's tokens to the parser that Langium builds from the grammar. */
class PlanLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  scanned: ScanResult = { tokens: [], comments: [], problems: [] };
  readonly #types: Record<string, TokenType>;

  constructor(services: LangiumCoreServices) {
    const built = services.parser.TokenBuilder.buildTokens(services.Grammar);
    if (!Array.isArray(built)) throw new Error('The grammar has one mode.');
    this.#types = Object.fromEntries((built as TokenType[]).map((type) => [type.name, type]));
    this.definition = this.#types;
  }

  tokenize(text: string): LexerResult {
    this.scanned = scan(text, isElementKind);
    const tokens = this.scanned.tokens.map((token) => this.#toParserToken(token));
    return { tokens, hidden: [], errors: [] };
  }

  #toParserToken(token: ScannedToken): IToken {
    const tokenType = this.#types[token.category];
    if (!tokenType) throw new Error(`The grammar has no terminal ${token.category}.`);
    return {
      image: token.image,
      startOffset: token.start,
      endOffset: token.end,
      // Lines are computed from offsets where they are shown; the parser only wants them to be numbers.
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 1,
      tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
      tokenType,
    };
  }
}

let parser: LangiumParser | undefined;

function langiumParser(): LangiumParser {
  if (!parser) {
    const shared: LangiumSharedCoreServices = inject(
      createDefaultSharedCoreModule(EmptyFileSystem),
      AiPlanGeneratedSharedModule,
    );
    const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), AiPlanGeneratedModule, {
      parser: { Lexer: (created: LangiumCoreServices) => new PlanLexer(created) },
    });
    shared.ServiceRegistry.register(services);
    parser = services.parser.LangiumParser;
  }
  return parser;
}

function lexerOf(langium: LangiumParser): PlanLexer {
  // The parser keeps its lexer protected; it is the one created above.
  return (langium as unknown as { readonly lexer: PlanLexer }).lexer;
}

/**
 * Reads a whole file. Never throws on any text: what cannot be read is a problem in the tree.
 *
 * @param file identity of the file (its URI), carried by every range
 * @param text the file's text; a byte order mark at its start is skipped
 */
export function parse(file: string, text: string): SyntaxTree {
  const langium = langiumParser();
  const result = langium.parse<PlanFile>(text);
  const { tokens, problems } = lexerOf(langium).scanned;
  const anchor: Anchor = { file, start: 0 };
  const converter = new Converter(file, text, tokens, 0);
  const members = converter.members(result.value.members, anchor, 1);
  const unreadable: SyntaxProblem[] = result.parserErrors.slice(0, 1).map((error) => {
    const start = Number.isFinite(error.token.startOffset) ? error.token.startOffset : text.length;
    return { code: 'unreadable', at: { anchor, start, end: start + error.token.image.length }, data: {} };
  });
  const own = problems.map(({ code, start, end, data }) => ({ code, at: { anchor, start, end }, data }));
  const root: ElementSyntax = {
    type: 'element',
    anchor,
    kind: undefined,
    header: [],
    open: undefined,
    close: undefined,
    end: text.length,
    trailEnd: text.length,
    comment: undefined,
    members,
    depth: 0,
  };
  return { file, text, root, problems: [...own, ...converter.problems, ...unreadable] };
}

/**
 * Reads the text of one element on its own, for `reparse`.
 *
 * @param start offset of the element in its file
 * @returns undefined when the text is not exactly one whole element without problems in its structure
 */
export function parseElement(file: string, text: string, start: number, depth: number): ElementSyntax | undefined {
  const langium = langiumParser();
  const result = langium.parse<Element>(text, { rule: 'Element' });
  const { tokens, problems } = lexerOf(langium).scanned;
  if (result.parserErrors.length > 0 || problems.length > 0) return undefined;
  const last = tokens.at(-1);
  if (tokens[0]?.category !== 'KIND' || last?.category !== '}' || last.end !== text.length) return undefined;
  const converter = new Converter(file, text, tokens, start);
  const element = converter.element(result.value, depth);
  return converter.problems.length > 0 || element.end !== text.length ? undefined : element;
}

/** Turns the parser's nodes into the tree, taking the tokens in order: the grammar consumes each exactly once. */
class Converter {
  readonly problems: SyntaxProblem[] = [];
  readonly #file: string;
  readonly #text: string;
  readonly #tokens: readonly ScannedToken[];
  readonly #base: number;
  #next = 0;

  constructor(file: string, text: string, tokens: readonly ScannedToken[], base: number) {
    this.#file = file;
    this.#text = text;
    this.#tokens = tokens;
    this.#base = base;
  }

  members(nodes: readonly Member[], anchor: Anchor, depth: number): MemberSyntax[] {
    const members: MemberSyntax[] = [];
    for (const node of nodes) {
      switch (node.$type) {
        case 'Element':
          members.push(this.element(node, depth));
          break;
        case 'Fact':
          if (node.opened) members.push(this.#factWithBlock(node, depth));
          else members.push(this.#fact(node.values.length, anchor));
          break;
        case 'Stray':
          members.push(this.#stray(node.values.length, anchor));
          if (node.opened) this.#dropBlock(node.members);
          break;
        case 'Block': {
          const at = this.#token(anchor);
          this.problems.push({ code: 'block-without-name', at: { anchor, start: at.start, end: at.end }, data: {} });
          this.#next--;
          this.#dropBlock(node.members);
          break;
        }
      }
    }
    return members;
  }

  element(node: Element, depth: number): ElementSyntax {
    const first = this.#peek();
    const anchor: Anchor = { file: this.#file, start: this.#base + (first?.start ?? 0) };
    const kind = this.#token(anchor);
    const header = node.header.map(() => this.#token(anchor));
    return this.#block(node, anchor, kind, header, first, depth);
  }

  /** `team: { … }`, written by habit from other formats: read as the element, with a problem at the colon. */
  #factWithBlock(node: Member & { $type: 'Fact' }, depth: number): ElementSyntax {
    const first = this.#peek();
    const anchor: Anchor = { file: this.#file, start: this.#base + (first?.start ?? 0) };
    const kind = this.#token(anchor);
    const colon = this.#token(anchor);
    this.problems.push({
      code: 'colon-before-block',
      at: { anchor, start: kind.start, end: colon.end },
      data: { name: kind.text },
    });
    const header = node.values.map(() => this.#token(anchor));
    return this.#block(node, anchor, kind, header, first, depth);
  }

  #block(
    node: { readonly opened?: string; readonly members: readonly Member[] },
    anchor: Anchor,
    kind: Token,
    header: readonly Token[],
    first: ScannedToken | undefined,
    depth: number,
  ): ElementSyntax {
    let open: number | undefined;
    let close: number | undefined;
    let members: MemberSyntax[] = [];
    let trailEnd = this.#trailOfLast(anchor);
    if (node.opened) {
      open = this.#token(anchor).start;
      members = this.members(node.members, anchor, depth + 1);
      close = this.#token(anchor).start;
      trailEnd = this.#trailOfLast(anchor);
    }
    const last = this.#tokens[this.#next - 1];
    const comment = first?.comment;
    return {
      type: 'element',
      anchor,
      kind,
      header,
      open,
      close,
      end: this.#base + (last?.end ?? 0) - anchor.start,
      trailEnd,
      comment: comment && {
        start: this.#base + comment[0] - anchor.start,
        end: this.#base + comment[1] - anchor.start,
        text: this.#text.slice(comment[0], comment[1]),
      },
      members,
      depth,
    };
  }

  #fact(values: number, anchor: Anchor): MemberSyntax {
    const name = this.#token(anchor);
    const colon = this.#token(anchor);
    const tokens: Token[] = [];
    for (let count = 0; count < values; count++) tokens.push(this.#token(anchor));
    const end = tokens.at(-1)?.end ?? colon.end;
    return { type: 'fact', name, values: tokens, start: name.start, end, trailEnd: this.#trailOfLast(anchor) };
  }

  #stray(values: number, anchor: Anchor): MemberSyntax {
    const tokens = [this.#token(anchor)];
    for (let count = 0; count < values; count++) tokens.push(this.#token(anchor));
    const start = tokens[0]?.start ?? 0;
    return { type: 'stray', tokens, start, end: tokens.at(-1)?.end ?? start, trailEnd: this.#trailOfLast(anchor) };
  }

  #dropBlock(members: readonly Member[]): void {
    this.#next++;
    this.members(members, { file: this.#file, start: 0 }, 0);
    this.#next++;
  }

  #peek(): ScannedToken | undefined {
    return this.#tokens[this.#next];
  }

  #token(anchor: Anchor): Token {
    const token = this.#tokens[this.#next++];
    if (!token) throw new Error('The tree has more nodes than tokens.');
    const shift = this.#base - anchor.start;
    return { form: token.form, text: token.image, start: token.start + shift, end: token.end + shift };
  }

  #trailOfLast(anchor: Anchor): number {
    return this.#base + (this.#tokens[this.#next - 1]?.trailEnd ?? 0) - anchor.start;
  }
}
