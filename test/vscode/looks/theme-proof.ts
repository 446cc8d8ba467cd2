import type { Page } from 'playwright-core';
import { settled } from './page-picture.ts';
import type { PanelPage } from './panel-page.ts';
import type { ThemeName } from './themes.ts';

/**
 * Where what is drawn stands in one theme and not in another. While this is nowhere, a picture in one theme stands for all of them.
 *
 * @returns a line for each element that another theme moves or makes larger, at most five for each theme
 */
export async function movedByThemes(panel: PanelPage, names: readonly ThemeName[]): Promise<string[]> {
  const moved: string[] = [];
  let before: readonly string[] | undefined;
  for (const name of names) {
    await panel.wear(name);
    const places = await placesOnceStill(panel.page);
    before ??= places;
    const changed = places.flatMap((place, at) =>
      place === before?.[at] ? [] : [`${name}: ${place}, not ${before?.[at]}`],
    );
    moved.push(...changed.slice(0, 5));
  }
  return moved;
}

/** Where every element of the page stands, once it stands still: a long roadmap finds out how high its rows are when it is drawn. */
async function placesOnceStill(page: Page): Promise<string[]> {
  let last = '';
  for (;;) {
    await settled(page);
    const places = await page.evaluate(() =>
      [...document.querySelectorAll('#page *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const place = [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' ');
        return `${element.tagName}.${element.getAttribute('class')} ${place}`;
      }),
    );
    const all = places.join('\n');
    if (all === last) return places;
    last = all;
  }
}

/**
 * Gives all colours of a theme the same value: what still has another does not have it from the theme.
 *
 * @returns a line for each kind of element with a colour of its own
 */
export async function coloursOfItsOwn(panel: PanelPage, name: ThemeName): Promise<string[]> {
  await panel.wear(name);
  await panel.page.evaluate(() => {
    const { style } = document.documentElement;
    for (const variable of [...style]) {
      if (CSS.supports('color', style.getPropertyValue(variable))) style.setProperty(variable, 'rgb(51, 102, 204)');
    }
  });
  const painted = await panel.page.evaluate(paintedColours);
  return painted.filter((line) => !OF_THEME.test(line));
}

/** The colour above as it is, as thin as it may be, or none. */
const OF_THEME =
  / (none|url\(.*|rgba\(0, 0, 0, 0\)|rgba?\(51, 102, 204[,)].*|color\(srgb 0\.2 0\.4 0\.8( \/ [\d.]+)?\))$/;

/** Every colour of the page with what is painted in it, each once. */
function paintedColours(): string[] {
  const found = new Set<string>();
  const note = (element: Element, colours: Readonly<Record<string, string>>): void => {
    for (const [property, colour] of Object.entries(colours)) {
      found.add(`${element.tagName}.${element.getAttribute('class')} ${property} ${colour}`);
    }
  };
  // What is only kept for others to be drawn from has no colour of its own.
  const isPattern = (element: Element): boolean => element.closest('defs') !== null && !element.closest('marker');
  const isPainted = (element: Element): boolean =>
    [SVGGeometryElement, SVGTextElement, SVGUseElement].some((kind) => element instanceof kind);
  for (const element of document.querySelectorAll('body, #page *')) {
    if (isPattern(element) || !element.checkVisibility()) continue;
    const { color, backgroundColor, borderTopColor, borderTopWidth, fill, stroke } = getComputedStyle(element);
    note(element, { color, backgroundColor });
    if (borderTopWidth !== '0px') note(element, { borderTopColor });
    if (element instanceof SVGLineElement) note(element, { stroke });
    else if (isPainted(element)) note(element, { fill, stroke });
  }
  for (const stop of document.querySelectorAll('#page stop')) note(stop, { color: getComputedStyle(stop).stopColor });
  return [...found];
}
