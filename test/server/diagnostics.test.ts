import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { type ClientOptions, EXPLAIN, LanguageClient } from './language-client.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const example = (name: string): string => readFileSync(join(examples, name), 'utf8');

let client: LanguageClient | undefined;

async function start(options: ClientOptions = {}): Promise<LanguageClient> {
  client = await LanguageClient.start(options);
  return client;
}

afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const rules = (found: readonly Diagnostic[]): unknown[] => found.map(({ code }) => code);
const textOf = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);
const firstLine = (found: Diagnostic): string => textOf(found).split('\n')[0] ?? '';

describe('findings', () => {
  test('stand on the smallest text, with rule, severity, page, reason and identity', async () => {
    const { open, textAt } = bound(await start({ files: 'examples' }));
    const found = await open('screening.aiplan', example('screening.aiplan'));
    const sum = found.find(({ code }) => code === 'budget/split-sum');
    expect(sum).toMatchObject({
      severity: 1,
      source: 'aiplan',
      codeDescription: { href: `command:${EXPLAIN}?%5B%22budget%2Fsplit-sum%22%5D` },
      data: { identity: 'budget/split-sum|shares|plan:screening/budget|' },
    });
    expect(sum && firstLine(sum)).toBe('The shares of the budget add up to 105%, not 100%');
    expect(sum && textOf(sum).split('\n')).toHaveLength(2);
    const understated = found.find(({ code }) => code === 'compliance/annex-iii-understated');
    expect(understated && textAt('screening.aiplan', understated.range)).toBe('minimal');
    expect(rules(found)).toContain('team/missing-compliance-officer');
  });

  test('what the plan accepts is not shown', async () => {
    const { open } = bound(await start());
    const text = 'plan p "P" {\n  kpi speed "Speed" {\n    target: 2 h\n  }\n}\n';
    const accepted = text.replace('2 h\n', '2 h\n    accept kpi/no-baseline because "Measured after the pilot"\n');
    expect(rules(await open('a.aiplan', text))).toContain('kpi/no-baseline');
    expect(rules(await open('b.aiplan', accepted))).not.toContain('kpi/no-baseline');
  });

  test('a hint is shown as information, since editors hide hints', async () => {
    const { open } = bound(await start({ files: 'examples' }));
    const found = await open('screening.aiplan', example('screening.aiplan'));
    expect(found.find(({ code }) => code === 'use-case/too-many-inputs')?.severity).toBe(3);
  });

  test('other places are related information', async () => {
    const { open, textAt } = bound(await start());
    const text = 'plan p "P" {\n  team {\n    person anna "Anna" {\n    }\n    person anna "Anne" {\n    }\n  }\n}\n';
    const [duplicate] = (await open('p.aiplan', text)).filter(({ code }) => code === 'name/duplicate');
    const [related] = duplicate?.relatedInformation ?? [];
    expect(duplicate?.range.start.line).toBe(4);
    expect(related?.location.range.start.line).toBe(2);
    expect(related && textAt('p.aiplan', related.location.range)).toBe('anna');
  });

  test('of broken text: one at the place where the mistake began', async () => {
    const { open } = bound(await start());
    const found = await open('p.aiplan', 'plan p "P" {\n  team {\n    person anna "Anna {\n    }\n  }\n}\n');
    expect(found.map(({ code, range }) => [code, range.start])).toContainEqual([
      'syntax/unclosed-text',
      { line: 2, character: 16 },
    ]);
  });

  test.each([
    ['nl', 'De aandelen van het budget tellen op tot 105%, niet tot 100%'],
    ['de', 'Die Anteile des Budgets ergeben 105 % statt 100 %'],
  ])('in the language of the setting: %s', async (language, sentence) => {
    const { open } = bound(await start({ files: 'examples', settings: { language } }));
    await open('screening.aiplan', example('screening.aiplan'));
    const said = (): string[] =>
      (client?.published.findLast(({ uri }) => uri.endsWith('/screening.aiplan'))?.diagnostics ?? []).map((one) =>
        firstLine(one).replaceAll('\u00a0', ' '),
      );
    await client?.until(() => said().includes(sentence), sentence);
  });
});

