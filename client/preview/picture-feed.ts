import type * as vscode from 'vscode';
import type { FromPage, Preview, PreviewRequests, PreviewUpdate, Trial } from '../../server/preview-protocol.ts';
import type { AskServer } from './ask-server.ts';
import { Comparison } from './comparison.ts';
import type { PreviewPage } from './preview-page.ts';

/** A picture that takes longer is asked for when the server says so, which leaves it time for what an editor asks. Milliseconds. */
const QUICK = 100;

/** The least of so many answers tells how long a picture takes: one alone may have waited for something else. */
const ANSWERS = 3;

export type PictureAnswer = PreviewRequests['aiplan/preview']['result'];

/** What of a panel its pictures go through. */
interface Way {
  readonly ask: AskServer;
  readonly output: vscode.LogOutputChannel;
  readonly page: PreviewPage;
}

/** Keeps the page of a panel at the picture of its file: asks the server for it, and sends the page what of it is new there. */
export class PictureFeed {
  readonly comparison: Comparison;
  readonly #way: Way;
  #file: vscode.Uri;
  #plan: string | undefined;
  /** What the page shows, as far as it matters here; undefined where it shows nothing, or nobody knows what. */
  #shown: Pick<PreviewUpdate, 'serial' | 'broken' | 'hasReport'> | undefined;
  /** Values that the picture is made with beside the text. They live as long as the panel: after a restart nobody would remember them. */
  #trial: Trial | undefined;
  /** Sections that nobody looks at. */
  #unseen: readonly string[] = [];
  /** Those of them that were left as they are in the last picture. */
  #left: readonly string[] = [];
  /** Whether the page listens. It is thrown away while the panel is hidden and says `ready` again afterwards. */
  #ready = false;
  #asking = false;
  #outdated = false;
  /** How long the last answers took. Milliseconds. */
  #took: readonly number[] = [0];
  /** The first picture, which is asked for before the page can. */
  #early: { readonly uri: string; readonly answer: Promise<PictureAnswer> } | undefined;

  constructor(way: Way, file: vscode.Uri) {
    this.#way = way;
    this.#file = file;
    this.comparison = new Comparison(
      way.page,
      () => this.#file,
      () => this.refresh(),
    );
  }

  get file(): vscode.Uri {
    return this.#file;
  }

  /** Id of the plan that is shown, where one was chosen. */
  get plan(): string | undefined {
    return this.#plan;
  }

  get isReady(): boolean {
    return this.#ready;
  }

  /** Whether the page shows a plan. */
  get hasReport(): boolean {
    return this.#shown?.hasReport ?? false;
  }

  /** Where the text cannot be read. */
  get brokenAt(): NonNullable<Preview['broken']>['range'] | undefined {
    return this.#shown?.broken?.range;
  }

  /** Asks for the picture before there is a page. */
  first(): Promise<PictureAnswer> {
    const uri = this.#file.toString();
    const answer = this.#way.ask('aiplan/preview', { uri });
    this.#early = { uri, answer };
    return answer;
  }

