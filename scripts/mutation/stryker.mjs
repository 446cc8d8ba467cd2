// How Stryker mutates; called by scripts/mutate.mjs, which says what.
const asked = process.env['MUTATE'] ?? '';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [asked.endsWith('.ts') ? asked : `${asked}/**/*.ts`],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What rules say is data: translations and examples have tests of their own.
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral'] },
  // TypeScript 7 has no programming interface by which paths could be rewritten in the copy; Vitest needs none.
  tsconfigFile: '.stryker/none.json',
  ignorePatterns: ['dist', 'docs', 'client', 'bench', '.vscode-test', '.vitest', '.stryker'],
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: '.stryker/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: '.stryker/sandbox',
};
