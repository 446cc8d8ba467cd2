import type { ModelElement } from '../../model/element.ts';
import type { ImportOutcome, PlanFile } from '../../model/file.ts';
import type { SourceRange } from '../../model/values.ts';

type OutcomeOf<K extends ImportOutcome['kind']> = Extract<ImportOutcome, { readonly kind: K }>;

/** The imports of a file that came to one kind of end. */
export function importsWith<K extends ImportOutcome['kind']>(
  file: PlanFile,
  kind: K,
): { statement: ModelElement<'import'>; outcome: OutcomeOf<K> }[] {
  return file.imports.flatMap(({ statement, outcome }) =>
    // Told apart by their kind.
    outcome.kind === kind ? [{ statement, outcome: outcome as OutcomeOf<K> }] : [],
  );
}

/** The path in quotes, else the word `import`. */
export function placeOf(statement: ModelElement<'import'>): SourceRange {
  return statement.statement?.at ?? statement.keyword;
}
