import type { Uri } from 'vscode';

/** The last part of an address: what people call the file. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
