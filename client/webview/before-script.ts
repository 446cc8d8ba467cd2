/** What happens in a page that was written with its picture while its script is on the way. */
export interface Meanwhile {
  readonly messages: unknown[];
  readonly acts: { readonly type: string; readonly target: EventTarget | null; readonly value: string | undefined }[];
  readonly end: () => void;
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
  const options = { capture: true, signal: listening.signal };
  const meanwhile: Meanwhile = { messages: [], acts: [], end: () => listening.abort() };
  Object.assign(globalThis, { [name]: meanwhile });
  addEventListener('message', ({ data }) => meanwhile.messages.push(data), options);
  for (const type of ['click', 'input', 'change']) {
    addEventListener(
      type,
      ({ target }) => {
        const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
        meanwhile.acts.push({ type, target, value: isField ? target.value : undefined });
      },
      options,
    );
  }
  const nonce = document.currentScript?.nonce ?? '';
  addEventListener(
    'load',
    () => document.body.append(Object.assign(document.createElement('script'), { nonce, src: script })),
    { once: true },
  );
}
