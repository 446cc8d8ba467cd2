import { describe, expect, it } from 'vitest';
import { findingOf, findingsOf } from '../../support/findings.ts';

const RULE = 'finance/capacity-not-cash';

/** A plan with one benefit, measured by a KPI or not. */
function plan(facts: string, kpi = ''): string {
  return `plan p "P" {
  use-case writing "Write manuals" {
    benefit manuals "More manuals" {
      ${facts}
    }
  }
  ${kpi && `kpi sent "Manuals sent" {\n ${kpi}\n }`}
}`;
}

const MORE = 'output: 5 / week from 2 / week\n saves: 20 h\n at: 35 / h\n weeks: 46';
const PROOF = 'Add \'demand: "…"\'';

describe('more output counts as a benefit', () => {
  it('only with words that show the demand: blanks show none', () => {
    const found = findingOf(plan(`${MORE}\n demand: "  "`), RULE);
    expect(found.at).toBe('"  "');
    expect(found.fixes[0]).toBe(PROOF);
  });

  it('by the pieces alone where no rate gives their worth', () => {
    expect(findingOf(plan('output: 5 / week from 2 / week\n saves: 20 h'), RULE).what).toBe(
      "'More manuals' counts on 3 more a week, and nothing shows that they are needed",
    );
  });

  it('where the KPI of a revenue counts pieces in a period', () => {
    const revenue = 'revenue: 350k / year margin 18%\n kpi: sent';
    const found = findingOf(plan(revenue, 'baseline: 15 / week\n target: 28 / week by month 6'), RULE);
    expect(found.what).toBe(
      "'More manuals' counts €350,000 of revenue a year for 13 more a week, and nothing shows who orders them",
    );
    expect(found.fixes).toEqual([PROOF]);
  });

  it.each([
    ['an amount that is stated apart from the output', plan('amount: 60k / year\n output: 5 / week from 2 / week')],
    ['rates over different periods', plan(MORE.replace('from 2 / week', 'from 8 / month'))],
    ['the same output as today', plan(MORE.replace('5 / week', '2 / week'))],
    [
      'a KPI that counts no pieces in a period',
      plan('revenue: 350k / year margin 18%\n kpi: sent', 'baseline: 15\n target: 28 by month 6'),
    ],
    [
      'a KPI of hours that are saved',
      plan('saves: 2 h\n volume: 5 / week\n kpi: sent', 'baseline: 15 / week\n target: 28 / week by month 6'),
    ],
  ])('but not with %s', (_, text) => {
    expect(findingsOf(text, RULE)).toEqual([]);
  });
});

describe("counting today's demand instead", () => {
  const title = "Count today's demand: 'volume: 2 / week', 'saves: 12 h'";

  it('is offered where every figure is a single one', () => {
    expect(findingOf(plan(MORE), RULE).fixes).toEqual([PROOF, title]);
  });

  it.each([
    ['the output is a range', MORE.replace('5 / week', '4..5 / week')],
    ["today's output is a range", MORE.replace('from 2', 'from 1..2')],
    ['the hours are a range', MORE.replace('20 h', '18..20 h')],
    ['a volume is stated beside it', `${MORE}\n volume: 2 / week`],
    ['no hours are stated', MORE.replace('saves: 20 h', '')],
  ])('is not offered where %s', (_, facts) => {
    expect(findingOf(plan(facts), RULE).fixes).toEqual([PROOF]);
  });
});
