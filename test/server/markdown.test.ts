import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MarkdownAnswer, MarkdownParams } from '../../server/markdown-protocol.ts';
import { LanguageClient } from './language-client.ts';

const COMPANY = 'company acme "Acme" {\n}\n';
const PLAN = `import "company.aiplan"
plan quotes "Faster <b>quotes</b>" {
  as-of: 2026-11-23
  goal: "Quotes within a day"
  start: 2027-01-04
  roadmap {
    phase proof "Proof" { duration: 4 weeks }
  }
}
`;

let client: LanguageClient;

beforeAll(async () => {
  client = await LanguageClient.start({ files: { 'company.aiplan': COMPANY, 'plan.aiplan': PLAN, 'README.md': '' } });
  await client.open('plan.aiplan', PLAN);
});
afterAll(() => client.stop());

const ask = (plan: MarkdownParams['plan'], sections: readonly string[] = []): Promise<MarkdownAnswer | null> =>
  client.connection.sendRequest('aiplan/markdown', { page: client.uri('README.md'), plan, sections });

async function htmlOf(answer: Promise<MarkdownAnswer | null>): Promise<string> {
  const found = await answer;
  if (found?.kind !== 'report') throw new Error(`No report but ${JSON.stringify(found)}.`);
  return found.html;
}

test('a plan in the page is its report, with its words as text', async () => {
  const html = await htmlOf(ask({ text: PLAN }));
  expect(html).toContain('Faster &lt;b>quotes&lt;/b>');
  expect(html).not.toMatch(/<script|<button|style=/);
});

test('only the sections that are named, from a file beside the page as it stands in the editor', async () => {
  await client.edit('plan.aiplan', '"Proof"', '"Proof of concept"');
  const html = await htmlOf(ask({ uri: client.uri('plan.aiplan') }, ['roadmap']));
  expect(html).toContain('Proof of concept');
  expect([...html.matchAll(/<section id="([\w-]+)"/g)].map(([, name]) => name)).toEqual(['roadmap']);
});

test('text without a plan stays text', async () => {
  expect(await ask({ text: 'budget {\n  total: 10k\n}\n' })).toEqual({ kind: 'none' });
});

test.each<[string, MarkdownParams['plan'], readonly string[], string]>([
  ['a broken plan', { text: 'plan p "P" {\n  roadmap {{\n}\n' }, [], 'This plan cannot be read as a whole: '],
  ['a missing file', { uri: 'file:///nowhere/gone.aiplan' }, [], 'There is no such plan here, or it cannot be read.'],
  [
    'an unknown section',
    { text: PLAN },
    ['roadmaps'],
    'A report has no section roadmaps. The nearest name is roadmap.',
  ],
])('%s is one sentence', async (_, plan, sections, start) => {
  const answer = await ask(plan, sections);
  expect(answer).toMatchObject({ sentence: expect.stringContaining(start) });
});

test('a plan that was only looked at leaves nothing behind', async () => {
  await ask({ text: PLAN.replace('plan quotes', 'plan twin') });
  const symbols = await client.connection.sendRequest<readonly unknown[]>('workspace/symbol', { query: 'twin' });
  expect(symbols).toEqual([]);
});
