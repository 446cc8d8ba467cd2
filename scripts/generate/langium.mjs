import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * The parser's tables and the syntax tree's types from the grammar.
 * Langium writes into a temporary folder, so that the caller can compare before anything changes.
 *
 * @param {string} root
 * @returns {Promise<[path: string, text: string][]>}
 * @throws {Error} with Langium's own words where the grammar is wrong
 */
export async function generate(root) {
  const config = JSON.parse(readFileSync(join(root, 'langium-config.json'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-langium-'));
  try {
    for (const language of config.languages) language.grammar = resolve(root, language.grammar);
    const file = join(folder, 'langium-config.json');
    writeFileSync(file, JSON.stringify({ ...config, out: join(folder, 'out') }));
    await langium(root, file);
    return readdirSync(join(folder, 'out')).map((name) => [
      `${config.out}/${name}`,
      readFileSync(join(folder, 'out', name), 'utf8'),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} root
 * @param {string} config
 */
async function langium(root, config) {
  const program = join(root, 'node_modules/langium-cli/bin/langium.js');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, 'generate', '--file', config]);
  if (/\berror\b/i.test(stderr)) throw new Error(stderr || stdout);
}
