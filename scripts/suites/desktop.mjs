import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../run-program.mjs';
import { inside } from './inside.mjs';

/**
 * The same suites in a desktop VS Code: the one that `AIPLAN_VSCODE` names, else a download.
 * On Linux it needs a screen; `xvfb-run npm run test:desktop` brings one.
 */
export const desktop = inside('desktop', async ({ tests, folder, results }) => {
  const data = mkdtempSync(join(tmpdir(), 'aiplan-desktop-'));
  const given = process.env['AIPLAN_VSCODE'];
  try {
    await runTests({
      ...(given ? { vscodeExecutablePath: given } : { version: 'stable' }),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      extensionTestsEnv: { AIPLAN_RESULTS: results },
      launchArgs: [
        folder,
        '--user-data-dir',
        data,
        '--disable-extensions',
        '--disable-workspace-trust',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
});
