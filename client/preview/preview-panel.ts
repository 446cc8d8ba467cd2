import * as vscode from 'vscode';
import type {
  EarlierText,
  FromPage,
  PanelView,
  PlanChange,
  Preview,
  PreviewRequests,
  PreviewUpdate,
  ToPage,
  Trial,
} from '../../server/preview-protocol.ts';
import { nameOf } from '../file-name.ts';
import type { RunningServer } from '../start-server.ts';
import { applyPlanEdit } from './apply-plan-edit.ts';
import { pageHtml, spoken, type FirstPicture } from './page-html.ts';
import { pageMessage } from './page-messages.ts';
import { serverAnswer } from './server-answers.ts';
import { showSource } from './show-source.ts';

export const VIEW_TYPE = 'aiplan.preview';

/** A picture that takes longer is asked for when the server says so, which leaves it time for what an editor asks. Milliseconds. */
const QUICK = 100;

type PictureAnswer = PreviewRequests['aiplan/preview']['result'];

/** One preview: asks the server for the picture of its file and hands it to the page, which draws it. */
export class PreviewPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #server: RunningServer;
  readonly #output: vscode.LogOutputChannel;
  readonly #subscriptions: vscode.Disposable[] = [];
  #uri: vscode.Uri;
  #plan: string | undefined;
  /** What the page shows, as far as it matters here; undefined where it shows nothing, or nobody knows what. */
  #shown: Pick<PreviewUpdate, 'serial' | 'broken' | 'hasReport'> | undefined;
  /** Values that the picture is made with beside the text. They live as long as the panel: after a restart nobody would remember them. */
  #trial: Trial | undefined;
  /** What the picture is compared with; like the trial it lives as long as the panel. */
  #earlier: EarlierText | undefined;
  #view: PanelView | undefined;
  /** Where the text of the file had the cursor last: it may be open in several columns. */
  #textColumn: vscode.ViewColumn | undefined;
  /** Sections that were left as they are in the last picture, since nobody looked at them. */
  #unseen: readonly string[] = [];
  readonly #viewed = new vscode.EventEmitter<void>();
  /** Address of what runs in the page. */
  readonly #script: string;
  #isDisposed = false;
  #watcher: vscode.Disposable | undefined;
  /** What the page was told that the cursor stands in; undefined where it was told nothing. */
  #cursor: string | null | undefined;
  /** Whether the page listens. It is thrown away while the panel is hidden and says `ready` again afterwards. */
  #ready = false;
  #asking = false;
  #outdated = false;
  /** How long the last answer took. Milliseconds. */
  #took = 0;
  /** The first picture, which is asked for before the page can. */
  #early: { readonly uri: string; readonly answer: Promise<PictureAnswer> } | undefined;

  /** A new panel, in the active column or beside it. The editor keeps the focus, so that one goes on typing. */
  static create(
    context: vscode.ExtensionContext,
    server: RunningServer,
    output: vscode.LogOutputChannel,
    uri: vscode.Uri,
    beside: boolean,
  ): PreviewPanel {
    const column = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const place = { viewColumn: column, preserveFocus: beside };
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, titleOf(uri), place, { enableFindWidget: true });
    return new PreviewPanel(context, server, output, uri, panel, true);
  }

  /** A panel that VS Code brings back after a reload. */
  static restore(
    context: vscode.ExtensionContext,
    server: RunningServer,
    output: vscode.LogOutputChannel,
    uri: vscode.Uri,
    panel: vscode.WebviewPanel,
  ): PreviewPanel {
    return new PreviewPanel(context, server, output, uri, panel, false);
  }

  private constructor(
    context: vscode.ExtensionContext,
    server: RunningServer,
    output: vscode.LogOutputChannel,
    uri: vscode.Uri,
    panel: vscode.WebviewPanel,
    isNew: boolean,
  ) {
    this.#panel = panel;
    this.#server = server;
    this.#output = output;
    this.#uri = uri;
    const { extensionUri } = context;
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'client/icons/file-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'client/icons/file-dark.svg'),
    };
    this.#script = panel.webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist/webview.js')).toString();
    panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')] };
    this.#subscriptions.push(
      panel.webview.onDidReceiveMessage((received: unknown) => {
        const message = pageMessage(received);
        if (message) void this.#take(message);
        else this.#output.warn('The preview sent a message that is none.', JSON.stringify(received).slice(0, 200));
      }),
      panel.onDidChangeViewState(() => {
        if (panel.visible) return;
        this.#ready = false;
        this.#shown = undefined;
        // The next page is for a reader who may have chosen something, and of another text.
        panel.webview.html = this.#html();
      }),
      panel.onDidDispose(() => {
        this.#isDisposed = true;
        this.#watcher?.dispose();
        this.#viewed.dispose();
        for (const subscription of this.#subscriptions) subscription.dispose();
      }),
    );
    this.move(uri);
    if (isNew) void this.#open();
    else panel.webview.html = this.#html();
  }

  /** Writes the page with its picture where that comes at once, so that it is seen before a script has run; else the page asks for it. */
  async #open(): Promise<void> {
    const uri = this.#uri;
    const { answer, written } = this.#firstPicture();
    const picture = await atOnce(written);
    if (this.#isDisposed) return;
    const isShown = picture !== undefined && this.shows(uri);
    this.#panel.webview.html = this.#html(isShown ? picture : undefined);
    // The script finds it when it comes.
    if (isShown) this.#send(await answer);
  }

  #firstPicture(): { readonly answer: Promise<PictureAnswer>; readonly written: Promise<FirstPicture | undefined> } {
    const uri = this.#uri.toString();
    const answer = this.#request('aiplan/preview', { uri });
    this.#early = { uri, answer };
    const markup = import('../webview/page-markup.tsx');
    const write = async (): Promise<FirstPicture | undefined> => {
      const [preview, { pageMarkup, scriptBefore }] = await Promise.all([answer, markup]);
      if (!preview || !('report' in preview) || !preview.report) return undefined;
      const language = spoken(vscode.env.language);
      return {
        serial: preview.serial,
        markup: pageMarkup(preview, language),
        before: scriptBefore(this.#script),
      };
    };
    return { answer, written: write() };
  }

  #html(picture?: FirstPicture): string {
    return pageHtml({ script: this.#script, file: this.#uri.toString(), language: vscode.env.language, picture });
  }

  onDidDispose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  get uri(): vscode.Uri {
    return this.#uri;
  }

  /** Id of the plan that is shown, where one was chosen. */
  get plan(): string | undefined {
    return this.#plan ?? undefined;
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
    this.#post({ type: 'pinned', pinned });
  }

  /** What people call the earlier state that it is compared with. */
  get comparedWith(): string | undefined {
    return this.#earlier?.name;
  }

  /** Compares the picture with an earlier text of the file from now on; with none without it. */
  compareWith(earlier: EarlierText | undefined): void {
    this.#earlier = earlier;
    this.refresh();
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
    return this.#uri.toString() === uri.toString();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Follows the file to another place. */
  move(uri: vscode.Uri): void {
    this.#uri = uri;
    this.#panel.title = titleOf(uri);
    this.#watcher?.dispose();
    const folder = vscode.Uri.joinPath(uri, '..');
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, escapeGlob(nameOf(uri))),
    );
    watcher.onDidCreate(() => this.refresh());
    watcher.onDidDelete(() => this.refresh());
    this.#watcher = watcher;
    this.refresh();
  }

  /** Shows another file. */
  turnTo(uri: vscode.Uri): void {
    if (this.shows(uri)) return;
    this.#plan = undefined;
    this.#shown = undefined;
    this.#trial = undefined;
    this.#earlier = undefined;
    this.#post({ type: 'turned', uri: uri.toString() });
    this.move(uri);
  }

  /** Draws again; one question at a time, the last one wins. */
  refresh(): void {
    this.#outdated = true;
    if (this.#ready && !this.#asking) void this.#ask();
  }

  /** The text is another: asks before the server has told, so that the picture comes before what the editor itself draws anew. */
  edited(): void {
    if (this.#took < QUICK) this.refresh();
  }

  /** Another server answers from now on, which knows nothing of what the page shows. */
  serverStarted(): void {
    this.#shown = undefined;
    this.refresh();
  }

  /** Lights up what the cursor of an editor of the file stands in. */
  async follow({ selection, viewColumn }: vscode.TextEditor): Promise<void> {
    this.#textColumn = viewColumn;
    if (!this.#ready) return;
    const { line, character } = selection.active;
    const params = { uri: this.#uri.toString(), position: { line, character } };
    const id = await this.#request('aiplan/elementAt', params).catch(() => null);
    // Typing moves the cursor and mostly stays in the same element.
    if (id === this.#cursor) return;
    this.#cursor = id;
    this.#post({ type: 'cursor', id });
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    try {
      while (this.#outdated && this.#ready) {
        this.#outdated = false;
        const plan = this.#plan === undefined ? {} : { plan: this.#plan };
        const trial = this.#trial;
        const tried = trial === undefined ? {} : { trial };
        const shown = this.#shown;
        this.#unseen = shown === undefined ? [] : (this.#view?.unseen ?? []);
        const known = shown === undefined ? {} : { known: shown.serial, unseen: this.#unseen };
        const earlier = this.#earlier;
        const compared = earlier === undefined ? {} : { earlier };
        const params = { uri: this.#uri.toString(), ...plan, ...tried, ...compared, ...known };
        const answer = await this.#answer(params);
        // What shows the picture may have come anew meanwhile: it says so, and is sent all of it.
        if (shown !== this.#shown) this.#outdated = true;
        else this.#send(answer);
        if (!answer || 'largestMegabytes' in answer) continue;
        if (trial && trial === this.#trial && answer.whatIf.dropped) this.#drop(trial, answer.whatIf.dropped);
        if (earlier && earlier === this.#earlier && answer.notCompared) this.#stopComparing(earlier);
      }
    } catch (error) {
      this.#output.warn(`The preview of ${this.#uri.toString(true)} got no answer.`, String(error));
      // The next answer is sent whole, also where it is the picture of before: it takes the word of silence away.
      this.#shown = undefined;
      this.#post({ type: 'unavailable' });
    } finally {
      this.#asking = false;
    }
  }

  async #answer(params: PreviewRequests['aiplan/preview']['params']): Promise<PictureAnswer> {
    const early = this.#early;
    this.#early = undefined;
    if (early?.uri === params.uri && Object.keys(params).length === 1) {
      // The text may be another by now.
      this.#outdated = true;
      return early.answer;
    }
    const started = performance.now();
    const answer = await this.#request('aiplan/preview', params);
    this.#took = performance.now() - started;
    return answer;
  }

  /** Gives the page a picture, or what has changed in the one that it has. */
  #send(answer: PictureAnswer): void {
    if (answer && 'from' in answer) {
      const { serial, from, delta } = answer;
      if (delta !== null) this.#post({ type: 'update', update: { serial, from, delta } });
      this.#shown = answer;
      return;
    }
    if (answer && 'largestMegabytes' in answer) {
      this.#shown = undefined;
      this.#post({ type: 'too-large', ...answer });
      return;
    }
    this.#shown = answer
      ? { serial: answer.serial, broken: answer.broken, hasReport: answer.report !== null }
      : undefined;
    this.#post({ type: 'preview', preview: answer });
  }

  /** Values whose place in the text is gone are not tried any more, and do not come back with it. */
  #drop({ plan, values }: Trial, { figures, said }: NonNullable<Preview['whatIf']['dropped']>): void {
    const left = Object.entries(values).filter(([figure]) => !figures.some((gone) => gone === figure));
    this.#try({ plan, values: Object.fromEntries(left) });
    this.#post({ type: 'trying', values: this.#trial?.values ?? {} });
    this.#post({ type: 'said', text: said, refused: true });
  }

  #stopComparing({ name }: EarlierText): void {
    this.#earlier = undefined;
    this.#post({ type: 'said', text: vscode.l10n.t('{0} holds no plan to compare with.', name), refused: true });
  }

  #try(trial: Trial): void {
    this.#trial = Object.keys(trial.values).length > 0 ? trial : undefined;
  }

  async #request<M extends keyof PreviewRequests>(
    method: M,
    params: PreviewRequests[M]['params'],
  ): Promise<PreviewRequests[M]['result']> {
    return serverAnswer(method, await this.#server.client.sendRequest<unknown>(method, params));
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  async #take(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready': {
        this.#ready = true;
        this.#cursor = undefined;
        if (message.shown !== this.#shown?.serial) this.#shown = undefined;
        this.#plan = message.plan ?? this.#plan;
        this.#post({ type: 'trying', values: this.#trial?.values ?? {} });
        this.refresh();
        const editors = vscode.window.visibleTextEditors.filter(({ document }) => this.shows(document.uri));
        const editor = editors.find(({ viewColumn }) => viewColumn === this.#textColumn) ?? editors[0];
        if (editor) await this.follow(editor);
        return;
      }
      case 'choose-plan':
        this.#plan = message.id;
        this.#trial = undefined;
        this.#post({ type: 'trying', values: {} });
        this.refresh();
        return;
      case 'try':
        this.#try(message.trial);
        this.refresh();
        return;
      case 'jump': {
        const place = await this.#request('aiplan/locate', { uri: this.#uri.toString(), id: message.id }).catch(
          () => null,
        );
        if (place) await this.#show(vscode.Uri.parse(place.uri), place.range);
        return;
      }
      case 'jump-to-problem': {
        const range = this.#shown?.broken?.range;
        if (range) await this.#show(this.#uri, range);
        return;
      }
      case 'edit':
        if (message.change.kind === 'values') await this.#write(message.change);
        else await this.#edit(message.change);
        return;
      case 'view':
        this.#view = message.view;
        this.#viewed.fire();
        if (this.#unseen.some((name) => !message.view.unseen.includes(name))) this.refresh();
        return;
      case 'lost':
        this.#shown = undefined;
        this.refresh();
        return;
      case 'export':
        await vscode.commands.executeCommand('aiplan.exportReport', this.#uri);
        return;
      case 'insert':
        await this.#insert(message.text);
    }
  }

  #show(uri: vscode.Uri, { start, end }: NonNullable<Preview['broken']>['range']): Promise<void> {
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    return showSource(uri, range, this.#panel.viewColumn, this.#textColumn);
  }

  /** Writes what is tried into the text. It is tried no more before the text changes, or the picture would show it twice. */
  async #write(change: PlanChange): Promise<void> {
    const trial = this.#trial;
    this.#trial = undefined;
    const isWritten = await this.#edit(change);
    if (!isWritten) this.#trial ??= trial;
    this.#post({ type: 'trying', values: (this.#trial as Trial | undefined)?.values ?? {} });
    this.refresh();
  }

  /** Makes a change of the picture in the text, and says what came of it. @returns whether it was made */
  async #edit(change: PlanChange): Promise<boolean> {
    const say = (text: string, refused: boolean): boolean => {
      this.#post({ type: 'said', text, refused });
      return !refused;
    };
    // The text may have changed between the answer and its arrival: then it is asked for once more.
    for (let attempt = 1; attempt <= 2; attempt++) {
      const made = await this.#request('aiplan/edit', { uri: this.#uri.toString(), change }).catch(() => null);
      if (!made) break;
      if ('refused' in made) return say(made.refused, true);
      const failure = await applyPlanEdit(made);
      if (!failure) return say(made.said, false);
      if (failure === 'read-only') return say(vscode.l10n.t('This file is read-only and was not changed.'), true);
    }
    return say(vscode.l10n.t('The plan could not be changed.'), true);
  }

  /** Puts a first plan behind what the file holds; into a file that has a plan the page inserts nothing. */
  async #insert(text: string): Promise<void> {
    if (this.#shown?.hasReport) return;
    const document = await vscode.workspace.openTextDocument(this.#uri);
    const end = document.positionAt(document.getText().length);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(this.#uri, end, `${end.character > 0 ? '\n' : ''}${text}`);
    await vscode.workspace.applyEdit(edit);
    await showSource(this.#uri, new vscode.Range(end, end), this.#panel.viewColumn, this.#textColumn);
  }
}

/** What comes of it in so short a time that nobody waits for it; undefined where that is longer, or where nothing comes of it. */
function atOnce<T>(coming: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(undefined), QUICK);
    coming.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(patience));
  });
}

function titleOf(uri: vscode.Uri): string {
  return vscode.l10n.t('Preview {0}', nameOf(uri));
}

/** A file's name as a pattern that matches nothing else. */
function escapeGlob(name: string): string {
  return name.replace(/[[\]{}*?]/g, '[$&]');
}
