import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { LanguageClient, marked } from './language-client.ts';

const SHARED = `company "Machine builder" {
  department sales "Sales"
}
`;

const PEOPLE = `  team {
    person anna "Anna" {
      roles: business-lead
    }
    // Knows every machine.
    person mila "Mila" {
      roles: data-engineer, data-scientist
    }
  }`;

let client: LanguageClient;
let count = 0;

beforeAll(async () => {
  client = await LanguageClient.start({
    files: { 'shared/company.aiplan': SHARED, 'other.aiplan': 'plan other "Other" {\n}\n' },
  });
});
afterAll(() => client.stop());

/** Suggestions at the `|` of a plan. */
async function suggest(text: string, trigger?: string): Promise<CompletionItem[]> {
  const plan = marked(text);
  const path = `case-${count++}.aiplan`;
  await client.open(path, plan.text);
  const context = trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
  const position = client.document(path).positionAt(plan.offset);
  const { items } = await client.ask<CompletionList>('completion', path, { position, context });
  await client.close(path);
  return items;
}

const labels = async (text: string, trigger?: string): Promise<string[]> =>
  (await suggest(text, trigger)).map(({ label }) => label);

/** The text after the first suggestion with a label is taken, blanks kept. */
async function taken(text: string, label: string): Promise<string> {
  const plan = marked(text);
  const item = (await suggest(text)).find((candidate) => candidate.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`${label} is not suggested.`);
  const lines = plan.text.split('\n');
  const { start, end } = item.textEdit.range;
  const line = lines[start.line] ?? '';
  lines[start.line] = line.slice(0, start.character) + item.textEdit.newText + line.slice(end.character);
  return lines.join('\n');
}

const blank = (stop: number, suggestion = ''): string => `$\{${stop}:${suggestion}}`;

describe('at the start of a line', () => {
  test('facts that are not stated yet come first, in the order of the language, then elements', async () => {
    const found = await labels(
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead\n      |\n    }\n  }\n}\n',
    );
    expect(found.slice(0, 3)).toEqual(['department', 'allocation', 'salary']);
    expect(found).not.toContain('roles');
    expect(found.at(-1)).toBe('accept');
    expect(found).not.toContain('person');
  });

  test('a fact that may stand several times is offered again', async () => {
    expect(await labels('plan p "P" {\n  compliance {\n    regulation: gdpr\n    |\n  }\n}')).toContain('regulation');
  });

  test('elements that stand once are not offered twice', async () => {
    const found = await labels('plan p "P" {\n  budget {\n  }\n  |\n}');
    expect(found).not.toContain('budget');
    expect(found).toContain('use-case');
  });

  test('a fact says what it means and brings its value', async () => {
    const [item] = (await suggest('plan p "P" {\n  cur|\n}')).filter(({ label }) => label === 'currency');
    expect(item).toMatchObject({
      detail: 'Currency',
      insertTextFormat: 2,
      documentation: { kind: 'markdown', value: 'The currency of all amounts that name none; EUR if not stated.' },
    });
    expect(await taken('plan p "P" {\n  cur|\n}', 'currency')).toBe(`plan p "P" {\n  currency: ${blank(1, 'EUR')}\n}`);
  });

  test('an element is written whole', async () => {
    expect(await taken('plan p "P" {\n  ris|\n}', 'risk')).toBe(
      `plan p "P" {
  risk ${blank(1, 'id')} "${blank(2, 'Risk')}" {
  likelihood: ${blank(3, '3 of 5')}
  impact: ${blank(4, '3 of 5')}
  owner: ${blank(5)}
  response: "${blank(6)}"
}
}`,
    );
  });

  test('an empty file offers what may stand in it', async () => {
    expect(await labels('|')).toEqual([
      'import',
      'plan',
      'company',
      'team',
      'person',
      'vacancy',
      'data',
      'technology',
      'new-plan',
    ]);
  });

  test('only the name is completed where the colon stands already', async () => {
    expect(await taken('plan p "P" {\n  hori|: 18 months\n}', 'horizon')).toBe('plan p "P" {\n  horizon: 18 months\n}');
  });

  test('a blank at the start of a line asks for nothing', async () => {
    expect(await labels('plan p "P" {\n  |\n}', ' ')).toEqual([]);
  });
});

