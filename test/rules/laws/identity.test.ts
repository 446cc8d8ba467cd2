import { describe, expect, it } from 'vitest';
import { format } from '../../../src/language/format/format.ts';
import { parse } from '../../../src/language/syntax/parser.ts';
import type { Example } from '../../../src/rules/engine/rule.ts';
import { RULES } from '../../../src/rules/registry.ts';
import { openFiles } from '../../support/files.ts';
import { allFindings } from '../../support/findings.ts';
import { numbered } from './plan-rules.ts';

/** Baselines and fingerprints live by this: what a finding is about counts, not where it stands. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(numbered(rule.examples.failing))(
    'is the same finding after formatting in failing example %i',
    (_, example) => {
      expect(identities(withTexts(example, formatted), id)).toEqual(identities(example, id));
      expect(identities(withTexts(example, stretched), id)).toEqual(identities(example, id));
    },
  );

  it.each(numbered(rule.examples.failing))(
    'is the same finding in another folder in failing example %i',
    (_, example) => {
      const files = typeof example === 'string' ? { 'plan.aiplan': example } : example;
      const moved = Object.fromEntries(Object.entries(files).map(([name, text]) => [`moved/${name}`, text]));
      // Whether a path leads out of the workspace depends on the folder.
      if (!id.startsWith('import/')) expect(identities(moved, id)).toEqual(identities(example, id));
    },
  );
});

function identities(example: Example, id: string): string[] {
  return allFindings(openFiles(example)).flatMap(({ rule, identity }) => (rule === id ? [identity] : []));
}

function withTexts(example: Example, change: (text: string) => string): Example {
  if (typeof example === 'string') return change(example);
  return Object.fromEntries(
    Object.entries(example).map(([name, text]) => [name, typeof text === 'string' ? change(text) : text]),
  );
}

function formatted(text: string): string {
  const result = format(parse('plan.aiplan', text));
  return result.refused ? text : result.text;
}

/** The text with a comment and empty lines before it, and blanks behind its lines; texts that go on over lines stay as they are. */
function stretched(text: string): string {
  const before = text.trim() === '' ? '' : '// Moved down.\n\n\n';
  return before + (text.includes('"""') ? text : text.replace(/(?<=\S)\n/g, '  \n'));
}
