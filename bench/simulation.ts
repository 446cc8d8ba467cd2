import { calendarsOf } from '../src/analysis/calendar/calendars.ts';
import { scheduleOf } from '../src/analysis/schedule.ts';
import { Simulation, simulate } from '../src/analysis/uncertainty/simulation.ts';
import { type SimulationModel, simulationModelOf } from '../src/analysis/uncertainty/simulation-model.ts';
import { parse } from '../src/language/syntax/parser.ts';
import { assemblePlan, type Plan, plansOf } from '../src/model/plan.ts';
import { readFile } from '../src/model/read.ts';
import { rounded, type Spread, spreadOf } from './measures.ts';

/** What a simulation of a plan takes, in milliseconds. */
export interface SimulationTimes {
  readonly tasks: number;
  readonly runs: number;
  /** In one go, in a process that has done it before: an editor's second keystroke. */
  readonly whole: Spread;
  /** The first time, with nothing compiled and no table made. */
  readonly first: number;
  /** Processor time of the quickest: what the machine gives where nothing else runs. */
  readonly processor: number;
  /** The longest step of one in steps as the language server makes them. */
  readonly longestStep: number;
}

/** A roadmap of so many tasks, all uncertain, in twenty phases; every task waits for one or two before it. */
export function networkPlan(tasks: number): string {
  // A fixed row of numbers: the plan is the same on every machine.
  let state = 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    // The upper bits: the lower ones of such a row repeat after a few steps.
    return (state >>> 12) % limit;
  };
  const perPhase = Math.ceil(tasks / 20);
  const lines: string[] = [];
  for (let task = 0; task < tasks; task++) {
    if (task % perPhase === 0) lines.push(...(task > 0 ? ['    }'] : []), `    phase p${task / perPhase} {`);
    const low = 2 + below(20);
    const likely = low + below(10);
    const high = likely + 1 + below(20);
    const before = [task - 1 - below(5), task - 1 - below(25)].filter((one) => one >= 0);
    lines.push(
      `      task t${task} {`,
      `        duration: ${below(2) ? `${low}..${high}` : `${low}..${likely}..${high}`} ${below(4) ? 'days' : 'working days'}`,
      ...(before.length > 0 ? [`        after: ${[...new Set(before)].map((one) => `t${one}`).join(', ')}`] : []),
      '      }',
    );
  }
  return `plan p "P" {\n  start: 2026-01-05\n  roadmap {\n${lines.join('\n')}\n    }\n  }\n}\n`;
}

function modelOf(text: string, block?: number): SimulationModel {
  const plan = planOf(text);
  const calendars = calendarsOf(plan);
  return simulationModelOf(plan, calendars, scheduleOf(plan, calendars), undefined, [], block);
}

function planOf(text: string): Plan {
  const file = readFile(parse('bench.aiplan', text));
  const [element] = plansOf(file);
  if (!element) throw new Error('The generated text holds no plan.');
  return assemblePlan(file, element, [], 20_458);
}

/** Dates that the language server finds in one step. */
const DATES_PER_STEP = 50_000;

/** Simulates a generated plan some times. */
export function measureSimulation(tasks: number, runs: number, repeats: number): SimulationTimes {
  const text = networkPlan(tasks);
  const model = modelOf(text);
  let processor = Number.POSITIVE_INFINITY;
  const timed = (): number => {
    const started = performance.now();
    const before = process.cpuUsage();
    const { works } = simulate(model, { runs });
    const { user, system } = process.cpuUsage(before);
    if (works.size < tasks) throw new Error('Some tasks have no dates.');
    processor = Math.min(processor, (user + system) / 1000);
    return performance.now() - started;
  };
  const first = rounded(timed());
  const whole = spreadOf(Array.from({ length: repeats }, timed));
  const stepped = modelOf(text, Math.ceil(DATES_PER_STEP / tasks));
  return {
    tasks,
    runs,
    whole,
    first,
    processor: rounded(processor),
    longestStep: rounded(longestStep(stepped, runs)),
  };
}

function longestStep(model: SimulationModel, runs: number): number {
  const simulation = new Simulation(model, { runs });
  let longest = 0;
  for (let done = false; !done; ) {
    const started = performance.now();
    done = simulation.step() !== undefined;
    longest = Math.max(longest, performance.now() - started);
  }
  return longest;
}
