import { describe, expect, it } from 'vitest';
import { exampleFile, reportFor } from './read-report.ts';

const COMPANY = `company "Machine builder" {
    employees: 120
    country: NL
    works-council: yes
    department sales "Sales"
    department engineering "Engineering"
  }`;

/** First use on 1 June 2026, go-live on 1 September. */
const ROADMAP = `roadmap {
    phase pilot "Pilot" { kind: pilot
 delivers: drafts
 starts: 2026-06-01
 duration: 6 weeks }
    phase live "Roll-out" { kind: rollout
 delivers: drafts
 starts: 2026-09-01
 duration: 6 weeks }
  }`;

function plan(
  parts: string,
  classification = ['role: deployer', 'performs: none', 'affects: none', 'observes-staff: no'],
): string {
  return `plan p "P" {
  start: 2026-01-05
  as-of: 2026-05-01
  ${COMPANY}
  use-case drafts "Drafts" { status: chosen
 department: sales
ai-act {
${classification.join('\n')}
} }
  ${ROADMAP}
  ${parts}
}`;
}

describe('bringing people along', () => {
  it('says of each step whether it comes before the first use, before go-live or after it', () => {
    const { steps } = reportFor(
      plan(`change {
        inform: "Town hall" on 2026-02-02
        inform: "News" every month from 2026-07-06
        involve: "Panel" by 2026-10-05
      }`),
    ).change;
    const said = steps.map(({ title, missing, activities }) => [
      title,
      missing ?? activities.map(({ what, when, order }) => `${what}, ${when}: ${order.word}`),
    ]);
    expect(said).toEqual([
      [
        'Inform',
        [
          'Town hall, 2 Feb 2026: before the first use',
          'News, from 6 Jul 2026, every month: after the first use, before go-live',
        ],
      ],
      ['Involve', ['Panel, by 5 Oct 2026: after go-live']],
      ['Train', 'not planned'],
    ]);
  });

  it('does not call a step late that comes on the day of the first use', () => {
    const { training } = reportFor(plan('change { train: sales 1 day by 2026-06-01 }')).change;
    expect(training).toMatchObject([{ department: 'Sales', length: '1 day', order: { standing: 'good' } }]);
  });

  it('names departments whose work changes and that get no training', () => {
    const { untrained } = reportFor(
      plan('change { train: engineering 1 day by 2026-05-04\n role-change: engineering "Keeps the rules" }'),
    ).change;
    expect(untrained).toBe('No training planned: Sales.');
  });

  it('holds the time for it against the rule of thumb, and says what goes on afterwards', () => {
    const { shares, afterGoLive, noAfterGoLive } = reportFor(plan('change { share: 20% }')).change;
    expect(shares.map(({ value, usual, order }) => [value, usual, order.word])).toEqual([
      ['20%', 'rule of thumb 30%', 'below the rule of thumb'],
      ['not stated', 'rule of thumb 20%', 'not stated'],
    ]);
    expect([afterGoLive, noAfterGoLive]).toEqual([[], 'Nothing is planned for after go-live.']);
  });

  it('says that the order is not known where the roadmap dates no use', () => {
    const { steps } = reportFor(`plan p "P" {
  start: 2026-01-05
  use-case u "U" { status: chosen }
  change { inform: "News" on 2026-02-02 }
}`).change;
    expect(steps[0]?.activities[0]?.order).toEqual({ standing: 'open', word: 'first use not dated' });
  });

  it('is empty where neither change, nor law, nor a use case is in the plan', () => {
    const { change } = reportFor('plan p "P" { goal: "G" }');
    expect(change.empty?.code).toContain('inform:');
    expect([change.duties, change.lawNote]).toEqual([[], null]);
  });
});

