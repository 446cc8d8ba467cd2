import { openEditor } from '../../test/vscode/open-editor.ts';
import { inside } from './inside.mjs';

/** Longer than the suites give themselves. Milliseconds. */
const patience = 150_000;

/** The suites inside the extension host of the VS Code that npm can install. */
export const embedded = inside('editor', async ({ tests, folder, results }) => {
  /** @type {string[]} */
  const said = [];
  /** @type {PromiseWithResolvers<void>} */
  const ended = Promise.withResolvers();
  const timer = setTimeout(() => {
    said.push(`VS Code did not end within ${patience / 1000} seconds.`);
    ended.resolve();
  }, patience);

  const editor = await openEditor({
    folder,
    tests,
    environment: { AIPLAN_RESULTS: results },
    prepare: async (page) => {
      await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ words) => {
        said.push(words.map(String).join(' '));
      });
      await page.exposeFunction('codeAutomationExit', () => ended.resolve());
    },
  });
  await ended.promise;
  clearTimeout(timer);
  await editor.close();
  return said.join('\n');
});
