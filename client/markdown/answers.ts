import type { MarkdownAnswer, MarkdownParams } from '../../server/markdown-protocol.ts';

/** More answers than these are forgotten, the oldest first. */
const MOST_KEPT = 200;

/** How often something is asked for that a server which is starting does not know yet, and how long to wait between. Milliseconds. */
const TRIES = 12;
const PAUSE = 500;

interface Kept {
  readonly answer: MarkdownAnswer | undefined;
  readonly asking: boolean;
  readonly outdated: boolean;
}

/**
 * The server's answers for pages that have to be rendered at once: what is not known yet is asked for, and the pages are rendered again when it is there.
 */
export class MarkdownAnswers {
  readonly #ask: (params: MarkdownParams) => Promise<MarkdownAnswer | null>;
  readonly #renderAgain: () => void;
  readonly #kept = new Map<string, Kept>();

  constructor(ask: (params: MarkdownParams) => Promise<MarkdownAnswer | null>, renderAgain: () => void) {
    this.#ask = ask;
    this.#renderAgain = renderAgain;
  }

  /** What is known by now; an outdated answer stays until the new one is there. */
  of(params: MarkdownParams): MarkdownAnswer | undefined {
    const key = JSON.stringify(params);
    const kept = this.#kept.get(key);
    if (!kept || (kept.outdated && !kept.asking)) void this.#fetch(key, params, kept?.answer);
    return kept?.answer;
  }

  /** Plans have changed: everything is asked for once more, if somebody looks at it. */
  outdate(): void {
    if (this.#kept.size === 0) return;
    for (const [key, kept] of this.#kept) this.#kept.set(key, { ...kept, outdated: true });
    this.#renderAgain();
  }

  async #fetch(key: string, params: MarkdownParams, before: MarkdownAnswer | undefined): Promise<void> {
    this.#keep(key, { answer: before, asking: true, outdated: false });
    const answer = (await this.#patiently(params)) ?? before;
    const outdated = this.#kept.get(key)?.outdated ?? false;
    this.#keep(key, { answer, asking: false, outdated });
    if (JSON.stringify(answer) !== JSON.stringify(before) || outdated) this.#renderAgain();
  }

  async #patiently(params: MarkdownParams): Promise<MarkdownAnswer | null> {
    let answer: MarkdownAnswer | null = null;
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      answer = await this.#ask(params).catch(() => null);
      if (answer && answer.kind !== 'missing') return answer;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return answer;
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}
