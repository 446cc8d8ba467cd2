import { ruleFiles } from '../rules/files.mjs';

/** As the formatter sorts imports: figures by their value. */
const IN_ORDER = new Intl.Collator('en', { numeric: true });

/**
 * The list of all rules, in the order of their ids.
 *
 * @param {string} root
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate(root) {
  const paths = ruleFiles(root);
  const imports = [
    ...paths.map((path) => ({ from: `./${path}.ts`, line: `import ${nameOf(path)} from './${path}.ts';` })),
    { from: './engine/rule.ts', line: "import type { Rule } from './engine/rule.ts';" },
  ].sort((one, other) => IN_ORDER.compare(one.from, other.from));
  const names = paths.map(nameOf);
  const oneLine = `export const RULES: readonly Rule[] = [${names.join(', ')}];`;
  const list =
    oneLine.length <= 120 ? oneLine : `export const RULES: readonly Rule[] = [\n  ${names.join(',\n  ')},\n];`;
  const text = `// Generated from the rule files by "npm run generate".
${imports.map(({ line }) => line).join('\n')}

/** Every rule, in the order of the ids. */
${list}
`;
  return [['src/rules/registry.ts', text]];
}

/** @param {string} path `kpi/no-baseline` → `kpiNoBaseline` */
function nameOf(path) {
  return path.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());
}
