import { fileURLToPath } from 'node:url';
import { doorViolations } from './doors/violations.mjs';

const { files, violations } = doorViolations(fileURLToPath(new URL('..', import.meta.url)));

for (const violation of violations) console.error(violation);
if (files === 0) console.error('No source file found.');
console.log(`${files} files checked, ${violations.length} imports through no door`);
process.exitCode = files === 0 || violations.length > 0 ? 1 : 0;
