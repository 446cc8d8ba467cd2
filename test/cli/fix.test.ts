import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applySafeFixes } from '../../src/cli/commands/apply-safe-fixes.ts';
import { rootsOf } from '../../src/cli/files/load.ts';
import { nameOf } from '../../src/model/element.ts';
import { replace } from '../../src/rules/engine/edit.ts';
import { writeFix } from '../../src/rules/engine/fix.ts';
import { defineRule, type Rule } from '../../src/rules/engine/rule.ts';
import { notation } from '../../src/rules/engine/source.ts';
import { NO_EXAMPLES } from '../support/no-examples.ts';
import { project } from './command-line.ts';
import { CLEAN, WARNING } from './plans.ts';
import { terminalIn } from './terminal-in.ts';

describe('check --fix', () => {
  const MENDED = 'person anna "Anna" {\n  allocation: 2.5 days / week\n}\n';

  it('applies what is safe, says so, and reports what is left', async () => {
    const { run, read, folder } = project({ 'a.aiplan': WARNING, 'b.aiplan': CLEAN });
    expect(await run(['check', '--fix'])).toEqual({
      status: 0,
      stdout: '2 files checked: 0 errors, 0 warnings, 0 hints, 0 accepted\n',
      stderr: "a.aiplan: 1 fix applied\n    2  Write '2.5 days / week'  value/foreign-notation\n",
    });
    expect(read('a.aiplan')).toBe(MENDED);
    expect((await run(['check', '--fix'])).stderr).toBe('');
    expect(readdirSync(folder).sort()).toEqual(['a.aiplan', 'b.aiplan']);
  });

  it('leaves judgements and blanks to the author', async () => {
    const text = `${WARNING}\nperson bert "Bert" {\n  deputy: ana\n}\n`;
    const { run, read } = project({ 'a.aiplan': text });
    const { status, stdout, stderr } = await run(['check', '--fix', '--brief']);
    expect({ status, stderr: stderr.split('\n') }).toEqual({
      status: 1,
      stderr: [
        'a.aiplan: 1 fix applied',
        "    2  Write '2.5 days / week'  value/foreign-notation",
        'Left: 1 with a fix that asks for a decision, which the editor offers; 0 without a fix.',
        '',
      ],
    });
    expect(stdout).toMatch(/^a\.aiplan:6:11 {2}error .* name\/unresolved$/m);
    expect(read('a.aiplan')).toBe(text.replace('2,5', '2.5'));
  });

  it('goes on until nothing is left, with the line ends of the file', async () => {
    const many = `company "C" {\r\n${'  employees: 2,5\r\n'.repeat(300)}}\r\n`;
    const { run, read } = project({ 'a.aiplan': many });
    const { status, stdout } = await run(['check', '--fix']);
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('0 errors, 0 warnings') });
    expect(read('a.aiplan')).toBe('company "C" {\r\n  employees: 2.5\r\n}\r\n');
  });

  it('lists what it did in each file, and counts what is left with and without a fix', async () => {
    const text = `${WARNING}\nperson bert "Bert" {\n  deputy: ana\n  allocation: 1,5 days / week\n  word: 1\n}\n`;
    const { run } = project({ 'a.aiplan': text, 'b.aiplan': WARNING, 'c.aiplan': 'company "C" {\n  "' });
    const { stderr } = await run(['check', '--fix']);
    expect(stderr.split('\n')).toEqual([
      'a.aiplan: 2 fixes applied',
      "    2  Write '2.5 days / week'  value/foreign-notation",
      "    7  Write '1.5 days / week'  value/foreign-notation",
      'b.aiplan: 1 fix applied',
      "    2  Write '2.5 days / week'  value/foreign-notation",
      expect.stringMatching(
        /^Left: \d with a fix that asks for a decision, which the editor offers; \d without a fix\.$/,
      ),
      '',
    ]);
    const { findings } = JSON.parse((await run(['check', '--format', 'json'])).stdout) as {
      findings: { fixes: { safety: string }[] }[];
    };
    const offered = findings.filter(({ fixes }) => fixes.length > 0).length;
    expect(stderr).toContain(`Left: ${offered} with a fix`);
    expect(stderr).toContain(`; ${findings.length - offered} without a fix.`);
    expect(findings.flatMap(({ fixes }) => fixes).filter(({ safety }) => safety === 'safe')).toEqual([]);
  });

  it.each([
    ['nl', 'a.aiplan: 1 oplossing toegepast\n    2  Schrijf '],
    ['de', "a.aiplan: 1 Korrektur angewendet\n    2  '2.5 days / week' schreiben"],
  ])('speaks %s', async (language, said) => {
    const { run } = project({ 'a.aiplan': WARNING });
    expect((await run(['check', '--fix', '--lang', language])).stderr).toContain(said);
  });
});

/** A rule whose safe fix brings its finding back: what the tests of the rules keep out. */
const swinging: Rule = defineRule({
  id: 'test/swinging',
  title: { en: 'Swinging', nl: 'Schommelend', de: 'Schwingend' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('tests')],
  messages: { named: { en: { what: 'A name' }, nl: { what: 'Een naam' }, de: { what: 'Ein Name' } } },
  examples: NO_EXAMPLES,
  check({ file, report }) {
    for (const element of file.elements) {
      const at = nameOf(element);
      const other = element.id?.value === 'left' ? 'right' : 'left';
      report({ message: 'named', at, about: element, fixes: () => [writeFix(other, 'safe', replace(at, other))] });
    }
  },
});

it('fixes that undo each other are given up after ten rounds, said so, and the file stays as it was', () => {
  const plans = project({ 'a.aiplan': 'person left "A" {\n}\n' });
  const { terminal, err } = terminalIn(plans.folder);
  const loading = { from: plans.folder, today: 20_000, configuration: undefined, language: undefined };
  const roots = rootsOf([plans.path('a.aiplan')], { ...loading, rules: [swinging] });
  expect(applySafeFixes(roots, terminal, 'en')).toEqual([]);
  expect(err).toEqual([
    'a.aiplan: left as it was: after 10 rounds its fixes still undo each other\n',
    'Left: 1 with a fix that asks for a decision, which the editor offers; 0 without a fix.\n',
  ]);
  expect(plans.read('a.aiplan')).toBe('person left "A" {\n}\n');
});
