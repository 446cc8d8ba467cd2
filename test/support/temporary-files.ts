import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | undefined;

/** All that a run of the tests keeps for a while lies in one folder, which goes with it, also where a test broke off. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'aiplan-tests-'));
  // Some tests run programs as nobody.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
}

export function teardown(): void {
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
