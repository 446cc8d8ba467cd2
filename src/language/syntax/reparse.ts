import { parse, parseElement } from './parser.ts';
import type { ElementSyntax, MemberSyntax, SyntaxTree } from './tree.ts';

/**
 * Reads the new text of a file of which the last tree is known. When the edit lies inside the block of one element and leaves
 * its braces, quotes and comments in order, only the innermost such element is read again: the others stay the same
 * objects and are moved by their anchors. Otherwise the whole file is read.
 * The result equals `parse(previous.file, text)` in all but object identity (held by a property test).
 *
 * The anchors of `previous` are moved: it must not be used afterwards.
 */
export function reparse(previous: SyntaxTree, text: string): SyntaxTree {
  if (text === previous.text) return previous;
  if (previous.problems.length > 0) return parse(previous.file, text);
  const edit = difference(previous.text, text);
  const path = enclosingElements(previous.root, edit.start, edit.oldEnd);
  const delta = edit.newEnd - edit.oldEnd;
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const target = path[depth];
    if (!target) break;
    const start = target.anchor.start;
    const read = parseElement(previous.file, text.slice(start, start + target.end + delta), start, target.depth);
    if (read) {
      // What stands around the element's own text is as it was.
      const replaced = { ...read, comment: target.comment, trailEnd: target.trailEnd + delta };
      const root = replace(previous.root, path, 0, replaced, edit.oldEnd, delta);
      return { file: previous.file, text, root, problems: [] };
    }
  }
  return parse(previous.file, text);
}

interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  const most = shorter - start;
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
    tail++;
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** The elements whose blocks hold the edit, outermost first. */
function enclosingElements(root: ElementSyntax, start: number, end: number): ElementSyntax[] {
  const path: ElementSyntax[] = [];
  let inside: ElementSyntax | undefined = root;
  while (inside) {
    const next: MemberSyntax | undefined = inside.members.find(
      (member) =>
        member.type === 'element' &&
        member.open !== undefined &&
        member.close !== undefined &&
        member.anchor.start + member.open < start &&
        member.anchor.start + member.close >= end,
    );
    inside = next?.type === 'element' ? next : undefined;
    if (inside) path.push(inside);
  }
  return path;
}

/**
 * The tree with one element exchanged: new objects for the element's ancestors, whose end moves, everything else kept;
 * what stands behind the edit is shifted by `delta`.
 */
function replace(
  element: ElementSyntax,
  path: readonly ElementSyntax[],
  depth: number,
  replacement: ElementSyntax,
  editEnd: number,
  delta: number,
): ElementSyntax {
  const onPath = path[depth];
  const origin = element.anchor.start;
  const members = element.members.map((member): MemberSyntax => {
    if (member.type === 'element') {
      if (member === onPath) {
        if (member.depth === replacement.depth) return replacement;
        return replace(member, path, depth + 1, replacement, editEnd, delta);
      }
      if (member.anchor.start >= editEnd && delta !== 0) move(member, delta);
      return member;
    }
    if (origin + member.start < editEnd || delta === 0) return member;
    return shifted(member, delta);
  });
  return {
    ...element,
    members,
    close: element.close === undefined ? undefined : element.close + delta,
    end: element.end + delta,
    trailEnd: element.trailEnd + delta,
  };
}

function move(element: ElementSyntax, delta: number): void {
  element.anchor.start += delta;
  for (const member of element.members) if (member.type === 'element') move(member, delta);
}

function shifted<M extends Exclude<MemberSyntax, ElementSyntax>>(member: M, delta: number): M {
  const moved = {
    ...member,
    start: member.start + delta,
    end: member.end + delta,
    trailEnd: member.trailEnd + delta,
  };
  const token = <T extends { start: number; end: number }>(at: T): T => ({
    ...at,
    start: at.start + delta,
    end: at.end + delta,
  });
  if (moved.type === 'fact') return { ...moved, name: token(moved.name), values: moved.values.map(token) };
  return { ...moved, tokens: moved.tokens.map(token) };
}
