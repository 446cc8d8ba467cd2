import { type FSWatcher, statSync, watch } from 'node:fs';
import path from 'node:path';

/** An editor writes a file in several steps; they count as one change once nothing has come for so long. Milliseconds. */
const SETTLED = 60;

/** Where changes never come to rest, they count as one after so long. Milliseconds. */
const LONGEST = 500;

/** Where the system cannot tell about a folder, it is looked at this often. Milliseconds. */
const LOOK_AGAIN = 1000;

type TellsOfChanges = (folder: string, changed: () => void) => FSWatcher;

interface Watched {
  readonly watcher: FSWatcher;
  /** The folder that is watched; one that is made anew under the same name is another. */
  readonly folder: number;
}

/**
 * Tells when something may have changed in some folders. It only wakes: what has changed is for others to find out, so that no event that
 * an editor, a file system or a renamed folder gives or keeps back makes a difference.
 */
export class Changes {
  readonly #tell: TellsOfChanges;
  readonly #watched = new Map<string, Watched>();
  #polling: NodeJS.Timeout | undefined;
  #settling: NodeJS.Timeout | undefined;
  /** When the first change since the last call came. */
  #first: number | undefined;
  #pending = false;
  #wake: (() => void) | undefined;

  /** @param tell how the system is asked to tell about a folder; it may throw */
  constructor(tell: TellsOfChanges = watch) {
    this.#tell = tell;
  }

  /** Looks at these folders from now on, and at no others. One that does not exist is awaited in the nearest above it. */
  lookAt(folders: Iterable<string>): void {
    const wanted = new Set([...folders].map(nearestFolder));
    for (const [folder, { watcher, folder: known }] of this.#watched) {
      if (wanted.has(folder) && inode(folder) === known) continue;
      watcher.close();
      this.#watched.delete(folder);
    }
    let untold = false;
    for (const folder of wanted) if (!this.#watched.has(folder)) untold = !this.#watch(folder) || untold;
    if (untold) this.#polling ??= setInterval(() => this.#changed(), LOOK_AGAIN);
    else {
      clearInterval(this.#polling);
      this.#polling = undefined;
    }
  }

  /** Resolves once something has changed since the last call and has come to rest. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = undefined;
        this.#pending = false;
        resolve();
      };
      if (this.#pending) this.#wake();
    });
  }

  close(): void {
    clearInterval(this.#polling);
    clearTimeout(this.#settling);
    for (const { watcher } of this.#watched.values()) watcher.close();
    this.#watched.clear();
  }

  /** Answers whether the system tells about the folder. */
  #watch(folder: string): boolean {
    const known = inode(folder);
    if (known === undefined) return false;
    try {
      const watcher = this.#tell(folder, () => this.#changed());
      // A folder that goes away is an event, and no fault.
      watcher.on('error', () => {
        watcher.close();
        this.#watched.delete(folder);
        this.#changed();
      });
      this.#watched.set(folder, { watcher, folder: known });
      return true;
    } catch {
      // No more watchers to be had, or a file system without them.
      return false;
    }
  }

  #changed(): void {
    const now = performance.now();
    this.#first ??= now;
    if (this.#settling !== undefined && now - this.#first > LONGEST) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      this.#first = undefined;
      this.#pending = true;
      this.#wake?.();
    }, SETTLED);
  }
}

function inode(folder: string): number | undefined {
  try {
    return statSync(folder, { throwIfNoEntry: false })?.ino;
  } catch {
    return undefined;
  }
}

/** The folder itself or the nearest above it that exists. */
function nearestFolder(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (inode(at) !== undefined || at === path.dirname(at)) return at;
  }
}
