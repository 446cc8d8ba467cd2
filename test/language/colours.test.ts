import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { ELEMENTS } from '../../src/language/vocabulary/elements.ts';
import { FIGURE_WORDS } from '../../src/language/vocabulary/figures.ts';
import { elementKinds } from '../../src/language/vocabulary/words.ts';
import { example } from './plans.ts';

const PATH = fileURLToPath(new URL('../../syntaxes/aiplan.tmLanguage.json', import.meta.url));

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(PATH, 'utf8'), PATH),
  });
  const loaded = await registry.loadGrammar('source.aiplan');
  if (!loaded) throw new Error('The colour grammar cannot be loaded.');
  grammar = loaded;
});

/** `text → innermost scope` for every coloured stretch. */
function coloured(text: string): [text: string, scope: string][] {
  const found: [string, string][] = [];
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.at(-1) ?? '';
      const part = line.slice(startIndex, endIndex).trim();
      if (part !== '' && scope !== 'source.aiplan') found.push([part, scope.replace(/\.aiplan$/, '')]);
    }
  }
  return found;
}

const NAME = 'support.type.property-name';
const COLON: [string, string] = [':', 'punctuation.separator.key-value'];

describe('colours', () => {
  test.each<[string, [string, string][]]>([
    [
      'person anna "Anna" {',
      [
        ['person', 'storage.type.element'],
        ['anna', 'entity.name.type.id'],
        ['"', 'string.quoted.double'],
        ['Anna', 'string.quoted.double'],
        ['"', 'string.quoted.double'],
        ['{', 'punctuation.section.block.begin'],
      ],
    ],
    ['  level: business', [['level', NAME], COLON, ['business', 'constant.language']]],
    ['  owner: business', [['owner', NAME], COLON, ['business', 'variable.other.reference']]],
    ['  my-fact: 5', [['my-fact', 'entity.other.attribute-name'], COLON, ['5', 'constant.numeric']]],
    ['  personnel: 40%', [['personnel', NAME], COLON, ['40%', 'constant.numeric.share']]],
    [
      '  salary: 85k / year',
      [
        ['salary', NAME],
        COLON,
        ['85k', 'constant.numeric'],
        ['/', 'keyword.operator.per'],
        ['year', 'keyword.other.unit.time'],
      ],
    ],
    [
      '  amount: 85k EUR',
      [['amount', NAME], COLON, ['85k', 'constant.numeric.money'], ['EUR', 'keyword.other.unit.currency']],
    ],
    [
      '  duration: 4..6 weeks',
      [
        ['duration', NAME],
        COLON,
        ['4', 'constant.numeric'],
        ['..', 'keyword.operator.range'],
        ['6', 'constant.numeric.duration'],
        ['weeks', 'keyword.other.unit.time'],
      ],
    ],
    [
      '  starts: month 9',
      [['starts', NAME], COLON, ['month', 'keyword.other.unit.time'], ['9', 'constant.numeric.date']],
    ],
    [
      '  start: 2026-01-05 // soon',
      [['start', NAME], COLON, ['2026-01-05', 'constant.numeric.date'], ['// soon', 'comment.line.double-slash']],
    ],
    [
      '  value: 3 of 5',
      [['value', NAME], COLON, ['3', 'constant.numeric'], ['of', 'keyword.other.clause'], ['5', 'constant.numeric']],
    ],
    [
      '  review: every month',
      [['review', NAME], COLON, ['every', 'keyword.other.clause'], ['month', 'keyword.other.unit.time']],
    ],
    [
      '  stop-if: error-rate > 15%',
      [
        ['stop-if', NAME],
        COLON,
        ['error-rate', 'variable.other.reference'],
        ['>', 'keyword.operator.comparison'],
        ['15%', 'constant.numeric.share'],
      ],
    ],
    [
      '  after: pilot + 1 week',
      [
        ['after', NAME],
        COLON,
        ['pilot', 'variable.other.reference'],
        ['+', 'keyword.operator.arithmetic'],
        ['1', 'constant.numeric.duration'],
        ['week', 'keyword.other.unit.time'],
      ],
    ],
    [
      '  effort: 10 working days',
      [['effort', NAME], COLON, ['10', 'constant.numeric.duration'], ['working days', 'keyword.other.unit.time']],
    ],
    [
      '    p80(rollout) <= 2027-06-30',
      [
        ['p80', 'support.function.figure'],
        ['(', 'punctuation.section.parens.begin'],
        ['rollout', 'variable.other.reference'],
        [')', 'punctuation.section.parens.end'],
        ['<=', 'keyword.operator.comparison'],
        ['2027-06-30', 'constant.numeric.date'],
      ],
    ],
    [
      'cost(personnel) <= 150k',
      [
        ['cost', 'support.function.figure'],
        ['(', 'punctuation.section.parens.begin'],
        ['personnel', 'constant.language'],
        [')', 'punctuation.section.parens.end'],
        ['<=', 'keyword.operator.comparison'],
        ['150k', 'constant.numeric'],
      ],
    ],
    [
      'spend(2026-Q4) ≤ 80k // agreed',
      [
        ['spend', 'support.function.figure'],
        ['(', 'punctuation.section.parens.begin'],
        ['2026-Q4', 'constant.numeric.date'],
        [')', 'punctuation.section.parens.end'],
        ['≤', 'keyword.operator.comparison'],
        ['80k', 'constant.numeric'],
        ['// agreed', 'comment.line.double-slash'],
      ],
    ],
    [
      'benefit >= 120k / year',
      [
        ['benefit', 'support.function.figure'],
        ['>=', 'keyword.operator.comparison'],
        ['120k', 'constant.numeric'],
        ['/', 'keyword.operator.per'],
        ['year', 'keyword.other.unit.time'],
      ],
    ],
    ['  data: data', [['data', NAME], COLON, ['data', 'variable.other.reference']]],
    [
      'import "company.aiplan"',
      [
        ['import', 'keyword.control.import'],
        ['"', 'string.quoted.double'],
        ['company.aiplan', 'string.quoted.double'],
        ['"', 'string.quoted.double'],
      ],
    ],
  ])('%j', (line, expected) => {
    const merged = coloured(line);
    // A text is one stretch or three, by the version of the engine.
    const plain = (list: [string, string][]): [string, string][] => {
      const result: [string, string][] = [];
      for (const [text, scope] of list) {
        const last = result.at(-1);
        if (last && last[1] === scope && scope.startsWith('string')) last[0] += text;
        else result.push([text, scope]);
      }
      return result;
    };
    expect(plain(merged)).toEqual(plain(expected));
  });

  test('a rule and its reason after accept', () => {
    const found = coloured('accept use-case/no-fallback because "x" until 2026-09-01');
    expect(found[0]).toEqual(['accept', 'keyword.control.accept']);
    expect(found[1]).toEqual(['use-case/no-fallback', 'entity.name.function.rule']);
    expect(found).toContainEqual(['because', 'keyword.other.clause']);
    expect(found).toContainEqual(['2026-09-01', 'constant.numeric.date']);
  });

  test('long texts and block comments end where they are closed', () => {
    const found = coloured('problem: """\n  person x { // no\n"""\nowner: anna\n/* team {\n */ team {');
    expect(found).toContainEqual(['person x { // no', 'string.quoted.triple']);
    expect(found).toContainEqual(['owner', NAME]);
    expect(found.at(-2)).toEqual(['team', 'storage.type.element']);
  });

  test('an open quote colours its own line only', () => {
    expect(coloured('goal: "open\nowner: anna')).toContainEqual(['owner', NAME]);
  });

  test('a list goes on behind a comma at the end of a line', () => {
    expect(coloured('level: business,\n  technical\ntechnical')).toContainEqual(['technical', 'constant.language']);
  });

  test('every kind of element and every fact has its colour', () => {
    for (const kind of elementKinds()) {
      const [first] = coloured(`${kind} "x"`);
      expect([kind, first?.[0]]).toEqual([kind, kind]);
      expect(first?.[1]).toMatch(/^(storage\.type\.element|keyword\.control\.)/);
    }
    for (const { facts } of Object.values(ELEMENTS)) {
      for (const name of Object.keys(facts)) expect(coloured(`  ${name}: 1`)[0]).toEqual([name, NAME]);
    }
  });

  test('every figure has its colour at the start of a line', () => {
    for (const word of FIGURE_WORDS) expect(coloured(`  ${word} <= 5`)[0]).toEqual([word, 'support.function.figure']);
    expect(coloured('  p9 <= 5')[0]?.[1]).not.toBe('support.function.figure');
    expect(coloured('  owner: cost')[2]).toEqual(['cost', 'variable.other.reference']);
  });

  test.each(['quotes.aiplan', 'screening.aiplan', 'company.aiplan'])('%s has no unknown name', (name) => {
    expect(coloured(example(name)).filter(([, scope]) => scope === 'entity.other.attribute-name')).toEqual([]);
  });
});
