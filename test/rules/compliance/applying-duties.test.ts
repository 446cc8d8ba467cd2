import { describe, expect, it } from 'vitest';
import { dutiesOf, useCase } from './plan-with-duties.ts';

describe('the duties that apply', () => {
  it('are those of the provider for who provides a listed use', () => {
    const found = dutiesOf(`${useCase('role: provider\nperforms: credit-scoring\naffects: none')}}`);
    expect(found).toEqual(expect.arrayContaining(['conformity', 'registration', 'risk-management']));
    expect(found).not.toContain('logs');
    expect(found).not.toContain('exemption');
  });

  it('hinge on the role where none is stated', () => {
    const found = dutiesOf(`${useCase('performs: credit-scoring\naffects: natural-persons\ndecides: advises')}}`);
    expect(found).toEqual(expect.arrayContaining(['conformity ? role', 'logs ? role', 'literacy']));
  });

  it('leave the assessment of fundamental rights open where it is not known who serves the public', () => {
    const listed = useCase('role: deployer\nperforms: cv-filtering\naffects: natural-persons\ndecides: advises');
    expect(dutiesOf(`${listed}}`)).toContain('fundamental-rights ? public-service');
    expect(dutiesOf(`${listed}company "C" { public-service: no }\n}`).join()).not.toContain('fundamental-rights');
    expect(dutiesOf(`${listed}company "C" { public-service: yes }\n}`)).toContain('fundamental-rights');
  });

  it('are nothing but the exemption where one is claimed for a listed use', () => {
    const found = dutiesOf(
      `${useCase('role: provider\nperforms: cv-filtering\naffects: none\nexemption: preparatory documented 2026-10-01')}}`,
    );
    expect(found).toEqual(['literacy', 'exemption']);
  });

  it('follow from personal data, and from where it goes', () => {
    const text = `${useCase('role: deployer\nperforms: none\naffects: none', 'data: mails')}
      data mails "Mails" {
        personal-data: yes
        special-categories: no
      }
      technology cloud "Cloud" {
        category: cloud
        vendor: "Vendor"
        location: us
      }
    }`;
    expect(dutiesOf(text)).toEqual([
      'literacy',
      'legal-basis',
      'information',
      'processor-agreement',
      'record-of-processing',
      'transfer',
    ]);
  });

  it('are none about data that is not personal', () => {
    const text = `${useCase('role: deployer\nperforms: none\naffects: none', 'data: machines')}
      data machines "Machines" { personal-data: no }
    }`;
    expect(dutiesOf(text)).toEqual(['literacy']);
  });

  it('follow from profiling, which is always about personal data', () => {
    const text = `${useCase('role: deployer\nperforms: none\naffects: natural-persons\nprofiling: yes\nsignificant-effect: yes\ndecides: solely-automated')}}`;
    expect(dutiesOf(text)).toEqual(
      expect.arrayContaining([
        'legal-basis',
        'automated-decision',
        'impact-assessment',
        'prior-consultation ? remaining risk',
      ]),
    );
  });

  it.each([
    ['nl', 'observes-staff: yes', ['works-council-consent']],
    ['nl', 'observes-staff: no', ['works-council-advice']],
    ['nl', 'observes-staff: unknown', ['works-council-consent ? observes-staff']],
    ['de', 'observes-staff: yes', ['works-council-monitoring', 'works-council-information', 'works-council-expert']],
    ['de', 'observes-staff: no', ['works-council-information', 'works-council-expert']],
  ] as const)('ask the works council in %s by what is said: %s', (country, fact, council) => {
    const text = `${useCase(`role: deployer\nperforms: none\naffects: none\n${fact}`)}
      company "C" {
        country: ${country.toUpperCase()}
        works-council: yes
      }
    }`;
    const found = dutiesOf(text, ['eu', country]).filter((id) => id.startsWith('works-council'));
    expect(found).toEqual(council);
  });

  it('are only those that hold for everybody where there is no class', () => {
    expect(dutiesOf('plan p "P" {\nas-of: 2026-11-23\nuse-case u "U" { status: chosen }\n}')).toEqual(['literacy']);
  });
});
