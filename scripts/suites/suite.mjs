/**
 * A part of the test command. `needsBuild`: it runs what lies in dist/.
 *
 * @typedef {{ passed: number, failed: number, report: string, told?: string }} Outcome
 * `report`: what to show where something failed; `told`: what to show always
 *
 * @typedef {{ name: string, needsBuild: boolean, run: () => Promise<Outcome> }} Suite
 */

import { runProgram } from '../run-program.mjs';

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
