/**
 * An endless row of uniform draws: xoshiro128** 1.1 of D. Blackman and S. Vigna, "Scrambled Linear Pseudorandom Number
 * Generators", ACM Transactions on Mathematical Software 47 (2021), article 36. It repeats after 2^128 − 1 draws.
 */
export class RandomStream {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @param state four words of 32 bits, not all zero */
  constructor([a, b, c, d]: StreamState) {
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
  }

  /**
   * Writes the next draws, whole numbers of 32 bits with sign, each equally likely.
   *
   * @param count how many; from the beginning of the array
   */
  fill(draws: Int32Array, count: number): void {
    let a = this.#a;
    let b = this.#b;
    let c = this.#c;
    let d = this.#d;
    for (let at = 0; at < count; at++) {
      const scrambled = Math.imul(b, 5);
      draws[at] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
  }
}

type StreamState = readonly [number, number, number, number];

/**
 * The stream that belongs to one input of a plan. It depends on the input's key and the seed of the run alone, so an
 * edit elsewhere leaves the draws of this input as they were, and two versions of a plan differ by what was edited and
 * not by luck (common random numbers: A. M. Law, "Simulation Modeling and Analysis", 5th edition, 2015, section 11.2).
 *
 * The whole state comes from the key: of a seed of 32 bits two of a thousand inputs would share their draws in one plan
 * of ten thousand.
 *
 * @param key what the input is, such as `roadmap/pilot.duration`
 * @param seed a whole number of 32 bits
 */
export function streamOf(key: string, seed: number): RandomStream {
  return new RandomStream(hashOf(key, seed));
}

/**
 * 128 bits of a text, never all zero: four sums that take in each UTF-16 unit by an odd factor of their own and pass it
 * on to the next, then the final mix of MurmurHash3 (A. Appleby, public domain), in which every bit of a word changes
 * every other.
 */
function hashOf(key: string, seed: number): StreamState {
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
