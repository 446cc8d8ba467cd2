// npm leaves packages for other platforms out of the lock file where its registry cannot serve them, and `npm ci` then
// fails everywhere. Run this after `npm install`: it writes the missing entries from what their parents ask for.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-program.mjs';

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Entry
 */

const file = join(root, 'package-lock.json');
/** @type {{ packages: Record<string, Entry> }} */
const lock = JSON.parse(readFileSync(file, 'utf8'));

let added = 0;
for (const [place, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(place, name)) continue;
    lock.packages[`node_modules/${name}`] = { version, dev: true, optional: true, ...platformOf(name) };
    added++;
  }
}
const inOrder = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
if (added > 0) {
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, undefined, 2)}\n`);
}
console.log(`${added} entries added to package-lock.json`);

/**
 * Whether a package finds another one, in its own folder or in one above.
 *
 * @param {string} place
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(place, name) {
  const folders = place.split(/\/?node_modules\//);
  return folders.some((_, depth) => {
    const above = folders.slice(1, folders.length - depth).map((folder) => `node_modules/${folder}/`);
    return `${above.join('')}node_modules/${name}` in lock.packages;
  });
}

/**
 * What such packages are called: `…-linux-x64-musl`, `…-win32-arm64-msvc`.
 *
 * @param {string} name
 * @returns {Entry}
 */
function platformOf(name) {
  const [, os] = /(android|darwin|linux|win32|freebsd|openharmony)/.exec(name) ?? [];
  const [, cpu] = /(arm64|x64|ia32|arm|ppc64|riscv64|s390x|wasm32)/.exec(name) ?? [];
  const libc = name.includes('musl') ? 'musl' : os === 'linux' && name.includes('gnu') ? 'glibc' : undefined;
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) };
}
