import type { Dependency } from '../../model/values.ts';

/** A dependency as the language writes it: `build`, `build.start`, `build + 2 weeks`. */
export function writtenDependency({ on, end, lag }: Dependency): string {
  const id = on.value.id + (end === 'start' ? '.start' : '');
  if (!lag) return id;
  const { low, likely, high, unit, time } = lag.value;
  const points = [low, ...(likely === undefined ? [] : [likely]), ...(low === high ? [] : [high])];
  const figure = points
    .map(Math.abs)
    .sort((a, b) => a - b)
    .join('..');
  const word = unit === 'hour' ? 'h' : `${time === 'working' ? 'working ' : ''}${unit}${figure === '1' ? '' : 's'}`;
  return `${id} ${high < 0 ? '-' : '+'} ${figure} ${word}`;
}
