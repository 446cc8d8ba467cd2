import type { EarlierSource, PageState, ViewChoices } from '../../server/preview-protocol.ts';
import { type RoadmapView, WHOLE_VIEW } from '../../src/report/layout/roadmap-view.ts';
import { keptState } from './panel-messages.ts';
import { isUsual } from './usual-state.ts';

/** Where VS Code keeps what a page remembers. */
interface Store {
  readonly getState: () => unknown;
  readonly setState: (state: PageState) => void;
}

/** Scroll position, folded sections and the chosen plan, kept while the page is hidden, reloaded or closed with the window. */
export class Memory {
  /** Whether the page begins as a new one does: nothing was chosen, folded or scrolled. */
  readonly beganUsual: boolean;
  readonly #store: Store;
  #state: PageState;
  #restored = false;

  constructor(store: Store, uri: string) {
    this.#store = store;
    this.#state = keptState(store.getState(), uri);
    this.beganUsual = this.#state.isUsual;
    store.setState(this.#state);
  }

  get shownPlan(): string | null {
    return this.#state.plan;
  }

  /** How the reader looks at the roadmap. */
  get roadmap(): RoadmapView {
    return this.#state.roadmap;
  }

  set roadmap(roadmap: RoadmapView) {
    this.#keep({ roadmap });
  }

  get view(): ViewChoices {
    return this.#state.view;
  }

  set view(view: ViewChoices) {
    this.#keep({ view });
  }

  /** Begins anew for another file; how the page as a whole is looked at stays. */
  turn(uri: string): void {
    this.#restored = false;
    this.#keep({ uri, plan: null, scroll: 0, folded: [], unfolded: [], roadmap: WHOLE_VIEW, earlier: null });
  }

  /** Names of the sections that are folded. */
  get folded(): readonly string[] {
    return this.#state.folded;
  }

  /** Keeps what the reader does from now on. @param whenFolded called when sections were folded or unfolded */
  listen(whenFolded: () => void): void {
    let resting: ReturnType<typeof setTimeout> | undefined;
    addEventListener('scroll', () => {
      if (!this.#restored) return;
      clearTimeout(resting);
      resting = setTimeout(() => this.#keep({ scroll: Math.round(scrollY) }), 100);
    });
    // `toggle` does not bubble.
    document.addEventListener(
      'toggle',
      () => {
        const before = this.#state.folded;
        this.#keepSections();
        if (this.#state.folded.join() !== before.join()) whenFolded();
      },
      true,
    );
  }

  file(uri: string): void {
    if (uri !== this.#state.uri) this.#keep({ uri });
  }

  plan(plan: string): void {
    this.#keep({ plan });
  }

  /** What the picture is compared with. */
  compared(earlier: EarlierSource | null): void {
    this.#keep({ earlier });
  }

  /** Folds and scrolls as before, once there is a picture. @param isRead whether a reader may have folded and scrolled already what is shown */
  restore(isRead: boolean): void {
    const sections = sectionsOfPage();
    if (this.#restored || sections.length === 0) return;
    for (const { element, name } of sections) {
      if (this.#state.folded.includes(name)) element.open = false;
      if (this.#state.unfolded.includes(name)) element.open = true;
    }
    if (!isRead) scrollTo({ top: this.#state.scroll, behavior: 'instant' });
    this.#restored = true;
  }

  #keepSections(): void {
    if (!this.#restored) return;
    const sections = sectionsOfPage();
    const names = (open: boolean, table: boolean): string[] =>
      sections.filter(({ element, isTable }) => element.open === open && isTable === table).map(({ name }) => name);
    this.#keep({ folded: names(false, false), unfolded: names(true, true) });
  }

  #keep(change: Partial<PageState>): void {
    const next = { ...this.#state, ...change };
    this.#state = { ...next, isUsual: isUsual(next) };
    this.#store.setState(this.#state);
  }
}

function sectionsOfPage(): readonly {
  readonly element: HTMLDetailsElement;
  readonly name: string;
  readonly isTable: boolean;
}[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details[data-section]')].map((element) => ({
    element,
    name: element.dataset['section'] ?? '',
    isTable: element.classList.contains('more'),
  }));
}
