import { describe, expect, it } from 'vitest';
import type { PackId } from '../../../src/rules/law/pack.ts';
import { dutiesOf, useCase } from './plan-with-duties.ts';

describe('the duties about data', () => {
  const withData = (lines: string, rest = '', ai = ''): string =>
    `${useCase(`role: deployer\nperforms: none\naffects: none\n${ai}`, 'data: mails')}
      data mails "Mails" {\n${lines}\n}
      ${rest}
    }`;
  const vendor = (lines: string): string => `technology cloud "Cloud" {
    category: cloud
    vendor: "Vendor"
    ${lines}
  }`;
  const found = (text: string, ...ids: readonly string[]) =>
    dutiesOf(text).filter((id) => ids.some((one) => id.startsWith(one)));

  it.each([
    ['personal-data: yes', ['legal-basis']],
    ['personal-data: unknown', ['legal-basis ? personal-data']],
    ['quality: known', ['legal-basis ? personal-data']],
    ['personal-data: no', []],
    // What cannot be read makes nothing follow.
    ['personal-data: perhaps', []],
  ])('follow from %s', (line, basis) => {
    expect(found(withData(line), 'legal-basis')).toEqual(basis);
  });

  it('are open where no data is named and people are affected', () => {
    const without = (affects: string) => `${useCase(`role: deployer\nperforms: none\naffects: ${affects}`)}}`;
    expect(found(without('natural-persons'), 'legal-basis')).toEqual(['legal-basis ? personal-data']);
    expect(found(without('none'), 'legal-basis')).toEqual([]);
  });

  it.each([
    ['special-categories: yes', ['special-categories']],
    ['special-categories: unknown', ['special-categories ? special-categories']],
    ['special-categories: no', []],
    ['', ['special-categories ? special-categories']],
    ['special-categories: perhaps', []],
  ])('ask for an exception with %j', (line, exception) => {
    expect(found(withData(`personal-data: yes\n${line}`), 'special-categories')).toEqual(exception);
  });

  it.each([
    ['location: us', ['processor-agreement', 'transfer']],
    ['location: eu', ['processor-agreement']],
    ['location: nl', ['processor-agreement']],
    ['', ['processor-agreement', 'transfer ? location']],
  ])('ask for a contract with a vendor, and for a basis abroad, with %j', (line, asked) => {
    const text = withData('personal-data: yes', vendor(line));
    expect(found(text, 'processor-agreement', 'transfer')).toEqual(asked);
  });

  it('hinge on whether the data is personal where a vendor gets it', () => {
    const text = withData('personal-data: unknown', vendor('location: us'));
    expect(found(text, 'processor-agreement', 'transfer')).toEqual([
      'processor-agreement ? personal-data',
      'transfer ? personal-data',
    ]);
  });

  it.each([
    ['special-categories: yes\nlarge-scale: yes', ['impact-assessment', 'prior-consultation ? remaining risk']],
    ['special-categories: yes', ['impact-assessment ? large-scale']],
    ['special-categories: yes\nlarge-scale: no', []],
  ])('ask for an assessment of the impact with %j', (lines, asked) => {
    expect(found(withData(`personal-data: yes\n${lines}`), 'impact-assessment', 'prior-consultation')).toEqual(asked);
  });

  it('name the Dutch list only where it alone asks for the assessment', () => {
    const text = (lines: string) =>
      `${useCase(`role: deployer\nperforms: credit-scoring\naffects: natural-persons\n${lines}`, 'data: mails')}
        data mails "Mails" { personal-data: yes }
      }`;
    const asked = (lines: string, law: readonly PackId[]) =>
      dutiesOf(text(lines), law).filter((id) => id.startsWith('impact-assessment'));
    expect(asked('profiling: no', ['eu', 'nl'])).toEqual(['impact-assessment-list']);
    expect(asked('profiling: yes', ['eu', 'nl'])).toEqual(['impact-assessment']);
    expect(asked('profiling: yes', ['nl'])).toEqual(['impact-assessment-list']);
    expect(asked('profiling: no', ['eu'])).toEqual([]);
  });
});

describe('the duty about automated decisions', () => {
  const asked = (lines: string) =>
    dutiesOf(`${useCase(`role: deployer\nperforms: none\naffects: natural-persons\n${lines}`)}}`).filter((id) =>
      id.startsWith('automated'),
    );

  it.each([
    ['decides: solely-automated\nsignificant-effect: yes', ['automated-decision']],
    ['decides: solely-automated', ['automated-decision ? significant-effect']],
    ['decides: solely-automated\nsignificant-effect: no', []],
    ['significant-effect: yes', ['automated-decision ? decides']],
    ['decides: advises\nsignificant-effect: yes', []],
    ['decides: perhaps\nsignificant-effect: yes', []],
  ])('follows from %j', (lines, found) => {
    expect(asked(lines)).toEqual(found);
  });
});

describe('the duties towards the works council', () => {
  const asked = (country: 'nl' | 'de', company: string, ai: string) =>
    dutiesOf(
      `${useCase(`role: deployer\naffects: none\n${ai}`)}
        company "C" {\ncountry: ${country.toUpperCase()}\n${company}\n}
      }`,
      ['eu', country],
    ).filter((id) => id.startsWith('works-council'));

  it('are none where there is no council, and open where nobody knows', () => {
    const ai = 'performs: none\nobserves-staff: no';
    expect(asked('nl', 'works-council: no', ai)).toEqual([]);
    expect(asked('nl', '', ai)).toEqual(['works-council-advice ? works-council']);
    // In the Netherlands a council is compulsory from 50 people.
    expect(asked('nl', 'employees: 50', ai)).toEqual(['works-council-advice']);
    expect(asked('nl', 'employees: 49', ai)).toEqual([]);
  });

  it('ask in Germany for consent to how people are chosen', () => {
    expect(asked('de', 'works-council: yes', 'performs: none, cv-filtering\nobserves-staff: no')).toContain(
      'works-council-selection',
    );
    expect(asked('de', 'works-council: yes', 'performs: credit-scoring\nobserves-staff: no')).toEqual([
      'works-council-information',
      'works-council-expert',
    ]);
    expect(asked('de', 'works-council: yes', 'observes-staff: unknown')).toEqual([
      'works-council-monitoring ? observes-staff',
      'works-council-information',
      'works-council-expert',
    ]);
  });

  it('are none for a use case without a class', () => {
    const text = 'plan p "P" {\nuse-case u "U" { status: chosen }\ncompany "C" { country: NL\nworks-council: yes }\n}';
    expect(dutiesOf(text, ['nl'])).toEqual([]);
  });
});
