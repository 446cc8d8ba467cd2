import { describe, expect, it } from 'vitest';
import { dutiesFor } from '../../../src/rules/compliance/applying-duties.ts';
import type { Hinge } from '../../../src/rules/compliance/duty-answer.ts';
import { statedDuty } from '../../../src/rules/compliance/stated-duty.ts';
import type { PackId } from '../../../src/rules/law/pack.ts';
import { checkedMain, openFiles } from '../../support/files.ts';

function planOf(text: string) {
  const [first] = checkedMain(openFiles(text)).plans;
  if (!first) throw new Error('The text of the test holds no plan.');
  return first.plan;
}

/** The ids of the duties of the only use case, those that hinge on something with what it is. */
function dutiesOf(text: string, law: readonly PackId[] = ['eu']): string[] {
  const plan = planOf(text);
  const [useCase] = plan.useCases;
  if (!useCase) throw new Error('The plan of the test has no use case.');
  return dutiesFor(plan, useCase, new Set(law)).duties.map(({ duty, hinge }) => `${duty.id}${shown(hinge)}`);
}

function shown(hinge: Hinge | undefined): string {
  if (hinge === undefined) return '';
  return hinge === 'remaining-risk' ? ' ? remaining risk' : ` ? ${hinge.fact}`;
}

/** What the plan says of a duty of the only use case. */
function stateOf(text: string, id: string, law: readonly PackId[] = ['eu']): string {
  const plan = planOf(text);
  const [useCase] = plan.useCases;
  const applying = useCase && dutiesFor(plan, useCase, new Set(law)).duties.find(({ duty }) => duty.id === id);
  if (!useCase || !applying) throw new Error(`The duty ${id} does not apply.`);
  return statedDuty(applying.duty, plan, useCase).kind;
}

const useCase = (classification: string, facts = ''): string => `plan p "P" {
  as-of: 2026-11-23
  use-case u "U" {
    status: chosen
    ${facts}
    ai-act {
      generates-content: no
      interacts-with-people: no
      ${classification}
    }
  }
`;

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
});
