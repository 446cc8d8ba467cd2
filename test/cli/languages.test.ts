import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../src/cli/output/facts/request.ts';
import { cliTextsIn } from '../../src/cli/texts/cli-texts.ts';
import { LANGUAGES, type Language } from '../../src/model/figures.ts';
import { project } from './command-line.ts';
import { CLEAN, ERROR } from './plans.ts';

const TRANSLATED = ['nl', 'de'] as const;

const PATHS: readonly (readonly string[])[] = [
  [],
  ['check'],
  ['explain'],
  ['rules'],
  ['format'],
  ['render'],
  ['embed'],
  ['facts'],
  ['baseline'],
  ['baseline', 'write'],
  ['baseline', 'prune'],
  ['config'],
  ['config', 'print'],
  ['lsp'],
];

/** What the command line cannot do, each for a reason of its own; nothing of it depends on another. */
const REFUSED: readonly (readonly [status: number, words: readonly string[], input?: string])[] = [
  [2, ['chek']],
  [2, ['sing']],
  [2, ['check', '--fromat', 'json']],
  [2, ['check', '--format', 'yaml']],
  [2, ['check', '--output']],
  [2, ['check', '--max-warnings', 'many']],
  [2, ['check', '--as-of', 'yesterday']],
  [2, ['check', '--watch', '--fix']],
  [2, ['check', '--watch', '--format', 'json']],
  [2, ['check', 'gone.aiplan']],
  [2, ['check', 'notes.txt']],
  [2, ['check', 'empty']],
  [2, ['check', 'latin.aiplan']],
  [2, ['check', 'wide.aiplan']],
  [2, ['check', 'zeros.aiplan']],
  [2, ['check', 'a.aiplan', '--config', 'gone.json']],
  [2, ['check', 'a.aiplan', '--config', 'broken.json']],
  [2, ['check', 'a.aiplan', '--baseline', 'gone.json']],
  [2, ['check', 'a.aiplan', '--baseline', 'broken.json']],
  [2, ['check', 'a.aiplan', 'other/a.aiplan', '--baseline', 'both.json']],
  [2, ['check', 'a.aiplan', '--output', 'gone/out.txt', '--format', 'json']],
  [2, ['check', 'a.aiplan', '--output', 'empty', '--format', 'json']],
  [1, ['check', 'faulty.aiplan', '--max-warnings', '0', '--brief']],
  [2, ['explain']],
  [2, ['explain', 'a/b', 'c/d']],
  [2, ['explain', 'missing-compliance-officer']],
  [2, ['rules', '--format', 'csv']],
  [1, ['format', 'open.aiplan']],
  [2, ['format', '--stdin', 'a.aiplan']],
  [1, ['format', '--stdin'], 'plan p "P {'],
  [2, ['render', 'a.aiplan']],
  [2, ['render', 'a.aiplan', '-o', 'a.doc']],
  [2, ['render', 'empty', '-o', 'a.html']],
  [2, ['render', 'company.aiplan', '-o', 'a.html']],
  [2, ['render', 'two.aiplan', '-o', 'a.html']],
  [2, ['render', 'a.aiplan', '-o', 'a.html', '--section', 'roadmp']],
  [2, ['render', 'a.aiplan', '-o', 'a.html', '--section', 'x']],
  [2, ['render', 'a.aiplan', '-o', 'gone/a.html']],
  [2, ['render', 'other/a.aiplan', '-o', 'a.html', '--config', 'logo-outside.json']],
  [2, ['render', 'a.aiplan', '-o', 'a.html', '--config', 'logo-gone.json']],
  [2, ['render', 'a.aiplan', '-o', 'a.html', '--config', 'logo-text.json']],
  [2, ['embed', 'gone.md']],
  [2, ['embed', 'plain.md']],
  [2, ['embed', 'open.md']],
  [2, ['embed', 'twice.md']],
  [2, ['embed', 'closing.md']],
  [2, ['embed', 'nameless.md']],
  [2, ['embed', 'lost.md']],
  [2, ['embed', 'unread.md']],
  [2, ['facts', 'a.aiplan', '--section', 'weather']],
  [2, ['facts', 'a.aiplan', '--runs', '0']],
  [2, ['facts', 'company.aiplan']],
  [2, ['facts', 'a.aiplan', '--why', 'nobody']],
  [2, ['facts', 'a.aiplan', '--why', '?']],
  [2, ['facts', 'a.aiplan', '--why', 'p80(nowhere)']],
  [2, ['baseline']],
  [2, ['baseline', 'prune', 'a.aiplan']],
  [2, ['config', 'print', 'empty']],
  [2, ['lsp']],
];

