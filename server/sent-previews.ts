import { deltaOf } from '../src/report/delta.ts';
import { LastUsed } from './last-used.ts';
import type { Preview, PreviewUpdate } from './preview-protocol.ts';

/** So many pictures are kept: each panel asks for what has changed since the last one that it was sent. */
const KEPT = 8;

/** The pictures that were sent last, so that only what has changed since has to be. */
export class SentPreviews {
  /** By their serials. */
  readonly #kept = new LastUsed<number, Preview>(KEPT);
  #serial = 0;

  /** The picture that a panel has; undefined for one that is not kept any more. */
  of(serial: number | undefined): Preview | undefined {
    return serial === undefined ? undefined : this.#kept.get(serial);
  }

  /**
   * What to send so that a panel has a new picture.
   *
   * @param known what it has
   */
  answer(made: Omit<Preview, 'serial'>, known: Preview | undefined): Preview | PreviewUpdate {
    if (known?.uri !== made.uri) return this.#keep(made);
    const delta = deltaOf(known, { ...made, serial: known.serial });
    const { broken, whatIf, report, notCompared } = made;
    const head = {
      from: known.serial,
      broken,
      whatIf: { dropped: whatIf.dropped },
      notCompared,
      hasReport: report !== null,
    };
    if (delta === undefined) {
      this.#kept.use(known.serial, known);
      return { ...head, serial: known.serial, delta: null };
    }
    this.#kept.delete(known.serial);
    return { ...head, serial: this.#keep(made).serial, delta };
  }

  #keep(made: Omit<Preview, 'serial'>): Preview {
    const preview = { serial: ++this.#serial, ...made };
    this.#kept.use(preview.serial, preview);
    return preview;
  }
}
