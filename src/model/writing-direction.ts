/** Unicode's characters that turn the direction of what follows, up to the one that ends it. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
const LAST_ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';
const END_OF_EMBEDDING = '\u202c';

/**
 * A text whose embeddings, overrides and isolates of the direction of writing are all ended in it, so that a sentence that
 * quotes it goes on in its own direction (Unicode Standard Annex #9, sections 2.1 to 2.5).
 */
export function withClosedDirections(text: string): string {
  // What is still open, innermost last, as the characters that end it.
  const open: string[] = [];
  for (const [turn] of text.matchAll(TURNS)) {
    if (turn === END_OF_EMBEDDING) {
      // An isolate is not left by the end of an embedding.
      if (open.at(-1) === END_OF_EMBEDDING) open.pop();
    } else if (turn === END_OF_ISOLATE) {
      const opened = open.lastIndexOf(END_OF_ISOLATE);
      // With an isolate ends what was begun in it.
      if (opened >= 0) open.length = opened;
    } else open.push(turn >= '\u2066' && turn <= LAST_ISOLATE ? END_OF_ISOLATE : END_OF_EMBEDDING);
  }
  return open.length === 0 ? text : text + open.reverse().join('');
}
