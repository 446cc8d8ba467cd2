import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Hover, PublishDiagnosticsParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defineRule, type Rule } from '../../src/rules/engine/rule.ts';
import { notation } from '../../src/rules/engine/source.ts';
import { NO_EXAMPLES } from '../support/no-examples.ts';
import { inProcess } from './in-process.ts';
import { LanguageClient } from './language-client.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A plan of 1,001 pieces of work, each after the one before; its last phase has to end by a day. */
function largePlan(deadline: string): string {
  const tasks = Array.from({ length: 1_000 }, (_, index) => {
    const after = index === 0 ? '' : `\n      after: t${index - 1}`;
    return `    task t${index} "Task ${index}" {${after}\n      duration: 1..2..5 days\n    }\n`;
  });
  const last = `    phase last "Last" {\n      after: t999\n      duration: 2..6 weeks\n      deadline: ${deadline}\n    }\n`;
  return `plan p "P" {\n  start: 2026-01-05\n  roadmap {\n${tasks.join('')}${last}  }\n}\n`;
}

const SMALL = `plan p "P" {
  start: 2026-01-05
  roadmap {
    phase one "One" {
      duration: 4..8 weeks
    }
    phase two "Two" {
      after: one
      duration: 4..8 weeks
      deadline: 2026-03-15
    }
  }
}
`;

/** On a busy machine ten thousand runs of a thousand tasks take a while. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

const late = { what: 'It is late' };

/**
 * A rule that asks for a simulation: deadlines that are missed more often than not.
 *
 * @param asked how many runs the simulation had, each time that it asked; undefined where there was none
 */
function unlikelyDeadline(asked: (number | undefined)[] = []): Rule {
  return defineRule({
    id: 'test/unlikely-deadline',
    title: { en: 'Late', nl: 'Laat', de: 'Spät' },
    severity: 'warning',
    since: '0.1.0',
    status: 'stable',
    scope: 'plan',
    sources: [notation('tests')],
    messages: { late: { en: late, nl: late, de: late } },
    examples: NO_EXAMPLES,
    check({ facts, report }) {
      const simulated = facts.simulated();
      asked.push(simulated?.runs);
      for (const { work, deadline, met } of simulated?.deadlines ?? []) {
        if (met.share < 0.5) report({ message: 'late', at: deadline.stated.at, about: work });
      }
    },
  });
}

/** An editor of one text, with a server in this process. */
async function edited(rules: readonly Rule[], text: string) {
  const { client, published, log } = await inProcess(rules);
  const uri = 'file:///p.aiplan';
  let document = TextDocument.create(uri, 'aiplan', 1, text);
  const texts = new Map([[1, document]]);
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'aiplan', version: 1, text },
  });
  /** Puts other text in place of some, and returns the version that it makes. */
  const edit = async (before: string, after: string): Promise<number> => {
    const at = document.getText().indexOf(before);
    const range = { start: document.positionAt(at), end: document.positionAt(at + before.length) };
    const version = document.version + 1;
    const change = { range, text: after };
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [change],
    });
    document = TextDocument.create(
      uri,
      'aiplan',
      version,
      TextDocument.applyEdits(document, [{ range, newText: after }]),
    );
    texts.set(version, document);
    return version;
  };
  /** What findings underlined in the text of their version. */
  const underlined = ({ version, diagnostics }: PublishDiagnosticsParams): (string | undefined)[] =>
    diagnostics.map(({ range }) => texts.get(version ?? 0)?.getText(range));
  const last = (): (string | undefined)[] => {
    const found = published.at(-1);
    return found ? underlined(found) : [];
  };
  return { client, published, log, edit, underlined, last };
}

let stop: (() => unknown) | undefined;

afterEach(async () => {
  await stop?.();
  stop = undefined;
});

