import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A Chromium to test with: `CHROME_PATH`, one on the path, one in Playwright's cache, else a fresh one,
 * from Debian's package where that can be done without asking, or from Playwright's download.
 *
 * @returns {string} path of the program
 * @throws {Error} one sentence that says what to do
 */
export function chromium() {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (runs(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, which cannot be run. Correct it or leave it unset.`);
  }
  const found =
    installedChromium() ?? (installFromDebian() || installFromPlaywright() ? installedChromium() : undefined);
  if (found) return found;
  throw new Error('No Chromium found: install Chromium or Google Chrome, or set CHROME_PATH to the program.');
}

/** @returns {string | undefined} */
function installedChromium() {
  return [...onPath(), ...applications(), ...inPlaywrightsCache()].find(runs);
}

/** @returns {string[]} */
function onPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {string[]} */
function applications() {
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ];
}

/** @returns {string[]} newest first */
function inPlaywrightsCache() {
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
    }[platform().toString()] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  const revisions = readdirSync(cache).filter((name) => name.startsWith('chromium-'));
  return revisions
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .flatMap((revision) => programs.map((program) => join(cache, revision, program)));
}

/** @returns {boolean} whether the package was installed */
function installFromDebian() {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return false;
  console.log('No Chromium found: installing the packages chromium and fonts-liberation.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const wanted = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  const { status, stderr } = spawnSync('apt-get', wanted, { env, encoding: 'utf8' });
  if (status !== 0) console.error(`apt-get could not install chromium. ${stderr.trim().split('\n').at(-1) ?? ''}`);
  return status === 0;
}

/** Ubuntu's package of the same name is only a pointer to a snap. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @returns {boolean} whether the download succeeded */
function installFromPlaywright() {
  console.log('No Chromium found: downloading the one that Playwright tests with.');
  const program = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
  try {
    execFileSync(process.execPath, [program, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
