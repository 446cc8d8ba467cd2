import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  Range,
  SelectionRange,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { LanguageClient } from './language-client.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const QUOTES = 'quotes.aiplan';
const COMPANY = 'company.aiplan';
const TEXTS = Object.fromEntries([QUOTES, COMPANY].map((name) => [name, readFileSync(join(examples, name), 'utf8')]));

let client: LanguageClient;

beforeAll(async () => {
  client = await LanguageClient.start({ files: TEXTS });
  for (const [name, text] of Object.entries(TEXTS)) await client.open(name, text);
});
afterAll(() => client.stop());

const at = (text: string, offset?: number) => ({ position: client.position(QUOTES, text, offset) });

/** `file:line text`, lines counted from 1. */
function place({ uri, range }: Location): string {
  const path = uri.split('/').at(-1) ?? '';
  return `${path}:${range.start.line + 1} ${client.textAt(path, range)}`;
}

const lineOf = (path: string, text: string): number =>
  client.document(path).positionAt(client.text(path).indexOf(text)).line + 1;

describe('definition', () => {
  test('of a person', async () => {
    const found = await client.ask<Location>('definition', QUOTES, at('hands-over-to: mila'));
    expect(place(found)).toBe(`quotes.aiplan:${lineOf(QUOTES, 'person mila')} mila`);
  });

  test('in an imported file', async () => {
    const found = await client.ask<Location>('definition', QUOTES, at('train: sales', 9));
    expect(place(found)).toBe(`company.aiplan:${lineOf(COMPANY, 'department sales')} sales`);
  });

  test('of a dependency with a pause, and of the KPI in a condition', async () => {
    expect(place(await client.ask<Location>('definition', QUOTES, at('after: pilot +', 9)))).toMatch(/ pilot$/);
    expect(place(await client.ask<Location>('definition', QUOTES, at('stop-if: error-rate', 12)))).toMatch(
      / error-rate$/,
    );
  });

  test('of an import is the file', async () => {
    const found = await client.ask<Location>('definition', QUOTES, at('"company.aiplan"', 4));
    expect(found).toEqual({
      uri: client.uri(COMPANY),
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    });
  });

  test('of a word of a closed list there is none', async () => {
    expect(await client.ask('definition', QUOTES, at('model: hybrid'))).toBeNull();
  });
});

describe('references', () => {
  test('of a department, across files', async () => {
    const context = { includeDeclaration: true };
    const found = await client.ask<Location[]>('references', COMPANY, {
      position: client.position(COMPANY, 'department legal'),
      context,
    });
    expect(found.map(place)).toEqual([
      `company.aiplan:${lineOf(COMPANY, 'department legal')} legal`,
      `quotes.aiplan:${lineOf(QUOTES, 'department: legal')} legal`,
    ]);
  });

  test('without the declaration', async () => {
    const context = { includeDeclaration: false };
    const found = await client.ask<Location[]>('references', QUOTES, { ...at('stage rollout'), context });
    expect(found.map(place)).toEqual([`quotes.aiplan:${lineOf(QUOTES, 'paid-by: rollout')} rollout`]);
  });
});

test('highlights tell where a name is given from where it is used', async () => {
  const found = await client.ask<DocumentHighlight[]>('documentHighlight', QUOTES, at('person jan'));
  expect(found.map(({ kind, range }) => [kind, client.textAt(QUOTES, range)])).toEqual([[3, 'jan']]);
  const used = await client.ask<DocumentHighlight[]>('documentHighlight', QUOTES, at('kpi error-rate'));
  expect(used.map(({ kind }) => kind)).toEqual([3, 2, 2]);
});

