import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was probably meant: the one with the fewest letters to change, if these are at most a third of the word.
 * Words in another order of hyphenated parts (`baseline-kpi`) are not guessed.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // In a word of two letters one other letter makes another word.
  const limit = word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  // Comparing is quadratic in the length: nobody meant a name of a hundred letters.
  if (word.length > 60) return undefined;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue;
    const letters = distance(word.toLowerCase(), candidate.toLowerCase());
    if (letters < least || (letters === least && best !== undefined && candidate < best)) {
      best = candidate;
      least = letters;
    }
  }
  return best;
}

/** Whether a word is another one with one slip of the finger, in a word long enough that nothing else can be meant. */
export function isSlip(word: string, meant: string): boolean {
  return meant.length >= 4 && distance(word.toLowerCase(), meant.toLowerCase()) <= 1;
}
