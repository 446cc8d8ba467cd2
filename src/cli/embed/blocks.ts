/** A place of a Markdown file that holds a part of a report. Offsets count characters of the file's text. */
export interface MarkedBlock {
  /** Path of the plan as written, counted from the Markdown file. */
  readonly plan: string;
  /** Names behind the `#`, as written; none means the whole report. */
  readonly sections: readonly string[];
  /** The day that the text between the marks was written for, where its plan states none: `2026-11-23`. */
  readonly asOf: string | undefined;
  /** What stands between the marks, with line ends. */
  readonly start: number;
  readonly end: number;
  /** End of the closing mark, which is replaced along with the text. */
  readonly until: number;
  /** Line of the opening mark, counted from 1. */
  readonly line: number;
}

/** Why a mark cannot be understood. */
export type MarkFault = 'open' | 'open-before-next' | 'no-plan' | 'not-opened';

/** The first mark of a file that cannot be understood. */
export interface MarkProblem {
  readonly line: number;
  readonly fault: MarkFault;
}

const OPENING = /^ {0,3}<!--\s*aiplan:\s*(.*?)\s*-->\s*$/;
const CLOSING = /^ {0,3}<!--\s*\/aiplan(?:\s+as of (\d{4}-\d{2}-\d{2}))?\s*-->\s*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/**
 * The marked blocks of a Markdown text, in its order. Marks in a block of code are an example and mean nothing.
 *
 * @returns the blocks, or the first mark that cannot be understood
 */
export function markedBlocks(text: string): readonly MarkedBlock[] | MarkProblem {
  const blocks: MarkedBlock[] = [];
  let open: Pick<MarkedBlock, 'plan' | 'sections' | 'start' | 'line'> | undefined;
  let fence: string | undefined;
  for (const { content, number, from, next } of linesOf(text)) {
    const [, marks = '', rest = ''] = FENCE.exec(content) ?? [];
    if (fence !== undefined) {
      if (marks.startsWith(fence) && rest.trim() === '') fence = undefined;
      continue;
    }
    // What was written between two marks may hold code; its fences close again before the closing mark.
    if (marks !== '') {
      fence = marks;
      continue;
    }
    const opened = OPENING.exec(content)?.[1];
    const closed = CLOSING.exec(content);
    if (opened !== undefined) {
      if (open) return { line: open.line, fault: 'open-before-next' };
      const [plan = '', names = ''] = opened.split('#');
      if (plan.trim() === '') return { line: number, fault: 'no-plan' };
      const sections = names.split(',').map((name) => name.trim());
      open = { plan: plan.trim(), sections: sections.filter((name) => name !== ''), start: next, line: number };
    } else if (closed) {
      if (!open) return { line: number, fault: 'not-opened' };
      blocks.push({ ...open, asOf: closed[1], end: from, until: from + content.length });
      open = undefined;
    }
  }
  if (open) return { line: open.line, fault: 'open' };
  return blocks;
}

interface TextLine {
  readonly content: string;
  readonly number: number;
  readonly from: number;
  readonly next: number;
}

function* linesOf(text: string): Iterable<TextLine> {
  let from = 0;
  for (let number = 1; from < text.length; number++) {
    const found = text.indexOf('\n', from);
    const next = found < 0 ? text.length : found + 1;
    const content = text.slice(from, next).replace(/\r?\n$/, '');
    yield { content, number, from, next };
    from = next;
  }
}

/** What is to stand in a block. */
export interface Filling {
  readonly block: MarkedBlock;
  readonly markdown: string;
  /** The day that it was written for; undefined where the plan states one. */
  readonly asOf: string | undefined;
}

/** The text with every block filled anew. Line ends are those of the file. */
export function filled(text: string, fillings: readonly Filling[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let result = '';
  let from = 0;
  for (const { block, markdown, asOf } of fillings) {
    const closing = asOf === undefined ? '<!-- /aiplan -->' : `<!-- /aiplan as of ${asOf} -->`;
    const inside = `\n${markdown.trim()}\n\n${closing}`.replaceAll('\n', lineEnd);
    result += text.slice(from, block.start) + inside;
    from = block.until;
  }
  return result + text.slice(from);
}
