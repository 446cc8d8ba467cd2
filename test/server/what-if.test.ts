import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { amountWith, scaledAmount } from '../../server/plan-edits/scaled-amount.ts';
import type { EditAnswer, Preview } from '../../server/preview-protocol.ts';
import { LanguageClient } from './language-client.ts';

const FILE = 'plan.aiplan';
const SHARED = 'company.aiplan';
const COMPANY = `team {
  person ext "Ext" {
    external: "Supplier"
    allocation: 50%
    rate: 1_200..1_600 / day // as offered
  }
}
`;
const TEXT = `import "company.aiplan"

plan p "P" {
  start: 2026-01-05
  as-of: 2026-01-05
  use-case u "U" {
    benefit hours "Hours" {
      saves: 4 h
      volume: 40 / week
      at: 60 / h
      weeks: 46
    }
    benefit more "More" {
      output: 30 / week from 20 / week
      saves: 1 h
      at: 60 / h
      weeks: 46
    }
    dis-benefit checking "Checking" {
      amount: 5k / year
    }
  }
  budget {
    total: 360k // agreed
    reserve: 10%
    running: 10k
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 8..12 weeks
    }
    phase fixed "Fixed" {
      starts: 2026-02-02
      duration: 1 week
    }
    task build "Build" {
      after: pilot
      effort: 20 days
      assigned: ext 100%
    }
  }
}
`;

let client: LanguageClient;
beforeAll(async () => {
  client = await LanguageClient.start({ files: { [SHARED]: COMPANY } });
  await client.open(SHARED, COMPANY);
});
afterAll(() => client.stop());

let opened = 0;
let file = FILE;
/** Each test has a file of its own, so that none sees what another wrote. */
beforeEach(async () => {
  file = `plan-${++opened}.aiplan`;
  await client.open(file, TEXT);
});

const preview = (values?: unknown, plan = 'plan:p'): Promise<Preview | null> =>
  client.connection.sendRequest('aiplan/preview', {
    uri: client.uri(file),
    ...(values === undefined ? {} : { trial: { plan, values } }),
  });
const write = (values: unknown): Promise<EditAnswer | null> =>
  client.connection.sendRequest('aiplan/edit', {
    uri: client.uri(file),
    change: { kind: 'values', id: 'plan:p', values },
  });

/** The key figures that change, as they become. */
async function effect(values: unknown): Promise<Record<string, string>> {
  const tried = (await preview(values))?.whatIf.tried;
  if (!tried) throw new Error('Nothing is tried.');
  return Object.fromEntries(tried.effect.flatMap(({ name, changed, tried: then }) => (changed ? [[name, then]] : [])));
}

/** The lines that writing the values changes, over all files. */
async function written(values: unknown): Promise<string[]> {
  const answer = await write(values);
  if (!answer || 'refused' in answer) return [`refused: ${answer?.refused}`];
  return answer.files.flatMap(({ uri, edits }) => {
    const before = uri.endsWith(SHARED) ? COMPANY : TEXT;
    const after = TextDocument.applyEdits(TextDocument.create(uri, 'aiplan', 1, before), [...edits]);
    const known = new Set(before.split('\n'));
    return after.split('\n').filter((line) => !known.has(line));
  });
}

/** A picture without what simulations add to it when they come. */
function seen(shown: Preview | null) {
  if (!shown?.report) throw new Error('There is no picture.');
  const { verdict, open, team, useCases, budget, businessCase, findings, roadmap } = shown.report;
  const figures = businessCase.figures.map(({ name, value }) => [name, value]);
  return { verdict, open, team, useCases, budget, findings, figures, works: roadmap.rows.map(({ dates }) => dates) };
}

