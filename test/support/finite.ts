/** Paths to numbers that are none: NaN and the infinities. Elements of the plan and lists of source lines are left out. */
export function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null || 'anchor' in value || 'keyword' in value) return [];
  if (value instanceof Map) return notFinite([...value.values()], path);
  return Object.entries(value).flatMap(([key, own]) => notFinite(own, `${path}.${key}`));
}

/** Paths to figures of three points that are not in order. */
export function outOfOrder(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || 'anchor' in value || 'keyword' in value) return [];
  const own = Object.entries(value).flatMap(([key, inner]) => outOfOrder(inner, `${path}.${key}`));
  if (!('low' in value && 'likely' in value && 'high' in value)) return own;
  const { low, likely, high } = value as { low: number; likely: number; high: number };
  return low <= likely && likely <= high ? own : [...own, `${path}: ${low} .. ${likely} .. ${high}`];
}
