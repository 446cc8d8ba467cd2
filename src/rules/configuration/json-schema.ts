import * as z from 'zod';
import type { Rule } from '../engine/rule.ts';
import { ARTICLE } from '../profile/article.ts';
import { sentence } from '../profile/figures-schema.ts';
import { configurationSchema } from './schema.ts';

/** A place of a JSON Schema, as far as it is looked at here. */
interface Node {
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly description?: string;
  readonly properties?: Record<string, Node>;
  readonly definitions?: Readonly<Record<string, Node>>;
}

/**
 * The JSON Schema of `aiplan.config.json` (draft 07), which editors complete and explain the file by: every rule with its title, every
 * option with its name in words and the value that it has when nobody sets it.
 */
export function configurationJsonSchema(rules: readonly Rule[]): object {
  const schema = z.toJSONSchema(configurationSchema(rules), { target: 'draft-07', reused: 'ref' });
  const root: Node = schema as Node;
  const settings = target(root, root.properties?.['rules']);
  for (const rule of rules) {
    const block = target(root, settings?.properties?.[rule.id])?.anyOf?.map((form) => target(root, form));
    const options = block?.find((form) => form?.properties?.['options'])?.properties?.['options'];
    explainOptions(root, rule, target(root, options));
  }
  return { $schema: schema.$schema, title: 'aiplan configuration', ...schema };
}

function explainOptions(root: Node, rule: Rule, options: Node | undefined): void {
  if (!options?.properties) return;
  const defaults = rule.thresholds(ARTICLE);
  for (const [name, option] of Object.entries(options.properties)) {
    const usual = defaults[name];
    const said = option.description ?? target(root, option)?.description ?? `${sentence(name)}.`;
    const shown = typeof usual === 'object' ? JSON.stringify(usual) : String(usual);
    const description = usual === undefined ? said : `${said.replace(/\.$/, '')} (default: ${shown}).`;
    const form = option.$ref === undefined ? option : { allOf: [option] };
    options.properties[name] = { ...form, description, ...(usual === undefined ? {} : { default: usual }) };
  }
}

/** What a place stands for: behind references, and behind the one part of a whole that only adds words. */
function target(root: Node, node: Node | undefined): Node | undefined {
  let at = node;
  while (at && (at.$ref !== undefined || at.allOf)) {
    at = at.$ref === undefined ? at.allOf?.[0] : root.definitions?.[at.$ref.slice('#/definitions/'.length)];
  }
  return at;
}
