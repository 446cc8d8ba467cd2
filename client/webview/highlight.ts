import { reveal } from './reveal.ts';

/** How long after a click the cursor's own move is expected. Milliseconds. */
const EXPECTED = 1500;

/** Lights up what the cursor in the text stands in. */
export class Highlight {
  #id: string | null = null;
  #lit: Element[] = [];
  #expectedUntil = 0;

  /** The cursor is about to move because of a click in the page: the page must not scroll away under the reader. */
  expect(): void {
    this.#expectedUntil = performance.now() + EXPECTED;
  }

  /** The cursor stands in another element, or in none. */
  follow(id: string | null): void {
    if (id === this.#id) return;
    this.#id = id;
    if (id !== null) reveal(id);
    this.show();
    const [first] = this.#lit;
    if (performance.now() < this.#expectedUntil) this.#expectedUntil = 0;
    else if (first) scrollTo(first);
  }

  /** Marks it anew, after the page was drawn. */
  show(): void {
    const next = this.#id === null ? [] : placesOf(this.#id);
    for (const element of this.#lit) if (!next.includes(element)) element.removeAttribute('aria-current');
    for (const element of next) element.setAttribute('aria-current', 'true');
    this.#lit = next;
  }
}

/** What the page shows of an element, else of the one around it; the plan as a whole only when it is meant itself. */
function placesOf(id: string): Element[] {
  let wanted = id;
  while (wanted !== '') {
    const quoted = `"${CSS.escape(wanted)}"`;
    const found = document.querySelectorAll(`[data-id=${quoted}], [data-place=${quoted}]`);
    if (found.length > 0) return [...found];
    const cut = Math.max(wanted.lastIndexOf('#'), wanted.lastIndexOf('/'));
    wanted = wanted.slice(0, Math.max(0, cut));
    if (!wanted.includes('/')) return [];
  }
  return [];
}

/** By the shortest way, and not at all for what is in view; what is inside a folded section stays there. */
function scrollTo(element: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}
