import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';
import { packVsix, version } from '../../scripts/vsix.mjs';
import { zipNames } from './zip-names.ts';

/** What the package of the command line has on top of the extension. */
const commandLine = ['dist/cli.mjs', ...filesIn('dist/cli')];

/** What the extension and the command line ship, and nothing else. */
const shipped = [
  'THIRD-PARTY.md',
  'client/icons/aiplan.png',
  'client/icons/file-dark.svg',
  'client/icons/file-light.svg',
  'client/l10n/bundle.l10n.de.json',
  'client/l10n/bundle.l10n.nl.json',
  'client/language-configuration.json',
  'dist/extension.cjs',
  'dist/markdown.css',
  'dist/server.cjs',
  'dist/webview-picture.js',
  'dist/webview.js',
  ...filesIn('docs/images'),
  'docs/language.md',
  'docs/configuration.md',
  'package.json',
  'package.nls.de.json',
  'package.nls.json',
  'package.nls.nl.json',
  'schemas/aiplan.config.schema.json',
  'schemas/check.schema.json',
  'schemas/config.schema.json',
  'schemas/facts.schema.json',
  'syntaxes/aiplan.tmLanguage.json',
];

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiplan-package-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the extension', () => {
  it('holds exactly what it needs and stays under 1.5 MB', async () => {
    const path = join(folder, 'extension.vsix');
    await packVsix(path);
    const bytes = readFileSync(path);
    const documents = ['LICENSE.txt', 'changelog.md', 'readme.md'];
    expect(zipNames(bytes)).toEqual(
      [
        '[Content_Types].xml',
        'extension.vsixmanifest',
        ...[...shipped, ...documents].map((name) => `extension/${name}`),
      ].toSorted(),
    );
    expect(bytes.length).toBeLessThan(1_500_000);
  });
});

describe('the command line', () => {
  let tarball = '';

  beforeAll(() => {
    const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const [packed] = JSON.parse(npm(words, root)) as [{ filename: string; files: { path: string }[] }];
    tarball = join(folder, packed.filename);
    expect(packed.files.map(({ path }) => path).toSorted()).toEqual(
      [...shipped, ...commandLine, 'CHANGELOG.md', 'LICENSE', 'README.md'].toSorted(),
    );
  });

  it('runs from an empty folder, straight from the packed archive', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(await aiplan(empty, tarball, '--version')).toEqual({ status: 0, stdout: `${version()}\n`, stderr: '' });
  });

  it('finds what is wrong in a plan of that folder and says so by its exit status', async () => {
    const plans = join(folder, 'plans');
    mkdirSync(plans);
    copyFileSync(join(root, 'examples/screening.aiplan'), join(plans, 'screening.aiplan'));
    const { status, stdout } = await aiplan(plans, tarball, 'check');
    expect(stdout).toMatch(/^screening\.aiplan:\d+:\d+ .* team\/missing-compliance-officer$/m);
    expect(status).toBe(1);
  });
});

/** Every file in a folder of the project: pictures, or the parts of the command line, whose names hold a hash. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function npm(words: readonly string[], cwd: string): string {
  return execFileSync('npm', words, { cwd, encoding: 'utf8', shell: process.platform === 'win32', stdio: 'pipe' });
}

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the packed command line as `npx aiplan` does, without the registry. */
function aiplan(cwd: string, tarball: string, ...words: readonly string[]): Promise<Ended> {
  const npmWords = ['exec', '--offline', '--yes', '--loglevel=error', `--package=${tarball}`, '--', 'aiplan', ...words];
  return new Promise((resolve) => {
    const env = { ...process.env, npm_config_cache: join(folder, 'npm-cache') };
    execFile('npm', npmWords, { cwd, env, shell: process.platform === 'win32' }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}
