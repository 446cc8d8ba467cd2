// Runs the tests that notice a change in the process that holds the changed code. A runner that starts the tests anew for every change spends nearly all of its time on starting: half a second a change, where
// the examples of a rule take some milliseconds. So the sources are loaded once, with all changes in them and one switched on at a time, and only the files of tests are read again, since
// they may keep what they computed.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const COLLECTED = new URL('collected-tests.mjs', import.meta.url).href;
/** @type {typeof import('./collected-tests.mjs')} */
const { takeTests } = await import(COLLECTED);
const FEWER_RUNS = new URL('fewer-runs.mjs', import.meta.url).href;

/**
 * What tests are made with, and what stands in for it.
 *
 * @type {Readonly<Record<string, string>>}
 */
const STAND_INS = { vitest: COLLECTED, 'fast-check': FEWER_RUNS };

/**
 * A test that takes longer, in milliseconds of the processor, is not run for each of a thousand changes. What it alone would notice counts as unnoticed, so that the score is never too good.
 * The clock of the processor runs no faster on a busy machine, so that the same tests are left out each time.
 * Figures have so many tests that a hundred milliseconds are enough: plans drawn at random take more. `MUTATE_PATIENCE` sets another limit.
 */
const PATIENCE = Number(
  process.env['MUTATE_PATIENCE'] ?? ((process.env['MUTATE'] ?? '').startsWith('src/analysis') ? 100 : 250),
);

/** A test that reaches a change more often than this runs on without end: none that is patient enough comes near it. */
const MOST_HITS = 1_000_000;

/** In the copy of the project that is tried: which tests take too long, found out once for all processes. */
const SLOW_TESTS = '.slow-tests.json';

/** @typedef {{ id: string, name: string, run: () => unknown, always?: boolean }} ReadTest */

/**
 * What the changed code asks and counts.
 *
 * @typedef {object} Switches
 * @property {string | undefined} [activeMutant] the change that is on
 * @property {string | undefined} [currentTestId]
 * @property {{ static: object, perTest: object }} [mutantCoverage]
 * @property {number | undefined} [hitCount]
 * @property {number | undefined} [hitLimit]
 */

const EXAMPLES = 'test/rules/examples.test.ts';

/** What all rules are held to, each on its own examples. */
const LAWS = ['accepted', 'identity', 'unreadable'].map((name) => `test/rules/laws/${name}.test.ts`);

/** Groups of rules about the text: a line that cannot be read gets one finding of one of them, and the tests of each speak of the others. */
const ABOUT_TEXT = ['name', 'structure', 'syntax', 'value'];

/**
 * Rooms of `src/rules` that hold no rules, and the tests that are about them.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const OTHER_ROOMS = {
  configuration: ['test/rules/configuration/**/*.test.ts'],
  documentation: ['test/rules/documentation.test.ts'],
  engine: [
    'test/rules/{engine,accept,name,structure,syntax,team,value}/**/*.test.ts',
    'test/rules/configuration/profiles.test.ts',
    'test/rules/fixes.test.ts',
    ...LAWS,
  ],
  law: ['test/rules/{law,compliance}/**/*.test.ts'],
  profile: ['test/rules/{profile,configuration,budget,organisation,team,use-case,finance,roadmap}/**/*.test.ts'],
};

