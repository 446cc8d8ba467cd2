import type { Location, Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SyntaxTree } from '../src/language/syntax/tree.ts';
import type { FactLine, ModelElement } from '../src/model/element.ts';
import type { Language } from '../src/model/figures.ts';
import type { PlanFile } from '../src/model/file.ts';
import type { FileModel } from '../src/model/read.ts';
import { locate, type SourceRange } from '../src/model/values.ts';
import type { CheckedFile } from '../src/workspace/workspace.ts';
import { keyOf, rangeIn } from './files.ts';
import type { Project } from './projects.ts';
import { languageFor, type Session } from './session.ts';

/** One file as it stands at this moment, for answering a question about it. */
export interface View {
  readonly session: Session;
  readonly key: string;
  readonly document: TextDocument;
  readonly language: Language;
  readonly project: Project;
  readonly tree: SyntaxTree;
  readonly model: FileModel;
  /** With names and imports resolved; computed when asked for. */
  readonly file: PlanFile;
  /** With everything that follows; computed when asked for. */
  readonly checked: CheckedFile;
}

/** @returns undefined for a file that is not known or too large to be read */
export function viewOf(session: Session, uri: string): View | undefined {
  const key = keyOf(uri);
  const document = session.files.document(key);
  const project = session.projects.of(key);
  const { workspace } = project;
  const tree = workspace.tree(key);
  const model = workspace.model(key);
  if (!document || !tree || !model) return undefined;
  const known = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error(`${key} is not in its project.`);
    return value;
  };
  return {
    session,
    key,
    document,
    language: languageFor(session, key),
    project,
    tree,
    model,
    get file() {
      return known(workspace.describe(key));
    },
    get checked() {
      return known(workspace.check(key));
    },
  };
}

/** A range of the view's own file as the client counts it. */
export function rangeOf({ document }: View, at: SourceRange): Range {
  const { start, end } = locate(at);
  return rangeIn(document, start, end);
}

/** Where a range of any file stands; undefined when that file is gone. */
export function locationOf({ session }: View, at: SourceRange): Location | undefined {
  return session.files.location(at);
}

export function offsetOf({ document }: View, position: Position): number {
  return document.offsetAt(position);
}

/** The offset behind the last character of a line, counted from zero. */
export function lineEndOf({ document }: View, line: number): number {
  const text = document.getText();
  let end = document.offsetAt({ line: line + 1, character: 0 });
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r') && document.positionAt(end - 1).line === line)
    end--;
  return end;
}

/** Whether an offset lies in a range or at its end. */
export function touches(at: SourceRange | undefined, offset: number): boolean {
  if (!at) return false;
  const { start, end } = locate(at);
  return start <= offset && offset <= end;
}

/** The elements around an offset, innermost first. */
export function elementsAt(elements: readonly ModelElement[], offset: number): ModelElement[] {
  const chain: ModelElement[] = [];
  let inside: readonly ModelElement[] = elements;
  for (;;) {
    const next = inside.find(({ extent }) => touches(extent, offset));
    if (!next) return chain;
    chain.unshift(next);
    inside = next.children;
  }
}

/** The line of the element on which an offset lies. */
export function lineAt(element: ModelElement, offset: number): FactLine | undefined {
  return element.lines.find(({ at }) => touches(at, offset));
}
