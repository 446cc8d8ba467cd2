import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/figures.ts';
import { applyChanges, combineFixes } from '../../src/rules/engine/apply.ts';
import type { Finding } from '../../src/rules/engine/finding.ts';
import { wordFinding, wordFix } from '../../src/rules/engine/present.ts';
import type { Example } from '../../src/rules/engine/rule.ts';
import { RULES } from '../../src/rules/registry.ts';
import { type OpenFiles, openFiles, openTexts } from '../support/files.ts';
import { allFindings, textsAfter } from '../support/findings.ts';

const FOLDER = new URL('../../examples/', import.meta.url);
const TEXTS = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.aiplan'))
    .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]),
);
const ABOUT_TEXT: ReadonlySet<string> = new Set(RULES.filter(({ scope }) => scope === 'file').map(({ id }) => id));

/** One example first, the shared file beside it. */
function example(name: string, text = TEXTS.get(name) ?? ''): Example {
  const shared = TEXTS.get('company.aiplan') ?? '';
  return name === 'company.aiplan' ? { [name]: text } : { [name]: text, 'company.aiplan': shared };
}

describe.each([...TEXTS.keys()])('examples/%s', (name) => {
  it('has fixes that apply, parse and cure', () => {
    const count = allFindings(openFiles(example(name))).length;
    for (let index = 0; index < count; index++) {
      const fixes = allFindings(openFiles(example(name)))[index]?.fixes().length ?? 0;
      for (let number = 0; number < fixes; number++) {
        // Opened anew for each fix, since reading a changed text moves the positions of the last.
        const files = openFiles(example(name));
        const finding = allFindings(files)[index];
        const fix = finding?.fixes()[number];
        if (!finding || !fix) throw new Error('The example gives other findings the second time.');
        const told = `${finding.rule}: ${wordFix(fix, 'en')}`;
        const texts = textsAfter(files.texts, fix);
        if (!texts) throw new Error(`Edits overlap in ${told}`);
        const after = allFindings(openTexts(texts));
        expect(after.filter(({ rule }) => ABOUT_TEXT.has(rule)).map(describeFinding), told).toEqual([]);
        expect(
          after.map(({ identity }) => identity),
          told,
        ).not.toContain(finding.identity);
      }
    }
  });
});

describe('broken plans', () => {
  const names = [...TEXTS.keys()];
  const mutation = fc.record({
    name: fc.constantFrom(...names),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 0, max: 40 }),
        insert: fc.constantFrom(
          '',
          '{',
          '}',
          '"',
          '"""',
          '/*',
          '\n',
          ':',
          ',',
          ' x',
          '12.000',
          '40 %',
          '..',
          '€',
          ';',
          '#',
          '\u0000',
          'owner: ',
          'accept ',
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  });

  function mutated({
    name,
    cuts,
  }: {
    name: string;
    cuts: readonly { at: number; length: number; insert: string }[];
  }): string {
    return cuts.reduce((text, { at, length, insert }) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + insert + text.slice(from + length);
    }, TEXTS.get(name) ?? '');
  }

  it('give short findings in three languages and fixes whose edits never overlap', () => {
    fc.assert(
      fc.property(mutation, (input) => {
        const files = openFiles(example(input.name, mutated(input)));
        for (const finding of allFindings(files)) {
          for (const language of LANGUAGES) expect(wordFinding(finding, language).what.length).toBeLessThanOrEqual(160);
          for (const fix of finding.fixes()) {
            expect(wordFix(fix, 'de').length).toBeLessThanOrEqual(100);
            expect(textsAfter(files.texts, fix), `${finding.rule}: ${wordFix(fix, 'en')}`).toBeDefined();
          }
        }
      }),
      { numRuns: 80, seed: 20_261_123 },
    );
  });

  it('come to rest under their safe fixes, which leave nothing safe to do', () => {
    fc.assert(
      fc.property(mutation, (input) => {
        let files = openFiles(example(input.name, mutated(input)));
        for (let round = 0; ; round++) {
          const fixed = withSafeFixes(files);
          if (fixed === undefined) break;
          expect(round, 'rounds of safe fixes').toBeLessThan(10);
          files = openTexts(new Map([...files.texts, [files.main, fixed]]));
        }
        const left = allFindings(files).filter((finding) => finding.fixes()[0]?.safety === 'safe');
        expect(left.map(describeFinding)).toEqual([]);
      }),
      { numRuns: 80, seed: 4_711 },
    );
  });
});

/** The text after all first safe fixes that fit together; undefined when there is none. */
function withSafeFixes(files: OpenFiles): string | undefined {
  const text = files.texts.get(files.main) ?? '';
  const safe = allFindings(files).flatMap((finding) => finding.fixes().slice(0, 1));
  const { changes, applied } = combineFixes(
    files.main,
    text,
    safe.filter(({ safety }) => safety === 'safe'),
  );
  return applied.length === 0 ? undefined : applyChanges(text, changes);
}

function describeFinding(finding: Finding): string {
  return `${finding.rule}: ${wordFinding(finding, 'en').what}`;
}
