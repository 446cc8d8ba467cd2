import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/model/values.ts';
import { stated, stateOf, useCase } from './plan-with-duties.ts';

describe('what a plan says of a duty', () => {
  const data = (
    lines: string,
    rest = '',
  ): string => `${useCase('role: deployer\nperforms: none\naffects: none', 'data: mails')}
    data mails "Mails" {
      personal-data: yes
      ${lines}
    }
    ${rest}
  }`;

  it('is a line, nothing, or a line that cannot be read', () => {
    expect(stateOf(data('legal-basis: contract'), 'legal-basis')).toBe('stated');
    expect(stateOf(data(''), 'legal-basis')).toBe('absent');
    expect(stateOf(data('legal-basis: custom'), 'legal-basis')).toBe('unclear');
  });

  it('is a step about the use case or about its data', () => {
    const record = (about: string) => data('', `compliance { record-of-processing: ${about} }`);
    expect(stateOf(record('mails on 2026-12-01'), 'record-of-processing')).toBe('dated');
    expect(stateOf(record('u by 2026-12-01'), 'record-of-processing')).toBe('dated');
    expect(stateOf(record('u'), 'record-of-processing')).toMatch(/undated|unclear/);
    expect(stateOf(record('nobody on 2026-12-01'), 'record-of-processing')).toBe('unclear');
  });

  it('is the worst of several lines that all have to be there', () => {
    const vendor = (agreement: string) => `technology ${agreement === 'no' ? 'one' : 'two'} "T" {
      category: cloud
      for: u
      vendor: "V"
      location: eu
      processor-agreement: ${agreement}
    }`;
    expect(stateOf(data('', vendor('2026-12-01')), 'processor-agreement')).toBe('dated');
    expect(stateOf(data('', `${vendor('2026-12-01')}\n${vendor('no')}`), 'processor-agreement')).toBe('refused');
  });

  it('counts consent of the works council as its advice, and not the other way round', () => {
    const council = (
      step: string,
      observes: string,
    ) => `${useCase(`role: deployer\nperforms: none\naffects: none\nobserves-staff: ${observes}`)}
      company "C" {
        country: NL
        works-council: yes
      }
      compliance { works-council: ${step} for u on 2026-12-01 }
    }`;
    expect(stateOf(council('consent', 'no'), 'works-council-advice', ['nl'])).toBe('dated');
    expect(stateOf(council('advice', 'yes'), 'works-council-consent', ['nl'])).toBe('absent');
  });

  it('needs no second look at a decision that a law allows', () => {
    const text = (ground: string) =>
      `${useCase(`role: deployer\nperforms: public-benefits\naffects: natural-persons\ndecides: solely-automated\ndecision-ground: ${ground}`)}}`;
    expect(stateOf(text('law'), 'automated-decision')).toBe('stated');
    expect(stateOf(text('contract'), 'automated-decision')).toBe('absent');
  });

  /** The day that a plan states for a duty, as the plan writes it. */
  const dayOf = (text: string, id: string): string | undefined => {
    const found = stated(text, id);
    return found.kind === 'dated' ? formatIsoDate(found.day) : undefined;
  };
  const vendor = (id: string, ...lines: readonly string[]): string =>
    `technology ${id} "T" {\ncategory: cloud\nfor: u\nvendor: "V"\n${lines.join('\n')}\n}\n`;

  it('is the last of several days on which it is complete', () => {
    const both = ['2026-12-01', '2026-12-15', '2026-12-08'].map((day, index) =>
      vendor(`t${index}`, 'location: eu', `processor-agreement: ${day}`),
    );
    expect(dayOf(data('', both.join('')), 'processor-agreement')).toBe('2026-12-15');
    const steps =
      'compliance {\ninformed: mails on 2026-12-01\ninformed: u on 2026-12-20\ninformed: u on 2026-12-10\n}';
    expect(dayOf(data('', steps), 'information')).toBe('2026-12-20');
  });

  it('is the first day of literacy, since it only has to begin', () => {
    const literacy = (...lines: readonly string[]) => data('', `compliance {\n${lines.join('\n')}\n}`);
    const two = literacy('literacy: "Basics" by 2027-02-01', 'literacy: "Prompts" by 2027-01-15');
    expect(dayOf(two, 'literacy')).toBe('2027-01-15');
    expect(stateOf(literacy('literacy: "Basics"'), 'literacy')).toBe('undated');
    expect(stateOf(literacy('risk-analysis: yes'), 'literacy')).toBe('absent');
    expect(stateOf(data(''), 'literacy')).toBe('absent');
  });

  it('is a contract at the technology, or a step about it or about the use case', () => {
    const agreed = (line: string, step = '') => data('', `${vendor('cloud', 'location: eu', line)}\n${step}`);
    const steps = (about: string) => `compliance { processor-agreement: ${about} on 2026-12-05 }`;
    expect(stateOf(agreed('processor-agreement: yes'), 'processor-agreement')).toBe('stated');
    expect(stateOf(agreed(''), 'processor-agreement')).toBe('absent');
    expect(dayOf(agreed('', steps('cloud')), 'processor-agreement')).toBe('2026-12-05');
    expect(dayOf(agreed('', steps('u')), 'processor-agreement')).toBe('2026-12-05');
    expect(stateOf(agreed('', steps('mails')), 'processor-agreement')).toBe('absent');
    // What the technology says itself counts before a step.
    expect(stateOf(agreed('processor-agreement: no', steps('cloud')), 'processor-agreement')).toBe('refused');
  });

  it('is a basis for the transfer with those vendors alone that are abroad', () => {
    const abroad = (basis: string) => data('', vendor('one', 'location: eu') + vendor('two', 'location: us', basis));
    expect(stateOf(abroad(''), 'transfer')).toBe('absent');
    expect(stateOf(abroad('transfer-basis: adequacy'), 'transfer')).toBe('stated');
  });

  it('is the day of a notice, or on which an exemption is documented', () => {
    const listed = (role: string, line: string) =>
      `${useCase(`role: ${role}\nperforms: credit-scoring\naffects: natural-persons\n${line}`)}}`;
    expect(dayOf(listed('deployer', 'notice: 2027-01-05'), 'notice')).toBe('2027-01-05');
    expect(stateOf(listed('deployer', ''), 'notice')).toBe('absent');
    expect(stateOf(listed('deployer', 'explanation: yes'), 'explanation')).toBe('stated');
  });

  it('is of its works council only what is about the use case, or about all of them', () => {
    const council = (...steps: readonly string[]) => `${useCase('role: deployer\nobserves-staff: yes')}
      use-case other "Other" { status: chosen }
      company "C" {
        country: NL
        works-council: yes
      }
      compliance {\n${steps.map((step) => `works-council: ${step}`).join('\n')}\n}
    }`;
    const consent = (...steps: readonly string[]) => stateOf(council(...steps), 'works-council-consent', ['nl']);
    expect(consent('consent on 2026-12-01')).toBe('dated');
    expect(consent('consent')).toBe('undated');
    expect(consent('consent for other on 2026-12-01')).toBe('absent');
    expect(consent('consent for nobody on 2026-12-01')).toBe('unclear');
    expect(consent('advice on 2026-11-01', 'consent for u on 2026-12-01')).toBe('dated');
  });

  it('is about the data of the GDPR only where that is personal', () => {
    const two = (personal: string) =>
      `${useCase('role: deployer\nperforms: none\naffects: none', 'data: mails, machines')}
        data mails "Mails" { personal-data: yes\nlegal-basis: contract }
        data machines "Machines" { personal-data: ${personal} }
      }`;
    expect(stateOf(two('no'), 'legal-basis')).toBe('stated');
    expect(stateOf(two('unknown'), 'legal-basis')).toBe('absent');
  });

  it('is absent where the block is, and where no data is named', () => {
    const operated = (lines: string) =>
      `${useCase('role: deployer\nperforms: credit-scoring\naffects: natural-persons', lines)}}`;
    expect(stateOf(operated(''), 'monitoring')).toBe('absent');
    expect(stateOf(operated('operation { watches: "Wrong scores" every week }'), 'monitoring')).toBe('absent');
    expect(
      stateOf(operated('operation { watches: "Wrong scores" every week\nrollback: "The old form" }'), 'monitoring'),
    ).toBe('stated');
    expect(stateOf(operated(''), 'input-data')).toBe('absent');
  });
});
