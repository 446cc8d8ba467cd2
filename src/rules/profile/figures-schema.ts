import * as z from 'zod';
import { ARTICLE } from './article.ts';

/** Shares above this are a slip of the finger, such as 4000 for 40.00. */
const MOST_PERCENT = 1000;

/** No threshold of a project in a small or mid-sized company comes near. */
const LARGEST = 1e9;

/**
 * What a company may set in a profile of its own, read off the article's profile: the same names, the same nesting, figures where it
 * has figures. One that is added there can be set without another line here.
 */
export function figuresSchema() {
  const { name: _, ...groups } = ARTICLE;
  return membersOf(groups);
}

/** The members of a block, all of them optional. */
function membersOf(block: object): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(block).map(([name, value]) => [name, schemaOf(name, value).optional()] as const),
  );
}

function schemaOf(name: string, value: number | object): z.ZodType {
  return typeof value === 'number'
    ? figureLike(name).meta({ description: `${sentence(name)} (the article's profile: ${value}).` })
    : z.strictObject(membersOf(value)).meta({ description: `${sentence(name)}.` });
}

/** A share may be none at all; what others are divided by or counted in may not. */
function figureLike(name: string): z.ZodType {
  if (name.includes('Percent')) return z.number().min(0).max(MOST_PERCENT);
  return name.endsWith('Points') ? z.number().min(0).max(LARGEST) : z.number().positive().max(LARGEST);
}

/** `reservePercent` → "Reserve percent". */
export function sentence(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
