import { ruleDocumentation } from '../../src/rules/documentation.ts';
import { loadRules } from '../rules/files.mjs';

/**
 * One page for each rule and a table of all of them.
 *
 * @param {string} root
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate(root) {
  const rules = await loadRules(root);
  const rows = rules.map(
    ({ id, title, severity, scope }) =>
      `| [\`${id}\`](${id}.md) | ${severity} | ${title.en} | ${scope === 'plan' ? 'yes' : 'no'} |`,
  );
  const table = `# Rules

Each finding names its rule. A rule of severity *error* means that a line cannot be read, that the plan contradicts itself or that it breaks dated law;
*warning* means that something important is missing; *hint* means that the plan differs from a rule of thumb.

| Rule | Severity | What it finds | Can be accepted |
|---|---|---|---|
${rows.join('\n')}
`;
  return [
    ['docs/rules/README.md', table],
    ...rules.map(
      (rule) => /** @type {[string, string]} */ ([`docs/rules/${rule.id}.md`, `${ruleDocumentation(rule, 'en')}\n`]),
    ),
  ];
}
