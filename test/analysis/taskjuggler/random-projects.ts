import fc from 'fast-check';

interface RandomLink {
  readonly to: number;
  readonly end: 'start' | 'finish';
  readonly lag: number;
  readonly lagIn: 'days' | 'working days';
}

interface RandomTask {
  readonly kind: 'calendar' | 'working' | 'milestone';
  readonly days: number;
  readonly links: readonly RandomLink[];
  /** Stands in the phase before it rather than on the roadmap itself. */
  readonly inside: boolean;
  /** Whether a phase begins with this task, and what that phase waits for. */
  readonly opens: boolean;
}

/** A roadmap without people that both notations can say. Ids count from 0; phases are `p0`, `p1`… */
export type RandomProject = readonly RandomTask[];

/** The first day of all projects, a Monday. */
export const FIRST_DAY = '2026-01-05';

/** Days on which nobody works, in both notations. */
const CLOSED: readonly string[] = ['2026-01-14', '2026-02-02', '2026-03-06', '2026-04-06', '2026-05-14'];

const link: fc.Arbitrary<RandomLink> = fc.record({
  to: fc.nat(),
  end: fc.constantFrom('start', 'finish', 'finish', 'finish'),
  lag: fc.constantFrom(0, 0, 0, 1, 2, 5, 9),
  lagIn: fc.constantFrom('days', 'working days'),
});

const task: fc.Arbitrary<RandomTask> = fc.record({
  kind: fc.constantFrom('calendar', 'calendar', 'working', 'working', 'working', 'milestone'),
  days: fc.integer({ min: 1, max: 25 }),
  links: fc.array(link, { maxLength: 3 }),
  inside: fc.boolean(),
  opens: fc.constantFrom(true, false, false, false),
});

export const randomProject: fc.Arbitrary<RandomProject> = fc.array(task, { minLength: 2, maxLength: 12 });

/** Where each task stands: -1 on the roadmap itself, else the number of its phase. */
export function phasesOf(project: RandomProject): number[] {
  let phase = -1;
  return project.map(({ inside, opens }) => {
    if (opens) phase++;
    return phase >= 0 && (inside || opens) ? phase : -1;
  });
}

interface WrittenLink extends RandomLink {
  readonly on: number;
}

/**
 * The links to earlier tasks. What TaskJuggler takes for the beginning of work that waits for a working day is the day off before it; so
 * only a pause in working days may follow the beginning of such work. The two ends of a milestone are one.
 */
function linksOf(project: RandomProject, index: number): WrittenLink[] {
  const own = project[index];
  if (!own || index === 0) return [];
  const seen = new Set<number>();
  return own.links.flatMap((random): WrittenLink[] => {
    const on = random.to % index;
    if (seen.has(on)) return [];
    seen.add(on);
    const other = project[on];
    const safe =
      other?.kind === 'calendar' || (other?.kind === 'working' && random.lag > 0 && random.lagIn === 'working days');
    const end = random.end === 'start' && !safe ? 'finish' : random.end;
    return [{ ...random, on, end }];
  });
}

/** As a plan. */
export function asPlan(project: RandomProject): string {
  return inBlocks(
    project,
    (index, task) => {
      const after = linksOf(project, index).map(({ on, end, lag, lagIn }) => {
        const pause = lag > 0 ? ` + ${lag} ${lagIn}` : '';
        return `t${on}${end === 'start' ? '.start' : ''}${pause}`;
      });
      const lines = after.length > 0 ? [`after: ${after.join(', ')}`] : [];
      if (task.kind === 'milestone') {
        // A point that waits for nothing stands where the plan begins: at the end of the day before.
        if (after.length === 0) lines.push('starts: 2026-01-04');
        return [`milestone t${index} {`, ...lines, '}'];
      }
      return [
        `task t${index} {`,
        ...lines,
        `duration: ${task.days} ${task.kind === 'working' ? 'working ' : ''}days`,
        '}',
      ];
    },
    (phase) => [`phase p${phase} {`],
    [
      'plan p "P" {',
      `start: ${FIRST_DAY}`,
      'company "C" {',
      ...CLOSED.map((day) => `closed: ${day}`),
      '}',
      'roadmap {',
    ],
    ['}', '}'],
  );
}

/** As a task of a TaskJuggler project that holds all of them. */
function asTaskJuggler(project: RandomProject, name: string): string {
  const phases = phasesOf(project);
  const path = (index: number): string => {
    const phase = phases[index] ?? -1;
    return phase >= 0 ? `${name}.p${phase}.t${index}` : `${name}.t${index}`;
  };
  return inBlocks(
    project,
    (index, task) => {
      const depends = linksOf(project, index).map(({ on, end, lag, lagIn }) => {
        const options = [
          ...(end === 'start' ? ['onstart'] : []),
          ...(lag > 0 ? [`${lagIn === 'days' ? 'gapduration' : 'gaplength'} ${lag}d`] : []),
        ];
        return `depends ${path(on)}${options.length > 0 ? ` {${options.join(' ')}}` : ''}`;
      });
      // A task without a length is one of no time, and has to say when.
      const lines = depends.length > 0 ? depends : [`start ${FIRST_DAY}`];
      const length =
        task.kind === 'milestone' ? 'milestone' : `${task.kind === 'working' ? 'length' : 'duration'} ${task.days}d`;
      return [`task t${index} "T" {`, ...lines, length, '}'];
    },
    (phase) => [`task p${phase} "P" {`],
    [`task ${name} "N" {`],
    ['}'],
  );
}

/** The project that holds all tasks, with days of 24 hours so that a working day is a whole one. */
export function taskJugglerFile(projects: readonly RandomProject[]): string {
  return [
    `project all "All" ${FIRST_DAY} +4y {`,
    'timezone "UTC"',
    'dailyworkinghours 24',
    'timingresolution 60min',
    'workinghours mon - fri 0:00 - 24:00',
    'workinghours sat, sun off',
    '}',
    ...CLOSED.map((day) => `leaves holiday "Closed" ${day}`),
    ...projects.map((project, index) => asTaskJuggler(project, `r${index}`)),
    'taskreport dates "dates" {',
    'formats csv',
    'columns id, start, end',
    'timeformat "%Y-%m-%d"',
    'hideresource 1',
    '}',
    '',
  ].join('\n');
}

function inBlocks(
  project: RandomProject,
  write: (index: number, task: RandomTask) => readonly string[],
  open: (phase: number) => readonly string[],
  head: readonly string[],
  tail: readonly string[],
): string {
  const lines = [...head];
  const phases = phasesOf(project);
  project.forEach((task, index) => {
    if (phases[index] === -1) lines.push(...write(index, task));
  });
  for (let phase = 0; phase <= Math.max(-1, ...phases); phase++) {
    lines.push(...open(phase));
    project.forEach((task, index) => {
      if (phases[index] === phase) lines.push(...write(index, task));
    });
    lines.push('}');
  }
  return [...lines, ...tail].join('\n');
}
