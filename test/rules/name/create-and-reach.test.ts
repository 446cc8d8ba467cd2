import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/model/values.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const rule = 'name/unresolved';
const namesDepartment = ['use-case u "U" {', '  department: sales', '}'];
const ownedBy = (id: string) => ['budget {', `  owner: ${id}`, '}'];
const plan = (id: string, ...lines: string[]) => inPlan(...lines).replace('p "P"', `${id} "P"`);
const team = (...ids: string[]) => ['team {', ...ids.map((id) => `  person ${id} "P" { }`), '}'];

describe('an element that is missing', () => {
  it("is not written into a company that is another file's", () => {
    const text = `import "c.aiplan"\n${inPlan(...namesDepartment)}`;
    expect(findingOf({ 'plan.aiplan': text, 'c.aiplan': 'company "C" { }' }, rule).fixes).toEqual([]);
  });

  it('is written into the company of the plan, whatever is imported', () => {
    const text = `import "c.aiplan"\n${inPlan('company "D" {', '  country: NL', '}', ...namesDepartment)}`;
    const files = { 'plan.aiplan': text, 'c.aiplan': 'person x "X" { }' };
    expect(afterFix(files, rule)).toContain('    country: NL\n\n    department sales "Sales"\n  }');
  });

  it('is written into the plan where it stands there, whatever is imported', () => {
    const text = `import "c.aiplan"\n${inPlan('use-case u "U" {', '  data: archive', '}')}`;
    const files = { 'plan.aiplan': text, 'c.aiplan': 'person x "X" { }' };
    expect(afterFix(files, rule)).toContain('data archive "Archive" {\n    personal-data: unknown\n  }');
  });

  it('is left to the author where there is no form for it or no plan around', () => {
    const gate = inPlan('roadmap {', '  phase a "A" {', '    delivers: nothing', '  }', '}');
    expect(findingOf(gate, rule).fixes).toEqual(["Add 'use-case nothing …'"]);
    const shared = 'company "C" {\n  department a "A" {\n    lead: anna\n  }\n}\n';
    expect(findingsOf(shared, rule).flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

describe('two plans in one file', () => {
  it('name their own elements, also where both use the same name', () => {
    const text =
      plan('p', ...team('anna'), ...ownedBy('anna')) + plan('q', ...team('anna', 'bert'), ...ownedBy('anna'));
    expect(findingsOf(text, rule)).toEqual([]);
    expect(findingsOf(text.replace('owner: anna\n  }\n}\nplan q', 'owner: bert\n  }\n}\nplan q'), rule)).toHaveLength(
      1,
    );
  });

  it('name what the file shares, wherever it stands', () => {
    const [one, two] = [plan('p', ...ownedBy('anna')), plan('q', ...ownedBy('anna'))];
    expect(findingsOf(`${one}person anna "Anna" { }\n${two}`, rule)).toEqual([]);
  });

  it('do not find an element of another kind in each other', () => {
    const text = plan('p', 'kpi anna "K" { }') + plan('q', ...ownedBy('anna'));
    expect(findingOf(text, rule).what).toBe("No person or vacancy is called 'anna'");
  });
});

describe('the nearest name', () => {
  it('may be that of another element of the same kind', () => {
    const text = inPlan('roadmap {', '  phase pilot "A" {', '    after: pilots', '  }', '  phase pilota "B" { }', '}');
    expect(findingOf(text, rule).fixes[0]).toBe("Write 'pilota'");
  });

  it.each([
    ['p80(cots) <= 90k', "No phase, task, milestone or gate is called 'cots'; the nearest name is 'cost'"],
    ['end(cots) <= 2027-06-30', "No phase, task, milestone or gate is called 'cots'"],
  ])('may be a figure in a percentile only: %s', (line, what) => {
    expect(findingOf(inPlan('expect {', `  ${line}`, '}'), rule).what).toBe(what);
  });

  it('is a role only where roles are named', () => {
    const text = inPlan(...team('anna'), ...ownedBy('data-scientst'));
    expect(findingOf(text, rule).what).toBe("No person or vacancy is called 'data-scientst'");
  });
});

describe('a name of another kind of element', () => {
  it('is pointed at', () => {
    const text = inPlan('company "C" {', '  department sales "Sales"', '}', ...ownedBy('sales'));
    const places = findingOf(text, rule).finding.related.map(({ at }) => text.slice(locate(at).start, locate(at).end));
    expect(places).toEqual(['sales']);
    expect(findingOf(text, rule).finding.related[0]?.at).not.toEqual(findingOf(text, rule).finding.at);
  });
});

describe('what the file does not let one know', () => {
  it.each([
    ['an element of an unknown kind has the name', ['team {', '  perso anna "Anna" { }', '}']],
    ['an element in the wrong place has it', ['person anna "Anna" { }']],
    ['an element without id has a title like it', ['team {', '  person "Anna" { }', '}']],
    ['an element has it behind its title', ['team {', '  vacancy "Successor" anna { }', '}']],
    ['a block is not closed', ['team {']],
  ])('is no reason to blame a name: %s', (_, lines) => {
    expect(findingsOf(inPlan(...ownedBy('anna'), ...lines), rule)).toEqual([]);
    expect(findingsOf(inPlan(...ownedBy('anna')), rule)).toHaveLength(1);
  });

  it('does not hide other names', () => {
    const text = inPlan(
      ...ownedBy('anna'),
      'team {',
      '  person "Anna" { }',
      '  perso x "X" { }',
      '}',
      ...namesDepartment,
    );
    expect(findingsOf(text, rule).map(({ at }) => at)).toEqual(['sales']);
  });

  it('is known of files that import each other', () => {
    const text = `import "c.aiplan"\n${inPlan(...ownedBy('anna'))}`;
    const files = { 'plan.aiplan': text, 'c.aiplan': 'import "plan.aiplan"\nperson x "X" { }' };
    expect(findingsOf(files, rule)).toHaveLength(1);
  });
});

describe('an id that is taken', () => {
  it('is blamed on every element but the first', () => {
    const text = plan('p') + plan('p') + plan('p');
    expect(findingsOf(text, 'name/duplicate')).toHaveLength(2);
  });

  it('is blamed on what stands behind, be it shared or not', () => {
    const shared = 'person anna "Shared" { }\n';
    const [one, two] = [plan('p', ...team('anna')), plan('q', ...team('anna'))];
    const placesOf = (text: string) =>
      findingsOf(text, 'name/duplicate').map(({ finding }) =>
        [finding.at, ...finding.related.map(({ at }) => at)].map((at) => locate(at).start),
      );
    const all = (text: string) => [...text.matchAll(/anna/g)].map(({ index }) => index);
    const before = shared + one + two;
    const [first, second, third] = all(before);
    expect(placesOf(before)).toEqual([
      [second, first],
      [third, first],
    ]);
    const behind = one + two + shared;
    expect(placesOf(behind)).toEqual([[all(behind)[2], all(behind)[0]]]);
  });
});
