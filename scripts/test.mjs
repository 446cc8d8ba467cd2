// All suites, or those named as arguments. The last line counts the tests of all of them.
import { runProgram } from './run-program.mjs';
import { embedded } from './suites/embedded.mjs';
import { check } from './suites/suite.mjs';
import { vitest } from './suites/vitest.mjs';

/** @typedef {import('./suites/suite.mjs').Suite} Suite */
/** @typedef {import('./suites/suite.mjs').Outcome} Outcome */

/** @type {readonly Suite[]} */
const everySuite = [
  check('generated', 'node', 'scripts/generate.mjs', '--check'),
  check('types', 'tsc', '-b', '--pretty', 'false'),
  check('style', 'biome', 'check', '--error-on-warnings', '.'),
  check('doors', 'node', 'scripts/check-doors.mjs'),
  check('unused', 'knip'),
  vitest('unit'),
  vitest('lsp', { needsBuild: true }),
  vitest('cli', { needsBuild: true }),
  embedded,
  vitest('pages', { needsBuild: true }),
  vitest('browser', { needsBuild: true, again: true }),
  vitest('package', { needsBuild: true }),
];

const asked = process.argv.slice(2);
const suites = await Promise.all(asked.map(suiteNamed));
const totals = await runAll(asked.length > 0 ? suites : everySuite);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/**
 * @param {string} name
 * @returns {Promise<Suite>}
 */
async function suiteNamed(name) {
  if (name === 'fixes') return vitest('fixes');
  if (name === 'desktop') return (await import('./suites/desktop.mjs')).desktop;
  const suite = everySuite.find((one) => one.name === name);
  if (suite) return suite;
  console.error(`There is no suite ${name}. Suites: ${everySuite.map((one) => one.name).join(', ')}, fixes, desktop.`);
  process.exit(1);
}

/**
 * @param {readonly Suite[]} chosen
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runAll(chosen) {
  const totals = { passed: 0, failed: 0 };
  let buildReport = '';
  if (chosen.some((suite) => suite.needsBuild)) {
    const { status, output } = await runProgram('node', ['scripts/build.mjs']);
    if (status !== 0) buildReport = output || 'The build failed.';
    console.log(status === 0 ? output.trimEnd() : 'The build failed.');
  }
  for (const suite of chosen) {
    const started = performance.now();
    const { passed, failed, report, told } =
      suite.needsBuild && buildReport ? { passed: 0, failed: 1, report: buildReport, told: '' } : await counted(suite);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (told) console.log(told.trimEnd());
    if (failed > 0) console.log(report.trimEnd());
    console.log(`${suite.name.padEnd(10)} ${passed} passed, ${failed} failed  (${seconds} s)`);
    totals.passed += passed;
    totals.failed += failed;
  }
  return totals;
}

/**
 * Runs one suite. One that cannot run, or in which nothing ran, has failed.
 *
 * @param {Suite} suite
 * @returns {Promise<Outcome>}
 */
async function counted(suite) {
  try {
    const outcome = await suite.run();
    const ran = outcome.passed + outcome.failed > 0;
    return ran ? outcome : { passed: 0, failed: 1, report: `${outcome.report}\nNo test ran in ${suite.name}.` };
  } catch (error) {
    return { passed: 0, failed: 1, report: error instanceof Error ? error.message : String(error) };
  }
}
