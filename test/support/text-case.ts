import { expect } from 'vitest';
import type { Severity } from '../../src/rules/engine/finding.ts';
import type { Example } from '../../src/rules/engine/rule.ts';
import { afterFix, findingOf } from './findings.ts';

/** What is expected of the one finding of a rule in a text. */
export interface TextCase {
  readonly text: Example;
  /** The underlined text. */
  readonly at: string;
  readonly what: string;
  readonly severity?: Severity;
  /** Titles of all fixes, in order. */
  readonly fixes?: readonly string[];
  /** The text after the first fix. */
  readonly fixed?: string;
}

/** Checks place, words, severity and fixes of the only finding of a rule. */
export function expectCase(rule: string, { text, at, what, severity = 'error', fixes, fixed }: TextCase): void {
  const found = findingOf(text, rule);
  expect({ at: found.at, what: found.what, severity: found.severity }).toEqual({ at, what, severity });
  if (fixes) expect(found.fixes).toEqual(fixes);
  if (fixed !== undefined) expect(afterFix(text, rule)).toBe(fixed);
}

/** Lines inside a plan. */
export function inPlan(...lines: readonly string[]): string {
  return ['plan p "P" {', ...lines.map((line) => `  ${line}`), '}', ''].join('\n');
}