/**
 * The groups whose examples show what such a room does, where there are any: those of all rules would take seconds for each change that goes unnoticed.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const EXAMPLES_FOR = { engine: ['accept/', 'budget/', 'structure/'], law: ['compliance/'], profile: ['budget/'] };

/**
 * What else is about a group of rules: a figure of theirs that only the report shows.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const BESIDE_RULES = { 'use-case': ['test/report/use-cases.test.ts'] };

const MONEY = ['test/analysis/{money,formula,budget,yearly-cost,cost,business-case}.test.ts'];

/**
 * Rooms of `src/analysis` that more tests are about than those whose names begin like theirs.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const TESTS_OF_FIGURES = {
  'business-case': [
    'test/analysis/{formula,business-case,cash-flow,money-model,run-cash}*.test.ts',
    'test/report/business-case.test.ts',
  ],
  cost: ['test/analysis/{yearly-cost,cost,budget}*.test.ts'],
  facts: ['test/analysis/figures/*.test.ts', 'test/scenarios/*.test.ts'],
  formula: MONEY,
  'kpi-course': ['test/analysis/kpi-progress.test.ts', 'test/report/kpis.test.ts'],
  'kpi-progress': ['test/report/kpis.test.ts'],
  lazy: MONEY,
  money: MONEY,
  rhythm: ['test/analysis/stated.test.ts'],
  schedule: ['test/analysis/{schedule,schedule-runs,dependencies,links}*.test.ts'],
  statement: ['test/analysis/stated.test.ts', ...MONEY],
  'stated-estimates': ['test/analysis/stated.test.ts'],
  'three-point': MONEY,
  why: ['test/report/why/*.test.ts'],
  workload: ['test/report/workload.test.ts'],
  'working-time': ['test/analysis/{calendar,workload}/*.test.ts', ...MONEY],
};

/**
 * The tests that are about a room of `src/analysis`: with those of all figures, a change that none of them notices would take seconds instead of parts of one.
 *
 * @param {string} room
 */
function testsOfFigures(room) {
  const own = [
    `test/analysis/${room}.test.ts`,
    `test/analysis/${room}-*.test.ts`,
    `test/analysis/${room}/**/*.test.ts`,
  ];
  return [...new Set(found([...own, ...(TESTS_OF_FIGURES[room] ?? [])]))];
}

/**
 * @param {string} asked a folder or file of the sources, relative to the root of the project
 * @returns {{ files: string[], examples: readonly string[] }} the files whose tests are held to notice a change there, and how the names of the tests begin that count among those of all rules: a rule is held to its own examples
 */
function testsFor(asked) {
  const [, room] = /^src\/rules\/([^/.]+)/.exec(asked) ?? [];
  const [, figures] = /^src\/analysis\/([^/.]+)/.exec(asked) ?? [];
  if (figures !== undefined) return { files: testsOfFigures(figures), examples: [] };
  if (room === undefined) return { files: [], examples: [] };
  const rooms = ABOUT_TEXT.includes(room) ? [room, ...ABOUT_TEXT.filter((other) => other !== room)] : [room];
  const own = [...rooms.map((one) => `test/rules/${one}/**/*.test.ts`), ...(BESIDE_RULES[room] ?? [])];
  const files = found(OTHER_ROOMS[room] ?? own);
  const examples = room in OTHER_ROOMS ? EXAMPLES_FOR[room] : [`${room}/`];
  return examples === undefined ? { files, examples: [] } : { files: [...files, EXAMPLES], examples };
}

/** @param {readonly string[]} patterns */
function found(patterns) {
  return patterns.flatMap((pattern) => globSync(pattern)).sort();
}

/** Tests take what they declare themselves with from here instead of from Vitest, and ask their laws of fewer random plans. */
function collectTests() {
  registerHooks({
    resolve(name, context, next) {
      const url = STAND_INS[name];
      return url !== undefined && context.parentURL !== url ? { url, shortCircuit: true } : next(name, context);
    },
  });
}

class InProcessRunner {
  constructor() {
    this.tests = testsFor(process.env['MUTATE'] ?? '');
    // The code that Stryker changed asks here which change is on, and counts what was reached.
    const global = /** @type {{ __stryker__?: Switches }} */ (/** @type {unknown} */ (globalThis));
    global.__stryker__ ??= {};
    this.switches = global.__stryker__;
    this.reads = 0;
    /** @type {ReadonlySet<string>} */
    this.slow = new Set();
    this.warm = false;
  }

