/** Some measured durations. Milliseconds. */
export interface Spread {
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number =>
    rounded(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN);
  return { runs: sorted.length, p50: at(0.5), p95: at(0.95), min: at(0), max: at(1) };
}

export function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

/**
 * The time of a fixed loop of integer and string work on this machine: figures of different machines, and of the same one under
 * load, are compared as multiples of it. Best of several runs.
 */
export function calibrate(): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 7; run++) {
    const started = performance.now();
    let hash = 0x811c9dc5;
    const seen = new Map<string, number>();
    for (let index = 0; index < 400_000; index++) {
      const word = `word-${hash & 0xfff}`;
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
    if (seen.size === 0) throw new Error('The loop did nothing.');
    best = Math.min(best, performance.now() - started);
  }
  return rounded(best);
}
