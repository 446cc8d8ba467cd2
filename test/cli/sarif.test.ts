import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';
import { version } from '../../scripts/vsix.mjs';
import { type Project, project } from './command-line.ts';
import { CLEAN, ERROR, PLAN, WARNING } from './plans.ts';
import { sarifProblems } from './sarif-schema.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly suppressions: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region: Region };
  }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent?: { readonly text: string };
      }[];
    }[];
    readonly properties: { readonly safety: string };
  }[];
}

interface Run {
  readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly object[];
  readonly results: readonly Result[];
}

/** The one run of a log that holds to the schema, and how the command ended. */
async function sarif(
  plans: Project,
  words: readonly string[] = [],
  inside = '',
): Promise<{ run: Run; status: number | null }> {
  const ended = await plans.run(['check', '--format', 'sarif', '--as-of', '2026-11-23', ...words], { inside });
  const log = JSON.parse(ended.stdout) as { readonly runs: readonly Run[] };
  expect(sarifProblems(log)).toEqual([]);
  const [run] = log.runs;
  if (!run) throw new Error('There is no run.');
  return { run, status: ended.status };
}

function addresses({ results }: Run): (ArtifactLocation | undefined)[] {
  return results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation);
}

describe('the schema in use', () => {
  it('refuses what is no log, a wrong level, and a region without a beginning', () => {
    expect(sarifProblems({})).not.toEqual([]);
    const log = (result: object) => ({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'a' } }, results: [result] }],
    });
    expect(sarifProblems(log({ message: { text: 'm' } }))).toEqual([]);
    expect(sarifProblems(log({ message: { text: 'm' }, level: 'hint' }))).not.toEqual([]);
    const region = { endLine: 3 };
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'a' }, region } }];
    expect(sarifProblems(log({ message: { text: 'm' }, locations }))).not.toEqual([]);
  });
});

