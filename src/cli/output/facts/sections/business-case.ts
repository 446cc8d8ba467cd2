import type { CheckedClaim } from '../../../../analysis/business-case.ts';
import { answerOf } from '../../../../analysis/figures.ts';
import { showNumber, showPercent, showSpan } from '../../../../model/figures.ts';
import { definitionOf } from '../../../../report/why/words.ts';
import type { FactsPage } from '../page.ts';
import { type Column, type Row, table, wrapped } from '../table.ts';

/** What the plan brings, and what it claims that it brings, with the definitions. */
export function businessCaseLines(page: FactsPage): string[] {
  const { plan, facts } = page.source;
  const figures = ['investment', 'running', 'benefit', 'roi', 'payback', 'npv', 'irr', 'cost-of-delay'] as const;
  const answers = figures.map((figure) => ({ figure, answer: answerOf(plan, facts, { figure, of: undefined }) }));
  const plain: Column = { title: '', align: 'left' };
  const rows = answers.map(({ figure, answer }): Row => ({ cells: [page.label('expect', figure), page.full(answer)] }));
  const [, ...lines] = table([plain, plain], rows, Number.POSITIVE_INFINITY);
  const known = answers.filter(({ answer }) => answer.value);
  const definitions = known.flatMap(({ answer }) =>
    wrapped(definitionOf(answer.basis, page.language), page.width, '').map(page.colors.dim),
  );
  return [
    ...lines,
    ...claimLines(page, facts.businessCase.claims),
    ...(definitions.length > 0 ? ['', ...definitions] : []),
  ];
}

function claimLines(page: FactsPage, claims: readonly CheckedClaim[]): string[] {
  if (claims.length === 0) return [];
  const rows = claims.map(({ figure, value, against, difference }): Row => {
    const show = (point: number): string => inUnit(page, against.unit, point);
    return {
      cells: [
        page.label('expect', figure),
        value ? show(value.likely) : page.texts.unknown,
        against.value ? show(against.value.likely) : page.texts.unknown,
        difference === undefined ? '' : against.unit === 'percent' ? points(page, difference) : show(difference),
      ],
    };
  });
  const columns = [
    page.column('figure'),
    page.column('claimed', 'right'),
    page.column('computed', 'right'),
    page.column('difference', 'right'),
  ];
  return ['', ...page.table(columns, rows)];
}

/** Between two shares lie points, not per cent. */
function points(page: FactsPage, difference: number): string {
  return page.texts.points(showNumber(difference, page.language, 1));
}

function inUnit(page: FactsPage, unit: 'percent' | 'months' | 'cents', value: number): string {
  if (unit === 'percent') return showPercent(value, page.language);
  return unit === 'months' ? showSpan(value, 'month', page.language) : page.money(value);
}
