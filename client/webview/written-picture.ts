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
    const isSame = this.#root.dataset['serial'] === `${serial}`;
    delete this.#root.dataset['serial'];
    if (!isSame) this.#root.replaceChildren();
    // VS Code has given links their address as a tooltip.
    for (const link of this.#root.querySelectorAll('a[title]')) link.removeAttribute('title');
    return isSame;
  }

  /** Does again what a reader did before anything could come of it; what is folded or followed needs no script. */
  repeat(): void {
    for (const { type, target, value } of this.#meanwhile?.acts.splice(0) ?? []) {
      if (!(target instanceof Element) || !target.isConnected) continue;
      if (type !== 'click') {
        Object.assign(target, { value });
        target.dispatchEvent(new Event(type, { bubbles: true }));
      } else if (target.closest('summary')) document.dispatchEvent(new Event('toggle'));
      else target.closest<HTMLElement>('button, [role="button"], input[type="checkbox"]')?.dispatchEvent(clicked());
    }
  }
}

function clicked(): MouseEvent {
  return new MouseEvent('click', { bubbles: true, cancelable: true });
}
