import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TimeAxis } from '../../../src/report/roadmap-data.ts';
import { textsOf } from '../../../src/report/texts/index.ts';
import { exampleFile, reportFor } from '../../report/read-report.ts';
import { launchChromium } from '../chromium-page.ts';
import { Panel } from '../panel.ts';

const texts = textsOf('en');

/** Somebody has more than one can do for two weeks, and less before and after. */
const OVERLOADED = `plan p "Overloaded" {
  start: 2026-01-05
  as-of: 2026-01-12
  team { person a "Ada" { roles: data-scientist\n allocation: 80% } }
  use-case u "Rank" { status: chosen\n value: 2 of 5\n effort: 1 of 10\n ai-act { role: deployer } }
  compliance { informed: u by 2026-02-20 }
  roadmap {
    phase x "Build" { duration: 8 weeks
      task one "One" { duration: 4 weeks\n assigned: a 60% }
      task two "Two" { duration: 4 weeks\n starts: 2026-01-19\n assigned: a 70% }
    }
    phase y "Use" { kind: rollout\n duration: 4 weeks\n after: x }
  }
}`;

const REPORTS = [
  { name: 'a plan of months', report: reportFor(exampleFile('quotes.aiplan')) },
  {
    name: 'a plan of weeks, with a legal step behind the end of its axis',
    report: reportFor(exampleFile('screening.aiplan')),
  },
  { name: 'a plan with too much work', report: reportFor(OVERLOADED) },
];

