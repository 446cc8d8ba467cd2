import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/figures.ts';
import { locate } from '../../src/model/values.ts';
import { withoutPlaceholders } from '../../src/rules/engine/edit.ts';
import type { Finding, Fix } from '../../src/rules/engine/finding.ts';
import { wordFinding, wordFix } from '../../src/rules/engine/present.ts';
import type { Example, Rule } from '../../src/rules/engine/rule.ts';
import { fillIn, placeholdersOf } from '../../src/rules/engine/wording.ts';
import { RULES } from '../../src/rules/registry.ts';
import { checkedMain, type OpenFiles, openFiles, openTexts } from '../support/files.ts';
import { allFindings, textsAfter } from '../support/findings.ts';
import { newSince, numbered, summary } from './laws/plan-rules.ts';

/** The laws that every rule is held to; a rule's own tests say what it finds. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says everything in three languages with the same blanks', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+\d*(-[a-z\d]+)*$/);
    for (const texts of Object.values(rule.messages)) {
      const inEnglish = partsOf(texts.en);
      for (const language of LANGUAGES) {
        const { what, why, help } = texts[language];
        expect(what, `${language}: what`).toMatch(/\S/);
        expect(what, `${language}: no question, no final period`).not.toMatch(/[?.]$/);
        for (const sentence of [why, help]) if (sentence !== undefined) expect(sentence).toMatch(/[.)]$/);
        expect(partsOf(texts[language])).toEqual(inEnglish);
      }
    }
    for (const language of LANGUAGES) expect(rule.title[language]).toMatch(/\S/);
  });

  it.each(numbered(rule.examples.failing))('finds exactly one in failing example %i', (_, example) => {
    const files = openFiles(example);
    expect(own(rule, files).map(summary)).toHaveLength(1);
    const [finding] = own(rule, files);
    if (finding) expectReadable(finding);
  });

  it.each(numbered(rule.examples.passing))('finds nothing in passing example %i', (_, example) => {
    expect(own(rule, openFiles(example)).map(summary)).toEqual([]);
  });

  it.each(numbered(rule.examples.nearMiss ?? []))('finds nothing in near miss %i', (_, example) => {
    expect(own(rule, openFiles(example)).map(summary)).toEqual([]);
  });

  it.each(numbered(rule.examples.unresolved ?? []))('is silent where it cannot know, in example %i', (_, example) => {
    const files = openFiles(example);
    expect(own(rule, files).map(summary)).toEqual([]);
    // The text itself is at fault, and another rule says so.
    expect(allFindings(files).filter(isAboutText).map(summary)).not.toEqual([]);
  });

  it.each(numbered(rule.examples.failing))(
    'has fixes that hold what they promise in failing example %i',
    (_, example) => {
      const [finding] = own(rule, openFiles(example));
      for (const [number, fix] of (finding?.fixes() ?? []).entries()) expectHonest(rule, example, number, fix);
    },
  );
});

/** A fix by its promise; each is applied to files of its own, since reading moves positions. */
function expectHonest(rule: Rule, example: Example, number: number, { safety }: Fix): void {
  const files = openFiles(example);
  const before = allFindings(files);
  const [finding] = own(rule, files);
  const fix = finding?.fixes()[number];
  if (!finding || !fix) throw new Error('The example gives other fixes the second time.');
  const title = wordFix(fix, 'en');
  for (const language of LANGUAGES) {
    const words = wordFix(fix, language);
    expect(placeholdersOf(words), `"${words}" leaves blanks`).toEqual([]);
    expect(words.length, `"${words}" is too long for a menu`).toBeLessThanOrEqual(100);
  }
  const texts = textsAfter(files.texts, fix);
  if (!texts) throw new Error(`The edits of "${title}" overlap.`);
  expect([...texts], `"${title}" changes something`).not.toEqual([...files.texts]);
  expectBlanks(fix);
  const mended = openTexts(texts);
  const after = allFindings(mended);
  const told = `"${title}" gives\n${texts.get(files.main)}`;
  expect(newSince(before.filter(isAboutText), after.filter(isAboutText)), told).toEqual([]);
  if (safety === 'unsafe') {
    expect(
      after.map(({ identity }) => identity),
      told,
    ).not.toContain(finding.identity);
    return;
  }
  // Nothing is left of the rule, so that a second run of its fixes changes nothing.
  expect(own(rule, mended).map(summary), told).toEqual([]);
  // A text that can be read again lets the rules about plans speak: what they say was true before.
  if (safety === 'safe' && rule.scope !== 'file') expect(newSince(before, after), told).toEqual([]);
}

/** Only a fix that says so leaves blanks, numbered in the order of the text: the cursor goes to the first, in what was inserted. */
function expectBlanks({ safety, edits, title }: Fix): void {
  const places = edits.toSorted((one, other) => locate(one.at).start - locate(other.at).start);
  const stops = places.flatMap(({ text }) => [...text.matchAll(/(?<!\\)\$\{(\d+):/g)].map(([, stop]) => Number(stop)));
  if (safety !== 'placeholder') {
    expect(stops, title.en).toEqual([]);
    return;
  }
  expect([...new Set(stops)], title.en).toEqual(Array.from({ length: Math.max(1, ...stops) }, (_, index) => index + 1));
  for (const { text } of edits) expect(withoutPlaceholders(text), title.en).not.toMatch(/\$\{\d/);
}

function own(rule: Rule, files: OpenFiles): Finding[] {
  return allFindings(files).filter((finding) => finding.rule === rule.id);
}

/** Rules about the text itself: what they find shows that a fix broke it. */
function isAboutText({ rule }: Finding): boolean {
  return RULES.some(({ id, scope }) => id === rule && scope === 'file');
}

function expectReadable(finding: Finding): void {
  for (const language of LANGUAGES) {
    const { what, why, help } = wordFinding(finding, language);
    expect(what.length, what).toBeLessThanOrEqual(160);
    for (const sentence of [what, why ?? '', help ?? '']) expect(placeholdersOf(sentence), sentence).toEqual([]);
    for (const { text, data } of finding.related) {
      expect(placeholdersOf(fillIn(text[language], data, language))).toEqual([]);
    }
  }
  const hasWayOut = finding.fixes().length > 0 || wordFinding(finding, 'en').help !== undefined;
  expect(hasWayOut, 'a fix or a line of help').toBe(true);
}

function partsOf(text: { readonly what: string; readonly why?: string; readonly help?: string }) {
  const names = (sentence: string | undefined) => sentence && [...new Set(placeholdersOf(sentence))].sort();
  return { what: names(text.what), why: names(text.why), help: names(text.help) };
}

describe('the example runner', () => {
  it('checks the file that it is given', () => {
    const { file } = checkedMain(openFiles('plan p "P" { }'));
    expect(file.elements.map(({ kind }) => kind)).toEqual(['plan']);
  });
});
