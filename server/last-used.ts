/** Keeps so many things, those used last, and forgets the others. */
export class LastUsed<K, V> {
  readonly #most: number;
  /** The last used at the end. */
  readonly #kept = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under a key. Looking is no use of it. */
  get(key: K): V | undefined {
    return this.#kept.get(key);
  }

  /** Keeps something, new or not, as what was used last. */
  use(key: K, value: V): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    for (const oldest of this.#kept.keys()) if (this.#kept.size > this.#most) this.#kept.delete(oldest);
  }

  delete(key: K): void {
    this.#kept.delete(key);
  }

  /** The last used at the end. */
  values(): V[] {
    return [...this.#kept.values()];
  }
}
