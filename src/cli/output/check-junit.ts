import type { Severity } from '../../rules/engine/finding.ts';
import { RANK } from '../severity-rank.ts';
import { cliTextsIn } from '../texts/cli-texts.ts';
import type { CheckResult } from './check-result.ts';
import { excerptOf } from './excerpt.ts';
import type { ListedFinding } from './listed.ts';
import { sentences } from './sentences.ts';
import { xmlLines, xmlText } from './xml.ts';

/** Programs read it: what the run came to is said in one language. */
const ENGLISH = cliTextsIn('en');

/** Columns of an excerpt. */
const WIDTH = 100;

/** How a finding ends as a test. */
type Ending = 'failure' | 'error' | 'skipped' | 'passed';

interface TestCase {
  readonly name: string;
  readonly className: string;
  readonly ending: Ending;
  /** The line, one-based. */
  readonly line?: number;
  readonly type?: string;
  readonly message?: string;
  readonly text?: string;
}

/**
 * Findings as JUnit's XML, one suite for a file. A finding at least as severe as what fails is a failed test, one below passes and says
 * what it found, an accepted or baselined one is skipped; a file without any is one test that passes.
 */
export function checkJunit(result: CheckResult, failOn: Severity): string {
  const cases = new Map<string, TestCase[]>(result.files.map((file) => [file, []]));
  const add = (finding: ListedFinding, testCase: TestCase): void => {
    const known = cases.get(finding.path);
    if (known) known.push(testCase);
    else cases.set(finding.path, [testCase]);
  };
  for (const finding of result.found) add(finding, asTest(finding, failOn));
  for (const finding of result.accepted) add(finding, asSkipped(finding, finding.accepted?.reason ?? ''));
  for (const finding of result.baselined) add(finding, asSkipped(finding, finding.baselined?.note ?? 'baseline'));
  const suites = [...cases]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, own]) => ({ name: file, cases: own.length > 0 ? own : [clean(file)] }));
  const own = ofTheRun(result);
  const all = own.length > 0 ? [{ name: 'aiplan', cases: own }, ...suites] : suites;
  const total = counted(all.flatMap((suite) => suite.cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="aiplan" ${total}>`,
    ...all.map((suite) => suiteXml(suite.name, suite.cases)),
    '</testsuites>',
    '',
  ].join('\n');
}

function asTest(finding: ListedFinding, failOn: Severity): TestCase {
  const { severity, message, rule, path, range, line } = finding;
  const { source, mark } = excerptOf(line, range, WIDTH);
  return {
    name: `${rule}: ${message}`,
    className: path,
    ending: RANK[severity] >= RANK[failOn] ? 'failure' : 'passed',
    line: range.start.line + 1,
    type: severity,
    message,
    text: [
      `${path}:${range.start.line + 1}:${range.start.character + 1}  ${severity}`,
      source,
      mark,
      sentences(finding),
    ].join('\n'),
  };
}

function asSkipped({ rule, message, path, range }: ListedFinding, reason: string): TestCase {
  const line = range.start.line + 1;
  return { name: `${rule}: ${message}`, className: path, ending: 'skipped', line, message: reason };
}

function clean(file: string): TestCase {
  return { name: 'check', className: file, ending: 'passed' };
}

/** What kept the check from its work, and more warnings than allowed. */
function ofTheRun({ troubles, overLimit }: CheckResult): TestCase[] {
  const cases = troubles.map(
    ({ say, rule }): TestCase => ({
      name: rule ?? say(ENGLISH),
      className: 'aiplan',
      ending: 'error',
      type: 'trouble',
      message: say(ENGLISH),
    }),
  );
  if (!overLimit) return cases;
  const limit = { name: 'max-warnings', className: 'aiplan', type: 'limit', message: overLimit(ENGLISH) };
  return [...cases, { ...limit, ending: 'failure' }];
}

function counted(cases: readonly TestCase[]): string {
  const of = (ending: Ending): number => cases.filter((one) => one.ending === ending).length;
  return `tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}

function suiteXml(name: string, cases: readonly TestCase[]): string {
  const lines = [`  <testsuite name="${xmlText(name)}" ${counted(cases)}>`, ...cases.map(caseXml), '  </testsuite>'];
  return lines.join('\n');
}

function caseXml({ name, className, ending, line, type, message = '', text = '' }: TestCase): string {
  const place = line === undefined ? '' : ` file="${xmlText(className)}" line="${line}"`;
  const head = `    <testcase name="${xmlText(name)}" classname="${xmlText(className)}"${place}`;
  if (ending === 'skipped') return `${head}><skipped message="${xmlText(message)}"/></testcase>`;
  if (ending === 'passed') {
    return text === '' ? `${head}/>` : `${head}><system-out>${xmlLines(text)}</system-out></testcase>`;
  }
  const kind = ` type="${xmlText(type ?? ending)}" message="${xmlText(message)}"`;
  return `${head}><${ending}${kind}>${xmlLines(text)}</${ending}></testcase>`;
}
