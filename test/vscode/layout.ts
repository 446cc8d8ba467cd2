import type { Page } from 'playwright-core';

/**
 * Where the layout of a page does not hold: the page is wider than the window, or letters stand outside the box that should hold them. What scrolls by itself or is cut
 * on purpose may be wider.
 *
 * @returns a line for each, at most ten
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults =
      scrollWidth > clientWidth ? [`The page is ${scrollWidth} px wide in a window of ${clientWidth} px.`] : [];
    const isDrawn = (element: Element): boolean =>
      element.checkVisibility() && !element.closest('.heard, .page-note pre, svg');
    const boxOf = (element: Element): Element => {
      const isInline = getComputedStyle(element).display.startsWith('inline');
      return isInline && element.parentElement ? boxOf(element.parentElement) : element;
    };
    /** Pixels by which a text stands outside its box. */
    const outside = (text: Node, box: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right } = box.getBoundingClientRect();
      const places = [...range.getClientRects()].filter(({ width }) => width > 0);
      return Math.max(0, ...places.map((place) => Math.max(left - place.left, place.right - right)));
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text && faults.length < 10; text = walker.nextNode()) {
      const element = text.parentElement;
      const words = text.nodeValue?.trim() ?? '';
      // One letter with many marks has no place to break.
      if (!element || words === '' || !isDrawn(element) || /\p{M}{20}/u.test(words)) continue;
      const box = boxOf(element);
      const by = getComputedStyle(box).overflowX === 'visible' ? outside(text, box) : 0;
      if (by > 2)
        faults.push(`${box.tagName}.${box.className}: "${words.slice(0, 40)}", ${Math.round(by)} px outside.`);
    }
    return faults;
  });
}
