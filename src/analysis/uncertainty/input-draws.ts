import { quantileOf, type Sampler, samplerOf } from './distribution.ts';
import type { DrawnInput } from './drivers.ts';
import { valuesAt } from './quantile-table.ts';
import { type RandomStream, streamOf } from './random-stream.ts';
import type { SimulationInput } from './simulation-model.ts';

interface Source extends DrawnInput {
  readonly sampler: Sampler;
  readonly stream: RandomStream;
  readonly values: Float64Array;
}

/** Inputs whose tables are made in one step, a tenth of a millisecond each at most. */
const INPUTS_PER_STEP = 16;

/** Draws the inputs of a plan, a block of runs at a time. */
export class InputDraws {
  /** By the number of the input: its values in the runs of the block. Each holds until the next block. */
  readonly columns: readonly Float64Array[];
  readonly #inputs: readonly SimulationInput[];
  readonly #seed: number;
  readonly #runs: number;
  readonly #sources: Source[] = [];
  readonly #draws: Int32Array;

  /**
   * @param runs of all blocks together
   * @param block the greatest number of runs that is ever asked for at once
   */
  constructor(inputs: readonly SimulationInput[], seed: number, runs: number, block: number) {
    this.columns = inputs.map(() => new Float64Array(block));
    this.#inputs = inputs;
    this.#seed = seed;
    this.#runs = runs;
    this.#draws = new Int32Array(block);
  }

  /** The inputs that are drawn, with their draws so far. */
  get drawn(): readonly DrawnInput[] {
    return this.#sources;
  }

  /** Makes ready to draw, in steps. */
  *prepare(): Generator<void, void> {
    for (const [place, input] of this.#inputs.entries()) {
      const values = this.columns[place];
      if (!values) continue;
      const sampler = samplerOf(input.distribution);
      if (!sampler) values.fill(quantileOf(input.distribution, 0.5));
      else {
        const stream = streamOf(input.key, this.#seed);
        this.#sources.push({ input, sampler, stream, values, grades: new Uint16Array(this.#runs) });
      }
      if (place % INPUTS_PER_STEP === INPUTS_PER_STEP - 1) yield;
    }
  }

  /**
   * Draws the next runs.
   *
   * @param from the number of the first of them
   * @param count at most a block
   */
  next(from: number, count: number): void {
    const draws = this.#draws;
    for (const { sampler, stream, values, grades } of this.#sources) {
      const { table, offset, factor, least } = sampler;
      stream.fill(draws, count);
      valuesAt(table, draws, offset, factor, values, count);
      if (least > Number.NEGATIVE_INFINITY) raise(values, least, count);
      for (let run = 0; run < count; run++) grades[from + run] = (draws[run] as number) >>> 16;
    }
  }
}

function raise(values: Float64Array, least: number, count: number): void {
  for (let run = 0; run < count; run++) if ((values[run] as number) < least) values[run] = least;
}
