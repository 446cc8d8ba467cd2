import { existsSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../model/figures.ts';
import { readJson } from '../rules/configuration/json.ts';
import { readTextFile } from './files/read-file.ts';
import { CONFIGURATION_FILE, rootOf } from './files/root.ts';

/**
 * The language in which the command line speaks of itself. Known before its words are understood, since they may be wrong: the language
 * that `--lang` names, else that of the configuration for the working folder, else that of the environment, else English. Nothing that is
 * wrong there is said here.
 *
 * @param words what stands behind the program's name
 * @param from absolute path of the working folder
 */
export function languageOf(
  words: readonly string[],
  from: string,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  return (
    LANGUAGES.find((language) => language === optionIn(words, '--lang')) ??
    configuredLanguage(path.resolve(from, optionIn(words, '--config') ?? configurationAbove(from))) ??
    systemLanguage(environment) ??
    'en'
  );
}

/** The value that counts: of an option that is repeated the last one. */
function optionIn(words: readonly string[], name: string): string | undefined {
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  const values = options.flatMap((word, index) => {
    if (word === name) return options[index + 1] ?? [];
    return word.startsWith(`${name}=`) ? word.slice(name.length + 1) : [];
  });
  return values.at(-1);
}

function configurationAbove(from: string): string {
  return path.join(rootOf(from, from), CONFIGURATION_FILE);
}

function configuredLanguage(file: string): Language | undefined {
  if (!existsSync(file)) return undefined;
  const reading = readTextFile(file);
  const json = 'text' in reading ? readJson(reading.text) : undefined;
  if (!json || 'message' in json || typeof json.value !== 'object' || json.value === null) return undefined;
  const { language: written } = json.value as { readonly language?: unknown };
  return LANGUAGES.find((language) => language === written);
}

/** POSIX 8.2: of these variables the first that is set and not empty decides about messages, as in `nl_BE.UTF-8`. */
function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language | undefined {
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: lang } = environment;
  const locale = (all || messages || lang || '').toLowerCase();
  return LANGUAGES.find((language) => locale.split(/[_.@-]/)[0] === language);
}
