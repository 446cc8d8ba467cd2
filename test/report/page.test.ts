import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderReportPage } from '../../src/report/page/render-page.tsx';
import { exampleFile, planWithTasks, reportFor } from './read-report.ts';

const quotes = () => renderReportPage(reportFor(exampleFile('quotes.aiplan')));

describe('the page on its own', () => {
  it('gives the same bytes each time', () => {
    expect(quotes()).toBe(quotes());
  });

  it('allows its own style sheet and nothing else', () => {
    const page = quotes();
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\sstyle="|\son[a-z]+="|url\((?!["']?#)|@import/);
  });

  it('fetches nothing', () => {
    expect(quotes().replaceAll('http-equiv', '')).not.toMatch(/https?:|\/\/[a-z]+\./);
  });

  it('shows the words of a plan as text, whatever they are', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const page = renderReportPage(
      reportFor(`plan p "${evil}" { start: 2026-01-05 goal: "</style><script>alert(1)</script>"
        team { person a "${evil}" { roles: business-lead external: "${evil}" } }
        budget { total: 10k stage s "${evil}" { months: 1..2 amount: 10k } }
        use-case u "${evil}" { problem: "${evil}" owner: a inputs: "${evil}"
          ai-act { risk: minimal because "${evil}" } benefit b "${evil}" { } }
        kpi k "${evil}" { level: business for: u target: 5 by month 6 review: every week }
        roadmap { phase x "${evil}" { duration: 2 weeks } phase y "${evil}" { } }
        accept team/size-out-of-range because "${evil} is our reason for it" }`),
    );
    expect(page).not.toMatch(/<img|<script|<\/style>.*<\/style>/s);
    expect(page.match(/&lt;img src=x onerror=alert\(1\)>/g)?.length).toBeGreaterThan(12);
    expect(page).toContain('<title>&lt;img src=x onerror=alert(1)></title>');
  });

  it('has a language, a title, one main part and headings in order', () => {
    const page = renderReportPage(reportFor(exampleFile('quotes.aiplan'), 'nl'));
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl"/);
    expect(page).toContain('<title>Automated quotations</title>');
    expect(page.match(/<main>/g)).toHaveLength(1);
    const headings = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(headings[0]).toBe(1);
    for (const [index, level] of headings.entries()) expect(level - (headings[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    for (const name of ['roadmap', 'team', 'use-cases', 'budget', 'kpis', 'findings']) {
      expect(page).toContain(`aria-labelledby="aiplan-${name}"`);
      expect(page).toContain(`id="aiplan-${name}"`);
    }
  });

  it('hides every drawing from those who hear it, and gives them a table', () => {
    const page = quotes();
    for (const [svg] of page.matchAll(/<svg[^>]*>/g)) expect(svg).toContain('aria-hidden="true"');
    expect(page).toContain('<th scope="row" class="level-0">Proof of concept</th>');
  });

  it('refers only to ids that it has', () => {
    const page = quotes();
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of page.matchAll(/href="#([^"]+)"|aria-labelledby="([^"]+)"/g)) if (id) expect(ids).toContain(id);
  });

  it('has nothing to click', () => {
    expect(quotes()).not.toMatch(/<button|data-id/);
  });

  it('can be told its theme', () => {
    expect(renderReportPage(reportFor('plan p "P" { }'), { theme: 'dark' })).toContain('<html lang="en" class="dark">');
  });

  it('stays small: under 300 KB for an example, under 1 MB for a thousand tasks', () => {
    expect(quotes().length).toBeLessThan(300_000);
    const large = reportFor(planWithTasks(1000));
    expect(large.roadmap.rows).toHaveLength(1100);
    expect(renderReportPage(large).length).toBeLessThan(1_000_000);
  });

  it('tells the author of an empty plan what to write first', () => {
    const page = renderReportPage(reportFor('plan p "P" { }'));
    expect(page).toContain('What to write first');
    expect(page).toContain('<code>start: 2026-11-23</code>');
    expect(page).not.toContain('aiplan-roadmap"');
  });
});
