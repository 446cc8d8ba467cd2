// Writes every generated file of the project; with --check it writes nothing and fails where one is out of date.
//
// A generator is a module in scripts/generate/ that exports `generate(root)`: the files as [path from the root, text].
// Langium's runs first, since the others may import what it writes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {(root: string) => Promise<readonly (readonly [path: string, text: string])[]>} Generator */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'scripts/generate');
const checking = process.argv.includes('--check');

const modules = readdirSync(folder).filter((name) => /\.m?[jt]s$/.test(name));
const inOrder = modules.sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));

let current = 0;
/** @type {string[]} */
const outdated = [];
for (const name of inOrder) {
  /** @type {{ generate: Generator }} */
  const { generate } = await import(pathToFileURL(join(folder, name)).href);
  for (const [path, text] of await generate(root)) {
    if (textOf(join(root, path)) === text) {
      current++;
      continue;
    }
    outdated.push(path);
    if (checking) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

for (const path of outdated) {
  console.log(checking ? `${path} is out of date. Run "npm run generate" and commit it.` : `wrote ${path}`);
}
console.log(`${current} generated files up to date, ${outdated.length} ${checking ? 'out of date' : 'written'}`);
process.exitCode = checking && outdated.length > 0 ? 1 : 0;

/** @param {string} name */
function rank(name) {
  return name.startsWith('langium.') ? 0 : 1;
}

/**
 * @param {string} path
 * @returns {string | undefined} undefined where there is no such file
 */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
