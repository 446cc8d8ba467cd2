import type { Uri } from 'vscode';
import type { PreviewPanel } from './preview-panel.ts';

/** The previews that are open, for whoever asks which of them is meant. */
export class Previews {
  readonly #panels = new Set<PreviewPanel>();
  #whenAdded: (panel: PreviewPanel) => void = () => undefined;

  /** Calls back with each preview that is opened from now on. */
  onDidAdd(listener: (panel: PreviewPanel) => void): void {
    this.#whenAdded = listener;
  }

  add(panel: PreviewPanel): void {
    this.#panels.add(panel);
    this.#whenAdded(panel);
    panel.onDidDispose(() => this.#panels.delete(panel));
  }

  all(): readonly PreviewPanel[] {
    return [...this.#panels];
  }

  of(uri: Uri): readonly PreviewPanel[] {
    return this.all().filter((panel) => panel.shows(uri));
  }

  /** The one that has the focus. */
  get active(): PreviewPanel | undefined {
    return this.all().find((panel) => panel.active);
  }
}
