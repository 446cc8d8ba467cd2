/**
 * What has to be changed in a value of plain JSON to have another one: `[value]` puts another value in its place, a record goes into the parts that are
 * named, those of a list by their index. A list that has become longer or shorter is put there anew.
 */
export type Delta = readonly [unknown] | { readonly [part: string]: Delta };

/** @returns undefined where both are equal */
export function deltaOf(known: unknown, next: unknown): Delta | undefined {
  if (Object.is(known, next)) return undefined;
  if (Array.isArray(known) && Array.isArray(next)) {
    return known.length === next.length ? partsOf(Object.keys(next), known, next) : [next];
  }
  if (!isRecord(known) || !isRecord(next)) return [next];
  const names = Object.keys(next);
  const hasSame = names.length === Object.keys(known).length && names.every((name) => Object.hasOwn(known, name));
  return hasSame ? partsOf(names, known, next) : [next];
}

function partsOf(parts: readonly string[], known: object, next: object): Delta | undefined {
  let found: Record<string, Delta> | undefined;
  for (const part of parts) {
    const delta = deltaOf(partOf(known, part), partOf(next, part));
    if (delta === undefined) continue;
    found ??= {};
    found[part] = delta;
  }
  return found;
}

/** The value that a delta makes of `known`. What it does not touch is the same object as before. Whatever a delta names that is not there is passed over. */
export function withDelta(known: unknown, delta: unknown): unknown {
  if (Array.isArray(delta)) return delta[0];
  if (!isRecord(delta) || typeof known !== 'object' || known === null) return known;
  const next: object = Array.isArray(known) ? [...known] : { ...known };
  for (const [part, inside] of Object.entries(delta)) {
    // What is named is a part of its own, so that nothing but that part is written.
    if (isPart(known, part)) Object.assign(next, { [part]: withDelta(partOf(known, part), inside) });
  }
  return next;
}

function partOf(value: object, part: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[part];
}

/** A list has a length too, which is no part of it. */
function isPart(value: object, part: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(value, part);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
