import {
  type Position,
  type Range,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ROLES } from '../../src/language/vocabulary/closed-lists.ts';
import { namespaceOf } from '../../src/language/vocabulary/elements.ts';
import { UNCERTAIN_FIGURES } from '../../src/language/vocabulary/figures.ts';
import { type ModelElement, titleOf } from '../../src/model/element.ts';
import type { SourceRange } from '../../src/model/values.ts';
import { BASELINE_FILE, baselineText } from '../../src/workspace/baseline.ts';
import { renamedBaseline } from '../../src/workspace/renamed-baseline.ts';
import { rangeIn } from '../files.ts';
import { filesThatSee, nameAt, usesOf } from '../names.ts';
import { textsIn } from '../texts/texts.ts';
import { locationOf, offsetOf, rangeOf, type View } from '../view.ts';

/** The code of a request that is right in form and cannot be done; its message is shown to the user (LSP 3.17). */
const REQUEST_FAILED = -32803;

const ID = /^[A-Za-z_\u00C0-\u024F][\w\u00C0-\u024F]*(?:-[\w\u00C0-\u024F]+)*$/;

/** Words that a reference to these elements could not be told from. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  role: ROLES,
  // `from month 6`, `from phase pilot`, `p80(cost)`
  phase: ['month', 'phase', ...UNCERTAIN_FIGURES],
};

/** The name at a position and its text, or an error that says why there is nothing to rename. */
export function prepareRename(view: View, position: Position): { range: Range; placeholder: string } {
  const { at, id } = renamable(view, position);
  return { range: rangeOf(view, at), placeholder: id };
}

/**
 * The edits that give an element another id, in all files that use it.
 *
 * @throws ResponseError with a sentence for the user when the name is no id, taken, or a word of the language
 */
export function rename(view: View, position: Position, name: string): WorkspaceEdit {
  const { target } = renamable(view, position);
  refuseBadName(view, target, name);
  const places = [...(target.id ? [target.id.at] : []), ...usesOf(view, target).map(({ use }) => use.reference.at)];
  return { documentChanges: [...editsAt(view, places, name), ...baselineEdits(view, target, places, name)] };
}

/** The baseline's own edit: its entries are named by ids, and would be out of date otherwise. */
function baselineEdits(
  { project, session }: View,
  { kind, id }: ModelElement,
  places: readonly SourceRange[],
  name: string,
): TextDocumentEdit[] {
  const written = session.projects.baselineOf(project);
  if (!written || !id) return [];
  const renaming = { before: `${kind}:${id.value}`, after: `${kind}:${name}`, places, name };
  const renamed = renamedBaseline(project.workspace, renaming);
  if (!renamed) return [];
  const uri = `${project.root}/${BASELINE_FILE}`;
  const document = TextDocument.create(uri, 'json', 0, written.text);
  const edits = [{ range: rangeIn(document, 0, written.text.length), newText: baselineText(renamed) }];
  return [{ textDocument: { uri, version: null }, edits }];
}

function renamable(view: View, position: Position): { at: SourceRange; id: string; target: ModelElement } {
  const name = nameAt(view, offsetOf(view, position));
  const texts = textsIn(view.language);
  if (!name) throw new ResponseError(REQUEST_FAILED, texts.nothingToRename);
  const { at, id, target } = name;
  if (!target?.id) throw new ResponseError(REQUEST_FAILED, texts.unknownName(id));
  return { at, id, target };
}

function refuseBadName(view: View, target: ModelElement, name: string): void {
  const texts = textsIn(view.language);
  if (!ID.test(name)) throw new ResponseError(REQUEST_FAILED, texts.invalidId(name.slice(0, 40)));
  const namespace = namespaceOf(target.kind);
  if (BUILT_IN[namespace]?.includes(name)) throw new ResponseError(REQUEST_FAILED, texts.builtInWord(name));
  const { workspace } = view.project;
  for (const file of filesThatSee(workspace, target)) {
    const taken = workspace
      .describe(file)
      ?.names.all(namespace)
      .find((element) => element !== target && element.id?.value === name);
    if (taken) throw new ResponseError(REQUEST_FAILED, texts.takenName(name, titleOf(taken)));
  }
}

function editsAt(view: View, places: readonly SourceRange[], newText: string): TextDocumentEdit[] {
  const { files } = view.session;
  const byFile = new Map<string, TextDocumentEdit>();
  for (const at of places) {
    const location = locationOf(view, at);
    if (!location) continue;
    const { file } = at.anchor;
    const known = byFile.get(file) ?? {
      textDocument: { uri: location.uri, version: files.version(file) },
      edits: [],
    };
    known.edits.push({ range: location.range, newText });
    byFile.set(file, known);
  }
  return [...byFile.values()];
}
