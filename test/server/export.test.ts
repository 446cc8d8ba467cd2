import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportChoices, ExportedReport, ExportParams } from '../../server/export-protocol.ts';
import { pngOfSize } from '../support/pictures.ts';
import { LanguageClient } from './language-client.ts';

const PLAN = `plan quotes "Faster quotes" {
  as-of: 2026-11-23
  start: 2027-01-04
  roadmap {
    phase proof "Proof" { duration: 4 weeks }
  }
}
`;
const UNTITLED = 'untitled:Untitled-1';

let client: LanguageClient;

beforeAll(async () => {
  client = await LanguageClient.start({
    files: { 'plan.aiplan': PLAN, 'two.aiplan': `${PLAN}${PLAN.replaceAll('quotes', 'mails')}`, 'shared.aiplan': '' },
  });
});
afterAll(() => client.stop());

const choices = (path: string): Promise<ExportChoices | null> =>
  client.connection.sendRequest('aiplan/exportChoices', { uri: client.uri(path) });
const exported = (uri: string, wish: Partial<ExportParams>): Promise<ExportedReport | null> =>
  client.connection.sendRequest('aiplan/export', { form: 'md', sections: [], ...wish, uri });

test('what can be written: the plans of the file, and the sections by their titles', async () => {
  // The server may still be reading the folder.
  await expect.poll(() => choices('two.aiplan')).not.toBeNull();
  const found = await choices('two.aiplan');
  expect(found?.plans).toEqual([
    { id: 'plan:quotes', title: 'Faster quotes' },
    { id: 'plan:mails', title: 'Faster mails' },
  ]);
  expect(found?.sections.slice(0, 2)).toEqual([
    { name: 'verdict', title: 'At a glance' },
    { name: 'roadmap', title: 'Roadmap' },
  ]);
  expect((await choices('shared.aiplan'))?.plans).toEqual([]);
  expect(await choices('nowhere.aiplan')).toBeNull();
});

test('the sections asked for, in their order, from the text that is not saved yet', async () => {
  await client.open('plan.aiplan', PLAN);
  await client.edit('plan.aiplan', 'Faster quotes', 'Quicker quotes');
  const made = await exported(client.uri('plan.aiplan'), { sections: ['team', 'roadmap', 'team', 'gossip'] });
  expect(made?.files[0]?.text).toMatch(/^# Quicker quotes$/m);
  expect(made?.files[0]?.text.match(/^## .*$/gm)).toEqual(['## Team', '## Roadmap']);
});

test('another plan of the same file, and no other in place of one that is gone', async () => {
  const uri = client.uri('two.aiplan');
  expect((await exported(uri, { plan: 'plan:mails' }))?.files[0]?.text).toMatch(/^# Faster mails$/m);
  expect(await exported(uri, { plan: 'plan:gone' })).toBeNull();
});

test('a text that was never saved', async () => {
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: UNTITLED, languageId: 'aiplan', version: 1, text: PLAN },
  });
  const page = await exported(UNTITLED, { form: 'html', theme: 'dark' });
  expect(page?.files[0]?.text).toMatch(/^<!doctype html>\n<html lang="en" class="dark">/);
  const picture = await exported(UNTITLED, { form: 'svg', sections: ['roadmap'] });
  expect(picture?.files[0]?.text).toContain('<title>Faster quotes</title>');
  expect(picture?.files[0]?.text).not.toContain('At a glance');
});

test("the company's look, and one sentence for a logo that cannot be used", async () => {
  const own = await LanguageClient.start({
    files: {
      'aiplan.config.json': '{ "report": { "logo": "logo.png", "colors": { "second": "#9c4f96" } } }',
      'plan.aiplan': PLAN,
    },
  });
  try {
    await own.open('plan.aiplan', PLAN);
    const wish = { uri: own.uri('plan.aiplan'), form: 'html', sections: [] };
    const ask = (): Promise<ExportedReport | null> => own.connection.sendRequest('aiplan/export', wish);
    await expect
      .poll(async () => (await ask())?.remarks)
      .toEqual(['There is no logo logo.png in the folder of the plans, so the report has none.']);
    writeFileSync(join(own.folder, 'logo.png'), pngOfSize(30, 10));
    const made = await ask();
    expect(made?.remarks).toEqual([]);
    expect(made?.files[0]?.text).toContain('data:image/png;base64,');
    expect(made?.files[0]?.text).toContain('--decision:light-dark(#9c4f96,#9c4f96)');
  } finally {
    await own.stop();
  }
});
