import { hydrate, render } from 'preact';
import type { FromPage, PageState, ViewChoices } from '../../server/preview-protocol.ts';
import type { TriedValues } from '../../src/report/what-if-data.ts';
import { listenForActuals } from './actual-forms.ts';
import { listenForArrows, restoreStops } from './arrow-keys.ts';
import { unseenSections, zoomed } from './choices/view-choices.ts';
import { listenForZoom } from './choices/zoom-keys.ts';
import { Highlight } from './highlight.ts';
import { LastPicture } from './last-picture.ts';
import { Memory } from './memory.ts';
import { Page, type Said, type Shown, shownNext } from './page.tsx';
import { WHOLE_STYLE } from './page-style.ts';
import { type Panel, PanelContext } from './panel-context.ts';
import { panelMessage } from './panel-messages.ts';
import { listenForScores } from './score-moves.ts';
import { TriedValuesOfPage } from './what-if/tried-values.ts';
import { WrittenPicture } from './written-picture.ts';

interface VsCode {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: PageState) => void;
}

declare const acquireVsCodeApi: () => VsCode;

/** How long a sentence stays that says what came of a change. Milliseconds. */
const READ = 12_000;

const vscode = acquireVsCodeApi();
const root = document.querySelector<HTMLElement>('#page') ?? document.body;
const file = document.querySelector('meta[name="aiplan-file"]')?.getAttribute('content') ?? '';
const memory = new Memory(vscode, file);
const highlight = new Highlight();
const picture = new LastPicture();
const written = new WrittenPicture(root);
let shown: Shown = { state: 'loading' };
let said: Said | undefined;
let saidFor: ReturnType<typeof setTimeout> | undefined;
let painting = false;
let drawing = false;
const tried = new TriedValuesOfPage((values) => {
  if (shown.state === 'report') vscode.postMessage({ type: 'try', trial: { plan: shown.report.id, values } });
});

const panel: Panel = {
  readView: () => memory.roadmap,
  keepView: (view) => {
    memory.roadmap = view;
  },
  // While the whole page is drawn this is done once for all of it.
  drawn: () => {
    if (!drawing) mark();
  },
  edit: (change) => vscode.postMessage({ type: 'edit', change }),
};

/** At most once a frame: of several pictures that come at once only the last is drawn. */
function paint(): void {
  if (painting) return;
  painting = true;
  requestAnimationFrame(() => {
    painting = false;
    // What the page was written with stays until there is something to draw.
    if (written.stands && shown.state === 'loading') return;
    // Its markup is what a reader sees who has chosen nothing: whoever has is drawn a page of his own.
    const isTakenOver = written.stands && written.end(memory.beganUsual ? picture.serial : undefined);
    drawing = true;
    (isTakenOver ? hydrate : render)(
      <PanelContext.Provider value={panel}>
        <Page
          shown={shown}
          said={said}
          language={document.documentElement.lang}
          choices={memory.view}
          choose={choose}
          exports={() => vscode.postMessage({ type: 'export' })}
          trying={{ values: tried.values, change: tryValues, write: writeValues }}
        />
      </PanelContext.Provider>,
      root,
    );
    drawing = false;
    memory.restore(isTakenOver);
    mark();
    void written.repeat();
  });
}

/** What no drawing knows of: which row is a stop for the Tab key, and where the cursor is. */
function mark(): void {
  restoreStops();
  highlight.show();
}

/** Asks for the picture with other values; the sliders show them at once. */
function tryValues(values: TriedValues): void {
  tried.change(values);
  paint();
}

/** Has what is tried written into the text. */
function writeValues(): void {
  if (shown.state !== 'report') return;
  panel.edit({ kind: 'values', id: shown.report.id, values: tried.values });
}

/** Looks at the page in another way, and keeps that. */
function choose(view: ViewChoices): void {
  memory.view = view;
  tellView();
  paint();
}

function tellView(): void {
  const { pinned, sections, zoom } = memory.view;
  // Through the object model: the page's policy bars style attributes.
  document.body.style.setProperty('zoom', `${zoom}%`);
  const unseen = unseenSections(memory.view, memory.folded);
  vscode.postMessage({ type: 'view', view: { pinned, sections, unseen } });
}

/** Shows what came of a change, until it has been read. */
function say(message: Said | undefined): void {
  said = message;
  clearTimeout(saidFor);
  if (message) saidFor = setTimeout(() => say(undefined), READ);
  paint();
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));

function hear(received: unknown): void {
  const data = panelMessage(received);
  if (!data) return;
  if (data.type === 'cursor') {
    highlight.follow(data.id);
    return;
  }
  if (data.type === 'said') {
    say(data);
    return;
  }
  if (data.type === 'trying') {
    tried.set(data.values);
    paint();
    return;
  }
  if (data.type === 'compared') {
    memory.compared(data.earlier);
    return;
  }
  if (data.type === 'pinned') {
    choose({ ...memory.view, pinned: data.pinned });
    return;
  }
  if (data.type === 'turned') {
    memory.turn(data.uri);
    tried.set({});
    shown = { state: 'loading' };
    if (written.stands) written.end(undefined);
    paint();
    return;
  }
  if (data.type === 'unavailable' || data.type === 'too-large') {
    shown = shownNext(shown, data);
    paint();
    return;
  }
  const preview = data.type === 'preview' ? picture.take(data.preview) : picture.update(data.update);
  if (preview === undefined) {
    vscode.postMessage({ type: 'lost' });
    return;
  }
  shown = shownNext(shown, { type: 'preview', preview });
  if (preview) memory.file(preview.uri);
  paint();
}

addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const button = target.closest<HTMLElement | SVGElement>('button, [role="button"]');
  if (!button) return;
  const { id, action, text, plan } = button.dataset;
  if (id !== undefined) {
    highlight.expect();
    vscode.postMessage({ type: 'jump', id });
  } else if (plan !== undefined) {
    memory.plan(plan);
    vscode.postMessage({ type: 'choose-plan', id: plan });
  } else if (action === 'problem') vscode.postMessage({ type: 'jump-to-problem' });
  else if (action === 'insert' && text !== undefined) vscode.postMessage({ type: 'insert', text });
});

if (!written.hasStyle) {
  // Through the object model rather than in the page, which the page's policy would bar.
  const style = new CSSStyleSheet();
  style.replaceSync(WHOLE_STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
}

listenForZoom(({ step }) => choose(zoomed(memory.view, step)));
listenForArrows();
listenForScores(panel.edit);
listenForActuals(panel.edit);
memory.listen(tellView);
paint();
tellView();
for (const message of written.messages) hear(message);
vscode.postMessage({ type: 'ready', plan: memory.shownPlan, shown: picture.serial ?? null });
