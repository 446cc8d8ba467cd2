import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {import('../../src/rules/engine/rule.ts').Rule} Rule */

/**
 * The rule files: those in the folders of src/rules whose default export is a rule.
 *
 * @param {string} root
 * @returns {string[]} paths from src/rules without the ending, `kpi/no-baseline`, sorted
 */
export function ruleFiles(root) {
  const folder = join(root, 'src/rules');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((group) => readdirSync(join(folder, group.name)).map((name) => `${group.name}/${name}`))
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => /^export default defineRule\(/m.test(readFileSync(join(folder, path), 'utf8')))
    .map((path) => path.slice(0, -'.ts'.length))
    .sort();
}

/**
 * The rules themselves, read from their files rather than from the registry, which may be out of date.
 *
 * @param {string} root
 * @returns {Promise<Rule[]>}
 */
export async function loadRules(root) {
  const modules = ruleFiles(root).map((path) => import(pathToFileURL(join(root, `src/rules/${path}.ts`)).href));
  return (await Promise.all(modules)).map((module) => module.default);
}
