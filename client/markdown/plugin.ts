import type { MarkdownAnswer, MarkdownParams } from '../../server/markdown-protocol.ts';
import type { CoreState, MarkdownIt, RenderEnvironment, RenderRule, Token } from './markdown-it.ts';

/** What the plugin needs of its surroundings. */
export interface PlanSource {
  /** The server's answer, as far as there is one by now. */
  answer(params: MarkdownParams): MarkdownAnswer | undefined;
  /** Address of a file beside a page; undefined for one that may not be shown there. */
  beside(page: string, path: string): string | undefined;
  /** What stands in the place of a report that is being made. */
  readonly waiting: string;
  /** What leads to the text behind a report. */
  readonly text: string;
}

const FILE = /^([^#?:]+\.aiplan)(?:#([\w,-]*))?$/;

/**
 * Shows plans in a page of Markdown as their reports: those in blocks of code marked `aiplan`, with names of sections behind the mark where only those are
 * wanted, and files that stand where a picture would: `![](quotes.aiplan#roadmap)`.
 */
export function showPlans(md: MarkdownIt, source: PlanSource): MarkdownIt {
  const { escapeHtml } = md.utils;
  const shown = (answer: MarkdownAnswer | undefined): string => {
    if (answer?.kind === 'report') return answer.html;
    return `<p>${escapeHtml(answer?.kind === 'sentence' || answer?.kind === 'missing' ? answer.sentence : source.waiting)}</p>`;
  };
  const fence = md.renderer.rules['fence'];
  md.renderer.rules['fence'] = (tokens, index, options, env, renderer) => {
    const asText = fence?.(tokens, index, options, env, renderer) ?? renderer.renderToken(tokens, index, options);
    const token = tokens[index];
    const page = pageOf(env);
    const [mark, ...names] = token?.info.trim().split(/[\s,]+/) ?? [];
    if (!token || mark !== 'aiplan' || page === undefined) return asText;
    const answer = source.answer({
      page,
      plan: { text: token.content },
      sections: names.filter((name) => name !== ''),
    });
    if (answer?.kind === 'none') return asText;
    const text = `<details><summary>${escapeHtml(source.text)}</summary>${asText}</details>`;
    return `<div class="aiplan-embedded">${shown(answer)}${answer?.kind === 'report' ? text : asText}</div>`;
  };
  const image = md.renderer.rules['image'];
  const file: RenderRule = (tokens, index, options, env, renderer) => {
    const token = tokens[index];
    const page = pageOf(env);
    const [, path, names = ''] = FILE.exec(decoded(token?.attrGet('src') ?? '')) ?? [];
    const uri = page === undefined || path === undefined ? undefined : source.beside(page, path);
    if (page === undefined || uri === undefined) {
      return image?.(tokens, index, options, env, renderer) ?? renderer.renderToken(tokens, index, options);
    }
    const sections = names.split(',').filter((name) => name !== '');
    return `<div class="aiplan-embedded">${shown(source.answer({ page, plan: { uri }, sections }))}</div>`;
  };
  md.renderer.rules['image'] = file;
  // A report is no part of a line of text: where it stands alone, the paragraph around it goes.
  md.core.ruler.push('aiplan', (state) => unwrap(state));
  return md;
}

function unwrap(state: CoreState): void {
  for (const [index, token] of state.tokens.entries()) {
    const [only, ...others] = token.children ?? [];
    const isAlone = only?.type === 'image' && others.length === 0 && FILE.test(decoded(only.attrGet('src') ?? ''));
    const [before, after] = [state.tokens[index - 1], state.tokens[index + 1]];
    if (!isAlone || before?.type !== 'paragraph_open' || after?.type !== 'paragraph_close') continue;
    hide(before);
    hide(after);
  }
}

/** A token that renders as nothing. */
function hide(token: Token): void {
  Object.assign(token, { hidden: true });
}

function pageOf(env: RenderEnvironment | undefined): string | undefined {
  return env?.currentDocument?.toString();
}

/** Markdown writes addresses with escapes. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
