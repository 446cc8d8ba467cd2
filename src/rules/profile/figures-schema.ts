import * as z from 'zod';
import { ARTICLE } from './article.ts';

/** Shares above this are a slip of the finger, such as 4000 for 40.00. */
const MOST_PERCENT = 1000;

/** No threshold of a project in a small or mid-sized company comes near. */
const LARGEST = 1e9;

/**
 * What a company may set in a profile of its own, read off the article's profile: the same names, the same nesting, values of the same
 * kind. A figure that is added there can be set without another line here.
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

function schemaOf(name: string, value: unknown): z.ZodType {
  if (typeof value === 'number') return numberLike(name, value).meta({ description: explained(name, value) });
  if (typeof value === 'boolean') return z.boolean().meta({ description: explained(name, value) });
  if (typeof value === 'string')
    return z
      .string()
      .min(1)
      .meta({ description: explained(name, value) });
  if (Array.isArray(value)) {
    const item = value.length > 0 ? schemaOf(name, value[0]) : z.union([z.number(), z.string()]);
    return z.array(item).meta({ description: explained(name, JSON.stringify(value)) });
  }
  if (typeof value === 'object' && value !== null) {
    return z.strictObject(membersOf(value)).meta({ description: `${sentence(name)}.` });
  }
  throw new Error(`The article's profile holds something at ${name} that no configuration could set.`);
}

/** A share may be none at all; what others are divided by or counted in may not. */
function numberLike(name: string, value: number): z.ZodType {
  if (value < 0) return z.number().min(-LARGEST).max(LARGEST);
  if (name.includes('Percent')) return z.number().min(0).max(MOST_PERCENT);
  return value === 0 || name.endsWith('Points') ? z.number().min(0).max(LARGEST) : z.number().positive().max(LARGEST);
}

function explained(name: string, value: string | number | boolean): string {
  return `${sentence(name)} (the article's profile: ${value}).`;
}

/** `reservePercent` → "Reserve percent". */
export function sentence(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
