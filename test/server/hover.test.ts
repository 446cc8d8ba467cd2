import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { LanguageClient, marked } from './language-client.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const QUOTES = 'quotes.aiplan';

let client: LanguageClient;
let count = 0;

beforeAll(async () => {
  client = await LanguageClient.start({ files: 'examples' });
  await client.open(QUOTES, readFileSync(join(examples, QUOTES), 'utf8'));
});
afterAll(() => client.stop());

interface Shown {
  readonly text: string;
  readonly over: string;
}

async function shown(path: string, position: object): Promise<Shown> {
  const hover = await client.ask<Hover | null>('hover', path, { position });
  const { contents, range } = hover ?? { contents: { value: '' } };
  return { text: (contents as { value: string }).value, over: range ? client.textAt(path, range) : '' };
}

const over = (text: string, offset?: number): Promise<Shown> => shown(QUOTES, client.position(QUOTES, text, offset));

/** The hover at the `|` of a plan. */
async function hover(text: string): Promise<Shown> {
  const plan = marked(text);
  const path = `hover-${count++}.aiplan`;
  await client.open(path, plan.text);
  return shown(path, client.document(path).positionAt(plan.offset));
}

describe('words of the language', () => {
  test('an element', async () => {
    expect(await over('monitoring {', 3)).toMatchObject({
      over: 'monitoring',
      text: expect.stringMatching(/^\*\*Monitoring\*\*\n\n\w/),
    });
  });

  test('a fact: meaning with its source, and how it is written', async () => {
    const { text, over: covered } = await over('records: 12_000', 3);
    expect(covered).toBe('records');
    expect(text).toContain('**Records** · data source');
    expect(text).toContain('at least 1,000 data points');
    expect(text).toContain('Brixon AI');
    expect(text).toContain('_Written:_ `12_000`');
  });

  test('a word of a closed list, with the law', async () => {
    const { text } = await hover(
      'plan p "P" {\n  use-case c "C" {\n    ai-act {\n      performs: cv-|filtering\n    }\n  }\n}\n',
    );
    expect(text).toContain('**Filtering of applications** · `cv-filtering`');
    expect(text).toContain('AI Act, Annex III, point 4(a)');
  });

  test('a listed use: provision, duties with bearer and day, the dates of this plan, the state of the law', async () => {
    const { text } = await hover(`plan p "P" {
  start: 2027-01-04
  as-of: 2026-11-23
  company { country: NL }
  use-case c "C" {
    ai-act {
      role: deployer
      performs: none, cv-|filtering
    }
  }
  roadmap {
    phase trial "Trial" { kind: pilot duration: 6 weeks delivers: c }
    phase live "Live" { kind: rollout starts: 2028-01-10 duration: 6 weeks delivers: c }
  }
}
`);
    expect(text).toContain('**High-risk: Annex III, point 4\\(a\\)**');
    expect(text).toContain('– Art. 26\\(6\\) · deployer · from 2 Dec 2027: Keep the logs for at least six months');
    expect(text).toContain('First use in this plan: **4 Jan 2027**, before 2 Dec 2027.');
    expect(text).toContain('Go-live in this plan: **10 Jan 2028**, not before 2 Dec 2027.');
    expect(text).toContain('designation pending');
    expect(text).toContain('State of the law: 2026-11-23. Not legal advice.');
    expect(text).not.toContain('Art. 43');
  });

  test('a practice, a class and an exemption', async () => {
    const block = (line: string) => `plan p "P" {\n  use-case c "C" {\n    ai-act {\n      ${line}\n    }\n  }\n}\n`;
    const practice = await hover(block('performs: social-|scoring'));
    expect(practice.text).toContain('**Prohibited: Art. 5\\(1\\)\\(c\\)** · from 2 Feb 2025');
    expect((await hover(block('risk: hi|gh'))).text).toContain('Not legal advice.');
    expect((await hover(block('exemption: prepar|atory'))).text).toContain(
      'Document and register an exemption from high risk',
    );
  });

  test('a rule behind accept', async () => {
    const { text, over: covered } = await hover(
      'plan p "P" {\n  accept kpi/no-|baseline because "Measured after the pilot"\n}\n',
    );
    expect(covered).toBe('kpi/no-baseline');
    expect(text).toContain('`kpi/no-baseline`');
    // The same page as `aiplan explain` shows.
    expect(text).toContain('## Plans that give this finding');
    expect(text).toContain('## Sources');
  });
});

