import { eastAsianWidth } from 'get-east-asian-width';
import { lazy } from '../../analysis/lazy.ts';

// Both take milliseconds to make, and few plans have letters for which they are wanted.
const segmenter = lazy(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** What a terminal draws as one picture of two columns. */
const ONE_EMOJI = '^\\p{RGI_Emoji}$';
// The flag is newer than the language level of the sources, so that the expression is put together when it runs.
const emoji = lazy(() => new RegExp(ONE_EMOJI, 'v'));

/** Marks and formatting characters that take no room of their own. */
const WITHOUT_ROOM = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]$/u;

/** What people see as one character each, in order. */
export function graphemesOf(text: string): Intl.Segments {
  return segmenter().segment(text);
}

/** The columns that one grapheme takes on a terminal: two for Chinese, Japanese, Korean and emoji, none for a lone mark. */
export function widthOf(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code < 0x7f) return 1;
  if (emoji().test(grapheme)) return 2;
  return WITHOUT_ROOM.test(String.fromCodePoint(code)) ? 0 : eastAsianWidth(code);
}
