import { showValue } from '../../../../report/why/words.ts';
import { judgedLines } from '../../../../rules/expectation/judged.ts';
import { wordedLack } from '../../../../rules/expectation/lack-texts.ts';
import { printable } from '../../printable.ts';
import type { FactsPage } from '../page.ts';
import type { Row } from '../table.ts';

/** What of the plan must stay true, and whether it does. */
export function expectationLines(page: FactsPage): string[] {
  const { plan, facts } = page.source;
  const { red, yellow } = page.colors;
  const judged = [...judgedLines(plan, facts)];
  const columns = [page.column('line', 'left', true), page.column('outcome'), page.column('figure')];
  const rows = judged.map(({ written, held, figure }): Row => {
    const [lack] = held.outcome === 'open' ? held.lacks : [];
    const why = lack ? printable(wordedLack(lack)[page.language]) : '';
    const value = figure.value ? showValue(figure, page.language) : '';
    return {
      cells: [printable(written), page.texts.outcomes[held.outcome], [value, why].filter(Boolean).join('; ')],
    };
  });
  const [titles = '', ...lines] = page.table(columns, rows);
  if (rows.length === 0) return [];
  const painted = lines.map((line, index) => {
    const outcome = judged[index]?.held.outcome;
    return outcome === 'missed' ? red(line) : outcome === 'open' ? yellow(line) : line;
  });
  return [titles, ...painted];
}
