import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { root } from '../../scripts/run-program.mjs';
import type { Preview, PreviewParams, PreviewUpdate } from '../../server/preview-protocol.ts';
import { withDelta } from '../../src/report/delta.ts';
import { LanguageClient } from './language-client.ts';

const FILE = 'quotes.aiplan';
const PHASE = 'phase pilot "Pilot';

let client: LanguageClient;
let notices = 0;

beforeAll(async () => {
  client = await LanguageClient.start({ files: 'examples' });
  client.connection.onNotification('aiplan/previewChanged', () => {
    notices++;
  });
});
beforeEach(() => client.open(FILE, readFileSync(join(root, 'examples', FILE), 'utf8')));
afterAll(() => client.stop());

const ask = (more: Partial<PreviewParams> = {}): Promise<Preview | PreviewUpdate | null> =>
  client.connection.sendRequest('aiplan/preview', { uri: client.uri(FILE), ...more });

async function whole(): Promise<Preview> {
  const answer = await ask();
  if (!answer || 'from' in answer) throw new Error('The whole picture was asked for.');
  return answer;
}

/** What has changed since a picture. */
async function since({ serial }: Preview, more: Partial<PreviewParams> = {}): Promise<PreviewUpdate> {
  const answer = await ask({ known: serial, ...more });
  if (!answer || !('from' in answer)) throw new Error('The picture is known.');
  return answer;
}

/** The whole picture once its chances are known, so that nothing comes of its own accord any more. */
async function settled(): Promise<Preview> {
  let preview = await whole();
  await expect
    .poll(
      async () => {
        const update = await since(preview);
        if (update.delta !== null) preview = await whole();
        return preview.report?.businessCase.remark ?? '';
      },
      { timeout: 15_000, interval: 200 },
    )
    .toMatch(/10[.,]000/);
  return preview;
}

test('a picture that is known is answered with what has changed, which makes the same of it as asking for all', async () => {
  const before = await settled();
  await client.edit(FILE, PHASE, `${PHASE} one`);
  const update = await since(before);
  expect(update).toMatchObject({ from: before.serial, hasReport: true, broken: null });
  expect(JSON.stringify(update).length).toBeLessThan(JSON.stringify(before).length / 10);
  const { serial: _, ...after } = await whole();
  expect(withDelta(before, update.delta)).toEqual({ ...after, serial: before.serial });
});

test('nothing is sent where nothing has changed', async () => {
  const before = await settled();
  expect(await since(before)).toMatchObject({ serial: before.serial, from: before.serial, delta: null });
});

test('a picture that nobody knows any more is sent as a whole', async () => {
  const answer = await ask({ known: 1_000_000 });
  expect(answer && 'report' in answer && answer.report?.id).toBe('plan:quotes');
});

test('a section that nobody sees stays as it was, until somebody does', async () => {
  const before = await settled();
  await client.edit(FILE, PHASE, `${PHASE} two`);
  const unseen = await since(before, { unseen: ['roadmap', 'findings'] });
  expect(unseen.delta).toMatchObject({ report: { verdict: expect.anything() } });
  expect(unseen.delta).not.toHaveProperty(['report', 'roadmap']);
  const shown = await since({ ...before, serial: unseen.serial });
  expect(JSON.stringify(shown.delta)).toContain('Pilot two');
  expect(shown.delta).toHaveProperty(['report', 'roadmap']);
});

test('chances of before an edit stay in the picture until those after it are known', async () => {
  const before = await settled();
  const withChance = (preview: Preview): string[] =>
    (preview.report?.roadmap.rows ?? []).filter(({ chance }) => chance).map(({ id }) => id);
  expect(withChance(before).length).toBeGreaterThan(0);
  await client.edit(FILE, PHASE, `${PHASE} three`);
  const after = await whole();
  expect(withChance(after)).toEqual(withChance(before));
  expect(after.report?.businessCase).toEqual(before.report?.businessCase);
});

test('who asks right behind an edit is not told of it once more', async () => {
  const before = await settled();
  notices = 0;
  const edited = client.edit(FILE, PHASE, `${PHASE} four`);
  const update = since(before);
  // Findings are published behind the notice, and chances come later.
  await edited;
  expect(notices).toBe(0);
  expect(JSON.stringify((await update).delta)).toContain('Pilot four');
});

test('who does not ask is told', async () => {
  await settled();
  notices = 0;
  await client.edit(FILE, PHASE, `${PHASE} five`);
  await expect.poll(() => notices).toBeGreaterThan(0);
});
