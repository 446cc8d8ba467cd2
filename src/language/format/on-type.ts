import { isBlank } from '../syntax/characters.ts';
import { lineStartBefore } from '../syntax/lines.ts';
import { scan } from '../syntax/scan/scanner.ts';
import type { ElementSyntax, MemberSyntax, SyntaxTree } from '../syntax/tree.ts';
import { isElementKind } from '../vocabulary/words.ts';
import { formattingChanges, type TextChange } from './format.ts';
import { indentation } from './layout.ts';

/**
 * What to change right after a character was typed: the closed block for a brace, else the indentation of the current line.
 * Works on half-typed text too, where it touches that one line only.
 *
 * @param offset behind the typed character
 */
export function changesOnType(tree: SyntaxTree, offset: number, typed: string): readonly TextChange[] {
  if (typed !== '}') return indentLine(tree, offset);
  const closed = elementClosedAt(tree.root, offset - 1);
  if (!closed || tree.problems.length > 0) return indentLine(tree, offset);
  const range = { start: lineStartBefore(tree.text, closed.anchor.start), end: offset };
  const formatted = formattingChanges(tree, range);
  return formatted.refused ? [] : formatted.changes;
}

function elementClosedAt(parent: ElementSyntax, brace: number): ElementSyntax | undefined {
  for (const member of parent.members) {
    if (member.type !== 'element' || member.close === undefined) continue;
    const close = member.anchor.start + member.close;
    if (close === brace) return member;
    if (member.anchor.start < brace && brace < close) return elementClosedAt(member, brace);
  }
  return undefined;
}

function indentLine({ root, text }: SyntaxTree, offset: number): readonly TextChange[] {
  const start = lineStartBefore(text, offset);
  let ink = start;
  while (isBlank(text.charCodeAt(ink))) ink++;
  if (isInside(text, start)) return [];
  const wanted = indentation(depthOfLine(root, start, ink, text));
  return text.slice(start, ink) === wanted ? [] : [{ start, end: ink, newText: wanted }];
}

/** Whether a text or comment of several lines goes on at the start of a line. */
function isInside(text: string, start: number): boolean {
  const { tokens, comments } = scan(text, isElementKind);
  const around = (at: { readonly start: number; readonly end: number }): boolean => at.start < start && at.end > start;
  return comments.some(around) || tokens.some((token) => token.form === 'text' && around(token));
}

function depthOfLine(parent: ElementSyntax, start: number, ink: number, text: string): number {
  const origin = parent.anchor.start;
  let last: MemberSyntax | undefined;
  for (const member of parent.members) {
    const from = member.type === 'element' ? member.anchor.start : origin + member.start;
    if (from >= start) break;
    last = member;
    if (member.type !== 'element' || member.open === undefined || member.close === undefined) continue;
    const close = from + member.close;
    // A brace that the scanner supplied stands where the next line begins that is not of the block.
    if (from + member.open >= start || close < start) continue;
    if (ink === close && text[close] === '}') return parent.depth;
    if (ink !== close || ink === text.length) return depthOfLine(member, start, ink, text);
  }
  // A brace at a strange indentation is taken for one too many: it is meant for the block around it.
  if (text[ink] === '}') return parent.depth - 1;
  return parent.depth + (continues(last, origin, ink) ? 1 : 0);
}

/** Whether a line belongs to the fact before it, or follows its comma. */
function continues(last: MemberSyntax | undefined, origin: number, ink: number): boolean {
  if (last?.type !== 'fact') return false;
  return origin + last.end > ink || last.values.at(-1)?.text === ',';
}
