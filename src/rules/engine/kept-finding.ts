import { lineOf, type ModelElement, nameOf } from '../../model/element.ts';
import { elementAtPath } from '../../model/path.ts';
import type { Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import type { Finding } from './finding.ts';

/**
 * A finding from before an edit, about the same element as it is now and at the same line of it.
 *
 * @returns undefined where the element is gone
 */
export function keptFinding(finding: Finding, plan: Plan): Finding | undefined {
  const { about, at } = finding;
  if (!about) return undefined;
  const now = plan.elements.includes(about) ? about : elementAtPath(plan, pathIn(finding));
  return now && { ...finding, about: now, at: placeNow(at, about, now), accepted: undefined, baselined: undefined };
}

/** The path of ids in the identity of a finding: `rule|message|path|key`. */
function pathIn({ identity }: Finding): string {
  return identity.split('|')[2] ?? '';
}

/** Where a range in an element stands after its lines were read anew; lines of the same name are told apart by their order. */
function placeNow(at: SourceRange, before: ModelElement, now: ModelElement): SourceRange {
  if (before === now) return at;
  if (isSame(at, nameOf(before))) return nameOf(now);
  const line = before.lines.find((candidate) => holds(candidate.at, at));
  if (!line) return at;
  const place = before.lines.filter(({ name }) => name === line.name).indexOf(line);
  const lineNow = now.lines.filter(({ name }) => name === line.name)[place] ?? lineOf(now, line.name);
  if (!lineNow) return nameOf(now);
  if (isSame(at, line.nameAt)) return lineNow.nameAt;
  return line.valueAt && holds(line.valueAt, at) ? (lineNow.valueAt ?? lineNow.at) : lineNow.at;
}

function isSame(one: SourceRange, other: SourceRange): boolean {
  return holds(one, other) && holds(other, one);
}

function holds({ anchor, start, end }: SourceRange, inner: SourceRange): boolean {
  return anchor === inner.anchor && start <= inner.start && inner.end <= end;
}
