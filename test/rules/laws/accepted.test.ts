import { describe, expect, it } from 'vitest';
import { acceptEdit } from '../../../src/rules/engine/accept.ts';
import { applyEdits } from '../../../src/rules/engine/apply.ts';
import type { Finding } from '../../../src/rules/engine/finding.ts';
import type { Example } from '../../../src/rules/engine/rule.ts';
import { DEFAULT_SETTINGS } from '../../../src/rules/engine/settings.ts';
import { checkedMain, type OpenFiles, openFiles, openTexts } from '../../support/files.ts';
import { newSince, numbered, PLAN_RULES, summary } from './plan-rules.ts';

/** Every finding about a plan can be accepted where it stands, unless a policy forbids it. */
describe.each(PLAN_RULES)('%s', (id, rule) => {
  it.each(numbered(rule.examples.failing))(
    'is accepted with the editor’s own words in failing example %i',
    (_, example) => {
      const { files, before, finding } = failing(id, example);
      const after = allOf(openTexts(withException(files, finding)));
      const own = after.filter((other) => other.rule === id);
      expect(own.map(({ identity, accepted }) => [identity, accepted?.reason])).toEqual([[finding.identity, REASON]]);
      expect(newSince(before, after)).toEqual([]);
    },
  );

  it('stays where a policy locks the rule, which says so', () => {
    const { files, before, finding } = failing(id, rule.examples.failing[0]);
    const settings = { ...DEFAULT_SETTINGS, locked: new Set([id]) };
    const after = allOf(openTexts(withException(files, finding), { settings }));
    const open = after.filter(({ accepted }) => !accepted);
    expect(open.map(({ identity }) => identity)).toContain(finding.identity);
    expect(newSince(before, open)).toEqual([expect.stringMatching(/^accept\/not-acceptable: /)]);
  });
});

const REASON = 'Decided by the board for the first year';

function failing(id: string, example: Example): { files: OpenFiles; before: Finding[]; finding: Finding } {
  const files = openFiles(example);
  const before = allOf(files);
  const [finding, ...others] = before.filter(({ rule }) => rule === id);
  if (!finding || others.length > 0) throw new Error(`Not exactly one finding: ${before.map(summary).join('; ')}`);
  return { files, before, finding };
}

/** All findings, the accepted among them. */
function allOf(files: OpenFiles): Finding[] {
  const { findings, plans, faults } = checkedMain(files);
  for (const { rule, error } of faults) throw new Error(`${rule} failed.`, { cause: error });
  return [...findings, ...plans.flatMap((plan) => plan.findings)];
}

/** The texts with the exception that the light bulb would write. */
function withException(files: OpenFiles, finding: Finding): Map<string, string> {
  const plan = checkedMain(files).plans.find(({ findings }) => findings.includes(finding))?.plan.element;
  const edit = acceptEdit(finding, plan, REASON);
  if (!edit) throw new Error('The exception has no place.');
  const { file } = edit.at.anchor;
  const text = applyEdits(files.texts.get(file) ?? '', [edit]);
  return new Map([...files.texts, [file, text ?? '']]);
}
