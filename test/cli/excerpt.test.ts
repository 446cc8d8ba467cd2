import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/cli/output/excerpt.ts';
import { widthOf } from '../../src/cli/output/width.ts';
import { project } from './command-line.ts';
import { ERROR } from './plans.ts';

/** The excerpt of a line in which `«` and `»` stand around what is marked. */
function excerpt(marked: string, room = 80): string[] {
  const from = marked.indexOf('«');
  const to = marked.indexOf('»') - 1;
  const range = { start: { line: 6, character: from }, end: { line: 6, character: to } };
  const { source, mark } = excerptOf(marked.replace(/[«»]/g, ''), range, room);
  return [source, mark];
}

describe('the mark below a line', () => {
  it.each([
    ['stands below what it is about', '  «employes»: 120', ['  employes: 120', '  ^^^^^^^^']],
    ['is one sign where nothing is marked', 'plan p {«»', ['plan p {', '        ^']],
    ['follows tabs to the next four columns', '\t\ta\t«b»', ['        a   b', '            ^']],
    ['widens a marked tab', 'a«\t»b', ['a   b', ' ^^^']],
    ['counts Chinese, Japanese and Korean signs twice', 'owner: 山田 «太郎»', ['owner: 山田 太郎', '            ^^^^']],
    ['counts emoji twice, however they are put together', '"👩‍💻 🇳🇱 ☎️" «x»', ['"👩‍💻 🇳🇱 ☎️" x', '           ^']],
    ['counts a letter with its accent once', 'u\u0308ber «x»', ['u\u0308ber x', '     ^']],
    ['counts control characters as they are written', '\u001b[31m «x»', ['\\u001b[31m x', '           ^']],
    ['counts a turned direction as it is written', 'a\u202e «x»', ['a\\u202e x', '        ^']],
    ['is as wide as what it marks', '«山»', ['山', '^^']],
  ])('%s', (_, line, shown) => {
    expect(excerpt(line)).toEqual(shown);
  });

  it('goes to the end of the line where what it marks goes on below', () => {
    const range = { start: { line: 0, character: 2 }, end: { line: 4, character: 1 } };
    expect(excerptOf('ab cd', range, 40)).toEqual({ source: 'ab cd', mark: '  ^^^' });
  });
});

describe('a line of plain letters', () => {
  it('is shown as one that has to be measured', () => {
    const plain = '  owner: anna, the head of sales  ';
    for (let from = 0; from <= plain.length; from++) {
      for (const to of [from, from + 1, from + 5, plain.length, plain.length + 3]) {
        for (const below of [0, 1]) {
          const range = { start: { line: 0, character: from }, end: { line: below, character: to } };
          // The same letters, the first with an accent that has a sign but no column of its own.
          const measured = excerptOf(plain.replace('ow', 'ów'), range, 40);
          const { source, mark } = excerptOf(plain, range, 40);
          expect({ source: source.replace('ow', 'ów'), mark }).toEqual(measured);
        }
      }
    }
  });
});

describe('a line that is too long', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve';

  it('is cut behind a mark at its beginning', () => {
    expect(excerpt(`«one» ${words}`, 20)).toEqual(['one one two three …', '^^^']);
  });

  it('is cut on both sides of a mark in its middle', () => {
    expect(excerpt(words.replace('six', '«six»'), 24)).toEqual(['…r five six seven eight…', '        ^^^']);
  });

  it('is cut before a mark at its end', () => {
    expect(excerpt(words.replace('twelve', '«twelve»'), 24)).toEqual([
      '…nine ten eleven twelve',
      '                 ^^^^^^',
    ]);
  });

  it('never gets longer than the room, whatever is marked and wherever', () => {
    for (const filler of ['x', '山', '👩‍💻', '\t', 'e\u0301', '\u0007', '𝄞']) {
      for (const before of [0, 1, 7, 30, 90]) {
        for (const length of [0, 1, 5, 60]) {
          const line = `${filler.repeat(before)}«${'m'.repeat(length)}»${filler.repeat(50)}`;
          const [source = '', mark = ''] = excerpt(line, 40);
          expect(columns(source)).toBeLessThanOrEqual(40);
          expect(mark).toMatch(/^ *\^+$/);
          expect(mark.length).toBeLessThanOrEqual(41);
          if (length === 1) expect(charactersAt(source, mark.indexOf('^'))).toBe('m');
        }
      }
    }
  });

  it('is shown around the mark in megabytes too', () => {
    const [source = '', mark = ''] = excerpt(`${'a'.repeat(2_000_000)}«b»${'c'.repeat(2_000_000)}`, 60);
    expect(source).toMatch(/^…a+bc+…$/);
    expect(source).toHaveLength(60);
    expect(mark.indexOf('^')).toBe(source.indexOf('b'));
  });
});

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

function columns(text: string): number {
  return [...SEGMENTER.segment(text)].reduce((sum, { segment }) => sum + widthOf(segment), 0);
}

/** What stands in a column. */
function charactersAt(text: string, column: number): string | undefined {
  let at = 0;
  for (const { segment } of SEGMENTER.segment(text)) {
    if (at === column) return segment;
    at += widthOf(segment);
  }
  return undefined;
}

describe('the text of a check', () => {
  it('says the same with every kind of line end', async () => {
    const { run } = project({ 'lf.aiplan': ERROR });
    const crlf = project({ 'lf.aiplan': ERROR.replaceAll('\n', '\r\n') });
    expect(await crlf.run(['check'])).toEqual(await run(['check']));
  });

  it('colours the mark like the severity, and the words alone say the same', async () => {
    const { run } = project({ 'a.aiplan': ERROR });
    const { stdout } = await run(['check'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('    \u001b[2m2 |\u001b[22m   employes: 120\n');
    expect(stdout).toContain('    \u001b[2m  |\u001b[22m   \u001b[31m^^^^^^^^\u001b[39m\n');
  });

  it('widens the margin with the number of the line', async () => {
    const { run } = project({ 'a.aiplan': '\n'.repeat(119) + ERROR });
    expect((await run(['check'])).stdout.split('\n').slice(1, 3)).toEqual([
      '    121 |   employes: 120',
      '        |   ^^^^^^^^',
    ]);
  });
});