describe.each(REPORTS)('the drawings of $name say what the words beside them say', ({ report }) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    const panel = await Panel.open(browser, { viewport: { width: 1400, height: 900 } });
    await panel.show(report);
    page = panel.page;
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator('[data-section="roadmap-table"] tbody tr').first().waitFor();
  });

  afterAll(() => browser?.close());

  it('from when to when work lasts, in the roadmap', async () => {
    const { axis, rows } = report.roadmap;
    const [head, ...lines] = await tableOf(page, 'roadmap-table');
    const [start, finish] = (['start', 'finish'] as const).map((name) =>
      (head ?? []).indexOf(texts.roadmap.columns[name]),
    );
    const drawn = await page.locator('.roadmap .rows > li').evaluateAll((all) =>
      all.map((row) => {
        const share = (selector: string, name: string): number | null => {
          const shape = row.querySelector(`.track ${selector}`);
          return shape ? Number.parseFloat(shape.getAttribute(name) ?? '') : null;
        };
        return {
          title: row.querySelector('.title')?.textContent ?? '',
          from: share('.bar', 'x'),
          width: share('.bar', 'width'),
          at: share('.point', 'x') ?? share('.step', 'x'),
          beyond: row.querySelector('.track .day')?.textContent ?? null,
        };
      }),
    );
    expect(drawn.map(({ title }) => title)).toEqual(rows.map(({ title }) => title));
    expect(lines.map(([title]) => title)).toEqual(rows.map(({ title }) => title));
    const checked = drawn.map(({ from, width, at, beyond, title }, index) => {
      const [first, last] = [start, finish].map((column) => daysIn(lines[index]?.[column ?? -1] ?? ''));
      if (from !== null && width !== null) {
        expectSameDay(dayAt(axis, from), first?.[0], title);
        // The end of the last day.
        expectSameDay(dayAt(axis, from + width) - 1, last?.[0], title);
        return 'bar';
      }
      if (beyond !== null) {
        expect(daysIn(beyond), title).toEqual(first);
        return 'beyond';
      }
      if (at === null) return 'nothing';
      if (rows[index]?.kind !== 'law') expectSameDay(dayAt(axis, at) - 1, last?.[0], title);
      return 'point';
    });
    expect(checked.filter((kind) => kind === 'nothing')).toHaveLength(
      // A heading has the arrows of its rows.
      rows.filter(({ kind, marks }) => kind === 'law' && marks.length === 0).length,
    );
  });

  it('who works how much and when, in the load over time', async () => {
    const chart = report.team.overTime;
    const [, ...lines] = await tableOf(page, 'workload-table');
    const drawn = await page.locator('.workload li').evaluateAll((all) =>
      all.flatMap((row) =>
        [...row.querySelectorAll('.bar')].map((bar) => ({
          name: row.querySelector('.title')?.textContent ?? '',
          isOver: bar.classList.contains('over'),
          full: Number.parseFloat(row.querySelector('.full')?.getAttribute('y1') ?? ''),
          ...Object.fromEntries(
            (['x', 'width', 'y', 'height'] as const).map((name) => [
              name,
              Number.parseFloat(bar.getAttribute(name) ?? ''),
            ]),
          ),
        })),
      ),
    );
    expect(lines.length > 0).toBe(chart !== null);
    expect(drawn).toHaveLength(lines.length);
    for (const [at, bar] of drawn.entries()) {
      const { name, isOver, full, x, width, height } = bar as typeof bar &
        Record<'x' | 'width' | 'y' | 'height', number>;
      const [who, period = '', share = ''] = lines[at] ?? [];
      expect(name).toBe(who);
      const days = daysIn(period);
      expectSameDay(dayAt(chart?.axis, x), days[0], period);
      expectSameDay(dayAt(chart?.axis, x + width) - 1, days.at(-1), period);
      // Full time is as high as it is from the ground to its line.
      expect((100 * height) / (100 - full), period).toBeCloseTo(Number.parseFloat(share), 0);
      expect(isOver).toBe(Number.parseFloat(share) > 100);
    }
  });

  it('how much value and effort, in the quadrant', async () => {
    const dots = await page.locator('.quadrant .dot').evaluateAll((all) =>
      all.map((dot) => {
        const circle = dot.querySelector('circle');
        const [x = 0, y = 0] = ['cx', 'cy'].map((name) => Number.parseFloat(circle?.getAttribute(name) ?? ''));
        return { id: dot.getAttribute('data-id') ?? '', x, y };
      }),
    );
    expect(dots.map(({ id }) => id)).toEqual(report.useCases.quadrant?.points.map(({ id }) => id));
    for (const { id, x, y } of dots) {
      const card = page.locator('.case', { has: page.locator(`[data-id="${id}"]`) });
      const [value = 0, effort = 0] = (await card.locator('.score dd').allInnerTexts()).map((said) => {
        const [points = 0, of = 1] = (said.match(/\d+/g) ?? []).map(Number);
        return points / of;
      });
      // Half of the points stand on the lines in the middle, the most points as far from them in both directions.
      expect([x - 50, 50 - y].map(Math.sign)).toEqual([effort - 0.5, value - 0.5].map(Math.sign));
      expect((x - 50) / (effort - 0.5)).toBeCloseTo((50 - y) / (value - 0.5), 1);
    }
  });

  it('when people are taken along and legal steps come, on their axis', async () => {
    const calendar = report.change.calendar;
    const drawn = await page.locator('.step-axis li').evaluateAll((all) =>
      all.map((row) => ({
        title: row.querySelector('.title')?.textContent ?? '',
        when: row.querySelector('.small')?.textContent ?? '',
        at: Number.parseFloat(row.querySelector('.track svg svg')?.getAttribute('x') ?? ''),
        lines: ['first-use', 'go-live'].map((kind) =>
          Number.parseFloat(row.querySelector(`line.${kind}`)?.getAttribute('x1') ?? ''),
        ),
      })),
    );
    expect(drawn.map(({ title }) => title)).toEqual(calendar?.rows.map(({ title }) => title));
    expect(drawn.length).toBeGreaterThan(0);
    const uses = daysIn((await page.locator('.duty-dates').first().textContent()) ?? '');
    for (const { title, when, at, lines } of drawn) {
      expectSameDay(dayAt(calendar?.axis, at), daysIn(when)[0], title);
      lines.forEach((line, index) => {
        if (!Number.isNaN(line)) expectSameDay(dayAt(calendar?.axis, line), uses[index], title);
      });
    }
  });
});

/** The cells of a table beside a drawing, its head first. */
function tableOf(page: Page, section: string): Promise<string[][]> {
  return page
    .locator(`details[data-section="${section}"] tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim())),
    );
}

/** Days since 1970 of the dates in a text; the first of two may have the year of the second. */
function daysIn(text: string): number[] {
  const found = [...text.matchAll(/(\d{1,2})\s([A-Z][a-z]{2})(?:\s(\d{4}))?/g)];
  const last = found.at(-1)?.[3];
  return found.map(([, day, month, year = last]) => Date.parse(`${day} ${month} ${year} UTC`) / 86_400_000);
}

/** The moment at a place of an axis of days, in days since 1970. */
function dayAt(axis: TimeAxis | null | undefined, percent: number): number {
  const { from, to } = axis?.days ?? { from: Number.NaN, to: Number.NaN };
  return from + (percent * (to - from)) / 100;
}

/** A drawing may stand anywhere within the day that the words name, to a hundredth of a per cent of the axis. */
function expectSameDay(drawn: number, said: number | undefined, what: string): void {
  expect(Math.abs(drawn - (said ?? Number.NaN)), `${what}: drawn at ${drawn}, said ${said}`).toBeLessThan(1.1);
}
