import type { Position, SelectionRange } from 'vscode-languageserver';
import type { ElementSyntax, MemberSyntax, Token } from '../../src/language/syntax/tree.ts';
import { rangeIn } from '../files.ts';
import { offsetOf, type View } from '../view.ts';

/** What grows around each position: token, value, fact, block, element, and so on up to the file. */
export function selectionRanges(view: View, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const spans = spansAround(view.tree.root, offsetOf(view, position));
    let range: SelectionRange | undefined;
    for (const [start, end] of spans) {
      range = { range: rangeIn(view.document, start, end), ...(range ? { parent: range } : {}) };
    }
    return range ?? { range: { start: position, end: position } };
  });
}

type Span = readonly [start: number, end: number];

/** From the file inwards, each inside the one before it. */
function spansAround(root: ElementSyntax, offset: number): Span[] {
  const spans: Span[] = [[0, root.end]];
  const add = (start: number, end: number): boolean => {
    const last = spans.at(-1);
    const inside = start <= offset && offset <= end;
    if (inside && last && (start !== last[0] || end !== last[1])) spans.push([start, end]);
    return inside;
  };
  let element = root;
  for (;;) {
    const base = element.anchor.start;
    if (element.open !== undefined && element.close !== undefined) add(base + element.open + 1, base + element.close);
    const member = element.members.find((candidate) =>
      spanOf(candidate, base).every((end, index) => (index === 0 ? end <= offset : offset <= end)),
    );
    if (!member) {
      addTokens(add, base, element.kind ? [element.kind, ...element.header] : []);
      return spans;
    }
    add(...spanOf(member, base));
    if (member.type === 'element') {
      element = member;
      continue;
    }
    if (member.type === 'fact') {
      const [first] = member.values;
      if (first) add(base + first.start, base + member.end);
      addTokens(add, base, [member.name, ...member.values]);
    } else addTokens(add, base, member.tokens);
    return spans;
  }
}

function spanOf(member: MemberSyntax, base: number): Span {
  return member.type === 'element'
    ? [member.anchor.start, member.anchor.start + member.end]
    : [base + member.start, base + member.end];
}

/** The token at the offset, and in a text what stands between the quotes. */
function addTokens(add: (start: number, end: number) => boolean, base: number, tokens: readonly Token[]): void {
  for (const { form, text, start, end } of tokens) {
    if (!add(base + start, base + end)) continue;
    const quotes = /^(?:"""|")/.exec(text)?.[0].length ?? 0;
    if (form === 'text' && end - start > 2 * quotes) add(base + start + quotes, base + end - quotes);
    return;
  }
}
