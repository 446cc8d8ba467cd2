import { describe, expect, it } from 'vitest';
import { reportBlocks } from '../../src/report/document/report-blocks.ts';
import { reportFile, TEXT_FORMS } from '../../src/report/file/report-file.ts';
import { withFewerSteps } from '../../src/report/layout/fewer-steps.ts';
import { pixelPictures } from '../../src/report/picture/pixel-picture.ts';
import { MOST_PIXELS } from '../../src/report/picture/pixel-scale.ts';
import { sectionPicture } from '../../src/report/picture/section-picture.ts';
import type { Picture } from '../../src/report/picture/shapes.ts';
import { SECTIONS } from '../../src/report/sections.ts';
import { planWithTasks, reportFor } from './read-report.ts';

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const textsOf = ({ shapes }: Picture): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

const noPicture = { picture: { width: 0, height: 0, label: '', shapes: [] } };

/** Text that is broken into lines, as one. */
const joined = (text: string): string => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a plan of two thousand tasks', () => {
  const report = reportFor(planWithTasks(2000));
  const { roadmap } = report;

  it('has 1,200 rows, all phases among them, in the order of the plan, and counts all of it', () => {
    expect(roadmap.rows).toHaveLength(1200);
    expect(roadmap.rows.filter(({ kind }) => kind === 'phase')).toHaveLength(200);
    expect(roadmap.dated).toBe(2200);
    expect(roadmap.summary).toContain('200 phases, 2,000 tasks');
    const numbers = roadmap.rows.filter(({ kind }) => kind === 'phase').map(({ title }) => Number(/\d+/.exec(title)));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  });

  it('shows critical work before any other', () => {
    const tasks = roadmap.rows.filter(({ kind }) => kind === 'task');
    const critical = tasks.filter((row) => row.critical !== null);
    expect(critical).toHaveLength(tasks.length);
  });

  it('links only rows that are drawn', () => {
    for (const { from, to } of roadmap.links) {
      expect(roadmap.rows[from]).toBeDefined();
      expect(roadmap.rows[to]).toBeDefined();
    }
    expect(roadmap.links.length).toBeGreaterThan(0);
  });

  const said = /1,000 of 2,200 steps of the roadmap are not drawn here: .* "aiplan facts" lists the dates of all\./;

  it.each(TEXT_FORMS)('says in %s what is not drawn and where it stands', (form) => {
    const file = reportFile(report, form, { sections: ['roadmap'] });
    expect(joined(file).replaceAll('&quot;', '"')).toMatch(said);
  });

  it('says so in a PDF, which is made of the same blocks', () => {
    const [blocks = []] = reportBlocks(report, ['roadmap']);
    expect(blocks.slice(0, 3)).toMatchObject([{ kind: 'heading' }, {}, { text: expect.stringMatching(said) }]);
  });

  it('is one picture of pixels too: with fewer steps, and told so in it and beside it', () => {
    const { files, remark } = pixelPictures(report, SECTIONS, 'en');
    expect(files.map(({ suffix }) => suffix)).toEqual(['']);
    const [{ picture } = noPicture] = files;
    expect(picture.height).toBeLessThanOrEqual(MOST_PIXELS);
    expect(textsOf(picture).join(' ')).toMatch(/2,000 of 2,200 steps of the roadmap are not drawn here/);
    expect(remark).toBe(
      'The report is too long for a PNG, so it shows the 200 steps of the roadmap that matter most, out of 2,200; the other formats show more.',
    );
  });

  it('says nothing of steps where the roadmap is not asked for', () => {
    expect(pixelPictures(report, ['verdict'], 'en').remark).toBeNull();
  });

  it('stays under 2 MB as a page', () => {
    expect(reportFile(report, 'html', { sections: SECTIONS }).length).toBeLessThan(2_000_000);
  });

  it('is the same object where there is room for all of it', () => {
    expect(withFewerSteps(report, 1200)).toBe(report);
  });
});

