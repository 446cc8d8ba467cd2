import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { scan } from '../../src/language/syntax/scan/scanner.ts';
import { isElementKind } from '../../src/language/vocabulary/words.ts';
import type { View } from '../view.ts';

/** Blocks, long texts and comments over several lines. Read from the tokens, so that a broken text folds too. */
export function foldingRanges({ document }: View): FoldingRange[] {
  const text = document.getText();
  const { tokens, comments } = scan(text, isElementKind);
  const line = (offset: number): number => document.positionAt(offset).line;
  const ranges: FoldingRange[] = [];
  const fold = (startLine: number, endLine: number, kind?: FoldingRangeKind): void => {
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind ? { kind } : {}) });
  };
  const open: number[] = [];
  for (const { category, form, image, start, end } of tokens) {
    if (category === '{') open.push(line(start));
    else if (category === '}') {
      const from = open.pop();
      // The line of the closing brace stays in sight.
      if (from !== undefined) fold(from, image === '' ? line(start) : line(start) - 1);
    } else if (form === 'text' && image.startsWith('"""')) fold(line(start), line(end));
  }
  for (const { from, to } of commentBlocks(text, comments, line)) fold(from, to, FoldingRangeKind.Comment);
  return ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** First and last line of comments that stand on lines of their own, those on consecutive lines together. */
function commentBlocks(
  text: string,
  comments: readonly { readonly start: number; readonly end: number }[],
  line: (offset: number) => number,
): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  for (const { start, end } of comments) {
    if (!startsLine(text, start)) continue;
    const from = line(start);
    const last = blocks.at(-1);
    if (last && last.to + 1 === from) last.to = line(end);
    else blocks.push({ from, to: line(end) });
  }
  return blocks;
}

function startsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}
