import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import type { CheckPart } from '../../../src/rules/engine/observer.ts';
import type { Rule } from '../../../src/rules/engine/rule.ts';
import { checkFile, checkPlan } from '../../../src/rules/engine/run.ts';
import { DEFAULT_SETTINGS } from '../../../src/rules/engine/settings.ts';
import { RULES } from '../../../src/rules/registry.ts';
import { checkedMain, openFiles } from '../../support/files.ts';
import { inPlan } from '../../support/text-case.ts';

const rules = (...ids: readonly string[]): Rule[] => RULES.filter(({ id }) => ids.includes(id));

/** What an observer is told of a check, each part with how many others it lies in. */
function observing() {
  const told: string[] = [];
  let depth = 0;
  const observer = {
    begin: ({ kind, name }: CheckPart): void => {
      told.push(`${depth} ${kind} ${name}`);
      depth += 1;
    },
    end: (): void => {
      depth -= 1;
    },
  };
  return { told, observer, depth: () => depth };
}

describe('whoever watches a check', () => {
  const files = openFiles(
    inPlan(
      'start: 2027-01-04',
      'roadmap {',
      '  phase pilot "Pilot" {',
      '    duration: 6..14 weeks',
      '  }',
      '}',
      'expect {',
      '  p80(pilot) <= 2027-03-14',
      '}',
    ),
  );
  const { file, plans } = checkedMain(files);

  it('is told of the facts first, and of a simulation within the rule that asks for it', () => {
    const { told, observer, depth } = observing();
    const asked = rules('expectation/missed', 'kpi/no-baseline', 'accept/unused', 'value/missing');
    for (const { plan } of plans) checkPlan(plan, analyse(plan), asked, DEFAULT_SETTINGS, [], observer);
    expect(told[0]).toBe('0 stage facts');
    expect([...told].sort()).toEqual([
      '0 rule accept/unused',
      '0 rule expectation/missed',
      '0 rule kpi/no-baseline',
      '0 stage facts',
      '1 stage simulation',
    ]);
    expect(told.indexOf('1 stage simulation')).toBe(told.indexOf('0 rule expectation/missed') + 1);
    expect(depth()).toBe(0);
  });

  it('is told of the rules about the text, which need no facts', () => {
    const { told, observer } = observing();
    checkFile(file, rules('value/missing', 'kpi/no-baseline'), DEFAULT_SETTINGS, observer);
    expect(told).toEqual(['0 rule value/missing']);
  });

  it('is told that a rule has ended that failed', () => {
    const { observer, depth } = observing();
    const [rule] = rules('value/missing');
    if (!rule) throw new Error('There is no such rule.');
    const failing = {
      ...rule,
      check: () => {
        throw new Error('on purpose');
      },
    };
    const { faults } = checkFile(file, [failing], DEFAULT_SETTINGS, observer);
    expect(faults).toHaveLength(1);
    expect(depth()).toBe(0);
  });
});
