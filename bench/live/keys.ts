import type { Page, Frame as PageFrame } from 'playwright-core';
import type { KeyEdit } from '../server-process.ts';
import { shownAt, Trace } from './trace.ts';

/** Where somebody types, behind a text on a line: keys after which the text is what it was. */
export interface Place {
  readonly line: string;
  readonly behind: string;
  readonly keys: readonly string[];
}

export const PLACES: Readonly<Record<string, Place>> = {
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
export interface Way {
  readonly pressed: number;
  /** When the editor itself showed it on the screen. */
  readonly echoed: number;
  readonly arrived: number;
  readonly patched: number;
  readonly shown: number;
}

/** Keys as the edits that an editor makes of them. */
export function keyEdits(text: string, { line, behind, keys }: Place): KeyEdit[] {
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
  /** Lines of the editor that were drawn. */
  echoes: number[];
  /** Pictures with the version of the text that they show, or undefined for a patch of the page. */
  pictures: { readonly at: number; readonly version: number; readonly bytes: number }[];
  patches: number[];
}

/** Presses keys, as fast as people do, without waiting for what comes of them. */
export async function typed(page: Page, preview: PageFrame, keys: readonly string[]) {
  const forget = () => {
    Object.assign(globalThis, { noted: { keys: [], echoes: [], pictures: [], patches: [] } });
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
  const { keys: pressed, echoes } = await page.evaluate(noted);
  const { pictures, patches } = await preview.evaluate(noted);
  const frames = trace.frames();
  const ways = pressed.map((key, index): Way => {
    const picture = pictures.find(({ version }) => version >= before + index + 1);
    const patch = picture && patches.find((at) => at >= picture.at);
    if (!picture || patch === undefined) throw new Error(`Nothing came of key ${index + 1} of ${keys.join(' ')}.`);
    const patched = patch + previewOffset;
    const shown = shownAt(frames, patched);
    const echo = echoes.find((at) => at >= key);
    const echoed = echo === undefined ? undefined : shownAt(frames, echo + editorOffset);
    if (shown === undefined || echoed === undefined)
      throw new Error(`Key ${index + 1} of ${keys.join(' ')} was never on the screen.`);
    return { pressed: key + editorOffset, echoed, arrived: picture.at + previewOffset, patched, shown };
  });
  const bytes = pictures.reduce((sum, picture) => sum + picture.bytes, 0);
  return { ways, pictures: pictures.length, bytes, processor: trace.processor() };
}

/** Notes in the window when a key is pressed, and when the editor draws lines. */
export function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => (globalThis as unknown as { noted?: Noted }).noted?.keys.push(timeStamp),
      true,
    );
    const lines = document.querySelector('.editor-group-container .view-lines');
    if (!lines) throw new Error('There is no editor.');
    const note = () => (globalThis as unknown as { noted?: Noted }).noted?.echoes.push(performance.now());
    new MutationObserver(note).observe(lines, { childList: true, subtree: true, characterData: true });
  });
}

/** Notes in the page of the preview what comes and when the page is patched with it. */
export function watchPictures(preview: PageFrame): Promise<void> {
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
