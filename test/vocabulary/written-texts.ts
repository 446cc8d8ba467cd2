import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import type { Language } from '../../src/model/figures.ts';

const ROOT = new URL('../../', import.meta.url);
const LANGUAGES: readonly string[] = ['en', 'nl', 'de'] satisfies readonly Language[];

/** Plans as examples, in whatever language they are. */
const EXAMPLES = 'examples';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/**
 * Every text that a source writes for one of the languages, whoever shows it and when: what stands behind `nl` or in a constant of that
 * name, a title of a fix or a word of a table as well as a message. What is put in at run time is left out.
 *
 * @returns by file and line
 */
export function writtenTexts(language: Language): ReadonlyMap<string, string> {
  return texts[language];
}

const texts = readAll();

function readAll(): Readonly<Record<Language, Map<string, string>>> {
  const found = { en: new Map<string, string>(), nl: new Map<string, string>(), de: new Map<string, string>() };
  for (const folder of ['src/', 'server/', 'client/']) {
    for (const name of readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const file = `${folder}${name}`;
      const source = readFileSync(new URL(file, ROOT), 'utf8');
      if (/\b(?:nl|de)\b/.test(source)) read(file, source, found);
    }
  }
  return found;
}

function read(file: string, source: string, found: Readonly<Record<Language, Map<string, string>>>): void {
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length;
  const walk = (part: unknown, language: Language | undefined): void => {
    if (Array.isArray(part)) {
      for (const member of part) walk(member, language);
      return;
    }
    if (!isNode(part) || part.type === 'ImportDeclaration') return;
    const text = language && textOf(part);
    if (text) found[language].set(`${file}:${lineOf(part.start)} at ${part.start}`, text);
    if (part.type === 'Property') {
      const name = nameOf(part['key']);
      if (name !== EXAMPLES) walk(part['value'], languageOf(name) ?? language);
      return;
    }
    const named = part.type === 'VariableDeclarator' ? languageOf(nameOf(part['id'])) : undefined;
    for (const field of Object.values(part)) walk(field, named ?? language);
  };
  walk(parseSync(file, source).program, undefined);
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part && 'start' in part;
}

function nameOf(key: unknown): string | undefined {
  if (!isNode(key)) return undefined;
  const name = key['name'] ?? key['value'];
  return typeof name === 'string' ? name : undefined;
}

function languageOf(name: string | undefined): Language | undefined {
  return LANGUAGES.includes(name ?? '') ? (name as Language) : undefined;
}

/** A text as it is written, with a mark for each value that is put into it. */
function textOf({ type, value, quasis }: Node): string | undefined {
  if (type === 'Literal') return typeof value === 'string' ? value : undefined;
  if (type !== 'TemplateLiteral') return undefined;
  return (quasis as readonly { readonly value: { readonly cooked: string } }[])
    .map((part) => part.value.cooked)
    .join('§');
}
