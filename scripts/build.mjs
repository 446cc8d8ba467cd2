// Bundles what is shipped into dist/. Names as arguments build only those: `node scripts/build.mjs server cli`.
import { rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  outdir: 'dist',
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', target: 'node22', mainFields: ['module', 'main'] };

/**
 * CommonJS is what VS Code loads and forks. `import.meta` is given its values back.
 *
 * @type {import('esbuild').BuildOptions}
 */
const commonJs = {
  ...node,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  banner: { js: 'const importMetaUrl=require("node:url").pathToFileURL(__filename).href;' },
  define: { 'import.meta.url': 'importMetaUrl', 'import.meta.dirname': '__dirname' },
};

/**
 * A module, with the `require` that bundled CommonJS packages expect.
 *
 * @type {import('esbuild').BuildOptions}
 */
const module = {
  ...node,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  banner: { js: 'import{createRequire as requireFrom}from"node:module";const require=requireFrom(import.meta.url);' },
};

/** @type {Readonly<Record<string, import('esbuild').BuildOptions>>} */
const bundles = {
  server: { ...commonJs, entryPoints: { server: 'server/node.ts' } },
  extension: { ...commonJs, entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] },
  // In pieces, so that `aiplan --version` reads only the first.
  cli: {
    ...module,
    entryPoints: { cli: 'src/cli/main.ts' },
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
  },
  webview: {
    ...shared,
    platform: 'browser',
    target: 'chrome130',
    format: 'iife',
    entryPoints: { webview: 'client/webview/main.tsx' },
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in bundles));
if (unknown.length > 0) {
  console.error(`There is no bundle ${unknown.join(', ')}. Bundles: ${Object.keys(bundles).join(', ')}.`);
  process.exit(1);
}
if (asked.length === 0) rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });

// The names of its pieces change with their content.
if (asked.includes('cli')) rmSync(new URL('../dist/cli', import.meta.url), { recursive: true, force: true });

const chosen = Object.entries(bundles).filter(([name]) => asked.length === 0 || asked.includes(name));
// esbuild has told by then what is wrong; its exception would only repeat it.
const results = await Promise.all(chosen.map(([, options]) => build(options))).catch(() => process.exit(1));
for (const file of results.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {}))) {
  console.log(`${file.padEnd(32)} ${(statSync(`${root}/${file}`).size / 1024).toFixed(0).padStart(5)} KB`);
}
