import * as vscode from 'vscode';
import type { EarlierSource, EarlierText } from '../../server/preview-protocol.ts';
import { type EarlierState, nameOfEarlier } from './earlier-state.ts';
import type { PreviewPage } from './preview-page.ts';

/** What the picture of a panel is compared with. The page keeps where that is read, so that it is compared again after a reload. */
export class Comparison {
  readonly #page: PreviewPage;
  readonly #file: () => vscode.Uri;
  readonly #changed: () => void;
  /** Without its text as long as that is read anew. */
  #earlier: { readonly source: EarlierSource; readonly text?: EarlierText } | undefined;

  /**
   * @param file the plan that is shown
   * @param changed called when the picture is to be compared with something else
   */
  constructor(page: PreviewPage, file: () => vscode.Uri, changed: () => void) {
    this.#page = page;
    this.#file = file;
    this.#changed = changed;
  }

  /** What people call the earlier state. */
  get name(): string | undefined {
    return this.#earlier && nameOfEarlier(this.#file(), this.#earlier.source);
  }

  get text(): EarlierText | undefined {
    return this.#earlier?.text;
  }

  /** Compares with an earlier state from now on; with none without it. */
  set(earlier: EarlierState | undefined): void {
    this.#earlier = earlier;
    this.tell();
    this.#changed();
  }

  /**
   * Compares with what a page kept.
   *
   * @param reading fails where that cannot be read any more: then the picture is compared with nothing, and says so
   */
  async restore(source: EarlierSource, reading: Promise<EarlierState>): Promise<void> {
    const kept = { source };
    this.#earlier = kept;
    const earlier = await reading.catch(() => undefined);
    // The reader may have chosen something else meanwhile.
    if (this.#earlier !== kept) return;
    this.set(earlier);
    if (earlier) return;
    this.#say(
      vscode.l10n.t(
        'The plan is no longer compared with {0}: that state cannot be read any more.',
        nameOfEarlier(this.#file(), source),
      ),
    );
  }

  /** A text turned out to hold no plan. */
  drop(text: EarlierText): void {
    if (text !== this.text) return;
    const name = this.name ?? text.name;
    this.#earlier = undefined;
    this.tell();
    this.#say(vscode.l10n.t('{0} holds no plan to compare with.', name));
  }

  /** Another file is shown, and the page knows that. */
  end(): void {
    this.#earlier = undefined;
  }

  /** Has the page keep it. */
  tell(): void {
    this.#page.tell({ type: 'compared', earlier: this.#earlier?.source ?? null });
  }

  #say(text: string): void {
    this.#page.tell({ type: 'said', text, refused: true });
  }
}
