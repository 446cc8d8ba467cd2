import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompletionList } from 'vscode-languageserver';
import { wholeBlocks } from '../../server/completion/whole-blocks.ts';
import { LANGUAGES } from '../../src/model/figures.ts';
import { RULES } from '../../src/rules/registry.ts';
import { openFiles } from '../support/files.ts';
import { allFindings } from '../support/findings.ts';
import { LanguageClient, marked } from './language-client.ts';

let client: LanguageClient;
let count = 0;

beforeAll(async () => {
  client = await LanguageClient.start({ initializationOptions: { language: 'nl' } });
});
afterAll(() => client.stop());

async function offered(text: string): Promise<(readonly [string, string | undefined])[]> {
  const plan = marked(text);
  const path = `block-${count++}.aiplan`;
  await client.open(path, plan.text);
  const position = client.document(path).positionAt(plan.offset);
  const { items } = await client.ask<CompletionList>('completion', path, { position, context: { triggerKind: 1 } });
  return items.filter(({ label }) => /^(new|team-of)-/.test(label)).map(({ label, detail }) => [label, detail]);
}

test('an empty file is offered a first plan', async () => {
  expect(await offered('|')).toEqual([['new-plan', 'Een eerste plan: één use case, de mensen, het budget']]);
});

test('a plan without a team is offered one', async () => {
  const team = ['team-of-six', 'De rollen die een project nodig heeft, elk één persoon'];
  expect(await offered('plan p "P" {\n  |\n}\n')).toEqual([team]);
  expect(await offered('plan p "P" {\n  team {\n  }\n  |\n}\n')).toEqual([]);
});

test.each(LANGUAGES)('what they write can be read in %s', (language) => {
  const written = (kind: 'plan' | 'team'): string =>
    (wholeBlocks(kind, language, '2027-01-11').insert ?? '')
      .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replaceAll('$5', 'lead')
      .replace('$0', '');
  const aboutText = new Set(RULES.filter(({ scope }) => scope === 'file').map(({ id }): string => id));
  for (const text of [written('plan'), `plan p "P" {\n${written('team')}}\n`]) {
    expect(text).not.toContain('$');
    expect(allFindings(openFiles(text)).filter(({ rule }) => aboutText.has(rule))).toEqual([]);
  }
  const roles = allFindings(openFiles(`plan p "P" {\n${written('team')}}\n`)).filter(({ rule }) =>
    /^team\/missing-/.test(rule),
  );
  expect(roles).toEqual([]);
});
