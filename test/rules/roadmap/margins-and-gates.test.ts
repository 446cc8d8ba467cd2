import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const roadmap = (...lines: string[]) => inPlan('roadmap {', ...lines.map((line) => `  ${line}`), '}');
const phase = (id: string, ...lines: string[]) => [
  `phase ${id} "${(id[0] ?? '').toUpperCase()}${id.slice(1)}" {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

describe('roadmap/no-buffer', () => {
  const rule = 'roadmap/no-buffer';
  const build = (...margin: string[]) => roadmap(...phase('build', 'duration: 10 weeks', ...margin));

  it('finds no buffer at all, on the roadmap, and adds one to every phase without', () => {
    const two = (one: string[], other: string[]) =>
      roadmap(
        ...phase('build', 'duration: 6 weeks', ...one),
        ...phase('pilot', 'after: build', 'duration: 4 weeks', ...other),
      );
    expectCase(rule, {
      text: two([], []),
      at: 'roadmap',
      what: 'The roadmap has no buffer; 50% on all deadlines is advised',
      severity: 'warning',
      fixes: ["Add 'margin: 50%' to the phases without one"],
      fixed: two(['margin: 50%'], ['margin: 50%']),
    });
    expect(findingsOf(afterFix(two([], []), rule), rule)).toEqual([]);
  });

  it.each([
    ['margin: 50%', undefined],
    // Margins are whole days: 49% of ten weeks are 35 days, as 50% are.
    ['margin: 49%', undefined],
    ['margin: 48%', 'hint'],
    ['margin: 20%', 'hint'],
    ['margin: 15%', 'warning'],
    ['margin: 0%', 'warning'],
    ['margin: 80%', undefined],
    ['margin:', undefined],
    ['margin: lots', undefined],
  ])('of %s is %s', (margin, severity) => {
    expect(findingsOf(build(margin), rule).map((found) => found.severity)).toEqual(severity ? [severity] : []);
  });

  it('weighs the phases by their length, and names what is there', () => {
    const text = roadmap(
      ...phase('long', 'duration: 30 weeks'),
      ...phase('short', 'after: long', 'duration: 10 weeks', 'margin: 40%'),
    );
    const found = findingOf(text, rule);
    expect(found.what).toBe('The roadmap has a buffer of 10% of its work; 50% on all deadlines is advised');
    expect(found.severity).toBe('warning');
    expect(afterFix(text, rule)).toContain('duration: 30 weeks\n      margin: 50%\n');
    expect(afterFix(text, rule)).toContain('margin: 40%');
  });

  it('has no fix where every phase has its margin, or is done', () => {
    expect(findingOf(build('margin: 30%'), rule).fixes).toEqual([]);
    const partly = roadmap(
      ...phase('build', 'duration: 6 weeks', 'starts: 2026-08-03', 'done: 2026-09-14'),
      ...phase('pilot', 'after: build', 'duration: 6 weeks', 'margin: 30%'),
    );
    expect(findingOf(partly, rule).fixes).toEqual([]);
  });

  it.each([
    ['there is no roadmap', inPlan('goal: "x"')],
    ['there is no phase', roadmap()],
    ['no phase has a duration', roadmap(...phase('build', 'kind: poc'))],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('takes both thresholds from the configuration', () => {
    const options = { bufferPercent: 20, bufferFloorPercent: 10 };
    const read = readConfiguration(JSON.stringify({ rules: { [rule]: { options } } }));
    if ('problems' in read) throw new Error(read.problems[0].message);
    expect(findingsOf(build('margin: 20%'), rule, read)).toEqual([]);
    expect(findingOf(build('margin: 15%'), rule, read).severity).toBe('hint');
    expect(findingOf(build(), rule, read).fixes).toEqual(["Add 'margin: 20%' to the phases without one"]);
  });

  it('speaks Dutch and German', () => {
    expect(findingOf(build(), rule, { language: 'nl' }).what).toBe(
      'De roadmap heeft geen buffer; 50% op alle deadlines wordt aangeraden',
    );
    expect(findingOf(build(), rule, { language: 'de' }).what).toMatch(
      /^Die Roadmap hat keinen Puffer; empfohlen sind 50\s% auf alle Termine$/,
    );
  });
});

describe('roadmap/no-stage-gate', () => {
  const rule = 'roadmap/no-stage-gate';
  const poc = phase('build', 'kind: poc', 'duration: 6 weeks');
  const pilot = phase('pilot', 'kind: pilot', 'after: build', 'duration: 8 weeks');
  const gate = (...lines: string[]) => ['  gate go "Go" {', ...lines.map((line) => `    ${line}`), '  }'];
  const decided = gate('success: "Half of the drafts go out"', 'decided-by: "Managing director"');
  const withGate = (lines: readonly string[]) => roadmap(...poc.slice(0, -1), ...lines, '}', ...pilot);

  it('finds a pilot without a decision, on the pilot, and adds a gate to the phase before', () => {
    const text = roadmap(...poc, ...pilot);
    expectCase(rule, {
      text,
      at: 'pilot',
      what: "'Pilot' starts without a go/no-go decision",
      severity: 'warning',
      fixes: ["Add a gate to 'Build' …"],
    });
    expect(findingOf(text, rule).finding.fixes()[0]?.safety).toBe('placeholder');
    const after = afterFix(text, rule);
    expect(after).toContain('gate pilot-go "Go or no-go: Pilot" {\n        success: "What has to be true"\n');
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('names the money that is spent', () => {
    const text = roadmap(
      ...poc,
      ...phase('pilot', 'kind: pilot', 'after: build', 'duration: 8 weeks', 'paid-by: trial'),
    ).replace(
      '  roadmap',
      '  currency: EUR\n  budget {\n    stage trial "Trial" {\n      amount: 70k..80k\n    }\n  }\n  roadmap',
    );
    expect(findingOf(text, rule).what).toBe("€75,000 for 'Pilot' is spent without a go/no-go decision");
  });

  it.each(['pilot', 'rollout', 'scaling'])('asks for a decision before a %s', (kind) => {
    expect(findingsOf(roadmap(...poc, ...phase('next', `kind: ${kind}`, 'after: build')), rule)).toHaveLength(1);
  });

  it.each(['inventory', 'selection', 'staffing', 'poc', 'operation'])('asks for none before %s', (kind) => {
    expect(findingsOf(roadmap(...poc, ...phase('next', `kind: ${kind}`, 'after: build')), rule)).toEqual([]);
  });

  it.each([
    ['the gate stands in the phase before', withGate(decided)],
    [
      'the phase waits for the gate',
      roadmap(
        ...poc,
        ...['gate go "Go" {', '  after: build', ...decided.slice(1).map((line) => line.slice(2))],
        ...phase('pilot', 'kind: pilot', 'after: go'),
      ),
    ],
    [
      'the gate is a step further back',
      roadmap(
        ...poc.slice(0, -1),
        ...decided,
        '}',
        ...phase('team', 'kind: staffing', 'after: build'),
        ...phase('pilot', 'kind: pilot', 'after: team'),
      ),
    ],
    ['the pilot is done', roadmap(...poc, ...phase('pilot', 'kind: pilot', 'after: build', 'done: 2026-10-01'))],
    ['what it waits for is being written', roadmap(...poc, ...phase('pilot', 'kind: pilot', 'after:'))],
    ['what it waits for is not there', roadmap(...poc, ...phase('pilot', 'kind: pilot', 'after: bild'))],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('looks for the decision of each step anew', () => {
    const text = roadmap(
      ...poc.slice(0, -1),
      ...decided,
      '}',
      ...pilot,
      ...phase('live', 'kind: rollout', 'after: pilot'),
    );
    expect(findingsOf(text, rule).map(({ at }) => at)).toEqual(['live']);
  });

  it('finds a gate without a criterion, and one that nobody decides', () => {
    const both = withGate(gate('retrospective: yes'));
    expect(findingsOf(both, rule).map(({ at, what }) => [at, what])).toEqual([
      ['go', "Gate 'Go' names no success criterion"],
      ['go', "Gate 'Go' does not say who decides"],
    ]);
    expectCase(rule, {
      text: withGate(gate('decided-by: "Managing director"')),
      at: 'go',
      what: "Gate 'Go' names no success criterion",
      severity: 'warning',
      fixes: ["Add 'success: …'"],
      fixed: withGate(gate('decided-by: "Managing director"', 'success: "What has to be true"')),
    });
  });

  it('offers the business lead as decider, else a blank', () => {
    const text = withGate(gate('stop-if: waste > 6.8%'));
    expect(findingOf(text, rule).fixes).toEqual(["Add 'decided-by: …'"]);
    const lead = text.replace(
      '  roadmap',
      '  team {\n    person anna "Anna" {\n      roles: business-lead\n    }\n  }\n  roadmap',
    );
    expect(findingOf(lead, rule).fixes).toEqual(["Add 'decided-by: anna'"]);
    expect(findingsOf(afterFix(lead, rule), rule)).toEqual([]);
  });

  it.each([
    [['success:', 'decided-by: "X"']],
    [['success: "Y"', 'decided-by:']],
    [['stop-if: waste > 6.8%', 'decided-by: "X"']],
  ])('is silent about a gate with %j', (lines) => {
    expect(findingsOf(withGate(gate(...lines)), rule)).toEqual([]);
  });

  it('speaks Dutch and German', () => {
    const text = roadmap(...poc, ...pilot);
    expect(findingOf(text, rule, { language: 'nl' }).what).toBe("'Pilot' begint zonder go/no-go-besluit");
    expect(findingOf(text, rule, { language: 'de' }).what).toBe("'Pilot' beginnt ohne Go/No-go-Entscheidung");
  });
});
