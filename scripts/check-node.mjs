// The first step of build, test and start. Written for old Node versions too: it must run in order to say no.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Node ${process.versions.node} is too old: aiplan needs 22.12 or later. ` +
      'Run "npm ci" without --ignore-scripts: it brings its own Node for the npm scripts.',
  );
  process.exit(1);
}
if (!existsSync(new URL('../node_modules/esbuild', import.meta.url))) {
  console.error('The packages that aiplan is built with are not installed: run "npm ci" first.');
  process.exit(1);
}
