import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/rules/engine/settings.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

/** A KPI without a baseline, with lines of its own. */
const kpi = (...lines: readonly string[]): string =>
  inPlan(
    'as-of: 2026-11-23',
    'kpi speed "Speed" {',
    '  target: 2 h by month 6',
    ...lines.map((line) => `  ${line}`),
    '}',
  );

const REASON = 'because "New process; measured in the pilot"';

describe('an exception', () => {
  it('silences its rule in its block', () => {
    const text = kpi(`accept kpi/no-baseline ${REASON}`);
    expect(findingsOf(text, 'kpi/no-baseline')).toEqual([]);
    expect(findingsOf(text, 'accept')).toEqual([]);
  });

  it.each([
    '',
    ' because "todo"',
    ' because "n.v.t. in this plan of ours"',
    ' because "it is ok"',
    ' because "…………………"',
    ' because "To be decided with the sponsor"',
    ' because "Nader te bepalen door de stuurgroep"',
    ' because "Noch zu klären mit der Leitung"',
  ])('needs a reason, not %j', (reason) => {
    const { rule, severity, finding } = findingOf(kpi(`accept kpi/no-baseline${reason}`), 'accept');
    expect([rule, severity]).toEqual(['accept/no-reason', 'warning']);
    expect(finding.fixes().map(({ safety }) => safety)).toEqual(['placeholder']);
  });

  it.each([
    'Pilot first',
    'Todos are kept in the tracker of the team',
    'Nog twee collega’s komen erbij na de zomer',
    'Wird noch vor dem Piloten gemessen',
  ])('takes a reason that says something: %s', (reason) => {
    expect(findingsOf(kpi(`accept kpi/no-baseline because "${reason}"`), 'accept')).toEqual([]);
  });

  it('offers the nearest rule', () => {
    const text = kpi(`accept kpi/no-baselin ${REASON}`);
    expectCase('accept/unknown-rule', {
      text,
      at: 'kpi/no-baselin',
      what: "There is no rule 'kpi/no-baselin'; the nearest is 'kpi/no-baseline'",
      fixes: ["Write 'kpi/no-baseline'", "Remove 'accept kpi/no-baselin …'"],
      fixed: kpi(`accept kpi/no-baseline ${REASON}`),
    });
    expect(findingsOf(text, 'kpi/no-baseline')).toHaveLength(1);
  });

  it.each(['value/wrong-unit', 'syntax/unclosed-text', 'accept/unused'])('cannot accept %s', (rule) => {
    const { what } = findingOf(kpi(`accept ${rule} ${REASON}`), 'accept');
    expect(what).toBe(`'${rule}' cannot be accepted: it is about the text itself`);
  });

  it('cannot accept what the company has locked', () => {
    const settings = { ...DEFAULT_SETTINGS, locked: new Set(['kpi/no-baseline']) };
    const text = kpi(`accept kpi/no-baseline ${REASON}`);
    expect(findingOf(text, 'accept', { settings }).what).toBe(
      "'kpi/no-baseline' cannot be accepted: the company has locked this rule",
    );
    expect(findingsOf(text, 'kpi/no-baseline', { settings })).toHaveLength(1);
  });

  it('holds until and including its day', () => {
    const until = (day: string) => kpi(`accept kpi/no-baseline ${REASON} until ${day}`);
    expect(findingsOf(until('2026-11-23'), 'accept')).toEqual([]);
    expect(findingOf(until('2026-11-22'), 'accept')).toMatchObject({
      rule: 'accept/expired',
      at: '2026-11-22',
      severity: 'warning',
      what: "The exception to 'kpi/no-baseline' held until 22 Nov 2026",
    });
    expect(findingsOf(until('2026-11-22'), 'kpi/no-baseline')).toHaveLength(1);
  });

  it('holds until the end of a month of the plan, and for good where nobody knows when that is', () => {
    const until = (start: string) =>
      kpi(`accept kpi/no-baseline ${REASON} until month 2`).replace('  as-of:', `  ${start}\n  as-of:`);
    expect(findingsOf(until('start: 2026-09-24'), 'accept')).toEqual([]);
    const { rule, at, what } = findingOf(until('start: 2026-09-23'), 'accept');
    expect([rule, at, what]).toEqual([
      'accept/expired',
      'month 2',
      "The exception to 'kpi/no-baseline' held until 22 Nov 2026",
    ]);
    expect(findingsOf(until('goal: "Fewer errors"'), 'accept')).toEqual([]);
  });

  it('that is over asks for a new day, which is a blank, or goes', () => {
    const text = kpi(`accept kpi/no-baseline ${REASON} until 2026-11-22`);
    const { finding, fixes } = findingOf(text, 'accept');
    expect(fixes).toEqual(["Write 'until 2027-02-23'", "Remove 'accept kpi/no-baseline …'"]);
    expect(finding.fixes().map(({ safety }) => safety)).toEqual(['placeholder', 'unsafe']);
    expect(afterFix(text, 'accept/expired')).toBe(kpi(`accept kpi/no-baseline ${REASON} until 2027-02-23`));
    expect(afterFix(text, 'accept/expired', 1)).toBe(kpi());
  });

  it('is reported when nothing needs it, with a safe fix', () => {
    const text = inPlan('goal: "Fewer errors"', `accept kpi/no-baseline ${REASON}`);
    const { rule, at, finding } = findingOf(text, 'accept');
    expect([rule, at]).toEqual(['accept/unused', 'kpi/no-baseline']);
    expect(finding.fixes().map(({ safety }) => safety)).toEqual(['safe']);
    expect(afterFix(text, 'accept/unused')).toBe(inPlan('goal: "Fewer errors"'));
  });

  it('is left alone while a line is half typed or its rule is off', () => {
    const statement = `accept kpi/no-baseline ${REASON}`;
    expect(findingsOf(inPlan('goal', statement), 'accept')).toEqual([]);
    const settings = {
      ...DEFAULT_SETTINGS,
      rules: new Map([['kpi/no-baseline', { severity: 'off' as const, options: {} }]]),
    };
    expect(findingsOf(inPlan(statement), 'accept', { settings })).toEqual([]);
  });

  it('is needed only once', () => {
    const statement = `accept kpi/no-baseline ${REASON}`;
    expect(findingsOf(kpi(statement, statement), 'accept').map(({ rule }) => rule)).toEqual(['accept/unused']);
  });

  it.each([
    ['accept', 'This exception names no rule', undefined],
    [
      'accept kpi/no-baseline "New process; measured later"',
      'The reason "New process; measured later" needs the word \'because\' before it',
      'accept kpi/no-baseline because "New process; measured later"',
    ],
    [
      'accept kpi/no-baseline because the process is new',
      "The exception cannot be read from 'the' on",
      'accept kpi/no-baseline because "the process is new"',
    ],
    ['accept kpi/no-baseline because', 'Something is missing at the end of this exception', undefined],
  ])('is explained where it cannot be read: %s', (line, what, fixed) => {
    const text = kpi(line);
    const finding = findingOf(text, 'accept');
    expect(finding).toMatchObject({ rule: 'accept/malformed', severity: 'error', what });
    expect(findingsOf(text, 'value')).toEqual([]);
    if (fixed !== undefined) expect(afterFix(text, 'accept/malformed')).toBe(kpi(fixed));
  });
});
