import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const rule = 'change/time-share-low';
const change = (...lines: string[]) => inPlan('change {', ...lines.map((line) => `  ${line}`), '}');

describe('change/time-share-low', () => {
  it('finds a plan without change, on the plan, and adds the block', () => {
    expectCase(rule, {
      text: inPlan('goal: "Faster quotes"'),
      at: 'p',
      what: 'The plan reserves no time for change management; 30% of project time is advised',
      severity: 'warning',
      fixes: ["Add a change block with 'share: 30%' and 'learning: 20%'"],
      fixed: 'plan p "P" {\n  goal: "Faster quotes"\n\n  change {\n    share: 30%\n    learning: 20%\n  }\n}\n',
    });
  });

  it('finds a change block without a share, on the block, once', () => {
    expectCase(rule, {
      text: change('inform: "Town hall"'),
      at: 'change',
      what: 'The plan reserves no time for change management; 30% of project time is advised',
      severity: 'warning',
      fixes: ["Add 'share: 30%'"],
      fixed: change('inform: "Town hall"', 'share: 30%'),
    });
  });

  it('finds a low share, on the share', () => {
    expectCase(rule, {
      text: change('share: 15%', 'learning: 20%'),
      at: '15%',
      what: 'Change management gets 15% of project time; at least 30% is advised',
      severity: 'warning',
      fixes: ["Write 'share: 30%'"],
      fixed: change('share: 30%', 'learning: 20%'),
    });
  });

  it('hints at little learning and at none', () => {
    expectCase(rule, {
      text: change('share: 30%', 'learning: 10%'),
      at: '10%',
      what: 'Training and experiments get 10% of the time; 20% is advised',
      severity: 'hint',
      fixes: ["Write 'learning: 20%'"],
      fixed: change('share: 30%', 'learning: 20%'),
    });
    expectCase(rule, {
      text: change('share: 30%', 'inform: "Town hall"'),
      at: 'change',
      what: 'No time for training and experiments is stated; 20% is advised',
      severity: 'hint',
      fixes: ["Add 'learning: 20%'"],
      fixed: change('share: 30%', 'learning: 20%', 'inform: "Town hall"'),
    });
  });

  it('says two things of two low shares', () => {
    const found = findingsOf(change('share: 10%', 'learning: 5%'), rule);
    expect(found.map(({ at, severity }) => [at, severity])).toEqual([
      ['10%', 'warning'],
      ['5%', 'hint'],
    ]);
  });

  it.each([
    ['share: 30%', 'learning: 20%', 0],
    ['share: 29.9%', 'learning: 20%', 1],
    ['share: 30%', 'learning: 19.9%', 1],
    ['share: 20..30%', 'learning: 10..20%', 0],
    ['share: 20..29%', 'learning: 20%', 1],
    ['share: 10..20..30%', 'learning: 20%', 0],
    ['share: 45%', 'learning: 100%', 0],
    ['share:', 'learning: 20%', 0],
    ['share: much', 'learning: 20%', 0],
    ['share: 30%', 'learning:', 0],
  ])('with %s and %s finds %i', (share, learning, times) => {
    expect(findingsOf(change(share, learning), rule)).toHaveLength(times);
  });

  it('shows the likely value of a range', () => {
    expect(findingOf(change('share: 10..20%', 'learning: 20%'), rule).what).toContain('gets 15% of project time');
    expect(findingOf(change('share: 10..12..20%', 'learning: 20%'), rule).what).toContain('gets 12% of project time');
  });

  it('keeps a comment behind the value that it raises', () => {
    const text = change('share: 15% // for now', 'learning: 20%');
    expect(afterFix(text, rule)).toBe(change('share: 30% // for now', 'learning: 20%'));
  });

  it('takes both thresholds from the configuration', () => {
    const read = readConfiguration(
      JSON.stringify({ rules: { [rule]: { options: { sharePercent: 10, learningPercent: 5 } } } }),
    );
    if ('problems' in read) throw new Error(read.problems[0].message);
    expect(findingsOf(change('share: 10%', 'learning: 5%'), rule, read)).toEqual([]);
    expect(findingOf(change('share: 9%', 'learning: 5%'), rule, read).fixes).toEqual(["Write 'share: 10%'"]);
  });

  it('speaks Dutch and German', () => {
    const low = change('share: 12.5%', 'learning: 20%');
    expect(findingOf(low, rule, { language: 'nl' }).what).toBe(
      'Verandermanagement krijgt 12,5% van de projecttijd; minstens 30% wordt aangeraden',
    );
    expect(findingOf(low, rule, { language: 'de' }).what).toMatch(
      /^Veränderungsmanagement erhält 12,5\s% der Projektzeit; empfohlen sind mindestens 30\s%$/,
    );
  });
});
