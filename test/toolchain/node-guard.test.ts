import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';

/** Runs the guard as if Node had another version. */
function guardOn(version: string): { status: number | null; stderr: string } {
  const script = `
    Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
    import(${JSON.stringify(join(root, 'scripts/check-node.mjs'))});
  `;
  return spawnSync(process.execPath, ['--eval', script], { encoding: 'utf8' });
}

describe('the guard before build, test and start', () => {
  it.each(['18.20.4', '20.20.2', '22.11.0'])('stops on Node %s with one sentence that says what to do', (version) => {
    const { status, stderr } = guardOn(version);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Node ${version} is too old: aiplan needs 22.12 or later. ` +
        'Run "npm ci" without --ignore-scripts: it brings its own Node for the npm scripts.\n',
    );
  });

  it.each(['22.12.0', '24.0.0', '26.1.0'])('lets Node %s pass without a word', (version) => {
    expect(guardOn(version)).toMatchObject({ status: 0, stderr: '' });
  });

  it('stops before anything is installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aiplan-guard-'));
    try {
      mkdirSync(join(folder, 'scripts'));
      const guard = join(folder, 'scripts/check-node.mjs');
      copyFileSync(join(root, 'scripts/check-node.mjs'), guard);
      const { status, stderr } = spawnSync(process.execPath, [guard], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: 'The packages that aiplan is built with are not installed: run "npm ci" first.\n',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
