import type { DocumentLink } from 'vscode-languageserver';
import { importStatements, importTarget } from '../../src/workspace/imports.ts';
import { textsIn } from '../texts/texts.ts';
import { rangeOf, type View } from '../view.ts';

/** The paths of imports as links; those that lead nowhere are findings. */
export function documentLinks(view: View): DocumentLink[] {
  const { files } = view.session;
  const tooltip = textsIn(view.language).openFile;
  return importStatements(view.model).flatMap(({ statement, path }) => {
    const target = importTarget(view.key, path, view.project.workspace.roots);
    if (typeof target !== 'string' || !statement.statement) return [];
    const document = files.document(target);
    if (!document) return [];
    const { at } = statement.statement;
    // Without the quotes.
    const inside = { anchor: at.anchor, start: at.start + 1, end: Math.max(at.start + 1, at.end - 1) };
    return [{ range: rangeOf(view, inside), target: document.uri, tooltip }];
  });
}
