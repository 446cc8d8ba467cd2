import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { inProcess } from './in-process.ts';

const uri = 'file:///p.aiplan';
const change = { kind: 'actual', id: 'plan:p/kpi:k', value: 3, on: '2026-02-28' };

let client: MessageConnection;

beforeAll(async () => {
  ({ client } = await inProcess([]));
  const text = 'plan p "P" {\n  kpi k "K" {\n    target: 2 h\n  }\n}\n';
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'aiplan', version: 1, text },
  });
});
afterAll(() => client.dispose());

test.each<[method: string, what: string, params: unknown]>([
  ['aiplan/preview', 'no parameters', undefined],
  ['aiplan/preview', 'an address that is none', { uri: { scheme: 'file' } }],
  ['aiplan/preview', 'an endless address', { uri: `file:///${'a'.repeat(1_000_000)}` }],
  ['aiplan/preview', 'a plan that is a list', { uri, plan: ['plan:p'] }],
  ['aiplan/preview', 'a prototype instead of an address', JSON.parse(`{"__proto__":{"uri":"${uri}"}}`)],
  ['aiplan/locate', 'no id', { uri }],
  ['aiplan/locate', 'an endless id', { uri, id: 'plan:'.repeat(1_000_000) }],
  ['aiplan/edit', 'no change', { uri }],
  ['aiplan/edit', 'an unknown kind of change', { uri, change: { ...change, kind: 'constructor' } }],
  ['aiplan/edit', 'a value that is a text', { uri, change: { ...change, value: '3; rm' } }],
  ['aiplan/edit', 'a score beyond its scale', { uri, change: { kind: 'score', id: 'x', value: 9, effort: null } }],
  ['aiplan/elementAt', 'a place below zero', { uri, position: { line: -1, character: 0 } }],
  ['aiplan/elementAt', 'half a place', { uri, position: { line: 1.5, character: 0 } }],
  ['aiplan/exportChoices', 'a number', { uri: 7 }],
  ['aiplan/export', 'an unknown form', { uri, form: 'exe', sections: [] }],
  ['aiplan/export', 'a path as a theme', { uri, form: 'html', sections: [], theme: '../../x' }],
  ['aiplan/export', 'endless sections', { uri, form: 'md', sections: Array.from({ length: 1000 }, () => 'team') }],
  ['aiplan/markdown', 'no plan', { page: uri, sections: [] }],
  ['aiplan/markdown', 'a text that is none', { page: uri, plan: { text: 7 }, sections: [] }],
  ['aiplan/markdown', 'an endless text', { page: uri, plan: { text: ' '.repeat(6_000_000) }, sections: [] }],
  ['aiplan/rulePage', 'an object', { rule: { id: 'kpi/no-baseline' } }],
])('%s with %s is refused, and the next question answered', async (method, _, params) => {
  await expect(client.sendRequest(method, params)).rejects.toMatchObject({
    code: -32602,
    message: expect.stringMatching(`^${method}: `),
  });
  expect(await client.sendRequest('aiplan/elementAt', { uri, position: { line: 1, character: 6 } })).toBe(
    'plan:p/kpi:k',
  );
});

test.each([
  ['a file outside', { uri: 'file:///etc/passwd' }],
  ['a file on another machine', { uri: 'http://example.invalid/x.aiplan' }],
  ['a way out of the folder', { uri: 'file:///plans/../../etc/passwd' }],
  ['no address at all', { uri: '::::' }],
])('%s is no plan: nothing is read', async (_, params) => {
  expect(await client.sendRequest('aiplan/preview', params)).toBeNull();
  const file = { page: uri, plan: params, sections: [] };
  expect(await client.sendRequest('aiplan/markdown', file)).toMatchObject({ kind: 'missing' });
});
