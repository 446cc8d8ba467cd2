import type { Money } from '../../model/values.ts';

/** A figure as a plan writes it: `12_000`, `2.5`, without the noise of binary fractions. */
export function writtenNumber(value: number, decimals = 2): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '_');
  const trimmed = fraction.replace(/0+$/, '');
  const text = trimmed ? `${digits}.${trimmed}` : digits;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Per cent as a plan writes it: `66.7%`. */
export function writtenPercent(percent: number, decimals = 1): string {
  return `${writtenNumber(percent, decimals)}%`;
}

/** An amount as a plan writes it: `144k` where it is whole hundreds, else `128_667`; with the currency of `like` where that has one. */
export function writtenMoney(amount: number, like?: Money): string {
  const whole = Math.round(amount);
  const figure =
    whole !== 0 && whole % 100 === 0 && Math.abs(whole) >= 1000
      ? `${writtenNumber(whole / 1000, 1)}k`
      : writtenNumber(whole, 0);
  return like?.currency === undefined ? figure : `${figure} ${like.currency}`;
}
