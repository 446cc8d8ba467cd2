import type { Location, Position, Range, TextEdit } from 'vscode-languageserver';
import type { Delta } from '../src/report/delta.ts';
import type { RoadmapView } from '../src/report/layout/roadmap-view.ts';
import type { ReportData } from '../src/report/report-data.ts';
import type { EffectRow, TriableFigure, TriedFigure, TriedValues } from '../src/report/what-if-data.ts';
import type { LARGEST_FILE_MEGABYTES } from '../src/workspace/read-text.ts';

/**
 * What client, preview page and server say to each other beside the language server protocol. Types only: the page and
 * the extension import nothing of the server at run time.
 *
 * Whatever can be clicked has an id: the path of an element (`plan:quotes/roadmap/phase:pilot`, see `src/model/path.ts`) or the
 * identity of a finding (it holds a `|`). The server resolves it when it is clicked, so that positions never go stale.
 */

export interface PreviewParams {
  readonly uri: string;
  /** Id of the plan to show where the file holds several; the first without it. */
  readonly plan?: string;
  /** Other values to make the picture with; the text stays as it is. */
  readonly trial?: Trial;
  /** An earlier text of the file to compare with. */
  readonly earlier?: EarlierText;
  /** The picture that is there already: the answer may then be what has changed since. */
  readonly known?: number;
  /** Names of sections that nobody looks at: what they show may be that of the picture that is known. */
  readonly unseen?: readonly string[];
}

/** As many megabytes as a plan may have, and an earlier text of one: more is not taken. */
export type LargestMegabytes = typeof LARGEST_FILE_MEGABYTES;

/** What stood in a file at some time. */
export interface EarlierText {
  /** Of the file. */
  readonly name: string;
  /** Whether it is what was committed last of it. */
  readonly isCommitted: boolean;
  readonly text: string;
}

/** Where an earlier text is read. */
export type EarlierSource = { readonly kind: 'commit' } | { readonly kind: 'file'; readonly uri: string };

/** Values that somebody tries in the picture of a plan. */
export interface Trial {
  /** Id of the plan that they are for. */
  readonly plan: string;
  readonly values: TriedValues;
}

/** The picture of one plan, made from the text as it stands at this moment, saved or not. */
export interface Preview {
  /** Names this picture, for whoever asks for what has changed since. Every one has another. */
  readonly serial: number;
  readonly uri: string;
  /** Version of the text it was made from; null for a file that is not open in the editor. */
  readonly version: number | null;
  /** The plans of the file, in its order. None: a shared file, or one in which nothing is written yet. */
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  /** Null where the file holds no plan. Made from broken text too, as well as it can be read. */
  readonly report: ReportData | null;
  /** Why the text cannot be read as a whole: a page that has a good picture keeps it and shows this above it. */
  readonly broken: PreviewProblem | null;
  readonly whatIf: WhatIf;
  /** Whether the earlier text holds no plan that the picture could be compared with. Whoever sent it stops doing so. */
  readonly notCompared: boolean;
}

/** What has changed since a picture that is known. */
export interface PreviewUpdate {
  /** The picture that this makes of it; the same as `from` where nothing has changed. */
  readonly serial: number;
  readonly from: number;
  /** Of a `Preview`; null where nothing has changed. */
  readonly delta: Delta | null;
  readonly hasReport: boolean;
  readonly broken: PreviewProblem | null;
  readonly whatIf: Pick<WhatIf, 'dropped'>;
  readonly notCompared: boolean;
}

export interface WhatIf {
  /** None where there is no plan, or no text that can be read as a whole. */
  readonly figures: readonly TriableFigure[];
  /** Null: the picture is what the text says. */
  readonly tried: Tried | null;
  /** Values that changed what is not in the text any more, with a sentence that says so. Whoever asked for them stops doing so. */
  readonly dropped: { readonly figures: readonly TriedFigure[]; readonly said: string } | null;
  /** Why nothing of what was asked for is tried. */
  readonly refused: string | null;
}

/** What the picture was made with, and what that does to the figures that one looks at first. */
export interface Tried {
  readonly values: TriedValues;
  readonly effect: readonly EffectRow[];
}

export interface PreviewProblem {
  /** One sentence, in the language of the editor. */
  readonly message: string;
  readonly range: Range;
}

/**
 * The picture of this file may have changed; sent for files that a preview asked about, at once, but so seldom that making the pictures takes
 * at most half of the time.
 */
export interface PreviewChangedParams {
  readonly uri: string;
}

export interface LocateParams {
  /** The file whose preview was clicked. */
  readonly uri: string;
  readonly id: string;
}

export interface ElementAtParams {
  readonly uri: string;
  readonly position: Position;
}

/** A change that somebody makes in the picture. `id` is the path of an element. */
export type PlanChange =
  /** The first day of work, or the day of a milestone or gate, as an ISO date. */
  | { readonly kind: 'start'; readonly id: string; readonly day: string }
  /** Calendar days in the likely case. */
  | { readonly kind: 'length'; readonly id: string; readonly days: number }
  /** Shares of the scale of a use case's scores, from 0 to 1; null for one that stays. */
  | { readonly kind: 'score'; readonly id: string; readonly value: number | null; readonly effort: number | null }
  /** What a KPI came to on a day, in the unit of the figures that it has. */
  | { readonly kind: 'actual'; readonly id: string; readonly value: number; readonly on: string }
  /** Values that were tried, of the plan with this id. */
  | { readonly kind: 'values'; readonly id: string; readonly values: TriedValues };

