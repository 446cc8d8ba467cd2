/**
 * A report as a sequence of blocks to be read from top to bottom: what a page of Markdown and a PDF are made of. Texts are plain; who writes them
 * escapes them.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A picture of what the table behind it says, by whoever can draw one. */
  | { readonly kind: 'chart'; readonly chart: ChartName };

export type ChartName = 'roadmap' | 'load' | 'workload' | 'budget' | 'spending' | 'cash' | 'tornado' | 'steps';

export function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function text(said: string): Block {
  return { kind: 'text', text: said };
}

export function code(said: string): Block {
  return { kind: 'code', text: said };
}

export function list(items: readonly string[]): Block {
  return { kind: 'list', items };
}

/** @param columns titles; empty ones where the first cell of a row says what it is */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', columns, rows };
}

export function chart(name: ChartName): Block {
  return { kind: 'chart', chart: name };
}
