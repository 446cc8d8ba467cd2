import { expect, test } from 'vitest';
import type { RulePageRequests } from '../../server/rule-page-protocol.ts';
import { LANGUAGES } from '../../src/model/figures.ts';
import { RULES } from '../../src/rules/registry.ts';
import { explainRule } from '../../src/workspace/explain-rule.ts';
import { LanguageClient } from './language-client.ts';

type Page = RulePageRequests['aiplan/rulePage'];

async function pageFrom(client: LanguageClient, rule: string): Promise<Page['result']> {
  return client.connection.sendRequest('aiplan/rulePage' satisfies keyof RulePageRequests, { rule });
}

const RULE = RULES.find(({ id }) => id === 'kpi/no-baseline');
if (!RULE) throw new Error('The rule of the test is gone.');

test.each(LANGUAGES)('the page of a rule is in the language of the editor: %s', async (language) => {
  const client = await LanguageClient.start({ initializationOptions: { language } });
  try {
    expect(await pageFrom(client, RULE.id)).toBe(explainRule(RULE, RULES, language));
    expect(await pageFrom(client, 'kpi/no-such-rule')).toBeNull();
  } finally {
    await client.stop();
  }
});

const PLAN = 'plan p "P" {\n  language: nl\n  budget {\n    personnel: 2,5%\n  }\n}\n';
const CONFIGURATION = '{ "language": "de" }\n';

test.each([
  ['en', 'has a decimal comma'],
  ['nl', 'heeft een decimale komma'],
  ['de-AT', 'hat ein Dezimalkomma'],
  // No language of ours: the project's.
  ['fr', 'hat ein Dezimalkomma'],
])('findings are in the language of the editor, whatever plan and project say: %s', async (language, words) => {
  const files = { 'aiplan.config.json': CONFIGURATION };
  const client = await LanguageClient.start({ files, initializationOptions: { language } });
  try {
    await client.open('plan.aiplan', PLAN);
    const said = async (): Promise<string> => {
      const found = await client.diagnostics('plan.aiplan', 1);
      return String(found.find(({ code }) => code === 'value/foreign-notation')?.message);
    };
    await expect.poll(said).toContain(words);
  } finally {
    await client.stop();
  }
});
