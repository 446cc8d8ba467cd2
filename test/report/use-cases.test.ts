import { describe, expect, it } from 'vitest';
import type { ReportData } from '../../src/report/report-data.ts';
import { reportOf } from '../../src/report/report-of.ts';
import { DEFAULT_SETTINGS } from '../../src/rules/engine/settings.ts';
import { checkedMain, openFiles } from '../support/files.ts';
import { exampleFile, reportFor } from './read-report.ts';

const criteriaOf = ({ useCases }: ReportData, index = 0): string[] =>
  useCases.cases[index]?.criteria.map(
    ({ name, word, evidence, advised }) => `${name}: ${word}, ${evidence} (${advised})`,
  ) ?? [];

describe('the use cases', () => {
  it('shows the chosen one before the candidates, with what the plan says of it', () => {
    const { useCases } = reportFor(exampleFile('quotes.aiplan'));
    expect(useCases.summary).toBe('1 chosen and 1 candidate.');
    expect(useCases.cases.map(({ title, statusWord, quickWin }) => [title, statusWord, quickWin])).toEqual([
      ['Draft quotations automatically', 'chosen', 'Quick win'],
      ['Suggest spare parts from photos', 'candidate', null],
    ]);
    const [drafting] = useCases.cases;
    expect(drafting).toMatchObject({
      id: 'plan:quotes/use-case:drafting',
      problem: { value: 'A quotation takes six hours, and one in eight goes out with an error.', stated: true },
      places: [
        { label: 'Owner', value: 'Anna' },
        { label: 'Department', value: 'Sales' },
      ],
      scores: [
        { id: 'plan:quotes/use-case:drafting#value', label: 'Value', value: '5 of 5', share: 100 },
        { id: 'plan:quotes/use-case:drafting#effort', label: 'Effort', value: '2 of 5', share: 40 },
      ],
      suitability: 'Fit for a first use case: 4 of 4 criteria met',
      legal: {
        risk: { id: 'plan:quotes/use-case:drafting/ai-act', value: 'Minimal risk' },
        reason: 'Drafts commercial text that an engineer checks and signs',
        performs: { value: 'Nothing on the list' },
        doubt: null,
      },
    });
  });

  it('sets each criterion against what is advised, and calls unknown what is not stated', () => {
    const report = reportFor(exampleFile('quotes.aiplan'));
    expect(criteriaOf(report)).toEqual([
      'High repetition: met, 15 times a week (at least 10)',
      'Enough digital data: met, 12,000 records (at least 1,000)',
      'Measurable improvement: met, Handling time per quotation, Quotations sent with an error and Sales engineers who use it every week (a KPI)',
      'Limited complexity: met, 3 inputs (at most 3)',
    ]);
    expect(criteriaOf(report, 1)).toEqual([
      'High repetition: met, 40 times a week (at least 10)',
      'Enough digital data: not stated, not stated (at least 1,000)',
      'Measurable improvement: not stated, not stated (a KPI)',
      'Limited complexity: not stated, not stated (at most 3)',
    ]);
    expect(report.useCases.cases[1]?.legal).toMatchObject({
      risk: { value: 'not stated', stated: false },
      performs: { value: 'not stated' },
    });
  });

  it('says which criteria screening misses, and that its legal class cannot be right', () => {
    const report = reportFor(exampleFile('screening.aiplan'));
    expect(criteriaOf(report)).toEqual([
      'High repetition: not met, 4 times a week (at least 10)',
      'Enough digital data: not stated, not stated (at least 1,000)',
      'Measurable improvement: not met, no business or operational KPI, only Model accuracy (a KPI)',
      'Limited complexity: not met, 5 inputs (at most 3)',
    ]);
    const [ranking] = report.useCases.cases;
    expect(ranking).toMatchObject({ statusWord: 'status not stated', problem: { value: 'not stated' } });
    expect(ranking?.legal).toMatchObject({
      risk: { value: 'Minimal risk' },
      reason: 'Only prepares the choice',
      performs: {
        value:
          'Filtering of applications (Annex III, point 4(a)), Evaluation of candidates (Annex III, point 4(a)), Emotion recognition (Annex III, point 1(c))',
      },
      doubt: {
        text: "'Rank applicants' recognises emotions of applicants: prohibited by Art. 5(1)(f) of the AI Act, on a protective reading",
      },
    });
    expect(ranking?.legal.doubt?.id).toMatch(/^compliance\/prohibited-practice\|/);
  });

  it('leaves open what a range leaves open, and sees images behind few inputs', () => {
    const report = reportFor(`plan p "P" {
      data photos "Photos" { format: image records: 800..1200 }
      use-case u "U" { status: live repeats: 8..12 / week data: photos inputs: "photo" }
    }`);
    expect(criteriaOf(report)).toEqual([
      'High repetition: uncertain, 8 to 12 times a week (at least 10)',
      'Enough digital data: uncertain, 800 to 1,200 records (at least 1,000)',
      'Measurable improvement: not stated, not stated (a KPI)',
      'Limited complexity: not met, images: many variables at once (at most 3)',
    ]);
  });

  it('counts a year by its working weeks, as the rule does', () => {
    const at = (repeats: string) =>
      criteriaOf(reportFor(`plan p "P" { use-case u "U" { repeats: ${repeats} / year } }`))[0];
    expect(at('459')).toBe('High repetition: not met, 9.9 times a week (at least 10)');
    expect(at('460')).toBe('High repetition: met, 10 times a week (at least 10)');
  });

  it('takes the limits that the configuration sets for the rules', () => {
    const { plans } = checkedMain(openFiles('plan p "P" { use-case u "U" { repeats: 15 / week } }'));
    const [first] = plans;
    if (!first) throw new Error('No plan.');
    const rules = new Map([['use-case/low-frequency', { severity: undefined, options: { repeatsPerWeek: 20 } }]]);
    const report = reportOf(first.plan, first.facts, [], {
      language: 'en',
      settings: { ...DEFAULT_SETTINGS, rules },
    });
    expect(criteriaOf(report)[0]).toBe('High repetition: not met, 15 times a week (at least 20)');
  });

  it('does not take a technical KPI, or one of the whole plan, for the improvement by a candidate', () => {
    const report = reportFor(`plan p "P" {
      use-case a "A" { status: chosen }
      use-case b "B" { status: candidate }
      kpi time "Hours" { level: business }
      kpi vague "Vague" { for: b }
    }`);
    expect(criteriaOf(report)[2]).toBe('Measurable improvement: met, Hours (a KPI)');
    expect(criteriaOf(report, 1)[2]).toBe('Measurable improvement: uncertain, Vague, without a level (a KPI)');
  });

  it('cuts a long problem at a word', () => {
    const { useCases } = reportFor(`plan p "P" { use-case u "U" { problem: "${'many words '.repeat(40)}" } }`);
    const value = useCases.cases[0]?.problem.value ?? '';
    expect(value.length).toBeLessThanOrEqual(222);
    expect(value).toMatch(/(many|words) …$/);
  });

  it('says what to write where there is none', () => {
    const { useCases } = reportFor('plan p "P" { goal: "G" }', 'nl');
    expect(useCases.empty?.what).toMatch(/^Nog geen use case\./);
    const sample = `plan p "P" { ${useCases.empty?.code} }`;
    expect(reportFor(sample).useCases.cases[0]).toMatchObject({
      title: 'Offertes automatisch opstellen',
      status: 'chosen',
    });
  });
});
