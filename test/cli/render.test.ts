import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';
import { project } from './command-line.ts';
import { CLEAN, PLAN } from './plans.ts';

describe('render', () => {
  it('writes one page that needs nothing else, with the same bytes each time', async () => {
    const { run, read, folder } = project({ 'a.aiplan': PLAN.replace('"Faster quotes"', '"Faster <b>quotes</b>"') });
    const words = ['render', 'a.aiplan', '-o', 'report.html', '--as-of', '2026-11-23'];
    expect(await run(words)).toEqual({ status: 0, stdout: 'report.html written\n', stderr: '' });
    const page = read('report.html');
    expect(page).toMatch(/^<!DOCTYPE html>/i);
    expect(page).toMatch(/<html[^>]* lang="en"/);
    expect(page).toContain('Faster &lt;b>quotes&lt;/b>');
    expect(page).not.toMatch(/<script|(?:src|href)="?https?:/);
    await run(words);
    expect(read('report.html')).toBe(page);
    expect(readdirSync(folder).sort()).toEqual(['a.aiplan', 'report.html']);
  });

  it.each([
    [[], 'nl'],
    [['--lang', 'de'], 'de'],
  ])("speaks the plan's own language unless told another: %j", async (words, language) => {
    const { run, read } = project({ 'a.aiplan': PLAN.replace('  currency', '  language: nl\n  currency') });
    await run(['render', 'a.aiplan', '-o', 'r.html', ...words]);
    expect(read('r.html')).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
  });

  it('reads what the plan imports, from any folder', async () => {
    const { run, read } = project({});
    expect(await run(['render', `${root}/examples/quotes.aiplan`, '-o', 'q.html'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(read('q.html')).toContain('Automated quotations');
  });

  it.each([
    [['a.aiplan', '-o', 'r.pdf'], 'r.pdf does not end in .html, the form that can be written.\n'],
    [['.', '-o', 'r.html'], '. is a folder; name the file of one plan.\n'],
    [['gone.aiplan', '-o', 'r.html'], 'gone.aiplan does not exist.\n'],
    [['shared.aiplan', '-o', 'r.html'], 'shared.aiplan holds no plan: there is no plan block in it.\n'],
    [['two.aiplan', '-o', 'r.html'], 'two.aiplan holds 2 plans; give each a file of its own.\n'],
    [['bad.aiplan', '-o', 'r.html'], 'bad.aiplan is not UTF-8 text (line 1); save it with the encoding UTF-8.\n'],
    [['a.aiplan', '-o', 'gone/r.html'], 'gone/r.html cannot be written (its folder does not exist).\n'],
    [['a.aiplan', '-o', 'folder.html'], 'folder.html cannot be written (it is a folder).\n'],
  ])('refuses %j in one sentence and writes nothing', async (words, stderr) => {
    const { run, path } = project({
      'a.aiplan': PLAN,
      'shared.aiplan': CLEAN,
      'two.aiplan': PLAN + PLAN.replace('quotes', 'others'),
      'bad.aiplan': new Uint8Array([0xff]),
      'folder.html/x': '',
    });
    expect(await run(['render', ...words])).toEqual({ status: 2, stdout: '', stderr });
    expect(existsSync(path('r.html'))).toBe(false);
  });
});
