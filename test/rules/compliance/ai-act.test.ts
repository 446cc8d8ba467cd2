import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordFinding } from '../../../src/rules/engine/present.ts';
import { DEFAULT_SETTINGS } from '../../../src/rules/engine/settings.ts';
import { afterFix, findingOf, findingsOf, type ReadFinding } from '../../support/findings.ts';

/** A use case `u` with these facts of the AI Act, first used on a day, in a plan judged on 23 November 2026. */
function plan({ facts, pilot, more = '' }: { facts: readonly string[]; pilot?: string; more?: string }): string {
  const roadmap = pilot
    ? `  roadmap {\n    phase trial "Trial" {\n      kind: pilot\n      starts: ${pilot}\n      duration: 6 weeks\n      delivers: u\n    }\n  }\n`
    : '';
  return `plan p "P" {
  start: 2026-01-05
  as-of: 2026-11-23
  use-case u "Rank applicants" {
    ai-act {
      ${facts.join('\n      ')}
    }
  }
${roadmap}${more}}
`;
}

const RANKING = [
  'role: deployer',
  'own-name: no',
  'modified: no',
  'performs: cv-filtering',
  'affects: natural-persons',
];

function severities(found: readonly ReadFinding[]): string[] {
  return found.map(({ severity, finding }) => `${severity} ${finding.message}`);
}

describe('compliance/prohibited-practice', () => {
  const rule = 'compliance/prohibited-practice';
  const facts = (...performs: string[]) => ['role: deployer', `performs: ${performs.join(', ')}`];

  it('names practice and article, on the word', () => {
    const found = findingOf(plan({ facts: facts('social-scoring') }), rule);
    expect([found.severity, found.at]).toEqual(['error', 'social-scoring']);
    expect(found.what).toBe("'Rank applicants' is used for social scoring: prohibited by Art. 5(1)(c) of the AI Act");
  });

  it('warns of what is prohibited from 2 December 2026 until the use is planned on that day', () => {
    const use = (pilot: string) => severities(findingsOf(plan({ facts: facts('intimate-imagery'), pilot }), rule));
    expect(use('2026-12-01')).toEqual(['warning ahead']);
    expect(use('2026-12-02')).toEqual(['error practice']);
  });

  it('asks at whom recognised emotions point', () => {
    const emotions = (...more: string[]) =>
      severities(findingsOf(plan({ facts: [...facts('emotion-recognition', ...more)] }), rule));
    expect(emotions()).toEqual([]);
    expect(emotions('performance-monitoring')).toEqual(['error staff']);
    expect(emotions('exam-monitoring')).toEqual(['error education']);
    expect(emotions('cv-filtering')).toEqual(['error candidates']);
    expect(emotions('job-ad-targeting')).toEqual([]);
    expect(severities(findingsOf(plan({ facts: [...facts('emotion-recognition'), 'affects: staff'] }), rule))).toEqual([
      'error staff',
    ]);
  });

  it('says once what the plan names itself', () => {
    const text = plan({ facts: [...facts('workplace-emotion-inference', 'emotion-recognition'), 'affects: staff'] });
    expect(findingsOf(text, rule).map(({ at }) => at)).toEqual(['workplace-emotion-inference']);
  });

  it('says of applicants that this is the protective reading', () => {
    const found = findingOf(plan({ facts: facts('candidate-evaluation', 'emotion-recognition') }), rule);
    expect(found.what).toMatch(/on a protective reading$/);
    expect(wordFinding(found.finding, 'en').why).toContain('whether hiring is part of it is not settled');
  });

  it.each([
    ['social-scoring, cv-filtering', 'performs: cv-filtering'],
    ['cv-filtering, social-scoring', 'performs: cv-filtering'],
    ['cv-filtering, social-scoring, credit-scoring', 'performs: cv-filtering, credit-scoring'],
    ['social-scoring', 'performs: none'],
  ])('takes the practice out of %s', (performs, after) => {
    expect(afterFix(plan({ facts: [`performs: ${performs}`] }), rule)).toContain(`      ${after}\n`);
  });
});

