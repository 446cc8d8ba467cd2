import { CompletionItemKind } from 'vscode-languageserver';
import { labelOf } from '../../src/language/vocabulary/labels/index.ts';
import type { Language } from '../../src/model/figures.ts';
import { textsIn } from '../texts/texts.ts';
import type { Suggestion } from './suggestion.ts';

/** The roles that a project needs, with the share of time that is usual for a first plan. */
const SIX: readonly (readonly [id: string, role: string, share: string])[] = [
  ['lead', 'business-lead', '20%'],
  ['owner', 'product-owner', '50%'],
  ['scientist', 'data-scientist', '80%'],
  ['engineer', 'data-engineer', '50%'],
  ['expert', 'domain-expert', '20%'],
  ['compliance', 'compliance-officer', '10%'],
];

/** Blocks with all that stands in them: a first plan, and a team that covers the roles. */
export function wholeBlocks(kind: 'plan' | 'team', language: Language, today: string): Suggestion {
  const { firstPlan, teamOfSix } = textsIn(language).wholeBlocks;
  const [label, detail, insert] =
    kind === 'plan' ? ['new-plan', firstPlan, planOf(language, today)] : ['team-of-six', teamOfSix, teamOf(language)];
  return { label, detail, kind: CompletionItemKind.Snippet, insert };
}

function planOf(language: Language, today: string): string {
  const { title, name, model, costs } = textsIn(language).wholeBlocks;
  return `plan \${1:id} "\${2:${title}}" {
  currency: \${3|EUR,CHF,GBP,USD|}
  start: \${4:${today}}

  team {
    person \${5:lead} "\${6:${name}}" {
      roles: business-lead
      allocation: \${7:20%}
    }
  }

  use-case \${8:case} "\${9:${model}}" {
    owner: $5
    problem: "\${10:${costs}}"
  }

  budget {
    total: \${11:100k}
    owner: $5
    personnel: 40%
    technology: 30%
    change: 30%
  }
}
$0`;
}

function teamOf(language: Language): string {
  const people = SIX.map(([id, role, share], index) => {
    const label = labelOf(language, 'person', 'roles', role) ?? role;
    return `  person \${${2 * index + 1}:${id}} "\${${2 * index + 2}:${label}}" {\n    roles: ${role}\n    allocation: ${share}\n  }\n`;
  });
  return `team {\n${people.join('')}}\n$0`;
}
