import fc from 'fast-check';

interface RoadmapOptions {
  /** Most tasks. */
  readonly tasks: number;
  /** Whether lengths may be ranges. */
  readonly uncertain?: boolean;
}

interface RandomTask {
  readonly unit: 'days' | 'weeks' | 'months' | 'working days' | 'effort';
  readonly amounts: readonly number[];
  readonly links: readonly {
    readonly to: number;
    readonly by: 'after' | 'start' | 'ends-after' | 'ends-start';
    readonly lag: number;
  }[];
  /** Which phase it stands in, 0 for none. */
  readonly phase: number;
  readonly point: boolean;
}

/** Plans with tasks, milestones and phases that wait for earlier ones in all four ways. The plan starts on a Monday. */
export function randomRoadmap({ tasks, uncertain = false }: RoadmapOptions): fc.Arbitrary<string> {
  const task: fc.Arbitrary<RandomTask> = fc.record({
    unit: fc.constantFrom('days', 'weeks', 'months', 'working days', 'effort'),
    amounts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: uncertain ? 3 : 1 }),
    links: fc.array(
      fc.record({
        to: fc.nat(),
        by: fc.constantFrom('after', 'start', 'ends-after', 'ends-start'),
        lag: fc.integer({ min: -3, max: 9 }),
      }),
      { maxLength: 3 },
    ),
    phase: fc.constantFrom(0, 0, 1, 2),
    point: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
  });
  return fc.array(task, { minLength: 1, maxLength: tasks }).map(written);
}

function written(tasks: readonly RandomTask[]): string {
  const inside = (phase: number): string[] =>
    tasks.flatMap((task, index) => (task.phase === phase ? writtenTask(task, index, tasks) : []));
  const phases = [1, 2].flatMap((phase) => {
    const parts = inside(phase);
    return parts.length === 0 ? [] : [`phase p${phase} {`, ...parts, '}'];
  });
  return `plan p "P" {\n  start: 2026-01-05\n  roadmap {\n${[...inside(0), ...phases].join('\n')}\n  }\n}\n`;
}

function writtenTask(task: RandomTask, index: number, tasks: readonly RandomTask[]): string[] {
  const { unit, amounts, links, point } = task;
  const by = (kind: RandomTask['links'][number]['by']): string[] =>
    index === 0 ? [] : links.filter((link) => link.by === kind).map(({ to, lag }) => target(to % index, kind, lag));
  const starts = [...by('after'), ...by('start')];
  const ends = point ? [] : [...by('ends-after'), ...by('ends-start')];
  const figure = [...amounts].sort((one, other) => one - other).join('..');
  const length = unit === 'effort' ? `effort: ${figure} days` : `duration: ${figure} ${unit}`;
  const lines = [
    ...(starts.length > 0 ? [`after: ${starts.join(', ')}`] : []),
    ...(ends.length > 0 ? [`ends-after: ${ends.join(', ')}`] : []),
    ...(point ? [] : [length]),
  ];
  // A point at the beginning of the roadmap has to say where it stands.
  if (point && starts.length === 0) lines.push('starts: 2026-02-02');
  return [`${point ? 'milestone' : 'task'} t${index} {`, ...lines, '}'];
  function target(to: number, kind: RandomTask['links'][number]['by'], lag: number): string {
    const start = kind === 'start' || kind === 'ends-start' ? '.start' : '';
    const pause =
      lag === 0
        ? ''
        : ` ${lag < 0 ? '-' : '+'} ${Math.abs(lag)} ${tasks[to]?.unit === 'weeks' ? 'working days' : 'days'}`;
    return `t${to}${start}${pause}`;
  }
}
