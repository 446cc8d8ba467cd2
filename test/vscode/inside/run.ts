import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** What the runner outside reads. */
export interface InsideResults {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly title: string; readonly message: string }[];
}

/** Longer than any suite may take, shorter than the patience of the runner outside. Milliseconds. */
const limit = 120_000;

/**
 * Runs every suite beside this file in the extension host. Called by VS Code, desktop and embedded alike.
 * The results go as JSON to the file that the environment variable `AIPLAN_RESULTS` names.
 *
 * @throws Error where a test failed, none ran, or the time is up
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000 });
  for (const name of readdirSync(import.meta.dirname)) {
    if (name.endsWith('.suite.cjs')) mocha.addFile(join(import.meta.dirname, name));
  }
  const results = await Promise.race([allOf(mocha), timeUp()]);
  const file = process.env['AIPLAN_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(results));
  if (results.failed.length > 0) throw new Error(`${results.failed.length} tests failed.`);
  if (results.passed.length === 0) throw new Error('No test ran.');
}

function allOf(mocha: Mocha): Promise<InsideResults> {
  const passed: string[] = [];
  const failed: { title: string; message: string }[] = [];
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ passed, failed }));
    runner.on('pass', (test) => passed.push(test.fullTitle()));
    runner.on('fail', (test, error: Error) =>
      failed.push({ title: test.fullTitle(), message: error.stack ?? error.message }),
    );
  });
}

function timeUp(): Promise<InsideResults> {
  const message = `The suites took longer than ${limit / 1000} seconds.`;
  return new Promise((resolve) => {
    setTimeout(() => resolve({ passed: [], failed: [{ title: 'time limit', message }] }), limit).unref();
  });
}
