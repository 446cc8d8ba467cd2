import { lineStartBefore } from '../lines.ts';
import type { OpenBlock } from './blocks.ts';
import { Scanner, type ScanResult } from './scanner.ts';
import { atStatement } from './statement.ts';
import type { ScannedToken } from './token.ts';

/** Some lines between two members of a block, to be scanned as if everything before them had been. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The last token before; undefined at the start of the file. */
  readonly previous: Pick<ScannedToken, 'category' | 'form' | 'image'> | undefined;
  /** The blocks around it, outermost first. */
  readonly open: readonly OpenBlock[];
  readonly byIndent: boolean;
  /** What stands at `to`: a fact, an element by a known word, an element by another, the closing brace, the end of the file. */
  readonly next: 'fact' | 'kind' | 'block' | 'brace' | 'end';
}

export interface StretchResult extends Omit<ScanResult, 'balanced'> {
  /** Whether the last token ends at `to` or before: the braces are counted rightly then. */
  readonly within: boolean;
  /** Whether the text behind goes on as if it had been scanned before: no token, block or line reaches across `to`. */
  readonly selfContained: boolean;
  /** Braces in it that close a block from before it, and blocks that it leaves open, by counting alone. */
  readonly braces: { readonly closed: number; readonly opened: number };
  /** The comment directly above what stands at `to`. */
  readonly comment: readonly [start: number, end: number] | undefined;
}

/**
 * Scans some lines of a text alone. Where the result is `selfContained`, its tokens are those that `scan` of the whole text has there,
 * as long as both texts agree on `balanced`.
 */
export function scanStretch(text: string, isKind: (word: string) => boolean, stretch: Stretch): StretchResult {
  const { from, to, open, byIndent, next } = stretch;
  const scanner = new Scanner(text, isKind, byIndent);
  const { reading, blocks } = scanner;
  const previous = stretch.previous && {
    ...stretch.previous,
    start: from,
    end: from,
    trailEnd: from,
    comment: undefined,
  };
  reading.begin(from, lineStartBefore(text, from), previous);
  blocks.begin(open);
  scanner.readTo(to);
  const within = reading.at === to;
  // A comment on the line before `from` would belong to the member before.
  const apart = previous === undefined || previous.trailEnd === from;
  const comment = reading.commentAbove();
  const ready = next === 'end' || (next === 'brace' && !byIndent) || (reading.freshLine && atStatement(reading));
  if (within && next !== 'end' && next !== 'block') blocks.closeByIndent(to, next === 'kind');
  const sameBlocks = blocks.open.length === open.length && open.every((block, depth) => blocks.open[depth] === block);
  return {
    tokens: reading.tokens,
    comments: reading.comments,
    problems: reading.problems,
    within,
    selfContained: within && apart && ready && sameBlocks && !blocks.isTooDeep,
    braces: blocks.unmatched,
    comment,
  };
}
