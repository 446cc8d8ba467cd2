import { type Spread, spreadOf } from './measures.ts';
import { generatedPlan } from './plans.ts';
import { ServerProcess } from './server-process.ts';

export interface KeystrokeResult {
  readonly lines: number;
  readonly findings: number;
  /** didOpen → findings, in a fresh process. Milliseconds. */
  readonly open: number;
  /** didChange → findings. */
  readonly keystroke: Spread;
  /** Request → data of the picture. */
  readonly preview: Spread;
  /** Request → hints of a screenful of lines, here and there. */
  readonly hints: Spread;
  readonly byPlace: Readonly<Record<string, Spread>>;
  /** Processor time of the server for one keystroke, in milliseconds. */
  readonly cpu: number | undefined;
}

/** Lines that an editor shows at once. */
const SCREEN = 60;

/** Where somebody types: text on a line of the plan, behind which a character comes and goes. */
const PLACES: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'figure in a fact': () => 'repeats: 15',
  'title of an element': () => 'use-case case-',
  'name of a fact': () => 'effort',
  'between elements': () => '// Case',
};

/** Types in a plan of so many lines, here and there, one character at a time, each after the findings of the one before. */
export async function measureKeystrokes(
  lines: number,
  perPlace: number,
  flags: readonly string[] = [],
): Promise<KeystrokeResult> {
  const text = generatedPlan(lines);
  const all = text.split('\n');
  const { server } = await ServerProcess.start(flags);
  const { milliseconds: open, findings } = await server.open(text);
  const samples: Record<string, number[]> = {};
  // The first edits run code that is not compiled yet: a person types more than once.
  await type(server, all, 'figure in a fact', 20);
  const before = server.cpu();
  for (const place of Object.keys(PLACES)) samples[place] = await type(server, all, place, perPlace);
  const after = server.cpu();
  const previews: number[] = [];
  for (let run = 0; run < 12; run++) previews.push(await server.preview());
  const hints: number[] = [];
  for (let run = 0; run < 30; run++) {
    const line = Math.floor(((run * 0.618) % 1) * (all.length - SCREEN));
    hints.push((await server.hints(line, line + SCREEN)).milliseconds);
  }
  await server.stop();
  const times = Object.values(samples).flat();
  return {
    lines: all.length,
    findings,
    open: Math.round(open),
    keystroke: spreadOf(times),
    preview: spreadOf(previews.slice(2)),
    hints: spreadOf(hints.slice(5)),
    byPlace: Object.fromEntries(Object.entries(samples).map(([place, own]) => [place, spreadOf(own)])),
    cpu:
      before === undefined || after === undefined ? undefined : Math.round(((after - before) / times.length) * 10) / 10,
  };
}

async function type(server: ServerProcess, lines: readonly string[], place: string, edits: number): Promise<number[]> {
  const wanted = PLACES[place]?.(lines) ?? '';
  const found = lines.flatMap((line, index) => (line.includes(wanted) ? [index] : []));
  const times: number[] = [];
  for (let edit = 0; edit < edits / 2; edit++) {
    const line = found[Math.floor(((edit * 0.618) % 1) * found.length)] ?? 0;
    const text = lines[line] ?? '';
    const character =
      place === 'between elements'
        ? 0
        : text.indexOf(wanted) +
          (place === 'title of an element' ? text.length - text.indexOf(wanted) - 3 : wanted.length);
    const typed = place === 'between elements' ? 'k' : place === 'figure in a fact' ? '1' : 'x';
    times.push(await server.change(line, character, 0, typed));
    times.push(await server.change(line, character, 1, ''));
  }
  return times;
}
