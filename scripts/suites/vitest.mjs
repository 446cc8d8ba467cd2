import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../run-program.mjs';

/**
 * The suite of one vitest project. A file that cannot be loaded counts as one failure.
 *
 * @param {string} project
 * @param {boolean} needsBuild
 * @returns {import('./suite.mjs').Suite}
 */
export function vitest(project, needsBuild) {
  return {
    name: project,
    needsBuild,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'aiplan-vitest-'));
      const file = join(folder, 'results.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { status, output } = await runProgram('vitest', ['run', '--project', project, ...reporters]);
      try {
        const results = JSON.parse(readFileSync(file, 'utf8'));
        const failed = results.numFailedTests + unloaded(results.testResults);
        return { passed: results.numPassedTests, failed: failed || (status === 0 ? 0 : 1), report: output };
      } catch {
        return { passed: 0, failed: 1, report: output };
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

/**
 * @param {readonly { status: string, assertionResults: readonly unknown[] }[]} files
 * @returns {number}
 */
function unloaded(files) {
  return files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}
