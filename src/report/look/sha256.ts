/** The first 32 bits of the fractional parts of the square roots of the first eight primes: FIPS 180-4, 5.3.3. */
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/** The same of the cube roots of the first sixty-four primes, 4.2.2. */
const ROUNDS = roundConstants();

/**
 * The digest by which a page's policy allows a style sheet that is made at run time: FIPS 180-4. Browsers and Node have it built in, but only the
 * one of Node answers at once, and a report is made without either.
 *
 * @returns in base64, as a Content-Security-Policy writes it
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const view = new DataView(bytes.buffer);
  let state = START;
  for (let block = 0; block < bytes.length; block += 64) state = nextState(state, view, block);
  return btoa(
    state.map((word) => String.fromCharCode(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255)).join(''),
  );
}

/** A one bit, zeros, and the length in bits: 5.1.1. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return bytes;
}

/** 6.2.2, for the 64 bytes at a place. */
function nextState(before: readonly number[], view: DataView, block: number): number[] {
  const words: number[] = [];
  for (let t = 0; t < 64; t++) words.push(t < 16 ? view.getUint32(block + 4 * t) : expanded(words, t));
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = before;
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (ROUNDS[t] ?? 0) + (words[t] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (before[at] ?? 0)) | 0);
}

function expanded(words: readonly number[], t: number): number {
  const [far = 0, near = 0] = [words[t - 15], words[t - 2]];
  const low = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
  const high = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
  return ((words[t - 16] ?? 0) + low + (words[t - 7] ?? 0) + high) | 0;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function roundConstants(): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes.map((prime) => Math.floor((Math.cbrt(prime) % 1) * 2 ** 32));
}
