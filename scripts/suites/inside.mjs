import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { copyExamples } from '../../test/vscode/example-copy.ts';
import { root } from '../run-program.mjs';

/** @typedef {import('../../test/vscode/inside/run.ts').InsideResults} InsideResults */

/**
 * Bundles the suites that run inside the extension host and lets `launch` call them in some VS Code.
 *
 * @param {string} name
 * @param {(place: { tests: string, folder: string, results: string }) => Promise<string>} launch
 * starts VS Code, waits for its end, and returns what it said; it must come back in any case
 * @returns {import('./suite.mjs').Suite}
 */
export function inside(name, launch) {
  return {
    name,
    needsBuild: true,
    async run() {
      const examples = copyExamples();
      const scratch = mkdtempSync(join(tmpdir(), 'aiplan-inside-'));
      const results = join(scratch, 'results.json');
      try {
        const said = await launch({ tests: await bundleSuites(), folder: examples.folder, results });
        return outcome(results, said);
      } finally {
        examples.remove();
        rmSync(scratch, { recursive: true });
      }
    },
  };
}

/**
 * One bundle for each suite, next to the runner. In the project, so that they find mocha.
 *
 * @returns {Promise<string>} the module whose `run()` VS Code calls
 */
async function bundleSuites() {
  const source = join(root, 'test/vscode/inside');
  const folder = join(root, '.vscode-test/inside');
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: readdirSync(source)
      .filter((name) => name === 'run.ts' || name.endsWith('.suite.ts'))
      .map((name) => join(source, name)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    define: { 'import.meta.dirname': '__dirname' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(folder, 'run.cjs');
}

/** @type {(file: string, said: string) => import('./suite.mjs').Outcome} */
function outcome(file, said) {
  /** @type {InsideResults} */
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, report: `The suites reported nothing.\n${said}` };
  }
  const report = results.failed.map(({ title, message }) => `${title}\n${message}`).join('\n\n');
  return { passed: results.passed.length, failed: results.failed.length, report };
}