describe('check --format sarif', () => {
  it('says everything of a finding, with places that count from one', async () => {
    const { run, status } = await sarif(project({ 'a.aiplan': WARNING }));
    const region = { startLine: 2, startColumn: 15, endLine: 2, endColumn: 30 };
    expect(run.results).toEqual([
      {
        ruleId: 'value/foreign-notation',
        ruleIndex: 0,
        level: 'warning',
        message: { text: "'2,5 days / week' has a decimal comma; a plan writes '2.5 days / week'." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a.aiplan', uriBaseId: '%SRCROOT%' },
              region: { ...region, snippet: { text: '2,5 days / week' } },
            },
          },
        ],
        partialFingerprints: { 'aiplanIdentity/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
        suppressions: [],
        fixes: [
          {
            description: { text: "Write '2.5 days / week'" },
            artifactChanges: [
              {
                artifactLocation: { uri: 'a.aiplan', uriBaseId: '%SRCROOT%' },
                replacements: [{ deletedRegion: region, insertedContent: { text: '2.5 days / week' } }],
              },
            ],
            properties: { safety: 'safe' },
          },
        ],
      },
    ]);
    expect(run).toMatchObject({
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': {} },
      tool: {
        driver: {
          name: 'aiplan',
          version: version(),
          rules: [
            {
              id: 'value/foreign-notation',
              shortDescription: { text: expect.stringMatching(/\S/) },
              help: { markdown: expect.stringMatching(/^# .*\n[\s\S]*## Sources/) },
              defaultConfiguration: { level: 'warning' },
            },
          ],
        },
      },
      invocations: [{ executionSuccessful: true, exitCode: 0, toolExecutionNotifications: [] }],
    });
    expect(status).toBe(0);
  });

  it('holds to the schema for every example and for empty, broken and unreadable files', async () => {
    const plans = project({ 'a.aiplan': PLAN, 'b.aiplan': '', 'c.aiplan': 'plan {\n"', 'd.aiplan': CLEAN });
    expect((await sarif(plans)).run.results.length).toBeGreaterThan(8);
    const { run } = await sarif(plans, [`${root}/examples`]);
    expect(run.results.length).toBeGreaterThan(20);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('names files from the top of the repository, wherever it runs, and others by their whole address', async () => {
    const plans = project({ '.git/x': '', 'plans/a b/ü#1.aiplan': ERROR });
    const expected = [{ uri: 'plans/a%20b/%C3%BC%231.aiplan', uriBaseId: '%SRCROOT%' }];
    expect(addresses((await sarif(plans)).run)).toEqual(expected);
    expect(addresses((await sarif(plans, [], 'plans')).run)).toEqual(expected);
    const other = project({ 'x y.aiplan': ERROR });
    expect(addresses((await sarif(plans, [other.path('x y.aiplan')])).run)).toEqual([
      { uri: new URL(`file://${other.folder}/x%20y.aiplan`).href },
    ]);
  });

  it('tells accepted findings as suppressed in the source, with the reason and its place', async () => {
    const accepting = PLAN.replace(
      '  start:',
      '  accept organisation/no-management-line because "The owner runs the project herself" until 2099-01-01\n  start:',
    );
    const { results } = (await sarif(project({ 'a.aiplan': accepting }))).run;
    const suppressed = results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed).toMatchObject([
      {
        ruleId: 'organisation/no-management-line',
        suppressions: [
          {
            kind: 'inSource',
            status: 'accepted',
            justification: 'The owner runs the project herself',
            location: { physicalLocation: { region: { startLine: 3, startColumn: 3 } } },
          },
        ],
      },
    ]);
    expect(results.length).toBeGreaterThan(3);
  });

  it('tells what the baseline holds as suppressed outside, with the note', async () => {
    const plans = project({ 'a.aiplan': WARNING });
    await plans.run(['baseline', 'write']);
    const baseline = plans.read('aiplan.baseline.json');
    plans.write('b.aiplan', WARNING.replaceAll('anna', 'bert'));
    const suppressions = async () => (await sarif(plans)).run.results.map((result) => result.suppressions);
    expect(await suppressions()).toEqual([[], [{ kind: 'external', status: 'accepted' }]]);
    plans.write('aiplan.baseline.json', baseline.replace('" }', '", "note": "Anna mends it in March" }'));
    expect(await suppressions()).toEqual([
      [],
      [{ kind: 'external', status: 'accepted', justification: 'Anna mends it in March' }],
    ]);
  });

  it('keeps fingerprints when a plan is moved and formatted', async () => {
    const fingerprints = async (text: string, name: string) =>
      (await sarif(project({ [name]: text }))).run.results.map(({ partialFingerprints }) => partialFingerprints).sort();
    const before = await fingerprints(PLAN, 'a.aiplan');
    expect(before.length).toBeGreaterThan(3);
    expect(await fingerprints(`// Moved\n\n\n${PLAN.replaceAll('  ', '    ')}`, 'b/c.aiplan')).toEqual(before);
  });

  it('gives fixes whose places are right behind emoji and in every kind of line end', async () => {
    const text = `person a "👩‍💻 山" {\r\n  allocation: 2,5 days / week // 𝄞\r\n  roles: sponsor\r\n  roles: sponsor\r\n}\r\n`;
    const plans = project({ 'a.aiplan': `\ufeff${text}` });
    const { results } = (await sarif(plans)).run;
    const fixes = results.flatMap(
      (result) => result.fixes?.find(({ properties }) => properties.safety === 'safe') ?? [],
    );
    expect(fixes.length).toBe(2);
    const replacements = fixes.flatMap(({ artifactChanges }) =>
      artifactChanges.flatMap((change) => change.replacements),
    );
    const starts = [0, ...[...text.matchAll(/\r\n/g)].map(({ index }) => index + 2)];
    const offset = (line: number, column: number) => (starts[line - 1] ?? Number.NaN) + column - 1;
    let mended = text;
    for (const { deletedRegion: region, insertedContent } of replacements.toReversed()) {
      const end = offset(region.endLine, region.endColumn);
      mended =
        mended.slice(0, offset(region.startLine, region.startColumn)) +
        (insertedContent?.text ?? '') +
        mended.slice(end);
    }
    await plans.run(['check', '--fix']);
    expect(mended).toBe(plans.read('a.aiplan'));
    expect(mended).toContain('2.5 days / week // 𝄞\r\n  roles: sponsor\r\n}');
  });

  it('leaves blanks that an author has to fill in to the editor', async () => {
    const { results } = (await sarif(project({ 'a.aiplan': PLAN }))).run;
    expect(JSON.stringify(results)).not.toContain('${');
    const safeties = results.flatMap(({ fixes = [] }) => fixes.map(({ properties }) => properties.safety));
    expect(safeties).not.toContain('placeholder');
  });

  it('says a file that cannot be read as a fault of the run', async () => {
    const plans = project({ 'a.aiplan': new Uint8Array([0xff, 0x41]), 'b.aiplan': ERROR });
    const { run, status } = await sarif(plans);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        exitCodeDescription: 'A part of the work could not be done',
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'a.aiplan is not UTF-8 text (line 1); save it with the encoding UTF-8.' },
          },
        ],
      },
    ]);
    expect(run.results).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('makes no link of what stands in a plan', async () => {
    const { results } = (
      await sarif(project({ 'a.aiplan': 'person a "A" {\n  deputy: "[x](https://evil.example)"\n}\n' }))
    ).run;
    expect(results.length).toBeGreaterThan(0);
    for (const { message } of results) expect(message.text).not.toContain('](');
  });

  it('speaks the language that it is told', async () => {
    const { run } = await sarif(project({ 'a.aiplan': ERROR }), ['--lang', 'de']);
    expect(run).toMatchObject({ language: 'de', tool: { driver: { language: 'de' } } });
    expect(run.tool.driver.rules).toMatchObject([{ help: { text: expect.stringContaining('## Quellen') } }]);
  });
});

it('the schema is the one that the README beside it names', () => {
  const schema = readFileSync(`${root}/test/cli/fixtures/sarif-2.1.0-rtm.5.json`, 'utf8');
  expect(JSON.parse(schema)).toMatchObject({ title: expect.stringContaining('2.1.0-rtm.5') });
});
