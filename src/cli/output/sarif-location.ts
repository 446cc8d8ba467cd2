import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The name of the folder that relative addresses in a SARIF file start from. */
export const SOURCE_ROOT = '%SRCROOT%';

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/**
 * The address of a file: relative to the source root where it lies in it.
 *
 * @param shown its path relative to `from`, with forward slashes
 * @param from absolute path of the source root
 */
export function sarifLocation(shown: string, from: string): ArtifactLocation {
  if (shown === '..' || shown.startsWith('../') || path.isAbsolute(shown)) {
    return { uri: pathToFileURL(path.resolve(from, shown)).href };
  }
  // A name may hold what is no text; such a character has no address.
  const segments = shown.split('/').map((segment) => encodeURIComponent(segment.toWellFormed()));
  return { uri: segments.join('/'), uriBaseId: SOURCE_ROOT };
}
