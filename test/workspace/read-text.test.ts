import { describe, expect, it } from 'vitest';
import { LARGEST_FILE_BYTES, readText } from '../../src/workspace/read-text.ts';
import { unreadableReason } from '../../src/workspace/unreadable-words.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The text, or the reason why there is none. */
function outcome(bytes: Uint8Array): { text: string } | { reason: string } {
  const reading = readText(bytes);
  return reading.kind === 'text' ? { text: reading.text } : { reason: unreadableReason(reading, 'en') };
}

describe('the text of a file', () => {
  it.each([
    ['', ''],
    ['plan', 'plan'],
    ['\ufeffplan', 'plan'],
    ['a\r\nb\rc\n', 'a\r\nb\rc\n'],
    ['Müller € 𝄞', 'Müller € 𝄞'],
    ['plan \u0000 p', 'plan \u0000 p'],
    ['\u0000', '\u0000'],
    ['\ufffd', '\ufffd'],
  ])('%j is read as %j', (written, read) => {
    expect(outcome(bytesOf(written))).toEqual({ text: read });
  });

  it('loses one byte order mark and no more', () => {
    expect(outcome(bytesOf('\ufeff\ufeffx'))).toEqual({ text: '\ufeffx' });
  });

  it('may have exactly the largest size', () => {
    expect(readText(new Uint8Array(LARGEST_FILE_BYTES).fill(32))).toMatchObject({ kind: 'text' });
    expect(outcome(new Uint8Array(LARGEST_FILE_BYTES + 1).fill(32))).toEqual({
      reason: 'is larger than 5 MB, the most that a plan may be',
    });
    expect(outcome(new Uint8Array(LARGEST_FILE_BYTES * 2).fill(32))).toEqual({
      reason: 'has 10 MB; a plan may be at most 5 MB',
    });
  });
});

describe('bytes that are no text', () => {
  it.each<[string, readonly number[], number]>([
    ['a lone byte of Latin-1', [...bytesOf('a\nb\n'), 0xfc, 0x62], 3],
    ['a character that is cut off by the end', [0x61, 0x62, 0xe2, 0x82], 1],
    ['a character that is cut off by another', [10, 0xe2, 0x82, 0x61, 10, 0xff], 2],
    ['an overlong form', [...bytesOf('a\r\nb\rc'), 0xc0, 0x80], 3],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80], 1],
    ['beyond the last character', [0xf5, 0x80, 0x80, 0x80], 1],
    ['a mistake behind many characters', [...bytesOf('€\n'.repeat(5000)), 0xff, 0x61], 5001],
  ])('%s is named with its line', (_, bytes, line) => {
    expect(outcome(new Uint8Array(bytes))).toEqual({
      reason: `is not UTF-8 text (line ${line}); save it with the encoding UTF-8`,
    });
  });

  it.each([[[0xff, 0xfe, 0x70, 0]], [[0xfe, 0xff, 0, 0x70]]])('%j is UTF-16', (bytes) => {
    expect(outcome(new Uint8Array(bytes))).toEqual({ reason: 'is UTF-16 text; save it with the encoding UTF-8' });
  });

  it('is UTF-16 without a mark too, since every other byte is zero', () => {
    const bytes = new Uint8Array(
      [...'plan quotes "Q" {\n}\n'.repeat(3)].flatMap((letter) => [letter.charCodeAt(0), 0]),
    );
    expect(outcome(bytes)).toEqual({ reason: 'is UTF-16 text; save it with the encoding UTF-8' });
    const reversed = new Uint8Array(bytes.length).map((_, index) => bytes[index ^ 1] ?? 0);
    expect(outcome(reversed)).toEqual({ reason: 'is UTF-16 text; save it with the encoding UTF-8' });
  });

  it('is binary where zeros are many', () => {
    expect(outcome(new Uint8Array(5000))).toEqual({ reason: 'is not a text file' });
    expect(outcome(bytesOf(`plan ${'\u0000'.repeat(10)}`))).toMatchObject({ text: expect.any(String) });
  });
});
