import type { Page } from 'playwright-core';
import { webview } from '../../test/vscode/workbench.ts';
import { type Spread, spreadOf } from '../measures.ts';
import { generatedPlan } from '../plans.ts';
import { LiveEditor } from './editor.ts';
import { shownAt, Trace } from './trace.ts';

export interface OpeningResult {
  readonly lines: number;
  /** Click → picture on the screen, of the first panel of a window, which VS Code prepares for all that follow. Milliseconds. */
  readonly first: Spread;
  /** The same of panels that are opened afterwards. */
  readonly later: Spread;
  /** Of the later ones: click → the page runs; → its picture is there; → drawn; → on the screen. */
  readonly started: Spread;
  readonly arrived: Spread;
  readonly drawn: Spread;
  readonly shown: Spread;
  /** Processor time of all threads of the browser, for one of the later ones. */
  readonly browser: number;
}

interface Opening {
  readonly clicked: number;
  readonly started: number;
  readonly arrived: number;
  readonly drawn: number;
  readonly shown: number;
  readonly browser: number;
}

/** Opens the preview of a plan of so many lines, in some windows some times, by the button in the title of the editor. */
export async function measureOpening(lines: number, windows: number, times: number): Promise<OpeningResult> {
  const first: Opening[] = [];
  const later: Opening[] = [];
  for (let window = 0; window < windows; window++) {
    const editor = await LiveEditor.open(generatedPlan(lines), watchPages);
    try {
      for (let time = 0; time <= times; time++) (time === 0 ? first : later).push(await opened(editor));
    } finally {
      await editor.close();
    }
  }
  const between = (from: keyof Opening, to: keyof Opening) => spreadOf(later.map((one) => one[to] - one[from]));
  return {
    lines,
    first: spreadOf(first.map(({ clicked, shown }) => shown - clicked)),
    later: between('clicked', 'shown'),
    started: between('clicked', 'started'),
    arrived: between('started', 'arrived'),
    drawn: between('arrived', 'drawn'),
    shown: between('drawn', 'shown'),
    browser: spreadOf(later.map(({ browser }) => browser)).p50,
  };
}

async function opened({ page }: LiveEditor): Promise<Opening> {
  await page.waitForTimeout(1500);
  const button = page.getByRole('button', { name: /Open Preview to the Side/ });
  await button.hover();
  const trace = await Trace.of(page, async () => {
    await button.click();
    await webview(page).locator('.rows [data-id]').first().waitFor();
    await page.waitForTimeout(500);
  });
  const clicked = trace.marks('aiplan-clicked').at(-1);
  const [started, arrived, drawn] = ['aiplan-started', 'aiplan-arrived', 'aiplan-drawn'].map(
    (name) => trace.marks(name)[0],
  );
  const shown = drawn === undefined ? undefined : shownAt(trace.frames(), drawn);
  if (
    clicked === undefined ||
    started === undefined ||
    arrived === undefined ||
    drawn === undefined ||
    shown === undefined
  )
    throw new Error(
      `The browser did not tell how the preview was opened: ${[clicked, started, arrived, drawn, shown]}.`,
    );
  await page
    .locator('.tab[aria-label^="Preview "]')
    .getByRole('button', { name: /^Close/ })
    .click();
  await page.locator('.tab[aria-label^="Preview "]').waitFor({ state: 'detached' });
  let browser = 0;
  for (const time of trace.processor().values()) browser += time;
  return { clicked, started, arrived, drawn, shown, browser };
}

/** Has every page of the window mark its moments, from its first line on. */
async function watchPages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('click', ({ timeStamp }) => performance.mark('aiplan-clicked', { startTime: timeStamp }), true);
    if (window === window.top) return;
    const seen = new Set<string>();
    const once = (name: string, selector: string): boolean => {
      if (seen.has(name) || !document.querySelector(selector)) return false;
      seen.add(name);
      performance.mark(name);
      return true;
    };
    const note = ({ data }: MessageEvent<{ type?: string } | null>): void => {
      if (data?.type === 'preview') performance.mark('aiplan-arrived');
    };
    const look = (): void => {
      // VS Code writes the page into an empty one, which forgets its listeners by that.
      if (once('aiplan-written', '#page')) addEventListener('message', note);
      once('aiplan-started', '#page > *');
      once('aiplan-drawn', '.rows [data-id]');
    };
    // A frame may get another document with the same window, in which nothing is observed yet.
    let observed: Document | undefined;
    setInterval(() => {
      if (document === observed) return;
      observed = document;
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
      look();
    }, 2);
  });
}
