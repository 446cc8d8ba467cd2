import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { chartName, plain } from '../../src/report/markdown/escape.ts';
import { reportMarkdown } from '../../src/report/markdown/report-markdown.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { exampleFile, planWithTasks, reportFor } from './read-report.ts';

describe('a report as Markdown', () => {
  const text = reportMarkdown(reportFor(exampleFile('quotes.aiplan')));

  it('has a heading for each section, in the order of the report', () => {
    expect(text.match(/^#{1,2} .*$/gm)).toEqual([
      '# Automated quotations',
      '## At a glance',
      '## Roadmap',
      '## Team',
      '## Use cases',
      '## Budget',
      '## Business case',
      '## KPIs',
      '## Change and compliance',
      '## Findings',
    ]);
  });

  it('draws the roadmap as a Gantt chart in Mermaid, its phases as sections', () => {
    const [, chart = ''] = /```mermaid\n([\s\S]*?)\n```/.exec(text) ?? [];
    const lines = chart.split('\n').map((line) => line.trim());
    expect(lines.slice(0, 5)).toEqual([
      'gantt',
      'dateFormat YYYY-MM-DD',
      'inclusiveEndDates',
      'section Inventory and preparation',
      'Inventory and preparation :done, r0, 2026-01-05, 2026-02-08',
    ]);
    expect(lines.filter((line) => line.includes(':milestone, '))).toHaveLength(3);
    expect(lines.slice(-2)[0]).toBe('section Legal steps');
    for (const line of lines.slice(3)) {
      expect(line).toMatch(
        /^(section .+|.+ :(crit, )?(done, |active, |milestone, )?r\d+, \d{4}-\d\d-\d\d, (\d{4}-\d\d-\d\d|0d))$/,
      );
    }
  });

  it('has as many cells in each row of a table as titles', () => {
    for (const token of marked.lexer(text)) {
      if (token.type !== 'table') continue;
      for (const row of token['rows']) expect(row).toHaveLength(token['header'].length);
    }
  });

  it.each(['en', 'nl', 'de'] as const)('ends each sentence of a finding once in %s', (language) => {
    const findings = reportMarkdown(reportFor(exampleFile('screening.aiplan'), language), ['findings']);
    const found = findings.split('\n').filter((line) => line.startsWith('- '));
    expect(found.length).toBeGreaterThan(20);
    for (const line of found) expect(line).not.toMatch(/\.\.(\s|$)/);
    expect(found[0]).toMatch(/^- .* \(team\/overallocation\)\. \S.*\. \S.*\.$/);
  });

  it('says once what a use case does not state', () => {
    const cases = reportMarkdown(reportFor(exampleFile('screening.aiplan')), ['use-cases']);
    expect(cases).toContain('\nProblem: not stated\n');
    expect(cases).toContain('| Enough digital data | not stated (at least 1,000) |');
    expect(cases).not.toContain('not stated: not stated');
  });

  it('has a column for chances where there are any', () => {
    const heads = ['quotes', 'screening'].map((name) => {
      const text = reportMarkdown(reportFor(exampleFile(`${name}.aiplan`)), ['business-case']);
      return /^\| Until .*$/m.exec(text)?.[0];
    });
    expect(heads).toEqual(['| Until | likely | P10 | P90 |', '| Until | likely |']);
  });

  it('writes the chosen sections in the order asked for', () => {
    const chosen = reportMarkdown(reportFor(exampleFile('quotes.aiplan')), ['budget', 'roadmap']);
    expect(chosen.match(/^## .*$/gm)).toEqual(['## Budget', '## Roadmap']);
  });

  it('says where to begin for a plan that says nothing yet', () => {
    expect(reportMarkdown(reportFor('plan p "P" { }'))).toContain('```aiplan\n');
  });

  it('draws the two hundred bars of a long roadmap that matter most, says so, and keeps the table', () => {
    const large = reportMarkdown(reportFor(planWithTasks(400)));
    const chart = /```mermaid.*?```/s.exec(large)?.[0] ?? '';
    expect(chart.match(/, r\d+, |:r\d+, /g)).toHaveLength(200);
    expect(large).toContain('240 of 440 steps of the roadmap are not drawn here: phases come first');
    expect(large).toContain('| – Task 9 of phase 39 |');
  });
});

describe('text of a plan in Markdown', () => {
  it.each(HOSTILE_TEXTS)('shows %j as text', (hostile) => {
    const tokens = marked.lexer(
      `| a | b |\n|---|---|\n| ${plain(hostile)} | c |\n\nBefore ${plain(hostile)}\n\n${plain(hostile)}\n`,
    );
    const kinds = new Set<string>();
    marked.walkTokens(tokens, ({ type }: Token) => {
      kinds.add(type);
    });
    expect([...kinds].filter((kind) => !['table', 'text', 'escape', 'space', 'paragraph'].includes(kind))).toEqual([]);
    const [table] = tokens;
    if (table?.type === 'table') expect(table['rows'][0]).toHaveLength(2);
  });

  it.each(HOSTILE_TEXTS)('is one harmless name in a chart: %j', (hostile) => {
    const name = chartName(hostile);
    expect(name).toMatch(/^[^\n:;#%"<>{}`]+$/);
    expect(name).not.toMatch(/^(click|section|title|end|href|call)\b/i);
  });
});