describe('the duties of the law', () => {
  const rows = (text: string) =>
    reportFor(text).change.duties.flatMap((one) =>
      one.rows.map(({ article, stated, order }) => `${article}: ${stated}, ${order.word}`),
    );

  it('are few for a system that touches nobody, each with what the plan states', () => {
    expect(rows(plan('compliance { literacy: "Course" by 2026-04-30 }'))).toEqual([
      'AI Act, Art. 4 (first wording): 30 Apr 2026, before the first use',
      'AI Act, Art. 4: 30 Apr 2026, before the first use',
      'AI Act, Art. 50(4): not stated, depends on "generates-content", which is not known',
      'WOR, Netherlands, Art. 25(1)(k): not stated, missing',
    ]);
  });

  it('tell until when a wording holds that ends', () => {
    const [older] = reportFor(plan('')).change.duties[0]?.rows ?? [];
    expect(older?.from).toBe('2 Feb 2025 – 26 Jul 2026');
  });

  it('are those of the deployer for a listed use, from the day on which they apply', () => {
    const { duties } = reportFor(
      plan('', [
        'role: deployer',
        'performs: cv-filtering',
        'affects: natural-persons',
        'decides: human-in-loop',
        'profiling: yes',
      ]),
    ).change;
    const logs = duties[0]?.rows.find(({ article }) => article === 'AI Act, Art. 26(6)');
    expect(logs).toMatchObject({
      who: 'deployer',
      from: '2 Dec 2027',
      stated: 'not stated',
      fact: 'logs-kept',
      order: { standing: 'open', word: 'missing, applies later' },
      id: 'plan:p/use-case:drafts/ai-act#logs-kept',
    });
    expect(duties[0]?.rows.some(({ who }) => who === 'provider')).toBe(false);
  });

  it('call a step late that comes after the use that it has to precede', () => {
    const text = plan('compliance { works-council: consent for drafts on 2026-07-01 }', [
      'role: deployer',
      'performs: none',
      'affects: staff',
      'observes-staff: yes',
    ]);
    expect(rows(text)).toContain(
      'WOR, Netherlands, Art. 27(1)(e), (g), (k) and (l): 1 Jul 2026, after the first use, before go-live',
    );
    const [consent] = reportFor(text).change.duties[0]?.rows.filter(({ article }) => article.includes('27(1)')) ?? [];
    expect(consent?.order.standing).toBe('bad');
  });

  it('are open where the plan does not say what they hinge on', () => {
    const found = rows(plan('data mails "Mails" { }').replace('department: sales', 'department: sales\ndata: mails'));
    expect(found).toContain('GDPR, Art. 6(1): not stated, depends on "personal-data", which is not known');
  });

  it('say where the plan names a prohibited practice, and never that all is well', () => {
    const [practice] = rows(
      plan('', ['role: deployer', 'performs: social-scoring', 'affects: natural-persons']),
    ).filter((row) => row.includes('Art. 5'));
    expect(practice).toBe('AI Act, Art. 5(1)(a)-(h): named as a use, prohibited use in the plan');
    expect(JSON.stringify(reportFor(exampleFile('quotes.aiplan')).change)).not.toMatch(/compliant\b/i);
  });

  it('ask for the class first where there is none', () => {
    const { duties } = reportFor('plan p "P" { use-case u "U" { status: chosen } }').change;
    expect(duties[0]?.unclassified).toBe('Not classified yet ("ai-act"): more duties may follow.');
  });

  it('leave candidates out, and tell as of when the law is known', () => {
    const { duties, lawNote } = reportFor(exampleFile('quotes.aiplan')).change;
    expect(duties.map(({ title }) => title)).toEqual(['Draft quotations automatically']);
    expect(lawNote).toBe(
      'Law as of: European Union 23 Nov 2026, Netherlands 23 Nov 2026. An aid for planning, no legal advice.',
    );
  });

  it.each([
    ['nl', 'AI-verordening, art. 4', 'WOR, art. 25(1)(k)'],
    ['de', 'KI-Verordnung, Art. 4', 'WOR (Niederlande), Art. 25(1)(k)'],
  ] as const)('cite the law as one does in %s', (language, literacy, advice) => {
    const articles = reportFor(exampleFile('quotes.aiplan'), language).change.duties[0]?.rows.map(
      ({ article }) => article,
    );
    expect(articles).toEqual([literacy, advice]);
  });

  it('survive dates and lines that make no sense', () => {
    const text = plan(
      `compliance { literacy: "Course" by month 99999
 dpia: nobody on 9999-12-31
 works-council: consent on }
      change { inform: "News" every month from phase nowhere
 train: nowhere -3 days by 0001-01-01
 share: 900% }`,
      ['role:', 'performs: none', 'affects: staff', 'decides:'],
    );
    expect(() => reportFor(text)).not.toThrow();
  });
});

describe('the calendar of steps', () => {
  it('places dated steps in the order of time, with first use, go-live and the day of the report as lines', () => {
    const { calendar } = reportFor(
      plan(`change { train: sales 1 day by 2026-05-18
 inform: "News" every month from 2026-03-02 }
      compliance { works-council: advice for drafts on 2026-04-13 }`),
    ).change;
    expect(calendar?.rows.map(({ title, kind }) => `${kind} ${title}`)).toEqual([
      'change Inform: News',
      'law Works council (Advice): Drafts',
      'change Train: Sales, 1 day',
    ]);
    expect(calendar?.rows[0]?.until).toBe(100);
    expect(calendar?.lines.map(({ label }) => label)).toEqual(['Today', 'First use', 'Go-live']);
    const places = calendar?.lines.map(({ at }) => at) ?? [];
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(calendar?.label).toBe('3 dated steps; First use 1 Jun 2026, Go-live 1 Sep 2026');
  });

  it('is left out where nothing has a day', () => {
    expect(reportFor(plan('change { inform: "News" every month }')).change.calendar).toBeNull();
  });
});
