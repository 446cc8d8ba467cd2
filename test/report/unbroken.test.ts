import { describe, expect, it } from 'vitest';
import { showMoney, showPercent } from '../../src/model/figures.ts';
import { unbroken } from '../../src/report/view/unbroken.ts';

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
    const said = 'Since 5 May 2026, in 8 weeks, 3 of 4 KPIs: 100 Tage';
    expect(unbroken(said)).toBe(said);
  });
});
