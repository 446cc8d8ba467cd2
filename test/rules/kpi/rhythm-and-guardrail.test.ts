import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

describe('kpi/review-rhythm', () => {
  const rule = 'kpi/review-rhythm';
  const plan = (level: string, ...lines: string[]) =>
    inPlan('kpi time "Time" {', `  level: ${level}`, ...lines.map((line) => `  ${line}`), '}');

  it('finds a rhythm that is slower than advised for the level, on the rhythm', () => {
    expectCase(rule, {
      text: plan('business', 'review: every quarter'),
      at: 'every quarter',
      what: "The business KPI 'Time' is reviewed every quarter; every month is advised",
      severity: 'hint',
      fixes: ["Write 'every month'"],
      fixed: plan('business', 'review: every month'),
    });
  });

  it.each([
    ['operational', 'every week', 0],
    ['operational', 'every 7 days', 0],
    ['operational', 'every 8 days', 1],
    ['business', 'every 31 days', 0],
    ['business', 'every 32 days', 1],
    ['business', 'every 4 weeks', 0],
    ['business', 'every 5 weeks', 1],
    ['strategic', 'every 3 months', 0],
    ['strategic', 'every 13 weeks', 0],
    ['strategic', 'every year', 1],
    ['technical', 'every year', 0],
  ])('a %s KPI %s is found %i times', (level, rhythm, times) => {
    expect(findingsOf(plan(level, `review: ${rhythm}`), rule)).toHaveLength(times);
  });

  const many = (...monitoring: string[]) =>
    inPlan(
      'kpi time "Time" {',
      '  level: business',
      '}',
      'kpi errors "Errors" {',
      '  level: business',
      '}',
      'kpi users "Users" {',
      '  level: operational',
      '}',
      ...(monitoring.length > 0 ? ['monitoring {', ...monitoring.map((line) => `  ${line}`), '}'] : []),
    );

  it('says once that nobody looks, on the plan, and adds the rhythms', () => {
    expectCase(rule, {
      text: many(),
      at: 'p',
      what: "When somebody looks at the operational and business KPIs is not stated: 'Users', 'Time' and 'Errors'",
      severity: 'hint',
      fixes: ["Add 'operational: every week', 'business: every month'"],
    });
    expect(findingsOf(afterFix(many(), rule), rule)).toEqual([]);
  });

  it('takes the rhythm of the level for KPIs without one of their own', () => {
    expect(findingsOf(many('operational: every week', 'business: every month'), rule)).toEqual([]);
    expectCase(rule, {
      text: many('operational: every week', 'business: every year'),
      at: 'every year',
      what: 'The business KPIs are monitored every year; every month is advised',
      severity: 'hint',
      fixed: many('operational: every week', 'business: every month'),
    });
    expect(findingOf(many('business: every month'), rule)).toMatchObject({
      at: 'monitoring',
      what: "When somebody looks at the operational KPIs is not stated: 'Users'",
    });
    expect(findingsOf(many('operational: every week', 'business:'), rule)).toEqual([]);
  });

  it('takes its limits from the configuration, and then offers no rhythm that is still too slow', () => {
    const read = readConfiguration(JSON.stringify({ rules: { [rule]: { options: { businessDays: 14 } } } }));
    if ('problems' in read) throw new Error(read.problems[0].message);
    const found = findingOf(plan('business', 'review: every month'), rule, read);
    expect(found.fixes).toEqual([]);
    expect(findingsOf(plan('business', 'review: every 2 weeks'), rule, read)).toEqual([]);
  });

  it('speaks Dutch and German', () => {
    const text = plan('operational', 'review: every 2 weeks');
    expect(findingOf(text, rule, { language: 'nl' }).what).toBe(
      "De operationele KPI 'Time' wordt elke 2 weken bekeken; aangeraden is elke week",
    );
    expect(findingOf(text, rule, { language: 'de' }).what).toBe(
      "Der operative KPI 'Time' wird alle 2 Wochen angesehen; empfohlen: jede Woche",
    );
  });
});

