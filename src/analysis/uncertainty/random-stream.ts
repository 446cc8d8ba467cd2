import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** An endless row of uniform draws that belongs to one input of a plan. */
export interface RandomStream {
  /**
   * Writes the next draws, whole numbers of 32 bits with sign, each equally likely. @param count how many; from the
   * beginning of the array
   */
  fill(draws: Int32Array, count: number): void;
}

/**
 * The stream of an input. It depends on the input's key and the seed of the run alone, so an edit elsewhere leaves the
 * draws of this input as they were, and two versions of a plan differ by what was edited and not by luck (common random
 * numbers: A. M. Law, "Simulation Modeling and Analysis", 5th edition, 2015, section 11.2).
 *
 * The generator is xoroshiro128+ of D. Blackman and S. Vigna (2018) as pure-rand has it: the lower 32 bits of each sum.
 * Its lowest bits are its weakest; where an order matters, only the upper ones count here. Its whole state comes from
 * the key: with a seed of 32 bits two of a thousand inputs would share their draws in one plan of ten thousand.
 *
 * @param key what the input is, such as `roadmap/pilot.duration`
 * @param seed a whole number of 32 bits
 */
export function streamOf(key: string, seed: number): RandomStream {
  const generator = xoroshiro128plusFromState(hashOf(key, seed));
  return {
    fill(draws, count) {
      for (let at = 0; at < count; at++) draws[at] = generator.next();
    },
  };
}

/**
 * 128 bits of a text, never all zero: four sums that take in each UTF-16 unit by an odd factor of their own and pass it
 * on to the next, then the final mix of MurmurHash3 (A. Appleby, public domain), in which every bit of a word changes
 * every other.
 */
function hashOf(key: string, seed: number): [number, number, number, number] {
  let a = seed ^ 0x9e3779b9;
  let b = mixed(seed) ^ 0x243f6a88;
  let c = mixed(seed + 1) ^ 0x85a308d3;
  let d = mixed(seed + 2) ^ 0x13198a2e;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    a = b ^ Math.imul(a ^ unit, 0x239b961b);
    b = c ^ Math.imul(b ^ unit, 0xab0e9789);
    c = d ^ Math.imul(c ^ unit, 0x38b34ae5);
    d = a ^ Math.imul(d ^ unit, 0xa1e38b93);
  }
  a = mixed(a ^ (c >>> 15));
  b = mixed(b ^ a);
  c = mixed(c ^ b);
  d = mixed(d ^ c);
  a = mixed(a ^ d) | 1;
  return [a, b, c, d];
}

/** The finaliser `fmix32` of MurmurHash3. */
function mixed(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
