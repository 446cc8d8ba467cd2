import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program of node_modules/.bin or a script of ours to its end.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {string} [folder] to run in; the project's without it
 * @returns {Promise<{ status: number | null, output: string }>} both streams in the order in which they came
 */
export function runProgram(program, words, folder = root) {
  const path = `${root}/node_modules/.bin${delimiter}${process.env['PATH']}`;
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
