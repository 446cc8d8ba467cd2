import { URI, Utils } from 'vscode-uri';
import type { ModelElement } from '../model/element.ts';
import type { ImportOutcome, ResolvedImport, UnreadableReason } from '../model/file.ts';
import type { FileModel } from '../model/read.ts';

/** The ending of plan files; nothing else is ever read for an import. */
export const PLAN_ENDING = '.aiplan';

/**
 * The file that an import names: relative to the importing file and inside one of the workspace's folders, whatever `..` it holds.
 *
 * @param importer URI of the importing file
 * @param path as written
 * @param roots URIs of the workspace's folders
 * @returns the URI, or why there is none
 */
export function importTarget(importer: string, path: string, roots: readonly string[]): string | ImportOutcome {
  if (!path.endsWith(PLAN_ENDING)) return { kind: 'not-a-plan', path };
  if (/^[/\\]|^[A-Za-z][\w+.-]*:/.test(path)) return { kind: 'outside', path };
  const target = Utils.resolvePath(Utils.dirname(URI.parse(importer)), path);
  const inside = roots.some((root) => {
    const folder = URI.parse(root);
    const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
    return folder.scheme === target.scheme && folder.authority === target.authority && target.path.startsWith(prefix);
  });
  return inside ? target.toString() : { kind: 'outside', path };
}

/** The `import` statements of a file whose path could be read. */
export function importStatements(model: FileModel): { statement: ModelElement<'import'>; path: string }[] {
  const found: { statement: ModelElement<'import'>; path: string }[] = [];
  for (const element of model.elements) {
    if (element.kind !== 'import') continue;
    const statement = element as ModelElement<'import'>;
    const path = statement.statement?.value;
    if (path !== undefined) found.push({ statement, path });
  }
  return found;
}

/** The files behind a file's imports, each once, and what became of its own statements. */
export interface ImportClosure {
  readonly imports: readonly ResolvedImport[];
  readonly models: readonly FileModel[];
  /** Every file that decides about the result, there or not. */
  readonly targets: ReadonlySet<string>;
}

const NOTHING_IMPORTED: ImportClosure = { imports: [], models: [], targets: new Set() };

/**
 * Follows the imports of a file through all files. A round trip is reported where it starts and followed no further.
 *
 * @param modelOf the model of a known file
 * @param reasonOf why a file that is there has no model
 */
export function closeImports(
  file: FileModel,
  roots: readonly string[],
  modelOf: (uri: string) => FileModel | undefined,
  reasonOf: (uri: string) => UnreadableReason | undefined,
): ImportClosure {
  const statements = importStatements(file);
  if (statements.length === 0) return NOTHING_IMPORTED;
  const models = new Map<string, FileModel>();
  const targets = new Set<string>();
  const lookUp = (uri: string): FileModel | undefined => {
    targets.add(uri);
    return modelOf(uri);
  };
  const imports = statements.map(({ statement, path }): ResolvedImport => {
    const target = importTarget(file.file, path, roots);
    if (typeof target !== 'string') return { statement, outcome: target };
    const model = lookUp(target);
    if (target === file.file) return { statement, outcome: { kind: 'cycle', path: [nameOfFile(file.file), path] } };
    if (!model) {
      const reason = reasonOf(target);
      return { statement, outcome: reason ? { kind: 'unreadable', path, reason } : { kind: 'missing', path } };
    }
    const round = follow(model, file.file, roots, lookUp, models, [nameOfFile(file.file), nameOfFile(target)]);
    return { statement, outcome: round ? { kind: 'cycle', path: round } : { kind: 'found', file: target } };
  });
  return { imports, models: [...models.values()], targets };
}

/** Collects what a file imports; answers the way back to `origin` if there is one. */
function follow(
  file: FileModel,
  origin: string,
  roots: readonly string[],
  modelOf: (uri: string) => FileModel | undefined,
  models: Map<string, FileModel>,
  way: readonly string[],
): readonly string[] | undefined {
  if (models.has(file.file)) return undefined;
  models.set(file.file, file);
  let round: readonly string[] | undefined;
  for (const { path } of importStatements(file)) {
    const target = importTarget(file.file, path, roots);
    if (typeof target !== 'string') continue;
    const next = [...way, nameOfFile(target)];
    if (target === origin) round ??= next;
    else {
      const model = modelOf(target);
      if (model) round ??= follow(model, origin, roots, modelOf, models, next);
    }
  }
  return round;
}

function nameOfFile(uri: string): string {
  return Utils.basename(URI.parse(uri));
}
