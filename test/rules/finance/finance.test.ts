import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/figures.ts';
import { wordFinding } from '../../../src/rules/engine/present.ts';
import { openFiles, openTexts } from '../../support/files.ts';
import { afterFix, allFindings, findingOf, findingsOf, textsAfter } from '../../support/findings.ts';
import { moneyPlan } from '../../support/money-plans.ts';

/** A plan with one benefit and a budget. */
function plan(benefit: string, budget = '', rest = ''): string {
  return `plan p "P" {
  start: 2027-01-04
  ${rest}
  use-case u "U" {
    benefit b "Gain" {
      ${benefit}
    }
  }
  budget {
    ${budget}
  }
}`;
}

const year = (amount: string) => `amount: ${amount} / year`;
const budget = (...lines: string[]) => lines.join('\n    ');

describe('finance/roi-arithmetic', () => {
  const rule = 'finance/roi-arithmetic';
  const stating = (roi: string, amount = '60k', more: string[] = []) =>
    findingsOf(plan(year(amount), budget('total: 50k', ...more, `claims: roi ${roi}`)), rule);

  it('takes half a point for rounding and no more', () => {
    expect(stating('20.5%')).toEqual([]);
    expect(stating('19.5%')).toEqual([]);
    expect(stating('20.6%')).toHaveLength(1);
    expect(stating('19.4%')).toHaveLength(1);
  });

  it('takes ranges that meet', () => {
    expect(stating('10..19.6%')).toEqual([]);
    expect(stating('60%', '50k..80k')).toEqual([]);
    expect(stating('61%', '50k..80k')).toHaveLength(1);
  });

  it('takes the return with running cost for as right as the one without', () => {
    expect(stating('20%', '60k', ['running: 10k / year'])).toEqual([]);
    expect(stating('0%', '60k', ['running: 10k / year'])).toEqual([]);
    expect(stating('10%', '60k', ['running: 10k / year'])).toHaveLength(1);
  });

  it("takes the return at today's demand", () => {
    const manuals = 'output: 5 / week from 2 / week\n saves: 20 h\n at: 35 / h\n weeks: 52';
    expect(findingsOf(plan(manuals, budget('total: 80k', 'claims: roi -45.4%')), rule)).toEqual([]);
    expect(findingsOf(plan(manuals, budget('total: 80k', 'claims: roi -40%')), rule)).toHaveLength(1);
  });

  it.each([
    ['a benefit in another currency', 'amount: 60k USD / year', 'total: 50k'],
    ['a benefit that cannot be read', 'amount: plenty', 'total: 50k'],
    ['a total that cannot be read', 'amount: 60k / year', 'total: plenty'],
    ['a running cost that cannot be read', 'amount: 60k / year', 'total: 50k\n    running: plenty'],
    ['nothing invested', 'amount: 60k / year', 'total: 0'],
    ['no benefit at all', '', 'total: 50k'],
  ])('is silent with %s', (_, benefit, lines) => {
    expect(findingsOf(plan(benefit, `${lines}\n    claims: roi 77%`), rule)).toEqual([]);
  });

  it('says what an ROI is counted in', () => {
    const found = findingOf(plan('', 'claims: roi 14 months'), rule);
    expect([found.at, found.what]).toEqual([
      '14 months',
      'ROI is stated as 14 months; it takes a percentage of the investment',
    ]);
  });
});

describe('finance/running-costs-ignored', () => {
  const rule = 'finance/running-costs-ignored';

  it('takes the share that the plan states, and none where running is free', () => {
    const of = (running: string) => plan(year('60k'), budget('total: 50k', running, 'claims: roi 20%'));
    expect(findingOf(of('running: 30%'), rule).what).toBe(
      'The stated ROI of 20% leaves out the running cost of €15,000 a year; with it ROI is −10%',
    );
    expect(findingsOf(of('running: 0 / year'), rule)).toEqual([]);
  });

  it('says nothing of a return that is wrong anyway', () => {
    const wrong = plan(year('60k'), budget('total: 50k', 'running: 10k', 'claims: roi 90%'));
    expect(findingsOf(wrong, 'finance/roi-arithmetic')).toHaveLength(1);
    expect(findingsOf(wrong, rule)).toEqual([]);
  });
});

