import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import { nameAt, usesOf } from '../names.ts';
import { offsetOf, rangeOf, type View } from '../view.ts';

/** The same name elsewhere in the file: where it is given (write) and where it is used (read). */
export function highlightsAt(view: View, position: Position): DocumentHighlight[] {
  const target = nameAt(view, offsetOf(view, position))?.target;
  if (!target) return [];
  const given = target.id ? [{ at: target.id.at, kind: DocumentHighlightKind.Write }] : [];
  const used = usesOf(view, target).map(({ use }) => ({ at: use.reference.at, kind: DocumentHighlightKind.Read }));
  return [...given, ...used]
    .filter(({ at }) => at.anchor.file === view.key)
    .map(({ at, kind }) => ({ range: rangeOf(view, at), kind }));
}
