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

/** Draws the inputs of a plan, a block of runs at a time. */
export class InputDraws {
  /** By the number of the input: its values in the runs of the block. Each holds until the next block. */
  readonly columns: readonly Float64Array[];
  /** The inputs that are drawn, with their draws so far. */
  readonly drawn: readonly DrawnInput[];
  readonly #sources: readonly Source[];
  readonly #draws: Int32Array;

  /**
   * @param runs of all blocks together
   * @param block the greatest number of runs that is ever asked for at once
   */
  constructor(inputs: readonly SimulationInput[], seed: number, runs: number, block: number) {
    this.#draws = new Int32Array(block);
    const sources: Source[] = [];
    this.columns = inputs.map((input) => {
      const values = new Float64Array(block);
      const sampler = samplerOf(input.distribution);
      if (!sampler) return values.fill(quantileOf(input.distribution, 0.5));
      sources.push({
        input,
        sampler,
        stream: streamOf(input.key, seed),
        values,
        grades: new Uint16Array(runs),
      });
      return values;
    });
    this.#sources = sources;
    this.drawn = sources;
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
