import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostic, Uri } from 'vscode';
import { pacedFindings } from '../../client/findings-pace.ts';

const A = { toString: () => 'file:///a.aiplan' } as Uri;
const B = { toString: () => 'file:///b.aiplan' } as Uri;

/** Findings as far as it matters here: which letter they came with. */
const of = (letter: string) => [letter] as unknown as Diagnostic[];

describe('findings in the editor', () => {
  let shown: string[] = [];
  const now = () => Date.now();
  let pace: ReturnType<typeof pacedFindings>;
  const comes = (uri: Uri, letter: string) => pace(uri, of(letter), (_, findings) => shown.push(String(findings)));

  beforeEach(() => {
    vi.useFakeTimers();
    shown = [];
    pace = pacedFindings(now);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are shown at once after a first letter', () => {
    comes(A, 'a');
    expect(shown).toEqual(['a']);
  });

  it('wait until somebody who types on rests, and are the last ones then', () => {
    for (const letter of 'abcd') {
      comes(A, letter);
      vi.advanceTimersByTime(160);
    }
    expect(shown).toEqual(['a']);
    vi.advanceTimersByTime(40);
    expect(shown).toEqual(['a', 'd']);
    vi.advanceTimersByTime(5_000);
    expect(shown).toEqual(['a', 'd']);
  });

  it('are never older than a second, however long somebody types', () => {
    for (let letter = 0; letter < 40; letter++) {
      comes(A, `${letter}`);
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(200);
    expect(shown).toEqual(['0', '9', '19', '29', '39']);
  });

  it('are shown at once for whoever types slowly', () => {
    for (const letter of 'abc') {
      comes(A, letter);
      vi.advanceTimersByTime(250);
    }
    expect(shown).toEqual(['a', 'b', 'c']);
  });

  it('of one file do not wait for another', () => {
    comes(A, 'a');
    comes(B, 'b');
    expect(shown).toEqual(['a', 'b']);
  });
});
