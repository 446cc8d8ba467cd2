import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { EarlierText, Preview, PreviewParams, PreviewUpdate } from '../../server/preview-protocol.ts';
import { LanguageClient } from './language-client.ts';

const FILE = 'compared.aiplan';
const SHARED = 'team.aiplan';

const planOf = (weeks: number, total = '90k'): string => `import "${SHARED}"
plan quotes "Quotes" {
  start: 2026-01-05
  as-of: 2026-01-05
  budget { total: ${total} }
  roadmap {
    phase pilot "Pilot" {
      duration: ${weeks} weeks
    }
  }
}
`;

let client: LanguageClient;

beforeAll(async () => {
  client = await LanguageClient.start({ files: { [SHARED]: 'organisation { department sales "Sales" }\n' } });
});
beforeEach(() => client.open(FILE, planOf(7)));
afterAll(() => client.stop());

const ask = (more: Partial<PreviewParams> = {}): Promise<Preview | PreviewUpdate | null> =>
  client.connection.sendRequest('aiplan/preview', { uri: client.uri(FILE), ...more });

async function compared(earlier?: EarlierText): Promise<Preview> {
  const answer = await ask(earlier ? { earlier } : {});
  if (!answer || 'from' in answer) throw new Error('The whole picture was asked for.');
  return answer;
}

test('a picture is compared with an earlier text of its file, and not any more where none is sent', async () => {
  const earlier = { name: 'plan.aiplan', isCommitted: true, text: planOf(4, '80k') };
  const { report, notCompared } = await compared(earlier);
  expect(notCompared).toBe(false);
  expect(report?.asOf).toBe('As of 5 Jan 2026, compared with plan.aiplan (last commit)');
  expect(report?.roadmap.rows[0]?.shift).toBe('ends 3 weeks later');
  expect(report?.verdict.find(({ key }) => key === 'money-in')?.note).toBe('before: €80,000');
  expect((await compared()).report?.asOf).toBe('As of 5 Jan 2026');
});

test.each([
  ['nl', 'Peildatum 5 jan 2026, vergeleken met plan.aiplan (laatste commit)'],
  ['de', 'Stand 5. Jan. 2026, verglichen mit plan.aiplan (letzter Commit)'],
])('the last commit is named in the language of the report: %s', async (language, words) => {
  await client.edit(FILE, 'as-of: 2026-01-05', `as-of: 2026-01-05\n  language: ${language}`);
  const { report } = await compared({ name: 'plan.aiplan', isCommitted: true, text: planOf(4) });
  expect(report?.asOf).toBe(words);
});

test('what is typed is compared with the same earlier text', async () => {
  const earlier = { name: 'before.aiplan', isCommitted: false, text: planOf(4) };
  const before = await compared(earlier);
  await client.edit(FILE, 'duration: 7 weeks', 'duration: 5 weeks');
  const update = await ask({ earlier, known: before.serial });
  expect(update && 'from' in update).toBe(true);
  expect((await compared(earlier)).report?.roadmap.rows[0]?.shift).toBe('ends 7 days later');
});

test('the plan with the same id is meant where the earlier text holds several', async () => {
  const other = planOf(1)
    .replace(/^import.*\n/, '')
    .replace('plan quotes', 'plan others');
  const { report } = await compared({ name: 'both', isCommitted: false, text: planOf(4) + other });
  expect(report?.roadmap.rows[0]?.shift).toBe('ends 3 weeks later');
});

test.each(['', 'team { }\n', '{{{'])('an earlier text without a plan is said to be none: %j', async (text) => {
  const { report, notCompared } = await compared({ name: 'nothing', isCommitted: false, text });
  expect(notCompared).toBe(true);
  expect(report?.asOf).toBe('As of 5 Jan 2026');
});

test('the earlier text changes nothing of what is said of the file', async () => {
  await compared({ name: 'broken', isCommitted: false, text: 'plan quotes "Quotes" {\n  budget { total: what }\n' });
  expect((await compared()).broken).toBeNull();
});