describe('rename', () => {
  const SHARED = 'team {\n  person anna "Anna" {\n  }\n  role tester "Tester" {\n  }\n}\n';
  const plan = (id: string) =>
    `import "shared.aiplan"\nplan ${id} "P" {\n  budget {\n    owner: anna\n  }\n  use-case case "C" {\n    owner: anna\n  }\n}\n`;
  let own: LanguageClient;

  beforeAll(async () => {
    own = await LanguageClient.start({
      files: { 'shared.aiplan': SHARED, 'one.aiplan': plan('one'), 'two.aiplan': plan('two') },
    });
    await own.open('shared.aiplan', SHARED);
    await own.open('one.aiplan', plan('one'));
    await own.open('two.aiplan', plan('two'));
  });
  afterAll(() => own.stop());

  const rename = (path: string, text: string, newName: string): Promise<WorkspaceEdit> =>
    own.ask('rename', path, { position: own.position(path, text), newName });

  test('says what can be renamed and what cannot', async () => {
    const position = own.position('one.aiplan', 'owner: anna\n  }\n  use', 9);
    expect(await own.ask('prepareRename', 'one.aiplan', { position })).toMatchObject({ placeholder: 'anna' });
    await expect(
      own.ask('prepareRename', 'one.aiplan', { position: own.position('one.aiplan', 'budget', 2) }),
    ).rejects.toThrow('Only ids of elements can be renamed.');
  });

  test.each([
    ['2-anna', "'2-anna' is not an id."],
    ['anna b', "'anna b' is not an id."],
    ['', "'' is not an id."],
    ['an:na', "'an:na' is not an id."],
  ])('refuses %j', async (name, sentence) => {
    await expect(rename('one.aiplan', 'use-case case', name)).rejects.toThrow(sentence);
  });

  test('refuses a name that is taken where the element can be seen, and words of the language', async () => {
    await own.edit('two.aiplan', '  budget', '  team {\n    person eva "Eva" {\n    }\n  }\n  budget');
    await expect(rename('shared.aiplan', 'person anna', 'eva')).rejects.toThrow('The id \'eva\' is taken by "Eva".');
    await expect(rename('shared.aiplan', 'role tester', 'data-scientist')).rejects.toThrow(
      "'data-scientist' is a word of the language and would not be read as a name.",
    );
  });

  test('changes every file, and everything still resolves', async () => {
    await own.apply(await rename('one.aiplan', 'use-case case "C" {\n    owner: anna', 'anne-marie'));
    expect(own.text('shared.aiplan')).toBe(SHARED.replace('anna', 'anne-marie'));
    expect(own.text('one.aiplan')).toBe(plan('one').replaceAll('anna', 'anne-marie'));
    expect(own.text('two.aiplan').match(/owner: anne-marie/g)).toHaveLength(2);
    const found = await own.diagnostics('one.aiplan', own.document('one.aiplan').version);
    expect(found.map(({ code }) => code)).not.toContain('name/unresolved');
  });
});

describe('symbols', () => {
  test('of the document: the tree of its elements by title', async () => {
    const found = await client.ask<DocumentSymbol[]>('documentSymbol', QUOTES);
    expect(found.map(({ name, detail }) => [name, detail])).toEqual([['Automated quotations', 'plan quotes']]);
    const children = found[0]?.children ?? [];
    expect(children.slice(0, 4).map(({ name }) => name)).toEqual([
      'organisation',
      'team',
      'Quotation archive in the ERP',
      'Draft quotations automatically',
    ]);
    const roadmap = children.find(({ name }) => name === 'roadmap');
    const proof = roadmap?.children?.find(({ name }) => name === 'Proof of concept');
    expect(proof?.children?.map(({ detail }) => detail)).toEqual(['task extract', 'task model', 'gate pilot-go']);
    expect(proof && client.textAt(QUOTES, proof.selectionRange)).toBe('proof');
  });

  test('of the workspace: by letters of title or id', async () => {
    const ask = (query: string) => client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
    const found = await ask('proof');
    expect(found.some(({ name, location }) => name === 'Proof of concept' && location.uri.endsWith(QUOTES))).toBe(true);
    expect((await ask('qttn archv')).map(({ name }) => name)).toContain('Quotation archive in the ERP');
    expect(await ask('zzzzqq')).toEqual([]);
  });
});

test('links on imports lead to the file', async () => {
  const [link, ...others] = await client.ask<DocumentLink[]>('documentLink', QUOTES);
  expect(others).toEqual([]);
  expect(link && [client.textAt(QUOTES, link.range), link.target]).toEqual(['company.aiplan', client.uri(COMPANY)]);
});

describe('folding', () => {
  test('blocks, long texts and comments', async () => {
    const text = '// One\n// Two\nplan p "P" {\n  goal: """\n    a\n  """\n  budget {\n    total: 1k\n  }\n}\n';
    await client.open('folding.aiplan', text);
    const found = await client.ask<FoldingRange[]>('foldingRange', 'folding.aiplan');
    expect(found.map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual([
      [0, 1, 'comment'],
      [2, 8, undefined],
      [3, 5, undefined],
      [6, 7, undefined],
    ]);
  });

  test('in text that does not parse', async () => {
    await client.open(
      'broken-folding.aiplan',
      'plan p "P" {\n  budget {\n    total: 1k\n  team {\n    person a "A {\n  }\n}\n',
    );
    const found = await client.ask<FoldingRange[]>('foldingRange', 'broken-folding.aiplan');
    expect(found.length).toBeGreaterThanOrEqual(2);
  });
});

test('the selection grows from token to value, fact, block, element and file', async () => {
  const text = 'plan p "P" {\n  budget {\n    total: 20k..40k\n  }\n}\n';
  await client.open('selection.aiplan', text);
  const position = client.position('selection.aiplan', '..40', 4);
  const [range] = await client.ask<SelectionRange[]>('selectionRange', 'selection.aiplan', { positions: [position] });
  const grown: string[] = [];
  for (let at: SelectionRange | undefined = range; at; at = at.parent)
    grown.push(client.textAt('selection.aiplan', at.range as Range));
  expect(grown).toEqual([
    '40k',
    '20k..40k',
    'total: 20k..40k',
    '\n    total: 20k..40k\n  ',
    'budget {\n    total: 20k..40k\n  }',
    '\n  budget {\n    total: 20k..40k\n  }\n',
    text.trimEnd(),
    text,
  ]);
});
