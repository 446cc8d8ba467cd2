/**
 * Paths to numbers that are none: NaN and the infinities. What is computed when asked for is asked. Left out are the plan's own elements and
 * lines, samples (a run may have no value) and distributions (a normal one has no least value).
 */
export function notFinite(value: unknown, name = ''): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const walk = (inner: unknown, path: string): void => {
    if (typeof inner === 'number') {
      if (!Number.isFinite(inner)) found.push(`${path} is ${inner}`);
      return;
    }
    if (typeof inner !== 'object' || inner === null || seen.has(inner) || ArrayBuffer.isView(inner)) return;
    if ('anchor' in inner || 'keyword' in inner) return;
    seen.add(inner);
    if (inner instanceof Map) walk([...inner.values()], path);
    else
      for (const key of keysOf(inner))
        if (key !== 'distribution') walk((inner as Record<string, unknown>)[key], `${path}.${key}`);
  };
  walk(value, name);
  return found;
}

/** With the getters of a class. */
function keysOf(value: object): string[] {
  const prototype: unknown = Object.getPrototypeOf(value);
  const own = Object.keys(value);
  if (prototype === Object.prototype || Array.isArray(value) || prototype === null) return own;
  const getters = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(([, { get }]) => get);
  return [...own, ...getters.map(([key]) => key)];
}

/** Paths to figures of three points that are not in order. */
export function outOfOrder(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || 'anchor' in value || 'keyword' in value) return [];
  const own = Object.entries(value).flatMap(([key, inner]) => outOfOrder(inner, `${path}.${key}`));
  if (!('low' in value && 'likely' in value && 'high' in value)) return own;
  const { low, likely, high } = value as { low: number; likely: number; high: number };
  return low <= likely && likely <= high ? own : [...own, `${path}: ${low} .. ${likely} .. ${high}`];
}
