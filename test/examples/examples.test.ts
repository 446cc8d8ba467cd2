import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/language/syntax/parser.ts';
import { locate, type SourceRange } from '../../src/language/syntax/source.ts';
import { toEpochDay } from '../../src/language/values/calendar-date.ts';
import type { ModelElement } from '../../src/model/element.ts';
import { assemblePlan, plansOf } from '../../src/model/plan.ts';
import { type FileModel, readFile } from '../../src/model/read.ts';

const folder = new URL('../../examples/', import.meta.url);
const today = toEpochDay({ year: 2026, month: 11, day: 23 });
const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.aiplan'));

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** The file and those that it imports by name from its own folder. */
function readWithImports(name: string): { readonly file: FileModel; readonly imports: readonly FileModel[] } {
  const file = readFile(parse(name, textOf(name)));
  const imported = file.elements
    .filter((element): element is ModelElement<'import'> => element.kind === 'import')
    .flatMap(({ statement }) => (statement ? [statement.value] : []));
  return { file, imports: imported.map((path) => readFile(parse(path, textOf(path)))) };
}

/** `12: the code of the problem and the text that it points at`, for messages of failing tests. */
function describeProblem(text: string, { code, at }: { readonly code: string; readonly at: SourceRange }): string {
  const { start, end } = locate(at);
  return `line ${text.slice(0, start).split('\n').length}: ${code} at ${JSON.stringify(text.slice(start, end))}`;
}

function withDescendants(elements: readonly ModelElement[]): readonly ModelElement[] {
  return elements.flatMap((element) => [element, ...withDescendants(element.children)]);
}

describe.each(names)('%s', (name) => {
  const text = textOf(name);

  test('has no problem in its syntax', () => {
    const { problems } = parse(name, text);
    expect(problems.map((problem) => describeProblem(text, problem))).toEqual([]);
  });

  test('has no problem in its elements and values', () => {
    const { file } = readWithImports(name);
    const problems = [...file.problems, ...withDescendants(file.elements).flatMap((element) => element.problems)];
    expect(problems.map((problem) => describeProblem(text, problem))).toEqual([]);
  });

  test('names only what exists, each name once', () => {
    const { file, imports } = readWithImports(name);
    for (const element of plansOf(file)) {
      const plan = assemblePlan(file, element, imports, today);
      expect(plan.references.filter(({ target }) => !target).map(({ use }) => use.reference.value.id)).toEqual([]);
      expect(plan.names.duplicates()).toEqual([]);
    }
  });
});

test('every example but the shared company holds one plan', () => {
  const plans = Object.fromEntries(names.map((name) => [name, plansOf(readWithImports(name).file).length]));
  expect(plans).toEqual({
    'company.aiplan': 0,
    'customer-service.aiplan': 1,
    'first-plan.aiplan': 1,
    'predictive-maintenance.aiplan': 1,
    'quality-control.aiplan': 1,
    'quotes.aiplan': 1,
    'screening.aiplan': 1,
    'technical-writer.aiplan': 1,
  });
});

test.each(['quality-control', 'customer-service', 'predictive-maintenance', 'technical-writer'])(
  '%s says at its top what it shows',
  (name) => {
    expect(textOf(`${name}.aiplan`)).toMatch(/^\/\/ A.* \(the article's [^)]+\)/);
  },
);
