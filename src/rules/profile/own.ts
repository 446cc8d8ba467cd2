import { PROFILES } from './article.ts';
import type { Profile } from './profile.ts';

/** A company's profile as written: figures by group, and the profile that has all the others. */
export type WrittenProfile = Readonly<Record<string, unknown>>;

/** What keeps the profiles of a company from being used. `path` leads from `profiles` to the place. */
export type ProfileProblem =
  | { readonly kind: 'taken-name' | 'unusable-name'; readonly path: readonly string[] }
  | {
      readonly kind: 'unknown-base';
      readonly path: readonly string[];
      readonly base: string;
      readonly known: readonly string[];
    }
  /** `way` are the names round to the first, which comes again at the end. */
  | { readonly kind: 'cycle'; readonly path: readonly string[]; readonly way: readonly string[] }
  /** Two figures of which one has to be the greater. */
  | { readonly kind: 'reversed'; readonly path: readonly string[]; readonly low: Figure; readonly high: Figure };

interface Figure {
  readonly name: string;
  readonly value: number;
}

/** The profile that one takes its other figures from where it names none. */
export const DEFAULT_BASE = 'article';

/** What can be written behind `profile:` in a plan. */
const NAME = /^[A-Za-z\u00C0-\u024F][\w\u00C0-\u024F]*(?:-[\w\u00C0-\u024F]+)*$/;

/**
 * The profiles of a company with everything that they take over.
 *
 * @param written by name
 * @returns the profiles that hold together, and what is wrong with the others
 */
export function resolveProfiles(written: Readonly<Record<string, WrittenProfile>>): {
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly problems: readonly ProfileProblem[];
} {
  const problems: ProfileProblem[] = [];
  const profiles = new Map<string, Profile>();
  const known = [...Object.keys(PROFILES), ...Object.keys(written)];
  for (const [name, own] of Object.entries(written)) {
    if (Object.hasOwn(PROFILES, name)) problems.push({ kind: 'taken-name', path: [name] });
    else if (!NAME.test(name)) problems.push({ kind: 'unusable-name', path: [name] });
    const base = baseOf(own);
    if (!known.includes(base)) problems.push({ kind: 'unknown-base', path: [name, 'extends'], base, known });
  }
  for (const name of Object.keys(written)) {
    const way = wayRound(name, written);
    // A circle is said once, at the member of it that comes first in the file.
    if (!way) continue;
    if (!problems.some((problem) => problem.kind === 'cycle' && problem.way.includes(name))) {
      problems.push({ kind: 'cycle', path: [name, 'extends'], way });
    }
  }
  if (problems.length > 0) return { profiles, problems };
  for (const name of Object.keys(written)) profiles.set(name, resolve(name, written));
  for (const [name, profile] of profiles) problems.push(...reversedIn(profile, written[name] ?? {}, [name]));
  return { profiles, problems };
}

function baseOf({ extends: base }: WrittenProfile): string {
  return typeof base === 'string' ? base : DEFAULT_BASE;
}

/** The profiles that one extends until it comes again; undefined where it ends at a profile of the product. */
function wayRound(name: string, written: Readonly<Record<string, WrittenProfile>>): string[] | undefined {
  const way = [name];
  for (;;) {
    const last = way.at(-1) ?? '';
    const own = Object.hasOwn(PROFILES, last) || !Object.hasOwn(written, last) ? undefined : written[last];
    if (!own) return undefined;
    const base = baseOf(own);
    if (base === name) return [...way, name];
    // Into a circle that this one is no part of.
    if (way.includes(base)) return undefined;
    way.push(base);
  }
}

function resolve(name: string, written: Readonly<Record<string, WrittenProfile>>): Profile {
  const builtIn = Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined;
  if (builtIn) return builtIn;
  const { extends: _, ...figures } = written[name] ?? {};
  // The schema has held the figures to the form of the article's.
  return { ...overlay(resolve(baseOf(written[name] ?? {}), written), figures), name } as Profile;
}

/** Figures laid over others, block by block. A list is taken as a whole. */
function overlay(below: object, above: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = { ...below };
  for (const [name, value] of Object.entries(above)) {
    const before = result[name];
    result[name] = isBlock(value) && isBlock(before) ? overlay(before, value) : value;
  }
  return result;
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands in the name of a figure that may not be above the one with the other word instead. */
const ORDERED: readonly (readonly [low: string, high: string])[] = [
  ['From', 'To'],
  ['from', 'to'],
  ['Low', 'High'],
  ['low', 'high'],
  ['Least', 'Most'],
  ['least', 'most'],
  ['Floor', ''],
];

/** Pairs in the wrong order, of which the company has set at least one; said at that one. */
function reversedIn(block: object, own: Readonly<Record<string, unknown>>, path: readonly string[]): ProfileProblem[] {
  const figures: Readonly<Record<string, unknown>> = { ...block };
  return Object.entries(figures).flatMap(([name, value]): ProfileProblem[] => {
    const written = own[name];
    if (isBlock(value)) return isBlock(written) ? reversedIn(value, written, [...path, name]) : [];
    if (typeof value !== 'number') return [];
    return ORDERED.flatMap(([lowWord, highWord]): ProfileProblem[] => {
      const other = name.replace(lowWord, highWord);
      const limit = figures[other];
      if (!name.includes(lowWord) || other === name || typeof limit !== 'number' || value <= limit) return [];
      const at = written === undefined ? other : name;
      if (own[at] === undefined) return [];
      return [{ kind: 'reversed', path: [...path, at], low: { name, value }, high: { name: other, value: limit } }];
    });
  });
}