describe('finance/gross-weeks and finance/capacity-not-cash', () => {
  const manuals = (weeks: string) =>
    plan(`output: 5 / week from 2 / week\n saves: 20 h\n at: 35 / h\n weeks: ${weeks}`);

  it("count the article's own example again", () => {
    expect(findingOf(manuals('52'), 'finance/gross-weeks').what).toBe(
      "'Gain' counts 52 weeks a year; 46 working weeks give €96,600 instead of €109,200",
    );
    expect(findingOf(manuals('52'), 'finance/capacity-not-cash').what).toBe(
      "'Gain' counts €109,200 a year for 3 more a week; at today's demand it is €43,680",
    );
  });

  it("turn more output into the hours that are saved at today's demand", () => {
    const title = "Count today's demand: 'volume: 2 / week', 'saves: 12 h'";
    const text = afterFix(manuals('52'), 'finance/capacity-not-cash', title);
    expect(findingsOf(text, 'finance/capacity-not-cash')).toEqual([]);
    expect(findingOf(text, 'finance/gross-weeks').what).toContain('€43,680');
  });

  it('keep ranges', () => {
    expect(findingOf(manuals('48..52'), 'finance/gross-weeks').what).toContain(
      '€96,600 instead of €100,800 to €109,200',
    );
    expect(findingsOf(manuals('47..52'), 'finance/gross-weeks')).toEqual([]);
  });

  it('say nothing of what a plan loses', () => {
    const loss = manuals('52').replace('benefit b', 'dis-benefit b');
    expect(findingsOf(loss, 'finance/gross-weeks')).toEqual([]);
    expect(findingsOf(loss, 'finance/capacity-not-cash')).toEqual([]);
  });
});

describe('finance/payback-inconsistent', () => {
  const rule = 'finance/payback-inconsistent';
  const stating = (payback: string, amount = '60k', more: string[] = []) =>
    findingsOf(plan(year(amount), budget('total: 75k', ...more, `claims: payback ${payback}`)), rule).map(
      ({ severity, what }) => `${severity}: ${what}`,
    );

  it('takes a month for rounding, in any unit of time', () => {
    expect(stating('14 months')).toEqual([]);
    expect(stating('16 months')).toEqual([]);
    expect(stating('1.25 years')).toEqual([]);
    expect(stating('5 quarters')).toEqual([]);
    expect(stating('13.9 months')).toEqual([
      'error: Payback is stated as 13.9 months; €75,000 ÷ €60,000 a year is 15 months',
    ]);
  });

  it('hints at what is right and unusual, early or late', () => {
    expect(stating('5 months', '180k')).toEqual(['hint: A payback of 5 months is unusual; 12 to 18 months is common']);
    expect(stating('11.5 months', '75k')).toEqual([]);
  });

  it('says that money never comes back', () => {
    expect(stating('3 years', '10k', ['running: 12k'])).toEqual([
      'error: Payback is stated as 3 years, but a year brings no more than it costs, so the money never comes back',
    ]);
  });

  it('reckons month by month where stages have months and the benefit a ramp', () => {
    const months = (claim: string, amount = '60k') =>
      plan(
        `${year(amount)}\n starts: month 6\n ramp: 6 months`,
        budget(
          'total: 75k',
          'running: 0',
          `claims: payback ${claim}`,
          'stage all "All" {\n months: 1..6\n amount: 75k\n }',
        ),
        'roadmap {\n phase all "All" {\n duration: 26 weeks\n delivers: u\n }\n }',
      );
    // Six months of work, then 15 months of benefit and half of the ramp's six.
    expect(findingOf(months('20 months'), rule).what).toBe(
      'Payback is stated as 20 months; month by month the money is back after 24 months',
    );
    // As simple division has it, with all of the benefit from the first day on.
    expect(findingOf(months('15 months'), rule).what).toContain('month by month the money is back after 24 months');
    expect(findingOf(months('24 months'), rule).severity).toBe('hint');
    expect(findingOf(months('40 months', '12k'), rule).what).toMatch(
      /^Payback is stated as 40 months; after \d+ months/,
    );
  });

  it('asks for a unit of time, and takes a plain number for months', () => {
    const text = plan(year('60k'), budget('total: 75k', 'claims: payback 15'));
    expect(findingOf(text, rule).what).toBe('Payback is stated as 15; it takes a span of time');
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });
});

describe('finance/npv-negative', () => {
  const rule = 'finance/npv-negative';

  it('says what the benefit would pay for', () => {
    const { finding, what, at } = findingOf(plan(year('30k'), 'total: 250k'), rule);
    expect([at, what]).toEqual(['250k', 'The net present value is −€150,636, at 8% over 4 years']);
    expect(wordFinding(finding, 'en').why).toContain('€99,364');
  });

  it('discounts by the rate of the plan', () => {
    const text = plan(year('30k'), 'total: 100k');
    expect(findingsOf(text, rule)).toHaveLength(1);
    expect(findingsOf(text.replace('start:', 'discount: 5%\n  start:'), rule)).toEqual([]);
  });

  it('says that a loss grows', () => {
    const { finding } = findingOf(plan(year('30k'), budget('total: 100k', 'running: 40k')), rule);
    expect(wordFinding(finding, 'en').why).toContain('adds to the loss');
  });
});

