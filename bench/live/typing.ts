import type { Frame as PageFrame } from 'playwright-core';
import { focusFirstColumn, goTo } from '../../test/vscode/workbench.ts';
import { rounded, type Spread, spreadOf } from '../measures.ts';
import { generatedPlan } from '../plans.ts';
import { ServerProcess } from '../server-process.ts';
import { type Kind, LiveEditor } from './editor.ts';
import { keyEdits, PLACES, typed, type Way, watchKeys, watchPictures } from './keys.ts';

export interface TypingResult {
  readonly lines: number;
  readonly keystroke: Spread;
  /** Keystroke → picture in the page; picture → page patched; patched → on the screen. */
  readonly message: Spread;
  readonly patch: Spread;
  readonly paint: Spread;
  /** Of the first of them: from the changed text to the answer of the server, in a process of its own without VS Code. */
  readonly server: Spread;
  readonly byPlace: Readonly<Record<string, Spread>>;
  /** The least median of a round: what the machine gives where nothing else runs comes nearest to it. */
  readonly leastMedian: number;
  /** Processor time per keystroke of the thread that runs VS Code and the preview, and of all threads of the browser. */
  readonly mainThread: number;
  readonly browser: number;
  /** Pictures that came per keystroke, and kilobytes per picture. */
  readonly pictures: number;
  readonly kilobytes: number;
  /** Keystroke → the editor itself shows it on the screen. */
  readonly echo: Spread;
  /** What VS Code itself takes: with an extension that does no more than post a number to a page of one line. */
  readonly bare: Bare;
}

export interface Bare {
  readonly keystroke: Spread;
  readonly leastMedian: number;
  readonly message: Spread;
  readonly echo: Spread;
  readonly mainThread: number;
  readonly browser: number;
}

/** Types in a plan of so many lines beside its preview, in turns with the same text beside a page of one line. */
export async function measureTyping(lines: number, rounds: number): Promise<TypingResult> {
  const text = generatedPlan(lines);
  const windows: TypedWindow[] = [];
  try {
    for (const kind of ['bare', 'ours'] as const) windows.push(await TypedWindow.open(text, kind));
    // The first round runs code that is not compiled yet.
    for (let round = 0; round <= rounds; round++) for (const window of windows) await window.type(round > 0);
    const [bare, ours] = windows.map((window) => window.result());
    if (!bare || !ours) throw new Error('A window is missing.');
    return { ...ours, lines: text.split('\n').length, server: await serverShare(text), bare };
  } finally {
    for (const window of windows) await window.close();
  }
}

/** A window in which the same keys are typed round by round. */
class TypedWindow {
  readonly #editor: LiveEditor;
  readonly #text: string;
  readonly #preview: PageFrame;
  readonly #ways = new Map<string, Way[]>();
  readonly #medians: number[] = [];
  readonly #counted = { keys: 0, pictures: 0, bytes: 0, mainThread: 0, browser: 0 };

  private constructor(editor: LiveEditor, text: string, preview: PageFrame) {
    this.#editor = editor;
    this.#text = text;
    this.#preview = preview;
  }

  static async open(text: string, kind: Kind): Promise<TypedWindow> {
    const editor = await LiveEditor.open(text, kind);
    try {
      const preview = await editor.preview();
      await watchKeys(editor.page);
      await watchPictures(preview);
      return new TypedWindow(editor, text, preview);
    } catch (error) {
      await editor.close();
      throw error;
    }
  }

  /** @param counts whether what is measured is kept */
  async type(counts: boolean): Promise<void> {
    const { page } = this.#editor;
    const lines = this.#text.split('\n');
    const ofRound: Way[] = [];
    await focusFirstColumn(page);
    for (const [place, { line, behind, keys }] of Object.entries(PLACES)) {
      const at = lines.findIndex((candidate) => candidate.includes(line));
      await goTo(page, at + 1, (lines[at] ?? '').indexOf(behind) + behind.length + 1);
      await page.waitForTimeout(1500);
      const { ways, pictures, bytes, processor } = await typed(page, this.#preview, keys);
      if (!counts) continue;
      ofRound.push(...ways);
      this.#ways.set(place, [...(this.#ways.get(place) ?? []), ...ways]);
      const counted = this.#counted;
      counted.keys += keys.length;
      counted.pictures += pictures;
      counted.bytes += bytes;
      counted.mainThread += processor.get('CrRendererMain') ?? 0;
      for (const time of processor.values()) counted.browser += time;
    }
    if (counts) this.#medians.push(spreadOf(ofRound.map(({ pressed, shown }) => shown - pressed)).p50);
  }

  result(): Omit<TypingResult, 'lines' | 'server' | 'bare'> {
    const all = [...this.#ways.values()].flat();
    const counted = this.#counted;
    const whole = (ways: readonly Way[]): Spread => spreadOf(ways.map(({ pressed, shown }) => shown - pressed));
    return {
      keystroke: whole(all),
      message: spreadOf(all.map(({ pressed, arrived }) => arrived - pressed)),
      patch: spreadOf(all.map(({ arrived, patched }) => patched - arrived)),
      paint: spreadOf(all.map(({ patched, shown }) => shown - patched)),
      echo: spreadOf(all.map(({ pressed, echoed }) => echoed - pressed)),
      leastMedian: Math.min(...this.#medians),
      byPlace: Object.fromEntries([...this.#ways].map(([place, own]) => [place, whole(own)])),
      mainThread: rounded(counted.mainThread / counted.keys),
      browser: rounded(counted.browser / counted.keys),
      pictures: rounded(counted.pictures / counted.keys),
      kilobytes: rounded(counted.bytes / counted.pictures / 1000),
    };
  }

  close(): Promise<void> {
    return this.#editor.close();
  }
}

/** The same keys to the server alone, each after the answer to the one before. */
async function serverShare(text: string): Promise<Spread> {
  const { server } = await ServerProcess.start();
  await server.open(text);
  const keys = Object.values(PLACES).flatMap((place) => keyEdits(text, place));
  const times: number[] = [];
  let known: number | undefined;
  // The first round runs code that is not compiled yet.
  for (let round = 0; round < 4; round++) {
    for (const edit of keys) {
      const { milliseconds, serial } = await server.updated(edit, known);
      known = serial;
      if (round > 0) times.push(milliseconds);
    }
  }
  await server.stop();
  return spreadOf(times);
}
