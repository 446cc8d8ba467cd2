import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import { LanguageClient } from './language-client.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

let client: LanguageClient;
let count = 0;

beforeAll(async () => {
  client = await LanguageClient.start();
});
afterAll(() => client.stop());

interface Opened {
  readonly path: string;
  readonly found: readonly Diagnostic[];
}

async function open(text: string): Promise<Opened> {
  const path = `plan-${count++}.aiplan`;
  return { path, found: await client.open(path, text) };
}

async function actions({ path, found }: Opened, rule: string, only?: readonly string[]): Promise<CodeAction[]> {
  const diagnostics = found.filter(({ code }) => code === rule);
  const [first] = diagnostics;
  if (!first) throw new Error(`${rule} was not found: ${found.map(({ code }) => code).join()}`);
  const context = { diagnostics, ...(only ? { only } : {}) };
  return client.ask<CodeAction[]>('codeAction', path, { range: first.range, context });
}

const resolved = (action: CodeAction | undefined): Promise<CodeAction> =>
  client.connection.sendRequest('codeAction/resolve', action as CodeAction);

/** The one snippet that an action inserts. */
async function snippetOf(action: CodeAction | undefined): Promise<SnippetTextEdit | undefined> {
  const { edit } = await resolved(action);
  const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return changes.flatMap(({ edits }) => edits.filter((one) => 'snippet' in one))[0];
}

/** Chooses an action: the text and the findings after it. */
async function choose(path: string, action: CodeAction | undefined): Promise<{ text: string; rules: unknown[] }> {
  const { edit } = await resolved(action);
  if (!edit) throw new Error('The action has no edit.');
  await client.apply(edit);
  const found = await client.diagnostics(path, client.document(path).version);
  return { text: client.text(path), rules: found.map(({ code }) => code) };
}

const BASELINE =
  'plan p "P" {\n  kpi speed "Speed" {\n    level: business\n    target: 2 h by month 6\n    source: "Log"\n  }\n}\n';

describe('the list', () => {
  test('best fix, other fixes, all of the rule, explain, accept: in this order', async () => {
    const opened = await open('plan p "P" {\n  budget {\n    personnel: 2,5%\n    technology: 3,5%\n  }\n}\n');
    const list = (await actions(opened, 'value/foreign-notation')).filter(({ title }) => title !== '');
    expect(list.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ["Write '2.5%'", 'quickfix', true],
      ['Fix all 2 findings of value/foreign-notation in this file', 'quickfix', undefined],
      ['Explain value/foreign-notation', 'quickfix', undefined],
    ]);
    expect(list[0]?.diagnostics?.map(({ code }) => code)).toEqual(['value/foreign-notation']);
    expect(list[0]?.edit).toBeUndefined();
    expect(list[2]?.command).toMatchObject({
      command: 'aiplan.explainRule',
      arguments: ['value/foreign-notation'],
    });
  });

  test('accept comes last, and only where a plan may accept', async () => {
    const titles = (await actions(await open(BASELINE), 'kpi/no-baseline')).map(({ title }) => title);
    expect(titles.at(-1)).toBe('Accept kpi/no-baseline with a reason');
    expect(titles.at(-2)).toBe('Explain kpi/no-baseline');
  });

  test('nothing where nothing was found', async () => {
    const { path } = await open(BASELINE);
    const nowhere = { start: { line: 6, character: 1 }, end: { line: 6, character: 1 } };
    expect(await client.ask('codeAction', path, { range: nowhere, context: { diagnostics: [] } })).toEqual([]);
  });

  test('source actions only where asked for', async () => {
    const opened = await open('plan p "P" {\n  budget {\n    reserve: 2,5%\n  }\n}\n');
    const kinds = async (only: string[]) =>
      (await actions(opened, 'value/foreign-notation', only)).map(({ kind }) => kind);
    expect(await kinds(['source.fixAll.aiplan'])).toEqual(['source.fixAll.aiplan']);
    expect(await kinds(['source.fixAll'])).toEqual(['source.fixAll.aiplan']);
    expect(await kinds(['source.organizeImports'])).toEqual([]);
    expect(await kinds(['refactor'])).toEqual([]);
  });
});