describe('finance/npv-inconsistent', () => {
  const rule = 'finance/npv-inconsistent';
  const stating = (npv: string, ...more: string[]) =>
    plan(year('69_552'), budget('total: 90k', 'running: 18k', `claims: npv ${npv}`), more.join('\n'));

  it('takes one per cent for rounding', () => {
    for (const npv of ['80_747', '81k', '80k', '70k..90k']) expect(findingsOf(stating(npv), rule)).toEqual([]);
    const found = findingOf(stating('82k'), rule);
    expect([found.severity, found.at, found.fixes]).toEqual(['error', '82k', ["Write 'npv 80_747'"]]);
    expect(found.what).toBe('NPV is stated as €82,000; at 8% over 4 years it is €80,747');
  });

  it('says what running cost takes off', () => {
    expect(findingOf(stating('140k'), rule).what).toBe(
      'The stated NPV of €140,000 leaves out the running cost of €18,000 a year; with it, it is €80,747',
    );
  });

  it('is silent where the rate or the currency is not that of the figure', () => {
    expect(findingsOf(stating('120k USD'), rule)).toEqual([]);
    expect(findingsOf(stating('120k', 'discount: low'), rule)).toEqual([]);
  });
});

describe('finance/benefit-unlinked', () => {
  const rule = 'finance/benefit-unlinked';
  const kpi = (id: string) => `kpi ${id} "${id}" {\n level: business\n for: u\n }`;

  it('links all at once where there is one candidate for each', () => {
    const one = plan(
      `${year('60k')}\n starts: month 9`,
      '',
      `${kpi('hours')}\n team {\n person a "A" { roles: business-lead }\n }`,
    );
    const found = findingOf(one, rule);
    expect([found.at, found.what]).toEqual(['b', "Benefit 'Gain' has no KPI or owner"]);
    expect(found.fixes).toEqual(["Add 'kpi: hours', 'owner: a'"]);
    expect(findingsOf(afterFix(one, rule), rule)).toEqual([]);
  });

  it('offers a choice among several', () => {
    const two = plan(
      `${year('60k')}\n starts: month 9`,
      '',
      `${kpi('hours')}\n${kpi('errors')}\n team {\n person a "A" { roles: business-lead }\n }`,
    );
    expect(findingOf(two, rule).fixes).toEqual(["Add 'owner: a'", "Add 'kpi: hours'", "Add 'kpi: errors'"]);
  });

  it('asks for a start only where nothing on the roadmap has a date', () => {
    const linked = `${year('60k')}\n kpi: hours\n owner: a`;
    const rest = `${kpi('hours')}\n team {\n person a "A" { roles: business-lead }\n }`;
    expect(findingOf(plan(linked, '', rest), rule).what).toBe("Benefit 'Gain' has no start");
    const dated = `${rest}\n roadmap {\n phase pilot "Pilot" {\n duration: 4 weeks\n }\n }`;
    expect(findingsOf(plan(linked, '', dated), rule)).toEqual([]);
  });
});

describe('finance/point-estimate-only', () => {
  const rule = 'finance/point-estimate-only';

  it('offers ranges for what is least sure, and is content with one', () => {
    const text = plan(
      year('60k'),
      'total: 50k',
      'roadmap {\n phase pilot "Pilot" {\n duration: 10 working days\n }\n }',
    );
    expect(findingOf(text, rule).what).toBe(
      'Not one figure has a low and a high end: cost, durations and benefits are single figures',
    );
    const ranges = [0, 1, 2].map((number) => afterFix(text, rule, number));
    expect(ranges[0]).toContain('total: 45k..50k..75k');
    expect(ranges[1]).toContain('amount: 30k..60k..66k / year');
    expect(ranges[2]).toContain('duration: 9..10..15 working days');
    for (const range of ranges) expect(findingsOf(range, rule)).toEqual([]);
  });
});

describe('any plan full of money', () => {
  it('gets short sentences, and fixes that leave no finding as it was', () => {
    const stated = fc.tuple(
      moneyPlan,
      fc.integer({ min: -120, max: 300 }),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(stated, ([text, roi, months, silly]) => {
        const claims = silly
          ? 'claims: roi 5\n claims: payback 7%'
          : `claims: roi ${roi}%\n claims: payback ${months} months\n claims: npv ${roi}k`;
        const files = openFiles(text.replace('budget {', `budget {\n ${claims}`));
        const found = allFindings(files).filter(({ rule }) => /^(finance|budget)\//.test(rule));
        for (const finding of found) {
          for (const language of LANGUAGES) expect(wordFinding(finding, language).what.length).toBeLessThanOrEqual(160);
          for (const fix of finding.fixes()) {
            const after = textsAfter(files.texts, fix);
            if (!after) throw new Error(`The edits of a fix of ${finding.rule} overlap.`);
            const left = allFindings(openTexts(after)).map(({ identity }) => identity);
            expect(left, `${finding.rule} in\n${text}`).not.toContain(finding.identity);
          }
        }
      }),
      { numRuns: 40, seed: 20_261_123 },
    );
  });
});
