import type { ModelElement } from '../src/model/element.ts';
import type { ResolvedReference } from '../src/model/names.ts';
import type { SourceRange } from '../src/model/values.ts';
import { elementsAt, touches, type View } from './view.ts';

/** A name in the text: where an element gets its id, or where another line uses it. */
export interface NameUse {
  readonly at: SourceRange;
  /** The id as written. */
  readonly id: string;
  /** What it names; undefined where nothing has that name. */
  readonly target: ModelElement | undefined;
}

/** The name at an offset, if one stands there. */
export function nameAt(view: View, offset: number): NameUse | undefined {
  for (const element of elementsAt(view.model.elements, offset)) {
    const { id, references } = element;
    if (id && touches(id.at, offset)) return { at: id.at, id: id.value, target: element };
    const use = references.find(({ reference }) => touches(reference.at, offset));
    if (!use) continue;
    const { at, value } = use.reference;
    // The words of closed lists look like names and name nothing.
    if (value.to.length === 0) return undefined;
    return { at, id: value.id, target: view.file.references.find((resolved) => resolved.use === use)?.target };
  }
  return undefined;
}

/** Every line in the project that names an element, in the order of the files. */
export function usesOf({ project }: View, target: ModelElement): ResolvedReference[] {
  return filesThatSee(project.workspace, target).flatMap((file) =>
    (project.workspace.describe(file)?.references ?? []).filter((reference) => reference.target === target),
  );
}

/** The files in which an element can be named: its own and those that import it. */
export function filesThatSee(workspace: View['project']['workspace'], target: ModelElement): string[] {
  const { file } = target.extent.anchor;
  for (const uri of workspace.uris()) workspace.describe(uri);
  return [file, ...workspace.dependents(file)];
}
