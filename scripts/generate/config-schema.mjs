import * as z from 'zod';
import { configurationSchema } from '../../src/rules/configuration/schema.ts';
import { loadRules } from '../rules/files.mjs';

/**
 * The JSON Schema of `aiplan.config.json`, for completion in editors.
 *
 * @param {string} root
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate(root) {
  const schema = z.toJSONSchema(configurationSchema(await loadRules(root)), { target: 'draft-07', reused: 'ref' });
  const titled = { $schema: schema.$schema, title: 'aiplan configuration', ...schema };
  return [['schemas/aiplan.config.schema.json', `${JSON.stringify(titled, undefined, 2)}\n`]];
}
