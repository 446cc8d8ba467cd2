import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/language/syntax/parser.ts';
import { ELEMENTS, type ElementKind } from '../../src/language/vocabulary/elements.ts';
import type { ModelElement } from '../../src/model/element.ts';
import { plansOf } from '../../src/model/plan.ts';
import { readFile } from '../../src/model/read.ts';
import { planOf } from '../support/plan.ts';

const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```aiplan\n(.*?)^```$/gms)].map(([, block]) => block ?? '');

function problemsOf(element: ModelElement): readonly unknown[] {
  return [...element.problems, ...element.children.flatMap(problemsOf)];
}

function words(cell: string): readonly string[] {
  return [...cell.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word ?? '');
}

describe('the page on the language', () => {
  test('shows plans without any problem', () => {
    expect(blocks.length).toBe(4);
    for (const block of blocks) {
      const tree = parse('page.aiplan', block);
      const file = readFile(tree);
      expect([...tree.problems, ...file.problems, ...file.elements.flatMap(problemsOf)]).toEqual([]);
      if (plansOf(file).length > 0) {
        expect(planOf(block).references.filter(({ target }) => !target)).toEqual([]);
      }
    }
  });

  test('lists elements and facts that exist, each fact with an element that has it', () => {
    const start = page.indexOf('## What a plan can say');
    const section = page.slice(start, page.indexOf('\n## ', start + 1));
    const rows = [...section.matchAll(/^\| ([^|]*`[^|]*) \|[^|]*\| ([^|]*) \|$/gm)];
    expect(rows.length).toBe(18);
    for (const [, elements = '', facts = ''] of rows) {
      const kinds = words(elements);
      expect(kinds.filter((kind) => !Object.hasOwn(ELEMENTS, kind))).toEqual([]);
      const known = kinds.flatMap((kind) => Object.keys(ELEMENTS[kind as ElementKind].facts));
      expect(words(facts).filter((fact) => !known.includes(fact))).toEqual([]);
    }
  });

  test('names every element', () => {
    const unnamed = Object.keys(ELEMENTS).filter((kind) => !new RegExp(`(\`|^\\s*)${kind}(?![\\w-])`, 'm').test(page));
    expect(unnamed).toEqual([]);
  });
});
