import type { Location, Position } from 'vscode-languageserver';
import { nameOf } from '../../src/model/element.ts';
import { nameAt } from '../names.ts';
import { locationOf, offsetOf, touches, type View } from '../view.ts';

/** Where the element that is named here stands; for an import, the start of the file. */
export function definitionAt(view: View, position: Position): Location | null {
  const offset = offsetOf(view, position);
  const imported = view.file.imports.find(({ statement }) => touches(statement.statement?.at, offset));
  if (imported) {
    const { outcome } = imported;
    const target = outcome.kind === 'found' ? view.session.files.document(outcome.file) : undefined;
    const start = { line: 0, character: 0 };
    return target ? { uri: target.uri, range: { start, end: start } } : null;
  }
  const target = nameAt(view, offset)?.target;
  return (target && locationOf(view, nameOf(target))) ?? null;
}
