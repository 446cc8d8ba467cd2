import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';

type Schema = Record<string, unknown>;

/**
 * What is wrong with a SARIF log by the schema of SARIF 2.1.0, with what OASIS made stricter in errata 01: a region names where it begins,
 * and a language is one or two letters' pairs from end to end.
 */
export function sarifProblems(log: unknown): readonly ErrorObject[] {
  return matches(log) ? [] : (matches.errors ?? []);
}

const matches = validator();

function validator() {
  const file = new URL('fixtures/sarif-2.1.0-rtm.5.json', import.meta.url);
  // Written for draft 04, of which it uses nothing that draft 07 has in another way but its own name.
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  const definitions = schema['definitions'] as Record<string, Schema>;
  const stricter = {
    ...definitions,
    region: {
      ...definitions['region'],
      anyOf: ['startLine', 'charOffset', 'byteOffset'].map((name) => ({ required: [name] })),
    },
    run: withLanguage(definitions['run']),
    toolComponent: withLanguage(definitions['toolComponent']),
  };
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: {
      uri: (text: string) => URL.canParse(text),
      'uri-reference': (text: string) => URL.canParse(text, 'file:///') && !/[^\u0021-\u007e]/.test(text),
      'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
    },
  });
  return ajv.compile({ ...schema, definitions: stricter });
}

function withLanguage(definition: Schema | undefined): Schema {
  const properties = definition?.['properties'] as Schema;
  const language = { ...(properties['language'] as Schema), pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' };
  return { ...definition, properties: { ...properties, language } };
}
