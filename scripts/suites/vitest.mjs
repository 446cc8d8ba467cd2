import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runProgram } from '../run-program.mjs';

/** So many files that failed are run a second time; where more failed, the reason is ours. */
const FEW = 3;

/**
 * @typedef {{ name: string, status: string, assertionResults: readonly { status: string }[] }} FileResult
 * @typedef {{ passed: number, failed: number, report: string, files: readonly FileResult[] }} Run
 */

/**
 * The suite of one vitest project. A file that cannot be loaded counts as one failure.
 *
 * @param {string} project
 * @param {{ needsBuild?: boolean, again?: boolean }} [ways] again: a few files that failed are run once more, from their start, and that is told. For
 * programs of others that lose a key or the focus on a busy machine.
 * @returns {import('./suite.mjs').Suite}
 */
export function vitest(project, { needsBuild = false, again = false } = {}) {
  return {
    name: project,
    needsBuild,
    async run() {
      const first = await runOf(project);
      const failed = first.files.filter(({ status }) => status === 'failed').map(({ name }) => name);
      if (!again || failed.length === 0 || failed.length > FEW) return first;
      const second = await runOf(project, failed);
      const passedOnce = first.files
        .filter(({ name }) => !failed.includes(name))
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === 'passed').length;
      return {
        passed: passedOnce + second.passed,
        failed: second.failed,
        report: second.report,
        told: `Run again: ${failed.map((name) => relative('.', name)).join(', ')}, which failed before:\n${first.report}`,
      };
    },
  };
}

/**
 * @param {string} project
 * @param {readonly string[]} [only] paths of files, all where none is given
 * @returns {Promise<Run>}
 */
async function runOf(project, only = []) {
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-vitest-'));
  const file = join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status, output } = await runProgram('vitest', ['run', '--project', project, ...reporters, ...only]);
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const failed = results.numFailedTests + unloaded(results.testResults);
    const files = results.testResults;
    return { passed: results.numPassedTests, failed: failed || (status === 0 ? 0 : 1), report: output, files };
  } catch {
    return { passed: 0, failed: 1, report: output, files: [] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {readonly FileResult[]} files
 * @returns {number}
 */
function unloaded(files) {
  return files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}