describe('what can be tried', () => {
  it('is what the plan states: start, budget, rates and benefits, each with what it counts', async () => {
    expect((await preview())?.whatIf).toMatchObject({
      figures: [
        { figure: 'start', stated: 0, day: 20458 },
        { figure: 'budget', stated: 360_000, least: 180_000, most: 540_000, step: 1_000, currency: 'EUR' },
        { figure: 'rates', stated: 100, count: 1 },
        { figure: 'adoption', stated: 100, count: 2 },
      ],
      tried: null,
      dropped: null,
      refused: null,
    });
  });

  it('is nothing where the plan states none of it', async () => {
    await client.edit(file, TEXT, 'plan p "P" { goal: "G" }\n');
    expect((await preview())?.whatIf.figures).toEqual([]);
  });
});

describe('trying other values', () => {
  it('gives the very picture that the changed text would give, and leaves the text', async () => {
    const values = { start: 4, budget: 300_000, rates: 110, adoption: 50 };
    const tried = await preview(values);
    const before = client.text(file);
    const answer = await write(values);
    if (!answer || 'refused' in answer) throw new Error('It was refused.');
    expect(before).toBe(TEXT);
    for (const { uri, edits } of answer.files) {
      const path = uri.endsWith(SHARED) ? SHARED : file;
      const text = path === SHARED ? COMPANY : TEXT;
      const after = TextDocument.applyEdits(TextDocument.create(uri, 'aiplan', 1, text), [...edits]);
      if (path === SHARED) await client.edit(SHARED, COMPANY, after);
      else await client.edit(file, TEXT, after);
    }
    expect(seen(tried)).toEqual(seen(await preview()));
    await client.edit(SHARED, client.text(SHARED), COMPANY);
  });

  it.each([
    ['the start moves what has no date of its own', { start: 4 }, ['finish', 'first-result']],
    ['the budget changes what it returns', { budget: 300_000 }, ['investment', 'roi', 'payback', 'npv']],
    ['less adoption brings less', { adoption: 50 }, ['roi', 'payback', 'npv']],
  ])('%s', async (_, values, names) => {
    expect(Object.keys(await effect(values))).toEqual(expect.arrayContaining(names));
  });

  it('counts weeks from the day that is stated', async () => {
    const { 'first-result': first } = await effect({ start: 52 });
    expect(first).toMatch(/2027$/);
  });

  it('holds for the text as it is edited elsewhere', async () => {
    const { finish } = await effect({ start: 4 });
    await client.edit(file, 'duration: 8..12 weeks', 'duration: 16..24 weeks');
    const after = await effect({ start: 4 });
    expect(after['finish']).not.toBe(finish);
    expect(after['first-result']).toBeDefined();
  });

  it('knows the chances a little later, and says that the picture changed', async () => {
    const values = { budget: 300_000 };
    await expect
      .poll(
        async () => (await preview(values))?.report?.businessCase.figures.find(({ name }) => name === 'npv')?.chances,
        {
          timeout: 15_000,
        },
      )
      .toBeTruthy();
  });

  it('leads from a finding that only these values bring about to what it is about', async () => {
    const tried = await preview({ budget: 1 });
    const stated = new Set(
      (await preview())?.report?.findings.groups.flatMap(({ findings }) => findings.map(({ id }) => id)),
    );
    const brought = tried?.report?.findings.groups
      .flatMap(({ findings }) => findings)
      .filter(({ id }) => !stated.has(id));
    for (const { id } of brought ?? []) {
      expect(await client.connection.sendRequest('aiplan/locate', { uri: client.uri(file), id })).not.toBeNull();
    }
  });

  it('drops a value whose place is gone, and says so; the others hold', async () => {
    await client.edit(file, '    total: 360k // agreed\n', '');
    const whatIf = (await preview({ budget: 300_000, start: 4 }))?.whatIf;
    expect(whatIf?.dropped?.figures).toEqual(['budget']);
    expect(whatIf?.dropped?.said).toContain('Total budget');
    expect(whatIf?.tried?.values).toEqual({ start: 4 });
    expect((await preview({ start: 4 }, 'plan:other'))?.whatIf).toMatchObject({
      tried: null,
      dropped: { figures: ['start'] },
    });
  });

  it('waits for a line that is being typed, and for braces that do not match', async () => {
    await client.edit(file, 'total: 360k', 'total: so');
    expect((await preview({ budget: 300_000 }))?.whatIf).toMatchObject({ tried: null, dropped: null });
    await client.edit(file, 'total: so', 'total: 360k');
    await client.edit(file, 'roadmap {', 'roadmap {{');
    expect((await preview({ budget: 300_000 }))?.whatIf).toMatchObject({ tried: null, dropped: null });
    await client.edit(file, 'roadmap {{', 'roadmap {');
    expect((await preview({ budget: 300_000 }))?.whatIf.tried?.values).toEqual({ budget: 300_000 });
  });

  it.each([
    [{ start: null }],
    [{ start: 1.5 }],
    [{ budget: -1 }],
    [{ budget: 1e300 }],
    [{ rates: 'many' }],
    [{ adoption: 0 }],
    [{ other: 1 }],
    [null],
    [[1]],
  ])('refuses %j with one sentence, and shows what the text says', async (values) => {
    const shown = await preview(values);
    expect(shown?.whatIf).toMatchObject({
      tried: null,
      refused: expect.stringMatching(/^These values cannot be tried/),
    });
    expect(shown?.report?.title).toBe('P');
    expect(await write(values)).toEqual({ refused: expect.stringMatching(/^These values cannot be tried/) });
  });

  it('refuses a start outside of all calendars', async () => {
    await client.edit(file, 'start: 2026-01-05', 'start: 2199-06-01');
    expect((await preview({ start: 520 }))?.whatIf.refused).toContain('no such date');
  });
});

