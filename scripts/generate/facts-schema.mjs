import * as z from 'zod';
import { factsOutput } from '../../src/cli/output/facts/schema.ts';

/**
 * The JSON Schema of `aiplan facts --format json`, for programs that read it.
 *
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate() {
  const schema = z.toJSONSchema(factsOutput, { target: 'draft-07' });
  const titled = { $schema: schema.$schema, title: 'What follows from plans: aiplan facts', ...schema };
  return [['schemas/facts.schema.json', `${JSON.stringify(titled, undefined, 2)}\n`]];
}
