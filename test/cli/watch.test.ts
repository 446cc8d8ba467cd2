import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../src/cli/commands/check.ts';
import { watch } from '../../src/cli/commands/watch.ts';
import { Changes } from '../../src/cli/files/changes.ts';
import { project, type Running } from './command-line.ts';
import { CLEAN, ERROR, PLAN, WARNING, withSeverity } from './plans.ts';
import { terminalIn } from './terminal-in.ts';

const WAITING = 'Waiting for changes; Ctrl-C ends.';

let running: Running[] = [];

afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  running = [];
});

/** `aiplan check --watch --brief` on some files, once it has said what is wrong at first. */
async function watching(files: Readonly<Record<string, string>>, ...words: string[]) {
  const plans = project(files);
  const watch = plans.start(['check', '--watch', '--brief', ...words]);
  running.push(watch);
  await watch.until((said) => said.includes(WAITING));
  /** What is said after a change. */
  const edited = async (change: () => void): Promise<string> => {
    const before = watch.said().length;
    change();
    await watch.until((said) => said.slice(before).includes(WAITING));
    return watch.said().slice(before);
  };
  return { plans, watch, edited };
}

describe('check --watch', () => {
  it('checks at first, and again when a file is saved', async () => {
    const { plans, watch, edited } = await watching({ 'a.aiplan': ERROR, 'b.aiplan': CLEAN });
    expect(watch.said()).toContain('2 files checked: 1 error');
    expect(await edited(() => plans.write('a.aiplan', CLEAN))).toContain('2 files checked: 0 errors');
    expect(await edited(() => plans.write('b.aiplan', WARNING))).toMatch(/^b\.aiplan:2:15 {2}warning/);
  });

  it('ends when it is interrupted, with the status of the last check', async () => {
    const { plans, watch, edited } = await watching({ 'a.aiplan': CLEAN });
    await edited(() => plans.write('a.aiplan', ERROR));
    expect(await watch.stop()).toBe(1);
    const clean = await watching({ 'a.aiplan': ERROR });
    await clean.edited(() => clean.plans.write('a.aiplan', CLEAN));
    expect(await clean.watch.stop()).toBe(0);
  });

  it('sees files that an editor writes beside and moves into place', async () => {
    const { plans, edited } = await watching({ 'a.aiplan': ERROR });
    for (const [text, count] of [
      [CLEAN, '0 errors'],
      [ERROR, '1 error'],
      [CLEAN, '0 errors'],
    ] as const) {
      const said = await edited(() => {
        writeFileSync(plans.path('.a.aiplan.swp'), text);
        renameSync(plans.path('.a.aiplan.swp'), plans.path('a.aiplan'));
      });
      expect(said).toContain(count);
    }
  });

  it('sees files that come, go and get another name', async () => {
    const { plans, edited } = await watching({ 'a.aiplan': ERROR });
    expect(await edited(() => plans.write('b.aiplan', WARNING))).toContain('2 files checked: 1 error, 1 warning');
    expect(await edited(() => renameSync(plans.path('b.aiplan'), plans.path('c.aiplan')))).toContain('c.aiplan:2:15');
    expect(await edited(() => rmSync(plans.path('a.aiplan')))).toContain('1 file checked: 0 errors, 1 warning');
    const nothing = await edited(() => rmSync(plans.path('c.aiplan')));
    expect(nothing).toContain('No plans found in this folder');
    expect(await edited(() => plans.write('a.aiplan', CLEAN))).toContain('1 file checked: 0 errors');
  });

  it('sees folders that are made, and one that is taken away and made again', async () => {
    const { plans, edited } = await watching({ 'a.aiplan': CLEAN });
    const made = await edited(() => plans.write('sub/deep/b.aiplan', ERROR));
    expect(made).toContain('sub/deep/b.aiplan:2:3');
    expect(await edited(() => rmSync(plans.path('sub'), { recursive: true }))).toContain('1 file checked: 0 errors');
    expect(await edited(() => plans.write('sub/c.aiplan', ERROR))).toContain('sub/c.aiplan:2:3');
    expect(await edited(() => plans.write('sub/c.aiplan', CLEAN))).toContain('2 files checked: 0 errors');
  });

  it('says what cannot be read, and goes on once it can', async () => {
    const { plans, watch, edited } = await watching({ 'a.aiplan': CLEAN, 'b.aiplan': CLEAN });
    const broken = await edited(() => plans.write('b.aiplan', new Uint8Array([0xff, 0x41])));
    expect(broken).toContain('b.aiplan is not UTF-8 text');
    expect(await edited(() => plans.write('b.aiplan', 'plan p {'))).toContain('syntax/unclosed-block');
    expect(await edited(() => plans.write('b.aiplan', CLEAN))).toContain('2 files checked: 0 errors');
    expect(await watch.stop()).toBe(0);
  });

  it('sees a change in a file that a given one imports, its coming and its going', async () => {
    const files = {
      '.git/x': '',
      'plans/a.aiplan': 'import "../shared/people.aiplan"\nperson a "A" {\n  deputy: b\n}\n',
    };
    const { plans, watch, edited } = await watching(files, 'plans');
    expect(watch.said()).toContain('import/missing-file');
    const come = await edited(() => plans.write('shared/people.aiplan', 'person b "B" {\n}\n'));
    expect(come).toContain('1 file checked: 0 errors');
    expect(await edited(() => plans.write('shared/people.aiplan', 'person c "C" {\n}\n'))).toContain('name/unresolved');
    expect(await edited(() => rmSync(plans.path('shared'), { recursive: true }))).toContain('import/missing-file');
  });

  it('takes on a new configuration, and waits where one is broken', async () => {
    const { plans, edited } = await watching({ 'a.aiplan': WARNING });
    expect(await edited(() => plans.write('aiplan.config.json', withSeverity('error')))).toContain(
      '1 error, 0 warnings',
    );
    expect(await edited(() => plans.write('aiplan.config.json', '{ "rules": '))).toMatch(/^aiplan\.config\.json:1:/);
    expect(await edited(() => plans.write('aiplan.config.json', withSeverity('off')))).toContain(
      '0 errors, 0 warnings',
    );
    expect(await edited(() => rmSync(plans.path('aiplan.config.json')))).toContain('0 errors, 1 warning');
  });

  it('takes on a baseline that is written beside', async () => {
    const { plans, edited } = await watching({ 'a.aiplan': ERROR });
    const written = await edited(() => void plans.run(['baseline', 'write']));
    expect(written).toContain('0 errors, 0 warnings, 0 hints, 0 accepted, 1 baselined');
    expect(await edited(() => rmSync(plans.path('aiplan.baseline.json')))).toContain('1 error');
  });

  it('keeps still where a change makes no difference', async () => {
    const { plans, watch, edited } = await watching({ 'a.aiplan': ERROR });
    plans.write('notes.txt', 'something else');
    mkdirSync(plans.path('empty'));
    plans.write('a.aiplan', ERROR);
    const said = await edited(() => plans.write('b.aiplan', CLEAN));
    expect(said).toContain('2 files checked');
    expect(watch.said().split(WAITING)).toHaveLength(3);
  });

  it('writes other forms to a file, each time anew', async () => {
    const { plans, edited } = await watching({ 'a.aiplan': ERROR }, '--format', 'gitlab', '--output', 'out.json');
    expect(JSON.parse(plans.read('out.json'))).toHaveLength(1);
    await edited(() => plans.write('a.aiplan', CLEAN));
    expect(plans.read('out.json')).toBe('[]\n');
  });

  it('checks only what an edit touches, and what that imports or is imported by', async () => {
    const files = {
      'shared.aiplan': 'person b "B" {\n}\n',
      'a.aiplan': `import "shared.aiplan"\n${PLAN}`,
      'b.aiplan': PLAN,
      'c.aiplan': PLAN,
    };
    const { plans, edited } = await watching(files, '--timing');
    /** How often a rule about plans, and one about texts, was asked. */
    const asked = (said: string) =>
      ['team/overallocation', 'structure/unknown-fact'].map(
        (rule) => new RegExp(`  (\\d+)  ${rule}$`, 'm').exec(said)?.[1] ?? '0',
      );
    expect(asked(await edited(() => plans.write('b.aiplan', PLAN.replace('6 weeks', '7 weeks'))))).toEqual(['1', '1']);
    expect(asked(await edited(() => plans.write('shared.aiplan', 'person c "C" {\n}\n')))).toEqual(['1', '2']);
  });

  it.each([
    [['--fix'], '--watch changes no plans; leave out --fix.\n'],
    [['--format', 'json'], '--watch writes text to the output; name a file for json with --output.\n'],
    [['none.aiplan'], 'none.aiplan does not exist.\n'],
  ])('refuses %j at once', async (words, stderr) => {
    const { run } = project({ 'a.aiplan': CLEAN });
    expect(await run(['check', '--watch', ...words])).toEqual({ status: 2, stdout: '', stderr });
  });
});

