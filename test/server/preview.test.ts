import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Location } from 'vscode-languageserver';
import type { Preview } from '../../server/preview-protocol.ts';
import { LanguageClient } from './language-client.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const SCREENING = 'screening.aiplan';

let client: LanguageClient;
const changed: string[] = [];

beforeAll(async () => {
  client = await LanguageClient.start({ files: 'examples' });
  client.connection.onNotification('aiplan/previewChanged', ({ uri }: { uri: string }) => void changed.push(uri));
  await client.open(SCREENING, readFileSync(join(examples, SCREENING), 'utf8'));
});
afterAll(() => client.stop());

const preview = (path = SCREENING): Promise<Preview | null> =>
  client.connection.sendRequest('aiplan/preview', { uri: client.uri(path) });
const locate = (id: string): Promise<Location | null> =>
  client.connection.sendRequest('aiplan/locate', { uri: client.uri(SCREENING), id });
const pathAt = (text: string): Promise<string | null> =>
  client.connection.sendRequest('aiplan/elementAt', {
    uri: client.uri(SCREENING),
    position: client.position(SCREENING, text),
  });

test('the picture is made from the unsaved text, with its version', async () => {
  await client.edit(SCREENING, '"CV screening"', '"Screening of CVs"');
  const found = await preview();
  expect(found).toMatchObject({
    uri: client.uri(SCREENING),
    version: 2,
    plans: [{ id: 'plan:screening', title: 'Screening of CVs' }],
    broken: null,
    report: { title: 'Screening of CVs', id: 'plan:screening' },
  });
});

test('an edit is told to those who asked for the picture, and to nobody else', async () => {
  await preview();
  changed.length = 0;
  await client.open('first-plan.aiplan', readFileSync(join(examples, 'first-plan.aiplan'), 'utf8'));
  for (let index = 0; index < 20; index++)
    await client.edit(SCREENING, `duration: ${index === 0 ? 3 : 2 + index} weeks`, `duration: ${3 + index} weeks`);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(new Set(changed)).toEqual(new Set([client.uri(SCREENING)]));
  expect(changed.length).toBeLessThanOrEqual(5);
});

test('ids are found where they stand now: elements, facts, findings', async () => {
  const shown = async (id: string) => {
    const found = await locate(id);
    return found && client.textAt(SCREENING, found.range);
  };
  expect(await shown('plan:screening/roadmap/phase:live')).toBe('live');
  expect(await shown('plan:screening/budget#personnel')).toBe('personnel: 25%');
  const identity = (await preview())?.report?.findings.groups
    .flatMap(({ findings }) => findings)
    .find(({ rule }) => rule === 'budget/split-sum')?.id;
  await client.edit(SCREENING, 'plan screening', '// moved\nplan screening');
  expect(identity && (await shown(identity))).toBe('10%');
  expect(await locate('plan:screening/roadmap/phase:gone')).toBeNull();
  expect(await locate('nothing|at|all')).toBeNull();
});

test('the element around the cursor, as a path', async () => {
  expect(await pathAt('kind: rollout')).toBe('plan:screening/roadmap/phase:live');
  expect(await pathAt('roles: data-sci')).toBe('plan:screening/team/person:sam');
  expect(await pathAt('// A staffing')).toBeNull();
});

test('broken text says what is wrong and where, and still gives what can be read', async () => {
  await client.edit(SCREENING, 'roadmap {', 'roadmap {{');
  const found = await preview();
  expect(found?.broken?.message).toMatch(/\w/);
  expect(found?.broken && client.text(SCREENING).split('\n')[found.broken.range.start.line]).toBeDefined();
  expect(found?.report?.title).toBe('Screening of CVs');
  await client.edit(SCREENING, 'roadmap {{', 'roadmap {');
  expect((await preview())?.broken).toBeNull();
});

test('a shared file has no picture, an unknown one no answer', async () => {
  expect(await preview('company.aiplan')).toMatchObject({ plans: [], report: null, version: null });
  expect(await preview('nowhere.aiplan')).toBeNull();
});

test('who asks for a file before it is there is told when it comes', async () => {
  const path = 'later.aiplan';
  expect(await preview(path)).toBeNull();
  changed.length = 0;
  await client.open(path, 'plan later "Later" { }\n');
  expect(changed).toContain(client.uri(path));
  expect((await preview(path))?.report?.title).toBe('Later');
});

test('a file that is too large is called that, and one that is not there is nothing', async () => {
  const large = `plan p "P" { }\n// ${'x'.repeat(5 * 1024 * 1024)}\n`;
  await client.open('large.aiplan', large);
  expect(await preview('large.aiplan')).toEqual({ largestMegabytes: 5 });
  expect(await preview('nowhere.aiplan')).toBeNull();
});
