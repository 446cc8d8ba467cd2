import { describe, expect, it } from 'vitest';
import type { CheckedClaim } from '../../../src/analysis/business-case.ts';
import { probabilityOfClaim } from '../../../src/analysis/uncertainty/claim.ts';
import { sampleOf } from '../../../src/analysis/uncertainty/sample.ts';

/** In how many of some runs a claim is kept. */
function kept(figure: CheckedClaim['figure'], claimed: number | readonly [number, number], ...runs: number[]) {
  const [low, high] = typeof claimed === 'number' ? [claimed, claimed] : claimed;
  const claim = { figure, value: { low, likely: low, high } } as CheckedClaim;
  const met = probabilityOfClaim(claim, sampleOf(Float64Array.from(runs), false));
  return (met?.share ?? Number.NaN) * runs.length;
}

describe('a claim', () => {
  it('of a return is kept by what rounds to it, to as many decimals as it is written with', () => {
    expect(kept('roi', 20, 19.4, 19.499, 19.5, 19.6, 40)).toBe(3);
    expect(kept('roi', 20.5, 20.44, 20.45, 20.5)).toBe(2);
    expect(kept('roi', 20.25, 20.244, 20.245, 20.25)).toBe(2);
    expect(kept('roi', 20.125, 20.1244, 20.1245, 20.125)).toBe(2);
    // More than three decimals are nobody's.
    expect(kept('roi', 20.1255, 20.1249, 20.125, 20.126)).toBe(2);
    expect(kept('roi', -5, -5.6, -5.5, 0)).toBe(2);
  });

  it('of a payback is kept by what rounds down to it', () => {
    expect(kept('payback', 12, 11, 12.5, 12.501, 30)).toBe(2);
    expect(kept('payback', 7.5, 7.5, 7.55, 7.56)).toBe(2);
    expect(kept('payback', 12, 11, Number.POSITIVE_INFINITY)).toBe(1);
  });

  it('of a present value is kept by no cent less', () => {
    expect(kept('npv', 100_000, 99_999.99, 100_000, 100_001)).toBe(2);
  });

  it('of a range is kept where its less ambitious end is', () => {
    expect(kept('roi', [20, 30], 19.4, 19.5, 31)).toBe(2);
    expect(kept('payback', [12, 18], 12, 18.5, 18.6)).toBe(2);
    expect(kept('npv', [10, 20], 9, 10, 15)).toBe(2);
  });

  it('without a value says nothing', () => {
    const claim = { figure: 'npv', value: undefined } as CheckedClaim;
    expect(probabilityOfClaim(claim, sampleOf(Float64Array.of(1), false))).toBeUndefined();
  });
});