describe('several files', () => {
  const PLAN =
    'import "company.aiplan"\nplan p "P" {\n  team {\n    person a "A" {\n      department: sales\n    }\n  }\n}\n';
  const COMPANY = 'company "C" {\n  department sales "Sales"\n}\n';

  test('a finding goes away when another file cures it, and comes back', async () => {
    const { open, edit } = bound(
      await start({ files: { 'plan.aiplan': PLAN, 'company.aiplan': COMPANY.replace('sales', 'it') } }),
    );
    const unresolved = (): boolean =>
      rules(client?.published.findLast(({ uri }) => uri.endsWith('/plan.aiplan'))?.diagnostics ?? []).includes(
        'name/unresolved',
      );
    await open('plan.aiplan', PLAN);
    await open('company.aiplan', COMPANY.replace('sales', 'it'));
    await client?.until(unresolved, 'the finding');
    const before = client?.published.length;
    await edit('company.aiplan', 'department it', 'department sales');
    await client?.until(() => !unresolved(), 'the cure');
    const [first, second] = (client?.published ?? []).slice(before).map(({ uri }) => uri.split('/').at(-1));
    expect([first, second]).toEqual(['company.aiplan', 'plan.aiplan']);
    await edit('company.aiplan', 'department sales', 'department legal');
    await client?.until(unresolved, 'the finding again');
  });

  test('an imported file that is deleted and made again', async () => {
    const { open } = bound(await start({ files: { 'plan.aiplan': PLAN, 'company.aiplan': COMPANY } }));
    const has = (rule: string): boolean =>
      rules(client?.published.findLast(({ uri }) => uri.endsWith('/plan.aiplan'))?.diagnostics ?? []).includes(rule);
    await open('plan.aiplan', PLAN);
    await client?.until(() => !has('import/missing-file') && !has('name/unresolved'), 'a clean start');
    await client?.remove('company.aiplan');
    await client?.until(() => has('import/missing-file'), 'the missing file');
    await client?.write('company.aiplan', COMPANY, 1);
    await client?.until(() => !has('import/missing-file'), 'the file again');
  });

  test('files that are not open are checked too; a deleted one loses its findings', async () => {
    const { diagnostics } = bound(
      await start({ files: { 'sub/closed.aiplan': 'plan p "P" {\n  budget {\n    total: viel\n  }\n}\n' } }),
    );
    expect(rules(await diagnostics('sub/closed.aiplan')).length).toBeGreaterThan(0);
    await client?.remove('sub/closed.aiplan');
    await client?.until(() => client?.published.at(-1)?.diagnostics.length === 0, 'the end of the findings');
  });

  test('a folder that is deleted takes the findings of its files along', async () => {
    const broken = 'plan p "P" {\n  budget {\n    total: viel\n  }\n}\n';
    const { diagnostics } = bound(await start({ files: { 'sub/a.aiplan': broken, 'sub/deep/b.aiplan': broken } }));
    await diagnostics('sub/a.aiplan');
    await diagnostics('sub/deep/b.aiplan');
    await client?.remove('sub');
    const left = (name: string): number | undefined =>
      client?.published.findLast(({ uri }) => uri.endsWith(name))?.diagnostics.length;
    await client?.until(() => left('/a.aiplan') === 0 && left('/b.aiplan') === 0, 'the end of the findings');
  });

  test('an open text wins over the disk, and the disk again once it is closed', async () => {
    const clean = 'plan p "P" {\n  language: en\n}\n';
    const { open } = bound(await start({ files: { 'p.aiplan': clean } }));
    const wrong = (): boolean =>
      rules(client?.published.findLast(({ uri }) => uri.endsWith('/p.aiplan'))?.diagnostics ?? []).includes(
        'value/unknown-word',
      );
    expect(rules(await open('p.aiplan', clean.replace('en\n', 'klingon\n')))).toContain('value/unknown-word');
    await client?.watched('p.aiplan', 2);
    await client?.close('p.aiplan');
    await client?.until(() => !wrong(), 'the text of the disk');
  });

  test('folders that hold no plans of the user are left alone', async () => {
    const broken = 'plan {';
    const { diagnostics } = bound(
      await start({ files: { 'node_modules/x/a.aiplan': broken, '.git/b.aiplan': broken, 'c.aiplan': broken } }),
    );
    await diagnostics('c.aiplan');
    expect(client?.published.map(({ uri }) => uri.split('/').at(-1))).toEqual(['c.aiplan']);
  });
});

