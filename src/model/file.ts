import type { SyntaxProblem } from '../language/syntax/problem.ts';
import type { SourceRange } from '../language/syntax/source.ts';
import type { SyntaxTree } from '../language/syntax/tree.ts';
import type { ModelElement } from './element.ts';
import type { Worded } from './figures.ts';
import { gather } from './gather.ts';
import { Names, type ResolvedReference, resolveReferences } from './names.ts';
import { type FileModel, readFile } from './read.ts';

/** Why a file that is there gives no text. */
export type UnreadableReason =
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** `line` is one-based: the first with bytes that are no UTF-8. */
  | { readonly kind: 'not-utf-8'; readonly line: number }
  | { readonly kind: 'utf-16' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'no-permission' }
  | { readonly kind: 'folder' }
  /** `words` are a few words, or the system's own. */
  | { readonly kind: 'fault'; readonly words: string | Worded };

/** Where an import leads. */
export type ImportOutcome =
  | { readonly kind: 'found'; readonly file: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: UnreadableReason }
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'not-a-plan'; readonly path: string }
  /** The files from this one round to itself, by the names that the imports use. */
  | { readonly kind: 'cycle'; readonly path: readonly string[] };

export interface ResolvedImport {
  readonly statement: ModelElement<'import'>;
  readonly outcome: ImportOutcome;
}

/** One file with everything that can be said about its text: what the rules about notation and names read. */
export interface PlanFile {
  readonly model: FileModel;
  readonly syntaxProblems: readonly SyntaxProblem[];
  readonly imports: readonly ResolvedImport[];
  /** Every element of the file itself. */
  readonly elements: readonly ModelElement[];
  readonly parents: ReadonlyMap<ModelElement, ModelElement>;
  /** The references that the file itself makes, resolved among its own names and those it imports. */
  readonly references: readonly ResolvedReference[];
  readonly names: Names;
  /** The empty range at the start of the file, for what concerns it as a whole. */
  readonly start: SourceRange;
}

/**
 * @param imported the models of the files that it imports, directly or through others
 */
export function describeFile(
  tree: SyntaxTree,
  imports: readonly ResolvedImport[],
  imported: readonly FileModel[],
): PlanFile {
  const model = readFile(tree);
  const { elements, parents } = gather(model.elements);
  const shared = gather(imported.flatMap((file) => file.elements.filter(({ kind }) => kind !== 'plan')));
  const names = new Names([...elements, ...shared.elements]);
  const references = resolveReferences(elements, names);
  return {
    model,
    syntaxProblems: tree.problems,
    imports,
    elements,
    parents,
    references,
    names,
    start: { anchor: tree.root.anchor, start: 0, end: 0 },
  };
}

/** Whether the braces of the file do not match: then blocks may be misread, and what seems missing may not be. */
export function isMisread(tree: SyntaxTree): boolean {
  return tree.problems.some(
    ({ code }) => code === 'unclosed-block' || code === 'stray-brace' || code === 'too-deep' || code === 'unreadable',
  );
}