  /** The page listens from now on, and shows what it was given before, if anything. */
  start({ plan, shown }: Extract<FromPage, { type: 'ready' }>): void {
    this.#ready = true;
    if (shown !== this.#shown?.serial) this.#shown = undefined;
    this.#plan = plan ?? this.#plan;
    this.#tellTrial();
    this.comparison.tell();
    this.refresh();
  }

  /** The page is gone. */
  stop(): void {
    this.#ready = false;
    this.#shown = undefined;
  }

  /** Follows the file to another place. */
  move(file: vscode.Uri): void {
    this.#file = file;
    this.refresh();
  }

  /** Shows another file. */
  turnTo(file: vscode.Uri): void {
    this.#plan = undefined;
    this.#shown = undefined;
    this.#trial = undefined;
    this.comparison.end();
    this.#way.page.tell({ type: 'turned', uri: file.toString() });
    this.move(file);
  }

  choosePlan(id: string): void {
    this.#plan = id;
    this.#trial = undefined;
    this.#tellTrial();
    this.refresh();
  }

  /** The reader looks at other sections than before. */
  look(unseen: readonly string[]): void {
    this.#unseen = unseen;
    if (this.#left.some((name) => !unseen.includes(name))) this.refresh();
  }

  /** Makes the picture with other values than the text states; none of them ends it. */
  try(trial: Trial): void {
    this.#setTrial(trial);
    this.refresh();
  }

  /** What is tried is written into the text. It is tried no more before the text changes, or the picture would show it twice. */
  async whileWritten(write: () => Promise<boolean>): Promise<void> {
    const trial = this.#trial;
    this.#trial = undefined;
    const isWritten = await write();
    if (!isWritten) this.#trial ??= trial;
    this.#tellTrial();
    this.refresh();
  }

  /** Draws again; one question at a time, the last one wins. */
  refresh(): void {
    this.#outdated = true;
    if (this.#ready && !this.#asking) void this.#ask();
  }

  /** The text is another: asks before the server has told, so that the picture comes before what the editor itself draws anew. */
  edited(): void {
    if (Math.min(...this.#took) < QUICK) this.refresh();
  }

  /** Draws all of it again: what the page shows is known no more. */
  startOver(): void {
    this.#shown = undefined;
    this.refresh();
  }

  /** Gives the page a picture, or what has changed in the one that it has. */
  send(answer: PictureAnswer): void {
    if (answer && 'from' in answer) {
      const { serial, from, delta } = answer;
      if (delta !== null) this.#way.page.tell({ type: 'update', update: { serial, from, delta } });
      this.#shown = answer;
      return;
    }
    if (answer && 'largestMegabytes' in answer) {
      this.#shown = undefined;
      this.#way.page.tell({ type: 'too-large', ...answer });
      return;
    }
    this.#shown = answer
      ? { serial: answer.serial, broken: answer.broken, hasReport: answer.report !== null }
      : undefined;
    this.#way.page.tell({ type: 'preview', preview: answer });
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
        this.#left = shown === undefined ? [] : this.#unseen;
        const known = shown === undefined ? {} : { known: shown.serial, unseen: this.#left };
        const earlier = this.comparison.text;
        const compared = earlier === undefined ? {} : { earlier };
        const params = { uri: this.#file.toString(), ...plan, ...tried, ...compared, ...known };
        const answer = await this.#answer(params);
        // What shows the picture may have come anew meanwhile: it says so, and is sent all of it.
        if (shown !== this.#shown) this.#outdated = true;
        else this.send(answer);
        if (!answer || 'largestMegabytes' in answer) continue;
        if (trial && trial === this.#trial && answer.whatIf.dropped) this.#drop(trial, answer.whatIf.dropped);
        if (earlier && answer.notCompared) this.comparison.drop(earlier);
      }
    } catch (error) {
      this.#way.output.warn(`The preview of ${this.#file.toString(true)} got no answer.`, String(error));
      // The next answer is sent whole, also where it is the picture of before: it takes the word of silence away.
      this.#shown = undefined;
      this.#way.page.tell({ type: 'unavailable' });
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
    const answer = await this.#way.ask('aiplan/preview', params);
    this.#took = [...this.#took, performance.now() - started].slice(-ANSWERS);
    return answer;
  }

  /** Values whose place in the text is gone are not tried any more, and do not come back with it. */
  #drop({ plan, values }: Trial, { figures, said }: NonNullable<Preview['whatIf']['dropped']>): void {
    const left = Object.entries(values).filter(([figure]) => !figures.some((gone) => gone === figure));
    this.#setTrial({ plan, values: Object.fromEntries(left) });
    this.#tellTrial();
    this.#way.page.tell({ type: 'said', text: said, refused: true });
  }

  #setTrial(trial: Trial): void {
    this.#trial = Object.keys(trial.values).length > 0 ? trial : undefined;
  }

  #tellTrial(): void {
    this.#way.page.tell({ type: 'trying', values: this.#trial?.values ?? {} });
  }
}
