import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';
import { planWithTasks } from '../report/read-report.ts';
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

  it.each(['html', 'md', 'svg'])(
    'shows what has changed since an earlier plan, in another folder too, as .%s',
    async (form) => {
      const roadmap = (weeks: number): string => `roadmap { phase pilot "Pilot" { duration: ${weeks} weeks } }`;
      const now = `plan a "A" {\nas-of: 2026-01-05\nstart: 2026-01-05\n${roadmap(7)} }`;
      const { run, read } = project({ 'a.aiplan': now, 'old/before.aiplan': now.replace(roadmap(7), roadmap(4)) });
      const words = ['render', 'a.aiplan', '-o', `r.${form}`, '--section', 'roadmap', '--compare', 'old/before.aiplan'];
      expect(await run(words)).toMatchObject({ status: 0, stderr: '' });
      expect(read(`r.${form}`)).toMatch(/compared with before\\?\.aiplan/);
      expect(read(`r.${form}`)).toContain('ends 3 weeks later');
    },
  );

  it('reads what the plan imports, from any folder', async () => {
    const { run, read } = project({});
    expect(await run(['render', `${root}/examples/quotes.aiplan`, '-o', 'q.html'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(read('q.html')).toContain('Automated quotations');
  });

  it.each([
    [
      ['a.aiplan', '-o', 'r.doc'],
      'r.doc does not end in .html, .md, .svg, .png or .pdf, the formats that can be written.\n',
    ],
    [['.', '-o', 'r.html'], '. is a folder; name the file of one plan.\n'],
    [['gone.aiplan', '-o', 'r.html'], 'gone.aiplan does not exist.\n'],
    [['shared.aiplan', '-o', 'r.html'], 'shared.aiplan holds no plan: there is no plan block in it.\n'],
    [['two.aiplan', '-o', 'r.html'], 'two.aiplan holds 2 plans; give each a file of its own.\n'],
    [['bad.aiplan', '-o', 'r.html'], 'bad.aiplan is not UTF-8 text (line 1); save it with the encoding UTF-8.\n'],
    [['a.aiplan', '-o', 'r.html', '--compare', 'gone.aiplan'], 'gone.aiplan does not exist.\n'],
    [
      ['a.aiplan', '-o', 'r.html', '--compare', 'shared.aiplan'],
      'shared.aiplan holds no plan: there is no plan block in it.\n',
    ],
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

  it('writes Markdown that a repository shows, only the sections asked for', async () => {
    const { run, read } = project({ 'a.aiplan': PLAN });
    const words = ['render', 'a.aiplan', '-o', 'a.md', '--section', 'kpis,verdict', '--as-of', '2026-11-23'];
    expect(await run(words)).toMatchObject({ status: 0, stderr: '' });
    expect(read('a.md').match(/^## .*$/gm)).toEqual(['## KPIs', '## At a glance']);
  });

  it('names the nearest section for one that there is not', async () => {
    const { run } = project({ 'a.aiplan': PLAN });
    expect(await run(['render', 'a.aiplan', '-o', 'a.html', '--section', 'roadmaps'])).toMatchObject({
      status: 2,
      stderr: 'There is no section roadmaps in a report. The nearest name is roadmap.\n',
    });
  });

  it('writes a tagged PDF with bookmarks, with the same bytes each time', async () => {
    const { run, path } = project({ 'a.aiplan': PLAN });
    const words = (name: string) => ['render', 'a.aiplan', '-o', name, '--as-of', '2026-11-23', '--lang', 'de'];
    expect(await run(words('a.pdf'))).toEqual({ status: 0, stdout: 'a.pdf geschrieben\n', stderr: '' });
    await run(words('b.pdf'));
    const [one, other] = ['a.pdf', 'b.pdf'].map((name) => readFileSync(path(name)));
    expect(other?.equals(one ?? Buffer.of())).toBe(true);
    const text = one?.toString('latin1') ?? '';
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toContain('/MarkInfo');
    expect(text).toContain('/Lang (de)');
    for (const kind of ['/S /Document', '/S /H1', '/S /H2', '/S /Table', '/S /TH', '/Outlines ']) {
      expect(text).toContain(kind);
    }
    // Readers that rely on it want to know that it is meant to be read aloud.
    expect(text).toContain('pdfuaid:part');
  });

  it('begins a section of a PDF on a new page, unless the page before has room for all of it', async () => {
    const { run, path } = project({});
    const pagesOf = async (plan: string): Promise<readonly (readonly [title: string, page: number])[]> => {
      await run(['render', `${root}/examples/${plan}.aiplan`, '-o', 'p.pdf', '--lang', 'en', '--as-of', '2026-11-23']);
      const text = readFileSync(path('p.pdf'), 'latin1');
      const marks = [...text.matchAll(/\/Dest \[(\d+) 0 R \/Fit\]\n\/Parent \d+ 0 R\n\/Title \(([^)]*)\)/g)];
      const pages = [...new Set(marks.map(([, page]) => page))];
      return marks.map(([, page, title]) => [title ?? '', pages.indexOf(page) + 1]);
    };
    // What is not written yet takes a line: the first page has the answers and what there is of the plan.
    expect(await pagesOf('first-plan')).toEqual([
      ['At a glance', 1],
      ['Roadmap', 1],
      ['Team', 1],
      ['Use cases', 1],
      ['Budget', 2],
      ['Business case', 2],
      ['KPIs', 2],
      ['Change and compliance', 2],
      ['Findings', 3],
    ]);
    // The roadmap begins under the answers, with its table on the next page; the others do not fit as a whole.
    const [answers, roadmap, team, useCases] = (await pagesOf('quotes')).map(([, page]) => page);
    expect([answers, roadmap, team, useCases]).toEqual([1, 1, 2, 3]);
  });

  it('writes sections as SVG, light or dark', async () => {
    const { run, read } = project({ 'a.aiplan': PLAN });
    const words = (theme: string) => [
      'render',
      'a.aiplan',
      '-o',
      `${theme}.svg`,
      '--section',
      'roadmap',
      '--theme',
      theme,
    ];
    for (const theme of ['light', 'dark']) expect(await run(words(theme))).toMatchObject({ status: 0, stderr: '' });
    expect(read('light.svg')).toContain('fill="#ffffff"');
    expect(read('dark.svg')).toContain('fill="#1e1e1e"');
  });

  it('writes a PNG of twice the size of the picture, without a browser', async () => {
    const { run, read, path } = project({ 'a.aiplan': PLAN });
    const words = (name: string) => ['render', 'a.aiplan', '-o', name, '--section', 'verdict,roadmap'];
    expect(await run(words('a.png'))).toEqual({ status: 0, stdout: 'a.png written\n', stderr: '' });
    await run(words('a.svg'));
    const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(read('a.svg')) ?? [];
    const image = PNG.sync.read(readFileSync(path('a.png')));
    expect([image.width, image.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    const colours = new Set<number>();
    for (let at = 0; at < image.data.length; at += 4) colours.add(image.data.readUInt32BE(at));
    expect(colours.size, 'shades of letters and bars').toBeGreaterThan(50);
  });

  it('writes a PNG of a plan of a thousand tasks: one picture, with a sentence on what it leaves out', async () => {
    const { run, path } = project({ 'a.aiplan': planWithTasks(1000) });
    expect(await run(['render', 'a.aiplan', '-o', 'a.png'])).toEqual({
      status: 0,
      stdout:
        'a.png written\nThe report is too long for a PNG, so it shows the 200 steps of the roadmap that matter most, out of 1,100; the other formats show more.\n',
      stderr: '',
    });
    const { width, height } = PNG.sync.read(readFileSync(path('a.png')));
    expect(width, 'a pixel for a unit at least').toBeGreaterThan(760);
    expect(height).toBe(16_000);
  });

  it('writes several PNGs, each of them whole, of a report that no shorter roadmap makes short enough', async () => {
    const kpis = Array.from({ length: 100 }, (_, at) => `kpi k${at} "${'A long name of a KPI '.repeat(20)}" { }`);
    const { run, path } = project({ 'a.aiplan': `plan p "P" { start: 2026-01-05\n${kpis.join('\n')} }` });
    const words = ['render', 'a.aiplan', '-o', 'a.png', '--section', 'kpis,findings'];
    expect((await run(words)).stdout).toBe(
      'a.png written\na-2.png written\nThe report is too long for one PNG, so it is in 2 files.\n',
    );
    const [first, second] = ['a.png', 'a-2.png'].map((name) => PNG.sync.read(readFileSync(path(name))));
    expect(first?.height).toBeLessThanOrEqual(16_000);
    expect(second?.width).toBeGreaterThan(760);
  });
});
