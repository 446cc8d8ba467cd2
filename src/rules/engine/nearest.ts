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
    const letters = slips(word.toLowerCase(), candidate.toLowerCase());
    if (letters < least || (letters === least && best !== undefined && candidate < best)) {
      best = candidate;
      least = letters;
    }
  }
  return best;
}

/** Whether a word is another one with one slip of the finger, in a word long enough that nothing else can be meant. */
export function isSlip(word: string, meant: string): boolean {
  return meant.length >= 4 && slips(word.toLowerCase(), meant.toLowerCase()) <= 1;
}

/** Letters to change, two letters in the wrong order counting as one slip (Damerau's distance for the usual case of one such pair). */
function slips(word: string, meant: string): number {
  const letters = distance(word, meant);
  if (letters !== 2 || word.length !== meant.length) return letters;
  const first = [...word].findIndex((letter, index) => letter !== meant[index]);
  const swapped = word.slice(0, first) + (word[first + 1] ?? '') + (word[first] ?? '') + word.slice(first + 2);
  return swapped === meant ? 1 : letters;
}
