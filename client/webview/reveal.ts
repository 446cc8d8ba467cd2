/** Brings what has an id into the page, where it is left out for being out of sight. */
type Revealer = (id: string) => void;

const revealers = new Set<Revealer>();

/** Asked whenever something is to be shown that may not be in the page. @returns what ends it */
export function onReveal(revealer: Revealer): () => void {
  revealers.add(revealer);
  return () => revealers.delete(revealer);
}

export function reveal(id: string): void {
  for (const revealer of revealers) revealer(id);
}
