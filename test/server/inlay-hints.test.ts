import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { InlayHint, MarkupContent, Range } from 'vscode-languageserver';
import { generatedPlan } from '../../bench/plans.ts';
import { type ClientOptions, LanguageClient } from './language-client.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const PLAN = 'p.aiplan';

let client: LanguageClient;

afterEach(() => client?.stop());

async function start(options: ClientOptions = {}): Promise<void> {
  client = await LanguageClient.start(options);
}

async function hintsOf(path: string, range?: Range): Promise<InlayHint[]> {
  const { lineCount } = client.document(path);
  const all = { start: { line: 0, character: 0 }, end: { line: lineCount, character: 0 } };
  return (await client.ask<InlayHint[] | null>('inlayHint', path, { range: range ?? all })) ?? [];
}

/** The lines that have hints, without their indentation, each with its hints behind it: `salary: 85k / year ‹€22,100 / year›`. */
async function hinted(path = PLAN, range?: Range): Promise<string[]> {
  const lines = client.text(path).split('\n');
  const byLine = new Map<number, string[]>();
  for (const { position, label } of await hintsOf(path, range)) {
    expect(position.character).toBe(lines[position.line]?.length);
    byLine.set(position.line, [...(byLine.get(position.line) ?? []), String(label).replaceAll('\u00a0', ' ')]);
  }
  const inOrder = [...byLine].sort(([one], [other]) => one - other);
  return inOrder.map(([line, labels]) => `${lines[line]?.trim()} ‹${labels.join('› ‹')}›`);
}

/** The hinted lines of a text that is opened for it. */
async function hintedIn(text: string): Promise<string[]> {
  await start();
  await client.open(PLAN, text);
  return hinted();
}

async function explanation(behind: string): Promise<string> {
  const line = client.position(PLAN, behind).line;
  const hint = (await hintsOf(PLAN)).find(({ position }) => position.line === line);
  return (hint?.tooltip as MarkupContent | undefined)?.value ?? '';
}

describe('dates', () => {
  test('stand behind the fact from which they follow, once for each piece of work', async () => {
    expect(
      await hintedIn(`plan p "P" {
  start: 2026-01-12
  roadmap {
    phase proof "Proof" {
      kind: poc
      duration: 6..8 weeks // two teams
      margin: 50%
    }
    task review "Review" {
      after: proof + 1 week
      effort: 3 days
    }
    phase pilot "Pilot" {
      after: review
      duration: 10 months
    }
  }
}
`),
    ).toEqual([
      'duration: 6..8 weeks // two teams ‹12 Jan – 1 Mar 2026›',
      'effort: 3 days ‹9 Mar – 11 Mar 2026›',
      'duration: 10 months ‹12 Mar 2026 – 11 Jan 2027›',
    ]);
  });

  test('a gate and a milestone have a day, behind "after" or behind their name; one that is stated is not said again', async () => {
    expect(
      await hintedIn(`plan p "P" {
  start: 2026-01-12
  roadmap {
    phase proof "Proof" {
      duration: 2 weeks
      gate go "Go?" {
        decided-by: "Board"
      }
    }
    milestone live "Live" {
      after: proof
    }
    milestone fair "Trade fair" {
      starts: 2026-04-20
    }
  }
}
`),
    ).toEqual([
      'duration: 2 weeks ‹12 Jan – 25 Jan 2026›',
      'gate go "Go?" { ‹25 Jan 2026›',
      'after: proof ‹25 Jan 2026›',
    ]);
  });

  test('a phase that spans its parts has them behind its name', async () => {
    expect(
      await hintedIn(`plan p "P" {
  start: 2026-01-12
  roadmap {
    phase proof "Proof" {
      task one "One" { duration: 1 week }
      task two "Two" { after: one duration: 1 week }
    }
  }
}
`),
    ).toEqual([
      'phase proof "Proof" { ‹12 Jan – 25 Jan 2026›',
      'task one "One" { duration: 1 week } ‹12 Jan – 18 Jan 2026›',
      'task two "Two" { after: one duration: 1 week } ‹19 Jan – 25 Jan 2026›',
    ]);
  });

  test('a plan without a start counts weeks', async () => {
    expect(
      await hintedIn('plan p "P" {\n  roadmap {\n    phase a "A" {\n      duration: 3 weeks\n    }\n  }\n}\n'),
    ).toEqual(['duration: 3 weeks ‹week 1 – week 3›']);
  });

  test('work without a date has none', async () => {
    expect(
      await hintedIn(`plan p "P" {
  start: 2026-01-12
  roadmap {
    phase a "A" {
      after: b
      duration: 3 weeks
    }
    phase b "B" {
      after: a
      duration: 3 weeks
    }
    phase c "C" {
      duration: soon
    }
  }
}
`),
    ).toEqual([]);
  });
});

