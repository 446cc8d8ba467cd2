import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';
import { linesOf, project } from './command-line.ts';
import { ERROR, PLAN } from './plans.ts';
import { readXml } from './read-xml.ts';
import { sarifProblems } from './sarif-schema.ts';

/** Lets one rule fail; everything else is the program as it is. */
const withBrokenRule: Plugin = {
  name: 'broken rule',
  setup({ onLoad }) {
    onLoad({ filter: /team[\\/]overallocation\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(
        /\n {2}check\(.*?\) \{\n/,
        (start) => `${start} throw new Error('No such week');\n`,
      ),
    }));
  },
};

it('a rule that fails is named, ends with status 2, and leaves the others their say', async () => {
  const plans = project({ 'a.aiplan': PLAN, 'b.aiplan': ERROR });
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/start.ts'],
    outfile: plans.path('aiplan.mjs'),
    bundle: true,
    platform: 'node',
    // Machine code, which only a PNG asks for.
    external: ['@napi-rs/canvas'],
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    plugins: [withBrokenRule],
    logLevel: 'error',
  });
  const run = (...words: string[]) =>
    new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        [basename(plans.path('aiplan.mjs')), ...words],
        { cwd: plans.folder },
        (error, stdout, stderr) => {
          resolve({ status: error?.code ?? 0, stdout, stderr });
        },
      );
    });
  const { status, stdout, stderr } = await run('check', '--brief');
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'The rule team/overallocation failed and was left out: No such week.\n',
  });
  expect(linesOf(stdout, 'team/overallocation')).toEqual([]);
  expect(linesOf(stdout, 'structure/unknown-fact')).toHaveLength(1);
  expect(linesOf(stdout, 'team/missing-business-lead')).toHaveLength(1);
  expect((await run('check', '--format', 'json')).status).toBe(2);
  expect((await run('check', 'b.aiplan')).status).toBe(1);
  const log = JSON.parse((await run('check', '--format', 'sarif')).stdout) as { runs: { tool: object }[] };
  expect(sarifProblems(log)).toEqual([]);
  expect(log.runs).toMatchObject([
    {
      invocations: [
        {
          executionSuccessful: false,
          exitCode: 2,
          toolExecutionNotifications: [{ level: 'error', associatedRule: { id: 'team/overallocation' } }],
        },
      ],
    },
  ]);
  const suites = readXml((await run('check', '--format', 'junit')).stdout).children;
  expect(suites[0]).toMatchObject({
    attributes: { name: 'aiplan', errors: '1' },
    children: [{ attributes: { name: 'team/overallocation' }, children: [{ name: 'error' }] }],
  });
});
