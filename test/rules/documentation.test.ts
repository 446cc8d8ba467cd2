import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model/figures.ts';
import { lineDiff } from '../../src/rules/documentation/diff.ts';
import { ruleListPage } from '../../src/rules/documentation/list-page.ts';
import { rulePage } from '../../src/rules/documentation/page.ts';
import { groupOf } from '../../src/rules/groups.ts';
import { RULES } from '../../src/rules/registry.ts';
import { explainRule } from '../../src/workspace/explain-rule.ts';

const FOLDER = new URL('../../docs/rules/', import.meta.url);

/** Made when asked for, and once: making a page runs its rule. */
const PAGES = new Map<string, string>();

function pageOf(id: string, language: Language = 'en'): string {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  const key = `${language} ${id}`;
  const page = PAGES.get(key) ?? explainRule(rule, RULES, language);
  PAGES.set(key, page);
  return page;
}

function headingsIn(page: string): string[] {
  return [...page.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
}

describe('the page of a rule', () => {
  it('has a section for all that is known of the rule', () => {
    expect(headingsIn(pageOf('use-case/low-frequency'))).toEqual(
      expect.arrayContaining([
        'Plans that give this finding',
        'Fixes',
        'Plans without this finding',
        'Options',
        'Exceptions',
        'Sources',
      ]),
    );
    expect(pageOf('use-case/low-frequency')).toContain('| `repeatsPerWeek` | 10 |');
    expect(pageOf('use-case/low-frequency')).toContain("Brixon AI, 'KI-projectteams goed opzetten': ");
  });

  it('shows what the rule says of each example, and what is only just right', () => {
    const page = pageOf('team/overallocation');
    expect(page).toContain("*'Sam' is planned at 120% of full time*\n\n```aiplan\nplan p");
    expect(page).toContain("*'Sam' has 110% of full time from 4 Jan 2027 to 17 Jan 2027: One and Two*");
    const [nearest] = RULES.find(({ id }) => id === 'team/overallocation')?.examples.passing ?? [];
    expect(page).toContain(String(nearest).trim());
  });

  it('shows what each fix makes of the first example, and how far it may be trusted', () => {
    expect(pageOf('team/overallocation')).toContain(`**Write '100%'** (a choice that the author makes)

\`\`\`diff
  …
    team {
      person sam "Sam" {
-       allocation: 120%
+       allocation: 100%
      }
    }
  …
\`\`\``);
  });

  it('shows the exception in the block that it concerns', () => {
    expect(pageOf('team/overallocation')).toContain(
      '+       accept team/overallocation because "the reason, in one sentence"',
    );
  });

  it('offers no exception where none can be made', () => {
    expect(pageOf('value/wrong-unit')).toContain('It is fixed, never accepted.');
    expect(pageOf('value/wrong-unit')).not.toContain('accept value/wrong-unit');
  });

  it('says which severity a message has where that is not the rule’s own', () => {
    expect(pageOf('roadmap/no-buffer')).toContain('**Severity.** ');
    expect(pageOf('budget/split-sum')).not.toContain('**Severity.** ');
  });

  it.each([
    ['en', 'it is no legal advice'],
    ['nl', 'juridisch advies is het niet'],
    ['de', 'keine Rechtsberatung'],
  ] as const)('says in %s under the title that it is no advice, if it rests on a law', (language, sentence) => {
    const [, , below] = pageOf('compliance/annex-iii-understated', language).split('\n\n');
    expect(below).toContain(sentence);
    expect(pageOf('budget/split-sum', language)).not.toContain(sentence);
  });

  it.each([
    ['nl', ['Plannen met deze bevinding', 'Oplossingen', 'Plannen zonder deze bevinding', 'Uitzonderingen', 'Bronnen']],
    ['de', ['Pläne mit diesem Befund', 'Korrekturen', 'Pläne ohne diesen Befund', 'Ausnahmen', 'Quellen']],
  ] as const)('exists in %s too', (language, headings) => {
    expect(headingsIn(pageOf('kpi/no-baseline', language))).toEqual(expect.arrayContaining([...headings]));
  });

  it('has the same sections in every language', () => {
    for (const { id } of RULES) {
      const [count, ...others] = LANGUAGES.map((language) => headingsIn(pageOf(id, language)).length);
      expect(others, id).toEqual([count, count]);
    }
  });

  it('leaves no blank unfilled, and hides nothing that reads as HTML', () => {
    for (const { id } of RULES) {
      for (const language of LANGUAGES) {
        const prose = pageOf(id, language).replace(/^(`{3,4})\w+\n[\s\S]*?\n\1$/gm, '');
        expect(prose, id).not.toMatch(/\{[a-z]\w*\}/i);
        expect(prose.replace(/`[^`\n]*`/g, ''), id).not.toMatch(/(?<!\\)<[a-z/!]/i);
      }
    }
  });
});

describe.each(LANGUAGES)('the text that is checked in, in %s,', (language) => {
  const folder = language === 'en' ? FOLDER : new URL(`${language}/`, FOLDER);

  /** Together they have every part of a page: options, limits, files of several names, messages without an example, severities of their own. */
  it.each([
    'compliance/annex-iii-understated',
    'import/cycle',
    'import/missing-file',
    'roadmap/no-buffer',
    'syntax/stray-character',
    'team/overallocation',
    'value/foreign-notation',
  ])('is the page of %s', (id) => {
    const rule = RULES.find((candidate) => candidate.id === id);
    expect(rule && `${explainRule(rule, RULES, language)}\n`).toBe(readFileSync(new URL(`${id}.md`, folder), 'utf8'));
  });

  it('is the list', () => {
    expect(`${ruleListPage(RULES, language)}\n`).toBe(readFileSync(new URL('README.md', folder), 'utf8'));
  });
});

describe('the page of a rule that no plan has', () => {
  const [rule] = RULES;
  const untried = { findings: [], mended: [], accepted: [] };

  it('says that it is new, or that it goes', () => {
    if (!rule) throw new Error('There are no rules.');
    const firstLines = (status: 'stable' | 'preview' | 'deprecated') =>
      rulePage({ ...rule, status }, untried, 'en').split('\n\n')[1];
    expect(firstLines('stable')).toBe(`\`${rule.id}\` · ${rule.severity} · since ${rule.since}`);
    expect(firstLines('preview')).toBe(`${firstLines('stable')} · preview`);
    expect(firstLines('deprecated')).toBe(`${firstLines('stable')} · deprecated`);
  });

  it('shows characters that nobody sees, and fences that a plan has itself', () => {
    if (!rule) throw new Error('There are no rules.');
    const failing = ['plan p "a\u0001b" {\n\tgoal: "x"\n}', '// ```\nplan p "P" { }'] as const;
    const page = rulePage({ ...rule, examples: { ...rule.examples, failing } }, untried, 'en');
    expect(page).toContain('```aiplan\nplan p "aU+0001b" {\n\tgoal: "x"\n}\n```');
    expect(page).toContain('````aiplan\n// ```\nplan p "P" { }\n````');
  });
});

describe('a diff', () => {
  it('shows changed lines with two around them, in their order', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni';
    expect(lineDiff(before, 'a\nb\nc\nD\ne\nf\ng\nh\ni\nj')).toBe(
      '  …\n  b\n  c\n- d\n+ D\n  e\n  f\n  …\n  h\n  i\n+ j',
    );
  });

  it('gives both texts back, whatever they are', () => {
    const short = ['', 'a', 'a\nb', 'b\na', 'a\n\nb', 'a\nb\na', 'c'];
    for (const before of short) {
      for (const after of short) {
        const lines = lineDiff(before, after).split('\n');
        const kept = (sign: string) => lines.flatMap((line) => (line[0] === sign ? [] : [line.slice(2)]));
        // Texts of at most three lines are shown whole where anything changed.
        if (before !== after) expect([kept('+'), kept('-')]).toEqual([before.split('\n'), after.split('\n')]);
      }
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

describe('the list of rules', () => {
  it.each(LANGUAGES)('has in %s a sentence for each group and a link to each page', (language) => {
    const list = ruleListPage(RULES, language);
    for (const { id, title } of RULES) {
      const group = groupOf(id, language);
      expect(group, `a sentence for the group of ${id}`).toBeDefined();
      expect(list).toContain(`## ${group?.title}\n\n${group?.about}\n`);
      expect(list).toContain(`| [\`${id}\`](${id}.md) |`);
      expect(list).toContain(` ${title[language]} |`);
    }
  });
});

describe.each(LANGUAGES)('docs/rules in %s', (language) => {
  const folder = language === 'en' ? FOLDER : new URL(`${language}/`, FOLDER);
  const others: readonly string[] = language === 'en' ? LANGUAGES : [];

  it('holds a page for each rule and none for rules that are gone', () => {
    const groups = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !others.includes(entry.name),
    );
    const pages = groups.flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, folder)).map((page) => `${name}/${page.replace(/\.md$/, '')}`),
    );
    expect(pages.sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});
