/**
 * A part of the test command. `needsBuild`: it runs what lies in dist/.
 *
 * @typedef {{ passed: number, failed: number, report: string }} Outcome
 * `report`: what to show where something failed
 *
 * @typedef {{ name: string, needsBuild: boolean, run: () => Promise<Outcome> }} Suite
 */

import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program of node_modules/.bin or a script of ours to its end.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @returns {Promise<{ status: number | null, output: string }>} both streams in the order in which they came
 */
export function runProgram(program, words) {
  const path = `${root}/node_modules/.bin${delimiter}${process.env['PATH']}`;
  const child = spawn(program, words, {
    cwd: root,
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

/**
 * A suite of one: a program that ends with status 0 or does not.
 *
 * @param {string} name
 * @param {string} program
 * @param {...string} words
 * @returns {Suite}
 */
export function check(name, program, ...words) {
  return {
    name,
    needsBuild: false,
    async run() {
      const { status, output } = await runProgram(program, words);
      return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, report: output };
    },
  };
}
