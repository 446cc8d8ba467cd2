import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { LanguageClient, marked } from './language-client.ts';

let client: LanguageClient;
let count = 0;

beforeAll(async () => {
  client = await LanguageClient.start({ files: {} });
});
afterAll(() => client.stop());

/** A plan with somebody, some work and one line in `expect`. */
const held = (line: string): string => `plan p "P" {
  start: 2027-02-01
  team {
    person mila "Mila" {
      roles: data-engineer
    }
  }
  roadmap {
    phase pilot "Pilot" {
      duration: 10..12 weeks
    }
  }
  expect "Agreed" {
    ${line}
    npv >= 0
  }
}
`;

async function opened(text: string): Promise<{ path: string; position: object }> {
  const plan = marked(text);
  const path = `held-${count++}.aiplan`;
  await client.open(path, plan.text);
  return { path, position: client.document(path).positionAt(plan.offset) };
}

async function suggest(line: string): Promise<CompletionItem[]> {
  const { path, position } = await opened(held(line));
  const context = { triggerKind: 1 };
  const { items } = await client.ask<CompletionList>('completion', path, { position, context });
  await client.close(path);
  return items;
}

const labels = async (line: string): Promise<string[]> => (await suggest(line)).map(({ label }) => label);

describe('completion in a line', () => {
  test('begins with a figure, its meaning, a comparison and a limit', async () => {
    const found = await suggest('|');
    expect(found.slice(0, 6).map(({ label }) => label)).toEqual(['start', 'end', 'p50', 'p80', 'p90', 'float']);
    expect(found.map(({ label }) => label)).toContain('accept');
    const payback = found.find(({ label }) => label === 'payback');
    expect(payback).toMatchObject({
      detail: 'Payback time',
      documentation: { value: 'How long it takes until the investment is earned back.' },
      textEdit: { newText: `payback <= $\{1:24 months}` },
    });
    const load = found.find(({ label }) => label === 'load');
    expect(load).toMatchObject({ textEdit: { newText: `load($\{1:}) <= $\{2:90%}` } });
  });

  test('goes on where a word is half typed', async () => {
    const found = await suggest('pay|');
    expect(found.find(({ label }) => label === 'payback')?.textEdit).toMatchObject({
      range: { start: { line: 13, character: 4 }, end: { line: 13, character: 7 } },
    });
  });

  test('names what the figure is of', async () => {
    expect(await labels('end(|')).toEqual(['pilot']);
    expect(await labels('load(|) <= 90%')).toEqual(['mila']);
    expect(await labels('p80(|')).toEqual(['pilot', 'cost', 'npv', 'roi', 'payback', 'benefit']);
    expect(await labels('cost(pers|')).toEqual(['personnel', 'technology', 'change', 'compliance']);
    expect(await labels('roi(|')).toEqual([]);
  });

  test('offers periods from the start of the plan on, half typed too', async () => {
    const periods = ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4', '2027-02', '2027-03', '2027-04', '2027', '2028'];
    expect(await labels('spend(|')).toEqual(periods);
    const [first] = await suggest('spend(2027-Q|');
    expect(first?.textEdit).toMatchObject({
      range: { start: { line: 13, character: 10 }, end: { line: 13, character: 16 } },
      newText: '2027-Q1',
    });
  });

  test('then compares', async () => {
    const signs = ['<=', '>=', '<', '>', '='];
    expect(await labels('roi |')).toEqual(signs);
    expect(await labels('p80(pilot) |')).toEqual(signs);
    expect(await labels('cost |')).toEqual(signs);
    expect(await labels('load |')).toEqual([]);
  });

  test('with a limit of the right kind', async () => {
    expect(await labels('payback <= |')).toEqual(['24 months']);
    expect(await labels('payback <= 24 |')).toEqual(['weeks', 'days', 'months', 'years', 'h']);
    expect(await labels('roi >= 20|')).toEqual(['20%']);
    expect(await labels('end(pilot) <= |')).toContain('month 6');
    expect(await labels('p80(roi) >= |')).toEqual(['20%']);
    expect(await labels('running <= 60k |')).toEqual(['/ month', '/ year', '/ day', '/ h']);
    expect(await labels('cost <= 360k |')).toEqual(['EUR']);
  });

  test('asks for nothing in a comment, nor behind a word that is no figure', async () => {
    expect(await labels('// |')).toEqual([]);
    expect(await labels('happiness >= |')).toEqual([]);
  });

  test('is offered as a block of the plan', async () => {
    const { path, position } = await opened('plan p "P" {\n  exp|\n}\n');
    const { items } = await client.ask<CompletionList>('completion', path, { position, context: { triggerKind: 1 } });
    expect(items.find(({ label }) => label === 'expect')).toMatchObject({
      detail: 'Expectations',
      textEdit: { newText: `expect {\n  $\{1:cost <= 360k}\n}` },
    });
  });
});

