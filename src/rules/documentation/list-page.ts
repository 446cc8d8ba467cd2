import type { Language } from '../../model/figures.ts';
import type { Rule } from '../engine/rule.ts';
import { groupNameOf, groupOf } from '../groups.ts';
import { HEADINGS } from './headings.ts';

/**
 * All rules by group, with a link to the page of each, as Markdown.
 *
 * @param rules in the order of their ids
 * @returns text without a final line end
 */
export function ruleListPage(rules: readonly Rule[], language: Language): string {
  const words = HEADINGS[language];
  const groups = [...Map.groupBy(rules, ({ id }) => groupNameOf(id)).values()];
  const parts = groups.flatMap((group) => {
    const [first] = group;
    const about = first && groupOf(first.id, language);
    const rows = group.map(
      ({ id, title, severity, scope }) =>
        `| [\`${id}\`](${id}.md) | ${words.severity[severity]} | ${title[language]} | ${scope === 'plan' ? words.yes : words.no} |`,
    );
    const heading = `| ${words.rule} | ${words.impact} | ${words.finds} | ${words.canBeAccepted} |`;
    return [...(about ? [`## ${about.title}`, about.about] : []), [heading, '|---|---|---|---|', ...rows].join('\n')];
  });
  return [`# ${words.rules}`, words.rulesNote, ...parts].join('\n\n');
}
