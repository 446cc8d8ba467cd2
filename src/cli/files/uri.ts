import { URI } from 'vscode-uri';

/** The identity of a file, spelled as imports and the language server spell it: `R&D` is the same folder for all of them. */
export function uriOf(file: string): string {
  return URI.file(file).toString();
}

/** The path of a file on this machine. */
export function pathOfUri(uri: string): string {
  return URI.parse(uri).fsPath;
}
