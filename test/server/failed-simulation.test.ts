import { afterEach, expect, test, vi } from 'vitest';
import type { Preview } from '../../server/preview-protocol.ts';
import { Simulation } from '../../src/analysis/uncertainty/simulation.ts';
import { inProcess } from './in-process.ts';

const FILE = 'file:///p.aiplan';

const planOf = (weeks: string): string => `plan p "P" {
  start: 2026-01-05
  roadmap {
    phase one "One" {
      duration: ${weeks} weeks
      deadline: 2026-03-15
    }
  }
}
`;

afterEach(() => vi.restoreAllMocks());

test('a plan that cannot be simulated is shown without chances, not with those from before the edit, until one can be again', async () => {
  const { client, log } = await inProcess([]);
  let notices = 0;
  client.onNotification('aiplan/previewChanged', () => {
    notices++;
  });
  const picture = (): Promise<Preview> => client.sendRequest('aiplan/preview', { uri: FILE });
  const chance = async () => (await picture()).report?.roadmap.rows[0]?.chance ?? null;
  const edit = (version: number, weeks: string): Promise<void> =>
    client.sendNotification('textDocument/didChange', {
      textDocument: { uri: FILE, version },
      contentChanges: [{ text: planOf(weeks) }],
    });
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: FILE, languageId: 'aiplan', version: 1, text: planOf('4..8..14') },
  });
  await expect.poll(chance).not.toBeNull();

  vi.spyOn(Simulation.prototype, 'step').mockImplementation(() => {
    throw new Error('The memory is full.');
  });
  await edit(2, '4..9..15');
  expect(await chance()).not.toBeNull();
  notices = 0;
  // Whoever shows the picture is told, for the text is not edited again.
  await expect.poll(() => notices).toBeGreaterThan(0);
  await expect.poll(chance).toBeNull();
  expect(log.filter((line) => line.includes('The memory is full.'))).toHaveLength(1);

  vi.restoreAllMocks();
  await edit(3, '4..8..15');
  await expect.poll(chance).not.toBeNull();
  client.dispose();
});
