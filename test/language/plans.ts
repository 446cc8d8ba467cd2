import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { ElementSyntax, SyntaxTree } from '../../src/language/syntax/tree.ts';

/** Text of a file in `examples/`. */
export function example(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), 'utf8');
}

/** A tree with all positions counted from the start of the file, to be compared with another. */
export function absolute(tree: SyntaxTree): unknown {
  const problems = tree.problems.map(({ code, at, data }) => ({
    code,
    data,
    start: at.anchor.start + at.start,
    end: at.anchor.start + at.end,
  }));
  return { members: element(tree.root), problems, balanced: tree.balanced };
}

function element({ anchor, ...rest }: ElementSyntax): unknown {
  const base = anchor.start;
  const place = <T extends { readonly start: number; readonly end: number }>(at: T): T => ({
    ...at,
    start: at.start + base,
    end: at.end + base,
  });
  return {
    start: base,
    end: base + rest.end,
    trailEnd: base + rest.trailEnd,
    open: rest.open === undefined ? undefined : base + rest.open,
    close: rest.close === undefined ? undefined : base + rest.close,
    depth: rest.depth,
    kind: rest.kind && place(rest.kind),
    header: rest.header.map(place),
    comment: rest.comment && place(rest.comment),
    members: rest.members.map((member): unknown => {
      if (member.type === 'element') return element(member);
      const common = { ...place(member), trailEnd: member.trailEnd + base };
      if (member.type === 'stray') return { ...common, tokens: member.tokens.map(place) };
      return { ...common, name: place(member.name), values: member.values.map(place) };
    }),
  };
}

/** Pieces that edits are made of: what decides about structure, and what people type. */
const PIECES = [
  ...['{', '}', '"', '"""', '/*', '*/', '//', '\n', '\r\n', '\r', '  ', '\t', ':', ',', '..', '.', '+', '%', '€', "'"],
  ...['“', '”', '„', '\u0000', '\uFEFF', '\\', '@@', '/', '<', '>', '=', '-', '–', '12', '2,5', '12.000', '40 %'],
  ...['goal', 'goal:', ' team {', 'person x "X" {', '\n  risk r "R" {\n  }\n', '\n// note\n', '/* note */', '"text"'],
  ...[
    '\n  goal: "x"\n',
    'foo',
    'foo bar {',
    'plan',
    'accept a/b because "c"',
    'import "x.aiplan"',
    ' \n\n ',
    'é',
    '7 {',
  ],
  ...['(', ')', 'expect {', 'expect', 'p80(x)', '<= 5', '2026-Q4', '\n  roi >= 20%\n', 'benefit', 'cost: 5'],
  ...['"""\n a\n b\n"""', '2026-03-01', 'every week', '\n}\n', '\n    }\n', '{}', '}{', ',\n', 'k', '5 weeks'],
];

export interface RandomEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Edits by position (a share of the text's length), how much goes and what comes. */
export function edits(maxLength = 6): fc.Arbitrary<RandomEdit[]> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 4, arbitrary: fc.nat(3) },
      { weight: 1, arbitrary: fc.nat(120) },
    ),
    insert: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'binary' }) },
      { weight: 1, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join('')) },
    ),
  });
  return fc.array(edit, { minLength: 1, maxLength });
}

/** Applies an edit; half of the positions move to the next brace, quote, comment or line end. */
export function apply(text: string, { at, remove, insert }: RandomEdit): string {
  let start = Math.floor(at * (text.length + 1));
  if ((start & 1) === 0) {
    const near = /[{}"\r\n]|\/[/*]/g;
    near.lastIndex = start;
    const found = near.exec(text);
    if (found) start = found.index + ((start >> 1) & 1);
  }
  return text.slice(0, start) + insert + text.slice(start + remove);
}

/** Short plans that hold what makes reading again difficult. */
export const SMALL_PLANS: readonly string[] = [
  '',
  'plan p "P" {\n  goal: "x"\n  // about the team\n  team {\n    person a "A" {\n      roles: data-scientist\n    }\n  }\n}\n',
  'plan p "P" {\n  team {\n    person a {\n      roles: x,\n        y\n  budget {\n    total: 3\n  }\n}\nplan q {\n}\n',
  'plan p {\n  goal: """\n    a "b" {\n    """\n  /* c\n     d */ risk r { owner: x } // e\n  }\n  risk s {}\n}\n}\n',
  'team: {\n  5 { }\n  { a: 1 }\n}\nfoo bar { b: 2 } c: 3 { d: 4 }\nimport "x" // t\n\n// u\ncompany { }\n',
  'plan p {\r\n  a: 1\r\n  b: "open\r\n  risk r {\r\n    c: }\r\n  d: /* e\r\n}\r\n',
  'plan p {\n  person a: "A" {\n    # roles: x\n  }\n  a: 1\n  ; b\n  #risk r {\n  }\n  {\n    { c: 2 }\n  }\n}\n',
  'plan p {\n  expect "E" {\n    p80(a) <= 2027-06-30\n    benefit\n    spend(2026-Q4)\n      <= 5k // c\n    12 (\n    accept a/b because "c"\n  }\n  expect {\n    roi >= 2%\n    x: 1\n  team { y }\n}\n',
  'plan p {\n  risk a { owner: b } risk c { owner: d }\n  x: 1 y: 2\n  accept use-case/no-fallback because "r"\n  org {\n  }\n',
];