describe('rules that ask for a simulation', () => {
  test('speak after all others, of a plan of a thousand tasks as of a small one', async () => {
    for (const [text, day] of [
      [largePlan('2027-01-01'), '2027-01-01'],
      [SMALL, '2026-03-15'],
    ] as const) {
      const { client, published, underlined, edit, last } = await edited([unlikelyDeadline()], text);
      stop = () => client.dispose();
      await eventually(last).toEqual([day]);
      expect(published.map(underlined)).toEqual([[], [day]]);
      const version = await edit(day, '2026-01-06');
      await eventually(() => published.findLast((one) => one.version === version)).toBeDefined();
      // The answer to the keystroke comes before the simulation, with what the last one said where it stands now.
      expect(published.filter((one) => one.version === version).map(underlined)[0]).toEqual(['2026-01-06']);
    }
  });

  test('keep what they said, at its place, while one types', async () => {
    const { client, published, underlined, edit, last } = await edited([unlikelyDeadline()], SMALL);
    stop = () => client.dispose();
    await eventually(last).toEqual(['2026-03-15']);
    const from = published.length;
    const edits = [
      ['plan p', '// above\nplan p'],
      ['"One"', '"One more"'],
      ['duration: 4..8 weeks\n    }\n    phase two', 'duration: 14..18 weeks\n    }\n    phase two'],
      ['duration: 4..8 weeks', 'duration: 4..9 weeks'],
      ['      deadline', '      margin: 50%\n      deadline'],
      ['phase two "Two"', 'phase two "The second"'],
      ['2026-03-15', '2026-03-14'],
    ] as const;
    let version = 1;
    for (const [before, after] of edits) {
      version = await edit(before, after);
      await eventually(() => published.at(-1)?.version).toBe(version);
    }
    const answers = published.slice(from);
    expect(answers.length).toBeGreaterThanOrEqual(edits.length);
    for (const answer of answers) expect(underlined(answer)).toEqual([expect.stringMatching(/^2026-03-1[45]$/)]);
  });

  test('withdraw it when the next simulation says otherwise, or its element is gone', async () => {
    const { client, published, edit, last } = await edited([unlikelyDeadline()], SMALL);
    stop = () => client.dispose();
    await eventually(last).toEqual(['2026-03-15']);
    await edit('2026-03-15', '2027-03-15');
    await eventually(last).toEqual([]);
    await edit('2027-03-15', '2026-03-15');
    await eventually(last).toEqual(['2026-03-15']);
    const version = await edit('      deadline: 2026-03-15\n', '');
    await eventually(() => published.at(-1)?.version).toBe(version);
    await eventually(last).toEqual([]);
  });

  test('get a thousand runs at once and ten thousand once nobody types, as the command line makes', async () => {
    const asked: (number | undefined)[] = [];
    const { client, edit } = await edited([unlikelyDeadline(asked)], SMALL);
    stop = () => client.dispose();
    await eventually(() => asked).toEqual([undefined, 1_000, 10_000]);
    asked.length = 0;
    for (let count = 0; count < 20; count++) await edit('"One', '"One!');
    await eventually(() => asked.at(-1)).toBe(10_000);
    // What was under way for a text that is gone was given up.
    expect(asked.filter((runs) => runs === 10_000)).toHaveLength(1);
    expect(asked.filter((runs) => runs === 1_000).length).toBeLessThan(5);
  });

  test('need no runs where nothing is uncertain', async () => {
    const asked: (number | undefined)[] = [];
    const { client, last } = await edited([unlikelyDeadline(asked)], SMALL.replaceAll('4..8', '6'));
    stop = () => client.dispose();
    await eventually(last).toEqual(['2026-03-15']);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(asked).toEqual([undefined, 1]);
  });

  test('are not asked for what broken text may mean, and a simulation that fails is logged', async () => {
    const asked: (number | undefined)[] = [];
    const { client, edit, log, last } = await edited([unlikelyDeadline(asked)], SMALL);
    stop = () => client.dispose();
    await eventually(last).toEqual(['2026-03-15']);
    await eventually(() => asked.at(-1)).toBe(10_000);
    asked.length = 0;
    await edit('roadmap {', 'roadmap {{');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(asked).toEqual([]);
    await edit('roadmap {{', 'roadmap {');
    await eventually(last).toEqual(['2026-03-15']);
    expect(log).toEqual([]);
  });
});

describe('over standard input and output', () => {
  const path = 'p.aiplan';
  const EXPECTED = largePlan('2040-01-01').replace(/}\n$/, '  expect {\n    p80(last) <= 2030-01-01\n  }\n}\n');

  test('a keystroke in a plan of a thousand tasks is answered before the simulation that a finding depends on, and the finding never flickers', async () => {
    const client = await LanguageClient.start();
    stop = () => client.stop();
    /** For each answer about a version of the text: whether the expectation is reported as missed. */
    const answers = (version: number): boolean[] =>
      client.published
        .filter((one) => one.version === version)
        .map(({ diagnostics }) => diagnostics.some(({ code }) => code === 'expectation/missed'));
    await client.open(path, EXPECTED);
    await eventually(() => answers(1).at(-1)).toBe(true);
    // The first answer came without the simulation.
    expect(answers(1).slice(0, 2)).toEqual([false, true]);
    let version = 1;
    for (const [before, after] of [
      ['2..6 weeks', '2..7 weeks'],
      ['"Task 500"', '"Task five hundred"'],
      ['task t0 ', '// first\n    task t0 '],
    ] as const) {
      version = await client.edit(path, before, after);
      await client.diagnostics(path, version);
    }
    await client.diagnostics(path, version);
    expect([2, 3, 4].flatMap(answers)).not.toContain(false);
    version = await client.edit(path, '<= 2030-01-01', '<= 2039-01-01');
    await eventually(() => answers(version).at(-1)).toBe(false);
    expect(client.log.filter((line) => line.includes('failed'))).toEqual([]);
  });

  test('after all runs it says the same as the command line', async () => {
    const text = `${SMALL.slice(0, -2)}  expect {\n    p80(two) <= 2026-03-15\n    chance(two) >= 99.9%\n  }\n}\n`;
    const client = await LanguageClient.start({ files: { [path]: text } });
    stop = () => client.stop();
    const cli = join(root, 'dist/cli.mjs');
    const { stdout } = spawnSync(process.execPath, [cli, 'check', path, '--format', 'json'], { cwd: client.folder });
    const { findings } = JSON.parse(String(stdout)) as { findings: { rule: string; message: string }[] };
    const missed = findings.filter(({ rule }) => rule === 'expectation/missed').map(({ message }) => message);
    expect(missed).toHaveLength(2);
    await client.open(path, text);
    const said = () =>
      (client.published.findLast(({ uri }) => uri === client.uri(path))?.diagnostics ?? [])
        .filter(({ code }) => code === 'expectation/missed')
        .map(({ message }) => String(message).split('\n')[0]);
    await eventually(said).toEqual(missed);
  });

  test('the hover knows the chances once they are there', async () => {
    const client = await LanguageClient.start();
    stop = () => client.stop();
    await client.open(path, largePlan('2030-01-01'));
    const chances = async (): Promise<string> => {
      const position = client.position(path, 'phase last', 8);
      const hover = await client.ask<Hover | null>('hover', path, { position });
      return /In 80 of 100 runs.*/.exec(JSON.stringify(hover))?.[0] ?? '';
    };
    await eventually(chances).not.toBe('');
    const before = await chances();
    await client.diagnostics(path, await client.edit(path, 'duration: 2..6 weeks', 'duration: 20..60 weeks'));
    await eventually(async () => ['', before].includes(await chances())).toBe(false);
  });
});
