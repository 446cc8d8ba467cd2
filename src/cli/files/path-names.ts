import path from 'node:path';

/** A path as people and other programs read it: relative to the working folder, with forward slashes on every machine. */
export function shownPath(from: string, file: string): string {
  return (path.relative(from, file) || '.').split(path.sep).join('/');
}
