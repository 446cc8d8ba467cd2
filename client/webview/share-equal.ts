/**
 * A value as `next`, with every part that is equal to the one at the same place in `known` being that very object: what is drawn
 * from it then knows by identity that nothing changed. Both are plain JSON.
 */
export function shareEqual<T>(known: unknown, next: T): T {
  if (Object.is(known, next)) return next;
  if (Array.isArray(known) && Array.isArray(next)) return sharedArray(known, next) as T;
  return isRecord(known) && isRecord(next) ? (sharedRecord(known, next) as T) : next;
}

function sharedArray(known: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  // What stands behind an insertion is found again by its id.
  const byId = known.length === next.length ? undefined : new Map(known.map((part) => [idOf(part), part]));
  const parts = next.map((part, index) => shareEqual(byId?.get(idOf(part) ?? '') ?? known[index], part));
  return parts.length === known.length && parts.every((part, index) => Object.is(part, known[index])) ? known : parts;
}

function idOf(part: unknown): unknown {
  return isRecord(part) ? part['id'] : undefined;
}

function sharedRecord(known: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(next);
  const parts = Object.fromEntries(names.map((name) => [name, shareEqual(known[name], next[name])]));
  const isSame =
    names.length === Object.keys(known).length && names.every((name) => Object.is(parts[name], known[name]));
  return isSame ? known : parts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
