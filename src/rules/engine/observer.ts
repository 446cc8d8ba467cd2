/** The work of a check that is not one rule's. */
export type Stage = 'search' | 'read' | 'parse' | 'names' | 'facts' | 'simulation' | 'words';

/** A piece of work that somebody may want to measure. */
export type CheckPart =
  | { readonly kind: 'rule'; readonly name: string }
  | { readonly kind: 'stage'; readonly name: Stage };

/** Told when parts of a check begin and end, by whoever has a clock: what checks has none. Parts may lie within others; the last begun ends first. */
export interface CheckObserver {
  readonly begin: (part: CheckPart) => void;
  readonly end: () => void;
}

/** Does a piece of work between the two calls of an observer, if there is one. */
export function observed<T>(observer: CheckObserver | undefined, part: CheckPart, work: () => T): T {
  if (!observer) return work();
  observer.begin(part);
  try {
    return work();
  } finally {
    observer.end();
  }
}

/** A stage, for calls that happen often. */
export function stage(name: Stage): CheckPart {
  return { kind: 'stage', name };
}
