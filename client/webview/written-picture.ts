import { MEANWHILE, type Meanwhile } from './before-script.ts';

/** The picture that the page was written with, until the script takes it over. */
export class WrittenPicture {
  readonly #root: HTMLElement;
  readonly #meanwhile: Meanwhile | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#meanwhile = (globalThis as { [MEANWHILE]?: Meanwhile })[MEANWHILE];
    this.#meanwhile?.end();
  }

  /** Whether the page has a look already. */
  get hasStyle(): boolean {
    return this.#meanwhile !== undefined;
  }

  /** Whether it is still what the page shows. */
  get stands(): boolean {
    return this.#root.dataset['serial'] !== undefined;
  }

  /** What was said before the script could hear it. */
  get messages(): readonly unknown[] {
    return this.#meanwhile?.messages ?? [];
  }

  /**
   * Ends it: what is drawn from now on goes into the same markup where it is of the same picture, else into an empty page.
   *
   * @param serial of the picture that is drawn next
   * @returns whether the markup is of that picture
   */
  end(serial: number | undefined): boolean {
    this.#meanwhile?.endKeys();
    const isSame = this.#root.dataset['serial'] === `${serial}`;
    delete this.#root.dataset['serial'];
    if (!isSame) this.#root.replaceChildren();
    // VS Code has given links their address as a tooltip.
    for (const link of this.#root.querySelectorAll('a[title]')) link.removeAttribute('title');
    return isSame;
  }

  /** Does again what a reader did before anything could come of it; what is folded or followed needs no script. */
  async repeat(): Promise<void> {
    const acts = this.#meanwhile?.acts.splice(0) ?? [];
    const focused = document.activeElement;
    let keysFor: Element | undefined;
    for (const act of acts) {
      if (!(act.target instanceof Element) || !act.target.isConnected) continue;
      if (act.type === 'keydown') {
        // Keys move the focus, which stayed where it was: those that followed are for where it would have gone.
        if (act.target !== keysFor) focus(act.target);
        keysFor = act.target;
        press(document.activeElement ?? act.target, act.key);
        // What a key does is drawn before the next one comes.
        await new Promise((resolve) => setTimeout(resolve));
      } else if (act.type !== 'click') {
        Object.assign(act.target, { value: act.value });
        act.target.dispatchEvent(new Event(act.type, { bubbles: true }));
      } else if (act.target.closest('summary')) document.dispatchEvent(new Event('toggle'));
      else act.target.closest('button, [role="button"], input[type="checkbox"]')?.dispatchEvent(clicked());
    }
    if (keysFor && focused !== keysFor) focus(focused);
  }
}

function focus(element: Element | null): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
}

/** Enter and the space bar click a button, unless they mean something else there. */
function press(element: Element, key: KeyboardEventInit): void {
  const event = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true });
  const isLeft = element.dispatchEvent(event);
  if (isLeft && (key.key === 'Enter' || key.key === ' ')) element.dispatchEvent(clicked());
}

function clicked(): MouseEvent {
  return new MouseEvent('click', { bubbles: true, cancelable: true });
}
