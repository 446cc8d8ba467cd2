import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/run-program.mjs';

export interface ExampleCopy {
  /** Absolute path of the folder. */
  readonly folder: string;
  remove(): void;
}

/** The examples in a temporary folder, so that a test may change them. */
export function copyExamples(): ExampleCopy {
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-examples-'));
  cpSync(join(root, 'examples'), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
