import * as z from 'zod';
import { configOutput } from '../../src/cli/output/config-json.ts';

/**
 * The JSON Schema of `aiplan config print --format json`, for programs that read it.
 *
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate() {
  const schema = z.toJSONSchema(configOutput, { target: 'draft-07' });
  const titled = { $schema: schema.$schema, title: 'Settings of aiplan config print', ...schema };
  return [['schemas/config.schema.json', `${JSON.stringify(titled, undefined, 2)}\n`]];
}