describe('shares', () => {
  test('amounts of shares, shares of amounts, and what part of full time is meant', async () => {
    expect(
      await hintedIn(`plan p "P" {
  company "C" {
    full-time: 36 h / week
  }
  team {
    person anna "Anna" {
      allocation: 1 day / week
    }
    person ben "Ben" {
      allocation: 9 h / week
    }
    person cara "Cara" {
      allocation: 20%
    }
  }
  budget {
    total: 360k
    personnel: 144k
    technology: 30%
    change: 25%..35%
    reserve: 12%
    stage poc "Proof" {
      months: 1..3
      amount: 90k
    }
  }
}
`),
    ).toEqual([
      'allocation: 1 day / week ‹20%›',
      'allocation: 9 h / week ‹25%›',
      'personnel: 144k ‹40%›',
      'technology: 30% ‹€108,000›',
      'change: 25%..35% ‹≈ €108,000›',
      'reserve: 12% ‹€43,200›',
      'amount: 90k ‹25%›',
    ]);
  });

  test('there are none without a total, and of one that cannot be read', async () => {
    const budget = 'plan p "P" {\n  budget {\n    total: 360k\n    personnel: 40%\n  }\n}\n';
    expect(await hintedIn(budget)).toEqual(['personnel: 40% ‹€144,000›']);
    await client.edit(PLAN, 'total: 360k', 'total: plenty');
    expect(await hinted()).toEqual([]);
  });
});

describe('yearly cost', () => {
  test('of people: price × share × on-cost; of technology and of operation', async () => {
    expect(
      await hintedIn(`plan p "P" {
  team {
    person anna "Anna" {
      allocation: 20%
      salary: 72k / year
      on-cost: 30%
    }
    person ben "Ben" {
      allocation: 50%
      salary: 5k / month
    }
    person cara "Cara" {
      external: "Firm"
      allocation: 1 day / week
      rate: 900..1_100 / day
    }
  }
  technology cloud "Cloud" {
    cost: 1_500 / month
  }
  budget {
    total: 200k
    running: 25% / year
  }
}
`),
    ).toEqual([
      'salary: 72k / year ‹€18,720 / year›',
      'salary: 5k / month ‹€30,000 / year›',
      'allocation: 1 day / week ‹20%›',
      'rate: 900..1_100 / day ‹≈ €52,000 / year›',
      'cost: 1_500 / month ‹€18,000 / year›',
      'running: 25% / year ‹€50,000 / year›',
    ]);
  });

  test('nothing where it does not follow, or is what the line says', async () => {
    expect(
      await hintedIn(`plan p "P" {
  team {
    person idle "No allocation" {
      salary: 72k / year
    }
    person both "Two prices" {
      allocation: 20%
      salary: 72k / year
      rate: 900 / day
    }
    person open "No period" {
      allocation: 20%
      salary: 72k
    }
    person foreign "Other currency" {
      allocation: 20%
      salary: 72k USD / year
    }
    person broken "Unreadable" {
      allocation: 20%
      salary: 72k / year
      on-cost: lots
    }
    person full "Full time" {
      allocation: 100%
      salary: 72k / year
    }
  }
  technology licence "Licence" {
    cost: 18k / year
  }
  technology once "Bought" {
    cost: 18k once
  }
  budget {
    total: 200k
    running: 30k / year
  }
}
`),
    ).toEqual([]);
  });
});

test('what a benefit brings in a year, behind the fact that states it', async () => {
  expect(
    await hintedIn(`plan p "P" {
  start: 2026-01-12
  use-case u "U" {
    status: chosen
    benefit hours "Hours" {
      saves: 3.5 h
      volume: 15 / week
      at: 60..70 / h
      weeks: 46
    }
    benefit sales "Sales" {
      revenue: 350k / year margin 18%
    }
    benefit rework "Rework" {
      amount: 3k / month
    }
    benefit stated "As stated" {
      amount: 45k / year
    }
    benefit once "One payment" {
      amount: 45k once
    }
    benefit unknown "Without a volume" {
      saves: 3.5 h
      at: 65 / h
    }
    dis-benefit checks "Checks" {
      amount: 500 / month
    }
  }
}
`),
  ).toEqual([
    'saves: 3.5 h ‹≈ €156,975 / year›',
    'revenue: 350k / year margin 18% ‹€63,000 / year›',
    'amount: 3k / month ‹€36,000 / year›',
    'amount: 500 / month ‹−€6,000 / year›',
  ]);
});

test('change: from the baseline to the target, with its sign', async () => {
  expect(
    await hintedIn(`plan p "P" {
  kpi time "Time" {
    baseline: 6 h
    target: 2.5 h by month 6
  }
  kpi output "Output" {
    baseline: 15 / week
    target: 28 / week
  }
  kpi errors "Errors" {
    baseline: 10..14%
    target: 4%
  }
  kpi zero "From nothing" {
    baseline: 0
    target: 9
  }
  kpi units "Two units" {
    baseline: 6 h
    target: 40%
  }
}
`),
  ).toEqual(['target: 2.5 h by month 6 ‹−58%›', 'target: 28 / week ‹+87%›', 'target: 4% ‹≈ −67%›']);
});

