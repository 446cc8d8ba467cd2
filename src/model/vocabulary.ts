import type { Shape } from '../language/values/shape.ts';
import { type ElementKind, FILE_CHILDREN, namespaceOf, specificationOf } from '../language/vocabulary/elements.ts';
import { figureNamed } from '../language/vocabulary/figures.ts';
import { labelOf } from '../language/vocabulary/labels/index.ts';
import { LANGUAGES, type Worded } from './figures.ts';

export type { SyntaxProblem, SyntaxProblemCode } from '../language/syntax/problem.ts';
export type { Expectation, ValueProblem } from '../language/values/problem.ts';
export { namespaceOf };

/** The facts that an element of a kind may state, by the names that a plan writes. */
export function factNames(kind: string | undefined): readonly string[] {
  return kind === undefined ? [] : Object.keys(specificationOf(kind)?.facts ?? {});
}

/** The kinds of element that may stand in the block of another, or, without a kind, in the file itself. */
export function childKinds(kind: string | undefined): readonly string[] {
  return Object.keys(kind === undefined ? FILE_CHILDREN : (specificationOf(kind)?.children ?? {}));
}

/** Whether elements of a kind must have an id. */
export function needsId(kind: string): boolean {
  return specificationOf(kind)?.id === 'required';
}

/** Whether elements of a kind may have a title. */
export function takesTitle(kind: string): boolean {
  return specificationOf(kind)?.title === true;
}

/** Whether the block of an element holds lines without a name (`expect`). */
export function holdsEntries(kind: string): boolean {
  return specificationOf(kind)?.lines !== undefined;
}

/** Whether a word names a figure that a plan can be held to. */
export function isFigure(word: string): boolean {
  return figureNamed(word) !== undefined;
}

/** Whether a fact takes several values with commas between them. */
export function takesList(kind: string, fact: string): boolean {
  return shapeOf(kind, fact)?.parts?.list === true;
}

/** The words that begin the parts of a fact's value: `by`, `every`, `from`. */
export function clauseWords(kind: string, fact: string): readonly string[] {
  return Object.keys(shapeOf(kind, fact)?.parts?.clauses ?? {});
}

function shapeOf(kind: string, fact: string): Shape<unknown> | undefined {
  const facts = specificationOf(kind)?.facts;
  return facts && Object.hasOwn(facts, fact) ? facts[fact]?.shape : undefined;
}

const names = new Map<string, Worded>();

/** What people call a kind of element in the middle of a sentence: `use case`, `budgetfase`, `Meilenstein`; the word itself for none. */
export function nameOfKind(kind: string): Worded {
  const known = names.get(kind);
  if (known) return known;
  const own = specificationOf(kind) ? (kind as ElementKind) : undefined;
  const words = LANGUAGES.map((language) => {
    const label = own ? labelOf(language, own) : kind;
    // German writes nouns with a capital; abbreviations keep theirs in every language.
    const keeps = language === 'de' || /^\S?[A-Z]/.test(label.slice(1));
    return [language, keeps ? label : label.charAt(0).toLowerCase() + label.slice(1)];
  });
  const name = Object.fromEntries(words) as Worded;
  names.set(kind, name);
  return name;
}