describe('names', () => {
  test('show title, comment and first facts of what they name', async () => {
    const { text, over: covered } = await hover(
      'plan p "P" {\n  team {\n    // Knows *every* machine.\n    person mila "Mila" {\n      roles: data-engineer\n    }\n  }\n  budget {\n    owner: mi|la\n  }\n}\n',
    );
    expect(covered).toBe('mila');
    expect(text).toContain(
      '**Mila** · person `mila`\n\nKnows \\*every\\* machine.\n\n```aiplan\nroles: data-engineer\n```',
    );
  });

  test('at their own place they leave out the lines that stand right below', async () => {
    const { text } = await over('person mila "Mila"', 8);
    expect(text).toContain('**Mila** · person `mila`');
    expect(text).not.toContain('```');
  });

  test('of an unknown element show nothing of their own', async () => {
    expect((await hover('plan p "P" {\n  budget {\n    owner: no|body\n  }\n}\n')).text).not.toContain('**nobody**');
  });

  test('text of a plan never becomes markup', async () => {
    const { text } = await hover(
      'plan p "P" {\n  team {\n    person eve "<img src=x> [a](command:b) ``` https://x.example" {\n      external: "```\\n# big"\n    }\n  }\n  budget {\n    owner: e|ve\n  }\n}\n',
    );
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toMatch(/(?<!\\)\[a\]\(/);
    expect(text).toContain('````aiplan\n');
  });
});

describe('computed figures', () => {
  test('a phase: start and finish, how sure, and because of what', async () => {
    const { text } = await over('phase rollout "Roll', 8);
    expect(text).toContain('_Computed_  \nStart: **');
    expect(text).toContain('it waits for "Pilot in one product line"');
    expect(text).toMatch(/Finish: \*\*\d+ \w+ 20\d\d\*\* likely, between \d+ \w+ 20\d\d and \d+ \w+ 20\d\d/);
  });

  test('a plan without a start counts weeks', async () => {
    const { text } = await hover(
      'plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 2 weeks\n    }\n    phase b "B" {\n      after: a\n      dur|ation: 1 week\n    }\n  }\n}\n',
    );
    expect(text).toContain('Start: **week 3** (it waits for "A")  \nFinish: **week 3**');
  });

  test('work that waits for itself says so', async () => {
    const { text } = await hover(
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase a "A" {\n      af|ter: a\n      duration: 1 week\n    }\n  }\n}\n',
    );
    expect(text).toContain('No date: it waits for itself in a circle.');
  });

  test('parts of the budget as amounts, the total against its stages', async () => {
    expect((await over('personnel: 40%')).text).toContain('**€144,000** (40% of €360,000)');
    expect((await over('total: 360k')).text).toContain(
      'The stages add up to €360,000 of €360,000.  \nPersonnel, technology and change add up to 100%.',
    );
    expect((await over('amount: 190k')).text).toContain('52.8% of €360,000');
    expect((await over('running: 25% / year', 12)).text).toContain('**€90,000** a year');
  });

  test('the load of a person', async () => {
    expect((await over('person mila "Mila"', 8)).text).toContain('30% of full time is planned for this plan.');
  });
});

/** A plan of three phases in a row beside one that has time, with a deadline, and a person in two tasks. */
const ROADMAP = `plan p "P" {
  start: 2026-01-12
  team {
    person anna "Anna" {
      allocation: 40%
      salary: 72k / year
      on-cost: 30%
    }
  }
  roadmap {
    phase proof "Proof" {
      duration: 6..8 weeks
      task read "Read" {
        duration: 2 weeks
        assigned: anna 50%
      }
      task write "Write" {
        after: read
        duration: 2 weeks
        assigned: anna 80%
      }
    }
    phase pilot "Pilot" {
      after: proof + 1 week
      duration: 4 weeks
      deadline: 2026-04-30
    }
    phase live "Live" {
      after: pilot
      duration: 8 weeks
    }
    phase aside "Aside" {
      after: proof
      duration: 1 week
    }
  }
  expect {
    end(live) <= 2026-12-31
  }
}
`;

