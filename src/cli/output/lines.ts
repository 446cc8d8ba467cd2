/** Zero-based line and character (UTF-16 units) of offsets in one text, as the language server protocol counts. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
      if (code === 13 || code === 10) this.#starts.push(at + 1);
    }
  }

  positionOf(offset: number): { readonly line: number; readonly character: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (this.#starts[low] ?? 0) };
  }

  /** A line without its end; nothing for one that is not there. */
  textOf(line: number): string {
    const [start, next] = [this.#starts[line], this.#starts[line + 1]];
    return start === undefined ? '' : this.#text.slice(start, next).replace(/\r?\n$|\r$/, '');
  }
}
