import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import { type ClientOptions, LanguageClient } from './language-client.ts';

let client: LanguageClient | undefined;

afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function start(files: NonNullable<ClientOptions['files']>, language = 'en'): Promise<LanguageClient> {
  client = await LanguageClient.start({ files, initializationOptions: { language } });
  return client;
}

const KPI = 'plan p "P" {\n  kpi speed "Speed" {\n    target: 2 h by month 6\n  }\n}\n';
const RULE = 'kpi/no-baseline';

/** Severities of the findings of one rule: 1 error, 2 warning, 3 information. */
const severities = (diagnostics: readonly Diagnostic[], rule = RULE) =>
  diagnostics.filter(({ code }) => code === rule).map(({ severity }) => severity);

/** Waits until the last published findings of a file are as wished. */
async function publishes(server: LanguageClient, path: string, wished: readonly unknown[]): Promise<void> {
  const last = () => server.published.findLast(({ uri }) => uri === server.uri(path))?.diagnostics;
  await server.until(
    () => JSON.stringify(severities(last() ?? [])) === JSON.stringify(wished) && last() !== undefined,
    `${RULE} as ${JSON.stringify(wished)} in ${path}`,
  );
}

const entry = (file: string, identity: string, note?: string) => JSON.stringify({ file, finding: identity, note });

const baseline = (...entries: readonly string[]) =>
  `{\n  "version": 1,\n  "findings": [\n    ${entries.join(',\n    ')}\n  ]\n}\n`;

describe('overrides', () => {
  const config = (overrides: readonly object[]) => JSON.stringify({ rules: { [RULE]: 'error' }, overrides });

  test('hold for the files that fit, and change with the configuration', async () => {
    const server = await start({
      'aiplan.config.json': config([{ files: ['archive/**'], rules: { [RULE]: 'off' } }]),
      'archive/old/a.aiplan': KPI,
    });
    await server.diagnostics('archive/old/a.aiplan');
    expect(severities(await server.open('archive/old/a.aiplan', KPI))).toEqual([]);
    expect(severities(await server.open('a.aiplan', KPI))).toEqual([1]);
    await server.write('aiplan.config.json', config([{ files: ['archive/**'], rules: { [RULE]: 'hint' } }]));
    await publishes(server, 'archive/old/a.aiplan', [3]);
    await publishes(server, 'a.aiplan', [1]);
  });

  test('set the language of messages', async () => {
    // An editor in a language of ours keeps to it; this one is in another.
    const server = await start(
      {
        'aiplan.config.json': JSON.stringify({ language: 'nl', overrides: [{ files: ['de/*'], language: 'de' }] }),
        'de/a.aiplan': KPI,
        'nl/a.aiplan': KPI,
      },
      'fr',
    );
    const messageOf = async (path: string) => (await server.open(path, KPI)).find(({ code }) => code === RULE)?.message;
    await server.diagnostics('nl/a.aiplan');
    expect(await messageOf('de/a.aiplan')).toMatch(/ist ohne Ausgangswert/);
    expect(await messageOf('nl/a.aiplan')).toMatch(/KPI 'Speed' heeft geen /);
  });

  test('may not soften what is locked; that is said in the file, and nothing of it holds', async () => {
    const server = await start({
      'aiplan.config.json': JSON.stringify({
        locked: [RULE],
        overrides: [{ files: ['a.aiplan'], rules: { [RULE]: 'off' } }],
      }),
      'a.aiplan': KPI,
    });
    const problems = await server.diagnostics('aiplan.config.json');
    expect(problems.map(({ message }) => message)).toEqual([
      `"${RULE}" is locked: in an override it may only be "error".`,
    ]);
    expect(severities(await server.open('a.aiplan', KPI))).toEqual([2]);
  });

  test('a folder with a configuration of its own takes nothing over', async () => {
    const server = await start({
      'aiplan.config.json': config([{ files: ['**'], rules: { [RULE]: 'off' } }]),
      'own/aiplan.config.json': '{}',
      'own/a.aiplan': KPI,
      'a.aiplan': KPI,
    });
    await server.diagnostics('own/a.aiplan');
    expect(severities(await server.open('own/a.aiplan', KPI))).toEqual([2]);
    expect(severities(await server.open('a.aiplan', KPI))).toEqual([]);
  });
});

describe("a company's own profile", () => {
  const plan = (profile: string) =>
    `plan p "P" {\n  profile: ${profile}\n  budget {\n    total: 100k\n    reserve: 20%\n  }\n}\n`;

  test('is what a plan is compared with that names it, and is offered where a name is wrong', async () => {
    const server = await start({
      'aiplan.config.json': JSON.stringify({ profiles: { careful: { budget: { reservePercent: 30 } } } }),
      'a.aiplan': plan('careful'),
    });
    await server.diagnostics('a.aiplan');
    expect(severities(await server.open('a.aiplan', plan('careful')), 'budget/no-contingency')).toHaveLength(1);
    await server.edit('a.aiplan', 'careful', 'carefull');
    const [wrong] = (await server.diagnostics('a.aiplan', 2)).filter(({ code }) => code === 'value/unknown-profile');
    expect(wrong && server.textAt('a.aiplan', wrong.range)).toBe('carefull');
    const range = wrong?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const actions = await server.ask<CodeAction[]>('codeAction', 'a.aiplan', { range, context: { diagnostics: [] } });
    expect(actions[0]?.title).toBe("Write 'careful'");
  });

  test('is completed behind profile:', async () => {
    const server = await start({
      'aiplan.config.json': JSON.stringify({ profiles: { careful: {} } }),
      'a.aiplan': plan('article'),
    });
    await server.diagnostics('a.aiplan');
    await server.open('a.aiplan', 'plan p "P" {\n  profile: \n}\n');
    const { items } = await server.ask<{ items: { label: string }[] }>('completion', 'a.aiplan', {
      position: server.position('a.aiplan', 'profile: '),
      context: { triggerKind: 1 },
    });
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['article', 'mkb', 'careful']));
  });
});

