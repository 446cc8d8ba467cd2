/**
 * What client and server say to each other where a Markdown page shows a plan. Types only, as in `preview-protocol.ts`.
 */

export interface MarkdownParams {
  /** The Markdown page. */
  readonly page: string;
  /** A plan that is written in the page itself, or the file of one. */
  readonly plan: { readonly text: string } | { readonly uri: string };
  /** Names of sections, in their order; without any all of them. */
  readonly sections: readonly string[];
}

/** What the page shows in the place of the plan; `none`: a text without a plan, which stays text. */
export type MarkdownAnswer =
  | { readonly kind: 'report'; readonly html: string }
  | { readonly kind: 'sentence'; readonly sentence: string }
  /** No such plan is known, or not yet: the server may still be reading the folder. */
  | { readonly kind: 'missing'; readonly sentence: string }
  | { readonly kind: 'none' };

/** Requests from the client, by method. */
export interface MarkdownRequests {
  readonly 'aiplan/markdown': { readonly params: MarkdownParams; readonly result: MarkdownAnswer | null };
}
