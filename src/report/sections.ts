/**
 * The parts of a report, in the order in which somebody who decides asks: what it is and whether it pays, when, who, what for, how much, what it
 * brings, how one will see that, what it asks of people and of the law, and what is wrong with it. Their names are the anchors of a page (`#roadmap`)
 * and what `--section` takes.
 */
export const SECTIONS = [
  'verdict',
  'roadmap',
  'team',
  'use-cases',
  'budget',
  'business-case',
  'kpis',
  'change',
  'findings',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Whether a word names a section. */
export function isSection(word: string): word is SectionName {
  return (SECTIONS as readonly string[]).includes(word);
}