describe('writing what is tried', () => {
  it('changes nothing but the figures, in the notation of their author, in every file that states them', async () => {
    expect(await written({ start: 4, budget: 324_000, rates: 110, adoption: 50 })).toEqual([
      '  start: 2026-02-02',
      '      volume: 20 / week',
      '      output: 25 / week from 20 / week',
      '    total: 324k // agreed',
      '    rate: 1_320..1_760 / day // as offered',
    ]);
  });

  it('says what is written now', async () => {
    expect(await write({ start: -1, budget: 350_500 })).toMatchObject({
      said: '"P" now has "start: 2025-12-29, total: 350.5k".',
      files: [{ version: 1 }],
    });
  });

  it.each([
    ['a total that is not stated', '    total: 360k // agreed\n', { budget: 300_000 }, 'no "total:"'],
    ['a start that is not stated', '  start: 2026-01-05\n', { start: 1 }, 'no "start:"'],
  ])('is refused with the reason for %s', async (_, line, values, reason) => {
    await client.edit(file, line, '');
    expect((await written(values))[0]).toContain(reason);
  });

  it('is refused where it changes nothing, and where the text cannot be read', async () => {
    expect((await written({ adoption: 100 }))[0]).toContain('states already');
    await client.edit(file, 'roadmap {', 'roadmap {{');
    expect((await written({ start: 1 }))[0]).toContain('cannot be read as a whole');
  });
});

describe('an amount in its author’s notation', () => {
  it.each([
    ['1_200..1_500 / day', 1.1, '1_320..1_650 / day'],
    ['20k..40k', 0.5, '10k..20k'],
    ['1.2M EUR', 0.9, '1.08M EUR'],
    ['2..3..5 / week', 1.5, '3..4.5..7.5 / week'],
    ['1234 / month', 2, '2468 / month'],
    ['€ 12.000', 0.5, '€ 6_000'],
    ['0.5 / day', 0.1, '0.05 / day'],
    ['950 / day', 0.93, '883.5 / day'],
  ])('%s times %d is %s', (text, ratio, expected) => {
    expect(scaledAmount(text, ratio)).toBe(expected);
  });

  it.each([
    ['360k', 360_000, 324_000, '324k'],
    ['360k', 360_000, 323_456.78, '323_456.78'],
    ['360_000 EUR', 360_000, 1_000_000, '1_000_000 EUR'],
    ['300k..420k', 360_000, 180_000, '150k..210k'],
  ])('%s with %d made %d is %s', (text, likely, value, expected) => {
    expect(amountWith(text, likely, value)).toBe(expected);
  });
});
