// Changes the code of rules and figures in small ways and reports every change that no test notices: `npm run mutate -- src/rules/kpi`.
// On demand only: a folder takes half a minute on an idle machine. bench/mutation.md keeps what came of it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-program.mjs';

const [asked, ...others] = process.argv.slice(2);
if (!asked || others.length > 0 || !/^src\/(rules|analysis)\/[^/]+/.test(asked) || !existsSync(join(root, asked))) {
  console.error('Name a folder or a file of src/rules or src/analysis: npm run mutate -- src/rules/kpi');
  process.exit(1);
}
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
if (!existsSync(stryker)) {
  console.error('Stryker is not installed. Run "npm ci".');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [stryker, 'run', 'scripts/mutation/stryker.mjs'], {
  cwd: root,
  env: { ...process.env, MUTATE: asked.replace(/\/$/, '') },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
