import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const block = (name: string, ...lines: string[]) => [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
const phase = (id: string, ...lines: string[]) => block(`phase ${id} "${id.toUpperCase()}"`, ...lines);
const dated = (...lines: string[]) => inPlan('start: 2027-01-04', ...block('roadmap', ...lines));

describe('roadmap/duration-band', () => {
  const rule = 'roadmap/duration-band';

  it.each([
    ['inventory', '4 weeks', '6 weeks', '3 weeks', '7 weeks'],
    ['selection', '2 weeks', '3 weeks', '1 week', '4 weeks'],
    ['staffing', '4 weeks', '8 weeks', '3 weeks', '9 weeks'],
    ['poc', '6 weeks', '12 weeks', '5 weeks', '13 weeks'],
    ['scaling', '8 weeks', '16 weeks', '7 weeks', '17 weeks'],
  ])('knows how long an %s takes', (kind, least, most, shorter, longer) => {
    const outside = (length: string) =>
      findingsOf(inPlan(...block('roadmap', ...phase('a', `kind: ${kind}`, `duration: ${length}`))), rule);
    expect([least, most, `1..${least}`, `${most.replace(' weeks', '')}..40 weeks`].flatMap(outside)).toEqual([]);
    expect([shorter, longer].map((length) => outside(length).map(({ at }) => at))).toEqual([[shorter], [longer]]);
  });

  it.each(['pilot', 'rollout', 'operation'])('says nothing of how long a %s takes', (kind) => {
    const text = inPlan(...block('roadmap', ...phase('a', `kind: ${kind}`, 'duration: 100 weeks')));
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('names both lengths in whole words', () => {
    expectCase(rule, {
      text: inPlan(...block('roadmap', ...phase('a', 'kind: poc', 'duration: 14..16 weeks'))),
      at: '14..16 weeks',
      what: "'A' takes 14 to 16 weeks; 6 to 12 weeks is usual for a proof of concept",
      severity: 'hint',
      fixes: [],
    });
  });

  it('counts months from the start of the plan to the first use and to full integration', () => {
    const text = dated(
      ...phase('a', 'kind: pilot', 'duration: 30 weeks'),
      ...phase('b', 'kind: rollout', 'after: a', 'duration: 5 weeks'),
    );
    expect(findingsOf(text, rule).map(({ at, what }) => [at, what])).toEqual([
      ['b', "'B' ends after 8 months; 18 to 24 months until full integration is usual"],
    ]);
    expect(findingOf(dated(...phase('a', 'kind: pilot', 'duration: 52 weeks')), rule).what).toBe(
      "The first use case works after 12 months, at the end of 'A'; 6 to 9 months is usual",
    );
  });

  it.each([
    ['a plan without a start', inPlan(...block('roadmap', ...phase('a', 'kind: pilot', 'duration: 52 weeks')))],
    ['a phase that is done', dated(...phase('a', 'kind: pilot', 'duration: 52 weeks', 'done: 2027-12-31'))],
    ['a phase without dates', dated(...phase('a', 'kind: pilot', 'duration: 52 weeks'), ...phase('b', 'kind: pilot'))],
  ])('is silent about the months of %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('takes every limit from the configuration', () => {
    const read = readConfiguration(JSON.stringify({ rules: { [rule]: { options: { pocToWeeks: 20 } } } }));
    if ('problems' in read) throw new Error(read.problems[0].message);
    const text = inPlan(...block('roadmap', ...phase('a', 'kind: poc', 'duration: 20 weeks')));
    expect(findingsOf(text, rule, read)).toEqual([]);
    expect(findingsOf(text, rule)).toHaveLength(1);
  });
});

describe('roadmap/no-exit-criteria', () => {
  const rule = 'roadmap/no-exit-criteria';
  const gate = (...lines: string[]) => block('gate go "Go"', ...lines);
  const kpis = [
    ...block('kpi errors "Errors"', 'better: lower', 'baseline: 12%', 'target: 4%'),
    ...block('kpi users "Users"', 'level: operational', 'better: higher', 'baseline: 0', 'target: 9'),
    ...block('kpi reach "Reach"', 'level: strategic', 'better: higher', 'baseline: 0', 'target: 3'),
    ...block('kpi speed "Speed"', 'baseline: 4 h'),
  ];
  const plan = (...lines: string[]) => inPlan(...kpis, ...block('roadmap', ...lines));
  const trial = (...lines: string[]) => phase('trial', 'kind: pilot', 'duration: 8 weeks', ...lines);

  it('offers the KPIs that can stop the work: worse than today, else than the target', () => {
    const text = plan(...trial(...gate('success: "Faster"', 'decided-by: "Director"')));
    expectCase(rule, {
      text,
      at: 'go',
      what: "Gate 'Go' names no figure at which 'TRIAL' is stopped",
      severity: 'warning',
      fixes: ["Add 'stop-if: …' by 'Errors'", "Add 'stop-if: …' by 'Users'"],
      fixed: plan(...trial(...gate('success: "Faster"', 'stop-if: errors > 12%', 'decided-by: "Director"'))),
    });
    expect(afterFix(text, rule, 1)).toContain('stop-if: users < 9\n');
  });

  it('offers only KPIs of what the phase delivers', () => {
    const cases = ['one', 'two'].flatMap((id) => block(`use-case ${id} "${id}"`, 'status: chosen'));
    const own = block('kpi own "Own"', 'for: one', 'better: lower', 'baseline: 5');
    const other = block('kpi other "Other"', 'for: two', 'better: lower', 'baseline: 5');
    const work = block('roadmap', ...trial('delivers: one', ...gate('success: "x"', 'decided-by: "y"')));
    expect(findingOf(inPlan(...cases, ...own, ...other, ...work), rule).fixes).toEqual(["Add 'stop-if: …' by 'Own'"]);
  });

  it('adds a whole gate to a last phase that has none', () => {
    const text = plan(...trial());
    expect(findingOf(text, rule)).toMatchObject({
      at: 'trial',
      what: "'TRIAL' has no gate and no figure at which it is stopped",
    });
    const after = afterFix(text, rule);
    expect(after).toContain('stop-if: errors > 12%');
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('leaves a missing gate, and one without any criterion, to the rule about gates', () => {
    const proof = (...lines: string[]) => phase('proof', 'kind: poc', 'duration: 8 weeks', ...lines);
    const next = trial('after: proof', ...block('gate end "End"', 'stop-if: errors > 9%', 'decided-by: "y"'));
    const none = plan(...proof(), ...next);
    const bare = plan(...proof(...gate('decided-by: "y"')), ...next);
    for (const text of [none, bare]) {
      expect(findingsOf(text, rule)).toEqual([]);
      expect(findingsOf(text, 'roadmap/no-stage-gate')).toHaveLength(1);
      // What that one inserts holds a figure to stop at too.
      const after = afterFix(text, 'roadmap/no-stage-gate');
      expect(after).toContain('stop-if: errors > 12%');
      expect(
        findingsOf(after, 'roadmap')
          .filter(({ severity }) => severity !== 'hint')
          .map((found) => found.rule),
      ).toEqual(['roadmap/no-buffer']);
    }
  });

  it.each([
    ['the pilot is done', plan(...trial('done: 2026-10-01'))],
    ['a stop rule is being typed', plan(...trial(...gate('success: "x"', 'stop-if:')))],
    ['a gate is being typed', plan(...trial('gaet x "X" {', '}'))],
    ['it is a roll-out', plan(...phase('a', 'kind: rollout', 'duration: 8 weeks'))],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});

describe('roadmap/poc-straight-to-rollout', () => {
  const rule = 'roadmap/poc-straight-to-rollout';
  const proof = phase('proof', 'kind: poc', 'duration: 6 weeks');
  const live = (...lines: string[]) => phase('live', 'kind: rollout', ...lines, 'duration: 4 weeks');
  const plan = (...lines: string[]) => inPlan(...block('roadmap', ...lines));

  it('puts a pilot in between, with all that the roll-out waited for', () => {
    const train = phase('train', 'duration: 2 weeks');
    const text = plan(...proof, ...train, ...live('after: proof + 1 week, train.start'));
    const pilot = block(
      'phase pilot "Pilot in one team"',
      'kind: pilot',
      'after: proof + 1 week, train.start',
      'duration: 8..12 weeks',
    );
    expectCase(rule, {
      text,
      at: 'live',
      what: "'LIVE' follows 'PROOF' without a pilot between them",
      severity: 'warning',
      fixes: ["Add a pilot before 'LIVE' …"],
      fixed: plan(...proof, ...train, ...live('after: pilot'), ...pilot),
    });
  });

  it.each([
    [
      'a pilot of the same use case stands elsewhere',
      plan(...proof, ...phase('trial', 'kind: pilot'), ...live('after: proof')),
    ],
    ['what it waits for is not there', plan(...proof, ...live('after: proof, trial'))],
    ['a kind is being typed', plan(...proof, ...phase('trial', 'kind:'), ...live('after: proof'))],
    ['work waits for itself', plan(...phase('proof', 'kind: poc', 'after: proof, trial'), ...live('after: proof'))],
    ['the roll-out is done', plan(...proof, ...live('after: proof', 'done: 2026-10-01'))],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('does not take the pilot of another use case', () => {
    const cases = ['one', 'two'].flatMap((id) => block(`use-case ${id} "${id}"`, 'status: chosen'));
    const work = block(
      'roadmap',
      ...proof,
      ...phase('trial', 'kind: pilot', 'delivers: two', 'after: proof'),
      ...live('after: proof', 'delivers: one'),
    );
    expect(findingsOf(inPlan(...cases, ...work), rule)).toHaveLength(1);
  });
});
