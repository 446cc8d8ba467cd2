import { zoomKey } from './view-choices.ts';

/** Calls back for the keys that browsers make pages larger and smaller with; VS Code does not see them, or it would zoom the whole window. */
export function listenForZoom(zoom: (key: { readonly step: -1 | 0 | 1 }) => void): void {
  addEventListener(
    'keydown',
    (event) => {
      const step = zoomKey(event);
      if (step === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      zoom({ step });
    },
    true,
  );
}