describe('why a figure is what it is', () => {
  const at = (text: string): Promise<Shown> => hover(ROADMAP.replace(text.replace('|', ''), text));

  test('work begins because of all that comes before it, back to the start of the plan', async () => {
    expect((await at('phase li|ve "Live"')).text).toContain(
      [
        '_Why it starts then_',
        "– 'Live' waits for 'Pilot', which ends on 5 Apr 2026",
        "– 'Pilot' lasts 4 weeks",
        "– 'Pilot' waits for 'Proof', which ends on 1 Mar 2026",
        '– Between them: 1 week',
        "– 'Proof' lasts 7 weeks",
        "– 'Proof' begins with the plan, on 12 Jan 2026",
      ].join('  \n'),
    );
  });

  test('it is critical, or has time', async () => {
    expect((await at('phase pi|lot "Pilot"')).text).toContain(
      "'Pilot' is critical: any delay moves the end of the roadmap",
    );
    expect((await at('phase as|ide "Aside"')).text).toContain(
      "'Aside' can slip by 84 days  \nUp to 84 days of it move no other work",
    );
  });

  test('it keeps its deadline, so many days before', async () => {
    expect((await at('dead|line: 2026-04-30')).text).toContain(
      "'Pilot' ends on 5 Apr 2026, 25 days before its deadline 30 Apr 2026",
    );
  });

  test('what simulated runs of the plan say, once they are there', async () => {
    await client.open('chances.aiplan', ROADMAP);
    const chances = async (): Promise<string> =>
      (await shown('chances.aiplan', client.position('chances.aiplan', 'phase pilot', 8))).text;
    await expect
      .poll(chances, { timeout: 10_000 })
      .toMatch(
        /In 50 of 100 runs 'Pilot' has ended by \d+ \w+ 2026 {2}\nIn 80 of 100 runs 'Pilot' has ended by \d+ \w+ 2026 {2}\nIn 100% of all runs/,
      );
  });

  test('a person: how much, in which period, for how much money', async () => {
    const { text } = await at('person an|na "Anna"');
    expect(text).toContain('40% of full time is planned for this plan.');
    expect(text).toContain('€72,000 / year × 40% of full time × 130% with on-cost = **€37,440** a year');
    expect(text).toContain('– 12 Jan – 25 Jan 2026: 50%  \n– 26 Jan – 8 Feb 2026: 80%');
    expect(text).toContain("– 'Anna': €72,000 a year × 40% of full time × 1.3 (30% on-cost) × ");
  });

  test('a line of expect: what the figure comes to', async () => {
    expect((await at('end(live) <= 2026-1|2-31')).text).toContain(
      "_Computed_  \n'Live' ends on 31 May 2026 (between 24 May 2026 and 7 Jun 2026)  \n– 'Live' lasts 8 weeks",
    );
  });

  test('parts of the budget, running cost, stages, claims and benefits', async () => {
    expect((await over('personnel: 40%')).text).toMatch(
      /Computed: Personnel: €[\d,]+ .*\n– 'Mila': €70,000 a year × 30% of/,
    );
    expect((await over('running: 25% / year', 12)).text).toContain(
      '**€90,000** a year  \n– Running cost: 25%, as the plan states  \n– Total: €360,000, as the plan states',
    );
    expect((await over('amount: 190k')).text).toContain('– Spread evenly over months 12 to 18 of the plan');
    expect((await over('volume: 15 / week', 3)).text).toContain(
      "'Hours saved on quotations': 3.5 hours × 15 a week × 46 weeks × €65 an hour = €156,975 a year",
    );
    expect((await over('claims: -58%')).text).toContain(
      'From 6 hours to 2.5 hours: **−58.3%**  \nThe plan claims −58%.',
    );
    const budget =
      'plan p "P" {\n  use-case u "U" {\n    status: chosen\n    benefit b "B" {\n      amount: 30k / year\n    }\n  }\n  budget {\n    total: 60k\n    cla|ims: roi 37%\n  }\n}\n';
    expect((await hover(budget)).text).toContain('The plan claims 37%.  \n(€30,000 − €60,000) ÷ €60,000 = −50%');
  });

  test('a price of which nothing follows says what is missing', async () => {
    const plan =
      'plan p "P" {\n  start: 2026-01-12\n  horizon: 12 months\n  team {\n    person a "A" {\n      sal|ary: 72k / year\n    }\n  }\n}\n';
    expect((await hover(plan)).text).toMatch(/_Until the plan is in operation_ {2}\n.*'A'/);
  });

  test.each([
    ['nl', 'Waarom het dan begint', "'Live' wacht op 'Pilot'"],
    ['de', 'Warum es dann beginnt', "'Live' wartet auf 'Pilot'"],
  ])('in the language of the setting: %s', async (language, heading, reason) => {
    await client.configure({ language });
    await expect.poll(async () => (await at('phase li|ve "Live"')).text).toContain(`_${heading}_  \n– ${reason}`);
    await client.configure({});
    await expect.poll(async () => (await at('phase li|ve "Live"')).text).toContain('_Why it starts then_');
  });
});

test('a finding names its rule and where it comes from', async () => {
  const { text } = await hover(
    'plan p "P" {\n  budget {\n    personnel: 10%\n    technology: 10%\n    change: 1|0%\n  }\n}\n',
  );
  expect(text).toContain('`budget/split-sum`  \n_Source:_');
});

test('there is nothing to say about an empty line', async () => {
  expect((await hover('plan p "P" {\n|\n  budget {\n  }\n}\n')).text).toBe('');
});