describe('a baseline', () => {
  const identity = `${RULE}|missing|plan:p/kpi:speed|`;

  test('keeps what it holds out of the problems, and is read again when it changes', async () => {
    const server = await start({
      'aiplan.config.json': '{}',
      'aiplan.baseline.json': baseline(entry('plans/a.aiplan', identity)),
      'plans/a.aiplan': KPI,
    });
    await server.diagnostics('plans/a.aiplan');
    expect(severities(await server.open('plans/a.aiplan', KPI))).toEqual([]);
    expect(severities(await server.open('b.aiplan', KPI))).toEqual([2]);
    await server.write('aiplan.baseline.json', baseline(entry('b.aiplan', identity)));
    await publishes(server, 'plans/a.aiplan', [2]);
    await publishes(server, 'b.aiplan', []);
    await server.remove('aiplan.baseline.json');
    await publishes(server, 'b.aiplan', [2]);
  });

  test('offers nothing at what it holds', async () => {
    const server = await start({
      'aiplan.config.json': '{}',
      'aiplan.baseline.json': baseline(entry('a.aiplan', identity)),
      'a.aiplan': KPI,
    });
    await server.diagnostics('a.aiplan');
    await server.open('a.aiplan', KPI);
    const at = server.position('a.aiplan', 'kpi speed');
    const actions = await server.ask<CodeAction[]>('codeAction', 'a.aiplan', {
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    expect(actions.filter(({ title }) => title.includes(RULE))).toEqual([]);
  });

  test('that is broken is said in its file, and holds nothing', async () => {
    const server = await start({
      'aiplan.config.json': '{}',
      'aiplan.baseline.json': '{ "version": 1, "findings": [{ "file": "a.aiplan" }] }',
      'a.aiplan': KPI,
    });
    expect(await server.diagnostics('aiplan.baseline.json')).toMatchObject([
      {
        code: 'baseline',
        severity: 1,
        message: 'The baseline cannot be used: each entry needs "file" and "finding" as texts, and may have a "note".',
        range: { start: { line: 0, character: 29 } },
      },
    ]);
    expect(severities(await server.open('a.aiplan', KPI))).toEqual([2]);
    await server.write('aiplan.baseline.json', baseline(entry('a.aiplan', identity)));
    await publishes(server, 'a.aiplan', []);
    expect((await server.diagnostics('aiplan.baseline.json')).length).toBe(0);
  });

  test('changes in the same edit when an element it names gets another id', async () => {
    const server = await start({
      'aiplan.config.json': '{}',
      'aiplan.baseline.json': baseline(entry('a.aiplan', identity, 'Anna measures in March')),
      'a.aiplan': KPI,
    });
    await server.diagnostics('a.aiplan');
    await server.open('a.aiplan', KPI);
    const edit = await server.ask<WorkspaceEdit>('rename', 'a.aiplan', {
      position: server.position('a.aiplan', 'kpi speed'),
      newName: 'pace',
    });
    const changes = (edit.documentChanges ?? []) as {
      textDocument: { uri: string; version: number | null };
      edits: { newText: string }[];
    }[];
    expect(changes.map(({ textDocument: { uri, version } }) => [uri.split('/').at(-1), version])).toEqual([
      ['a.aiplan', 1],
      ['aiplan.baseline.json', null],
    ]);
    const [, own] = changes;
    const text = own?.edits[0]?.newText ?? '';
    expect(text).toContain(`"${identity.replace('speed', 'pace')}", "note": "Anna measures in March"`);
    expect(text).not.toContain('speed');
    await server.apply({ documentChanges: edit.documentChanges?.slice(0, 1) ?? [] });
    await server.write('aiplan.baseline.json', text);
    await publishes(server, 'a.aiplan', []);
    expect(readFileSync(join(server.folder, 'aiplan.baseline.json'), 'utf8')).toBe(text);
  });

  test('leaves a rename alone that has nothing to do with it', async () => {
    const server = await start({
      'aiplan.config.json': '{}',
      'aiplan.baseline.json': baseline(entry('b.aiplan', identity)),
      'a.aiplan': KPI,
    });
    await server.diagnostics('a.aiplan');
    await server.open('a.aiplan', KPI);
    const edit = await server.ask<WorkspaceEdit>('rename', 'a.aiplan', {
      position: server.position('a.aiplan', 'kpi speed'),
      newName: 'pace',
    });
    expect(edit.documentChanges).toHaveLength(1);
  });
});
