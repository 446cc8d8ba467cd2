// Bundles what is shipped into dist/. Names as arguments build only those: `node scripts/build.mjs server cli`.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openTypeOf } from './open-type.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
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
    entryPoints: { cli: 'src/cli/start.ts' },
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
    // Holds machine code, which differs from machine to machine.
    external: ['@napi-rs/canvas'],
    alias: {
      // Langium brings it for a few classes.
      'vscode-languageserver-protocol': './scripts/bundle/langium-protocol.mjs',
      // Commander brings it for something that is not used.
      'node:child_process': './scripts/bundle/no-child-process.mjs',
    },
  },
  // The look of reports in the preview of Markdown pages.
  markdown: { ...shared, entryPoints: { markdown: 'src/report/style/markdown.css' }, external: ['#*'] },
  webview: {
    ...shared,
    platform: 'browser',
    target: 'chrome130',
    format: 'iife',
    entryPoints: { webview: 'client/webview/main.tsx', 'webview-picture': 'client/webview/picture/main.ts' },
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in bundles));
if (unknown.length > 0) {
  console.error(`There is no bundle ${unknown.join(', ')}. Bundles: ${Object.keys(bundles).join(', ')}.`);
  process.exit(1);
}
const chosen = Object.entries(bundles).filter(([name]) => asked.length === 0 || asked.includes(name));
/** Takes what is built until all of it is there: whatever runs from dist/ meanwhile finds whole files, the old or the new ones. */
const fresh = `dist/.build-${process.pid}`;
// esbuild has told by then what is wrong; its exception would only repeat it.
const results = await Promise.all(chosen.map(([, options]) => build({ ...options, outdir: fresh }))).catch(() => {
  rmSync(join(root, fresh), { recursive: true, force: true });
  process.exit(1);
});
const built = results
  .flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {}))
  .map((file) => file.slice(fresh.length + 1));
// The entry after the pieces that it loads.
for (const file of built.toSorted((one, other) => other.split('/').length - one.split('/').length)) {
  const target = join(root, 'dist', file);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(join(root, fresh, file), target);
  console.log(`${`dist/${file}`.padEnd(32)} ${(statSync(target).size / 1024).toFixed(0).padStart(5)} KB`);
}
rmSync(join(root, fresh), { recursive: true });
if (chosen.some(([name]) => name === 'cli')) built.push(...copyFonts());
for (const file of staleFiles()) rmSync(join(root, 'dist', file));

/** The fonts that a PDF embeds, beside the code that writes it. */
function copyFonts() {
  mkdirSync(join(root, 'dist/cli/fonts'), { recursive: true });
  return ['Roboto-Regular', 'Roboto-Bold'].map((name) => {
    const woff = readFileSync(join(root, 'node_modules/roboto-fontface/fonts/roboto', `${name}.woff`));
    writeFileSync(join(root, 'dist/cli/fonts', `${name}.ttf`), openTypeOf(woff));
    return `cli/fonts/${name}.ttf`;
  });
}

/** Files of earlier builds that nothing loads any more: the names of the command line's pieces change with their content. */
function staleFiles() {
  const folder = join(root, asked.length === 0 ? 'dist' : 'dist/cli');
  if (!existsSync(folder) || (asked.length > 0 && !asked.includes('cli'))) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(root, 'dist').length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !built.includes(file) && !file.startsWith('.build-'));
}
