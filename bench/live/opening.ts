import type { Page } from 'playwright-core';
import { type Spread, spreadOf } from '../measures.ts';
import { generatedPlan } from '../plans.ts';
import { type Kind, LiveEditor } from './editor.ts';
import { shownAt, Trace } from './trace.ts';

export interface OpeningResult {
  readonly lines: number;
  /** Click → on the screen, of the first panel of a window, which VS Code prepares for all that follow. Milliseconds. */
  readonly first: Spread;
  /** The same of panels that are opened afterwards. */
  readonly later: Spread;
  /** Of the later ones: click → VS Code has written our page; → the roadmap is in it and VS Code lets it be seen; → on the screen. */
  readonly written: Spread;
  readonly drawn: Spread;
  readonly shown: Spread;
  /** Click → the script runs and answers to clicks. */
  readonly alive: Spread;
  /** Processor time of all threads of the browser, for one of the later ones. */
  readonly browser: number;
  /** The same of a page of one line without a script: what VS Code itself takes. */
  readonly bare: { readonly first: Spread; readonly later: Spread; readonly browser: number };
}

interface Opening {
  readonly clicked: number;
  readonly written: number;
  readonly drawn: number;
  readonly shown: number;
  /** As far as the page has a script. */
  readonly alive: number | undefined;
  readonly browser: number;
}

/** Opens the preview of a plan of so many lines by the button in the title of the editor, some times in some windows; in turns with a page of one line. */
export async function measureOpening(lines: number, windows: number, times: number): Promise<OpeningResult> {
  const first: Readonly<Record<Kind, Opening[]>> = { ours: [], bare: [] };
  const later: Readonly<Record<Kind, Opening[]>> = { ours: [], bare: [] };
  for (let window = 0; window < windows; window++) {
    for (const kind of ['bare', 'ours'] as const) {
      const editor = await LiveEditor.open(generatedPlan(lines), kind, watchPages);
      try {
        for (let time = 0; time <= times; time++) (time === 0 ? first : later)[kind].push(await opened(editor));
      } finally {
        await editor.close();
      }
    }
  }
  const whole = (openings: readonly Opening[]) => spreadOf(openings.map(({ clicked, shown }) => shown - clicked));
  const between = (from: (one: Opening) => number, to: (one: Opening) => number) =>
    spreadOf(later.ours.map((one) => to(one) - from(one)));
  const browser = (openings: readonly Opening[]) => spreadOf(openings.map((one) => one.browser)).p50;
  return {
    lines,
    first: whole(first.ours),
    later: whole(later.ours),
    written: between(
      ({ clicked }) => clicked,
      ({ written }) => written,
    ),
    drawn: between(
      ({ written }) => written,
      ({ drawn }) => drawn,
    ),
    shown: between(
      ({ drawn }) => drawn,
      ({ shown }) => shown,
    ),
    alive: between(
      ({ clicked }) => clicked,
      ({ alive = Number.NaN }) => alive,
    ),
    browser: browser(later.ours),
    bare: { first: whole(first.bare), later: whole(later.bare), browser: browser(later.bare) },
  };
}

async function opened({ page, button, shown: inPanel, kind }: LiveEditor): Promise<Opening> {
  await page.waitForTimeout(1500);
  await button.hover();
  const trace = await Trace.of(page, async () => {
    await button.click();
    await inPanel.locator('.rows [data-id]').first().waitFor();
    await page.waitForTimeout(600);
  });
  const clicked = trace.marks('aiplan-clicked').at(-1);
  const [written, row, visible, alive] = ['written', 'row', 'visible', 'alive'].map(
    (name) => trace.marks(`aiplan-${name}`)[0],
  );
  const drawn = row === undefined || visible === undefined ? undefined : Math.max(row, visible);
  const shown = drawn === undefined ? undefined : shownAt(trace.frames(), drawn);
  if (
    clicked === undefined ||
    written === undefined ||
    drawn === undefined ||
    shown === undefined ||
    (kind === 'ours' && alive === undefined)
  )
    throw new Error(
      `The browser did not tell how the page was opened: ${[clicked, written, row, visible, shown, alive]}.`,
    );
  const tab = page.locator('.tab[aria-label^="Preview "]');
  await tab.getByRole('button', { name: /^Close/ }).click();
  await tab.waitFor({ state: 'detached' });
  let browser = 0;
  for (const time of trace.processor().values()) browser += time;
  return { clicked, written, drawn, shown, alive, browser };
}

/** Has every page of the window mark its moments, from its first line on. */
async function watchPages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('click', ({ timeStamp }) => performance.mark('aiplan-clicked', { startTime: timeStamp }), true);
    if (window === window.top) return;
    const seen = new Set<string>();
    const once = (name: string, isSo: boolean): void => {
      if (seen.has(name) || !isSo) return;
      seen.add(name);
      performance.mark(`aiplan-${name}`);
    };
    const look = (): void => {
      const root = document.querySelector('#page');
      once('written', root !== null);
      once('row', document.querySelector('.rows [data-id]') !== null);
      // A page that was written with its picture says that its script has not taken it over yet.
      once('alive', root?.firstElementChild != null && !(root instanceof HTMLElement && 'serial' in root.dataset));
      once('visible', root !== null && frame?.style.visibility !== 'hidden');
    };
    const frame = window.frameElement as HTMLElement | null;
    const watched = { childList: true, subtree: true, attributeFilter: ['data-serial', 'style'] };
    if (frame) new MutationObserver(look).observe(frame, watched);
    // A frame may get another document with the same window, in which nothing is observed yet.
    let observed: Document | undefined;
    setInterval(() => {
      if (document === observed) return;
      observed = document;
      new MutationObserver(look).observe(document, watched);
      look();
    }, 2);
  });
}
