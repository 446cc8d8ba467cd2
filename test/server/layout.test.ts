import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeLens, SemanticTokens, TextEdit } from 'vscode-languageserver';
import { LanguageClient, marked } from './language-client.ts';

let client: LanguageClient;
let count = 0;

beforeAll(async () => {
  client = await LanguageClient.start();
});
afterAll(() => client.stop());

const options = { tabSize: 2, insertSpaces: true };

async function opened(text: string): Promise<string> {
  const path = `layout-${count++}.aiplan`;
  await client.open(path, text);
  return path;
}

/** The text after the edits that a question answers. */
async function laidOut(path: string, method: string, extra: object = {}): Promise<string> {
  await client.change(path, await client.ask<TextEdit[]>(method, path, { options, ...extra }));
  return client.text(path);
}

describe('formatting', () => {
  const UGLY = 'plan p   "P" {\n budget {\n      total:10k // all of it\n}\n}\n';
  const CLEAN = 'plan p "P" {\n  budget {\n    total: 10k // all of it\n  }\n}\n';

  test('lays out the file, and leaves a laid-out one alone', async () => {
    const path = await opened(UGLY);
    expect(await laidOut(path, 'formatting')).toBe(CLEAN);
    expect(await client.ask('formatting', path, { options })).toEqual([]);
  });

  test('keeps the line ends', async () => {
    expect(await laidOut(await opened(UGLY.replaceAll('\n', '\r\n')), 'formatting')).toBe(
      CLEAN.replaceAll('\n', '\r\n'),
    );
  });

  test('leaves a file that does not parse untouched and says why', async () => {
    const path = await opened('plan p   "P" {\n budget {\n');
    expect(await client.ask('formatting', path, { options })).toEqual([]);
    expect(client.messages).toEqual(['The file was not formatted, since line 1 cannot be read.']);
  });

  test('of a range touches only its lines', async () => {
    const path = await opened(UGLY);
    const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 8 } };
    expect(await laidOut(path, 'rangeFormatting', { range })).toBe(UGLY.replace('      total:10k', '    total: 10k'));
  });

  test('when a brace is typed, lays out the block that it closes', async () => {
    const { text, offset } = marked('plan p   "P" {\n  budget {\n      total:10k\n  }|\n}\n');
    const path = await opened(text);
    const position = client.document(path).positionAt(offset);
    expect(await laidOut(path, 'onTypeFormatting', { position, ch: '}' })).toBe(
      'plan p   "P" {\n  budget {\n    total: 10k\n  }\n}\n',
    );
  });

  test('when a line is ended, lays out that line', async () => {
    const { text, offset } = marked('plan p   "P" {\n  budget {\n    total:10k\n    |\n  }\n}\n');
    const path = await opened(text);
    const position = client.document(path).positionAt(offset);
    expect(await laidOut(path, 'onTypeFormatting', { position, ch: '\n' })).toBe(
      text.replace('total:10k', 'total: 10k'),
    );
  });

  test('in a broken file only indents the line at hand', async () => {
    const { text, offset } = marked('plan p   "P" {\n  budget {\n    total:10k\n|\n');
    const path = await opened(text);
    const position = client.document(path).positionAt(offset);
    expect(await laidOut(path, 'onTypeFormatting', { position, ch: '\n' })).toBe(
      'plan p   "P" {\n  budget {\n    total:10k\n    \n',
    );
  });
});

describe('semantic tokens', () => {
  /** Each marked word with its colour; `!` where the name is given. */
  async function tokens(text: string): Promise<string[]> {
    const path = await opened(text);
    const { data } = await client.ask<SemanticTokens>('semanticTokens/full', path);
    const legend = client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let index = 0; index < data.length; index += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(index, index + 5);
      character = lines > 0 ? characters : character + characters;
      line += lines;
      const word = client.textAt(path, { start: { line, character }, end: { line, character: character + length } });
      found.push(`${word} ${legend[type]}${modifiers === 1 ? '!' : ''}`);
    }
    return found;
  }

  test('names by what they name, words of lists, units and clauses', async () => {
    const text = `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
      allocation: 2 days / week
    }
  }
  kpi speed "Speed" {
    owner: anna
    level: business
    target: 2.5 h by month 6
    review: every 2 weeks
  }
}
`;
    expect(await tokens(text)).toEqual([
      'p namespace!',
      'anna function!',
      'business-lead enumMember',
      'days number',
      'week number',
      'speed type!',
      'anna function',
      'business enumMember',
      'h number',
      'by keyword',
      'month number',
      'every keyword',
      'weeks number',
    ]);
  });

  test('what means nothing has no colour', async () => {
    expect(
      await tokens(
        'plan p "P" {\n  budget {\n    owner: nobody\n  }\n  organisation {\n    model: hibrid\n  }\n  half\n}\n',
      ),
    ).toEqual(['p namespace!']);
  });
});

test('a code lens above each plan opens its preview', async () => {
  const path = await opened('// A comment\nplan a "A" {\n}\nplan b "B" {\n}\n');
  const lenses = await client.ask<CodeLens[]>('codeLens', path);
  expect(
    lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command, command?.arguments]),
  ).toEqual([
    [1, 'Open preview', 'aiplan.openPreviewToSide', [client.uri(path)]],
    [3, 'Open preview', 'aiplan.openPreviewToSide', [client.uri(path)]],
  ]);
});
