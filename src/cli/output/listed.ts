import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { locate } from '../../language/syntax/source.ts';
import type { Language } from '../../model/figures.ts';
import type { SourceRange } from '../../model/values.ts';
import type { Finding, Fix } from '../../rules/engine/finding.ts';
import { fingerprintOf, wordFinding, wordFix } from '../../rules/engine/present.ts';
import { fillIn } from '../../rules/engine/wording.ts';
import type { LoadedRoot } from '../files/load.ts';
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

/** A finding with everything that an output needs, in words and positions. */
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
  readonly accepted: { readonly reason: string } | undefined;
}

/** The findings of a checked root, in words and positions, sorted by file and place. */
export class FindingList {
  readonly #root: LoadedRoot;
  readonly #from: string;
  readonly #language: Language;
  readonly #lines = new Map<string, Lines>();

  constructor(root: LoadedRoot, from: string, language: Language) {
    this.#root = root;
    this.#from = from;
    this.#language = language;
  }

  /** One finding, with its fixes only where they are wanted: computing them takes time. */
  list(finding: Finding, withFixes: boolean): ListedFinding {
    const { what, why, help } = wordFinding(finding, this.#language);
    return {
      ...this.#place(finding.at),
      rule: finding.rule,
      severity: finding.severity,
      message: what,
      why,
      help,
      related: finding.related.map(({ at, text, data }) => ({
        ...this.#place(at),
        message: fillIn(text[this.#language], data, this.#language),
      })),
      sources: finding.sources.map(({ title, section }) => ({ title, section })),
      fixes: withFixes ? finding.fixes().map((fix) => this.#fix(fix)) : [],
      fingerprint: fingerprintOf(finding),
      accepted: finding.accepted && { reason: finding.accepted.reason },
    };
  }

  #fix(fix: Fix): ListedFinding['fixes'][number] {
    const edits = fix.edits.map(({ at, text }) => ({ ...this.#place(at), newText: text }));
    return { title: wordFix(fix, this.#language), safety: fix.safety, edits };
  }

  #place(at: SourceRange): Place {
    const { file, start, end } = locate(at);
    let lines = this.#lines.get(file);
    if (!lines) {
      lines = new Lines(this.#root.workspace.tree(file)?.text ?? '');
      this.#lines.set(file, lines);
    }
    const relative = path.relative(this.#from, fileURLToPath(file)).split(path.sep).join('/');
    return { path: relative, range: { start: lines.positionOf(start), end: lines.positionOf(end) } };
  }
}
