import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RandomStream, streamOf } from '../../../src/analysis/uncertainty/random-stream.ts';
import { productOf, standardised } from './correlation.ts';

function drawsOf(key: string, count: number, seed = 1): Int32Array {
  const draws = new Int32Array(count);
  streamOf(key, seed).fill(draws, count);
  return draws;
}

/** Keys as plans have them: alike but for a digit. */
const KEYS = Array.from({ length: 40 }, (_, at) => `plan:p/roadmap/phase:phase-${at}.duration`);

/** How much more or less than expected falls into 256 equal steps. */
function chiSquare(draws: Int32Array, step: (draw: number) => number): number {
  const counts = new Array<number>(256).fill(0);
  for (const draw of draws) counts[step(draw)] = (counts[step(draw)] ?? 0) + 1;
  const expected = draws.length / 256;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** The 99.99th percentile of chi-square with 255 degrees of freedom (SciPy: stats.chi2.ppf(0.9999, 255)). */
const CRITICAL = 347.65;

describe('the generator', () => {
  it("draws what its authors' program draws", () => {
    // Four draws of xoshiro128starstar.c from a random state, as github.com/edorfaus/xoshiro-6502 keeps them for its
    // own check.
    const stream = new RandomStream([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
    const draws = new Int32Array(4);
    stream.fill(draws, 4);
    expect([...new Uint32Array(draws.buffer)]).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
  });
});

describe('the stream of an input', () => {
  it('is the same on every machine', () => {
    expect([...drawsOf('roadmap/pilot.duration', 6)]).toEqual([
      558838232, -1482678961, -1253604640, 229298214, -1122219245, 1090245471,
    ]);
    expect([...drawsOf('roadmap/pilot.duration', 3, 2)]).toEqual([-1772861207, -395370116, 1568184540]);
    expect([...drawsOf('', 3, 0)]).toEqual([-728092015, 2026370575, 159596961]);
  });

  it('goes on where it stopped, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 8 }), (parts) => {
        const stream = streamOf('a', 1);
        const pieces = parts.flatMap((count) => {
          const piece = new Int32Array(count);
          stream.fill(piece, count);
          return [...piece];
        });
        expect(pieces).toEqual([...drawsOf('a', pieces.length)]);
      }),
    );
  });

  it('depends on key and seed alone', () => {
    expect(drawsOf('a', 100)).toEqual(drawsOf('a', 100));
    expect(drawsOf('a', 4)).not.toEqual(drawsOf('b', 4));
    expect(drawsOf('a', 4, 1)).not.toEqual(drawsOf('a', 4, 2));
  });

  it('is even: in the order of size, in the middle bits, and within each stretch of draws', () => {
    for (const key of KEYS) {
      const draws = drawsOf(key, 65_536);
      expect(chiSquare(draws, (draw) => draw >>> 24)).toBeLessThan(CRITICAL);
      expect(chiSquare(draws, (draw) => (draw >>> 12) & 255)).toBeLessThan(CRITICAL);
      expect(chiSquare(draws.subarray(0, 2560), (draw) => draw >>> 24)).toBeLessThan(CRITICAL);
    }
  });

  it('is even in pairs of neighbouring draws', () => {
    for (const key of KEYS) {
      const draws = drawsOf(key, 65_536);
      const pairs = Int32Array.from({ length: 32_768 }, (_, at) => ((draws[2 * at] ?? 0) & ~0xfffffff) | 0).map(
        (first, at) => first | (((draws[2 * at + 1] ?? 0) >>> 28) << 24),
      );
      expect(chiSquare(pairs, (pair) => pair >>> 24)).toBeLessThan(CRITICAL);
    }
  });
});

describe('the streams of different inputs', () => {
  it('begin evenly: the first draws of many keys are as even as the draws of one', () => {
    for (const place of [0, 1, 2]) {
      const firsts = Int32Array.from(
        { length: 65_536 },
        (_, at) => drawsOf(`plan:p/roadmap/task:t${at}.effort`, place + 1)[place] ?? 0,
      );
      expect(chiSquare(firsts, (draw) => draw >>> 24)).toBeLessThan(CRITICAL);
    }
  });

  it('have nothing to do with each other, nor with those of another seed', () => {
    const columns = [...KEYS.map((key) => drawsOf(key, 5000)), ...KEYS.map((key) => drawsOf(key, 5000, 2))].map(
      standardised,
    );
    // Of 3160 pairs one in ten thousand lies beyond 3.9 standard errors, one in 10^7 beyond 5.3.
    for (const [at, one] of columns.entries()) {
      for (const other of columns.slice(0, at)) {
        expect(Math.abs(productOf(one, other))).toBeLessThan(5.3 / Math.sqrt(5000));
      }
    }
  });

  it('do not meet: a hundred thousand keys begin differently', () => {
    const beginnings = new Set<string>();
    for (let at = 0; at < 100_000; at++) beginnings.add(drawsOf(`plan:p/team/person:p${at}#rate`, 2).join());
    expect(beginnings.size).toBe(100_000);
  });
});