test('a hint explains itself in two lines at most', async () => {
  await hintedIn(`plan p "P" {
  start: 2026-01-12
  budget {
    total: 60k..80k
    personnel: 40%
  }
  roadmap {
    phase proof "Proof" {
      duration: 6..8 weeks
    }
    phase pilot "Pilot" {
      after: proof
      duration: 4 weeks
      deadline: 2026-06-01
    }
  }
}
`);
  expect(await explanation('personnel: 40%')).toBe('**€24,000 – €32,000** (40% of €60,000 – €80,000)');
  expect(await explanation('duration: 4 weeks')).toBe(
    'Start: **2 Mar 2026** likely, between 23 Feb 2026 and 9 Mar 2026 (it waits for "Proof")  \nFinish: **29 Mar 2026** likely, between 22 Mar 2026 and 5 Apr 2026',
  );
});

describe('what is shown', () => {
  const SMALL = `plan p "P" {
  start: 2026-01-12
  budget {
    total: 360k
    personnel: 40%
    running: 25% / year
  }
  kpi time "Time" {
    baseline: 6 h
    target: 2.5 h
  }
  roadmap {
    phase a "A" {
      duration: 3 weeks
    }
  }
}
`;

  test('each kind can be switched off and on again while one works', async () => {
    await start({ settings: { inlayHints: { shares: false, change: false } } });
    await client.open(PLAN, SMALL);
    await client.until(() => client.refreshes > 0, 'the settings');
    expect(await hinted()).toEqual(['running: 25% / year ‹€90,000 / year›', 'duration: 3 weeks ‹12 Jan – 1 Feb 2026›']);
    const before = client.refreshes;
    await client.configure({ inlayHints: { dates: false, yearlyCost: false } });
    await client.until(() => client.refreshes > before, 'other settings');
    expect(await hinted()).toEqual(['personnel: 40% ‹€144,000›', 'target: 2.5 h ‹−58%›']);
  });

  test.each([
    ['nl', 'running: 25% / year ‹€ 90.000 / jaar›', 'duration: 3 weeks ‹12 jan – 1 feb 2026›'],
    ['de', 'running: 25% / year ‹90.000 € / Jahr›', 'duration: 3 weeks ‹12. Jan. – 1. Feb. 2026›'],
  ])('in the language of the setting: %s', async (language, running, dates) => {
    await start({ settings: { language } });
    await client.open(PLAN, SMALL);
    await client.until(() => client.refreshes > 0, 'the settings');
    expect(await hinted()).toEqual(expect.arrayContaining([running, dates]));
  });

  test('only what lies in the range that is asked about', async () => {
    await start({ files: 'examples' });
    await client.open('quotes.aiplan', readFileSync(join(examples, 'quotes.aiplan'), 'utf8'));
    const line = client.position('quotes.aiplan', 'phase pilot "Pilot').line;
    const range = { start: { line, character: 0 }, end: { line: line + 4, character: 0 } };
    expect(await hinted('quotes.aiplan', range)).toEqual(['duration: 14..18 weeks ‹1 Jun – 20 Sep 2026›']);
  });

  test('the editor is told when another file or a configuration moves them, and not at every keystroke', async () => {
    const plan =
      'import "company.aiplan"\nplan p "P" {\n  team {\n    person a "A" {\n      allocation: 9 h / week\n    }\n  }\n}\n';
    const company = 'company "C" {\n  full-time: 36 h / week\n}\n';
    await start({ files: { 'p.aiplan': plan, 'company.aiplan': company } });
    // The shared file first: opened behind the plan it would have the plan checked again at some moment.
    await client.open('company.aiplan', company);
    await client.open(PLAN, plan);
    expect(await hinted()).toEqual(['allocation: 9 h / week ‹25%›']);
    const before = client.refreshes;
    await client.diagnostics(PLAN, await client.edit(PLAN, 'plan p "P"', 'plan p "Q"'));
    expect(client.refreshes).toBe(before);
    await client.edit('company.aiplan', '36 h', '45 h');
    await client.until(() => client.refreshes > before, 'the other file');
    expect(await hinted()).toEqual(['allocation: 9 h / week ‹20%›']);
  });

  test('a shared file and broken text: what can be read, and no fault', async () => {
    await start();
    await client.open('company.aiplan', 'company "C" {\n}\nperson a "A" {\n  allocation: 1 day / week\n}\n');
    expect(await hinted('company.aiplan')).toEqual([]);
    await client.open(PLAN, SMALL);
    await client.edit(PLAN, 'roadmap {', 'roadmap {{');
    expect(await hinted()).toContain('personnel: 40% ‹€144,000›');
    expect(client.log.filter((line) => line.includes('failed'))).toEqual([]);
  });

  test('no hint of a large plan is long, and absurd figures have none', async () => {
    await start();
    await client.open(PLAN, generatedPlan(2_000));
    const labels = (await hintsOf(PLAN)).map(({ label }) => String(label));
    expect(labels.length).toBeGreaterThan(100);
    expect(Math.max(...labels.map(({ length }) => length))).toBeLessThanOrEqual(30);
    await client.open(
      'absurd.aiplan',
      'plan p "P" {\n  budget {\n    total: 123456789012345678901234567890\n    personnel: 33%\n  }\n}\n',
    );
    expect(await hinted('absurd.aiplan')).toEqual([]);
  });
});
