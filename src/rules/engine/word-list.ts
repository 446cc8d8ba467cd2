import { showList, type Worded } from '../../model/figures.ts';
import { worded } from './worded.ts';

const MORE: Worded = { en: 'more', nl: 'andere', de: 'weitere' };

/**
 * Words as far as a sentence bears them: `a, b or 12 more`.
 *
 * @param room characters that the list may take, roughly
 * @param or false for `a, b and 12 more`
 */
export function listWords(words: readonly string[], room = 60, or = true): Worded {
  let count = 0;
  for (let length = 0; count < words.length && length <= room; count++) length += (words[count]?.length ?? 0) + 2;
  const shown = words.length - count <= 1 ? words : words.slice(0, Math.max(1, count - 1));
  const rest = words.length - shown.length;
  return worded((language) => showList(rest > 0 ? [...shown, `${rest} ${MORE[language]}`] : shown, language, or));
}
