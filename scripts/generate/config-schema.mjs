import { configurationJsonSchema } from '../../src/rules/configuration/json-schema.ts';
import { loadRules } from '../rules/files.mjs';

/**
 * The JSON Schema of `aiplan.config.json`, for completion in editors.
 *
 * @param {string} root
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate(root) {
  const schema = configurationJsonSchema(await loadRules(root));
  return [['schemas/aiplan.config.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`]];
}