describe('a wide plan', () => {
  const report = reportFor(`plan p "P" { start: 2026-01-05 as-of: 2026-06-01 currency: EUR
    company "C" { employees: 900 country: DE works-council: yes ${many(120, (i) => `department d${i} "Department ${i}"`)} }
    team {
      ${many(150, (i) => `person p${i} "Person ${i}" { roles: data-scientist allocation: ${i === 149 ? 120 : 10}% }`)}
    }
    ${many(
      110,
      (i) => `use-case u${i} "Use case ${i}" { status: ${i === 109 ? 'live' : 'candidate'}
        problem: "Slow."
        value: 3 of 5
        effort: 2 of 5 }`,
    )}
    ${many(
      30,
      (i) => `use-case c${i} "Chosen ${i}" { status: chosen
 ai-act { role: deployer
 performs: cv-filtering
 risk: high }\n ${many(4, (k) => `benefit b${i}-${k} "Hours ${i} ${k}" { saves: 1 h\n volume: 10 / week\n at: 50 / h }`)} }`,
    )}
    ${many(130, (i) => `kpi k${i} "KPI ${i}" { level: business better: lower baseline: 6 h target: 2 h by month 12 ${i === 129 ? 'actual: 7 h on 2026-05-01' : ''} }`)}
    budget { total: 1_000k
      ${many(140, (i) => `stage s${i} "Stage ${i}" { months: 1..2\n amount: 1k }`)} }
    change { ${many(120, (i) => `train: d${i} 2 days by 2026-07-01\nrole-change: d${i} "Other work ${i}"\nafter-go-live: "Clinic ${i}"`)} }
    roadmap {
      ${many(120, (i) => `phase f${i} "Phase ${i}" { duration: 1..2 weeks\n task t${i} "Task ${i}" { duration: 1 week\n assigned: p${i} 10% } }`)}
      ${many(130, (i) => `phase n${i} "Undated ${i}" { }`)}
    }
  }`);
  const { team, useCases, kpis, budget, businessCase, change, roadmap } = report;

  it('is several pictures of pixels, none of them too tall, which together show every line once and say where they belong', () => {
    const { files, remark } = pixelPictures(report, SECTIONS, 'en');
    expect(files.map(({ suffix }) => suffix)).toEqual(['', '-2', '-3', '-4', '-5', '-6']);
    for (const { picture } of files) expect(picture.height).toBeLessThanOrEqual(MOST_PIXELS);
    const [first = [], ...others] = files.map(({ picture }) => textsOf(picture));
    expect(others.map(([heading]) => heading)).toEqual(['P (2/6)', 'P (3/6)', 'P (4/6)', 'P (5/6)', 'P (6/6)']);
    const whole = sectionPicture(report, SECTIONS);
    expect([...first, ...others.flatMap(([, ...texts]) => texts)]).toEqual(textsOf(whole));
    expect(remark).toBe('The report is too long for one PNG, so it is in 6 files.');
  });

  it('shows a hundred people, those beyond full time among them', () => {
    expect(team.people).toHaveLength(100);
    expect(team.people.at(-1)?.name).toBe('Person 149');
    expect(team.overTime?.people).toHaveLength(100);
    expect(team.leftOut[0]).toMatch(/^50 of 150 people are not shown here: those planned beyond full time come first/);
  });

  it('shows a hundred use cases, those in use first, in cards and in the quadrant', () => {
    expect(useCases.cases).toHaveLength(100);
    expect(useCases.cases[0]?.title).toBe('Use case 109');
    expect(useCases.quadrant?.points.length).toBeLessThanOrEqual(100);
    expect(useCases.summary).toContain('109 candidates');
    expect(useCases.leftOut).toEqual([expect.stringMatching(/^40 of 140 use cases are not shown here/)]);
  });

  it('shows a hundred KPIs, those that are behind among them', () => {
    const shown = kpis.groups.flatMap((group) => group.kpis);
    expect(shown).toHaveLength(100);
    expect(shown.at(-1)?.title).toBe('KPI 129');
    expect(kpis.leftOut).toEqual([expect.stringMatching(/^30 of 130 KPIs are not shown here/)]);
  });

  it('shows a hundred stages and benefits; sums count them all', () => {
    expect(budget.stages).toHaveLength(100);
    expect(budget.leftOut).toEqual([expect.stringMatching(/^40 of 140 stages are not shown here; the sums count/)]);
    expect(budget.stagesSum?.text).toContain('€140,000');
    expect(businessCase.benefits).toHaveLength(100);
    expect(businessCase.leftOut).toEqual([expect.stringMatching(/^20 of 120 benefits are not shown here/)]);
  });

  it('lists the duties of the first use cases, each with all of them, and counts those of all', () => {
    const listed = change.duties.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(listed).toBeGreaterThan(100);
    expect(listed).toBeLessThanOrEqual(200);
    const [, left, all] = /(\d+) of (\d+) duties are not listed/.exec(change.leftOut.at(-1) ?? '') ?? [];
    expect(Number(all) - Number(left)).toBe(listed);
    expect(change.summary).toContain(`of ${all} legal duties`);
  });

  it('says of each other list what is not in it', () => {
    expect(change.leftOut.slice(0, -1).map((said) => said.split(' are not ')[0])).toEqual([
      '20 of 120 dated steps',
      '20 of 120 activities (inform, involve, train)',
      '20 of 120 trainings',
      '20 of 120 new and changed roles',
      '20 of 120 activities after go-live',
    ]);
    expect(roadmap.undated).toHaveLength(100);
    expect(roadmap.leftOut).toEqual(['30 of 130 steps without a date are not listed here. The plan has them all.']);
  });

  it.each(TEXT_FORMS)('says all of it in %s', (form) => {
    const file = joined(reportFile(report, form, { sections: SECTIONS }))
      .replaceAll('&quot;', '"')
      .replaceAll('\\', '');
    const sentences = [team, useCases, kpis, budget, businessCase, change, roadmap].flatMap(({ leftOut }) => leftOut);
    for (const sentence of sentences) expect(file).toContain(sentence);
  });
});
