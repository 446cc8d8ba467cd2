import * as z from 'zod';
import type { Language, Worded } from '../model/figures.ts';
import { type JsonText, readJson, type TextSpan } from '../rules/configuration/json.ts';
import type { Baselined, Finding } from '../rules/engine/finding.ts';

/** The file of a baseline, beside the configuration. */
export const BASELINE_FILE = 'aiplan.baseline.json';

/** A finding that was there when the checks were adopted, or that somebody has put off since. */
export interface BaselineEntry {
  /** Path of the plan, counted from the folder of the baseline, with `/`. */
  readonly file: string;
  /** The identity of the finding. */
  readonly finding: string;
  /** Why it may wait, or who looks after it. */
  readonly note: string | undefined;
}

/** Entries by file and identity. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  readonly byFile: ReadonlyMap<string, ReadonlyMap<string, BaselineEntry>>;
}

export interface BaselineProblem {
  /** One sentence in the language asked for. */
  readonly message: string;
  readonly position: TextSpan;
}

export type BaselineReading = { readonly baseline: Baseline } | { readonly problem: BaselineProblem };

const VERSION = 1;

const ENTRY = z.strictObject({ file: z.string().min(1), finding: z.string().min(1), note: z.string().optional() });
const FORM = z.strictObject({ version: z.literal(VERSION), findings: z.array(ENTRY) });

/** In the order of their files and identities; of several for the same finding the last one counts. */
export function baselineOf(entries: readonly BaselineEntry[]): Baseline {
  const byFile = new Map<string, Map<string, BaselineEntry>>();
  for (const entry of entries) {
    const known = byFile.get(entry.file) ?? new Map<string, BaselineEntry>();
    known.set(entry.finding, entry);
    byFile.set(entry.file, known);
  }
  const sorted = [...byFile.values()].flatMap((known) => [...known.values()]).sort(inOrder);
  return { entries: sorted, byFile };
}

/** By the numbers of their characters, so that every machine writes the same file. */
function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.finding < b.finding ? -1 : a.finding > b.finding ? 1 : 0;
}

/** The text of the file: one entry on each line, in order, so that a change of it is read as lines that came and went. */
export function baselineText({ entries }: Baseline): string {
  const lines = entries.map(({ file, finding, note }) => {
    const members = Object.entries({ file, finding, ...(note === undefined ? {} : { note }) });
    return `    { ${members.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')} }`;
  });
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}

/**
 * Reads the text of an `aiplan.baseline.json`. Never throws; a file that is wrong anywhere is not used, since a finding could be
 * hidden that nobody has put there.
 */
export function readBaseline(text: string, language: Language): BaselineReading {
  const problem = (words: Worded, position: TextSpan): BaselineReading => ({
    problem: { message: words[language], position },
  });
  const json = readJson(text);
  if ('message' in json) return problem(isMerge(text, json.at) ? IN_MERGE : NO_JSON, json.at);
  const result = FORM.safeParse(json.value);
  if (result.success) {
    const entries = result.data.findings.map(({ file, finding, note }) => ({ file, finding, note }));
    return { baseline: baselineOf(entries) };
  }
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []) as readonly (string | number)[];
  const [member, index] = path;
  if (member === 'findings' && typeof index === 'number') {
    return problem(NO_ENTRY, json.valueAt(['findings', index]));
  }
  if (member === 'version') return problem(OTHER_VERSION, placeOf(json, path));
  return problem(NO_BASELINE, { start: 0, end: Math.min(1, text.length) });
}

function placeOf(json: JsonText, path: readonly (string | number)[]): TextSpan {
  const { start, end } = json.valueAt(path);
  return start === 0 ? { start, end: Math.min(1, end) } : { start, end };
}

/** Whether a merge has left both sides in the file. */
function isMerge(text: string, { start }: TextSpan): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return /^(?:<{7}|={7}|>{7})/.test(text.slice(line, line + 7));
}

const NO_JSON: Worded = {
  en: 'The baseline cannot be used: from here on it is not JSON.',
  nl: 'De baseline is onbruikbaar: vanaf hier is het geen JSON meer.',
  de: 'Die Baseline ist nicht verwendbar: Ab hier ist sie kein JSON mehr.',
};
const IN_MERGE: Worded = {
  en: 'The baseline cannot be used: a merge has left both sides in it; keep the lines of both and remove the marks.',
  nl: 'De baseline is onbruikbaar: een merge liet beide kanten staan; behoud de regels van beide en verwijder de tekens.',
  de: 'Die Baseline ist nicht verwendbar: Ein Merge ließ beide Seiten stehen; die Zeilen beider bleiben, die Zeichen müssen weg.',
};
const NO_ENTRY: Worded = {
  en: 'The baseline cannot be used: each entry needs "file" and "finding" as texts, and may have a "note".',
  nl: 'De baseline is onbruikbaar: elke regel heeft "file" en "finding" als tekst nodig, en mag een "note" hebben.',
  de: 'Die Baseline ist nicht verwendbar: Jeder Eintrag braucht "file" und "finding" als Text und darf eine "note" haben.',
};
const OTHER_VERSION: Worded = {
  en: `The baseline cannot be used: this aiplan reads "version": ${VERSION}.`,
  nl: `De baseline is onbruikbaar: deze aiplan leest "version": ${VERSION}.`,
  de: `Die Baseline ist nicht verwendbar: Dieses aiplan liest "version": ${VERSION}.`,
};
const NO_BASELINE: Worded = {
  en: 'The baseline cannot be used: it has to hold "version" and "findings", as "aiplan baseline write" writes them.',
  nl: 'De baseline is onbruikbaar: zij moet "version" en "findings" bevatten, zoals "aiplan baseline write" die schrijft.',
  de: 'Die Baseline ist nicht verwendbar: Sie muss "version" und "findings" enthalten, wie "aiplan baseline write" sie schreibt.',
};

/** Exceptions are decisions: one that has run out or lost its reason may not be put off in silence. */
const ABOUT_EXCEPTIONS = /^accept\//;

/** Whether a baseline may hold a finding: it is not accepted, not about an exception, and its rule is not locked. */
export function mayBeBaselined({ rule, accepted }: Finding, locked: ReadonlySet<string>): boolean {
  return !accepted && !locked.has(rule) && !ABOUT_EXCEPTIONS.test(rule);
}

/** The findings of a file, those marked that its baseline holds. */
export function markBaselined(
  findings: readonly Finding[],
  entries: ReadonlyMap<string, BaselineEntry> | undefined,
  locked: ReadonlySet<string>,
): readonly Finding[] {
  if (!entries) return findings;
  return findings.map((finding) => {
    const entry = mayBeBaselined(finding, locked) ? entries.get(finding.identity) : undefined;
    const baselined: Baselined | undefined = entry && { note: entry.note };
    return baselined || finding.baselined ? { ...finding, baselined } : finding;
  });
}
