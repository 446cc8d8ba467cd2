import { defineConfig } from 'vitest/config';

/** `unit` reads sources; the others run what lies in dist/ and need a build. `pages` looks at pages in a browser alone, `browser` at VS Code in one, which wants the machine for itself. */
export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    // One less is the default, which on two cores is one file after the other.
    maxWorkers: '100%',
    testTimeout: 20_000,
    setupFiles: ['test/support/seed.ts'],
    globalSetup: ['test/support/temporary-files.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/server/**', 'test/vscode/**', 'test/package/**', 'test/cli/**'],
        },
      },
      // On demand: every fix in every example.
      { extends: true, test: { name: 'fixes', include: ['test/rules/laws/*.full.ts'] } },
      { extends: true, test: { name: 'lsp', include: ['test/server/**/*.test.ts'] } },
      { extends: true, test: { name: 'cli', include: ['test/cli/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['test/vscode/pages/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/vscode/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What shows on the screen takes its time on a busy machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
