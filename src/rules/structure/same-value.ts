/** Whether two values that were read say the same; where they were written does not count. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const parts = [one, other] as readonly Readonly<Record<string, unknown>>[];
  return [...names].every((name) => {
    const [first, second] = parts.map((part) => (Object.hasOwn(part, name) ? part[name] : undefined));
    return isPlace(first) || isPlace(second) || isSameValue(first, second);
  });
}

function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'anchor' in value;
}