describe('configuration', () => {
  const PLAN = 'plan p "P" {\n  kpi speed "Speed" {\n    target: 2 h\n  }\n}\n';

  test('a typo is shown in the configuration itself, with the nearest name', async () => {
    const config = '{\n  "rules": { "kpi/no-baselin": "off" }\n}\n';
    const { diagnostics } = bound(await start({ files: { 'aiplan.config.json': config } }));
    const [problem] = await diagnostics('aiplan.config.json');
    expect(problem?.message).toBe('"kpi/no-baselin" is no rule; the nearest name is "kpi/no-baseline".');
    expect(problem?.range).toEqual({ start: { line: 1, character: 13 }, end: { line: 1, character: 29 } });
  });

  test('it holds for its folder and all below, and is read again when it changes', async () => {
    const { open } = bound(
      await start({
        files: {
          'strict/aiplan.config.json': '{ "rules": { "kpi/no-baseline": "error" } }',
          'a.aiplan': PLAN,
          'strict/b.aiplan': PLAN,
        },
      }),
    );
    const severity = (name: string): unknown =>
      client?.published
        .findLast(({ uri }) => uri.endsWith(name))
        ?.diagnostics.find(({ code }) => code === 'kpi/no-baseline')?.severity;
    await open('a.aiplan', PLAN);
    await open('strict/b.aiplan', PLAN);
    await client?.until(() => severity('/a.aiplan') === 2 && severity('strict/b.aiplan') === 1, 'two severities');
    await client?.write('strict/aiplan.config.json', '{ "rules": { "kpi/no-baseline": "off" } }');
    await client?.until(() => severity('strict/b.aiplan') === undefined, 'the rule switched off');
    expect(severity('/a.aiplan')).toBe(2);
  });
});

describe('while one types', () => {
  test('fifty edits at once are answered once or twice, for the last version', async () => {
    const { open, edit, diagnostics } = bound(await start({ files: 'examples' }));
    await open('quotes.aiplan', example('quotes.aiplan'));
    const before = client?.published.filter(({ uri }) => uri.endsWith('quotes.aiplan')).length ?? 0;
    let version = 1;
    for (let index = 0; index < 50; index++) {
      version = await edit(
        'quotes.aiplan',
        `"Automated quotations${'!'.repeat(index)}"`,
        `"Automated quotations${'!'.repeat(index + 1)}"`,
      );
    }
    await diagnostics('quotes.aiplan', version);
    const answers = (client?.published.filter(({ uri }) => uri.endsWith('quotes.aiplan')).length ?? 0) - before;
    expect(answers).toBeLessThanOrEqual(5);
  });

  test('a request that follows an edit is answered from the new text', async () => {
    const { open, edit } = bound(await start());
    await open('p.aiplan', 'plan p "Old" {\n}\n');
    await edit('p.aiplan', 'Old', 'New');
    const symbols = await client?.ask<{ name: string }[]>('documentSymbol', 'p.aiplan');
    expect(symbols?.map(({ name }) => name)).toEqual(['New']);
  });
});

describe('bad input', () => {
  test('a line of one megabyte', async () => {
    const { open } = bound(await start());
    const found = await open('p.aiplan', `plan p "P" {\n  goal: ${'x'.repeat(1_000_000)}\n}\n`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => firstLine(one).length <= 160)).toBe(true);
  });

  test('more than 5 MB is named and not read', async () => {
    const { open } = bound(await start());
    const found = await open('p.aiplan', `plan p "P" {\n${'  // a comment\n'.repeat(400_000)}}\n`);
    expect(found.map(({ message }) => message)).toEqual(['This file is larger than 5 MB and is not checked']);
    expect(await client?.ask('documentSymbol', 'p.aiplan')).toBeNull();
  });

  test('a file that is no UTF-8 text is named in the log and where it is imported, until it is mended or gone', async () => {
    const { open } = bound(await start());
    writeFileSync(join(client?.folder ?? '', 'bad.aiplan'), Buffer.from([0x66, 0xff, 0x66]));
    await client?.watched('bad.aiplan', 1);
    await client?.until(
      () => client?.log.some((line) => line.includes('bad.aiplan is not UTF-8 text')) ?? false,
      'the log',
    );
    const [found] = await open('p.aiplan', 'import "bad.aiplan"\nplan p "P" {\n}\n');
    expect(found && { rule: rules([found]), line: firstLine(found) }).toEqual({
      rule: ['import/unreadable-file'],
      line: "'bad.aiplan' is not UTF-8 text: its line 1 cannot be read",
    });
    const last = () =>
      rules(client?.published.findLast(({ uri }) => uri === client?.uri('p.aiplan'))?.diagnostics ?? []).map(String);
    await client?.remove('bad.aiplan');
    await client?.until(() => last().includes('import/missing-file'), 'the file is gone');
    writeFileSync(join(client?.folder ?? '', 'bad.aiplan'), 'company "C" {\n}\n');
    await client?.watched('bad.aiplan', 1);
    await client?.until(() => !last().some((rule) => rule.startsWith('import/')), 'the file is mended');
  });
});

/** The client's methods, to be called without it. */
function bound(of: LanguageClient) {
  return {
    open: of.open.bind(of),
    edit: of.edit.bind(of),
    textAt: of.textAt.bind(of),
    diagnostics: of.diagnostics.bind(of),
  };
}
