import { parse } from '../language/syntax/parser.ts';
import { locate } from '../language/syntax/source.ts';
import type { SyntaxTree } from '../language/syntax/tree.ts';
import type { FigureTerm } from '../language/values/shapes/figure-term.ts';
import { childOf, type ModelElement } from '../model/element.ts';
import type { PlanFile } from '../model/file.ts';
import { resolveReferences } from '../model/names.ts';
import type { Plan } from '../model/plan.ts';
import { readFile } from '../model/read.ts';
import type { Finding } from '../rules/engine/finding.ts';
import type { Rule } from '../rules/engine/rule.ts';
import { checkFile } from '../rules/engine/run.ts';
import type { Settings } from '../rules/engine/settings.ts';

/** What is wrong with a figure, with offsets in the text that was read. */
export interface FigureProblem {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

export interface FigureReading {
  /** Undefined where a problem keeps the figure from being read, and for a text that holds none. Its ranges lead nowhere in the plan. */
  readonly term: FigureTerm | undefined;
  /** In the words of the checks that speak about the same line in a plan. */
  readonly problems: readonly FigureProblem[];
}

const BEFORE = 'plan p {\nexpect {\n';

/**
 * Reads a figure that is asked for outside the text of a plan, as on the command line: `p80(rollout)`, `spend(2027-Q1)`, `roi`. It is
 * written as a line of `expect` begins; the limit of a whole such line is read and left aside.
 *
 * @param plan the plan whose names may be used
 */
export function readFigure(text: string, plan: Plan, rules: readonly Rule[], settings: Settings): FigureReading {
  const line = text.replace(/[\r\n]/g, ' ');
  const bare = readLine(plan, line);
  const limit = bare && missingLimit(bare.element);
  // Where only the limit is missing, the figure is given its usual one: what is said then is about the figure alone.
  const { tree, element } = (limit === undefined ? bare : readLine(plan, `${line}\n${limit}`)) ?? {};
  if (!tree || !element) return { term: undefined, problems: [] };
  const { findings } = checkFile(fileOf(plan, tree, element), rules, settings);
  const failed = findings.some(({ severity }) => severity === 'error');
  const within = (offset: number): number => Math.min(Math.max(0, offset - BEFORE.length), text.length);
  return {
    term: failed ? undefined : element.entries[0]?.value,
    problems: findings.map((finding) => {
      const { start, end } = locate(finding.at);
      return { finding, start: within(start), end: within(end) };
    }),
  };
}

interface ReadLine {
  readonly tree: SyntaxTree;
  readonly element: ModelElement<'expect'>;
}

/** A block with the text in it, read as if it stood in the plan's file. */
function readLine({ file }: Plan, text: string): ReadLine | undefined {
  const tree = parse(file, `${BEFORE}${text}\n}\n}\n`);
  const element = childOf(readFile(tree).elements[0], 'expect');
  return element && { tree, element };
}

/** The limit that the figure usually has, where nothing stands behind it. */
function missingLimit({ problems }: ModelElement<'expect'>): string | undefined {
  for (const problem of problems) {
    if (problem.code !== 'value' || problem.problem.code !== 'missing') continue;
    const { what, samples } = problem.problem.expected;
    if (what === 'comparison') return samples[0];
  }
  return undefined;
}

function fileOf(plan: Plan, { root, problems }: SyntaxTree, element: ModelElement<'expect'>): PlanFile {
  return {
    model: { file: plan.file, elements: [element], problems: [] },
    syntaxProblems: problems,
    imports: [],
    elements: [element],
    parents: new Map([[element, plan.element]]),
    references: resolveReferences([element], plan.names),
    names: plan.names,
    start: { anchor: root.anchor, start: 0, end: 0 },
  };
}
