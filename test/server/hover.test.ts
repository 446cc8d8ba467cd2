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

  test('a rule behind accept', async () => {
    const { text, over: covered } = await hover(
      'plan p "P" {\n  accept kpi/no-|baseline because "Measured after the pilot"\n}\n',
    );
    expect(covered).toBe('kpi/no-baseline');
    expect(text).toContain('`kpi/no-baseline`');
    expect(text).toContain('_Source:_ Brixon AI');
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
    const { text } = await over('phase pilot "Pilot', 8);
    expect(text).toContain('_Computed_  \nStart: **');
    expect(text).toContain('it waits for "Proof of concept"');
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

test('a finding names its rule and where it comes from', async () => {
  const { text } = await hover(
    'plan p "P" {\n  budget {\n    personnel: 10%\n    technology: 10%\n    change: 1|0%\n  }\n}\n',
  );
  expect(text).toContain('`budget/split-sum`  \n_Source:_');
});

test('there is nothing to say about an empty line', async () => {
  expect((await hover('plan p "P" {\n|\n  budget {\n  }\n}\n')).text).toBe('');
});
