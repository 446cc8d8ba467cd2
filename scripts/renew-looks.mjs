// Writes the references of what pages look like: all, or those whose name holds a word: `npm run looks`, `npm run looks -- quotes`.
import { runProgram } from './run-program.mjs';

process.env['AIPLAN_LOOKS'] = 'keep';
const [word] = process.argv.slice(2);
const test = ['run', '--project', 'pages', 'test/vscode/pages/looks', ...(word ? ['-t', word] : [])];
const built = await runProgram('node', ['scripts/build.mjs']);
const { status, output } = built.status === 0 ? await runProgram('vitest', test) : built;
console.log(output.trimEnd());
process.exitCode = status ?? 1;
