import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';
import type { Previews } from './preview/previews.ts';
import type { RunningServer } from './start-server.ts';

/** What a part of the extension gets to work with. */
export interface Surroundings {
  readonly context: ExtensionContext;
  readonly server: RunningServer;
  readonly output: LogOutputChannel;
  /** The previews that are open. */
  readonly previews: Previews;
}

/** A part of the extension: registers itself and returns what ends with the extension. */
export type Feature = (surroundings: Surroundings) => readonly Disposable[];