export interface EditParams {
  /** The file whose preview it is. */
  readonly uri: string;
  readonly change: PlanChange;
}

/** The smallest edit of the text that makes a change, with a sentence that says what is written now; or why it cannot be made. */
export type EditAnswer = { readonly files: readonly FileEdits[]; readonly said: string } | { readonly refused: string };

export interface FileEdits {
  readonly uri: string;
  /** Of the text that the edits are for; null for a file that is not open in the editor. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
}

/** Why there is no picture of a file that is there: no plan is that long. */
export interface TooLarge {
  /** How much a plan may have, in megabytes. */
  readonly largestMegabytes: number;
}

/** Requests from the client, by method. */
export interface PreviewRequests {
  /** Null: no such file, or one that cannot be read. */
  readonly 'aiplan/preview': {
    readonly params: PreviewParams;
    readonly result: Preview | PreviewUpdate | TooLarge | null;
  };
  /** Where the thing stands now, possibly in an imported file; null when it is gone. */
  readonly 'aiplan/locate': { readonly params: LocateParams; readonly result: Location | null };
  /** Null: no such file. */
  readonly 'aiplan/edit': { readonly params: EditParams; readonly result: EditAnswer | null };
  /** The path of the innermost element around a position; its prefixes up to a `/` are the elements around it. */
  readonly 'aiplan/elementAt': { readonly params: ElementAtParams; readonly result: string | null };
}

/** Notifications from the server, by method. */
export interface PreviewNotifications {
  readonly 'aiplan/previewChanged': PreviewChangedParams;
}

/** What the panel tells the page inside it. */
export type ToPage =
  /** Null: the file is gone, or cannot be read. */
  | { readonly type: 'preview'; readonly preview: Preview | null }
  /** What to change in the picture that the page has. */
  | { readonly type: 'update'; readonly update: Pick<PreviewUpdate, 'serial' | 'from' | 'delta'> }
  | ({ readonly type: 'too-large' } & TooLarge)
  /** The panel turns to another file. */
  | { readonly type: 'turned'; readonly uri: string }
  /** Chosen in the panel's title. */
  | { readonly type: 'pinned'; readonly pinned: boolean }
  /** The server does not answer. */
  | { readonly type: 'unavailable' }
  /** What the cursor stands in: an answer to `aiplan/elementAt`. */
  | { readonly type: 'cursor'; readonly id: string | null }
  /** What came of an `edit`: a sentence, and whether it is a refusal. */
  | { readonly type: 'said'; readonly text: string; readonly refused: boolean }
  /** What is tried from now on, where that is not what the page asked for. */
  | { readonly type: 'trying'; readonly values: TriedValues }
  /** What the picture is compared with from now on, to be kept. */
  | { readonly type: 'compared'; readonly earlier: EarlierSource | null };

/** What the page tells its panel. */
export type FromPage =
  /** The page is loaded and wants its picture; with the plan that it showed before, and the picture that it was given meanwhile, if any. */
  | { readonly type: 'ready'; readonly plan: string | null; readonly shown: number | null }
  | { readonly type: 'jump'; readonly id: string }
  /** To the place of `broken`. */
  | { readonly type: 'jump-to-problem' }
  | { readonly type: 'choose-plan'; readonly id: string }
  | { readonly type: 'edit'; readonly change: PlanChange }
  /** Values to try, all at once; none ends it. */
  | { readonly type: 'try'; readonly trial: Trial }
  | { readonly type: 'view'; readonly view: PanelView }
  /** What came does not fit the picture that the page has. */
  | { readonly type: 'lost' }
  | { readonly type: 'export' }
  /** A first plan, into a file that has none. */
  | { readonly type: 'insert'; readonly text: string };

/** What the reader has chosen, as far as it concerns the panel. */
export interface PanelView extends Pick<ViewChoices, 'pinned' | 'sections'> {
  /** Names of the sections that are folded or not chosen. */
  readonly unseen: readonly string[];
}

/** What the page keeps between two lives; the panel reads `uri`, `earlier` and `isUsual` when VS Code brings the panel back. */
export interface PageState {
  readonly uri: string;
  readonly plan: string | null;
  readonly scroll: number;
  /** Names of the sections that are folded, and of the tables that are unfolded. */
  readonly folded: readonly string[];
  readonly unfolded: readonly string[];
  readonly roadmap: RoadmapView;
  readonly view: ViewChoices;
  /** What the picture is compared with. */
  readonly earlier: EarlierSource | null;
  /** Whether all of it is as in a new page, which then looks like this one. */
  readonly isUsual: boolean;
}

/** How a reader looks at the page as a whole. */
export interface ViewChoices {
  /** Whether it stays with its file; else it shows what the active editor shows. */
  readonly pinned: boolean;
  /** Names of the sections that are shown, in their order. */
  readonly sections: readonly string[];
  /** Size in per cent. */
  readonly zoom: number;
}