describe('hover', () => {
  async function shown(line: string): Promise<{ text: string; over: string }> {
    const { path, position } = await opened(held(line));
    const hover = await client.ask<Hover | null>('hover', path, { position });
    const text = hover ? (hover.contents as { value: string }).value : '';
    return { text, over: hover?.range ? client.textAt(path, hover.range) : '' };
  }

  test('over a figure says what it means and how it is written', async () => {
    expect(await shown('p|80(pilot) <= 2027-06-30')).toEqual({
      over: 'p80',
      text: expect.stringMatching(
        /^\*\*Percentile\*\* · `p80`\n\n.*80 of 100.*\n\n_Written:_ `p80\(pilot\) <= 2027-06-30`/,
      ),
    });
  });

  test('over a name shows what it names', async () => {
    const { text, over } = await shown('load(mi|la) <= 90%');
    expect(over).toBe('mila');
    expect(text).toContain('**Mila** · person `mila`');
  });

  test('over a part of the cost says what belongs to it', async () => {
    expect((await shown('cost(pers|onnel) <= 90k')).text).toContain('**Personnel** · `personnel`');
    expect((await shown('p80(co|st) <= 90k')).text).toContain('**Cost** · `cost`');
  });
});

describe('names in a line', () => {
  test('lead to what they name, are found and renamed', async () => {
    const { path, position } = await opened(held('p80(pi|lot) <= 2027-06-30\n    float(pilot) >= 2 weeks'));
    const place = ({ range }: Location) => `${range.start.line + 1} ${client.textAt(path, range)}`;
    expect(place(await client.ask<Location>('definition', path, { position }))).toBe('9 pilot');
    const context = { includeDeclaration: false };
    const found = await client.ask<Location[]>('references', path, { position, context });
    expect(found.map(place)).toEqual(['14 pilot', '15 pilot']);
    await client.apply(await client.ask<WorkspaceEdit>('rename', path, { position, newName: 'trial' }));
    expect(client.text(path).match(/\btrial\b/g)).toHaveLength(3);
    expect(client.text(path)).not.toMatch(/\bpilot\b/);
  });

  test('no work can be renamed to a word that stands in the same place', async () => {
    const { path, position } = await opened(held('p80(pi|lot) <= 2027-06-30'));
    await expect(client.ask('rename', path, { position, newName: 'cost' })).rejects.toThrow("'cost' is a word");
  });
});

test('colours: figures, names, words and units', async () => {
  const { path } = await opened(
    held(
      'float(pilot) >= 10 working days|\n    p80(cost) <= 90k EUR\n    load(nobody) <= 90%\n    happiness >= 2 weeks',
    ),
  );
  const { data } = await client.ask<SemanticTokens>('semanticTokens/full', path);
  const legend = client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(index, index + 5);
    character = lines > 0 ? characters : character + characters;
    line += lines;
    const range = { start: { line, character }, end: { line, character: character + length } };
    if (line >= 13) found.push(`${client.textAt(path, range)} ${legend[type]}`);
  }
  expect(found).toEqual([
    'float keyword',
    'pilot method',
    'working number',
    'days number',
    'p80 keyword',
    'cost enumMember',
    'EUR number',
    'load keyword',
    'npv keyword',
  ]);
});

test('the block is folded and stands in the outline', async () => {
  const { path } = await opened(held('roi >= 20%|'));
  const folds = await client.ask<FoldingRange[]>('foldingRange', path);
  expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toContainEqual([12, 14]);
  const [plan] = await client.ask<DocumentSymbol[]>('documentSymbol', path);
  expect(plan?.children?.at(-1)).toMatchObject({ name: 'Agreed', detail: 'expect' });
});
