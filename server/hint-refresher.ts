import type { Checks } from './checks.ts';
import type { Session } from './session.ts';
import { AfterQueue } from './turns.ts';

/**
 * Has the client ask anew for its inlay hints where it cannot know that they are others: another file was edited, a configuration or
 * a setting was. Of an edit in the file itself it knows.
 */
export class HintRefresher {
  readonly #session: Session;
  readonly #queue: AfterQueue;

  constructor(session: Session, checks: Checks) {
    this.#session = session;
    this.#queue = new AfterQueue(session.host, () => this.#send());
    checks.whenChecked((key, occasion) => {
      if (occasion === 'elsewhere' && session.files.isOpen(key)) this.refresh();
    });
  }

  /** Once for all that happens until the messages in the queue are handled. */
  refresh(): void {
    this.#queue.request(false);
  }

  #send(): void {
    const { connection, preferences } = this.#session;
    if (!preferences.refreshesHints) return;
    // A client that does not answer, or is gone by then, has nothing to refresh.
    connection.languages.inlayHint.refresh().catch(() => undefined);
  }
}
