import fc from 'fast-check';
import type { Shape } from '../../src/language/values/shape.ts';
import { ELEMENTS, FILE_CHILDREN } from '../../src/language/vocabulary/elements.ts';
import { FIGURES, type FigureSpecification } from '../../src/language/vocabulary/figures.ts';
import type { ElementSpecification } from '../../src/language/vocabulary/specification.ts';

/** Random plans drawn from the vocabulary: every element, every fact, values from the samples of their shapes, loose layout. */

const specifications: Readonly<Record<string, ElementSpecification>> = ELEMENTS;

const blank = fc.constantFrom('', ' ', '  ', '\t');
const id = fc.constantFrom('anna', 'drafting', 'x-1', 'pilot', 'budget', 'data', 'error-rate');
const text = fc.constantFrom('"a"', '"two words"', '"with \\"quotes\\""', '""', '"// no comment { }"', '"""one"""');
const longText = fc.constantFrom(
  '"""\n a\n   b\n"""',
  '"""first\n    second\n\n\n    third   \n      """',
  '"""\n\n x\n\n"""',
);
const comment = fc.constantFrom('// note', '/* note */', '/* a\n   b */', '/*\n * a\n     * b\n */', '//', '/**/');

/** Values as the shape's samples write them, with words of a sentence's clauses. */
function writingOf(shape: Shape<unknown>): fc.Arbitrary<string> {
  const { what, words, samples } = shape.expects;
  const own = samples.filter((sample) => sample !== '"…"');
  const plain = [...own, ...(words ?? [])];
  const textual = what === 'text' || own.length === 0;
  const one: fc.Arbitrary<string> = fc.oneof(
    ...(plain.length > 0 ? [{ weight: 6, arbitrary: fc.constantFrom(...plain) }] : []),
    { weight: textual ? 4 : 1, arbitrary: text },
    { weight: textual ? 2 : 0, arbitrary: longText },
    { weight: 1, arbitrary: id },
    {
      weight: 1,
      arbitrary: fc.constantFrom('2,5', '€ 12.000', '40 %', '6 weken', '4-6 weeks', '–5', '1. März 2026', '>=5 h'),
    },
  );
  const { parts } = shape;
  if (!parts) return one;
  if (parts.list) {
    const item = Object.values(parts.head)[0] ?? shape;
    return fc
      .array(writingOf(item), { minLength: 1, maxLength: 4 })
      .chain((items) => blank.map((gap) => items.join(`${gap},${gap}`)));
  }
  const clauses = Object.entries(parts.clauses).map(([word, clause]) =>
    fc.option(writingOf(clause), { nil: undefined }).map((value) => (value ? ` ${word} ${value}` : '')),
  );
  const heads = Object.values({ ...parts.head, ...parts.tail }).map(writingOf);
  return fc.tuple(fc.tuple(...heads), fc.tuple(...clauses)).map(([head, tail]) => head.join(' ') + tail.join(''));
}

/** A line of `expect`: a figure with what it is of, a comparison and a limit, whole or half-typed, loosely set. */
function expectation(): fc.Arbitrary<string> {
  const figures = Object.entries(FIGURES).flatMap(([name, { argument, sample }]) => {
    const [sign = '', ...limit] = sample.split(' ');
    const figure = name === 'percentile' ? 'p80' : name;
    return ARGUMENTS[argument].map((inside) => [
      ...(inside === '' ? [figure] : [figure, '(', inside, ')']),
      sign,
      limit.join(' '),
    ]);
  });
  const odd = fc.constantFrom(
    ['p80', 'pilot', '<='],
    ['roi', '('],
    ['npv', '>=', '-', '5k'],
    ['"x"'],
    ['12', '%', ')'],
    ['cost', '=<', '5k'],
  );
  const broken = fc.constantFrom('', '', '', '', '', '\n  <= 5');
  return fc
    .tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...figures) }, { weight: 2, arbitrary: odd }),
      fc.nat(9),
      broken,
    )
    .chain(([tokens, drop, end]) => {
      const kept = drop < 8 ? tokens : tokens.slice(0, -1);
      return fc
        .array(blank, { minLength: kept.length, maxLength: kept.length })
        .map((gaps) => kept.map((token, index) => gaps[index] + token).join('') + end);
    });
}

const ARGUMENTS: Readonly<Record<FigureSpecification['argument'], readonly string[]>> = {
  none: [''],
  work: ['pilot', 'x-1'],
  person: ['anna'],
  period: ['2027-Q1', '2027-03', '2027', '2027-3', 'Q1 2027'],
  category: ['', 'personnel'],
  uncertain: ['pilot', 'cost'],
};

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n\n\n', '\n \t\n');

function line(content: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const between = fc.option(comment, { nil: undefined, freq: 6 });
  return fc.tuple(blank, content, between, blank, lineEnd, between).map(([before, fact, trailing, gap, end, own]) => {
    const behind = trailing === undefined ? '' : gap + trailing;
    return `${before}${fact}${behind}${end}${own === undefined ? '' : `${before}${own}${end}`}`;
  });
}

function header(kind: string): fc.Arbitrary<string> {
  const { id: named, title } = specifications[kind] ?? { id: 'none', title: false };
  const name = named === 'none' ? fc.constant('') : id.map((word) => ` ${word}`);
  const caption = title
    ? fc.oneof(
        fc.constant(''),
        text.map((words) => ` ${words}`),
      )
    : fc.constant('');
  return fc.tuple(name, caption, blank).map(([word, words, gap]) => kind + word + words + gap);
}

function element(kind: string, depth: number): fc.Arbitrary<string> {
  const specification = specifications[kind];
  if (!specification) return fc.constant('');
  const { statement } = specification;
  if (statement) return line(writingOf(statement).map((value) => `${kind} ${value}`));
  const facts = Object.entries(specification.facts).map(([name, fact]) =>
    line(fc.tuple(blank, blank, writingOf(fact.shape)).map(([a, b, value]) => `${name}${a}:${b}${value}`)),
  );
  const children = depth > 0 ? Object.keys(specification.children).map((child) => element(child, depth - 1)) : [];
  const stray = line(fc.constantFrom('half', 'typed line', 'budget 5k', 'foo "x"'));
  const held = specification.lines ? [{ weight: 8, arbitrary: line(expectation()) }] : [];
  const members = [
    ...(facts.length > 0 ? [{ weight: 6, arbitrary: fc.oneof(...facts) }] : []),
    ...(children.length > 0 ? [{ weight: 3, arbitrary: fc.oneof(...children) }] : []),
    { weight: 1, arbitrary: stray },
    ...held,
  ];
  const brace = fc.constantFrom('{', '{\n', ' {', ' // why\n{\n', '\n{', ' { // what\n', ' /* so */ {\n');
  return line(
    fc
      .tuple(header(kind), brace, fc.array(fc.oneof(...members), { maxLength: 6 }))
      .map(([head, open, block]) => `${head}${open}${block.join('')}}`),
  );
}

/** A file of a few elements. */
export function randomPlan(): fc.Arbitrary<string> {
  const kinds = Object.keys(FILE_CHILDREN);
  return fc
    .tuple(
      fc.array(fc.oneof(...kinds.map((kind) => element(kind, 2))), { maxLength: 3 }),
      element('plan', 3),
      fc.boolean(),
    )
    .map(([shared, plan, windows]) => {
      const all = [...shared, plan].join('');
      return windows ? all.replaceAll('\n', '\r\n') : all;
    });
}
