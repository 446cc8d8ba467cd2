import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/language/syntax/source.ts';
import { DEFAULT_SETTINGS } from '../../../src/rules/engine/settings.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

const plan = (content: string) => `plan p "P" {\n${content}\n}`;
const useCase = (facts: string) => plan(`  use-case u "Quotes" {\n    ${facts}\n  }`);

describe('use-case/too-many-inputs', () => {
  const rule = 'use-case/too-many-inputs';

  it('counts the inputs and underlines their list', () => {
    const found = findingOf(useCase('inputs: "a", "b", "c", "d"'), rule);
    expect(found.severity).toBe('hint');
    expect(found.at).toBe('"a", "b", "c", "d"');
    expect(found.what).toBe("'Quotes' takes 4 inputs; at most 3 are advised for a first use case");
  });

  it('accepts exactly three', () => {
    expect(findingsOf(useCase('inputs: "a", "b", "c"'), rule)).toEqual([]);
  });

  it('is silent while one of the inputs cannot be read', () => {
    expect(findingsOf(useCase('inputs: "a", "b", "c", 4, "d"'), rule)).toEqual([]);
  });

  it('keeps the first three', () => {
    expect(afterFix(useCase('inputs: "a", "b", "c", "d"'), rule, 'Keep only a, b and c')).toContain(
      'inputs: "a", "b", "c"\n',
    );
  });

  it('says what the data is where it holds many variables at once', () => {
    const text = plan(`  data mail "Mail" {
    format: table, text
  }
  use-case u "Sort mail" {
    data: mail
  }`);
    const found = findingOf(text, rule);
    expect(found.at).toBe('mail');
    expect(found.what).toBe(
      "'Sort mail' works with free text; at most 3 input variables are advised for a first use case",
    );
  });

  it('offers a candidate that has no such data', () => {
    const text = plan(`  data mail "Mail" {
    format: text
  }
  use-case u "Sort mail" {
    status: chosen
    data: mail
  }
  use-case v "Easy" {
    status: candidate
    inputs: "a"
  }
  use-case w "Many" {
    status: candidate
    inputs: "a", "b", "c", "d"
  }`);
    const found = findingOf(text, rule);
    expect(found.fixes).toEqual(["Start with 'Easy' instead"]);
    const [related] = found.finding.related.map(({ at }) => locate(at));
    expect(text.slice(related?.start, related?.end)).toBe('text');
  });

  it('offers to start with a simpler candidate', () => {
    const text = plan(`  use-case u "Hard" {
    status: chosen
    inputs: "a", "b", "c", "d"
  }
  use-case v "Easy" {
    status: candidate
    inputs: "a"
  }`);
    const after = afterFix(text, rule, "Start with 'Easy' instead");
    expect(after).toContain('use-case u "Hard" {\n    status: candidate');
    expect(after).toContain('use-case v "Easy" {\n    status: chosen');
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('looks at what was chosen, not at other candidates', () => {
    const text = plan(`  use-case u "Easy" {
    status: chosen
    inputs: "a"
  }
  use-case v "Hard" {
    status: candidate
    inputs: "a", "b", "c", "d"
  }`);
    expect(findingsOf(text, rule)).toEqual([]);
  });
});

describe('use-case/low-frequency', () => {
  const rule = 'use-case/low-frequency';

  it('says how often the work recurs a week', () => {
    const found = findingOf(useCase('repeats: 4 / week'), rule);
    expect(found.severity).toBe('hint');
    expect(found.at).toBe('4 / week');
    expect(found.what).toBe("'Quotes' recurs 4× a week; at least 10× is advised for a first use case");
  });

  it.each(['10 / week', '2 / day', '44 / month', '460 / year', '130 / quarter', '8..12 / week'])(
    'accepts %s',
    (repeats) => {
      expect(findingsOf(useCase(`repeats: ${repeats}`), rule)).toEqual([]);
    },
  );

  it.each([
    ['43 / month', '9.9×'],
    ['459 / year', '9.9×'],
    ['1 / day', '5×'],
    ['4..8 / week', '4 to 8×'],
    // What is less than once in ten weeks keeps two digits: 4 ÷ 52 and 3 ÷ 46.
    ['1 / quarter', '0.08×'],
    ['3 / year', '0.07×'],
    ['5 / year', '0.1×'],
  ])('finds %s to be %s a week', (repeats, shown) => {
    expect(findingOf(useCase(`repeats: ${repeats}`), rule).what).toContain(`recurs ${shown} a week`);
  });

  it('is silent where the rate is missing or cannot be read', () => {
    expect(findingsOf(useCase('repeats: often'), rule)).toEqual([]);
    expect(findingsOf(useCase('value: 3 of 5'), rule)).toEqual([]);
  });

  it('takes another limit from the settings', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      rules: new Map([[rule, { severity: 'warning' as const, options: { repeatsPerWeek: 3 } }]]),
    };
    expect(findingsOf(useCase('repeats: 4 / week'), rule, { settings })).toEqual([]);
    expect(findingOf(useCase('repeats: 2 / week'), rule, { settings }).severity).toBe('warning');
  });
});