const OPTIONS: CheckOptions = {
  format: 'text',
  output: undefined,
  asOf: undefined,
  failOn: 'error',
  maxWarnings: undefined,
  lang: 'de',
  config: undefined,
  baseline: undefined,
  fix: false,
  watch: true,
  timing: false,
  brief: true,
};

describe('a terminal', () => {
  it('is cleaned before each result, in whose language it is said that it goes on', async () => {
    const plans = project({ 'a.aiplan': ERROR });
    const interrupt = Promise.withResolvers<void>();
    const { terminal, out, err } = terminalIn(plans.folder, { columns: 80, interrupted: () => interrupt.promise });
    const ended = watch(['.'], OPTIONS, terminal);
    await expect.poll(() => err).toEqual(['Wartet auf Änderungen; Strg-C beendet.\n']);
    plans.write('a.aiplan', CLEAN);
    await expect.poll(() => err).toHaveLength(2);
    interrupt.resolve();
    expect(await ended).toBe(0);
    expect(out).toEqual([
      '\u001b[2J\u001b[3J\u001b[H',
      expect.stringContaining('1 Datei geprüft: 1 Fehler'),
      '\u001b[2J\u001b[3J\u001b[H',
      expect.stringContaining('1 Datei geprüft: 0 Fehler'),
    ]);
  });
});

describe('changes', () => {
  it('are looked for every second where the system tells of none', async () => {
    const changes = new Changes(() => {
      throw new Error('ENOSPC: System limit for number of file watchers reached');
    });
    changes.lookAt([project({}).folder]);
    await changes.next();
    await changes.next();
    changes.close();
  });

  it('count in the end where they never come to rest', async () => {
    const plans = project({});
    const changes = new Changes();
    changes.lookAt([plans.folder]);
    const writing = setInterval(() => plans.write('log.txt', String(performance.now())), 20);
    await changes.next();
    clearInterval(writing);
    changes.close();
  });

  it('are awaited above a folder that does not exist', async () => {
    const plans = project({});
    const changes = new Changes();
    changes.lookAt([plans.path('none/deep')]);
    const come = changes.next();
    mkdirSync(plans.path('none'));
    await come;
    changes.close();
  });
});
