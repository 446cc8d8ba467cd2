import { describe, expect, it } from 'vitest';
import { LISTED_USES } from '../../../src/language/vocabulary/closed-lists.ts';
import { toEpochDay } from '../../../src/model/values.ts';
import { listingOf } from '../../../src/rules/law/listed-uses.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

const plan = (content: string) => `plan p "P" {\n  use-case u "Rank applicants" {\n    ${content}\n  }\n}`;
const classified = (...facts: string[]) => plan(`ai-act {\n      ${facts.join('\n      ')}\n    }`);

describe('compliance/classification-missing', () => {
  const rule = 'compliance/classification-missing';

  it('is reported on the use case without a block', () => {
    const found = findingOf(plan('status: chosen'), rule);
    expect([found.severity, found.at, found.what]).toEqual([
      'warning',
      'u',
      "'Rank applicants' has no risk class under the AI Act",
    ]);
  });

  it('names every missing fact in one finding on the block', () => {
    const found = findingOf(classified('role: deployer', 'affects: none'), rule);
    expect([found.at, found.what]).toEqual([
      'ai-act',
      "The AI Act classification of 'Rank applicants' lacks the listed use and the risk class",
    ]);
    const after = afterFix(classified('role: deployer', 'affects: none'), rule, "Add 'performs' and 'risk'");
    expect(after).toContain('performs: none\n      risk: limited because "Why this class"');
  });

  it('inserts a block that leaves open what nobody has looked at', () => {
    const after = afterFix(plan('status: chosen'), rule, "Add 'ai-act'");
    for (const fact of ['profiling', 'observes-staff', 'interacts-with-people']) {
      expect(after).toContain(`      ${fact}: unknown\n`);
    }
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('leaves candidates, retired ones and half-typed lines alone', () => {
    expect(findingsOf(plan('status: candidate'), rule)).toEqual([]);
    expect(findingsOf(plan('status: retired'), rule)).toEqual([]);
    expect(findingsOf(plan('ai-a'), rule)).toEqual([]);
    expect(findingsOf(classified('role: deployer', 'performs: cv', 'affects: none', 'risk: low'), rule)).toEqual([]);
  });
});

describe('compliance/annex-iii-understated', () => {
  const rule = 'compliance/annex-iii-understated';
  const listed = (...facts: string[]) =>
    classified('role: deployer', 'performs: cv-filtering', 'affects: natural-persons', ...facts);

  it('names the use, the point and the class, on the class', () => {
    const found = findingOf(listed('risk: minimal'), rule);
    expect([found.severity, found.at]).toEqual(['error', 'minimal']);
    expect(found.what).toBe(
      "'Rank applicants' is used for filtering job applications (AI Act, Annex III, point 4(a)): high-risk, not minimal",
    );
    expect(found.fixes).toEqual(["Write 'risk: high'", "Write 'risk: high' and add the deployer's duties"]);
  });

  it('is an error for candidates too, and for a use behind another', () => {
    const text = plan(
      'status: candidate\n    ai-act {\n      performs: none, credit-scoring\n      risk: limited\n    }',
    );
    expect(findingOf(text, rule).what).toContain('point 5(b)');
  });

  it('does not accept an exemption with profiling', () => {
    const found = findingOf(listed('profiling: yes', 'exemption: preparatory', 'risk: limited'), rule);
    expect(found.what).toContain('with profiling (Annex III, point 4(a); no exemption): high-risk, not limited');
  });

  it.each(['high', 'prohibited', 'unclear'])('is silent with risk: %s', (risk) => {
    expect(findingsOf(listed(`risk: ${risk}`), rule)).toEqual([]);
  });

  it('leaves an exemption without profiling to another rule', () => {
    expect(findingsOf(listed('exemption: narrow-task', 'risk: limited'), rule)).toEqual([]);
    expect(findingsOf(listed('profiling: unknown', 'exemption: narrow-task', 'risk: limited'), rule)).toEqual([]);
    expect(findingsOf(listed('exemption: typing', 'risk: limited'), rule)).toEqual([]);
  });

  it('never calls a prohibited practice a use of Annex III', () => {
    const text = classified('role: deployer', 'performs: workplace-emotion-inference', 'risk: minimal');
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('adds only the duties that are not stated, and none to a provider', () => {
    const after = afterFix(listed('logs-kept: 6 months', 'risk: minimal'), rule, 1);
    expect(after).toContain('risk: high\n      oversight: "Who may overrule and stop it"\n      notice: month 3\n');
    expect(after).toContain('operation {\n      watches: "What is watched" every week\n      rollback: ');
    const provider = classified('role: provider', 'performs: cv-filtering', 'risk: minimal');
    expect(findingOf(provider, rule).fixes).toEqual(["Write 'risk: high'"]);
  });
});

describe('the listed uses', () => {
  it('has every use of Annex III and Article 5 once, with its date', () => {
    const annexIII = toEpochDay({ year: 2027, month: 12, day: 2 });
    const uses = LISTED_USES.filter((use) => use !== 'none').map((use) => listingOf(use));
    expect(uses.filter((listing) => listing?.in === 'annex-iii')).toHaveLength(22);
    expect(uses.filter((listing) => listing?.in === 'article-5').map((listing) => listing?.point)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'ba', 'bb'].map((letter) => `5(1)(${letter})`),
    );
    for (const listing of uses) if (listing?.in === 'annex-iii') expect(listing.from).toBe(annexIII);
    expect(listingOf('none')).toBeUndefined();
  });
});
