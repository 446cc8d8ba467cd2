import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../../../src/analysis/calendar/calendars.ts';
import { scheduleOf } from '../../../src/analysis/schedule.ts';
import { Drivers } from '../../../src/analysis/uncertainty/drivers.ts';
import { gradesOf } from '../../../src/analysis/uncertainty/rank-correlation.ts';
import { sampleOf } from '../../../src/analysis/uncertainty/sample.ts';
import { simulationModelOf } from '../../../src/analysis/uncertainty/simulation-model.ts';
import { planOf } from '../../support/plan.ts';
import { correlationOf } from './correlation.ts';

const RUNS = 101;

const plan = planOf(
  `plan p "P" {\n start: 2026-01-05\n roadmap {\n${Array.from({ length: 25 }, (_, at) => `phase p${at} { duration: 1..2 weeks }`).join('\n')}\n }\n}\n`,
);
const calendars = calendarsOf(plan);
const { inputs } = simulationModelOf(plan, calendars, scheduleOf(plan, calendars), undefined, []);

type Column = (run: number) => number;

/** Where in its distribution an input lies in each run, of 65,536: from the lowest to the highest. */
const rising: Column = (run) => Math.round((run * 65_535) / (RUNS - 1));
const falling: Column = (run) => 65_535 - rising(run);
/** The same steps in an order that has hardly anything to do with the others. */
const mixed: Column = (run) => rising((run * 37) % RUNS);

/** The inputs that move a figure, by the number of the input. */
function drivers(drawn: readonly Column[], figure: Column) {
  const column = Float64Array.from({ length: RUNS }, (_, run) => figure(run));
  const all = drawn.map((grade, at) => {
    const input = inputs[at];
    if (!input) throw new Error('The plan has too few figures.');
    return { input, grades: Uint16Array.from({ length: RUNS }, (_, run) => grade(run)) };
  });
  return new Drivers(all)
    .of(column, sampleOf(column, false))
    .map(({ input, ...driver }) => ({ number: inputs.indexOf(input), ...driver }));
}

describe('what moves a figure', () => {
  it('is told with its direction, and with the mean of the figure in its lowest and highest tenth', () => {
    // The grades rise by 655.35 a run: those of the runs 0 to 9 lie below 6,554, those of 90 to 100 at 58,982 and above.
    expect(drivers([rising, mixed], (run) => 1000 + run)).toEqual([
      { number: 0, correlation: expect.closeTo(1, 9), atLow: 1004.5, atHigh: 1095 },
    ]);
    expect(drivers([falling], (run) => run)).toEqual([
      { number: 0, correlation: expect.closeTo(-1, 9), atLow: 95, atHigh: 4.5 },
    ]);
  });

  it('comes in the order of how strongly it does, whichever way', () => {
    const figure: Column = (run) => 3 * falling(run) + mixed(run);
    expect(drivers([mixed, rising], figure).map(({ number, correlation }) => [number, correlation < 0])).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  it('is nothing that cannot be told from chance: among many inputs it has to be stronger', () => {
    const weak: Column = (run) => 0.26 * rising(run) + mixed(run);
    const ranks = (of: Column) => {
      const column = Float64Array.from({ length: RUNS }, (_, run) => of(run));
      return gradesOf(column, column.slice().sort());
    };
    const correlation = correlationOf(ranks(weak), ranks(rising));
    // The error of a correlation with nothing is 0.1 here: 1.96 times that for one input, 3.02 times for twenty.
    expect(correlation).toBeGreaterThan(0.2);
    expect(correlation).toBeLessThan(0.3);
    expect(drivers([rising], weak)).toHaveLength(1);
    const others = Array.from(
      { length: 19 },
      (_, at): Column =>
        (run) =>
          rising((run * (41 + at) + 13) % RUNS),
    );
    const found = drivers([rising, ...others], weak).map(({ number }) => number);
    expect(found).not.toContain(0);
  });

  it('is told up to twenty inputs', () => {
    expect(drivers(new Array<Column>(25).fill(rising), (run) => run)).toHaveLength(20);
  });

  it('is nothing for a figure that is the same in all runs', () => {
    expect(drivers([rising], () => 7)).toEqual([]);
  });

  it('has no mean in a tenth of which some runs have no value', () => {
    const [driver] = drivers([rising], (run) => (run > 95 ? Number.NaN : run));
    expect(driver).toMatchObject({ atLow: 4.5, atHigh: undefined });
    expect(driver?.correlation).toBeGreaterThan(0.99);
  });
});
