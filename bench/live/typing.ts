import type { Page, Frame as PageFrame } from 'playwright-core';
import { focusFirstColumn, goTo } from '../../test/vscode/workbench.ts';
import { rounded, type Spread, spreadOf } from '../measures.ts';
import { generatedPlan } from '../plans.ts';
import { type KeyEdit, ServerProcess } from '../server-process.ts';
import { LiveEditor } from './editor.ts';
import { shownAt, Trace } from './trace.ts';

/** Where somebody types, behind a text on a line: keys after which the text is what it was. */
interface Place {
  readonly line: string;
  readonly behind: string;
  readonly keys: readonly string[];
}

const PLACES: Readonly<Record<string, Place>> = {
  title: { line: 'phase phase-2 "', behind: 'phase phase-2 "Phase', keys: thereAndBack('abcdef') },
  duration: {
    line: 'duration: 2..3..4 weeks',
    behind: 'duration: 2..3..',
    keys: thereAndBack('1').concat(thereAndBack('2'), thereAndBack('3')),
  },
};

function thereAndBack(letters: string): readonly string[] {
  return [...letters, ...Array.from(letters, () => 'Backspace')];
}

/** Between two keys: some 75 words a minute. Milliseconds. */
const BETWEEN = 160;

/** The moments of one keystroke on its way to the screen. Milliseconds of the trace. */
interface Way {
  readonly pressed: number;
  readonly arrived: number;
  readonly patched: number;
  readonly shown: number;
}

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
}

