import * as vscode from 'vscode';
import type { FromPage, PanelView, PlanChange, Preview } from '../../server/preview-protocol.ts';
import type { Surroundings } from '../feature.ts';
import { nameOf } from '../file-name.ts';
import { type AskServer, askingServer } from './ask-server.ts';
import { changePlan, insertPlan } from './change-plan.ts';
import type { Comparison } from './comparison.ts';
import { gitReady, readEarlier } from './earlier-state.ts';
import { firstPicture } from './first-picture.ts';
import type { KeptPage } from './page-messages.ts';
import { PictureFeed } from './picture-feed.ts';
import { PreviewPage } from './preview-page.ts';
import { showSource } from './show-source.ts';
import { watchFile } from './watch-file.ts';

export const VIEW_TYPE = 'aiplan.preview';

type Extension = Pick<Surroundings, 'context' | 'server' | 'output'>;

/** One preview: the panel of a file, what its reader chooses there, and what the page in it asks to be done. */
export class PreviewPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #page: PreviewPage;
  readonly #ask: AskServer;
  readonly #feed: PictureFeed;
  readonly #subscriptions: vscode.Disposable[] = [];
  #view: PanelView | undefined;
  /** Where the text of the file had the cursor last: it may be open in several columns. */
  #textColumn: vscode.ViewColumn | undefined;
  readonly #viewed = new vscode.EventEmitter<void>();
  #isDisposed = false;
  #watcher: vscode.Disposable | undefined;
  /** What the page was told that the cursor stands in; undefined where it was told nothing. */
  #cursor: string | null | undefined;

  /** A new panel, in the active column or beside it. The editor keeps the focus, so that one goes on typing. */
  static create(extension: Extension, uri: vscode.Uri, beside: boolean): PreviewPanel {
    const column = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const place = { viewColumn: column, preserveFocus: beside };
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, titleOf(uri), place, { enableFindWidget: true });
    return new PreviewPanel(extension, uri, panel, true);
  }

  /** A panel that VS Code brings back after a reload. */
  static restore(
    extension: Extension,
    uri: vscode.Uri,
    panel: vscode.WebviewPanel,
    { earlier, isUsual }: KeptPage,
  ): PreviewPanel {
    const restored = new PreviewPanel(extension, uri, panel, isUsual);
    if (earlier) {
      const known = earlier.kind === 'commit' ? gitReady() : Promise.resolve();
      void restored.#feed.comparison.restore(
        earlier,
        known.then(() => readEarlier(uri, earlier)),
      );
    }
    return restored;
  }

  /** @param isUsual whether its page looks as one of which nobody has chosen anything */
  private constructor(
    { context, server, output }: Extension,
    uri: vscode.Uri,
    panel: vscode.WebviewPanel,
    isUsual: boolean,
  ) {
    this.#panel = panel;
    this.#page = new PreviewPage(context, panel.webview);
    this.#ask = askingServer(server);
    this.#feed = new PictureFeed({ ask: this.#ask, output, page: this.#page }, uri);
    const { extensionUri } = context;
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'client/icons/file-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'client/icons/file-dark.svg'),
    };
    this.#subscriptions.push(
      this.#page.onDidTell((message) => void this.#take(message), output),
      panel.onDidChangeViewState(() => {
        if (panel.visible) return;
        this.#feed.stop();
        // The next page is for a reader who may have chosen something, and of another text.
        this.#page.write(this.uri);
      }),
      panel.onDidDispose(() => {
        this.#isDisposed = true;
        this.#watcher?.dispose();
        this.#viewed.dispose();
        for (const subscription of this.#subscriptions) subscription.dispose();
      }),
    );
    this.#bear(uri);
    if (!isUsual) this.#page.write(uri);
    else if (server.client.isRunning()) void this.#open();
    else {
      // After a reload of the window its answer takes longer than the page.
      this.#page.write(uri);
      this.#feed.first().catch(() => undefined);
    }
  }

  /** Writes the page with its picture where that comes at once, so that it is seen before a script has run; else the page asks for it. */
  async #open(): Promise<void> {
    const { uri } = this;
    const answer = this.#feed.first();
    const picture = await firstPicture(answer, this.#page.script);
    if (this.#isDisposed) return;
    const isShown = picture !== undefined && this.shows(uri);
    this.#page.write(this.uri, isShown ? picture : undefined);
    // The script finds it when it comes.
    if (isShown) this.#feed.send(await answer);
  }

  onDidDispose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  get uri(): vscode.Uri {
    return this.#feed.file;
  }

  /** Id of the plan that is shown, where one was chosen. */
  get plan(): string | undefined {
    return this.#feed.plan;
  }

  /** Names of the sections that are shown, in their order; undefined until the page has told. */
  get sections(): readonly string[] | undefined {
    return this.#view?.sections;
  }

  /** Whether it stays with its file, whatever the active editor shows. */
  get pinned(): boolean {
    return this.#view?.pinned ?? true;
  }

  /** The reader's own choice, which the page keeps. */
  pin(pinned: boolean): void {
    this.#page.tell({ type: 'pinned', pinned });
  }

  get comparison(): Comparison {
    return this.#feed.comparison;
  }

  /** Calls back when the panel gets or loses the focus, or its reader has chosen another view. */
  onDidChangeView(listener: () => void): void {
    this.#subscriptions.push(this.#viewed.event(listener), this.#panel.onDidChangeViewState(listener));
  }

  /** Whether it has the focus. */
  get active(): boolean {
    return this.#panel.active;
  }

  shows(uri: vscode.Uri): boolean {
    return this.uri.toString() === uri.toString();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Follows the file to another place. */
  move(uri: vscode.Uri): void {
    this.#bear(uri);
    this.#feed.move(uri);
  }

  /** Shows another file. */
  turnTo(uri: vscode.Uri): void {
    if (this.shows(uri)) return;
    this.#bear(uri);
    this.#feed.turnTo(uri);
  }

  /** Is called after a file from now on, and hears when it comes and goes. */
  #bear(uri: vscode.Uri): void {
    this.#panel.title = titleOf(uri);
    this.#watcher?.dispose();
    this.#watcher = watchFile(uri, () => this.refresh());
  }

  /** Draws again. */
  refresh(): void {
    this.#feed.refresh();
  }

  /** The text is another. */
  edited(): void {
    this.#feed.edited();
  }

  /** Another server answers from now on, which knows nothing of what the page shows. */
  serverStarted(): void {
    this.#feed.startOver();
  }

  /** Lights up what the cursor of an editor of the file stands in. */
  async follow({ selection, viewColumn }: vscode.TextEditor): Promise<void> {
    this.#textColumn = viewColumn;
    if (!this.#feed.isReady) return;
    const { line, character } = selection.active;
    const params = { uri: this.uri.toString(), position: { line, character } };
    const id = await this.#ask('aiplan/elementAt', params).catch(() => null);
    // Typing moves the cursor and mostly stays in the same element.
    if (id === this.#cursor) return;
    this.#cursor = id;
    this.#page.tell({ type: 'cursor', id });
  }

  async #take(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready': {
        this.#cursor = undefined;
        this.#feed.start(message);
        const editors = vscode.window.visibleTextEditors.filter(({ document }) => this.shows(document.uri));
        const editor = editors.find(({ viewColumn }) => viewColumn === this.#textColumn) ?? editors[0];
        if (editor) await this.follow(editor);
        return;
      }
      case 'choose-plan':
        this.#feed.choosePlan(message.id);
        return;
      case 'try':
        this.#feed.try(message.trial);
        return;
      case 'jump': {
        const place = await this.#ask('aiplan/locate', { uri: this.uri.toString(), id: message.id }).catch(() => null);
        if (place) await this.#show(vscode.Uri.parse(place.uri), place.range);
        return;
      }
      case 'jump-to-problem': {
        const range = this.#feed.brokenAt;
        if (range) await this.#show(this.uri, range);
        return;
      }
      case 'edit':
        if (message.change.kind === 'values') await this.#feed.whileWritten(() => this.#edit(message.change));
        else await this.#edit(message.change);
        return;
      case 'view':
        this.#view = message.view;
        this.#viewed.fire();
        this.#feed.look(message.view.unseen);
        return;
      case 'lost':
        this.#feed.startOver();
        return;
      case 'export':
        await vscode.commands.executeCommand('aiplan.exportReport', this.uri);
        return;
      case 'insert':
        await this.#insert(message.text);
    }
  }

  async #show(uri: vscode.Uri, { start, end }: NonNullable<Preview['broken']>['range']): Promise<void> {
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    await showSource(uri, range, this.#panel.viewColumn, this.#textColumn);
  }

  /** Makes a change of the picture in the text, and says what came of it. @returns whether it was made */
  async #edit(change: PlanChange): Promise<boolean> {
    const said = await changePlan(this.#ask, this.uri, change);
    this.#page.tell(said);
    return !said.refused;
  }

  /** Puts a first plan into the file; into one that has a plan the page inserts nothing. */
  async #insert(text: string): Promise<void> {
    if (this.#feed.hasReport) return;
    const { uri } = this;
    const place = await insertPlan(uri, text);
    await showSource(uri, place, this.#panel.viewColumn, this.#textColumn);
  }
}

function titleOf(uri: vscode.Uri): string {
  return vscode.l10n.t('Preview {0}', nameOf(uri));
}
