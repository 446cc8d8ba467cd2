import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { root } from '../../scripts/run-program.mjs';
import { version } from '../../scripts/vsix.mjs';

const ERROR = 'company "Machine builder" {\n  employes: 120\n}\n';
const CLEAN = 'company "Machine builder" {\n  employees: 120\n}\n';

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = '';
let tarball = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiplan-ci-'));
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', words, { cwd: root, encoding: 'utf8' })) as [{ filename: string }];
  tarball = join(folder, packed.filename);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A folder with files of its own. */
function place(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(join(folder, 'place-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(made, name, '..'), { recursive: true });
    writeFileSync(join(made, name), text);
  }
  return made;
}

/** Runs a program without the registry, in an environment that holds nothing of this machine's. */
function run(
  program: string,
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const offline = { npm_config_offline: 'true', npm_config_cache: join(folder, 'npm-cache') };
  return new Promise((resolve) => {
    execFile(program, words, { cwd, env: { PATH, HOME, ...offline, ...env } }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

function yaml(name: string): unknown {
  const documents = parseAllDocuments(readFileSync(join(root, name), 'utf8'), { strict: true });
  expect(documents).toHaveLength(1);
  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  return parse(readFileSync(join(root, name), 'utf8'));
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly id?: string;
      readonly shell: string;
      readonly run: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

describe.runIf(process.platform !== 'win32')('action.yml', () => {
  const action = yaml('action.yml') as Action;

  /** Runs the steps of the action as the runner does: `bash -eo pipefail`, inputs put into the environment, one workspace. */
  async function runAction(workspace: string, inputs: Readonly<Record<string, string>>, ...options: readonly string[]) {
    const runner = place({ 'output.txt': '', 'summary.md': '' });
    const given = Object.fromEntries(
      Object.entries(action.inputs).map(([name, { default: standard }]) => [name, inputs[name] ?? standard]),
    );
    let ended: Ended = { status: 0, stdout: '', stderr: '' };
    for (const { run: script, env } of action.runs.steps) {
      const filled = Object.entries(env).map(([name, value]) => [
        name,
        value.replace(/^\$\{\{ inputs\.([a-z-]+) \}\}$/, (_, input: string) => given[input] ?? 'no such input'),
      ]);
      const step = join(runner, 'step.sh');
      writeFileSync(step, script);
      const variables = {
        ...Object.fromEntries(filled),
        RUNNER_TEMP: runner,
        GITHUB_ACTION_PATH: root,
        GITHUB_OUTPUT: join(runner, 'output.txt'),
        GITHUB_STEP_SUMMARY: join(runner, 'summary.md'),
      };
      ended = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', ...options, step], workspace, variables);
      if (ended.status !== 0) break;
    }
    const read = (name: string) => readFileSync(join(runner, name), 'utf8');
    return { ...ended, output: read('output.txt'), summary: read('summary.md') };
  }

  it('is a composite action whose steps take every input from the environment, never from the script', () => {
    const { using, steps } = action.runs;
    expect(using).toBe('composite');
    for (const { shell, run: script } of steps) {
      expect(shell).toBe('bash');
      expect(script).not.toContain('${{');
    }
    const used = steps.flatMap(({ env }) => Object.values(env)).map((value) => /inputs\.([a-z-]+)/.exec(value)?.[1]);
    expect(used.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
    expect(action.outputs['status']?.value).toBe(`\${{ steps.${steps.find(({ id }) => id)?.id}.outputs.status }}`);
  });

  it('annotates the lines of plans, writes the summary, and fails with findings', async () => {
    const workspace = place({ '.git/HEAD': '', 'plans/a.aiplan': ERROR });
    const { status, stdout, output, summary } = await runAction(workspace, { version: `file:${tarball}` });
    expect(stdout).toMatch(/^::error file=plans\/a\.aiplan,line=2,/m);
    expect({ status, output }).toEqual({ status: 1, output: 'status=1\n' });
    expect(summary).toMatch(/\| error \| plans&#47;a\.aiplan&#58;2 \|/);
  });

  it('takes paths with blanks, one on a line, and writes a form to a file', async () => {
    const workspace = place({ 'a b/a.aiplan': CLEAN, '-c.aiplan': ERROR, 'd.aiplan': ERROR });
    const ended = await runAction(workspace, {
      version: `file:${tarball}`,
      paths: 'a b\n-c.aiplan\n',
      format: 'sarif',
      output: 'out.sarif',
    });
    expect(ended).toMatchObject({ status: 1, output: 'status=1\n', summary: '' });
    expect(ended.stdout).toMatch(/^-c\.aiplan:2:3 .*\n\n2 files checked: 1 error/);
    expect(JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('runs nothing that stands in an input', async () => {
    const workspace = place({ 'a.aiplan': CLEAN });
    const { status, stderr } = await runAction(workspace, {
      version: `file:${tarball}`,
      paths: '$(touch hacked); `touch hacked`',
      'fail-on': 'error"; touch hacked; "',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('is not possible');
    expect(() => readFileSync(join(workspace, 'hacked'))).toThrow();
  });

  it('asks for its own version where none is given', async () => {
    // Without a registry it cannot get it; the trace says what it asked for.
    const { status, stderr } = await runAction(place({ 'a.aiplan': CLEAN }), {}, '-x');
    expect(status).not.toBe(0);
    expect(stderr).toMatch(new RegExp(`^\\+ npm install .* aiplan@${version()}$`, 'm'));
  });
});

interface GitlabJob {
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: { readonly codequality: string } };
}

describe.runIf(process.platform !== 'win32')('ci/gitlab/aiplan.gitlab-ci.yml', () => {
  const { aiplan: job } = yaml('ci/gitlab/aiplan.gitlab-ci.yml') as { aiplan: GitlabJob };

  it('asks for the version that it comes with', () => {
    expect(job.variables['AIPLAN_VERSION']).toBe(version());
  });

  it('leaves a code quality report where it says, and fails with findings', async () => {
    const workspace = place({ '.git/HEAD': '', 'plans/a.aiplan': ERROR, 'b.aiplan': CLEAN });
    const script = ['set -eo pipefail', ...job.script].join('\n');
    const archive = { AIPLAN_VERSION: `file:${tarball}` };
    const { status, stdout } = await run('bash', ['-c', script], workspace, { ...job.variables, ...archive });
    expect(stdout).toContain('2 files checked: 1 error');
    expect(status).toBe(1);
    const report = readFileSync(join(workspace, job.artifacts.reports.codequality), 'utf8');
    expect(JSON.parse(report)).toMatchObject([{ location: { path: 'plans/a.aiplan', lines: { begin: 2 } } }]);
    const paths = { AIPLAN_PATHS: 'b.aiplan', AIPLAN_OPTIONS: '--max-warnings 0' };
    const clean = await run('bash', ['-c', script], workspace, { ...job.variables, ...archive, ...paths });
    expect(clean).toMatchObject({ status: 0, stdout: expect.stringContaining('1 file checked: 0 errors') });
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly language: string;
}

describe.runIf(process.platform !== 'win32')('.pre-commit-hooks.yaml', () => {
  const hooks = yaml('.pre-commit-hooks.yaml') as readonly Hook[];

  it('is for plans alone, and installed as a package of Node', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['aiplan-check', 'aiplan-format']);
    for (const { files, language } of hooks) {
      expect(language).toBe('node');
      expect('plans/a.aiplan').toMatch(new RegExp(files));
      expect('a.aiplan.txt').not.toMatch(new RegExp(files));
    }
  });

  it('runs on the staged files of a repository', async () => {
    const installed = join(folder, 'hooks');
    await run('npm', ['install', '--global', '--prefix', installed, '--no-audit', tarball], folder, {});
    const repository = place({ 'a b.aiplan': ERROR, 'c.aiplan': 'company   "C" {\nemployees:120\n}\n', 'x.txt': '' });
    execFileSync('git', ['init', '--quiet'], { cwd: repository });
    execFileSync('git', ['add', '.'], { cwd: repository });
    const listed = execFileSync('git', ['diff', '--cached', '--name-only', '-z'], {
      cwd: repository,
      encoding: 'utf8',
    });
    const runHook = ({ entry, files }: Hook) => {
      const staged = listed.split('\0').filter((name) => name !== '' && new RegExp(files).test(name));
      expect(staged).toHaveLength(2);
      const [program = '', ...words] = entry.split(' ');
      return run(join(installed, 'bin', program), [...words, ...staged], repository, {});
    };
    const [check, format] = hooks;
    if (!check || !format) throw new Error('A hook is missing.');
    const checked = await runHook(check);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toMatch(/^a b\.aiplan:2:3 {2}error .*structure\/unknown-fact$/m);
    expect(await runHook(format)).toMatchObject({ status: 0, stdout: 'c.aiplan formatted\n' });
    expect(readFileSync(join(repository, 'c.aiplan'), 'utf8')).toBe('company "C" {\n  employees: 120\n}\n');
  });
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = '']) => parse(block) as never);
  const [workflow, gitlab, hooks] = blocks as unknown as [
    { jobs: { plans: { steps: readonly { uses: string; with?: Readonly<Record<string, string>> }[] } } },
    { include: readonly { file: string }[]; aiplan: Pick<GitlabJob, 'variables'> },
    { repos: readonly { rev: string; hooks: readonly { id: string }[] }[] },
  ];

  it('shows the action of this version, with inputs that it has', () => {
    const own = workflow.jobs.plans.steps.filter(({ uses }) => uses.includes('/aiplan@'));
    expect(own.map(({ uses }) => uses.split('@')[1])).toEqual([`v${version()}`, `v${version()}`]);
    const { inputs } = yaml('action.yml') as Action;
    for (const step of own) expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });

  it('shows the template and the hooks that there are', () => {
    const { aiplan: job } = yaml(gitlab.include[0]?.file ?? '') as { aiplan: GitlabJob };
    expect(Object.keys(job.variables)).toEqual(expect.arrayContaining(Object.keys(gitlab.aiplan.variables)));
    const ids = (yaml('.pre-commit-hooks.yaml') as readonly Hook[]).map(({ id }) => id);
    expect(hooks.repos.map(({ rev, hooks: shown }) => [rev, shown.map(({ id }) => id)])).toEqual([
      [`v${version()}`, ids],
    ]);
  });
});

describe.runIf(process.platform !== 'win32')('a checkout of the repository', () => {
  /** Tools that install from git read the name of the archive from what this prints, and take what it packs. */
  it('packs what it has built, and says nothing but the name of the archive', async () => {
    const checkout = join(folder, 'checkout');
    const parts = ['src', 'server', 'client', 'scripts', 'package.json', 'package-lock.json', '.npmrc'];
    for (const part of parts) cpSync(join(root, part), join(checkout, part), { recursive: true });
    execFileSync('ln', ['-s', join(root, 'node_modules'), join(checkout, 'node_modules')]);
    const { status, stdout } = await run('npm', ['pack'], checkout, {});
    expect({ status, stdout }).toEqual({ status: 0, stdout: `aiplan-${version()}.tgz\n` });
    const names = execFileSync('tar', ['-tzf', join(checkout, stdout.trim())], { encoding: 'utf8' });
    expect(names).toContain('package/dist/cli.mjs');
  });
});
