import type { Uri } from 'vscode';

/** What of VS Code's Markdown renderer is used here; it comes with VS Code and has no types in this project. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: Record<string, RenderRule | undefined> };
  readonly core: { readonly ruler: { push(name: string, rule: (state: CoreState) => void): void } };
  readonly utils: { escapeHtml(text: string): string };
}

export interface Token {
  type: string;
  readonly tag: string;
  readonly info: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
  readonly map: readonly number[] | null;
  attrGet(name: string): string | null;
}

export interface CoreState {
  tokens: Token[];
}

/** VS Code tells in `env` which page it renders. */
export interface RenderEnvironment {
  readonly currentDocument?: Uri;
}

export type RenderRule = (
  tokens: readonly Token[],
  index: number,
  options: unknown,
  env: RenderEnvironment | undefined,
  renderer: { renderToken(tokens: readonly Token[], index: number, options: unknown): string },
) => string;