describe('kpi/no-guardrail', () => {
  const rule = 'kpi/no-guardrail';
  const kpi = (id: string, title: string, ...facts: string[]) => [
    `kpi ${id} "${title}" {`,
    ...facts.map((fact) => `  ${fact}`),
    '}',
  ];
  const plan = (...kpis: readonly string[][]) => inPlan('use-case u "Inspect" {', '}', ...kpis.flat());
  const HOURS = kpi('hours', 'Hours', 'level: business', 'better: lower', 'baseline: 480 h / week');

  it('stands on the use case, shows the KPI of speed, and offers a new KPI or one that may serve', () => {
    const found = kpi('found', 'Critical defects found', 'level: business', 'better: higher', 'baseline: 80%');
    const text = plan(HOURS, found);
    expectCase(rule, {
      text,
      at: 'u',
      what: "'Inspect' measures how much gets done ('Hours'), but no KPI shows errors, missed cases or satisfaction",
      severity: 'hint',
      fixes: ['Add a KPI for what goes wrong …', "Mark 'Critical defects found' as the guardrail"],
    });
    expect(findingsOf(afterFix(text, rule, 0), rule)).toEqual([]);
    expect(findingsOf(afterFix(text, rule, 1), rule)).toEqual([]);
  });

  it.each([
    // Measures of pace.
    ['time that falls', 'Time', ['better: lower', 'baseline: 6 h'], 1],
    ['time that rises', 'Time between failures', ['better: higher', 'baseline: 6 days', 'level: strategic'], 0],
    ['pieces per week', 'Quotations', ['better: higher', 'baseline: 15 / week'], 1],
    ['pieces per week that fall', 'Tickets', ['better: lower', 'baseline: 15 / week'], 0],
    ['money', 'Costs', ['better: lower', 'baseline: 80k EUR'], 1],
    ['a share, by its name', 'Doorlooptijd', ['better: lower', 'claims: -50%'], 1],
    ['users per month', 'Active users', ['level: operational', 'better: higher', 'baseline: 3 / month'], 0],
    ['a share of anything else', 'Drafts used', ['better: higher', 'baseline: 10%'], 0],
  ])('%s', (_, title, facts, times) => {
    expect(findingsOf(plan(kpi('k', title, ...facts)), rule)).toHaveLength(times);
  });

  it.each([
    // What shows quality.
    ['Quotations with an error', ['better: lower'], 0],
    ['Gemiste afwijkingen', ['better: lower'], 0],
    ['Reklamationen', ['better: lower'], 0],
    ['Customer satisfaction', ['better: higher'], 0],
    ['Kundenzufriedenheit', [], 0],
    ['Anything', ['guardrail: yes'], 0],
    ['Error rate', [], 0],
    // What does not.
    ['Critical defects found', [], 1],
    ['Critical defects found', ['better: higher'], 1],
    ['Model error', ['level: technical', 'better: lower'], 1],
    ['Anything', ['guardrail: no'], 1],
    // What may.
    ['Anything', ['guardrail:'], 0],
    ['Anything', ['better'], 0],
  ])('beside %s with %j, hours are found %i times', (title, facts, times) => {
    expect(findingsOf(plan(HOURS, kpi('k', title, ...facts)), rule)).toHaveLength(times);
  });

  it('looks at each use case by the KPIs that measure it', () => {
    const text = inPlan(
      'use-case u "Inspect"',
      'use-case v "Draft"',
      ...kpi('hours', 'Hours', 'for: u', 'better: lower', 'baseline: 6 h'),
      ...kpi('time', 'Time', 'for: v', 'better: lower', 'baseline: 6 h'),
      ...kpi('errors', 'Errors', 'for: v', 'better: lower'),
    );
    expect(findingsOf(text, rule).map(({ at }) => at)).toEqual(['u']);
  });
});
