import { URI } from 'vscode-uri';

/**
 * The path of a file counted from a folder, as configuration and baseline write it: with `/`, without what URIs encode.
 *
 * @param folder URI of the folder
 * @param uri of the file
 * @returns undefined for a file outside the folder
 */
export function pathInside(folder: string, uri: string): string | undefined {
  const [outer, inner] = [URI.parse(folder), URI.parse(uri)];
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority) return undefined;
  const prefix = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  return inner.path.startsWith(prefix) ? inner.path.slice(prefix.length) : undefined;
}
