import { simulationOf } from '../src/analysis/facts.ts';
import { runsFor, Simulation, type SimulationResult, USUAL_RUNS } from '../src/analysis/uncertainty/simulation.ts';
import { isMisread } from '../src/model/file.ts';
import type { Plan } from '../src/model/plan.ts';
import type { CheckedPlan } from '../src/workspace/workspace.ts';
import type { Checks } from './checks.ts';
import { logFault, type Session } from './session.ts';
import { quiet } from './turns.ts';
import type { Trials } from './what-if/trials.ts';

/** Runs that are made at once after an edit: enough for figures that hold to a few per cent. */
const FIRST_RUNS = 1_000;

/**
 * No edit has come for so long when the first runs are made. Letters of ordinary typing come every 100 to 200: runs between two of them
 * would be for nothing, and take the processor from what draws them. Milliseconds.
 */
const REST_MS = 250;

/** Nobody has typed for so long when all runs are made. Milliseconds. */
const IDLE_MS = 500;

/** Runs may hold up messages for so long. Milliseconds. */
const SLICE_MS = 5;

/** Dates of so many pieces of work times runs are found in one step: some 3 ms at 60 ns each. */
const DATES_PER_STEP = 50_000;

/** What simulations of plans came to, by the plan as it was read; what has been edited since is another plan. */
export class SimulationResults {
  readonly #results = new WeakMap<Plan, SimulationResult>();
  readonly #failed = new WeakSet<Plan>();

  of = (plan: Plan): SimulationResult | undefined => this.#results.get(plan);

  /** Whether a plan cannot be simulated: nothing will be known of it. */
  hasFailed(plan: Plan): boolean {
    return this.#failed.has(plan);
  }

  fail(plan: Plan): void {
    this.#failed.add(plan);
  }

  set(plan: Plan, result: SimulationResult): void {
    this.#results.set(plan, result);
  }

  delete(plan: Plan): void {
    this.#results.delete(plan);
  }
}

/**
 * Simulates plans in the background, in slices between which messages are handled: files that are open shortly after all findings are
 * published, and again with the runs that the command line makes once nobody types, so that both come to the same verdict; files that
 * are not open with all runs at once, where a rule asks for it. An edit abandons what is under way.
 */
export class Simulations {
  readonly #session: Session;
  readonly #checks: Checks;
  readonly #results: SimulationResults;
  readonly #trials: Trials;
  /** Files with plans to simulate: some runs soon, all runs later. */
  readonly #soon = new Set<string>();
  readonly #later = new Set<string>();
  #lastEdit = Number.NEGATIVE_INFINITY;
  #working = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, checks: Checks, results: SimulationResults, trials: Trials) {
    this.#session = session;
    this.#checks = checks;
    this.#results = results;
    this.#trials = trials;
    checks.whenChecked((key, occasion) => {
      if (occasion === 'simulation') return;
      if (occasion === 'edit') this.#lastEdit = session.host.now();
      this.#soon.delete(key);
      this.#later.delete(key);
      if (session.files.isOpen(key)) this.#soon.add(key);
      else if (this.#plansOf(key).some(({ asksSimulation }) => asksSimulation)) this.#later.add(key);
    });
    checks.whenSettled(() => void this.#work());
    // Other values are to a trial what an edit is to a text: whoever drags a slider is not followed.
    trials.whenAsked((key, isNew) => {
      if (isNew) this.#lastEdit = session.host.now();
      this.#soon.add(key);
      void this.#work();
    });
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      for (let job = this.#next(); job && this.#checks.isSettled; job = this.#next()) await this.#simulate(job);
    } finally {
      this.#working = false;
    }
  }

  /** What to do now; undefined where there is nothing, or where it is too early. */
  #next(): Job | undefined {
    const [soon] = this.#soon;
    const [later] = this.#later;
    const key = soon ?? later;
    if (key === undefined) return undefined;
    const wait = this.#lastEdit + (soon === undefined ? IDLE_MS : REST_MS) - this.#session.host.now();
    if (wait <= 0) return { key, runs: soon === undefined ? USUAL_RUNS : FIRST_RUNS };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#work(), wait);
    return undefined;
  }

  async #simulate({ key, runs }: Job): Promise<void> {
    let hasNew = false;
    for (const { plan, facts } of this.#simulatedIn(key)) {
      const known = this.#results.of(plan);
      const works = facts.schedule.items.size;
      if (this.#results.hasFailed(plan) || (known && (known.certain || known.runs >= runsFor(runs, works)))) continue;
      const result = await this.#run(key, plan, () => {
        const block = Math.ceil(DATES_PER_STEP / Math.max(1, works));
        return new Simulation(simulationOf(plan, facts, Math.min(block, runs)), { runs });
      });
      if (result === 'abandoned') return;
      if (result) this.#results.set(plan, result);
      else this.#results.fail(plan);
      hasNew = true;
    }
    this.#soon.delete(key);
    this.#later.delete(key);
    if (hasNew) this.#checks.simulated(key);
    if (runs < USUAL_RUNS) this.#later.add(key);
    // The findings are all that is shown of a file that is not open.
    else if (!this.#session.files.isOpen(key)) for (const { plan } of this.#plansOf(key)) this.#results.delete(plan);
  }

  /** @returns undefined where it failed */
  async #run(key: string, plan: Plan, start: () => Simulation): Promise<SimulationResult | 'abandoned' | undefined> {
    const { host } = this.#session;
    let simulation: Simulation | undefined;
    for (;;) {
      await quiet(host);
      if (!this.#checks.isSettled || !this.#simulatedIn(key).some((known) => known.plan === plan)) return 'abandoned';
      try {
        simulation ??= start();
        for (const until = host.now() + SLICE_MS; host.now() < until; ) {
          const result = simulation.step();
          if (result) return result;
        }
      } catch (error) {
        logFault(this.#session, `Simulating ${key}`, error);
        return undefined;
      }
    }
  }

  /** The plans of a file, and those with values that somebody tries. */
  #simulatedIn(key: string): readonly CheckedPlan[] {
    const plans = this.#plansOf(key);
    return [...plans, ...this.#trials.plansOf(key, plans)];
  }

  /** The plans of a file as last checked; none where its braces do not match, for what its blocks hold is a guess then. */
  #plansOf(key: string): readonly CheckedPlan[] {
    const checked = this.#session.projects.of(key).workspace.lastChecked(key);
    return checked && !isMisread(checked.tree) ? checked.plans : [];
  }
}

interface Job {
  readonly key: string;
  readonly runs: number;
}
