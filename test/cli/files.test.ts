import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf, type Project, project } from './command-line.ts';
import { CLEAN, CRAMPED, ERROR, PLAN } from './plans.ts';

/** The files in which the run finds the one error of `ERROR`. */
async function filesFound({ run }: Project, words: readonly string[] = [], inside = ''): Promise<string[]> {
  const { stdout } = await run(['check', '--brief', ...words], { inside });
  return linesOf(stdout, 'structure/unknown-fact').map((line) => line.slice(0, line.indexOf(':2:3  ')));
}

describe('the search for plans', () => {
  it('goes through folders, one that ends like a plan too, and reads nothing else', async () => {
    const plans = project({
      'a.aiplan': ERROR,
      'deep/er/b.aiplan': ERROR,
      'folder.aiplan/c.aiplan': ERROR,
      'd.aiplan.txt': ERROR,
      'node_modules/x/e.aiplan': ERROR,
      '.git/f.aiplan': ERROR,
    });
    expect(await filesFound(plans)).toEqual(['a.aiplan', 'deep/er/b.aiplan', 'folder.aiplan/c.aiplan']);
    expect(await filesFound(plans, ['folder.aiplan'])).toEqual(['folder.aiplan/c.aiplan']);
  });

  it('honours .gitignore files of the repository, those above the folder too, and reads what is named itself', async () => {
    const plans = project({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*-old.aiplan\n',
      'sub/.gitignore': '!kept-old.aiplan\n/local.aiplan\n',
      'drafts/a.aiplan': ERROR,
      'sub/b-old.aiplan': ERROR,
      'sub/kept-old.aiplan': ERROR,
      'sub/local.aiplan': ERROR,
      'sub/deep/local.aiplan': ERROR,
    });
    const kept = ['deep/local.aiplan', 'kept-old.aiplan'];
    expect(await filesFound(plans)).toEqual(kept.map((name) => `sub/${name}`));
    expect(await filesFound(plans, [], 'sub')).toEqual(kept);
    expect(await filesFound(plans, ['drafts/a.aiplan'])).toEqual(['drafts/a.aiplan']);
  });

  it('reads each file once, however often and by whatever link it is named', async () => {
    const plans = project({ 'a.aiplan': ERROR, 'real/b.aiplan': ERROR });
    symlinkSync('a.aiplan', plans.path('link.aiplan'));
    symlinkSync('real', plans.path('linked'));
    expect(await filesFound(plans)).toEqual(['a.aiplan', 'real/b.aiplan']);
    expect(await filesFound(plans, ['a.aiplan', './a.aiplan', 'real/../a.aiplan', '.'])).toEqual([
      'a.aiplan',
      'real/b.aiplan',
    ]);
  });

  it('follows no link out of the folder', async () => {
    const outside = project({ 'secret.aiplan': ERROR });
    const plans = project({ 'a.aiplan': CLEAN, 'b.aiplan': 'import "link.aiplan"\n' });
    symlinkSync(outside.path('secret.aiplan'), plans.path('link.aiplan'));
    symlinkSync(outside.folder, plans.path('linked'));
    const { stdout, stderr } = await plans.run(['check', '--brief']);
    expect(stdout).toContain('2 files checked');
    expect(linesOf(stdout, 'structure/unknown-fact')).toEqual([]);
    expect(linesOf(stdout, 'import/missing-file')).toHaveLength(1);
    expect(stderr).toBe('');
  });

  it('does not stumble over links that lead nowhere or round in circles', async () => {
    const plans = project({ 'a.aiplan': ERROR });
    symlinkSync('gone.aiplan', plans.path('dead.aiplan'));
    symlinkSync('round.aiplan', plans.path('round.aiplan'));
    symlinkSync('.', plans.path('self'));
    expect(await filesFound(plans)).toEqual(['a.aiplan']);
  });

  it('names files as the working folder sees them', async () => {
    const plans = project({ 'one/a.aiplan': ERROR, 'two/b.aiplan': ERROR });
    expect(await filesFound(plans, ['../one', plans.path('two')], 'two')).toEqual(['../one/a.aiplan', 'b.aiplan']);
  });

  it('finds its way with any name', async () => {
    const names = ["R&D (2027)/it's 100% #1?.aiplan", 'Müller & Söhne/[x]{y}.aiplan', 'a b.aiplan'];
    const plans = project(Object.fromEntries(names.map((name) => [name, ERROR])));
    expect(await filesFound(plans)).toEqual([...names].sort());
  });
});

