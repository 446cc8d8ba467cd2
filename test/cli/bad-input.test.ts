import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf, project } from './command-line.ts';
import { CLEAN, ERROR } from './plans.ts';

const MEGABYTE = 1024 * 1024;

describe('files that cannot be read', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'invalid UTF-8',
      Buffer.from('company "M\xfcller" {\n}\n', 'latin1'),
      'is not UTF-8 text (line 1); save it with the encoding UTF-8',
    ],
    ['UTF-16', Buffer.from('\ufeffcompany', 'utf16le'), 'is UTF-16 text; save it with the encoding UTF-8'],
    ['UTF-16, high byte first', Buffer.from([0xfe, 0xff, 0, 0x70]), 'is UTF-16 text; save it with the encoding UTF-8'],
    ['a file of zeros', new Uint8Array(5000), 'is not a text file'],
    ['50 MB', new Uint8Array(50 * MEGABYTE).fill(32), 'has 50 MB; a plan may be at most 5 MB'],
  ])('%s: one sentence, status 2, and the others are checked', async (_, bytes, problem) => {
    const { run, read } = project({ 'bad.aiplan': bytes, 'good.aiplan': ERROR });
    const stderr = `bad.aiplan ${problem}.\n`;
    const checked = await run(['check', '--brief']);
    expect(checked).toMatchObject({ status: 2, stderr });
    expect(checked.stdout).toMatch(/^good\.aiplan:2:3 .*\n\n1 file checked: 1 error, 0 warnings/);
    const before = read('bad.aiplan');
    expect(await run(['format', '--check'])).toEqual({ status: 2, stdout: '', stderr });
    const left = 'Left: 1 with a fix that asks for a decision, which the editor offers; 0 without a fix.\n';
    expect(await run(['check', '--fix', '--brief'])).toEqual({ ...checked, stderr: left + stderr });
    expect(read('bad.aiplan') === before).toBe(true);
  });

  it('says so of an imported one', async () => {
    const { run } = project({
      'a/a.aiplan': 'import "../bad.aiplan"\n',
      'bad.aiplan': new Uint8Array([0xff, 0x41]),
      '.git/x': '',
    });
    const { status, stderr, stdout } = await run(['check', '--brief', 'a']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'bad.aiplan is not UTF-8 text (line 1); save it with the encoding UTF-8.\n',
    });
    expect(linesOf(stdout, 'import/unreadable-file')).toEqual([
      "a/a.aiplan:1:8  error  '../bad.aiplan' is not UTF-8 text: its line 1 cannot be read  import/unreadable-file",
    ]);
  });
});

describe('odd files that can be read', () => {
  it('skips a byte order mark and takes every kind of line end', async () => {
    const { run } = project({
      'bom.aiplan': `\ufeff${ERROR}`,
      'crlf.aiplan': ERROR.replaceAll('\n', '\r\n'),
      'cr.aiplan': ERROR.replaceAll('\n', '\r'),
    });
    const { stdout, stderr } = await run(['check', '--brief']);
    expect(linesOf(stdout, 'structure/unknown-fact').map((line) => line.split('  ')[0])).toEqual([
      'bom.aiplan:2:3',
      'cr.aiplan:2:3',
      'crlf.aiplan:2:3',
    ]);
    expect(stdout).toContain('3 files checked: 3 errors');
    expect(stderr).toBe('');
  });

  it('finds a zero byte in a plan where it stands', async () => {
    const { run } = project({ 'a.aiplan': 'company "C" {\n  \u0000\n}\n' });
    const { stdout, status } = await run(['check', '--brief']);
    expect(linesOf(stdout, 'syntax/stray-character')).toHaveLength(1);
    expect(stdout).toMatch(/^a\.aiplan:2:3 {2}error/);
    expect(status).toBe(1);
  });

  it.each([
    ['10,000 nested braces', `plan p "P" ${'{'.repeat(10_000)}`, 'syntax/too-deep'],
    ['10,000 nested blocks', `plan p "P" {${'phase a {'.repeat(10_000)}${'}'.repeat(10_001)}`, 'syntax/too-deep'],
    ['one line of 1 MB', `company "C" {\n  sector: ${'a '.repeat(MEGABYTE / 2)}\n}\n`, 'value/'],
    ['1 MB of closing braces', '}'.repeat(MEGABYTE), 'syntax/stray-brace'],
    ['a text of 1 MB that does not end', `company "${'x'.repeat(MEGABYTE)}`, 'syntax/unclosed-text'],
  ])('survives %s', async (_, text, rule) => {
    const { run } = project({ 'a.aiplan': text });
    const started = performance.now();
    const { status, stdout, stderr } = await run(['check', '--brief']);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(rule);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(300);
    expect((await run(['format', '--check'])).status).toBe(1);
  });

  it('takes a folder named like a plan as a folder', async () => {
    const { run, path } = project({ 'good.aiplan': CLEAN });
    mkdirSync(path('x.aiplan'));
    expect(await run(['check'])).toMatchObject({ status: 0, stderr: '' });
    expect(await run(['check', 'x.aiplan'])).toMatchObject({ status: 2, stdout: '' });
    const importing = project({ 'a.aiplan': 'import "x.aiplan"\n', 'x.aiplan/b.aiplan': CLEAN });
    const { status, stdout, stderr } = await importing.run(['check', '--brief']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(linesOf(stdout, 'import/unreadable-file')).toEqual([
      "a.aiplan:1:8  error  'x.aiplan' is a folder, not a file  import/unreadable-file",
    ]);
  });
});

describe('a broken configuration', () => {
  it.each([
    ['{ "rule": {} }', 'aiplan.config.json:1:3  "rule" is no setting; the nearest name is "rules".\n'],
    [
      '{\n  "rules": {\n    "team/overalocation": "off"\n  }\n}',
      'aiplan.config.json:3:5  "team/overalocation" is no rule; the nearest name is "team/overallocation".\n',
    ],
    [
      '{\n  "rules": { "team/overallocation": "eror" }\n}',
      'aiplan.config.json:2:37  "team/overallocation": "eror" is not allowed; the nearest name is "error".\n',
    ],
  ])('%j stops the work with its place and the nearest name', async (configuration, stderr) => {
    const { run } = project({ 'a.aiplan': ERROR, 'aiplan.config.json': configuration });
    expect(await run(['check'])).toEqual({ status: 2, stdout: '', stderr });
    expect(await run(['check', '--fix'])).toEqual({ status: 2, stdout: '', stderr });
  });

  it.each<[string, string | Uint8Array]>([
    ['no JSON', '{ "rules": '],
    ['no text', new Uint8Array([0xff, 0xff])],
    ['nothing', ''],
  ])('that is %s stops the work in one sentence', async (_, configuration) => {
    const { run } = project({ 'a.aiplan': CLEAN, 'aiplan.config.json': configuration });
    const { status, stdout, stderr } = await run(['check']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^aiplan\.config\.json\S* .{10,160}\.\n$/);
  });

  it('is named where --config points to it', async () => {
    const { run } = project({ 'a.aiplan': CLEAN, 'aiplan.config.json': '{ "x": 1 }', 'ok.json': '{}' });
    expect(await run(['check', '--config', 'ok.json'])).toMatchObject({ status: 0, stderr: '' });
    expect(await run(['check', '--config', 'gone.json'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'gone.json cannot be read (it does not exist).\n',
    });
  });
});
