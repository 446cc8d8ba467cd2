import * as z from 'zod';
import { checkOutput } from '../../src/cli/output/check-json.ts';

/**
 * The JSON Schema of `aiplan check --format json`, for programs that read it.
 *
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate() {
  const schema = z.toJSONSchema(checkOutput, { target: 'draft-07' });
  const titled = { $schema: schema.$schema, title: 'Findings of aiplan check', ...schema };
  return [['schemas/check.schema.json', `${JSON.stringify(titled, undefined, 2)}\n`]];
}
