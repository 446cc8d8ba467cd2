import { definitionOf, whyLines } from '../../../../report/why/words.ts';
import { printable } from '../../printable.ts';
import type { FactsPage } from '../page.ts';
import type { Asked } from '../request.ts';
import { wrapped } from '../table.ts';

/** How a figure that was asked for comes about. */
export function reasonLines(page: FactsPage, { figure, explanation }: Asked): string[] {
  const { dim } = page.colors;
  const lines = whyLines(explanation, { language: page.language }).map(({ text, depth, at }) => {
    const [first] = at;
    const where = first && depth > 0 ? `  ${dim(page.place(first))}` : '';
    return `${'  '.repeat(depth + 1)}${printable(text)}${where}`;
  });
  const definition = figure
    ? wrapped(definitionOf(figure.basis, page.language), page.width, '  ').map(page.colors.dim)
    : [];
  return [...lines, ...definition];
}
