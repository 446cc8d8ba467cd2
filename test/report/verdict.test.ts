import { describe, expect, it } from 'vitest';
import type { VerdictItem } from '../../src/report/report-data.ts';
import { exampleFile, reportFor } from './read-report.ts';

function answers(example: Parameters<typeof reportFor>[0], language: 'en' | 'nl' | 'de' = 'en') {
  const { verdict } = reportFor(example, language);
  return Object.fromEntries(verdict.map((item) => [item.key, item])) as Record<VerdictItem['key'], VerdictItem>;
}

describe('the verdict', () => {
  it('answers when, for how much and with what in return', () => {
    const {
      period,
      'money-in': moneyIn,
      'money-back': moneyBack,
      'first-result': first,
    } = answers(exampleFile('quotes.aiplan'));
    expect(period).toMatchObject({
      value: '5 Jan 2026 – 31 Jan 2027',
      note: '4 Apr 2027 at the latest',
      standing: null,
    });
    expect(moneyIn).toMatchObject({ value: '€360,000', note: 'then €90,000 a year to run' });
    expect(moneyIn.id).toBe('plan:quotes/budget#total');
    // 3.5 h × 15 × 46 × €65 = 156,975, and 45,000 less rework.
    expect(moneyBack).toMatchObject({ value: '€201,975 a year', note: 'when all benefits are fully reached' });
    expect(first).toMatchObject({ value: '20 Sep 2026', note: 'Pilot in one product line' });
    expect(first.id).toBe('plan:quotes/roadmap/phase:pilot');
  });

  it('says that money which comes back too late is a loss', () => {
    expect(answers(exampleFile('screening.aiplan')).pays).toMatchObject({
      value: 'Pays back in 100 months',
      note: 'net present value −€150,636 · return of the first full year −88%',
      standing: 'bad',
    });
    expect(answers(exampleFile('quotes.aiplan')).pays).toMatchObject({
      value: 'Pays back in 49 months',
      note: 'return of the first full year −68.9%',
      standing: null,
    });
  });

  it.each(['en', 'nl', 'de'] as const)('begins every answer alike in %s: with a capital or a figure', (language) => {
    const plans = [
      exampleFile('quotes.aiplan'),
      exampleFile('screening.aiplan'),
      exampleFile('first-plan.aiplan'),
      'plan new "New plan" { }',
      'plan p "P" { budget { total: 10k\nrunning: 5k / year }\nuse-case u "U" { status: chosen\nbenefit b "B" { amount: 1k / year } } }',
    ];
    const values = plans.flatMap((plan) => reportFor(plan, language).verdict.map(({ value }) => value));
    expect(values.filter((value) => /^\p{Ll}/u.test(value))).toEqual([]);
    expect(values).toContain(
      { en: 'Does not pay back', nl: 'Wordt niet terugverdiend', de: 'Amortisiert sich nicht' }[language],
    );
  });

  it('speaks Dutch and German, with the figures of each language', () => {
    expect(answers(exampleFile('quotes.aiplan'), 'nl')['money-in']).toMatchObject({
      label: 'Investering',
      value: '€ 360.000',
      note: 'daarna € 90.000 per jaar aan lopende kosten',
    });
    expect(answers(exampleFile('quotes.aiplan'), 'de')['money-back'].value).toBe('201.975 € pro Jahr');
  });

  it('names the worst open finding: an error about the law before any other', () => {
    const { problem } = answers(exampleFile('screening.aiplan'));
    expect(problem.id).toMatch(/^compliance\//);
    expect(problem.standing).toBe('bad');
    expect(problem.note).toMatch(/^\d+ more under Findings$/);
  });

  it('says what is missing for the money back, and leaves that benefit out', () => {
    const plan = `plan p "P" { use-case u "U" {
      benefit time "Time saved" { saves: 2 h volume: 3 / week }
      benefit scrap "Less scrap" { amount: 1k..3k / month }
      dis-benefit care "More care" { amount: 1_000 / quarter }
    } use-case later "Later" { status: candidate benefit b "B" { amount: 1M / year } } }`;
    expect(answers(plan)['money-back']).toMatchObject({
      value: '€8,000 – €32,000 a year',
      note: 'without Time saved (Time saved lacks "at:" per hour)',
      standing: 'open',
    });
    expect(answers('plan p "P" { use-case u "U" { benefit b "Speed" { } } }')['money-back']).toMatchObject({
      value: 'Cannot be computed',
      note: 'Speed lacks the saved time, an amount or the revenue.',
    });
  });

  it('counts only the margin of additional revenue', () => {
    const plan = 'plan p "P" { use-case u "U" { benefit r "Revenue" { revenue: 350k / year margin 18% } } }';
    expect(answers(plan)['money-back'].value).toBe('€63,000 a year');
    const bare = 'plan p "P" { use-case u "U" { benefit r "Revenue" { revenue: 350k / year } } }';
    expect(answers(bare)['money-back'].note).toBe('Revenue lacks the margin.');
  });

  it('adds a payment that comes once to what comes every year', () => {
    const once = 'plan p "P" { use-case u "U" { benefit s "Sale of the old machine" { amount: 18k once } } }';
    expect(answers(once)['money-back'].value).toBe('€18,000 once');
    const both = once.replace('} } }', '} benefit r "Rework" { amount: 45k / year } } }');
    expect(answers(both)['money-back'].value).toBe('€45,000 a year + €18,000 once');
  });

  it('counts more output in the same time, and says what it needs for that', () => {
    const plan = (output: string) =>
      `plan p "P" { use-case u "U" { benefit m "Manuals" { ${output} saves: 20 h at: 35 / h weeks: 46 } } }`;
    expect(answers(plan('output: 5 / week from 2 / week'))['money-back'].value).toBe('€96,600 a year');
    expect(answers(plan('output: 5 / week'))['money-back'].note).toBe(
      'Manuals lacks a rate of output beside that of today, in the same period.',
    );
  });

  it('gives lengths instead of dates where the plan has no start', () => {
    const { period, 'first-result': first } = answers(
      'plan p "P" { roadmap { phase a "A" { kind: pilot duration: 3 weeks } phase b "B" { after: a duration: 4 weeks } } }',
    );
    expect(period).toMatchObject({ value: 'About 7 weeks', standing: 'open' });
    expect(first).toMatchObject({ value: 'About 3 weeks', note: 'A' });
  });

  it('says so where nothing is stated', () => {
    const {
      period,
      'money-in': moneyIn,
      'money-back': moneyBack,
      'first-result': first,
    } = answers('plan p "P" { goal: "G" }');
    expect([period, moneyIn, moneyBack, first].map(({ value, standing }) => [value, standing])).toEqual([
      ['Not known yet', 'open'],
      ['Not stated', 'open'],
      ['Not stated', 'open'],
      ['Not planned', 'open'],
    ]);
  });
});

describe('the first lines', () => {
  it('say for whom the plan is, what the AI is to do, and how much is open', () => {
    const { subject, open } = reportFor(exampleFile('screening.aiplan'));
    expect(subject).toBe('Staffing agency · Rank applicants');
    expect(open.map(({ severity }) => severity)).toEqual(['error', 'warning', 'hint']);
    expect(open[0]?.text).toMatch(/^\d+ errors$/);
  });

  it('name three use cases and count the others, candidates left out', () => {
    const cases = ['A', 'B', 'C', 'D', 'E'].map((id) => `use-case ${id.toLowerCase()} "${id}" { status: chosen }`);
    const { subject } = reportFor(`plan p "P" {\n${cases.join('\n')}\nuse-case f "F" { status: candidate } }`);
    expect(subject).toBe('A, B, C, and 2 more');
  });

  it('leave out what is not stated and what is accepted', () => {
    const { subject, open } = reportFor('plan p "P" { goal: "G" }');
    expect(subject).toBeNull();
    const accepted = reportFor(
      'plan p "P" { goal: "G"\naccept change/time-share-low because "Agreed with the works council" }',
    );
    const count = (counts: typeof open): number => counts.reduce((sum, { text }) => sum + Number.parseInt(text, 10), 0);
    expect(count(accepted.open)).toBe(count(open) - 1);
  });
});
