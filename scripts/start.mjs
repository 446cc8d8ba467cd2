// Builds everything and opens a real VS Code with the extension and the examples: the desktop one where `code` is on
// the path, else one that npm can install, served to the browser. `npm start -- --browser` always takes the latter.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runProgram } from './run-program.mjs';
import { installExtension } from './vscode/install-extension.mjs';
import { addressOf, serveVsCode } from './vscode/serve.mjs';
import { packVsix } from './vsix.mjs';

/** A fixed port lets the browser remember the layout between two starts. */
const usualPort = 8137;
const playground = join(root, 'playground');
const firstPlan = 'screening.aiplan';

console.log('Building aiplan.');
const { status, output } = await runProgram('node', ['scripts/build.mjs']);
if (status !== 0) {
  console.error(output);
  process.exit(1);
}
copyNewExamples();
if (!process.argv.includes('--browser') && openDesktop()) tellWhatToTry('VS Code opens now.');
else await serve();

/** Plans that are there already stay as they are: they may hold the user's changes. */
function copyNewExamples() {
  mkdirSync(playground, { recursive: true });
  const missing = readdirSync(join(root, 'examples')).filter((name) => !existsSync(join(playground, name)));
  for (const name of missing) copyFileSync(join(root, 'examples', name), join(playground, name));
}

/**
 * VS Code refuses to run as root on Linux without further words, so that case is left to the browser.
 *
 * @returns {boolean} whether a desktop VS Code took it
 */
function openDesktop() {
  if (process.platform === 'linux' && (process.getuid?.() === 0 || !hasScreen())) return false;
  const words = [`--extensionDevelopmentPath=${root}`, '--new-window', playground, join(playground, firstPlan)];
  return spawnSync('code', words, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

function hasScreen() {
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function serve() {
  const home = join(root, '.vscode-test/home');
  const places = { data: home, extensions: join(home, 'extensions') };
  mkdirSync(places.extensions, { recursive: true });
  const vsix = join(home, 'aiplan.vsix');
  console.log('Installing the extension.');
  await packVsix(vsix);
  await installExtension(vsix, places);

  const server = await serveVsCode({ ...places, port: usualPort }).catch(() => serveVsCode(places));
  const address = addressOf(server, playground, firstPlan);
  tellWhatToTry(`VS Code runs at\n\n  ${address}\n\nOpen this address in a browser. Ctrl+C stops it.`);

  let asked = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      asked = true;
      void server.stop();
    });
  }
  const ended = await server.exited;
  console.log(asked ? '\nVS Code has stopped.' : `VS Code ended by itself with status ${ended}.`);
  process.exitCode = asked ? 0 : 1;
}

/** @param {string} opening */
function tellWhatToTry(opening) {
  console.log(`
${opening}

What to try:
  1. Open ${firstPlan}. Underlined words are findings; rest the pointer on one to read what, why and how.
  2. Put the cursor on an underlined word, press Ctrl+. (Cmd+. on a Mac) and choose a fix.
  3. Click the preview icon at the top right of the editor and watch the roadmap change while you type.

The plans lie in ${playground}. Your changes stay there.`);
}
