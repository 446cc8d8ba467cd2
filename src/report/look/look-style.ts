import type { Look } from './look.ts';
import { sha256 } from './sha256.ts';

/** A style sheet with the expression by which a page's policy allows it. */
export interface AllowedStyle {
  readonly style: string;
  readonly hash: string;
}

/**
 * A company's colours for a page; undefined where it has none. Where the system's own colours are asked for they hold. The colours come from a
 * configuration that has been checked: letters and digits behind a #.
 */
export function lookStyle({ accent, second }: Look): AllowedStyle | undefined {
  const roles = Object.entries({ work: accent, decision: second }).flatMap(([role, colour]) =>
    colour ? [`--${role}:light-dark(${colour.light},${colour.dark})`] : [],
  );
  if (roles.length === 0) return undefined;
  const style = `@media (forced-colors:none){.aiplan{${roles.join(';')}}}`;
  return { style, hash: `sha256-${sha256(style)}` };
}