describe('a fix', () => {
  test('is applied from end to end, and the finding is gone', async () => {
    const opened = await open('plan p "P" {\n  budget {\n    reserve: 12,5 %\n  }\n}\n');
    const [fix] = await actions(opened, 'value/foreign-notation');
    const after = await choose(opened.path, fix);
    expect(after.text).toBe('plan p "P" {\n  budget {\n    reserve: 12.5%\n  }\n}\n');
    expect(after.rules).not.toContain('value/foreign-notation');
  });

  test('keeps the line ends of the file', async () => {
    const opened = await open(BASELINE.replaceAll('\n', '\r\n'));
    const [fix] = await actions(opened, 'kpi/no-baseline');
    const after = await choose(opened.path, fix);
    expect(after.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after.rules).not.toContain('kpi/no-baseline');
  });

  test('of all findings of a rule', async () => {
    const opened = await open('plan p "P" {\n  budget {\n    personnel: 2,5%\n    technology: 3,5%\n  }\n}\n');
    const all = (await actions(opened, 'value/foreign-notation')).find(({ title }) => title.startsWith('Fix all'));
    const after = await choose(opened.path, all);
    expect(after.text).toBe('plan p "P" {\n  budget {\n    personnel: 2.5%\n    technology: 3.5%\n  }\n}\n');
  });

  test('all safe ones at once, and no others', async () => {
    const opened = await open(
      'plan p "P" {\n  budget {\n    reserve: 12,5%\n    reserve: 12,5%\n  }\n  kpi k "K" {\n    target: 2 h\n  }\n}\n',
    );
    const [all] = await actions(opened, 'value/foreign-notation', ['source.fixAll.aiplan']);
    const after = await choose(opened.path, all);
    expect(after.text).toContain('reserve: 12.5%');
    expect(after.text).toContain('  kpi k "K" {\n    target: 2 h\n  }\n');
    expect(after.rules).not.toContain('value/foreign-notation');
  });

  test('that was asked for before an edit is made for the text of now', async () => {
    const opened = await open(BASELINE);
    const [fix] = await actions(opened, 'kpi/no-baseline');
    await client.edit(opened.path, 'plan p', '// A comment above.\nplan p');
    const after = await choose(opened.path, fix);
    expect(after.text).toContain('// A comment above.\nplan p "P" {\n  kpi speed "Speed" {\n');
    expect(after.rules).not.toContain('kpi/no-baseline');
  });

  test('with blanks is a snippet that keeps its indentation', async () => {
    const opened = await open(BASELINE);
    const [fix] = await actions(opened, 'kpi/no-baseline');
    const snippet = await snippetOf(fix);
    expect(snippet?.snippet.kind).toBe('snippet');
    expect(snippet?.range.start.character).toBe(0);
    expect(snippet?.snippet.value).toMatch(/^ {4}source: "Log"\n {4}baseline: \$\{1:.*\}$/);
  });

  test('with blanks in a block on one line is one snippet, which lays that line out', async () => {
    const opened = await open('plan p "P" {\n  kpi k "$" { level: business target: 2 h source: "Log" }\n}\n');
    const [fix] = await actions(opened, 'kpi/no-baseline');
    const { edit } = await resolved(fix);
    const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(changes.flatMap(({ edits }) => edits)).toHaveLength(1);
    expect((await choose(opened.path, fix)).text).toBe(
      'plan p "P" {\n  kpi k "$" {\n    level: business\n    target: 2 h by month 12\n    source: "Log"\n    baseline: 2 h\n  }\n}\n',
    );
  });
});

test('accepting writes the statement into the block, with the cursor in the reason', async () => {
  const opened = await open(BASELINE);
  const accept = (await actions(opened, 'kpi/no-baseline')).at(-1);
  const snippet = await snippetOf(accept);
  expect(snippet?.snippet.value).toContain('accept kpi/no-baseline because "$' + '{1:reason}"');
  const after = await choose(opened.path, accept);
  expect(after.text).toContain('    source: "Log"\n\n    accept kpi/no-baseline because "reason"\n  }\n');
  expect(after.rules).not.toContain('kpi/no-baseline');
  expect(after.rules).toContain('accept/no-reason');
});

test('an editor without snippets is offered no fix with blanks and no exception without a reason', async () => {
  const plain = await LanguageClient.start({ snippets: false });
  try {
    const found = await plain.open('p.aiplan', BASELINE);
    const [baseline] = found.filter(({ code }) => code === 'kpi/no-baseline');
    const list = await plain.ask<CodeAction[]>('codeAction', 'p.aiplan', {
      range: baseline?.range,
      context: { diagnostics: [baseline] },
    });
    expect(list.map(({ title }) => title)).toEqual(['Explain kpi/no-baseline']);
  } finally {
    await plain.stop();
  }
});

test('every fix on the example full of mistakes leaves a text without new errors of syntax', async () => {
  const text = readFileSync(join(examples, 'screening.aiplan'), 'utf8');
  const first = await open(text);
  const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
  const list = await client.ask<CodeAction[]>('codeAction', first.path, {
    range,
    context: { diagnostics: first.found },
  });
  const fixes = list.filter(({ data }) => (data as { action?: string } | undefined)?.action === 'fix');
  expect(fixes.length).toBeGreaterThan(15);
  for (const fix of fixes) {
    const { path } = await open(text);
    const after = await choose(path, { ...fix, data: { ...(fix.data as object), uri: client.uri(path) } });
    expect(
      after.rules.filter((rule) => String(rule).startsWith('syntax/')),
      fix.title,
    ).toEqual([]);
    await client.close(path);
  }
});
