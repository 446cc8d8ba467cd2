// Stands in for `fast-check` while code is mutated: a law that asks hundreds of random plans takes too long to be asked for each of a thousand changes, and some plans hold most of it.
// The first plan that breaks the law is enough; looking for the smallest takes longer than all the rest.
import fastCheck from 'fast-check';

export * from 'fast-check';

/** Runs of a law at most: `MUTATE_RUNS=12`. As many as it asks for where nothing is said. */
const MOST_RUNS = Number(process.env['MUTATE_RUNS'] ?? Number.POSITIVE_INFINITY);

/** What a law asks for that does not say how often it is run. */
const USUAL_RUNS = 100;

/**
 * @param {import('fast-check').IRawProperty<unknown>} property
 * @param {import('fast-check').Parameters<unknown>} [parameters]
 */
export function assert(property, parameters) {
  const numRuns = Math.min(parameters?.numRuns ?? USUAL_RUNS, MOST_RUNS);
  return fastCheck.assert(property, { ...parameters, numRuns, endOnFailure: true });
}

export default { ...fastCheck, assert };
