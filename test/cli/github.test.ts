import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/cli/output/markdown.ts';
import { project } from './command-line.ts';
import { CLEAN, ERROR, WARNING } from './plans.ts';

describe('check --format github', () => {
  it('gives each finding as a workflow command, the worst first, then the count', async () => {
    const { run } = project({ 'a.aiplan': WARNING, 'b.aiplan': ERROR });
    const { stdout, status } = await run(['check', '--format', 'github']);
    expect(stdout.split('\n')).toEqual([
      "::error file=b.aiplan,line=2,endLine=2,col=3,endColumn=11,title=structure/unknown-fact::'company' has no fact 'employes'; the nearest is 'employees'. A fact that is not known is not read.",
      "::warning file=a.aiplan,line=2,endLine=2,col=15,endColumn=30,title=value/foreign-notation::'2,5 days / week' has a decimal comma; a plan writes '2.5 days / week'.",
      '2 files checked: 1 error, 1 warning, 0 hints, 0 accepted',
      '',
    ]);
    expect(status).toBe(1);
  });

  it('annotates ten findings and no more, errors before warnings', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `  word${index}: 1`).join('\n');
    const { run } = project({ 'a.aiplan': WARNING, 'b.aiplan': `company "C" {\n${lines}\n}\n` });
    const { stdout } = await run(['check', '--format', 'github']);
    const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(commands).toHaveLength(10);
    for (const command of commands) expect(command).toMatch(/^::error file=b\.aiplan,/);
    expect(stdout).toContain('2 files checked: 12 errors, 1 warning');
  });

  it('names files from the top of the repository and escapes what would end a property or a line', async () => {
    const plans = project({ '.git/x': '', 'plans/50%, a:b.aiplan': 'person a "A" {\n  deputy: "b%0A::error::c"\n}\n' });
    const { stdout } = await plans.run(['check', '--format', 'github'], { inside: 'plans' });
    expect(stdout).toMatch(/^::error file=plans\/50%25%2C a%3Ab\.aiplan,line=2,/);
    expect(stdout).toContain('b%250A::error::c');
    expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
  });

  it('gives what kept it from its work before all else', async () => {
    const { run } = project({ 'a.aiplan': new Uint8Array([0xff]), 'b.aiplan': ERROR });
    const { stdout, status } = await run(['check', '--format', 'github']);
    expect(stdout).toMatch(/^::error title=aiplan::a\.aiplan is not UTF-8 text .*\n::error file=b\.aiplan/);
    expect(status).toBe(2);
  });
});

describe('the summary of a step', () => {
  it('lists every finding in a table, behind what others wrote', async () => {
    const plans = project({ 'a.aiplan': WARNING, 'b.aiplan': ERROR, 'summary.md': 'Before\n' });
    const env = { GITHUB_STEP_SUMMARY: plans.path('summary.md') };
    await plans.run(['check', '--format', 'github'], { env });
    expect(plans.read('summary.md').split('\n')).toEqual([
      'Before',
      '### aiplan',
      '',
      '2 files checked&#58; 1 error, 1 warning, 0 hints, 0 accepted',
      '',
      '| Severity | Place | Finding | Rule |',
      '| --- | --- | --- | --- |',
      "| error | b.aiplan&#58;2 | 'company' has no fact 'employes'; the nearest is 'employees' | structure&#47;unknown-fact |",
      "| warning | a.aiplan&#58;2 | '2,5 days &#47; week' has a decimal comma; a plan writes '2.5 days &#47; week' | value&#47;foreign-notation |",
      '',
      '',
    ]);
  });

  it('is written for no other form, and has no table where nothing is wrong', async () => {
    const plans = project({ 'a.aiplan': CLEAN, 'summary.md': '' });
    const env = { GITHUB_STEP_SUMMARY: plans.path('summary.md') };
    await plans.run(['check'], { env });
    expect(plans.read('summary.md')).toBe('');
    await plans.run(['check', '--format', 'github', '--lang', 'nl'], { env });
    expect(plans.read('summary.md')).toBe(
      '### aiplan\n\n1 bestand gecontroleerd&#58; 0 fouten, 0 waarschuwingen, 0 tips, 0 geaccepteerd\n\n',
    );
  });

  it('that cannot be written is trouble', async () => {
    const plans = project({ 'a.aiplan': CLEAN });
    const env = { GITHUB_STEP_SUMMARY: plans.folder };
    expect(await plans.run(['check', '--format', 'github'], { env })).toMatchObject({
      status: 2,
      stderr: `The step summary ${plans.folder} cannot be written (it is a folder).\n`,
    });
  });

  it('stays below what GitHub takes, and says how much has no room', async () => {
    const lines = Array.from({ length: 9000 }, (_, index) => `  word-with-a-long-name-${index}-${'x'.repeat(60)}: 1`);
    const files = [0, 1, 2].map((part) => [
      `${part}.aiplan`,
      `company "C" {\n${lines.slice(part * 3000, part * 3000 + 3000).join('\n')}\n}\n`,
    ]);
    const plans = project({ ...Object.fromEntries(files), 'summary.md': '' });
    await plans.run(['check', '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: plans.path('summary.md') } });
    const written = plans.read('summary.md');
    const rows = written.split('\n').filter((line) => line.startsWith('| error |')).length;
    expect(Buffer.byteLength(written)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(written)).toBeGreaterThan(800 * 1024);
    expect(written).toMatch(
      new RegExp(`\\n${(9000 - rows).toLocaleString('en-US')} more findings have no room here\\.\\n`),
    );
  });
});

describe('text of a plan in Markdown', () => {
  it.each([
    ['Müller & Söhne, 40 % – ok', 'Müller &#38; Söhne, 40 % – ok'],
    ['a | b', 'a &#124; b'],
    ['<img src=x onerror=alert(1)>', '&#60;img src&#61;x onerror&#61;alert&#40;1&#41;&#62;'],
    ['[x](https://evil.example)', '&#91;x&#93;&#40;https&#58;&#47;&#47;evil.example&#41;'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['@octocat', '&#64;&#8203;octocat'],
    ['`code` **b** _i_ ~s~ #1', '&#96;code&#96; &#42;&#42;b&#42;&#42; &#95;i&#95; &#126;s&#126; &#35;1'],
    ['- item', '&#45; item'],
    ['a\u001b[0m', 'a&#92;u001b&#91;0m'],
    ['👩‍💻', '&#128105;&#8205;&#128187;'],
  ])('%j is written as %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });
});