describe('what is no plan', () => {
  it.each([
    [['gone.aiplan'], 'gone.aiplan does not exist.\n'],
    [['gone.aiplan', 'a.aiplan', 'nor-this'], 'gone.aiplan does not exist.\nnor-this does not exist.\n'],
    [['notes.txt'], 'notes.txt is not a plan: the names of plans end in .aiplan.\n'],
    [['empty'], 'No plans found in empty: no file there ends in .aiplan that .gitignore does not exclude.\n'],
    [['/dev/null'], '/dev/null is not a file.\n'],
  ])('is refused in one sentence: %j', async (words, stderr) => {
    const { run, path } = project({ 'a.aiplan': ERROR, 'notes.txt': ERROR });
    mkdirSync(path('empty'));
    for (const command of ['check', 'format']) {
      expect(await run([command, ...words])).toEqual({ status: 2, stdout: '', stderr });
    }
  });

  it('is an empty working folder', async () => {
    const { run } = project({});
    expect(await run(['check'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'No plans found in this folder: no file there ends in .aiplan that .gitignore does not exclude.\n',
    });
  });
});

describe('imports', () => {
  const company = 'company "C" {\n  department sales "Sales"\n}\n';

  it('are read when they were not asked for, and not reported themselves', async () => {
    const { run } = project({
      'plans/a.aiplan': `import "../company.aiplan"\n${PLAN.replace('\n  roadmap', '\n  use-case q "Q" {\n    department: sales\n  }\n\n  roadmap')}`,
      'company.aiplan': `${company}person x "X" {\n  nonsense: 1\n}\n`,
      '.git/HEAD': '',
    });
    const { stdout } = await run(['check', '--brief', 'plans']);
    expect(linesOf(stdout, 'name/unresolved')).toEqual([]);
    expect(linesOf(stdout, 'import/missing-file')).toEqual([]);
    expect(linesOf(stdout, 'structure/unknown-fact')).toEqual([]);
    expect(stdout).toContain('1 file checked');
  });

  it('are where the finding stands when they have to change, once for all plans', async () => {
    const plan = `import "../people.aiplan"\n${PLAN.replace('\n  roadmap', '\n  team {\n    members: sam\n  }\n\n  roadmap')}`;
    const { run } = project({
      'plans/a.aiplan': plan,
      'plans/b.aiplan': plan,
      'people.aiplan': 'person sam "Sam" {\n  allocation: 120%\n}\n',
      '.git/HEAD': '',
    });
    const found = ["people.aiplan:2:15  error  'Sam' is planned at 120% of full time  team/overallocation"];
    expect(linesOf((await run(['check', '--brief', 'plans'])).stdout, 'team/overallocation')).toEqual(found);
    expect(linesOf((await run(['check', '--brief'])).stdout, 'team/overallocation')).toEqual(found);
    expect(linesOf((await run(['check', '--brief', 'people.aiplan'])).stdout, 'team/overallocation')).toEqual([]);
  });

  it('are the same file when they are asked for too, in folders of any name', async () => {
    const { run } = project({
      'R&D (x)/a.aiplan': 'import "b c=1.aiplan"\n',
      'R&D (x)/b c=1.aiplan': 'import "a.aiplan"\n',
    });
    const { stdout } = await run(['check', '--brief']);
    expect(linesOf(stdout, 'import/cycle')).toEqual([
      'R&D (x)/a.aiplan:1:8  error  This import leads back to this file: a.aiplan → b c=1.aiplan → a.aiplan  import/cycle',
      'R&D (x)/b c=1.aiplan:1:8  error  This import leads back to this file: b c=1.aiplan → a.aiplan → b c=1.aiplan  import/cycle',
    ]);
  });

  it('of themselves and over three files are told with their whole way', async () => {
    const { run } = project({
      'self.aiplan': 'import "self.aiplan"\n',
      'a.aiplan': 'import "b.aiplan"\n',
      'b.aiplan': 'import "c.aiplan"\n',
      'c.aiplan': 'import "a.aiplan"\n',
    });
    const { stdout, status } = await run(['check', '--brief', 'self.aiplan', 'a.aiplan']);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'a.aiplan:1:8  error  This import leads back to this file: a.aiplan → b.aiplan → c.aiplan → a.aiplan  import/cycle',
      'self.aiplan:1:8  error  This import leads back to this file: self.aiplan → self.aiplan  import/cycle',
    ]);
    expect(status).toBe(1);
  });

  it('stay inside the repository, else inside the working folder, else beside the file', async () => {
    const importing = 'import "../company.aiplan"\n';
    const { run } = project({
      'company.aiplan': company,
      'bare/a.aiplan': importing,
      'repository/.git/HEAD': '',
      'repository/b.aiplan': importing,
      'repository/deep/c.aiplan': 'import "../../company.aiplan"\n',
      'set-up/aiplan.config.json': '{}',
      'set-up/d.aiplan': importing,
    });
    const outside = async (words: readonly string[], inside = '') =>
      linesOf((await run(['check', '--brief', ...words], { inside })).stdout, 'import/outside-workspace').map((line) =>
        line.slice(0, line.indexOf(':')),
      );
    expect(await outside([])).toEqual(['repository/b.aiplan', 'repository/deep/c.aiplan', 'set-up/d.aiplan']);
    expect(await outside(['../bare'], 'set-up')).toEqual(['../bare/a.aiplan']);
  });

  it('by absolute path or address are refused', async () => {
    const { run } = project({
      'a.aiplan': 'import "/etc/x.aiplan"\nimport "file:///etc/x.aiplan"\nimport "https://x.org/x.aiplan"\n',
    });
    const { stdout } = await run(['check', '--brief']);
    expect(linesOf(stdout, 'import/outside-workspace')).toHaveLength(3);
  });
});

describe('without permission', () => {
  it('says so of files and folders, and does the others', async () => {
    const { run, read, path } = project({
      'a.aiplan': ERROR,
      'b.aiplan': ERROR,
      'locked/c.aiplan': ERROR,
      'ro.aiplan': CRAMPED,
    });
    chmodSync(path('b.aiplan'), 0);
    chmodSync(path('locked'), 0);
    chmodSync(path('ro.aiplan'), 0o444);
    const unreadable = 'locked cannot be searched (no permission).\nb.aiplan cannot be read (no permission).\n';
    const checked = await run(['check', '--brief'], { unprivileged: true });
    expect(checked).toMatchObject({ status: 2, stderr: unreadable });
    expect(linesOf(checked.stdout, 'structure/unknown-fact')).toHaveLength(1);
    expect(await run(['format'], { unprivileged: true })).toEqual({
      status: 2,
      stdout: '',
      stderr: `${unreadable}ro.aiplan cannot be written (no permission).\n`,
    });
    expect(read('ro.aiplan')).toBe(CRAMPED);
    chmodSync(path('locked'), 0o755);
  });
});