const files = {
  'a.aiplan': CLEAN,
  'aiplan.config.json': '{}',
  'other/aiplan.config.json': '{}',
  'other/a.aiplan': CLEAN,
  'faulty.aiplan': 'plan p "P" {\n}\n',
  'open.aiplan': 'plan x "X" {\n  roadmap {{\n',
  'company.aiplan': 'company "C" {\n}\n',
  'two.aiplan': 'plan p "P" {\n}\n\nplan q "Q" {\n}\n',
  'latin.aiplan': Buffer.from('company "M\xfcller" {\n}\n', 'latin1'),
  'wide.aiplan': Buffer.from('\ufeffcompany', 'utf16le'),
  'zeros.aiplan': new Uint8Array(5000),
  'notes.txt': 'Notes',
  'empty/notes.txt': 'Notes',
  'broken.json': '{ "profile": }',
  'both.json': '{ "version": 1, "findings": [] }',
  'logo-gone.json': '{ "report": { "logo": "gone.png" } }',
  'logo-text.json': '{ "report": { "logo": "text.png" } }',
  'text.png': 'no picture',
  'logo-outside.json': '{ "report": { "logo": "linked.png" } }',
  'plain.md': '# Notes\n',
  'open.md': '<!-- aiplan: a.aiplan -->\n',
  'twice.md': '<!-- aiplan: a.aiplan -->\n<!-- aiplan: a.aiplan -->\n<!-- /aiplan -->\n',
  'closing.md': '<!-- /aiplan -->\n',
  'nameless.md': '<!-- aiplan: #roadmap -->\n<!-- /aiplan -->\n',
  'lost.md': '<!-- aiplan: gone.aiplan -->\n<!-- /aiplan -->\n',
  'unread.md': '<!-- aiplan: open.aiplan -->\n<!-- /aiplan -->\n',
};
const { run } = project(files);

/** What was said in English, for each run once. */
const english = new Map<string, Promise<string>>();

async function said(words: readonly string[], language: Language, status: number, input = ''): Promise<string> {
  const env = { LANG: `${language}_BE.UTF-8` };
  const ended = await run(words, { env, input });
  expect(ended.status, `${words.join(' ')}: ${ended.stderr}`).toBe(status);
  return `${ended.stdout}\n${ended.stderr}`;
}

function inEnglish(words: readonly string[], status: number, input?: string): Promise<string> {
  const key = words.join(' ');
  const known = english.get(key) ?? said(words, 'en', status, input);
  english.set(key, known);
  return known;
}

/** Lines with words of a sentence: what stands in another language may not be one of them. Names and findings are the same in all. */
function sentencesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) => !line.split(/[ ,)]+/).every((word) => word === '' || SECTIONS.some((section) => section === word)),
    )
    .filter(
      (line) => /[a-z]{2,},? [a-z]{2,},? [a-z-]{2,}/i.test(line) && !/ {2}(error|warning|hint) {2}|^<!--/.test(line),
    );
}

describe.each(TRANSLATED)('in %s', (language) => {
  it.each(PATHS.map((words) => [words.join(' ') || 'aiplan', words] as const))(
    'no line of the help of %s is English',
    async (_, words) => {
      const lines = sentencesIn(await said([...words, '--help'], language, 0));
      expect(lines).not.toEqual([]);
      expect(sentencesIn(await inEnglish([...words, '--help'], 0)).filter((line) => lines.includes(line))).toEqual([]);
      const { titles } = cliTextsIn('en').help;
      const page = await said([...words, '--help'], language, 0);
      for (const title of Object.values(titles)) expect(page.split('\n')).not.toContain(title);
    },
  );

  it.each(REFUSED.map(([status, words, input]) => [words.join(' '), words, status, input] as const))(
    'no sentence about %s is English',
    async (_, words, status, input) => {
      const lines = sentencesIn(await said(words, language, status, input));
      expect(lines).not.toEqual([]);
      expect(sentencesIn(await inEnglish(words, status, input)).filter((line) => lines.includes(line))).toEqual([]);
    },
  );
});

