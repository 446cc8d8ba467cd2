import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';
import { version } from '../../scripts/vsix.mjs';
import { RULES } from '../../src/rules/registry.ts';
import { project } from './command-line.ts';
import { CLEAN, ERROR } from './plans.ts';

const { run } = project({ 'a.aiplan': CLEAN });

describe('help and version', () => {
  it.each([['--version'], ['-v']])('%s says the version', async (word) => {
    expect(await run([word])).toEqual({ status: 0, stdout: `${version()}\n`, stderr: '' });
  });

  it.each([['--help'], ['-h']])('%s lists the commands that there are', async (word) => {
    const { status, stdout, stderr } = await run([word]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const commands = stdout.split('Commands:')[1]?.match(/^ {2}[a-z]+/gm);
    expect(commands?.map((name) => name.trim())).toEqual([
      'check',
      'explain',
      'rules',
      'format',
      'render',
      'embed',
      'facts',
      'baseline',
      'config',
      'lsp',
    ]);
    expect(stdout).toContain('Exit status: 0 nothing to report, 1 findings, 2 the work could not be done.');
  });

  it('comes for a command with its options, and without a command as bad usage', async () => {
    const { status, stdout } = await run(['check', '--help']);
    expect(status).toBe(0);
    for (const option of [
      '--format',
      '--as-of',
      '--fail-on',
      '--max-warnings',
      '--lang',
      '--config',
      '--brief',
      '--fix',
      '--watch',
      '--timing',
    ]) {
      expect(stdout).toContain(`  ${option}`);
    }
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    const nothing = await run([]);
    expect(nothing).toMatchObject({ status: 2, stdout: '' });
    expect(nothing.stderr).toContain('Usage: aiplan <command> [options]');
  });
});

describe('bad usage', () => {
  it.each([
    [['chek'], 'There is no command chek. The nearest name is check.\n"aiplan --help"'],
    [['sing'], 'There is no command sing.\n"aiplan --help"'],
    [['--nonsense'], 'There is no option --nonsense here.\n"aiplan --help"'],
    [
      ['check', '--fromat', 'json'],
      'There is no option --fromat here. The nearest name is --format.\n"aiplan check --help"',
    ],
    [
      ['check', '--format', 'yaml'],
      '--format yaml is not possible; write one of text, json, sarif, github, gitlab, junit.\n"aiplan check --help"',
    ],
    [['check', '--output'], 'The option -o, --output <file> needs a value after it.\n"aiplan check --help"'],
    [
      ['check', '--fail-on', 'info'],
      '--fail-on info is not possible; write one of error, warning, hint.\n"aiplan check --help"',
    ],
    [['check', '--lang', 'fr'], '--lang fr is not possible; write one of en, nl, de.\n"aiplan check --help"'],
    [
      ['check', '--max-warnings', '2.5'],
      '--max-warnings 2.5 is not possible; it has to be a whole number.\n"aiplan check --help"',
    ],
    [['check', '--max-warnings'], 'The option --max-warnings <count> needs a value after it.\n"aiplan check --help"'],
    [['explain'], 'aiplan explain needs a <rule> after it.\n"aiplan explain --help"'],
    [['explain', 'a/b', 'c/d'], 'aiplan explain takes fewer words than these.\n"aiplan explain --help"'],
    [['rules', '--format', 'csv'], '--format csv is not possible; write one of text, json.\n"aiplan rules --help"'],
    [['render', 'a.aiplan'], 'aiplan render needs the option -o, --output <file>.\n"aiplan render --help"'],
    [['lsp'], 'aiplan lsp needs the option --stdio.\n"aiplan lsp --help"'],
  ])('%j is told in one sentence, with where to look', async (words, sentence) => {
    expect(await run(words)).toEqual({ status: 2, stdout: '', stderr: `${sentence} shows how it is used.\n` });
  });

  it.each([['yesterday'], ['2026-02-30'], ['01-02-2027']])('a day %s is none', async (day) => {
    expect(await run(['check', '--as-of', day])).toEqual({
      status: 2,
      stdout: '',
      stderr: `--as-of ${day} is not a date; write it like 2027-03-01.\n`,
    });
  });
});

describe('rules', () => {
  it('lists every rule in columns', async () => {
    const { status, stdout } = await run(['rules']);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      RULES.map(({ id, severity, title }) => [id, severity, title.en]),
    );
    const column = lines[0]?.search(/(error|warning|hint) /) ?? 0;
    for (const line of lines) expect(line.slice(column)).toMatch(/^(error|warning|hint) /);
  });

  it('gives the same as json', async () => {
    const { version: form, rules } = JSON.parse((await run(['rules', '--format', 'json', '--lang', 'nl'])).stdout) as {
      version: number;
      rules: object[];
    };
    expect(form).toBe(1);
    expect(rules.map((rule) => Object.keys(rule).join())).toEqual(
      RULES.map(() => 'id,title,severity,since,status,scope,sources'),
    );
    expect(rules).toMatchObject(RULES.map(({ id, severity, title }) => ({ id, severity, title: title.nl })));
  });
});

describe('explain', () => {
  it.each([
    ['en', '# No compliance role', '## Plans that give this finding', '## Sources'],
    ['nl', '# Geen compliancerol', '## Plannen met deze bevinding', '## Bronnen'],
    ['de', '# Keine Compliance-Rolle', '## Pläne mit diesem Befund', '## Quellen'],
  ])('tells all about a rule in %s', async (language, ...headings) => {
    const { status, stdout } = await run(['explain', 'team/missing-compliance-officer', '--lang', language]);
    expect(status).toBe(0);
    for (const heading of headings) expect(stdout.split('\n')).toContain(heading);
    expect(stdout).toContain('KI-projectteams goed opzetten');
  });

  it.each([['missing-compliance-officer'], ['team/mising-compliance-officer'], ['tema/missing-compliance-officer']])(
    'finds the nearest name for %s',
    async (id) => {
      expect(await run(['explain', id])).toEqual({
        status: 2,
        stdout: '',
        stderr: `There is no rule ${id}. The nearest name is team/missing-compliance-officer. "aiplan rules" lists them all.\n`,
      });
    },
  );
});

describe('the streams', () => {
  it('may be closed early by the reader', async () => {
    const child = spawn(process.execPath, [`${root}/dist/cli.mjs`, 'rules', '--format', 'json'], { stdio: 'pipe' });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    expect({ status, errors: Buffer.concat(errors).toString() }).toEqual({ status: 0, errors: '' });
  });

  it.runIf(process.platform === 'linux')('that cannot be written to are trouble', async () => {
    const plans = project({ 'a.aiplan': ERROR });
    const child = spawn(process.execPath, [`${root}/dist/cli.mjs`, 'check'], {
      cwd: plans.folder,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    const errors: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    const [status] = await once(child, 'close');
    expect({ status, errors: Buffer.concat(errors).toString() }).toEqual({
      status: 2,
      errors: 'The output cannot be written (the disk is full).\n',
    });
  });
});
