import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';
import type { FactsOutput, PlanJson } from '../../src/cli/output/facts/schema.ts';
import { type Project, project } from './command-line.ts';
import { CLEAN } from './plans.ts';

const schema = JSON.parse(readFileSync(`${root}/schemas/facts.schema.json`, 'utf8')) as object;
const matches = new Ajv({ strict: true, strictTypes: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema);

/**
 * Four weeks of building from Monday, 4 January 2027, a gate, and six to eight weeks of pilot, of which the middle is seven. Mila costs
 * 72,000 × 50 % × 1.3 a year.
 */
const PLAN = `plan chat "Chat for support" {
  currency: EUR
  start: 2027-01-04
  as-of: 2026-11-23

  team {
    person mila "Mila" {
      allocation: 50%
      salary: 72k / year
      on-cost: 30%
    }
  }

  use-case answers "Suggest answers" {
    benefit hours "Hours saved" {
      saves: 0.2 h
      volume: 168 / week
      at: 45 / h
      weeks: 46
    }
  }

  budget {
    total: 90k
    personnel: 40k
    running: 18k / year
    claims: payback 14 months
  }

  roadmap {
    phase build "Build" {
      duration: 4 weeks
    }
    gate go "Go or no-go" {
      after: build
    }
    phase pilot "Pilot" {
      after: go
      duration: 6..8 weeks
      deadline: 2027-03-28
    }
    task manual "Write the manual" {
      assigned: mila 70%
    }
  }

  expect {
    payback <= 18 months
    end(build) <= 2027-01-31
    load(nobody) <= 90%
    end(manual) <= 2027-06-30
  }
}
`;

async function asJson({ run }: Project, ...words: string[]): Promise<FactsOutput> {
  const { stdout, stderr } = await run(['facts', '--format', 'json', ...words]);
  expect(stderr).toBe('');
  const output: unknown = JSON.parse(stdout);
  expect(matches(output), JSON.stringify(matches.errors)).toBe(true);
  return output as FactsOutput;
}

async function planJson(text: string, ...words: string[]): Promise<PlanJson> {
  const { plans } = await asJson(project({ 'a.aiplan': text }), 'a.aiplan', ...words);
  const [plan] = plans;
  if (!plan) throw new Error('There is no plan in the output.');
  return plan;
}

const readable = PLAN.replace('    load(nobody) <= 90%\n', '');

describe('facts --format json', () => {
  it('gives dates, people and money as they are computed by hand', async () => {
    const { path, id, start, schedule, people, cost, businessCase } = await planJson(readable);
    expect({ path, id, start }).toEqual({ path: 'a.aiplan', id: 'chat', start: '2027-01-04' });
    const work = Object.fromEntries((schedule?.work ?? []).map((one) => [one.id, one]));
    expect(work['build']).toMatchObject({
      start: { low: '2027-01-04', likely: '2027-01-04', high: '2027-01-04' },
      end: { low: '2027-01-31', likely: '2027-01-31', high: '2027-01-31' },
      float: 0,
      critical: true,
    });
    expect(work['pilot']).toMatchObject({
      kind: 'phase',
      phase: null,
      end: { low: '2027-03-14', likely: '2027-03-21', high: '2027-03-28' },
      // Half of the runs take no more than √(6 × 8) = 6.93 weeks: 48.5 days.
      p50: '2027-03-21',
      criticality: 100,
    });
    expect(work['manual']).toMatchObject({
      start: { likely: '2027-01-04' },
      end: { unknown: 'no-duration', element: 'manual', fact: 'duration' },
      float: { unknown: 'no-duration' },
    });
    expect(schedule?.criticalPath).toEqual(['build', 'go', 'pilot']);
    expect(people).toMatchObject([{ id: 'mila', allocation: { likely: 50 }, peak: { percent: 50, by: 'allocation' } }]);
    // Eleven weeks: two whole months from 4 January, and 18 of the 31 days from 4 March: 2.5806… × 3,900.
    expect(cost).toMatchObject({
      period: { from: '2027-01-04', until: '2027-03-21', basis: 'roadmap' },
      categories: {
        personnel: {
          declared: { likely: '40000.00' },
          computed: { low: '10064.52', likely: '10064.52', high: '10064.52' },
          difference: { likely: '29935.48' },
          complete: true,
        },
        compliance: { declared: { unknown: 'not-in-budget' }, computed: { unknown: 'no-cost' } },
      },
      quarters: [{ quarter: '2027-Q1', computed: { likely: '10064.52' } }],
    });
    // 0.2 × 168 × 46 × 45 = 69,552; (69,552 − 18,000 − 90,000) ÷ 90,000; 90,000 ÷ 51,552 × 12.
    expect(businessCase).toMatchObject({
      investment: { likely: '90000.00', basis: 'investment-total', complete: true },
      benefit: { likely: '69552.00', basis: 'benefit-full-year' },
      roi: { gross: { likely: -22.72, basis: 'roi-gross' }, net: { likely: -42.72, basis: 'roi-net' }, naive: null },
      payback: { net: { likely: 20.949721 }, cashFlow: { unknown: 'no-cash-flow-form', basis: 'payback-cash-flow' } },
      npv: { net: { likely: '80746.76' } },
      claims: [{ figure: 'payback', claimed: 14, computed: { basis: 'payback-net' }, difference: -6.949721 }],
    });
  });

  it('says what the plan is held to, and its chances', async () => {
    const { expectations, deadlines, uncertainty } = await planJson(readable, '--runs', '4000', '--seed', '7');
    expect(expectations).toMatchObject([
      { line: 'payback <= 18 months', outcome: 'missed', value: { kind: 'span', unit: 'month', likely: 20.949721 } },
      { line: 'end(build) <= 2027-01-31', outcome: 'holds', value: { kind: 'day', likely: '2027-01-31' } },
      {
        line: 'end(manual) <= 2027-06-30',
        outcome: 'open',
        value: { unknown: 'no-duration' },
        lacks: [{ unknown: 'no-duration', element: 'manual', fact: 'duration' }],
        place: { path: 'a.aiplan', line: 49, character: 4 },
      },
    ]);
    expect(uncertainty).toMatchObject({ runs: 4000, seed: 7, certain: false, inputs: 1 });
    expect(uncertainty?.end?.drivers).toMatchObject([{ element: 'pilot', fact: 'duration' }]);
    // The pilot has room for eight weeks, which one in ten exceeds.
    const [deadline] = deadlines ?? [];
    expect(deadline).toMatchObject({ work: 'pilot', deadline: '2027-03-28', spareDays: 7 });
    expect(Math.abs(Number(deadline?.chance) - 90)).toBeLessThan(2);
  });

  it('tells the way to a figure with its places, in the language asked for', async () => {
    const { why, schedule } = await planJson(readable, '--why', 'end(pilot)', '--lang', 'nl');
    expect(schedule).toBeUndefined();
    expect(why).toMatchObject([
      {
        asked: 'end(pilot)',
        value: { kind: 'day', likely: '2027-03-21' },
        basis: 'schedule',
        explanation: {
          code: 'ends',
          text: "'Pilot' eindigt op 21 mrt 2027 (tussen 14 mrt 2027 en 28 mrt 2027)",
          because: [
            { code: 'lasts', text: "'Pilot' duurt 7 weken", places: [{ path: 'a.aiplan', line: 38, character: 16 }] },
            { code: 'waits-for-end' },
            { code: 'waits-for-end' },
            { code: 'lasts' },
            { code: 'with-plan' },
          ],
        },
      },
    ]);
  });

  it('gives the same bytes each time, and only the parts that are asked for', async () => {
    const { run } = project({ 'a.aiplan': readable });
    const words = ['facts', 'a.aiplan', '--format', 'json', '--runs', '500'];
    const [one, other] = [await run(words), await run(words)];
    expect(one).toEqual(other);
    const { plans } = JSON.parse(
      (await run([...words, '--section', 'cost', '--section', 'people'])).stdout,
    ) as FactsOutput;
    expect(Object.keys(plans[0] ?? {})).toEqual(['path', 'id', 'title', 'asOf', 'currency', 'start', 'people', 'cost']);
  });

  it('holds to its schema for every example and for plans that say next to nothing', async () => {
    const files = project({
      'empty.aiplan': 'plan e "E" {\n}\n',
      'absurd.aiplan':
        'plan x "X" {\n  start: 2027-01-04\n  budget {\n    total: -5\n    stage s "S" {\n      months: 1..500\n      amount: 1e9\n    }\n  }\n  roadmap {\n    phase a "A" {\n      duration: 90000 years\n      after: a\n    }\n  }\n}\n',
    });
    const { stdout } = await files.run(['facts', '.', `${root}/examples`, '--format', 'json', '--runs', '200']);
    const output = JSON.parse(stdout) as FactsOutput;
    expect(matches(output), JSON.stringify(matches.errors)).toBe(true);
    expect(output.plans.length).toBe(9);
    expect(output.plans.every(({ path }) => path.endsWith('.aiplan'))).toBe(true);
  });
});

describe('facts as text', () => {
  it('has a part for everything, aligned, within the width of a page', async () => {
    const { run } = project({ 'a.aiplan': readable });
    const { status, stdout, stderr } = await run(['facts', 'a.aiplan', '--runs', '1000']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const heads = stdout.split('\n').filter((line) => /^\p{L}/u.test(line));
    expect(heads).toEqual([
      'Chat for support  a.aiplan, as of 23 Nov 2026',
      'Calendar',
      'Schedule',
      'Deadlines',
      'People',
      'Cost',
      'Business case',
      'Uncertainty',
      'Expectations',
    ]);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120);
    expect(stdout).toContain('  ! The company states no country, so that no public holiday counts\n');
    const rows = stdout.split('\n').filter((line) => /^ {2}(?:What|Build|Pilot) .*(?:Slack|critical)/.test(line));
    const [titles = '', ...works] = rows;
    expect(works).toHaveLength(2);
    for (const row of works) expect(row.indexOf(' 2027') - 6).toBeLessThanOrEqual(titles.indexOf('Start') + 1);
    expect(stdout).toMatch(/^ {2}Write the manual {2}unknown: 'Write the manual' has no duration$/m);
    expect(stdout).toMatch(/^ {2}Pilot {2}28 Mar 2027 {2}21 Mar 2027 {2}7 days {2,}\d+(\.\d)?%$/m);
    expect(stdout).toMatch(/^ {2}payback <= 18 months {2,}missed {2,}20\.9 months$/m);
    expect(stdout).toMatch(
      /^ {2}end\(manual\) <= 2027-06-30 {2,}cannot be decided {2,}'Write the manual' has no duration$/m,
    );
    expect(stdout).toMatch(/^ {2}Payback time {2,}14 months {2,}20\.9 months {2,}−6\.9 months$/m);
  });

  it.each([
    ['nl', ['Kalender', 'Planning', 'Deadlines', 'Mensen', 'Kosten', 'Businesscase', 'Onzekerheid', 'Verwachtingen']],
    ['de', ['Kalender', 'Terminplan', 'Fristen', 'Personen', 'Kosten', 'Business Case', 'Unsicherheit', 'Erwartungen']],
  ])('speaks %s', async (language, heads) => {
    const { run } = project({ 'a.aiplan': readable });
    const { stdout } = await run(['facts', 'a.aiplan', '--runs', '100', '--lang', language]);
    expect(
      stdout
        .split('\n')
        .filter((line) => /^\p{L}/u.test(line))
        .slice(1),
    ).toEqual(heads);
  });

  it('answers why with the way, the places and the definition', async () => {
    const { run } = project({ 'a.aiplan': readable });
    const { stdout } = await run(['facts', 'a.aiplan', '--why', 'payback', '--why', 'go']);
    expect(stdout).toBe(`Chat for support  a.aiplan, as of 23 Nov 2026

payback
  €90,000 ÷ (€69,552 − €18,000) a year × 12 = 20.9 months
    The benefit is €69,552 a year once it is fully reached
      'Hours saved': 0.2 hours × 168 a week × 46 weeks × €45 an hour = €69,552 a year  a.aiplan:16:14
    Running cost is €18,000 a year  a.aiplan:26:14
      Running cost: €18,000 a year, as the plan states  a.aiplan:26:14
    The investment is €90,000  a.aiplan:24:12
      Total: €90,000, as the plan states  a.aiplan:24:12
  Payback: investment ÷ (yearly benefit − yearly running cost) × 12.

go
  'Go or no-go' ends on 31 Jan 2027
    'Go or no-go' waits for 'Build', which ends on 31 Jan 2027  a.aiplan:35:14
    'Build' lasts 4 weeks  a.aiplan:32:17
    'Build' begins with the plan, on 4 Jan 2027  a.aiplan:3:10
`);
  });

  it('of several plans tells whom they share', async () => {
    const one = (id: string, share: string) =>
      `import "team.aiplan"\nplan ${id} "${id}" {\n  start: 2027-01-04\n  team {\n    members: mila ${share}\n  }\n  roadmap {\n    phase a "A" {\n      duration: 2 weeks\n    }\n  }\n}\n`;
    const files = project({
      'one.aiplan': one('first', '70%'),
      'two.aiplan': one('second', '50%'),
      'team.aiplan': 'person mila "Mila" {\n}\n',
    });
    const { stdout, status } = await files.run(['facts', '.', '--section', 'people', '--as-of', '2026-11-23']);
    expect(status).toBe(0);
    expect(stdout.split('People in several plans\n')[1]).toBe(
      '  Mila: up to 120% together in one.aiplan and two.aiplan\n' +
        '  ! Mila has 120% from 4 Jan 2027 to 17 Jan 2027: 2 working days of work do not fit\n',
    );
    const { shared } = await asJson(files, '.', '--section', 'people');
    expect(shared).toMatchObject({
      people: [{ id: 'mila', plans: ['one.aiplan', 'two.aiplan'], peak: 120, over: [{ percent: 120, personDays: 2 }] }],
      undated: [],
    });
  });
});

describe('what cannot be answered', () => {
  it.each([
    [
      ['--why', 'pilto'],
      '--why pilto: a.aiplan has no figure and no element of this name. The nearest name is pilot.\n',
    ],
    [['--why', 'xyzzy'], '--why xyzzy: a.aiplan has no figure and no element of this name.\n'],
    [
      ['--why', 'end(pilto)'],
      "--why end(pilto): No phase, task, milestone or gate is called 'pilto'; the nearest name is 'pilot'.\n",
    ],
    [['--why', 'ned(pilot)'], "--why ned(pilot): A plan has no figure 'ned'; the nearest is 'end'.\n"],
    [['--why', 'answers'], "--why answers: nothing is computed of 'answers' in a.aiplan.\n"],
  ])('%j is refused in one sentence', async (words, stderr) => {
    const { run } = project({ 'a.aiplan': readable });
    expect(await run(['facts', 'a.aiplan', ...words])).toEqual({ status: 2, stdout: '', stderr });
  });

  it.each([
    [['facts'], 'aiplan facts needs a <paths> after it.\n"aiplan facts --help" shows how it is used.\n'],
    [['facts', 'gone.aiplan'], 'gone.aiplan does not exist.\n'],
    [['facts', 'shared.aiplan'], 'shared.aiplan holds no plan: there is no plan block in it.\n'],
    [
      ['facts', 'a.aiplan', '--runs', '0'],
      '--runs 0 is not possible; it has to be a whole number from 1 to 100000.\n"aiplan facts --help" shows how it is used.\n',
    ],
    [
      ['facts', 'a.aiplan', '--section', 'money'],
      `--section money is not possible; write one of calendar, schedule, deadlines, people, cost, business-case, uncertainty, expectations.\n"aiplan facts --help" shows how it is used.\n`,
    ],
  ])('%j is told in one sentence', async (words, stderr) => {
    const { run } = project({ 'a.aiplan': readable, 'shared.aiplan': CLEAN });
    expect(await run(words)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('is said of lines that cannot be read, and the rest is given', async () => {
    const { run } = project({ 'a.aiplan': PLAN.replace('duration: 4 weeks', 'duraton: 4 weeks') });
    const { status, stdout, stderr } = await run(['facts', 'a.aiplan', '--section', 'schedule', '--runs', '10']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'a.aiplan has 2 lines that cannot be read; "aiplan check" says which. Figures do without them.\n',
    });
    expect(stdout).toContain("unknown: 'Build' has no duration");
  });

  it('keeps control characters of titles out of the terminal', async () => {
    const { run } = project({ 'a.aiplan': readable.replace('"Build"', '"Bu\u001b[31mild"') });
    const { stdout } = await run(['facts', 'a.aiplan', '--why', 'build', '--runs', '10']);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('\\u001b[31m');
  });
});
