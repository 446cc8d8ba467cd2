import { nameOf } from '../../model/element.ts';
import type { Language } from '../../model/figures.ts';
import { locate, type SourceRange } from '../../model/values.ts';
import { changesOf } from '../../rules/engine/apply.ts';
import type { Finding, Fix, Related } from '../../rules/engine/finding.ts';
import { adviceOf, fingerprintOf, messageOf, wordFix } from '../../rules/engine/present.ts';
import { fillIn } from '../../rules/engine/wording.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { shownPath } from '../files/path-names.ts';
import { pathOfUri } from '../files/uri.ts';
import type { Part } from './form.ts';
import { Lines } from './lines.ts';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Place {
  /** Relative to the working folder, with forward slashes. */
  readonly path: string;
  /** Zero-based, in UTF-16 units, as in the language server protocol. */
  readonly range: Range;
}

/** A finding in words and positions, with the parts that were asked for; the others are empty. */
export interface ListedFinding extends Place {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly why: string | undefined;
  readonly help: string | undefined;
  readonly related: readonly (Place & { readonly message: string })[];
  readonly sources: readonly { readonly title: string; readonly section: string }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safety: Fix['safety'];
    readonly edits: readonly (Place & { readonly newText: string })[];
  }[];
  readonly fingerprint: string;
  /** The line of the file where it begins. */
  readonly line: string;
  /** The text that it stands on. */
  readonly marked: string;
  /** The plan's own exception, with the place where it is written. */
  readonly accepted: (Place & { readonly reason: string }) | undefined;
  readonly baselined: { readonly note: string | undefined } | undefined;
}

/** Shared: a list of its own for every finding would be kept to the end. */
const NONE: readonly never[] = [];

/** Puts findings into words and positions. */
export class FindingList {
  readonly #workspace: Workspace;
  readonly #from: string;
  readonly #language: Language;
  readonly #files = new Map<string, OpenFile>();
  readonly #parts: ReadonlySet<Part>;

  /**
   * @param from absolute path of the working folder
   * @param parts what is told of each finding beside its place and its message
   */
  constructor(workspace: Workspace, from: string, language: Language, parts: ReadonlySet<Part>) {
    this.#workspace = workspace;
    this.#from = from;
    this.#language = language;
    this.#parts = parts;
  }

  list(finding: Finding): ListedFinding {
    const parts = this.#parts;
    const language = this.#language;
    const { path, range } = this.#place(finding.at);
    const advice = parts.has('advice') ? adviceOf(finding, language) : undefined;
    return {
      path,
      range,
      rule: finding.rule,
      severity: finding.severity,
      message: messageOf(finding, language),
      why: advice?.why,
      help: advice?.help,
      related: parts.has('related') ? finding.related.map((related) => this.#related(related)) : NONE,
      sources: parts.has('sources') ? finding.sources.map(({ title, section }) => ({ title, section })) : NONE,
      fixes: parts.has('fixes') ? finding.fixes().map((fix) => this.#fix(fix)) : NONE,
      fingerprint: parts.has('fingerprint') ? fingerprintOf(finding) : '',
      line: parts.has('line') ? this.#file(finding.at.anchor.file).lines.textOf(range.start.line) : '',
      marked: parts.has('marked') ? this.#marked(finding.at) : '',
      accepted: finding.accepted && {
        ...this.#place(nameOf(finding.accepted.statement)),
        reason: finding.accepted.reason,
      },
      baselined: finding.baselined,
    };
  }

  #related({ at, text, data }: Related): ListedFinding['related'][number] {
    const { path, range } = this.#place(at);
    return { path, range, message: fillIn(text[this.#language], data, this.#language) };
  }

  #marked(at: SourceRange): string {
    const { file, start, end } = locate(at);
    return this.#file(file).text.slice(start, end);
  }

  /** The edits as they change the file: with its own line ends, and whole lines where nothing else is left on them. */
  #fix(fix: Fix): ListedFinding['fixes'][number] {
    const files = [...new Set(fix.edits.map(({ at }) => at.anchor.file))].sort();
    const edits = files.flatMap((uri) => {
      const { text, path, lines } = this.#file(uri);
      const own = fix.edits.filter(({ at }) => at.anchor.file === uri);
      return (changesOf(text, own) ?? []).map(({ start, end, text: newText }) => ({
        path,
        range: { start: lines.positionOf(start), end: lines.positionOf(end) },
        newText,
      }));
    });
    return { title: wordFix(fix, this.#language), safety: fix.safety, edits };
  }

  #place(at: SourceRange): Place {
    const { file, start, end } = locate(at);
    const { path, lines } = this.#file(file);
    return { path, range: { start: lines.positionOf(start), end: lines.positionOf(end) } };
  }

  #file(uri: string): OpenFile {
    const known = this.#files.get(uri);
    if (known) return known;
    const text = this.#workspace.tree(uri)?.text ?? '';
    const opened = { text, path: shownPath(this.#from, pathOfUri(uri)), lines: new Lines(text) };
    this.#files.set(uri, opened);
    return opened;
  }

  /** Forgets a file that will not be asked for again. */
  close(uri: string): void {
    this.#files.delete(uri);
  }
}

interface OpenFile {
  readonly text: string;
  readonly path: string;
  readonly lines: Lines;
}
