/** A file or folder that the host could not give, and why, in words for the log. */
export interface Unreadable {
  readonly uri: string;
  readonly reason: string;
}

/**
 * All that the server needs of the machine it runs on. One for Node is in `node-host.ts`; one for a browser may ask the client instead.
 */
export interface Host {
  /** Today in the user's time zone, as days since 1970-01-01. */
  today(): number;
  /** Milliseconds from some fixed moment. */
  now(): number;
  /** Calls back once messages that already arrived were handled. */
  defer(callback: () => void): void;
  /** The bytes of a file; undefined where there is none. Rejects with the system's reason when it cannot be read. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** As `read`, for a file that a project names: undefined also where links lead out of the folder. */
  readInside(uri: string, folder: string): Promise<Uint8Array | undefined>;
  /**
   * Calls back with the URI of every file in a folder that `wanted` takes, searched in depth. Folders that hold no plans of the user
   * (`node_modules`, `.git`) are passed over, links are not followed out of the folder.
   */
  find(folder: string, wanted: (name: string) => boolean, found: (uri: string) => void): Promise<readonly Unreadable[]>;
}
