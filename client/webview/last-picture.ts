import type { Preview, PreviewUpdate } from '../../server/preview-protocol.ts';
import { withDelta } from '../../src/report/delta.ts';
import { isPreview } from './panel-messages.ts';
import { shareEqual } from './share-equal.ts';

/** The picture that the page was sent last, to which updates are made. */
export class LastPicture {
  #last: Preview | null = null;

  get serial(): number | undefined {
    return this.#last?.serial;
  }

  /** A whole picture; null where there is none. */
  take(preview: Preview | null): Preview | null {
    this.#last = preview && { ...preview, report: shareEqual(this.#last?.report, preview.report) };
    return this.#last;
  }

  /** @returns undefined where the update is to another picture than this one, or makes none of it */
  update({ serial, from, delta }: Pick<PreviewUpdate, 'serial' | 'from' | 'delta'>): Preview | undefined {
    if (this.#last?.serial !== from) return undefined;
    const next = withDelta(this.#last, delta);
    if (!isPreview(next)) return undefined;
    // A list that grew is sent whole: its parts are found again.
    this.#last = { ...next, serial, report: shareEqual(this.#last.report, next.report) };
    return this.#last;
  }
}
