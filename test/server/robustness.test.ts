import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../server/host.ts';
import { nodeHost } from '../../server/node-host.ts';
import { defineRule, type Rule } from '../../src/rules/engine/rule.ts';
import { notation } from '../../src/rules/engine/source.ts';
import noBaseline from '../../src/rules/kpi/no-baseline.ts';
import { NO_EXAMPLES } from '../support/no-examples.ts';
import { inProcess } from './in-process.ts';
import { LanguageClient } from './language-client.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const QUOTES = readFileSync(join(examples, 'quotes.aiplan'), 'utf8');

const text = { what: 'It failed' };

/** A rule with a bug in it. */
const broken: Rule = defineRule({
  id: 'test/broken',
  title: { en: 'Broken', nl: 'Kapot', de: 'Kaputt' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [notation('tests')],
  messages: { failed: { en: text, nl: text, de: text } },
  examples: NO_EXAMPLES,
  check() {
    throw new Error('a bug in a rule');
  },
});

test('a rule that throws is logged once and costs only itself', async () => {
  const { client, log, published } = await inProcess([broken, noBaseline]);
  const uri = 'file:///p.aiplan';
  const open = {
    uri,
    languageId: 'aiplan',
    version: 1,
    text: 'plan p "P" {\n  kpi k "K" {\n    target: 2 h\n  }\n}\n',
  };
  await client.sendNotification('textDocument/didOpen', { textDocument: open });
  for (let version = 2; version < 6; version++) {
    const range = { start: { line: 0, character: 8 }, end: { line: 0, character: 8 } };
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: 'x' }],
    });
    await expect.poll(() => published.at(-1)?.version).toBe(version);
  }
  expect(published.at(-1)?.diagnostics.map(({ code }) => code)).toEqual(['kpi/no-baseline']);
  expect(log.filter((line) => line.includes('a bug in a rule'))).toHaveLength(1);
  expect(log.find((line) => line.includes('a bug in a rule'))).toContain('Rule test/broken failed');
  client.dispose();
});

test('reading a workspace for more than a second is shown', async () => {
  let clock = 0;
  const slow: Host = {
    ...nodeHost(),
    now: () => clock,
    read: async () => {
      clock += 600;
      return new TextEncoder().encode('plan p "P" {\n}\n');
    },
    find: async (folder, _, found) => {
      for (const name of ['a', 'b', 'c', 'd']) found(`${folder}/${name}.aiplan`);
      return [];
    },
  };
  const { client, progress } = await inProcess([], slow, ['file:///plans']);
  await expect.poll(() => progress.at(-1)).toEqual({ kind: 'end' });
  expect(progress).toEqual([
    { kind: 'begin', title: 'Reading plans', percentage: 25 },
    { kind: 'report', percentage: 50 },
    { kind: 'report', percentage: 75 },
    { kind: 'end' },
  ]);
  client.dispose();
});

