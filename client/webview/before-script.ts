/** What happens in a page that was written with its picture while its script is on the way. */
export interface Meanwhile {
  readonly messages: unknown[];
  readonly acts: (
    | {
        readonly type: 'click' | 'input' | 'change';
        readonly target: EventTarget | null;
        readonly value: string | undefined;
      }
    | { readonly type: 'keydown'; readonly target: Element; readonly key: KeyboardEventInit }
  )[];
  /** The script hears the rest by itself. */
  readonly end: () => void;
  /** What is written has become the script's: it takes keys from now on. */
  readonly endKeys: () => void;
}

/** The name under which the page keeps it. */
export const MEANWHILE = 'aiplanMeanwhile';

/**
 * Stands in such a page as text, so it uses nothing from outside. Gives the page its look, keeps for the script what it would miss, and
 * fetches the script once the page is seen: VS Code shows no page before all that it waits for is loaded.
 */
export function beforeScript(style: string, script: string, name: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const listening = new AbortController();
  const keys = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const meanwhile: Meanwhile = {
    messages: [],
    acts: [],
    end: () => listening.abort(),
    endKeys: () => keys.abort(),
  };
  Object.assign(globalThis, { [name]: meanwhile });
  addEventListener('message', ({ data }) => meanwhile.messages.push(data), options);
  let pressed: PointerEvent | undefined;
  addEventListener('pointerdown', (event) => (pressed = event), options);
  for (const type of ['click', 'input', 'change'] as const) {
    addEventListener(
      type,
      (event) => {
        const { target } = event;
        // Nothing can be dragged yet, and who tries does not mean to click.
        const isDrag =
          event instanceof PointerEvent &&
          event.pointerId === pressed?.pointerId &&
          Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) >= 4;
        if (isDrag) return;
        const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
        meanwhile.acts.push({ type, target, value: isField ? target.value : undefined });
      },
      options,
    );
  }
  addEventListener(
    'keydown',
    (event) => {
      const { target, key, shiftKey, ctrlKey, metaKey, altKey } = event;
      const moves = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', 'Escape', ' '];
      if (!(target instanceof Element) || !target.matches('[data-roving], [data-score]') || !moves.includes(key))
        return;
      // The page would scroll, or a row be clicked.
      event.preventDefault();
      event.stopPropagation();
      meanwhile.acts.push({ type: 'keydown', target, key: { key, shiftKey, ctrlKey, metaKey, altKey } });
    },
    { capture: true, signal: keys.signal },
  );
  const nonce = document.currentScript?.nonce ?? '';
  addEventListener(
    'load',
    () => document.body.append(Object.assign(document.createElement('script'), { nonce, src: script })),
    { once: true },
  );
}
