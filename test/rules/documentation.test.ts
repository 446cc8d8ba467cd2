import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/figures.ts';
import { ruleDocumentation } from '../../src/rules/documentation.ts';
import { RULES } from '../../src/rules/registry.ts';

const FOLDER = new URL('../../docs/rules/', import.meta.url);

function ruleNamed(id: string) {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}

describe('the page of a rule', () => {
  it('says what, why and what to do, shows two plans, options and sources', () => {
    const page = ruleDocumentation(ruleNamed('use-case/low-frequency'), 'en');
    for (const heading of [
      'A plan that gives this finding',
      'A plan that does not',
      'Options',
      'Exceptions',
      'Sources',
    ]) {
      expect(page).toContain(`\n## ${heading}\n`);
    }
    expect(page).toContain('| `repeatsPerWeek` | 10 |');
    expect(page).toContain('accept use-case/low-frequency because "');
    expect(page).toContain("Brixon AI, 'KI-projectteams goed opzetten': ");
  });

  it('offers no exception where none can be made', () => {
    const page = ruleDocumentation(ruleNamed('value/wrong-unit'), 'en');
    expect(page).toContain('It is mended, never accepted.');
    expect(page).not.toContain('accept value/wrong-unit');
  });

  it('leaves no blank unfilled in any language', () => {
    for (const rule of RULES) {
      for (const language of LANGUAGES) expect(ruleDocumentation(rule, language)).not.toMatch(/\{[a-z]\w*\}/i);
    }
  });
});

describe('sources in the language itself', () => {
  it('are sections of docs/language.md', () => {
    const text = readFileSync(new URL('../language.md', FOLDER), 'utf8');
    const [title, ...sections] = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
    for (const source of RULES.flatMap(({ sources }) => sources)) {
      if (source.kind !== 'language') continue;
      expect(source.title).toBe(title);
      expect(sections).toContain(source.section);
    }
  });
});

describe('docs/rules', () => {
  it('holds a page for each rule and none for rules that are gone', () => {
    const groups = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const pages = groups.flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, FOLDER)).map((page) => `${name}/${page.replace(/\.md$/, '')}`),
    );
    expect(pages.sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('lists them all', () => {
    const table = readFileSync(new URL('README.md', FOLDER), 'utf8');
    for (const { id } of RULES) expect(table).toContain(`](${id}.md)`);
  });
});
