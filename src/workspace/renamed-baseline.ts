import { locate, type SourceRange } from '../model/values.ts';
import type { Finding } from '../rules/engine/finding.ts';
import { type Baseline, type BaselineEntry, baselineOf } from './baseline.ts';
import { findingsOf, type Workspace } from './workspace.ts';

/** An element that gets another id. */
export interface Renaming {
  /** Kind and id before and after, as paths have them: `phase:pilot`. */
  readonly before: string;
  readonly after: string;
  /** Everywhere the id stands, without overlap. */
  readonly places: readonly SourceRange[];
  readonly name: string;
}

/**
 * The baseline as it has to be once an element has another id, since identities are made of ids. What each finding is called then is
 * read off the files as they will be; where a rule cannot tell yet, as while it waits for a simulation, the id is written anew where it stands in the identity.
 *
 * @returns undefined where nothing in it changes
 */
export function renamedBaseline(workspace: Workspace, renaming: Renaming): Baseline | undefined {
  const { baseline } = workspace;
  const changed = new Set(renaming.places.map(({ anchor }) => anchor.file));
  const concerned = new Set([...changed, ...[...changed].flatMap((uri) => workspace.dependents(uri))]);
  const files = [...concerned].filter((uri) => baseline?.byFile.has(workspace.pathOf(uri)));
  if (!baseline || files.length === 0) return undefined;
  const moved = new Moved(renaming);
  const texts = [...changed].flatMap((uri) => {
    const text = workspace.tree(uri)?.text;
    return text === undefined ? [] : [[uri, moved.text(uri, text)] as const];
  });
  const later = workspace.withTexts(new Map(texts));
  const renamed = new Map<BaselineEntry, BaselineEntry>();
  for (const uri of files) {
    const names = identitiesAfter(workspace, later, uri, moved);
    for (const [finding, entry] of baseline.byFile.get(workspace.pathOf(uri)) ?? []) {
      const now = names.get(finding) ?? writtenAnew(finding, renaming);
      if (now !== finding) renamed.set(entry, { ...entry, finding: now });
    }
  }
  if (renamed.size === 0) return undefined;
  return baselineOf(baseline.entries.map((entry) => renamed.get(entry) ?? entry));
}

/** What each finding of a file will be called, by what it is called now: the same rule at the same place says the same. */
function identitiesAfter(now: Workspace, later: Workspace, uri: string, moved: Moved): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const [before, after] = [now.check(uri), later.check(uri)];
  if (!before || !after) return names;
  const key = ({ rule, message, at }: Finding, start: number): string =>
    [at.anchor.file, start, rule, message].join('|');
  const found = Map.groupBy(findingsOf(after), (finding) => key(finding, locate(finding.at).start));
  const taken = new Map<string, number>();
  for (const finding of findingsOf(before)) {
    const { file, start } = locate(finding.at);
    const place = key(finding, moved.offset(file, start));
    const index = taken.get(place) ?? 0;
    taken.set(place, index + 1);
    const match = found.get(place)?.[index];
    if (match) names.set(finding.identity, match.identity);
  }
  return names;
}

/** `rule|message|path|key` with another id in the path, and in what a key quotes of a line, such as `p80(pilot)`. */
function writtenAnew(finding: string, { before, after, name }: Renaming): string {
  const [rule = '', message = '', path = '', ...keys] = finding.split('|');
  const steps = path.split('/').map((step) => (step === before ? after : step));
  const id = before.slice(before.indexOf(':') + 1);
  const words = keys.map((key) => key.replace(/[\p{L}_][\p{L}\p{N}_-]*/gu, (word) => (word === id ? name : word)));
  return [rule, message, steps.join('/'), ...words].join('|');
}

/** Texts and offsets after the renaming. */
class Moved {
  readonly #starts = new Map<string, { readonly start: number; readonly end: number }[]>();
  readonly #name: string;

  constructor({ places, name }: Renaming) {
    this.#name = name;
    for (const place of places) {
      const { file, start, end } = locate(place);
      const known = this.#starts.get(file);
      if (known) known.push({ start, end });
      else this.#starts.set(file, [{ start, end }]);
    }
    for (const known of this.#starts.values()) known.sort((a, b) => a.start - b.start);
  }

  text(file: string, text: string): string {
    let result = '';
    let at = 0;
    for (const { start, end } of this.#starts.get(file) ?? []) {
      result += text.slice(at, start) + this.#name;
      at = end;
    }
    return result + text.slice(at);
  }

  offset(file: string, offset: number): number {
    let moved = offset;
    for (const { start, end } of this.#starts.get(file) ?? []) {
      if (start < offset) moved += this.#name.length - (end - start);
    }
    return moved;
  }
}