describe('the language', () => {
  const NL = 'Achter aiplan explain ontbreekt <regel>.';
  const DE = 'Hinter aiplan explain fehlt <Regel>.';
  const EN = 'aiplan explain needs a <rule> after it.';

  it.each<[string, readonly string[], Record<string, string>, string]>([
    ['that of the option', ['explain', '--lang', 'de'], { LANG: 'nl_NL.UTF-8' }, DE],
    ['that of the option with an equals sign', ['explain', '--lang=de'], {}, DE],
    ['the last of several', ['explain', '--lang', 'de', '--lang', 'nl'], {}, NL],
    [
      'not that of a word behind --',
      ['explain', '--', '--lang', 'de', 'x'],
      {},
      'aiplan explain takes fewer words than these.',
    ],
    ['that of the environment', ['explain'], { LANG: 'nl_NL.UTF-8' }, NL],
    ['of messages before that of all', ['explain'], { LANG: 'nl_NL', LC_MESSAGES: 'de_AT.UTF-8' }, DE],
    ['that of everything before all others', ['explain'], { LANG: 'nl', LC_MESSAGES: 'nl', LC_ALL: 'de' }, DE],
    ['English where no language is meant', ['explain'], { LC_ALL: 'C.UTF-8', LANG: 'nl_NL' }, EN],
    ['English for a language that it does not speak', ['explain'], { LANG: 'fr_FR.UTF-8' }, EN],
  ])('is %s', async (_, words, env, sentence) => {
    const { status, stderr } = await run(words, { env });
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe(sentence);
  });

  it('is that of the configuration before that of the environment', async () => {
    const configured = project({ 'aiplan.config.json': '{ "language": "nl" }', 'plans/a.aiplan': CLEAN });
    const env = { LANG: 'de_DE.UTF-8' };
    expect((await configured.run(['explain'], { env, inside: 'plans' })).stderr).toContain(NL);
    expect((await configured.run(['explain', '--lang', 'en'], { env })).stderr).toContain(EN);
    configured.write('aiplan.config.json', '{ "language": 3 }');
    expect((await configured.run(['explain'], { env })).stderr).toContain(DE);
  });

  it('of findings, and of what programs read, does not depend on the system', async () => {
    const plans = project({ 'a.aiplan': ERROR });
    for (const format of ['text', 'json', 'sarif', 'github', 'gitlab', 'junit']) {
      const words = ['check', '--format', format, '--as-of', '2027-03-01'];
      const outputs = await Promise.all(LANGUAGES.map((LANG) => plans.run(words, { env: { LANG } })));
      expect(new Set(outputs.map(({ stdout }) => stdout)).size, format).toBe(1);
    }
    const rules = await Promise.all(LANGUAGES.map((LANG) => run(['rules', '--format', 'json'], { env: { LANG } })));
    expect(new Set(rules.map(({ stdout }) => stdout)).size).toBe(1);
  });
});

describe('what commands say of their work', () => {
  it.each([
    ['en', 'a.aiplan formatted\n'],
    ['nl', 'a.aiplan opgemaakt\n'],
    ['de', 'a.aiplan formatiert\n'],
  ])('is in %s', async (language, formatted) => {
    const plans = project({ 'a.aiplan': 'plan   p "P" {\n}\n' });
    expect((await plans.run(['format', '--lang', language])).stdout).toBe(formatted);
  });

  it.each([
    ['en', 'aiplan.baseline.json written: 1 finding (1 error, 0 warnings, 0 hints)'],
    ['nl', 'aiplan.baseline.json geschreven: 1 bevinding (1 fout, 0 waarschuwingen, 0 tips)'],
    ['de', 'aiplan.baseline.json geschrieben: 1 Befund (1 Fehler, 0 Warnungen, 0 Hinweise)'],
  ])('is in %s for a baseline', async (language, written) => {
    const plans = project({ 'a.aiplan': ERROR });
    expect((await plans.run(['baseline', 'write', '--lang', language])).stdout.split('\n')[0]).toBe(written);
  });

  it.each([
    ['en', 'project folder', 'report language', 'default'],
    ['nl', 'projectmap', 'taal van het rapport', 'standaard'],
    ['de', 'Projektordner', 'Sprache des Berichts', 'Standard'],
  ])('is in %s for the settings', async (language, ...labels) => {
    const { status, stdout } = await run(['config', 'print', 'a.aiplan', '--lang', language]);
    expect(status).toBe(0);
    for (const label of labels) expect(stdout).toMatch(new RegExp(`(^| {2})${label}( {2}|$)`, 'm'));
  });
});
