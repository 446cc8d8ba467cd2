import { rounded, type Spread, spreadOf } from '../measures.ts';
import { programme } from '../reports.ts';
import { LiveEditor } from './editor.ts';
import { type Frame, Trace } from './trace.ts';

export interface ScrollingResult {
  readonly bars: number;
  /** Between two frames that were shown, while the roadmap moved. Milliseconds. */
  readonly frame: Spread;
  /** Frames that did not show what had moved, of all that were due. Per cent. */
  readonly dropped: number;
  /** Processor time per frame of the thread that runs VS Code and the preview, and of all threads of the browser. */
  readonly mainThread: number;
  readonly browser: number;
}

/** Pixels, and pixels a second. */
const DISTANCE = 6_000;
const SPEED = 2_000;

/** Scrolls through a roadmap of so many tasks in its panel, down and up again. */
export async function measureScrolling(tasks: number, rounds: number): Promise<ScrollingResult> {
  const editor = await LiveEditor.open(programme(tasks));
  try {
    const { page } = editor;
    const preview = await editor.preview();
    const chart = preview.locator('.chart.long');
    // A page that has just opened still goes to where the cursor stands.
    await page.waitForTimeout(2_000);
    await chart.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(500);
    const box = await chart.boundingBox();
    if (!box) throw new Error('The roadmap is not on the screen.');
    const session = await page.context().newCDPSession(page);
    const scroll = (distance: number) =>
      session.send('Input.synthesizeScrollGesture', {
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        yDistance: -distance,
        speed: SPEED,
        gestureSourceType: 'mouse',
        preventFling: true,
      });
    // The first time, code is compiled and rows are measured.
    await scroll(DISTANCE);
    await scroll(-DISTANCE);
    const frames: Frame[] = [];
    let [mainThread, browser] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      for (const distance of [DISTANCE, -DISTANCE]) {
        const trace = await Trace.of(page, async () => {
          await scroll(distance);
        });
        const moved = await chart.evaluate((element) => element.scrollTop);
        if (distance > 0 ? moved < DISTANCE / 2 : moved > DISTANCE / 2) throw new Error('The roadmap did not scroll.');
        frames.push(...trace.frames().filter(({ scrolls }) => scrolls));
        mainThread += trace.processor().get('CrRendererMain') ?? 0;
        for (const time of trace.processor().values()) browser += time;
      }
    }
    const shown = frames.filter((frame) => frame.shown);
    const missed = frames.filter((frame) => frame.missed);
    const between = shown.flatMap(({ ended }, index) => {
      const time = ended - (shown[index - 1]?.ended ?? ended);
      // Between two gestures nothing moves.
      return time > 0 && time < 500 ? [time] : [];
    });
    return {
      bars: tasks,
      frame: spreadOf(between),
      dropped: rounded((100 * missed.length) / (missed.length + shown.length)),
      mainThread: rounded(mainThread / shown.length),
      browser: rounded(browser / shown.length),
    };
  } finally {
    await editor.close();
  }
}
