import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';
import { type Project, project } from './command-line.ts';
import { ERROR, PLAN, WARNING } from './plans.ts';

const schema = JSON.parse(readFileSync(`${root}/schemas/check.schema.json`, 'utf8')) as object;
const matches = new Ajv({ strict: true, strictTypes: false }).compile(schema);

interface Output {
  readonly version: number;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly accepted: readonly Readonly<Record<string, unknown>>[];
}

async function findingsAsJson({ run }: Project, ...words: string[]): Promise<Output> {
  const { stdout } = await run(['check', '--format', 'json', '--as-of', '2026-11-23', ...words]);
  const output: unknown = JSON.parse(stdout);
  expect(matches(output), JSON.stringify(matches.errors)).toBe(true);
  return output as Output;
}

describe('check --format json', () => {
  it('says everything of a finding, with ranges that count from zero', async () => {
    const output = await findingsAsJson(project({ 'a b/ü.aiplan': WARNING }));
    const range = { start: { line: 1, character: 14 }, end: { line: 1, character: 29 } };
    expect(output).toEqual({
      version: 1,
      summary: { files: 1, errors: 0, warnings: 1, hints: 0, accepted: 0, baselined: 0 },
      findings: [
        {
          rule: 'value/foreign-notation',
          severity: 'warning',
          message: "'2,5 days / week' has a decimal comma; a plan writes '2.5 days / week'",
          path: 'a b/ü.aiplan',
          range,
          related: [],
          sources: [{ title: expect.stringMatching(/\S/), section: expect.any(String) }],
          fixes: [
            {
              title: "Write '2.5 days / week'",
              safety: 'safe',
              edits: [{ path: 'a b/ü.aiplan', range, newText: '2.5 days / week' }],
            },
          ],
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      ],
      accepted: [],
      baselined: [],
      staleBaseline: [],
    });
  });

  it('lists accepted findings apart, with the reason', async () => {
    const accepting = PLAN.replace(
      '  start:',
      '  accept organisation/no-management-line because "The owner runs the project herself" until 2099-01-01\n  start:',
    );
    const { accepted, findings, summary } = await findingsAsJson(project({ 'a.aiplan': accepting }));
    expect(accepted).toMatchObject([
      { rule: 'organisation/no-management-line', reason: 'The owner runs the project herself' },
    ]);
    expect(findings.map(({ rule }) => rule)).not.toContain('organisation/no-management-line');
    expect(summary).toMatchObject({ accepted: 1 });
  });

  it('holds to its schema for every example and for files that cannot be read', async () => {
    const plans = project({
      'a.aiplan': PLAN,
      'b.aiplan': ERROR,
      'c.aiplan': 'plan {{{ "\n= \u0000 }',
      'd.aiplan': '',
    });
    const { findings, summary } = await findingsAsJson(plans);
    expect(summary['files']).toBe(4);
    expect(findings.length).toBeGreaterThan(8);
    const examples = await findingsAsJson(plans, `${root}/examples`);
    expect(examples.summary['files']).toBe(8);
  });

  it('gives edits that can be applied as they are: own line ends, whole lines', async () => {
    const twice = 'company "C" {\r\n  employees: 3\r\n  employees: 3\r\n}\r\n';
    const { findings } = await findingsAsJson(project({ 'a.aiplan': twice }));
    expect(findings).toMatchObject([
      {
        rule: 'structure/duplicate-fact',
        related: [{ path: 'a.aiplan', range: { start: { line: 1, character: 2 } }, message: expect.any(String) }],
        fixes: [
          {
            safety: 'safe',
            edits: [
              {
                range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } },
                newText: '',
                path: 'a.aiplan',
              },
            ],
          },
        ],
      },
    ]);
    const plan = await findingsAsJson(project({ 'a.aiplan': PLAN.replaceAll('\n', '\r\n') }));
    const texts = JSON.stringify(plan.findings.flatMap(({ fixes }) => fixes));
    expect(texts).toContain('\\r\\n');
    expect(texts.replaceAll('\\r\\n', '')).not.toContain('\\n');
  });

  it('keeps fingerprints when a plan is moved and formatted', async () => {
    const fingerprints = async (text: string, name: string) =>
      (await findingsAsJson(project({ [name]: text }))).findings.map(({ fingerprint }) => fingerprint).sort();
    const before = await fingerprints(PLAN, 'a.aiplan');
    expect(before.length).toBeGreaterThan(3);
    expect(new Set(before).size).toBe(before.length);
    expect(await fingerprints(`// Moved\n\n\n${PLAN.replaceAll('  ', '    ')}`, 'b/c.aiplan')).toEqual(before);
  });
});
