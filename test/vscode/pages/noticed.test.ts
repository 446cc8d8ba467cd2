import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cameraOfTests } from '../looks/camera-of-tests.ts';
import { PANEL_LOOKS, type PanelLook } from '../looks/looks.ts';
import { type PagePicture, pictureOf } from '../looks/page-picture.ts';
import type { PanelPage } from '../looks/panel-page.ts';
import { placeOf } from '../looks/references.ts';
import { changedTiles, tilesOf } from '../looks/tiles.ts';

const plain: PanelLook = { plan: 'quotes', language: 'en', width: 800, theme: 'light' };

const camera = cameraOfTests();

describe('a change that a reader sees', () => {
  let page: PanelPage;
  let before: PNG;

  beforeAll(async () => {
    page = await camera().show(plain);
    before = tilesOf((await sameTwice(page)).image);
  });

  async function changeBy(style: string): Promise<{ readonly count: number; readonly section: string }> {
    const added = await page.page.addStyleTag({ content: style });
    const now = await sameTwice(page);
    await added.evaluate((element) => (element as HTMLElement).remove());
    const changed = changedTiles(tilesOf(now.image), before);
    return { count: changed.length, section: changed.length > 0 ? placeOf(changed, now).section : 'none' };
  }

  it.each([
    ['a bar that moved', '.rows [data-id$="phase:pilot"] .bar { transform: translateX(9px); }', 'roadmap'],
    ['a bar that is gone', '.rows [data-id$="task:extract"] .bar { visibility: hidden; }', 'roadmap'],
    ['a label that is hidden', '.rows [data-id$="phase:pilot"] .title { visibility: hidden; }', 'roadmap'],
    ['one word of a quadrant', '.quadrant .corners > :first-child { visibility: hidden; }', 'use-cases'],
    ['a line of a chart', '.cash-plot .likely { visibility: hidden; }', 'business-case'],
    ['a wrong colour of the theme', ':root .aiplan { --work: #0078d4; }', 'roadmap'],
    ['a soft text in another colour', ':root .aiplan { --soft: #999999; }', 'head'],
    ['an icon that is gone', '.kpis .icon-attention { visibility: hidden; }', 'kpis'],
    ['a line that is a little lower', '.findings .what { position: relative; top: 3px; }', 'findings'],
  ])('is noticed: %s', async (_, style, section) => {
    expect(await changeBy(style)).toMatchObject({ section });
  });

  it('is no letter that is smoothed in another way', async () => {
    const { image } = await sameTwice(page);
    const other = new PNG({ width: image.width, height: image.height });
    // Each pixel takes a fifth from its neighbour, as when a letter stands a fraction of a pixel further.
    for (let at = 0; at < image.data.length; at++) {
      other.data[at] = Math.round(0.8 * (image.data[at] ?? 0) + 0.2 * (image.data[at - 4] ?? image.data[at] ?? 0));
    }
    expect(changedTiles(tilesOf(other), before)).toEqual([]);
  });
});

describe('the page of the panel', () => {
  it('moves nothing where the reader wants no motion', async () => {
    const { page } = await camera().show(plain);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return !/^(0s(, )?)+$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length,
    );
    expect(moving).toBe(0);
  });

  it('draws in the colours of a system that sets them', async () => {
    const { page } = await camera().show(plain);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const colours = await page
      .locator('.rows .bar')
      .first()
      .evaluate((bar) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'CanvasText';
        const text = getComputedStyle(probe).color;
        probe.remove();
        return { bar: getComputedStyle(bar).fill, text };
      });
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    expect(colours).toEqual({ bar: 'rgb(255, 255, 255)', text: 'rgb(255, 255, 255)' });
  });

  it('breaks no line within an amount below zero, however little room it has', async () => {
    const { page } = await camera().show({ plan: 'screening', language: 'nl', width: 360, theme: 'light' });
    const lines = await page.locator('.aiplan').evaluate((picture) => {
      const signed = (text: string, className: string): number => {
        const box = document.createElement('p');
        box.style.width = '3em';
        const amount = document.createElement('span');
        amount.className = className;
        amount.textContent = text;
        picture.append(box);
        box.append('van ', amount);
        const count = amount.getClientRects().length;
        box.remove();
        return count;
      };
      return { held: signed('−€\u00a0454', 'signed'), free: signed('−€\u00a0454', '') };
    });
    expect(lines).toEqual({ held: 1, free: 2 });
  });

  it.each([
    [360, 'auto'],
    [800, 'manual'],
    [1600, 'manual'],
  ] as const)('divides long words as their language does on a narrow page alone: %d pixels', async (width, hyphens) => {
    const { page } = await camera().show({ plan: 'quotes', language: 'de', width, theme: 'light' });
    const styles = await page
      .locator('.aiplan h2, .aiplan td, .aiplan .title')
      .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).hyphens))]);
    expect(styles).toEqual([hyphens]);
    expect(await page.locator('.aiplan').getAttribute('lang')).toBe('de');
  });

  it.each(PANEL_LOOKS.filter(({ width }) => width === 360))(
    'does not scroll sideways: $plan in $language',
    async (look) => {
      const { page } = await camera().show(look);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
  );
});

/** A busy browser may hand out a screen that it has not drawn to the end. */
async function sameTwice({ page }: PanelPage): Promise<PagePicture> {
  let last = await pictureOf(page);
  for (let attempt = 1; attempt <= 6; attempt++) {
    const now = await pictureOf(page);
    if (now.image.data.equals(last.image.data)) return now;
    last = now;
  }
  throw new Error('The page looks different each time.');
}
