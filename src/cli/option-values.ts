import { InvalidArgumentError } from 'commander';
import { SECTIONS, type Section } from './output/facts/request.ts';
import type { UsageTexts } from './texts/usage.ts';
import { CHOICES } from './usage-words.ts';

/** Reads a whole number of at most six digits. */
export function wholeNumber({ wholeNumber: reason }: UsageTexts): (text: string) => number {
  return (text) => {
    if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError(reason);
    return Number(text);
  };
}

/** Reads a whole number within limits. */
export function wholeFromTo(least: number, most: number, { wholeFromTo }: UsageTexts): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(wholeFromTo(least, most));
  };
}

/** Adds to what was given before. */
export function addWord(word: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), word];
}

/** Adds a section of the facts to those that were given before. */
export function addSection(word: string, before: readonly Section[] | undefined): readonly Section[] {
  const section = SECTIONS.find((name) => name === word);
  if (!section) throw new InvalidArgumentError(`${CHOICES}${SECTIONS.join(', ')}.`);
  return [...(before ?? []), section];
}

/** Words between commas; an option that is repeated adds to them. */
export function listOf(words: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...words.split(',').map((word) => word.trim())];
}