/** Types in a plan of so many lines beside its preview, as fast as people do, without waiting for the picture. */
export async function measureTyping(lines: number, rounds: number): Promise<TypingResult> {
  const text = generatedPlan(lines);
  const editor = await LiveEditor.open(text);
  try {
    const { page } = editor;
    const preview = await editor.preview();
    await watchKeys(page);
    await watchPictures(preview);
    await focusFirstColumn(page);
    const ways = new Map<string, Way[]>();
    const medians: number[] = [];
    const counted = { keys: 0, pictures: 0, bytes: 0, mainThread: 0, browser: 0 };
    // The first round runs code that is not compiled yet.
    for (let round = 0; round <= rounds; round++) {
      const ofRound: Way[] = [];
      for (const [place, { line, behind, keys }] of Object.entries(PLACES)) {
        const at = text.split('\n').findIndex((candidate) => candidate.includes(line));
        await goTo(page, at + 1, (text.split('\n')[at] ?? '').indexOf(behind) + behind.length + 1);
        await page.waitForTimeout(1500);
        const { ways: own, pictures, bytes, processor } = await typed(page, preview, keys);
        if (round === 0) continue;
        ofRound.push(...own);
        ways.set(place, [...(ways.get(place) ?? []), ...own]);
        counted.keys += keys.length;
        counted.pictures += pictures;
        counted.bytes += bytes;
        counted.mainThread += processor.get('CrRendererMain') ?? 0;
        for (const time of processor.values()) counted.browser += time;
      }
      if (round > 0) medians.push(spreadOf(ofRound.map(({ pressed, shown }) => shown - pressed)).p50);
    }
    const all = [...ways.values()].flat();
    return {
      lines: text.split('\n').length,
      keystroke: spreadOf(all.map(({ pressed, shown }) => shown - pressed)),
      message: spreadOf(all.map(({ pressed, arrived }) => arrived - pressed)),
      patch: spreadOf(all.map(({ arrived, patched }) => patched - arrived)),
      paint: spreadOf(all.map(({ patched, shown }) => shown - patched)),
      server: await serverShare(text),
      leastMedian: Math.min(...medians),
      byPlace: Object.fromEntries(
        [...ways].map(([place, own]) => [place, spreadOf(own.map(({ pressed, shown }) => shown - pressed))]),
      ),
      mainThread: rounded(counted.mainThread / counted.keys),
      browser: rounded(counted.browser / counted.keys),
      pictures: rounded(counted.pictures / counted.keys),
      kilobytes: rounded(counted.bytes / counted.pictures / 1000),
    };
  } finally {
    await editor.close();
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

/** Keys as the edits that an editor makes of them. */
function keyEdits(text: string, { line, behind, keys }: Place): KeyEdit[] {
  const lines = text.split('\n');
  const at = lines.findIndex((candidate) => candidate.includes(line));
  let character = (lines[at] ?? '').indexOf(behind) + behind.length;
  return keys.map((key) => {
    if (key === 'Backspace') return { line: at, character: --character, removed: 1, text: '' };
    return { line: at, character: character++, removed: 0, text: key };
  });
}

/** What the panel tells its page: a picture, or what has changed in it. */
interface Picture {
  readonly preview?: { readonly version?: number };
  readonly update?: { readonly delta?: { readonly version?: readonly number[] } };
}

/** What the pages note; in their own milliseconds. */
interface Noted {
  keys: number[];
  /** Pictures with the version of the text that they show, or undefined for a patch of the page. */
  pictures: { readonly at: number; readonly version: number; readonly bytes: number }[];
  patches: number[];
}

async function typed(page: Page, preview: PageFrame, keys: readonly string[]) {
  const forget = () => {
    Object.assign(globalThis, { noted: { keys: [], pictures: [], patches: [] } });
    performance.mark('aiplan-began');
  };
  const noted = () => (globalThis as unknown as { noted: Noted }).noted;
  await page.evaluate(forget);
  const before = await preview.evaluate(() => (globalThis as unknown as { version: number }).version);
  await preview.evaluate(forget);
  const trace = await Trace.of(page, async () => {
    await page.evaluate(() => performance.mark('aiplan-editor'));
    await preview.evaluate(() => performance.mark('aiplan-preview'));
    for (const key of keys) {
      const started = performance.now();
      await page.keyboard.press(key);
      await page.waitForTimeout(Math.max(0, BETWEEN - (performance.now() - started)));
    }
    await preview.waitForFunction(
      (version) => (globalThis as unknown as { version: number }).version >= version,
      before + keys.length,
      { polling: 50 },
    );
    // The last picture is still to be shown, and the one with its chances to come.
    await page.waitForTimeout(600);
  });
  const [editorOffset, previewOffset] = [trace.offset('aiplan-editor'), trace.offset('aiplan-preview')];
  const { keys: pressed } = await page.evaluate(noted);
  const { pictures, patches } = await preview.evaluate(noted);
  const frames = trace.frames();
  const ways = pressed.map((key, index): Way => {
    const picture = pictures.find(({ version }) => version >= before + index + 1);
    const patch = picture && patches.find((at) => at >= picture.at);
    if (!picture || patch === undefined) throw new Error(`Nothing came of key ${index + 1} of ${keys.join(' ')}.`);
    const patched = patch + previewOffset;
    const shown = shownAt(frames, patched);
    if (shown === undefined) throw new Error(`Key ${index + 1} of ${keys.join(' ')} was never on the screen.`);
    return { pressed: key + editorOffset, arrived: picture.at + previewOffset, patched, shown };
  });
  const bytes = pictures.reduce((sum, picture) => sum + picture.bytes, 0);
  return { ways, pictures: pictures.length, bytes, processor: trace.processor() };
}

function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => (globalThis as unknown as { noted?: Noted }).noted?.keys.push(timeStamp),
      true,
    );
  });
}

/** Notes in the page of the preview what comes and when the page is patched with it. */
function watchPictures(preview: PageFrame): Promise<void> {
  return preview.evaluate(() => {
    const kept = globalThis as unknown as { noted?: Noted; version: number };
    kept.version = 1;
    addEventListener(
      'message',
      ({ data }: MessageEvent<Picture>) => {
        const version = data?.preview?.version ?? data?.update?.delta?.version?.[0];
        if (typeof version !== 'number') return;
        kept.version = version;
        kept.noted?.pictures.push({ at: performance.now(), version, bytes: JSON.stringify(data).length });
      },
      true,
    );
    const page = document.querySelector('#page');
    if (!page) throw new Error('The preview has no page.');
    new MutationObserver(() => kept.noted?.patches.push(performance.now())).observe(page, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['x', 'width', 'x1', 'x2'],
    });
  });
}
