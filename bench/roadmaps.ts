// Roadmaps of many tasks with ten people, as a plan and as a project of TaskJuggler, the same for every run.

interface Task {
  /** Full-time days. */
  readonly days: number;
  readonly person: number;
  readonly after: readonly number[];
}

const PEOPLE = 10;

/** A reproducible sequence (Park and Miller, "Random number generators: good ones are hard to find", 1988). */
function* minimalStandard(): Generator<number> {
  let state = 20260105;
  for (;;) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

function tasksOf(count: number): Task[] {
  const numbers = minimalStandard();
  const next = (below: number): number => (numbers.next().value as number) % below;
  return Array.from({ length: count }, (_, index): Task => {
    const window = Math.min(index, 40);
    const after = index === 0 ? [] : [...new Set([index - 1 - next(window), index - 1 - next(window)])];
    return { days: 1 + next(8), person: index % PEOPLE, after: index % 7 === 0 ? [] : after };
  });
}

/** @param uncertain whether efforts are ranges, for the simulation */
export function roadmapPlan(count: number, uncertain = false): string {
  const people = Array.from(
    { length: PEOPLE },
    (_, index) =>
      `    person p${index} "Person ${index}" {\n      roles: data-engineer\n      salary: 72k / year\n      on-cost: 30%\n    }`,
  );
  const tasks = tasksOf(count).map(({ days, person, after }, index) => {
    const effort = uncertain ? `${days}..${days * 2}` : days;
    const lines = [
      ...(after.length > 0 ? [`after: ${after.map((other) => `t${other}`).join(', ')}`] : []),
      `effort: ${effort} days`,
      `assigned: p${person}`,
    ];
    return `    task t${index} "Task ${index}" {\n${lines.map((line) => `      ${line}\n`).join('')}    }`;
  });
  return `plan big "Big" {\n  start: 2026-01-05\n\n  team {\n${people.join('\n')}\n  }\n\n  roadmap {\n${tasks.join('\n')}\n  }\n}\n`;
}

/** The same for TaskJuggler, which also sees to it that nobody does two things at once. */
export function taskJugglerProject(count: number, product: 'dates' | 'page'): string {
  const people = Array.from({ length: PEOPLE }, (_, index) => `resource p${index} "Person ${index}"`);
  const tasks = tasksOf(count).map(({ days, person, after }, index) =>
    [
      `task t${index} "Task ${index}" {`,
      ...(after.length > 0 ? [`  depends ${after.map((other) => `!t${other}`).join(', ')}`] : []),
      `  effort ${days}d`,
      `  allocate p${person}`,
      '}',
    ].join('\n'),
  );
  return [
    'project big "Big" 2026-01-05 +30y {\n  timezone "UTC"\n}',
    ...people,
    ...tasks,
    {
      dates: 'taskreport dates "dates" {\n  formats csv\n  columns id, start, end\n}',
      page: 'taskreport tasks "tasks" {\n  formats html\n  columns name, start, end, effort, resources, chart\n}',
    }[product],
    '',
  ].join('\n');
}
