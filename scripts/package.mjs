// Builds and packs the extension: aiplan-<version>.vsix in the project's folder.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runProgram } from './run-program.mjs';
import { packVsix, version } from './vsix.mjs';

const { status, output } = await runProgram('node', ['scripts/build.mjs']);
console.log(output.trimEnd());
if (status !== 0) process.exit(1);

const name = `aiplan-${version()}.vsix`;
await packVsix(join(root, name));
console.log(`${name}  ${(statSync(join(root, name)).size / 1024).toFixed(0)} KB`);
