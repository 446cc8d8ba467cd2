import type { SyntaxProblemCode } from './problem.ts';
import type { ScannedToken, ScanProblem } from './scan/token.ts';
import { shorten } from './shown.ts';
import type { Anchor } from './source.ts';
import type { Member } from './structure-parser.ts';
import type { ElementSyntax, FactSyntax, MemberSyntax, StraySyntax, Token } from './tree.ts';
import type { Kept } from './unchanged.ts';

/** Turns the parser's nodes into the tree, taking the tokens in order: the grammar consumes each exactly once. */
export class Converter {
  /** In absolute offsets. */
  readonly problems: ScanProblem[] = [];
  readonly #file: string;
  readonly #text: string;
  readonly #tokens: readonly ScannedToken[];
  readonly #kept: ReadonlyMap<number, Kept>;
  #next = 0;

  /**
   * @param tokens what the grammar was given
   * @param kept elements that stand for the empty block at an index of `tokens`; they are moved to where it stands
   */
  constructor(
    file: string,
    text: string,
    tokens: readonly ScannedToken[],
    kept: ReadonlyMap<number, Kept> = new Map<number, Kept>(),
  ) {
    this.#file = file;
    this.#text = text;
    this.#tokens = tokens;
    this.#kept = kept;
  }

  members(nodes: readonly Member[], anchor: Anchor, depth: number): MemberSyntax[] {
    const members: MemberSyntax[] = [];
    for (const node of nodes) {
      switch (node.type) {
        case 'Element':
          members.push(this.#keptElement() ?? this.#element(node, depth));
          break;
        case 'Fact':
          if (node.members) members.push(this.#factWithBlock(node, depth));
          else members.push(this.#fact(anchor));
          break;
        case 'Stray':
          members.push(this.#stray(anchor));
          if (node.members) this.#dropBlock(node.members);
          break;
        case 'Block':
          this.#dropBlock(node.members ?? []);
          break;
      }
    }
    return members;
  }

  #problem(code: SyntaxProblemCode, start: number, end: number, data: Record<string, string> = {}): void {
    this.problems.push({ code, start, end, data });
  }

  #keptElement(): ElementSyntax | undefined {
    const kept = this.#kept.get(this.#next);
    const first = this.#tokens[this.#next];
    const close = this.#tokens[this.#next + 2];
    if (!kept || !first || !close) return undefined;
    this.#next += 3;
    const { element } = kept;
    moveTo(element, first.start);
    return withSurroundings(element, this.#comment(first, element.anchor), close.trailEnd - first.start);
  }

  #element(node: Member, depth: number): ElementSyntax {
    const first = this.#tokens[this.#next];
    const anchor: Anchor = { file: this.#file, start: first?.start ?? 0 };
    const kind = this.#token(anchor);
    return this.#block(node, anchor, kind, this.#values(anchor), first, depth);
  }

  /** `team: { … }`, written by habit from other formats: read as the element, with a problem at the colon. */
  #factWithBlock(node: Member, depth: number): ElementSyntax {
    const first = this.#tokens[this.#next];
    const anchor: Anchor = { file: this.#file, start: first?.start ?? 0 };
    const kind = this.#token(anchor);
    const colon = this.#token(anchor);
    this.#problem('colon-before-block', anchor.start + kind.start, anchor.start + colon.end, {
      name: shorten(kind.text),
    });
    return this.#block(node, anchor, kind, this.#values(anchor), first, depth);
  }

  #block(
    node: Member,
    anchor: Anchor,
    kind: Token,
    header: readonly Token[],
    first: ScannedToken | undefined,
    depth: number,
  ): ElementSyntax {
    let open: number | undefined;
    let close: number | undefined;
    let members: MemberSyntax[] = [];
    if (node.members) {
      open = this.#token(anchor).start;
      members = this.members(node.members, anchor, depth + 1);
      close = this.#token(anchor).start;
    }
    const last = this.#tokens[this.#next - 1];
    return {
      type: 'element',
      anchor,
      kind,
      header,
      open,
      close,
      end: (last?.end ?? 0) - anchor.start,
      trailEnd: (last?.trailEnd ?? 0) - anchor.start,
      comment: this.#comment(first, anchor),
      members,
      depth,
    };
  }

  #comment(first: ScannedToken | undefined, anchor: Anchor): ElementSyntax['comment'] {
    return first?.comment && commentAt(this.#text, first.comment, anchor);
  }

  #fact(anchor: Anchor): FactSyntax {
    const name = this.#token(anchor);
    const colon = this.#token(anchor);
    const values = this.#values(anchor);
    const end = values.at(-1)?.end ?? colon.end;
    return { type: 'fact', name, values, start: name.start, end, trailEnd: this.#trailOfLast(anchor) };
  }

  #stray(anchor: Anchor): StraySyntax {
    const first = this.#token(anchor);
    const tokens = [first, ...this.#values(anchor)];
    const end = tokens.at(-1)?.end ?? first.end;
    return { type: 'stray', tokens, start: first.start, end, trailEnd: this.#trailOfLast(anchor) };
  }

  /** What stands in a block that belongs to nothing is read for its problems only. */
  #dropBlock(members: readonly Member[]): void {
    this.#next++;
    this.members(members, { file: this.#file, start: 0 }, 0);
    this.#next++;
  }

  #token(anchor: Anchor): Token {
    const token = this.#tokens[this.#next++];
    if (!token) throw new Error('The tree has more nodes than tokens.');
    return { form: token.form, text: token.image, start: token.start - anchor.start, end: token.end - anchor.start };
  }

  #values(anchor: Anchor): Token[] {
    const values: Token[] = [];
    while (this.#tokens[this.#next]?.category === 'VALUE') values.push(this.#token(anchor));
    return values;
  }

  #trailOfLast(anchor: Anchor): number {
    return (this.#tokens[this.#next - 1]?.trailEnd ?? 0) - anchor.start;
  }
}

/** A comment as an element carries it. */
export function commentAt(
  text: string,
  [start, end]: readonly [number, number],
  anchor: Anchor,
): ElementSyntax['comment'] {
  return { start: start - anchor.start, end: end - anchor.start, text: text.slice(start, end) };
}

/** The element with another comment above or behind it; the same object where neither changed. */
export function withSurroundings(
  element: ElementSyntax,
  comment: ElementSyntax['comment'],
  trailEnd: number,
): ElementSyntax {
  const known = element.comment;
  const same = known === comment || (known && comment && known.start === comment.start && known.text === comment.text);
  return same && element.trailEnd === trailEnd ? element : { ...element, comment, trailEnd };
}

/** Moves an element and all elements in it. */
export function moveTo(element: ElementSyntax, start: number): void {
  const delta = start - element.anchor.start;
  if (delta !== 0) move(element, delta);
}

function move(element: ElementSyntax, delta: number): void {
  element.anchor.start += delta;
  for (const member of element.members) if (member.type === 'element') move(member, delta);
}
