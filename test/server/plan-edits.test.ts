import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { figureInUnitOf, scaledEstimate } from '../../server/plan-edits/scaled-figure.ts';
import type { EditAnswer, PlanChange } from '../../server/preview-protocol.ts';
import { LanguageClient } from './language-client.ts';

const FILE = 'plan.aiplan';
const TEXT = `plan p "P" {
  start: 2026-01-05
  as-of: 2026-01-05
  use-case u "U" {
    value: 4 of 10
  }
  kpi k "K" {
    baseline: 6 h
    actual: 4.5 h on 2026-02-28
  }
  kpi share "Share" {
    baseline: 12%
  }
  roadmap {
    phase a "A" {
      duration: 8..12 weeks // as agreed
    }
    phase b "B" {
      after: a + 1 week
      duration: 1 month
    }
    phase fixed "Fixed" {
      starts: 2026-03-02
      duration: 3..4..7 w
    }
    phase monthly "Monthly" {
      starts: month 2
      duration: 1 week
    }
    phase done "Done" {
      duration: 1 week
      done: 2026-01-11
    }
    phase parts "Parts" {
      task t "T" {
        effort: 5 days
      }
      gate g "G"
    }
    phase odd "Odd" {
      starts: soon
      duration: 1 week
    }
  }
}
`;

let client: LanguageClient;
beforeAll(async () => {
  client = await LanguageClient.start({ files: {} });
  await client.open(FILE, TEXT);
});
afterAll(() => client.stop());

const ask = (change: PlanChange, file = FILE): Promise<EditAnswer | null> =>
  client.connection.sendRequest('aiplan/edit', { uri: client.uri(file), change });

/** The lines that differ after the edit, or the refusal. */
async function changed(change: PlanChange, text = TEXT, file = FILE): Promise<string[]> {
  const answer = await ask(change, file);
  if (!answer || 'refused' in answer) return [`refused: ${answer?.refused}`];
  const after = TextDocument.applyEdits(TextDocument.create('x', 'aiplan', 1, text), [
    ...(answer.files[0]?.edits ?? []),
  ]);
  const before = new Set(text.split('\n'));
  return after.split('\n').filter((line) => !before.has(line));
}

const phase = (id: string): string => `plan:p/roadmap/phase:${id}`;

describe('moving a bar', () => {
  it.each([
    ['rewrites the date that is written', 'fixed', '2026-04-06', '      starts: 2026-04-06'],
    ['keeps months of the plan where the author counts in them', 'monthly', '2026-06-01', '      starts: month 5'],
    ['adds a date where nothing else decides', 'a', '2026-02-02', '      starts: 2026-02-02'],
  ])('%s', async (_, id, day, line) => {
    expect(await changed({ kind: 'start', id: phase(id), day })).toEqual([line]);
  });

  it.each([
    ['what waits for other work', 'b', '"B" waits for A'],
    ['what is done', 'done', '"Done" is done'],
    ['a line that cannot be read', 'odd', '"starts:" cannot be read'],
    ['what is gone', 'nowhere', 'is not in it any more'],
  ])('is refused with the reason for %s', async (_, id, reason) => {
    expect((await changed({ kind: 'start', id: phase(id), day: '2026-04-06' }))[0]).toContain(reason);
  });

  it('is refused where it changes nothing, and for days that no plan has', async () => {
    expect((await changed({ kind: 'start', id: phase('fixed'), day: '2026-03-02' }))[0]).toContain('stays as it is');
    expect((await changed({ kind: 'start', id: phase('fixed'), day: '2026-02-31' }))[0]).toContain('no such date');
  });

  it('is refused in a plan without dates', async () => {
    const text = 'plan q "Q" {\n  roadmap {\n    phase a "A" {\n      duration: 1 week\n    }\n  }\n}\n';
    await client.open('undated.aiplan', text);
    const change: PlanChange = { kind: 'start', id: 'plan:q/roadmap/phase:a', day: '2026-02-02' };
    expect((await changed(change, text, 'undated.aiplan'))[0]).toContain('no "start:"');
    const longer: PlanChange = { kind: 'length', id: 'plan:q/roadmap/phase:a', days: 14 };
    expect(await changed(longer, text, 'undated.aiplan')).toEqual(['      duration: 2 weeks']);
  });
});

