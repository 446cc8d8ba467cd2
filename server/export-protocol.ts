import type { TextForm } from '../src/report/file/report-file.ts';
import type { SectionName } from '../src/report/sections.ts';

export type { SectionName, TextForm };

/**
 * What client and server say to each other when a report becomes a file. Types only, as in `preview-protocol.ts`: the extension imports
 * nothing of the server at run time.
 */

export interface ExportChoicesParams {
  readonly uri: string;
}

/** What of a file can be written. */
export interface ExportChoices {
  /** The plans of the file, in its order; none for a file that holds only what plans share. */
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  /** The parts of a report in their usual order, titles in the language of the editor. */
  readonly sections: readonly { readonly name: SectionName; readonly title: string }[];
}

export interface ExportParams {
  readonly uri: string;
  /** Id of the plan where the file holds several; the first without it. */
  readonly plan?: string;
  /** A PNG is made of pictures as SVG, each small enough to be one. */
  readonly form: TextForm | 'png';
  /** Names of sections, in the order wished; what is none is passed over, and without any all are written. */
  readonly sections: readonly string[];
  readonly theme?: 'light' | 'dark';
}

/** A report made from the text as it stands at this moment, saved or not. */
export interface ExportedReport {
  /** One; several only of a report that is too long for one image. */
  readonly files: readonly {
    /** What the file's name has before its ending: nothing for the first, `-2` for the second. */
    readonly suffix: string;
    readonly text: string;
  }[];
  /** Sentences for the reader about what is not as usual, such as a logo that cannot be read. */
  readonly remarks: readonly string[];
}

/** Requests from the client, by method. */
export interface ExportRequests {
  /** Null: no such file, or one that cannot be read. */
  readonly 'aiplan/exportChoices': { readonly params: ExportChoicesParams; readonly result: ExportChoices | null };
  /** Null: no such file, or no such plan in it. */
  readonly 'aiplan/export': { readonly params: ExportParams; readonly result: ExportedReport | null };
}
