import { locate } from '../../../src/language/syntax/source.ts';
import type { ReadFinding } from '../../support/findings.ts';

/** A plan with one use case, what it brings, and a budget. */
export function planOf(benefits: readonly string[], budget: readonly string[], rest = ''): string {
  const blocks = benefits.map(
    (facts, index) => `${facts.startsWith('dis-') ? 'dis-' : ''}benefit b${index} "Gain" {
      ${facts.replace('dis-', '')}
    }`,
  );
  return `plan p "P" {
  start: 2027-01-04
  use-case u "U" {
    ${blocks.join('\n    ')}
  }
  budget {
    ${budget.join('\n    ')}
  }
  ${rest}
}`;
}

/** The texts that a finding points at beside its own place. */
export function relatedIn(text: string, { finding }: ReadFinding): string[] {
  return finding.related.map(({ at }) => {
    const { start, end } = locate(at);
    return text.slice(start, end);
  });
}