describe('moving the end of a bar', () => {
  it.each([
    ['scales both ends of a range, and leaves the comment', 'a', 140, '      duration: 16..24 weeks // as agreed'],
    ['keeps the unit, in the singular or the plural', 'b', 61, '      duration: 2 months'],
    ['keeps three figures and a short unit', 'fixed', 56, '      duration: 6..8..14 w'],
  ])('%s', async (_, id, days, line) => {
    expect(await changed({ kind: 'length', id: phase(id), days })).toEqual([line]);
  });

  it.each([
    ['what lasts as long as its parts', phase('parts'), '"Parts" lasts as long as its parts'],
    ['what follows from effort', `${phase('parts')}/task:t`, 'follows from its "effort:"'],
    ['a gate', `${phase('parts')}/gate:g`, 'takes no time'],
    ['what is done', phase('done'), 'is done'],
  ])('is refused with the reason for %s', async (_, id, reason) => {
    expect((await changed({ kind: 'length', id, days: 20 }))[0]).toContain(reason);
  });

  it('says what is written now', async () => {
    expect(await ask({ kind: 'length', id: phase('b'), days: 61 })).toMatchObject({
      said: '"B" now has "duration: 2 months".',
      files: [{ version: 1 }],
    });
  });
});

describe('scoring a use case', () => {
  it('keeps the scale that is written and adds what is missing', async () => {
    const change: PlanChange = { kind: 'score', id: 'plan:p/use-case:u', value: 0.9, effort: 0.4 };
    expect(await changed(change)).toEqual(['    value: 9 of 10', '    effort: 2 of 5']);
  });

  it('leaves what is not scored anew, and says where nothing changes', async () => {
    const change: PlanChange = { kind: 'score', id: 'plan:p/use-case:u', value: 0.42, effort: null };
    expect((await changed(change))[0]).toContain('stay as they are');
  });
});

describe('stating what a KPI came to', () => {
  it.each([
    ['adds a line in the unit of the last one', 'k', 3.8, '2026-03-31', '    actual: 3.8 h on 2026-03-31'],
    ['rewrites the figure of that day', 'k', 4.25, '2026-02-28', '    actual: 4.25 h on 2026-02-28'],
    ['takes the unit of the baseline at first', 'share', 9.5, '2026-03-31', '    actual: 9.5% on 2026-03-31'],
  ])('%s', async (_, id, value, on, line) => {
    expect(await changed({ kind: 'actual', id: `plan:p/kpi:${id}`, value, on })).toEqual([line]);
  });
});

describe('a text that is being written', () => {
  it('is edited as it stands now, saved or not, and not while it is broken', async () => {
    await client.edit(FILE, 'duration: 1 month', 'duration: 2 months');
    expect(await ask({ kind: 'length', id: phase('b'), days: 90 })).toMatchObject({
      files: [{ version: 2 }],
      said: '"B" now has "duration: 3 months".',
    });
    await client.edit(FILE, 'roadmap {', 'roadmap {{');
    expect(await ask({ kind: 'length', id: phase('b'), days: 90 })).toEqual({
      refused: 'The text cannot be read as a whole at the moment. Fix it first.',
    });
  });
});

describe('an estimate with another likely value', () => {
  it.each([
    ['8..12 weeks', { low: 8, high: 12 }, 5, '4..6 weeks'],
    ['1 week', { low: 1, high: 1 }, 2, '2 weeks'],
    ['2 weeks', { low: 2, high: 2 }, 1, '1 week'],
    ['2 working days', { low: 2, high: 2 }, 1.2, '1 working day'],
    ['2.5 months', { low: 2.5, high: 2.5 }, 3.3, '3.5 months'],
    ['1..1_000 days', { low: 1, high: 1000 }, 1001, '2..2_000 days'],
    ['1..2 weeks', { low: 1, high: 2 }, 0.1, '0.5..0.5 weeks'],
  ])('%s', (text, stated, likely, written) => {
    expect(scaledEstimate(text, stated, likely)).toBe(written);
  });

  it('is not made from nothing', () => {
    expect(scaledEstimate('0 weeks', { low: 0, high: 0 }, 3)).toBeUndefined();
  });
});

describe('a figure in the unit of another', () => {
  it.each([
    ['4.1 h', '3 h'],
    ['4..5 h', '3 h'],
    ['12%', '3%'],
    ['10..12%', '3%'],
    ['45k EUR / year', '3 EUR / year'],
    ['1 week', '3 weeks'],
    ['-58%', '3%'],
    ['9', '3'],
  ])('%s', (text, written) => {
    expect(figureInUnitOf(3, text)).toBe(written);
  });
});
