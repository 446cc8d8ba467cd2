import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { type Language, showDay, showMoney, showPercent } from '../../src/model/figures.ts';
import { toEpochDay } from '../../src/model/values.ts';
import { columnWidths } from '../../src/report/document/column-widths.ts';
import { unbroken } from '../../src/report/layout/unbroken.ts';
import { renderReportPage } from '../../src/report/page/render-page.tsx';
import { widthOf, wrapped } from '../../src/report/picture/text-width.ts';
import { unbroken as asShown } from '../../src/report/view/unbroken.tsx';
import { exampleFile, reportFor } from './read-report.ts';

describe('an amount on a narrow page', () => {
  it.each([
    [showMoney(-454_771, 'EUR', 'nl'), '−€\u00a0454.771'],
    [showMoney(300_000, 'EUR', 'de'), '300.000\u00a0€'],
    [showMoney(12_000, 'CHF', 'en'), '12,000\u00a0CHF'],
    [showPercent(30, 'de'), '30\u00a0%'],
  ])('stays in one line: %s', (amount, whole) => {
    expect(unbroken(`tussen ${amount} en meer`)).toBe(`tussen ${whole} en meer`);
  });

  it('leaves all other words where they may break', () => {
    const said = 'In May 2026, in 8 weeks, 3 of 4 KPIs: 100 Tage, 7 Aprikosen, 2.5 Mai';
    expect(unbroken(said)).toBe(said);
  });
});

describe('an amount with a sign on a page', () => {
  const shown = (text: string): string => renderToString(h(Fragment, null, asShown(text)));

  it.each([
    [showMoney(-454_771, 'EUR', 'nl'), '<span class="signed">−€\u00a0454.771</span>'],
    [showMoney(-454_771, 'EUR', 'en'), '<span class="signed">−€454,771</span>'],
    [`+${showMoney(3.5, 'USD', 'en')}`, '<span class="signed">+$3.50</span>'],
  ])('is held together with its sign, which no letter says: %s', (amount, held) => {
    expect(shown(`between ${amount}, and more`)).toBe(`between ${held}, and more`);
  });

  it('needs nothing where the currency comes last, or no sign', () => {
    expect(shown(showMoney(-454_771, 'EUR', 'de'))).toBe('−454.771\u00a0€');
    expect(shown(showMoney(454_771, 'EUR', 'en'))).toBe('€454,771');
  });
});

describe('a day on a narrow page', () => {
  const days = Array.from({ length: 12 }, (_, month) =>
    toEpochDay({ year: 2026, month: month + 1, day: 3 + 2 * month }),
  );

  it.each(['en', 'nl', 'de'] as const)('stays in one line in every month: %s', (language) => {
    for (const day of days) {
      const shown = showDay(day, language);
      expect(unbroken(`from ${shown} on`)).toBe(`from ${shown.replaceAll(' ', '\u00a0')} on`);
    }
  });

  it('stays whole at both ends of a span, with its year or without', () => {
    expect(unbroken('9 Feb – 26 Feb 2026')).toBe('9\u00a0Feb – 26\u00a0Feb\u00a02026');
  });

  // What is read, without drawings, whose texts never break, and samples, which are copied into a plan.
  const textsOn = (page: string): string =>
    page.replaceAll(/<(style|svg|pre|title)\b.*?<\/\1>/gs, '').replaceAll(/<[^>]*>/g, '\n');

  it.each([
    ['quotes', 'en', /\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/],
    ['quotes', 'nl', /\d{1,2} (jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec) \d{4}/],
    ['screening', 'de', /\d{1,2}\. (Jan\.|Feb\.|März|Apr\.|Mai|Juni|Juli|Aug\.|Sept\.|Okt\.|Nov\.|Dez\.) \d{4}/],
  ] as const)('is whole wherever it stands on the page of %s in %s', (plan, language: Language, day) => {
    const read = textsOn(renderReportPage(reportFor(exampleFile(`${plan}.aiplan`), language)));
    expect(read.replaceAll('\u00a0', ' ')).toMatch(day);
    expect(read.split('\n').filter((line) => day.test(line))).toEqual([]);
  });

  it('is not divided in a picture either, and makes its column of a table wide enough', () => {
    const said = unbroken('ends 26 Feb 2026');
    expect(wrapped(said, 10, widthOf('26 Feb 2026', 10) + 1)).toEqual(['ends', '26\u00a0Feb\u00a02026']);
    const letters = (word: string): number => word.length;
    expect(
      columnWidths(['a', 'b'], [[said, 'A text of many words, all of them short']], 40, letters)[0],
    ).toBeGreaterThan(10.9);
  });
});