describe('use-case/too-few-datapoints', () => {
  const rule = 'use-case/too-few-datapoints';
  const withData = (facts: string) =>
    plan(`  data archive "Archive" {\n    ${facts}\n  }\n  use-case u "Quotes" {\n    data: archive\n  }`);

  it('underlines the records of the only source', () => {
    const found = findingOf(withData('records: 999'), rule);
    expect(found.severity).toBe('warning');
    expect(found.at).toBe('999');
    expect(found.what).toBe("'Quotes' has 999 records to learn from; at least 1,000 are advised");
  });

  it('accepts exactly the limit, and a range that reaches it', () => {
    expect(findingsOf(withData('records: 1_000'), rule)).toEqual([]);
    expect(findingsOf(withData('records: 800..1_200'), rule)).toEqual([]);
  });

  it('multiplies rate and history and says how long the rest takes', () => {
    const found = findingOf(withData('grows: 15 / week\n    history: 39 weeks'), rule);
    expect(found.at).toBe('39 weeks');
    expect(found.what).toBe(
      "'Quotes' has 585 records, at least 1,000 are advised; at 15 a week the rest takes 28 weeks",
    );
  });

  it('multiplies like units without conversion', () => {
    expect(findingOf(withData('grows: 100 / year\n    history: 2 years'), rule).what).toContain('has 200 records');
    expect(findingsOf(withData('grows: 84 / month\n    history: 12 months'), rule)).toEqual([]);
  });

  it('needs 67 weeks for a thousand quotations at 15 a week', () => {
    expect(findingOf(withData('records: 0\n    grows: 15 / week'), rule).what).toContain('takes 67 weeks');
  });

  it('adds up several sources and underlines them in the use case', () => {
    const text = plan(`  data a "A" {
    records: 300
  }
  data b "B" {
    records: 400
  }
  use-case u "Quotes" {
    data: a, b
  }`);
    const found = findingOf(text, rule);
    expect(found.at).toBe('a, b');
    expect(found.what).toContain('has 700 records');
  });

  it('points into the plan where the source is shared', () => {
    const files = {
      'plan.aiplan': 'import "company.aiplan"\nplan p "P" {\n  use-case u "Quotes" {\n    data: archive\n  }\n}',
      'company.aiplan': 'data archive "Archive" {\n  records: 400\n}',
    };
    expect(findingOf(files, rule).at).toBe('archive');
  });

  it.each(['quality: good', 'records: many', 'grows: 15 / week', 'records 400'])(
    'is silent with "%s" only',
    (facts) => {
      expect(findingsOf(withData(facts), rule)).toEqual([]);
    },
  );

  it('adds another source that holds the rest', () => {
    const after = afterFix(withData('records: 400'), rule, 'Add another source of data');
    expect(after).toContain('data: archive, more-data');
    expect(after).toContain('data more-data "Where more cases are kept" {\n    records: 600\n  }');
    expect(findingsOf(after, rule)).toEqual([]);
  });
});

describe('use-case/no-problem-statement', () => {
  const rule = 'use-case/no-problem-statement';

  it('is reported on the name of the use case, candidates too', () => {
    const found = findingOf(useCase('status: candidate'), rule);
    expect(found.severity).toBe('warning');
    expect(found.at).toBe('u');
    expect(found.what).toBe("'Quotes' does not say which problem it solves");
  });

  it('is reported on an empty text', () => {
    expect(findingOf(useCase('problem: ""'), rule).at).toBe('""');
  });

  it('is silent while the fact is being typed', () => {
    expect(findingsOf(useCase('problem:'), rule)).toEqual([]);
    expect(findingsOf(useCase('prob'), rule)).toEqual([]);
  });

  it('puts the problem behind the department', () => {
    const text = plan('  use-case u "Quotes" {\n    department: sales\n    repeats: 15 / week\n  }');
    expect(afterFix(text, rule)).toContain(
      'department: sales\n    problem: "Who loses how much, how often"\n    repeats: 15 / week',
    );
  });
});

describe('use-case/no-fallback', () => {
  const rule = 'use-case/no-fallback';

  it('is reported on the name of the plan', () => {
    const found = findingOf(useCase('status: chosen'), rule);
    expect(found.severity).toBe('warning');
    expect(found.at).toBe('p');
    expect(found.what).toBe("Only 'Quotes' to choose from; at least 2 use cases are advised");
  });

  it('says so where there is no use case at all', () => {
    expect(findingOf('plan p "P" { }', rule).what).toBe(
      'The plan has no use case; at least 2 to choose from are advised',
    );
  });

  it('is silent when one is in use, and while one is being typed', () => {
    expect(findingsOf(useCase('status: live'), rule)).toEqual([]);
    expect(findingsOf(plan('  use-case u "U" {\n  }\n  use-ca v "V" {\n  }'), rule)).toEqual([]);
  });

  it('adds a candidate behind the use case', () => {
    const after = afterFix(useCase('status: chosen'), rule);
    expect(after).toContain('  use-case candidate "Another idea" {\n    status: candidate\n');
    expect(findingsOf(after, rule)).toEqual([]);
  });
});
