import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

const RULE = 'finance/benefit-unlinked';

/** A plan with a benefit of one of two use cases that begins on a date, and what stands beside it. */
function plan({ benefit = 'starts: 2027-06-01', useCase = '', rest = '' }): string {
  return `plan p "P" {
  start: 2027-01-04
  ${rest}
  use-case drafting "Draft quotations" {
    ${useCase}
    benefit hours "Hours saved" {
      amount: 45k / year
      ${benefit}
    }
  }
  use-case parts "Suggest parts" {
    status: candidate
  }
}`;
}

const kpi = (id: string, ...facts: string[]) => `kpi ${id} "${id}" {\n ${facts.join('\n ')}\n }\n`;
const person = (id: string, facts: string) => `person ${id} "${id}" {\n ${facts}\n }\n`;
const offered = (text: string) => findingOf(text, RULE).fixes;

describe('the KPI that is offered for a benefit', () => {
  it('is one of the business where the use case has one, since a benefit is of the business', () => {
    const levels =
      kpi('accuracy', 'level: technical', 'for: drafting') + kpi('margin', 'level: business', 'for: drafting');
    expect(offered(plan({ rest: levels }))).toEqual(["Add 'kpi: margin'"]);
  });

  it('is any of the use case where none is of the business', () => {
    const technical =
      kpi('accuracy', 'level: technical', 'for: drafting') + kpi('speed', 'level: operational', 'for: drafting');
    expect(offered(plan({ rest: technical }))).toEqual(["Add 'kpi: accuracy'", "Add 'kpi: speed'"]);
  });

  it('belongs to the use case of the benefit, alone or among others', () => {
    const kpis =
      kpi('both', 'for: parts, drafting') + kpi('other', 'for: parts') + kpi('whole-plan', 'level: business');
    expect(offered(plan({ rest: kpis }))).toEqual(["Add 'kpi: both'"]);
  });

  it('is one of the first three where there are many', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => kpi(id, 'for: drafting')).join('');
    expect(offered(plan({ rest: many }))).toEqual(["Add 'kpi: a'", "Add 'kpi: b'", "Add 'kpi: c'"]);
  });
});

describe('the owner that is offered for a benefit', () => {
  const team = `team {
    ${person('anna', 'roles: product-owner, business-lead')}
    ${person('bert', 'roles: business-lead')}
    ${person('carl', 'roles: data-engineer')}
    ${person('dora', 'allocation: 10%')}
  }`;

  it('is the owner of the use case', () => {
    expect(offered(plan({ useCase: 'owner: carl', rest: team }))).toEqual(["Add 'owner: carl'"]);
  });

  it('is one of those who lead the business where the use case has none', () => {
    expect(offered(plan({ rest: team }))).toEqual(["Add 'owner: anna'", "Add 'owner: bert'"]);
  });
});

describe('the start of a benefit', () => {
  const linked = `team { ${person('anna', 'roles: business-lead')} } ${kpi('time', 'for: drafting')}`;

  it('is a blank to fill in once it alone is missing', () => {
    const text = plan({ benefit: 'kpi: time\n owner: anna', rest: linked });
    expect(offered(text)).toEqual(["Add 'starts: …'"]);
    const after = afterFix(text, RULE);
    expect(after).toContain('starts: month 12');
    expect(findingsOf(after, RULE)).toEqual([]);
  });

  it('waits until KPI and owner are named', () => {
    expect(offered(plan({ benefit: 'owner: anna', rest: linked }))).toEqual(["Add 'kpi: time'"]);
  });
});

describe('nothing is called missing', () => {
  it.each([
    ['in what the plan loses', plan({}).replace('benefit hours', 'dis-benefit hours')],
    ['beside a line without its colon', plan({ benefit: 'owner anna' })],
    ['beside a block whose word is not known, which may be just that', plan({ benefit: 'measure time { }' })],
    ['where the use case may be a candidate', plan({ useCase: 'status: candidat' })],
  ])('%s', (_, text) => {
    expect(findingsOf(text, RULE)).toEqual([]);
  });
});