describe('a running server', () => {
  let client: LanguageClient;

  beforeAll(async () => {
    client = await LanguageClient.start({ files: 'examples' });
  });
  afterAll(() => client.stop());

  test('a request that makes its handler throw is answered with nothing and logged', async () => {
    await client.open('p.aiplan', 'plan p "P" {\n}\n');
    expect(await client.ask('hover', 'p.aiplan')).toBeNull();
    await client.until(() => client.log.some((line) => line.startsWith('Hover failed: ')), 'the log');
    expect(await client.ask('documentSymbol', 'p.aiplan')).toHaveLength(1);
  });

  test('questions about a file that nobody knows are answered with nothing', async () => {
    for (const method of ['hover', 'definition', 'documentSymbol', 'foldingRange', 'codeLens']) {
      const extra = { position: { line: 3, character: 3 } };
      expect(await client.ask(method, 'nowhere.aiplan', extra)).toBeNull();
    }
  });

  test('positions outside the text are brought into it', async () => {
    await client.open('small.aiplan', 'plan p "P" {\n}\n');
    const position = { line: 900, character: 900 };
    expect(await client.ask('hover', 'small.aiplan', { position })).toBeNull();
    expect(await client.ask('completion', 'small.aiplan', { position })).toMatchObject({ isIncomplete: false });
  });

  test('an editor that types nonsense anywhere gets answers and no fault', async () => {
    await client.open('quotes.aiplan', QUOTES);
    const snippets = [
      '{',
      '}',
      '"',
      '"""',
      ':',
      '/*',
      '\n',
      '\r\n',
      'x',
      'person a "A" {',
      '..',
      '€',
      'accept ',
      'import "',
      '\u0000',
      '😀',
    ];
    const edit = fc.record({
      at: fc.nat(),
      removed: fc.nat(40),
      text: fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 8 })),
    });
    const before = client.log.length;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        for (const { at, removed, text: newText } of edits) {
          const document = client.document('quotes.aiplan');
          const start = at % (document.getText().length + 1);
          const range = { start: document.positionAt(start), end: document.positionAt(start + removed) };
          await client.change('quotes.aiplan', [{ range, newText }]);
          const { position } = { position: client.document('quotes.aiplan').positionAt(start) };
          const here = { start: position, end: position };
          await Promise.all([
            client.ask('completion', 'quotes.aiplan', { position }),
            client.ask('hover', 'quotes.aiplan', { position }),
            client.ask('definition', 'quotes.aiplan', { position }),
            client.ask('documentHighlight', 'quotes.aiplan', { position }),
            client.ask('codeAction', 'quotes.aiplan', { range: here, context: { diagnostics: [] } }),
            client.ask('selectionRange', 'quotes.aiplan', { positions: [position] }),
            client.ask('semanticTokens/full', 'quotes.aiplan'),
            client.ask('foldingRange', 'quotes.aiplan'),
            client.ask('documentSymbol', 'quotes.aiplan'),
            client.ask('onTypeFormatting', 'quotes.aiplan', {
              position,
              ch: '}',
              options: { tabSize: 2, insertSpaces: true },
            }),
            client.connection.sendRequest('aiplan/preview', { uri: client.uri('quotes.aiplan') }),
          ]);
        }
        await client.change('quotes.aiplan', [{ range: everything(), newText: QUOTES }]);
      }),
      { numRuns: 60 },
    );
    const found = await client.diagnostics('quotes.aiplan', client.document('quotes.aiplan').version);
    expect(client.log.slice(before).filter((line) => line.includes('failed'))).toEqual([]);
    expect(found.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  function everything() {
    const document = client.document('quotes.aiplan');
    return { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
  }
});

test('a folder of plans that joins and leaves', async () => {
  const text = 'plan p "P" {\n  budget {\n    total: viel\n  }\n}\n';
  const client = await LanguageClient.start();
  const other = await LanguageClient.start({ files: { 'a.aiplan': text } });
  try {
    const folder = { uri: other.uri(''), name: 'other' };
    const last = () => client.published.findLast(({ uri }) => uri === other.uri('a.aiplan'))?.diagnostics.length ?? 0;
    await client.until(() => client.registrations.length > 0, 'the registrations');
    const change = (event: object) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await change({ added: [folder], removed: [] });
    await client.until(() => last() > 0, 'the findings of the new folder');
    await change({ added: [], removed: [folder] });
    await client.until(() => last() === 0, 'the end of its findings');
  } finally {
    await client.stop();
    await other.stop();
  }
});

test('what is registered: plans, configurations, baselines, settings, and of everything else only its end', async () => {
  const client = await LanguageClient.start();
  try {
    await client.until(() => client.registrations.length >= 2, 'the registrations');
    const watched = client.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles');
    expect(watched?.registerOptions).toEqual({
      watchers: [
        { globPattern: '**/*.aiplan' },
        { globPattern: '**/aiplan.config.json' },
        { globPattern: '**/aiplan.baseline.json' },
        // A folder that is deleted as a whole matches no pattern of files.
        { globPattern: '**/*', kind: 4 },
      ],
    });
  } finally {
    await client.stop();
  }
});
