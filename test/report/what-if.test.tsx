import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { sameValues } from '../../client/webview/what-if/use-announcement.ts';
import { WhatIf } from '../../client/webview/what-if/what-if.tsx';
import { effectRows } from '../../src/report/data/key-figures.ts';
import { refusalOf, shownValue, unitOf } from '../../src/report/tried-value.ts';
import type { TriableFigure } from '../../src/report/what-if-data.ts';
import { checkedMain, openFiles } from '../support/files.ts';

const NOTHING = { day: null, currency: null, count: 1 };
const START: TriableFigure = {
  ...NOTHING,
  figure: 'start',
  stated: 0,
  least: -26,
  most: 52,
  step: 1,
  limits: { least: -520, most: 520 },
  day: 20_458,
};
const BUDGET: TriableFigure = {
  ...NOTHING,
  figure: 'budget',
  stated: 360_000,
  least: 180_000,
  most: 540_000,
  step: 1_000,
  limits: { least: 1, most: 1e12 },
  currency: 'EUR',
};
const ADOPTION: TriableFigure = {
  ...NOTHING,
  figure: 'adoption',
  stated: 100,
  least: 10,
  most: 150,
  step: 1,
  limits: { least: 1, most: 1_000 },
  count: 3,
};

describe('a value in words', () => {
  it.each([
    [START, 4, 'en', '4 weeks later, on 2 Feb 2026'],
    [START, -1, 'nl', '1 week eerder, op 29 dec 2025'],
    [START, 0, 'de', 'wie angegeben: 5. Jan. 2026'],
    [BUDGET, 324_000, 'en', '€324,000 (90% of what is stated)'],
    [BUDGET, 360_000, 'nl', 'zoals opgegeven: € 360.000'],
    [ADOPTION, 80, 'de', '80 % der Angabe'],
  ] as const)('has its unit (%#)', (figure, value, language, words) => {
    expect(shownValue(figure, value, language)).toBe(words);
  });

  it('is counted in weeks, the currency or per cent', () => {
    expect([START, BUDGET, ADOPTION].map((figure) => unitOf(figure, 'en'))).toEqual(['weeks', 'EUR', '%']);
  });

  it.each([
    [START, 1.5],
    [START, 521],
    [BUDGET, 0],
    [BUDGET, Number.NaN],
    [ADOPTION, Number.POSITIVE_INFINITY],
  ])('is refused in one sentence where it is none that can be tried (%#)', (figure, value) => {
    expect(refusalOf(figure, value, 'en')).toMatch(/^".+" takes a number from .+ to .+\.$/);
    expect(refusalOf(figure, figure.stated, 'en')).toBeUndefined();
  });
});

describe('what would follow', () => {
  const checked = (total: string) => {
    const { plans } = checkedMain(
      openFiles(`plan p "P" {
  start: 2026-01-05
  as-of: 2026-01-05
  use-case u "U" { benefit b "B" { amount: 100k / year } }
  budget {
    total: ${total}
    running: 10k
  }
  roadmap { phase x "X" { kind: pilot
      duration: 4 weeks } }
}`),
    );
    const [plan] = plans;
    if (!plan) throw new Error('There is no plan.');
    return plan;
  };

  it('stands beside what follows from the text, each figure in words', () => {
    const rows = effectRows(checked('80k'), checked('40k'), { language: 'en' });
    const row = (name: string) => rows.find((one) => one.name === name);
    expect(row('investment')).toMatchObject({ stated: '€80,000', tried: '€40,000', changed: true });
    expect(row('finish')).toMatchObject({ stated: '1 Feb 2026', tried: '1 Feb 2026', changed: false });
    expect(rows.map(({ name }) => name)).toEqual([
      'finish',
      'first-result',
      'investment',
      'roi',
      'payback',
      'npv',
      'error',
      'warning',
    ]);
  });
});

describe('the sliders in the panel', () => {
  const figures = [START, BUDGET];
  const trying = { values: { start: 4 }, change: () => undefined, write: () => undefined };
  const tried = {
    values: { start: 4 },
    effect: [
      { name: 'finish', label: 'Finish', stated: '1 Feb 2026', tried: '1 Mar 2026', changed: true },
      { name: 'roi', label: 'ROI', stated: '12%', tried: '12%', changed: false },
    ],
  };

  it('are labelled, speak their values, and have a number beside them', () => {
    const whatIf = { figures, tried: null, dropped: null, refused: null };
    const page = renderToString(<WhatIf whatIf={whatIf} trying={trying} language="en" />);
    expect(page).toContain('<label for="what-if-start">Start of the plan</label>');
    expect(page).toContain('aria-valuetext="4 weeks later, on 2 Feb 2026"');
    expect(page).toContain('aria-label="Total budget, in EUR"');
    expect(page).not.toContain('not in the file');
    expect(page).not.toContain('style=');
  });

  it('say in words that the picture is not in the file, and what it is made with', () => {
    const whatIf = { figures, tried, dropped: null, refused: null };
    const page = renderToString(<WhatIf whatIf={whatIf} trying={trying} language="en" />);
    expect(page).toContain('What if: not in the file');
    expect(page).toContain('Start of the plan: 4 weeks later, on 2 Feb 2026');
    expect(page).toContain('1 Mar 2026');
    expect(page).toContain('unchanged');
  });

  it('are not there for a plan that states nothing to try', () => {
    const whatIf = { figures: [], tried: null, dropped: null, refused: null };
    expect(renderToString(<WhatIf whatIf={whatIf} trying={trying} language="en" />)).toBe('');
  });

  it('reach further where a value beyond their ends was entered', () => {
    const whatIf = { figures, tried: null, dropped: null, refused: null };
    const far = { ...trying, values: { start: 104 } };
    expect(renderToString(<WhatIf whatIf={whatIf} trying={far} language="en" />)).toMatch(/type="range"[^>]*max="104"/);
  });

  it('have one set of values, in whatever order they were moved', () => {
    expect(sameValues({ start: 1, budget: 2 }, { budget: 2, start: 1 })).toBe(true);
    expect(sameValues({ start: 1 }, {})).toBe(false);
  });
});
