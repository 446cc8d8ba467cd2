import type { SymbolInformation } from 'vscode-languageserver';
import { type ModelElement, nameOf } from '../../src/model/element.ts';
import type { Session } from '../session.ts';
import { isThing, symbolKind } from './symbols.ts';

/** More than anybody reads; the editor asks again as the query grows. */
const MOST = 500;

/** The elements of all plans whose title or id contains the letters of the query in order. */
export function workspaceSymbols({ files, projects }: Session, query: string): SymbolInformation[] {
  const found: SymbolInformation[] = [];
  const letters = query.toLowerCase();
  const visit = (element: ModelElement, container: string): void => {
    if (found.length >= MOST) return;
    const id = element.id?.value ?? '';
    const title = element.title?.value || id;
    if (isThing(element) && title !== '' && (matches(title, letters) || matches(id, letters))) {
      const location = files.location(nameOf(element));
      if (location) found.push({ name: title, kind: symbolKind(element.kind), location, containerName: container });
    }
    for (const child of element.children) visit(child, title || container);
  };
  for (const { workspace } of projects.all()) {
    for (const uri of workspace.uris()) for (const element of workspace.model(uri)?.elements ?? []) visit(element, '');
  }
  return found;
}

/** Whether the letters occur in the text in their order, as editors match too. */
function matches(text: string, letters: string): boolean {
  const lower = text.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
