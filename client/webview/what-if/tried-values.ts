import type { TriedValues } from '../../../src/report/what-if-data.ts';

/** Least time between two questions while a slider moves. Milliseconds. */
const PACE = 40;

/** The values that the sliders stand at. They are told to the panel at a steady pace, the last ones always. */
export class TriedValuesOfPage {
  readonly #tell: (values: TriedValues) => void;
  #values: TriedValues = {};
  #pacing: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (values: TriedValues) => void) {
    this.#tell = tell;
  }

  get values(): TriedValues {
    return this.#values;
  }

  /** Moved in the page. */
  change(values: TriedValues): void {
    this.#values = values;
    this.#pacing ??= setTimeout(() => {
      this.#pacing = undefined;
      this.#tell(this.#values);
    }, PACE);
  }

  /** The panel knows better: something was written, dropped, or was tried before the page was opened. */
  set(values: TriedValues): void {
    clearTimeout(this.#pacing);
    this.#pacing = undefined;
    this.#values = values;
  }
}