describe('emotions that are prohibited', () => {
  it('are not called a high-risk use as well', () => {
    const text = plan({
      facts: ['role: deployer', 'performs: emotion-recognition', 'affects: staff', 'risk: limited'],
    });
    expect(findingsOf(text, 'compliance/annex-iii-understated')).toEqual([]);
    expect(findingsOf(text, 'compliance/deployer-duties-incomplete')).toEqual([]);
    expect(findingsOf(text, 'compliance/art50-disclosure-missing').map(({ finding }) => finding.message)).toEqual([
      'undecided',
    ]);
  });
});

describe('compliance/deployer-duties-incomplete', () => {
  const rule = 'compliance/deployer-duties-incomplete';
  const duties = (pilot: string, ...more: string[]) =>
    severities(findingsOf(plan({ facts: [...RANKING, ...more], pilot }), rule));

  it.each([
    ['before the duties apply', '2027-12-01', [], 'warning'],
    ['new, on the day on which they apply', '2027-12-02', ['on-market-since: 2027-12-02'], 'error'],
    ['new, and used before', '2027-12-01', ['on-market-since: 2027-12-02'], 'warning'],
    ['older than that day', '2028-03-01', ['on-market-since: 2027-12-01'], 'warning'],
    ['of unknown age', '2028-03-01', [], 'warning'],
  ])('%s', (_, pilot, more, severity) => {
    expect(duties(pilot, ...more)).toEqual([`${severity} missing`]);
  });

  it('asks since when a system is on the market where that decides', () => {
    const found = findingOf(plan({ facts: RANKING, pilot: '2028-03-01' }), rule);
    expect(wordFinding(found.finding, 'en').why).toBe(
      'Arts. 26 and 86 ask for it from 2 Dec 2027 unless the system is older; state "on-market-since:".',
    );
  });

  it('is an error for what one builds and uses oneself once the duties apply', () => {
    const facts = ['role: provider-and-deployer', 'performs: cv-filtering', 'affects: natural-persons'];
    expect(severities(findingsOf(plan({ facts, pilot: '2027-12-02' }), rule))).toEqual(['error missing']);
    expect(severities(findingsOf(plan({ facts, pilot: '2027-12-01' }), rule))).toEqual(['warning missing']);
  });

  it('lists what is missing, and only that', () => {
    expect(findingOf(plan({ facts: RANKING }), rule).what).toBe(
      "'Rank applicants' is high-risk, and duties of its deployer are not planned: oversight, log retention, notice, explanation, monitoring and shutdown",
    );
    const stated = [...RANKING, 'oversight: "Head"', 'logs-kept: 1 year', 'explanation: "Head"'];
    expect(findingOf(plan({ facts: stated }), rule).what).toMatch(/: notice, monitoring and shutdown$/);
  });

  it('asks for no notice where nobody is affected, nor for explanations of infrastructure', () => {
    const facts = ['role: deployer', 'performs: critical-infrastructure-safety', 'affects: none'];
    expect(findingOf(plan({ facts }), rule).what).toMatch(/: oversight, log retention, monitoring and shutdown$/);
  });

  it.each([
    ['181 days', false],
    ['180 days', true],
    ['25..30 weeks', true],
    ['130 working days', false],
    ['129 working days', true],
    ['2 quarters', false],
  ])('holds logs of %s to six months', (kept, isShort) => {
    const { what } = findingOf(plan({ facts: [...RANKING, `logs-kept: ${kept}`] }), rule);
    expect(what.includes('logs for 6 months')).toBe(isShort);
  });

  it('says of logs that are kept too briefly alone where nothing else is missing', () => {
    const stated = [
      ...RANKING,
      'oversight: "Head"',
      'notice: 2026-12-01',
      'explanation: "Head"',
      'logs-kept: 3 months',
    ];
    const operated = plan({ facts: stated }).replace(
      '    }\n  }\n',
      '    }\n    operation {\n      watches: "Rejected women" every week\n      rollback: "By hand"\n    }\n  }\n',
    );
    expect(findingOf(operated, rule).at).toBe('3 months');
    const after = afterFix(plan({ facts: stated }), rule);
    expect(after).toContain('logs-kept: 6 months');
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('plans what is missing as dated tasks for which the pilot waits', () => {
    const stated = [...RANKING, 'oversight: "Head"', 'logs-kept: 1 year', 'explanation: "Head"'];
    const text = plan({ facts: stated, pilot: '2027-03-01' });
    const after = afterFix(text, rule, "Plan the missing duties as tasks before 'Trial'");
    expect(after).toContain('notice: 2027-02-28');
    expect(after).toContain('      after: notice-u, monitoring-u, stop-u\n');
    expect(after).toContain(
      'task notice-u "Tell the people concerned" {\n      starts: 2027-02-01\n      duration: 2 weeks',
    );
    expect(findingsOf(after, rule)).toEqual([]);
    expect(findingsOf(after, 'roadmap/schedule-inconsistent')).toEqual([]);
  });

  it('adds that staff is told, where it is used on staff', () => {
    const facts = ['role: deployer', 'performs: performance-monitoring', 'affects: staff'];
    const after = afterFix(plan({ facts, pilot: '2027-03-01' }), rule, 1);
    expect(after).toContain('  compliance {\n    worker-information: u by 2027-02-28\n  }');
  });

  it('plans nothing before a use that has begun', () => {
    const titles = findingOf(plan({ facts: RANKING, pilot: '2026-03-02' }), rule).fixes;
    expect(titles).toEqual(['Add lines for the missing duties']);
  });

  it('says of monitoring what the general rule then leaves to it', () => {
    const live = plan({ facts: RANKING, pilot: '2027-03-01' }).replace('kind: pilot', 'kind: rollout');
    expect(findingsOf(live, 'governance/no-monitoring')).toEqual([]);
    const quotes = live.replace('performs: cv-filtering', 'performs: none');
    expect(findingsOf(quotes, 'governance/no-monitoring')).toHaveLength(1);
  });

  it('says nothing where another law is to be judged by', () => {
    const settings = { ...DEFAULT_SETTINGS, packs: ['nl'] as const };
    expect(findingsOf(plan({ facts: RANKING }), 'compliance/deployer-duties-incomplete', { settings })).toEqual([]);
  });
});

describe('compliance/role-undetermined', () => {
  const rule = 'compliance/role-undetermined';

  it('offers both roles to who uses a system under its own name', () => {
    const text = plan({ facts: ['role: deployer', 'own-name: yes', 'performs: none'] });
    expect(findingOf(text, rule).fixes).toEqual(["Write 'role: provider'", "Write 'role: provider-and-deployer'"]);
  });

  it('lists of the provider package what is not planned', () => {
    const facts = ['role: provider', 'performs: cv-filtering', 'affects: natural-persons'];
    expect(findingOf(plan({ facts }), rule).what).toMatch(/not planned: conformity assessment and registration$/);
    const more = '  compliance {\n    conformity-assessment: u by 2027-06-01\n  }\n';
    expect(findingOf(plan({ facts, more }), rule).what).toMatch(/not planned: registration$/);
  });

  it('asks no registration for a part of a product', () => {
    const facts = ['role: provider', 'performs: none', 'affects: none', 'safety-function: yes', 'risk: high'];
    const found = findingOf(plan({ facts, pilot: '2028-08-02' }), rule);
    expect(found.what).toMatch(/not planned: conformity assessment$/);
    expect(wordFinding(found.finding, 'en').why).toContain('2 Aug 2028');
  });
});

describe('compliance/fria-missing', () => {
  const rule = 'compliance/fria-missing';
  const scoring = ['role: deployer', 'performs: credit-scoring', 'affects: natural-persons'];

  it('is an error for a new credit score that is used once the duty applies', () => {
    const facts = [...scoring, 'on-market-since: 2028-01-03'];
    expect(severities(findingsOf(plan({ facts, pilot: '2028-02-01' }), rule))).toEqual(['error missing']);
    expect(severities(findingsOf(plan({ facts: scoring, pilot: '2028-02-01' }), rule))).toEqual(['warning missing']);
  });

  it('says once for all use cases that public services are not known', () => {
    const text = `plan p "P" {
  use-case one "One" { ai-act { role: deployer performs: cv-filtering } }
  use-case two "Two" { ai-act { role: deployer performs: exam-monitoring } }
  use-case three "Three" { ai-act { role: provider performs: exam-monitoring } }
}`;
    const found = findingOf(text, rule);
    expect([found.severity, found.at, found.finding.related.length]).toEqual(['warning', 'p', 2]);
    expect(found.what).toMatch(/^Whether 'One' and 'Two' needs/);
  });
});

describe('compliance/art50-disclosure-missing', () => {
  const rule = 'compliance/art50-disclosure-missing';
  const chat = ['role: provider', 'interacts-with-people: yes', 'generates-content: no'];
  const pictures = ['role: provider', 'interacts-with-people: no', 'generates-content: yes', 'content-marked: no'];

  it('tells declared from not known', () => {
    expect(severities(findingsOf(plan({ facts: [...chat, 'disclosure: no'] }), rule))).toEqual(['error contact']);
    expect(severities(findingsOf(plan({ facts: [...chat, 'disclosure: unknown'] }), rule))).toEqual([
      'warning contactUnknown',
    ]);
    expect(severities(findingsOf(plan({ facts: chat }), rule))).toEqual(['warning contactUnknown']);
  });

  it('knows no transition for what has been in use before', () => {
    const found = findingOf(plan({ facts: [...chat, 'disclosure: no'], pilot: '2026-03-02' }), rule);
    expect(found.severity).toBe('error');
    expect(found.what).toContain('deals with people from 2 Mar 2026 without telling them');
  });

  it('binds who puts a system into service under its own name', () => {
    const facts = [
      'role: deployer',
      'own-name: yes',
      'interacts-with-people: yes',
      'generates-content: no',
      'disclosure: no',
    ];
    expect(severities(findingsOf(plan({ facts }), rule))).toEqual(['error contact']);
  });

  it('gives systems from before 2 August 2026 until 2 December 2026 to mark what they create', () => {
    const marked = (pilot: string) => severities(findingsOf(plan({ facts: pictures, pilot }), rule));
    expect(marked('2026-03-02')).toEqual(['warning unmarked']);
    expect(marked('2026-09-01')).toEqual(['error unmarked']);
    const older = [...pictures, 'on-market-since: 2026-08-01'];
    expect(severities(findingsOf(plan({ facts: older, pilot: '2026-12-01' }), rule))).toEqual(['warning unmarked']);
    expect(severities(findingsOf(plan({ facts: older, pilot: '2026-12-02' }), rule))).toEqual(['error unmarked']);
  });

  it('asks of a deployer whether what it publishes is disclosed', () => {
    const texts = (...more: string[]) =>
      severities(findingsOf(plan({ facts: ['role: deployer', 'generates-content: yes', ...more] }), rule));
    expect(texts('publishes: none')).toEqual([]);
    expect(texts('publishes: unknown')).toEqual(['warning undecided']);
    expect(texts('publishes: deep-fakes', 'disclosure: no', 'editorial-control: yes')).toEqual(['error published']);
    expect(texts('publishes: public-interest-text', 'disclosure: no')).toEqual(['warning publishedUnknown']);
    expect(texts('publishes: public-interest-text', 'disclosure: no', 'editorial-control: yes')).toEqual([]);
  });
});

describe('compliance/outdated-deadline', () => {
  const rule = 'compliance/outdated-deadline';
  const said = (text: string) => `plan p "P" {\n  decision: "${text}"\n}`;

  it.each([
    ['High-risk rules apply from 2 August 2026', 'High-risk rules apply from 2 December 2027'],
    ['High-risk rules apply from August 2nd, 2026', 'High-risk rules apply from December 2nd, 2027'],
    ['High-risk rules apply from 2026-08-02', 'High-risk rules apply from 2027-12-02'],
    ['Hoog risico: plichten vanaf 2 augustus 2026', 'Hoog risico: plichten vanaf 2 december 2027'],
    ['Bijlage III geldt vanaf 02-08-2026', 'Bijlage III geldt vanaf 02-12-2027'],
    ['Hochrisiko-Pflichten gelten ab dem 2. August 2026', 'Hochrisiko-Pflichten gelten ab dem 2. Dezember 2027'],
    ['Anhang III gilt ab 2.8.2026', 'Anhang III gilt ab 2.12.2027'],
    [
      'Pflichten nach Art. 26 für hohes Risiko gelten ab 2. Aug. 2026',
      'Pflichten nach Art. 26 für hohes Risiko gelten ab 2. Dez. 2027',
    ],
  ])('rewrites the day of "%s" in its notation', (text, after) => {
    expect(afterFix(said(text), rule)).toBe(said(after));
    expect(findingsOf(said(after), rule)).toEqual([]);
  });

  it('is not misled by a denial of something else', () => {
    const text = said('Preparatory: high-risk duties since 2 Aug 2026 do not touch us');
    expect(findingOf(text, rule).at).toBe('2 Aug 2026');
  });

  it('offers both days where the text does not say which high risk it means', () => {
    const found = findingOf(said('High-risk duties apply from 2 Aug 2027'), rule);
    expect([found.at, found.fixes]).toEqual(['2 Aug 2027', ["Write '2 Dec 2027'", "Write '2 Aug 2028'"]]);
  });

  it.each([
    'Pilot of the high-risk screening starts on 2 August 2026',
    'High-risk duties were moved from 2 August 2026',
    'High-risk duties apply from 2 December 2027, earlier plans said 2 August 2026',
    'Transparency duties apply since 2 August 2026',
    'High-risk duties apply, but not from 2 August 2026',
    'High-risk duties apply from 3 August 2026',
    'Art. 50 was not delayed',
    'Art. 50(2) is delayed for older systems',
    'High-risk duties are delayed. Art. 50 applies',
  ])('believes "%s"', (text) => {
    expect(findingsOf(said(text), rule)).toEqual([]);
  });

  it.each([
    'Art. 50 is delayed',
    'De transparantieplichten zijn uitgesteld',
    'Die Transparenzpflichten nach Art. 50 sind verschoben',
  ])('objects to "%s"', (text) => {
    const found = findingOf(said(text), rule);
    expect([found.finding.message, found.fixes]).toEqual(['transparency', []]);
  });

  it('finds the day in a text of several lines, without a fix for what does not stand as it reads', () => {
    const text =
      'plan p "P" {\n  decision: """\n    High-risk duties apply\n    from 2 Aug 2026: high-risk rules apply then\n    """\n}';
    expect(findingOf(text, rule).fixes).toEqual([]);
  });
});

describe('screening.aiplan', () => {
  const text = readFileSync(new URL('../../../examples/screening.aiplan', import.meta.url), 'utf8');
  const found = findingsOf(text, 'compliance').map(({ severity, rule, at }) => `${severity} ${rule} ${at}`);

  it('shows the mistakes with the AI Act that such plans make', () => {
    expect(found).toEqual(
      expect.arrayContaining([
        'error compliance/prohibited-practice emotion-recognition',
        'error compliance/annex-iii-understated minimal',
        'error compliance/art6-3-profiling preparatory documented 2026-11-16',
        'warning compliance/deployer-duties-incomplete ai-act',
        'warning compliance/outdated-deadline 2 Aug 2026',
      ]),
    );
  });

  it('asks no private company for an assessment of fundamental rights', () => {
    expect(found.filter((line) => line.includes('fria-missing'))).toEqual([]);
  });
});

describe('no rule about the AI Act', () => {
  it('threatens with fines or calls a plan compliant', () => {
    const folder = new URL('../../../src/rules/compliance/', import.meta.url);
    const names = [
      'prohibited-practice',
      'art6-3-profiling',
      'role-undetermined',
      'ai-literacy-missing',
      'fria-missing',
    ];
    const more = [
      'deployer-duties-incomplete',
      'art50-disclosure-missing',
      'outdated-deadline',
      'safety-component-unclear',
    ];
    for (const name of [...names, ...more]) {
      const source = readFileSync(new URL(`${name}.ts`, folder), 'utf8');
      expect(source, name).not.toMatch(/\bcompliant\b|\bconform de wet\b|\bfines?\b|\bboetes?\b|Bußgeld|35 m/i);
    }
  });
});
