import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/run-program.mjs';
import { launchChromium, openPage, workbenchReady } from '../chromium-page.ts';
import { squiggles } from '../workbench.ts';

describe('npm start without a desktop VS Code', () => {
  const said: string[] = [];
  let browser: Browser;
  let started: ReturnType<typeof start>;

  beforeAll(async () => {
    started = start(said);
    [browser] = await Promise.all([launchChromium(), started.ready]);
  });

  afterAll(async () => {
    await browser?.close();
    started?.stop();
  });

  it('prints an address at which the first plan is open, with its findings', async () => {
    const address = said.join('\n').match(/http:\/\/127\.0\.0\.1:\S+/)?.[0];
    expect(address).toBeDefined();
    const page = await openPage(browser);
    await page.goto(address ?? '');
    await workbenchReady(page);
    await page.locator('.tab.active[aria-label^="screening.aiplan"]').waitFor();
    await squiggles(page, 'error').first().waitFor();
    await page.close();
  });

  it('names the folder in which changes are kept', () => {
    const folder = /The plans lie in (.+)\. Your changes stay there\./.exec(said.join('\n'))?.[1] ?? '';
    expect(folder).toBe(join(root, 'playground'));
    expect(existsSync(join(folder, 'screening.aiplan'))).toBe(true);
  });

  it('stops at Ctrl+C without a fault', async () => {
    started.stop();
    expect(await started.ended).toBe(0);
    expect(said.at(-1)).toBe('VS Code has stopped.');
  });
});

/** Runs the start script; `ready` settles when it has told what to try, and fails where it ends before. */
function start(said: string[]) {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--browser'], { cwd: root, stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        said.push(line);
        if (line.includes('Your changes stay there')) resolve();
      });
    }
    void ended.then(() => reject(new Error(`npm start ended early.\n${said.join('\n')}`)));
  });
  return { ready, ended, stop: () => child.kill('SIGINT') };
}
