// How Stryker mutates; called by scripts/mutate.mjs, which says what.
import { fileURLToPath } from 'node:url';

const asked = process.env['MUTATE'] ?? '';

export default {
  testRunner: 'in-process',
  plugins: [fileURLToPath(new URL('in-process-runner.mjs', import.meta.url))],
  mutate: [asked.endsWith('.ts') ? asked : `${asked}/**/*.ts`],
  coverageAnalysis: 'perTest',
  // What rules say is data: translations and examples have tests of their own.
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral'] },
  // TypeScript 7 has no programming interface by which paths could be rewritten in the copy; nothing here needs it.
  tsconfigFile: '.stryker/none.json',
  ignorePatterns: ['dist', 'client', 'bench', '.vscode-test', '.vitest', '.stryker'],
  // Files of tests that are read again and again stay in memory.
  maxTestRunnerReuse: 400,
  concurrency: 2,
  // Loops that run on are counted by the runner. By the clock, a busy machine would make changes count as noticed that nothing notices.
  timeoutMS: 60_000,
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: '.stryker/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: '.stryker/sandbox',
};
