import { LANGUAGES } from '../../src/model/figures.ts';
import { ruleListPage } from '../../src/rules/documentation/list-page.ts';
import { explainRule } from '../../src/workspace/explain-rule.ts';
import { loadRules } from '../rules/files.mjs';

/**
 * In each language a page for every rule and the list of all of them: English in docs/rules, the others in a folder there.
 *
 * @param {string} root
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate(root) {
  const rules = await loadRules(root);
  return LANGUAGES.flatMap((language) => {
    const folder = language === 'en' ? 'docs/rules' : `docs/rules/${language}`;
    return [
      /** @type {[string, string]} */ ([`${folder}/README.md`, `${ruleListPage(rules, language)}\n`]),
      ...rules.map(
        (rule) =>
          /** @type {[string, string]} */ ([`${folder}/${rule.id}.md`, `${explainRule(rule, rules, language)}\n`]),
      ),
    ];
  });
}