describe('in text that does not parse', () => {
  test('a block that is never closed', async () => {
    const found = await labels(
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      |\n  budget {\n    total: 10k\n  }\n}\n',
    );
    expect(found).toContain('allocation');
    expect(found).not.toContain('personnel');
  });

  test('the indentation tells which open block is meant', async () => {
    const found = await labels(
      'plan p "P" {\n  team {\n    person anna "Anna" {\n    |\n  budget {\n    total: 10k\n  }\n}\n',
    );
    expect(found).toContain('person');
    expect(found).not.toContain('allocation');
  });

  test('a half-typed line in the middle of a block', async () => {
    expect(
      await labels('plan p "P" {\n  kpi speed "Speed" {\n    level: business\n    ba|\n    target: 2 h\n  }\n}\n'),
    ).toContain('baseline');
  });

  test('behind an unclosed quote on another line', async () => {
    expect(await labels('plan p "P {\n  kpi speed "Speed" {\n    bet|\n  }\n}\n')).toContain('better');
  });

  test('a block on one line', async () => {
    expect(await labels('plan p "P" { kpi speed "Speed" { level: | } }')).toEqual([
      'business',
      'operational',
      'strategic',
      'technical',
    ]);
  });
});

describe('values', () => {
  test('the words of a closed list with what they mean', async () => {
    const found = await suggest('plan p "P" {\n  organisation {\n    model: |\n  }\n}');
    expect(found.map(({ label }) => label)).toEqual(['center-of-excellence', 'embedded', 'hybrid']);
    expect(found[1]?.documentation).toMatchObject({ value: expect.stringContaining('up to 100 employees') });
  });

  test('behind the colon a blank is added', async () => {
    expect(await taken('plan p "P" {\n  organisation {\n    model:|\n  }\n}', 'hybrid')).toContain(
      '    model: hybrid\n',
    );
  });

  test('a word with hyphens is replaced as a whole', async () => {
    expect(
      await taken('plan p "P" {\n  organisation {\n    model: center-of|\n  }\n}', 'center-of-excellence'),
    ).toContain('    model: center-of-excellence\n');
  });

  test('references with title and role, each only once in a list', async () => {
    const found = await suggest(`plan p "P" {\n${PEOPLE}\n  budget {\n    owner: |\n  }\n}`);
    expect(found.map(({ label, detail, documentation }) => [label, detail, documentation])).toEqual([
      ['anna', 'Anna · Business lead', undefined],
      ['mila', 'Mila · Data engineer, Data scientist', { kind: 'markdown', value: 'Knows every machine.' }],
    ]);
    expect(
      await labels(`plan p "P" {\n${PEOPLE}\n  roadmap {\n    task t "T" {\n      assigned: anna, |\n    }\n  }\n}`),
    ).toEqual(['mila']);
  });

  test('names from an imported file', async () => {
    const text =
      'import "shared/company.aiplan"\nplan p "P" {\n  team {\n    person a "A" {\n      department: |\n    }\n  }\n}';
    expect(await labels(text)).toEqual(['sales']);
  });

  test('work may wait for other work, never for itself', async () => {
    const text = (line: string) =>
      `plan p "P" {\n  roadmap {\n    phase one "One" {\n    }\n    phase two "Two" {\n      ${line}\n    }\n  }\n}`;
    expect(await labels(text('after: |'))).toEqual(['one']);
    expect(await labels(text('after: one |'))).toEqual(['+ 1 week']);
    expect(await labels(text('after: one + |'))).toEqual(['1 week', '2 working days']);
    expect(await labels(text('after: one + 2 |'))).toContain('working days');
  });

  test('units behind a figure', async () => {
    const text = (line: string) => `plan p "P" {\n  roadmap {\n    phase one "One" {\n      ${line}\n    }\n  }\n}`;
    expect(await labels(text('duration: 6 |'))).toEqual(['weeks', 'days', 'working days', 'months', 'years', 'h']);
    expect(await labels(text('duration: 6 working |'))).toEqual(['days', 'weeks', 'h']);
    expect(await labels(text('duration: 4..6 |'))).toContain('weeks');
    expect(await taken(text('duration: 6|'), '6 weeks')).toContain('duration: 6 weeks\n');
    expect(await taken(text('margin: 50|'), '50%')).toContain('margin: 50%\n');
  });

  test('what a company says of its working time', async () => {
    const text = (line: string) => `plan p "P" {\n  company "C" {\n    ${line}\n  }\n}`;
    expect(await labels(text('working-days: monday, t|'))).toEqual([
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
      'sunday',
    ]);
    expect(await labels(text('full-time: |'))).toEqual(['36 h / week', '40 h / week']);
    expect(await labels(text('full-time: 36 |'))).toEqual(['h / week']);
    expect(await labels(text('closed: |'))).toContain('month 6');
  });

  test('the regions of the country that is stated', async () => {
    const text = (country: string) => `plan p "P" {\n  company "C" {\n    ${country}\n    region: |\n  }\n}`;
    expect(await labels(text('country: GB'))).toEqual(['ENG', 'NIR', 'SCT', 'WLS']);
    const german = await suggest(text('country: DE'));
    expect(german).toHaveLength(16);
    expect(german.find(({ label }) => label === 'BY')?.detail).toBe('Bayern');
    expect(await labels(text('country: NL'))).toEqual([]);
    expect(await labels(text('employees: 40'))).toContain('SCT');
  });

  test('dates: today and the months of the plan', async () => {
    const now = new Date();
    const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
    expect(await labels('plan p "P" {\n  start: |\n}')).toEqual([today, 'month 3', 'month 6', 'month 12']);
    expect(await labels('plan p "P" {\n  start: month |\n}')).toContain('6');
  });

  test('the words of clauses, each once, and what follows them', async () => {
    const text = (line: string) => `plan p "P" {\n${PEOPLE}\n  kpi k "K" {\n  ${line}\n  }\n  organisation {\n  }\n}`;
    expect(await labels(text('target: 2.5 h |'))).toEqual(['/ week', 'by']);
    expect(await labels(text('target: 2.5 h by |'))).toContain('month 6');
    const meeting = (line: string) => `plan p "P" {\n  organisation {\n    ${line}\n  }\n}`;
    expect(await labels(meeting('meeting: "Sync" |'))).toEqual(['every']);
    expect(await labels(meeting('meeting: "Sync" every |'))).toContain('every week');
  });

  test('conditions: a KPI, then how it compares', async () => {
    const text = (line: string) =>
      `plan p "P" {\n  kpi waste "Waste" {\n  }\n  roadmap {\n    gate g "G" {\n      ${line}\n    }\n  }\n}`;
    expect(await labels(text('stop-if: |'))).toEqual(['waste']);
    expect(await labels(text('stop-if: waste |'))).toEqual(['>', '<', '>=', '<=']);
  });

  test('rules behind accept, those found in the file first', async () => {
    const text = 'plan p "P" {\n  kpi speed "Speed" {\n    target: 2 h by month 6\n    accept |\n  }\n}';
    const found = await suggest(text);
    const ids = found.map(({ label }) => label);
    expect(ids.indexOf('kpi/no-baseline')).toBeLessThan(ids.indexOf('budget/split-sum'));
    expect(await taken(text.replace('accept |', 'accept kpi/no-b|'), 'kpi/no-baseline')).toContain(
      'accept kpi/no-baseline\n',
    );
    expect(await labels(text.replace('accept |', 'accept kpi/no-baseline |'))).toEqual(['because', 'until']);
  });

  test('paths behind import, shared files before plans, inside the quotes too', async () => {
    expect(await labels('import |')).toEqual(['"shared/company.aiplan"', '"other.aiplan"']);
    expect(await taken('import "sha|"', '"shared/company.aiplan"')).toBe('import "shared/company.aiplan"');
  });

  test.each(['// a |', '/* a | */', 'plan p "P| "', 'plan p "P" {\n  goal: """\n    a |\n  """\n}', 'plan | "P" {\n}'])(
    'nothing in comments, texts and names: %j',
    async (text) => {
      expect(await labels(text)).toEqual([]);
    },
  );
});
