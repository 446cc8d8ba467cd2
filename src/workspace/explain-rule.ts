import type { Language } from '../model/figures.ts';
import { exampleReason, rulePage } from '../rules/documentation/page.ts';
import type { ChangedFile, TriedRule } from '../rules/documentation/tried-rule.ts';
import { acceptEdit } from '../rules/engine/accept.ts';
import { applyEdits, filledIn } from '../rules/engine/apply.ts';
import type { Edit } from '../rules/engine/edit.ts';
import type { Finding } from '../rules/engine/finding.ts';
import type { Rule } from '../rules/engine/rule.ts';
import { nameInExample, type OpenExample, openExample } from './rule-example.ts';

/**
 * The page of a rule as Markdown: made by running it on its examples, so that it shows what the rule says and what its fixes do today.
 *
 * @param rules all rules: what an exception is worth depends on them
 * @returns text without a final line end
 */
export function explainRule(rule: Rule, rules: readonly Rule[], language: Language): string {
  return rulePage(rule, tried(rule, rules, exampleReason(language)), language);
}

function tried(rule: Rule, rules: readonly Rule[], reason: string): TriedRule {
  const asked = rule.scope === 'exceptions' ? rules : [rule];
  const findings = rule.examples.failing.map((example) => findingIn(openExample(example, { rules: asked }), rule));
  const files = openExample(rule.examples.failing[0], { rules: asked });
  const first = findingIn(files, rule);
  if (!first) return { findings, mended: [], accepted: [] };
  const mended = first.fixes().map((fix) => ({ fix, files: changed(files, filledIn(fix)) }));
  const plan = files.workspace.check(files.main)?.plans[0]?.plan.element;
  const exception = rule.scope === 'plan' ? acceptEdit(first, plan, reason) : undefined;
  return { findings, mended, accepted: exception ? changed(files, [exception]) : [] };
}

function findingIn({ workspace, main }: OpenExample, { id }: Rule): Finding | undefined {
  const checked = workspace.check(main);
  const findings = [...(checked?.findings ?? []), ...(checked?.plans.flatMap((plan) => plan.findings) ?? [])];
  return findings.find((finding) => finding.rule === id && !finding.accepted);
}

/** The files of an example that edits change; a fix whose edits overlap changes none. */
function changed({ texts }: OpenExample, edits: readonly Edit[]): ChangedFile[] {
  return [...texts].flatMap(([uri, before]) => {
    const own = edits.filter(({ at }) => at.anchor.file === uri);
    const after = own.length === 0 ? undefined : applyEdits(before, own);
    return after === undefined ? [] : [{ name: nameInExample(uri), before, after }];
  });
}
