import type { Location, Range } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { UnreadableReason } from '../src/model/file.ts';
import { locate, type SourceRange } from '../src/model/values.ts';

/** One spelling for every URI, since clients encode them differently (`c%3A` and `C:`). */
export function keyOf(uri: string): string {
  return URI.parse(uri).toString();
}

/** The texts that are known, by key: what the editor has open wins over what lies on the disk. */
export class Files {
  readonly #open = new Map<string, TextDocument>();
  readonly #disk = new Map<string, TextDocument>();
  readonly #unreadable = new Map<string, UnreadableReason>();
  readonly #readings = new Map<string, number>();

  open(uri: string, language: string, version: number, text: string): void {
    this.#open.set(keyOf(uri), TextDocument.create(uri, language, version, text));
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#open.get(keyOf(uri));
    if (document) TextDocument.update(document, [...changes], version);
  }

  close(uri: string): void {
    this.#open.delete(keyOf(uri));
  }

  /**
   * Begins a reading of a file on the disk, or its end: what began before is out of date.
   *
   * @returns whether this is still the latest
   */
  startReading(key: string): () => boolean {
    const reading = (this.#readings.get(key) ?? 0) + 1;
    this.#readings.set(key, reading);
    return () => this.#readings.get(key) === reading;
  }

  /** @param text undefined when the file is gone */
  setDisk(key: string, text: string | undefined): void {
    if (text === undefined) this.#disk.delete(key);
    else if (this.#disk.get(key)?.getText() !== text) {
      this.#disk.set(key, TextDocument.create(key, 'aiplan', 0, text));
    }
  }

  /** @param reason why a file on the disk gives no text; undefined when it gives one, or is gone */
  setUnreadable(key: string, reason: UnreadableReason | undefined): void {
    if (reason) this.#unreadable.set(key, reason);
    else this.#unreadable.delete(key);
  }

  unreadable(key: string): UnreadableReason | undefined {
    return this.#unreadable.get(key);
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  document(key: string): TextDocument | undefined {
    return this.#open.get(key) ?? this.#disk.get(key);
  }

  /** The version of a text that is open; null for one on the disk. */
  version(key: string): number | null {
    return this.#open.get(key)?.version ?? null;
  }

  keys(): Set<string> {
    return new Set([...this.#disk.keys(), ...this.#open.keys()]);
  }

  /** Where a range stands now, by the client's own name of the file; undefined when the file is gone. */
  location(at: SourceRange): Location | undefined {
    const { file, start, end } = locate(at);
    const document = this.document(file);
    return document && { uri: document.uri, range: rangeIn(document, start, end) };
  }
}

export function rangeIn(document: TextDocument, start: number, end: number): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
