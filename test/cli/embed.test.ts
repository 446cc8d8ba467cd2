import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project } from './command-line.ts';
import { PLAN } from './plans.ts';

const DATED = PLAN.replace('  currency', '  as-of: 2026-11-23\n  currency');
const page = (mark: string, inside = '', closing = '<!-- /aiplan -->') =>
  `# Quotes\n\nOur plan:\n\n<!-- aiplan: ${mark} -->\n${inside}${closing}\n\nThe end.\n`;

describe('embed', () => {
  it('writes a section between the marks and leaves everything else as it is', async () => {
    const { run, read } = project({ 'plans/a.aiplan': DATED, 'README.md': page('plans/a.aiplan#team') });
    expect(await run(['embed', 'README.md'])).toEqual({ status: 0, stdout: 'README.md written\n', stderr: '' });
    const text = read('README.md');
    expect(text.startsWith('# Quotes\n\nOur plan:\n\n<!-- aiplan: plans/a.aiplan#team -->\n\n')).toBe(true);
    expect(text.endsWith('\n\n<!-- /aiplan -->\n\nThe end.\n')).toBe(true);
    // The page has its own heading above a single section.
    expect(text.match(/^#+ .*$/gm)).toEqual(['# Quotes']);
  });

  it('writes several sections in the order of the mark, with headings below those of the page', async () => {
    const { run, read } = project({ 'a.aiplan': DATED, 'README.md': page('a.aiplan#kpis, verdict') });
    await run(['embed', 'README.md']);
    expect(read('README.md').match(/^#+ .*$/gm)).toEqual(['# Quotes', '### KPIs', '### At a glance']);
  });

  it('changes nothing the second time, and the check passes then', async () => {
    const { run, read } = project({ 'a.aiplan': DATED, 'README.md': page('a.aiplan') });
    expect(await run(['embed', 'README.md', '--check'])).toMatchObject({
      status: 1,
      stdout: 'README.md would change\n',
    });
    expect(read('README.md')).toBe(page('a.aiplan'));
    await run(['embed', 'README.md']);
    const once = read('README.md');
    expect(await run(['embed', 'README.md'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(read('README.md')).toBe(once);
    expect(await run(['embed', 'README.md', '--check'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('fails the check once the plan has changed', async () => {
    const { run, write } = project({ 'a.aiplan': DATED, 'README.md': page('a.aiplan#verdict') });
    await run(['embed', 'README.md']);
    write('a.aiplan', DATED.replace('currency: EUR', 'currency: EUR\n  start: 2031-01-06'));
    expect(await run(['embed', 'README.md', '--check'])).toMatchObject({ status: 1 });
  });

  it('keeps the day of a plan that states none, so that the check does not fail with the calendar', async () => {
    const { run, read } = project({ 'a.aiplan': PLAN, 'README.md': page('a.aiplan') });
    await run(['embed', 'README.md', '--as-of', '2026-02-03']);
    expect(read('README.md')).toContain('\n<!-- /aiplan as of 2026-02-03 -->\n');
    expect(await run(['embed', 'README.md', '--check'])).toMatchObject({ status: 0 });
    await run(['embed', 'README.md', '--as-of', '2026-02-04']);
    expect(read('README.md').match(/<!-- \/aiplan.*-->/g)).toEqual(['<!-- /aiplan as of 2026-02-04 -->']);
  });

  it('takes marks in a block of code for an example, and keeps the line ends of the file', async () => {
    const example = '```md\n<!-- aiplan: gone.aiplan -->\n<!-- /aiplan -->\n```\n\n';
    const { run, read } = project({
      'a.aiplan': DATED,
      'README.md': (example + page('a.aiplan#roadmap')).replaceAll('\n', '\r\n'),
    });
    expect(await run(['embed', 'README.md'])).toMatchObject({ status: 0, stderr: '' });
    expect(read('README.md').startsWith(example.replaceAll('\n', '\r\n'))).toBe(true);
    expect(read('README.md').replaceAll('\r\n', '')).not.toContain('\n');
    expect(await run(['embed', 'README.md', '--check'])).toMatchObject({ status: 0 });
  });

  it.each([
    ['gone.aiplan', 'bad.md:5  gone.aiplan does not exist.\n'],
    ['a.aiplan#roadmaps', 'bad.md:5  There is no section roadmaps in a report. The nearest name is roadmap.\n'],
    ['broken.aiplan', 'bad.md:5  broken.aiplan cannot be read as a whole; "aiplan check" says what is wrong there.\n'],
    ['two.aiplan', 'bad.md:5  two.aiplan holds 2 plans; give each a file of its own.\n'],
    ['#roadmap', 'bad.md:5  The mark names no plan, as in <!-- aiplan: quotes.aiplan#roadmap -->.\n'],
  ])('writes no file at all where a mark says %s', async (mark, stderr) => {
    const good = page('a.aiplan');
    const { run, read } = project({
      'a.aiplan': DATED,
      'broken.aiplan': 'plan x "X" {\n  roadmap {{\n',
      'two.aiplan': PLAN + PLAN.replace('quotes', 'others'),
      'good.md': good,
      'bad.md': page(mark),
    });
    expect(await run(['embed', 'good.md', 'bad.md'])).toEqual({ status: 2, stdout: '', stderr });
    expect(read('good.md')).toBe(good);
  });

  it.each([
    ['<!-- aiplan: a.aiplan -->\n', 'x.md:1  The mark has no closing <!-- /aiplan -->.\n'],
    ['\n<!-- /aiplan -->\n', 'x.md:2  The mark closes a block that was not opened by <!-- aiplan: … -->.\n'],
    ['text\n', 'x.md holds no mark; write <!-- aiplan: plan.aiplan#roadmap --> and <!-- /aiplan --> into it.\n'],
  ])('says what is wrong with the marks of %j', async (text, stderr) => {
    const { run, path } = project({ 'x.md': text });
    expect(await run(['embed', 'x.md'])).toEqual({ status: 2, stdout: '', stderr });
    expect(existsSync(path('a.aiplan'))).toBe(false);
  });
});