  /**
   * What a file of tests computes while it is read is computed anew for each change, since the file is read anew. Without this, Stryker would start another process for every change
   * that is reached while tests are read: some seconds for each.
   */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    collectTests();
    await import(pathToFileURL(resolve('test/support/seed.ts')).href);
    // Found out here and not in the dry run: each change is given the time of that run beside its own, so that one that hangs would hang for as long as slow tests take.
    if (!existsSync(SLOW_TESTS)) writeFileSync(SLOW_TESTS, JSON.stringify(await this.slowTests()));
    this.slow = new Set(JSON.parse(readFileSync(SLOW_TESTS, 'utf8')));
    // What sources keep for good has to be computed without a change: a table that one change has spoilt would fail the tests of all that come after it.
    if (!this.warm) await this.runAll();
  }

  /** The tests that hold and take longer than is waited for. Once one is left out, the next may have to compute what both look at. */
  async slowTests() {
    for (;;) {
      const { tests } = await this.runAll();
      const slow = tests.filter(({ status, timeSpentMs }) => status === 0 && timeSpentMs > PATIENCE);
      if (slow.length === 0) return [...this.slow];
      this.slow = new Set([...this.slow, ...slow.map(({ id }) => id)]);
    }
  }

  async dryRun() {
    const { tests, mutantCoverage } = await this.runAll();
    return { status: 'complete', tests, mutantCoverage };
  }

  /** Runs all tests that are not known to be slow, without a change. */
  async runAll() {
    this.switches.activeMutant = undefined;
    // The changed code keeps hold of this object, and what runs while sources are loaded is counted once only.
    this.switches.mutantCoverage ??= { static: {}, perTest: {} };
    this.switches.mutantCoverage.perTest = {};
    const tests = [];
    for (const file of this.tests.files) {
      // What runs while sources and tests are loaded is no doing of the test before.
      this.switches.currentTestId = undefined;
      for (const test of await this.read(file)) {
        if (this.slow.has(test.id)) continue;
        this.switches.currentTestId = test.id;
        const startedAt = processorTime();
        const failureMessage = await failureOf(test);
        const ran = { id: test.id, name: test.name, fileName: resolve(file), timeSpentMs: processorTime() - startedAt };
        tests.push(failureMessage === undefined ? { ...ran, status: 0 } : { ...ran, status: 1, failureMessage });
      }
    }
    this.switches.currentTestId = undefined;
    this.warm = true;
    return { tests, mutantCoverage: this.switches.mutantCoverage };
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: string[], hitLimit?: number }} options */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.switches.hitCount = hitLimit === undefined ? undefined : 0;
    this.switches.hitLimit = hitLimit === undefined ? undefined : MOST_HITS;
    const wanted = testFilter && new Set(testFilter);
    let ran = 0;
    for (const file of this.tests.files) {
      if (wanted && !testFilter.some((id) => id.startsWith(`${file}#`))) continue;
      // A file that computes while it is read computes with the change, too.
      this.switches.activeMutant = activeMutant.id;
      const tests = await this.read(file).catch((error) => [
        { id: '', name: `${file} cannot be read`, run: () => Promise.reject(error), always: true },
      ]);
      for (const test of tests) {
        if (!test.always && wanted && !wanted.has(test.id)) continue;
        ran += 1;
        if (hitLimit !== undefined) this.switches.hitCount = 0;
        const failure = await failureOf(test);
        if (hitLimit !== undefined && (this.switches.hitCount ?? 0) > MOST_HITS)
          return this.end({ status: 'timeout', reason: 'The change makes a loop run on.' });
        if (failure !== undefined)
          return this.end({ status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests: ran });
      }
    }
    return this.end({ status: 'survived', nrOfTests: ran });
  }

  /**
   * @template T
   * @param {T} result
   */
  end(result) {
    this.switches.activeMutant = undefined;
    return result;
  }

  /**
   * The tests of a file, read anew each time.
   *
   * @param {string} file
   * @returns {Promise<ReadTest[]>}
   */
  async read(file) {
    this.reads += 1;
    takeTests();
    await import(`${pathToFileURL(resolve(file)).href}?read=${this.reads}`);
    const tests = takeTests().map(({ name, run }) => ({ id: `${file}#${name}`, name, run }));
    if (file !== EXAMPLES && !LAWS.includes(file)) return tests;
    return tests.filter(({ name }) => this.tests.examples.some((group) => name.startsWith(group)));
  }
}

/** Milliseconds that this thread has computed. */
function processorTime() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * @param {{ run: () => unknown }} test
 * @returns {Promise<string | undefined>} the message of the expectation that did not hold; undefined when the test passes
 */
async function failureOf({ run }) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
