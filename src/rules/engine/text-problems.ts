import type { ElementProblem, FactLine, ModelElement } from '../../model/element.ts';
import type { PlanFile } from '../../model/file.ts';
import { locate, type SourceRange } from '../../model/values.ts';
import type { SyntaxProblem, SyntaxProblemCode, ValueProblem } from '../../model/vocabulary.ts';

type ProblemOf<C extends ElementProblem['code']> = Extract<ElementProblem, { readonly code: C }>;
type ValueProblemOf<C extends ValueProblem['code']> = Extract<ValueProblem, { readonly code: C }>;

/** A problem and the element whose block it is in; undefined outside any block. */
export interface Placed<P> {
  readonly problem: P;
  readonly about: ModelElement | undefined;
}

/** A value that could not be taken as written, in a fact (`accept` and `import` count as their own fact). */
export interface PlacedValue<P extends ValueProblem> extends Placed<P> {
  readonly about: ModelElement;
  readonly fact: string;
  readonly nameAt: SourceRange;
}

/** What is wrong with the text of a file, sorted once for all the rules that phrase it. */
interface TextProblems {
  readonly syntax: ReadonlyMap<string, readonly Placed<SyntaxProblem>[]>;
  readonly elements: ReadonlyMap<string, readonly Placed<ElementProblem>[]>;
  readonly values: ReadonlyMap<string, readonly PlacedValue<ValueProblem>[]>;
  readonly statements: readonly PlacedValue<ValueProblem>[];
}

const known = new WeakMap<PlanFile, TextProblems>();

export function syntaxProblems(file: PlanFile, code: SyntaxProblemCode): readonly Placed<SyntaxProblem>[] {
  return problemsOf(file).syntax.get(code) ?? [];
}

export function elementProblems<C extends ElementProblem['code']>(
  file: PlanFile,
  code: C,
): readonly Placed<ProblemOf<C>>[] {
  // Sorted by their code below.
  return (problemsOf(file).elements.get(code) ?? []) as readonly Placed<ProblemOf<C>>[];
}

/** The problems of values; how an `accept` statement is built has a rule of its own. */
export function valueProblems<C extends ValueProblem['code']>(
  file: PlanFile,
  code: C,
): readonly PlacedValue<ValueProblemOf<C>>[] {
  return (problemsOf(file).values.get(code) ?? []) as readonly PlacedValue<ValueProblemOf<C>>[];
}

/** What keeps `accept` statements from being read. */
export function exceptionProblems(file: PlanFile): readonly PlacedValue<ValueProblem>[] {
  return problemsOf(file).statements;
}

const linesByPlace = new WeakMap<ModelElement, ReadonlyMap<number, FactLine>>();

/** The line of an element whose name stands at a range. */
export function lineNamedAt(element: ModelElement, nameAt: SourceRange): FactLine | undefined {
  const lines = linesByPlace.get(element) ?? new Map(element.lines.map((line) => [line.nameAt.start, line]));
  linesByPlace.set(element, lines);
  return lines.get(nameAt.start);
}

function problemsOf(file: PlanFile): TextProblems {
  const sorted = known.get(file) ?? sort(file);
  known.set(file, sorted);
  return sorted;
}

/** What makes a statement unreadable as a whole; habits and days that do not exist are the same everywhere. */
const STRUCTURAL: ReadonlySet<string> = new Set(['missing', 'expected', 'leftover']);

/** What a sign on its line can be the cause of. */
const SPOILT: ReadonlySet<string> = new Set(['unfinished-line', 'header-leftover', 'unknown-fact', 'misplaced-fact']);

/** One cause, one finding: a line with an open quote, a stray sign or a name of nothing is not blamed for what these did to its value. */
function sort(file: PlanFile): TextProblems {
  const syntax = new Map<string, Placed<SyntaxProblem>[]>();
  const elements = new Map<string, Placed<ElementProblem>[]>();
  const values = new Map<string, PlacedValue<ValueProblem>[]>();
  const statements: PlacedValue<ValueProblem>[] = [];
  const spoilers: number[] = [];
  for (const problem of file.syntaxProblems) {
    add(syntax, problem.code, { problem, about: elementAt(file, problem.at) });
    if (problem.code === 'unclosed-text' || problem.code === 'stray-character') {
      const { start, end } = locate(problem.at);
      spoilers.push(start);
      // What stands close behind a sign at the start of a line was hardly meant as a line of the plan.
      if (problem.data['begins'] === 'line') spoilers.push(end, end + 1);
    }
  }
  for (const { from, use, target } of file.references) {
    // What a percentile is compared with depends on what it is of.
    if (!target && from.kind === 'expect' && /^p\d/i.test(use.fact)) spoilers.push(locate(use.reference.at).start);
  }
  const takeOwn = (problem: ElementProblem, about: ModelElement | undefined): void => {
    if (!SPOILT.has(problem.code) || !isSpoilt(problem.at, spoilers)) add(elements, problem.code, { problem, about });
  };
  for (const problem of file.model.problems) takeOwn(problem, undefined);
  for (const about of file.elements) {
    if (about.problems.length === 0) continue;
    for (const placed of unspoiltValues(about, spoilers)) {
      if (about.kind === 'accept' && STRUCTURAL.has(placed.problem.code)) statements.push(placed);
      else add(values, placed.problem.code, placed);
    }
    for (const problem of about.problems) if (problem.code !== 'value') takeOwn(problem, about);
  }
  return { syntax, elements, values, statements };
}

function add<T>(map: Map<string, T[]>, code: string, item: T): void {
  const items = map.get(code);
  if (items) items.push(item);
  else map.set(code, [item]);
}

function unspoiltValues(about: ModelElement, spoilers: readonly number[]): PlacedValue<ValueProblem>[] {
  const placed: PlacedValue<ValueProblem>[] = [];
  const wrong = new Map<number, ValueProblem[]>();
  for (const problem of about.problems) {
    if (problem.code !== 'value') continue;
    placed.push({ problem: problem.problem, about, fact: problem.fact, nameAt: problem.nameAt });
    if (problem.problem.code === 'habit') continue;
    wrong.set(problem.nameAt.start, [...(wrong.get(problem.nameAt.start) ?? []), problem.problem]);
  }
  return placed.filter(({ problem, nameAt }) => {
    if (problem.code === 'habit' && wrong.get(nameAt.start)?.some((other) => overlap(other.at, problem.at)))
      return false;
    if (spoilers.length === 0) return true;
    const line = lineNamedAt(about, nameAt);
    const extent = line
      ? { ...line.at, end: line.trailEnd }
      : { ...nameAt, end: about.block?.open ?? about.extent.end };
    return !isSpoilt(extent, spoilers);
  });
}

/** A habit inside a value that is wrong for another reason goes with it: mending that one writes the whole value anew. */
function overlap(one: SourceRange, other: SourceRange): boolean {
  return one.start < other.end && other.start < one.end;
}

function isSpoilt(range: SourceRange, spoilers: readonly number[]): boolean {
  if (spoilers.length === 0) return false;
  const { start, end } = locate(range);
  return spoilers.some((spoiler) => spoiler >= start && spoiler <= end);
}

/** The innermost element that holds a place. */
function elementAt(file: PlanFile, at: SourceRange): ModelElement | undefined {
  const { start } = locate(at);
  let inside: ModelElement | undefined;
  let among: readonly ModelElement[] = file.model.elements;
  for (;;) {
    const next: ModelElement | undefined = among.find((element) => {
      const extent = locate(element.extent);
      return extent.start <= start && start < extent.end;
    });
    if (!next) return inside;
    inside = next;
    among = next.children;
  }
}
