import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../src/model/figures.ts';
import { locate } from '../src/model/values.ts';
import type { ConfigurationProblem } from '../src/rules/configuration/read.ts';
import type { Finding } from '../src/rules/engine/finding.ts';
import { wordFinding } from '../src/rules/engine/present.ts';
import { fillIn } from '../src/rules/engine/wording.ts';
import { type Files, rangeIn } from './files.ts';

export const SOURCE = 'aiplan';

/** What a diagnostic carries to the code actions. */
export interface DiagnosticData {
  readonly identity: string;
}

/**
 * A hint of ours becomes an information: editors show LSP hints as three dots only and leave them out of the list of
 * problems, and nobody would find them.
 */
const SEVERITY: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** Rules that find text which does nothing: editors fade it. */
const SUPERFLUOUS = new Set(['accept/unused']);

/**
 * A finding as the editor shows it: what is wrong on the first line, why and what to write on the second.
 *
 * @param document the file in which it stands
 * @param explain the client's command that shows the page of a rule, if it has one
 */
export function diagnosticOf(
  finding: Finding,
  document: TextDocument,
  language: Language,
  explain: string | undefined,
  files: Files,
): Diagnostic {
  const { what, why, help } = wordFinding(finding, language);
  const more = [why, help].filter((text) => text !== undefined).join(' ');
  const { start, end } = locate(finding.at);
  const data: DiagnosticData = { identity: finding.identity };
  const related = finding.related.flatMap(({ at, text, data: values }) => {
    const location = files.location(at);
    return location ? { location, message: fillIn(text[language], values, language) } : [];
  });
  return {
    range: rangeIn(document, start, end),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    ...(explain === undefined ? {} : { codeDescription: { href: commandLink(explain, finding.rule) } }),
    source: SOURCE,
    message: more === '' ? what : `${what}\n${more}`,
    ...(SUPERFLUOUS.has(finding.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    data,
  };
}

/** What a link hands to a command, by the word: there are as many as there are rules, and thousands of findings. */
const linkArguments = new Map<string, string>();

/** Calls a command of the editor with one word, as VS Code reads links. */
function commandLink(command: string, word: string): string {
  const known = linkArguments.get(word) ?? encodeURIComponent(JSON.stringify([word]));
  linkArguments.set(word, known);
  return `command:${command}?${known}`;
}

/** What a file beside the plans is for. */
export type ProjectFileKind = 'configuration' | 'baseline';

export type ProjectFileProblem = Pick<ConfigurationProblem, 'message' | 'position'>;

/** A problem of the configuration or the baseline, in its own file. */
export function fileDiagnostic(code: ProjectFileKind, problem: ProjectFileProblem, document: TextDocument): Diagnostic {
  const { start, end } = problem.position;
  return {
    range: rangeIn(document, start, end),
    severity: DiagnosticSeverity.Error,
    code,
    source: SOURCE,
    message: problem.message,
  };
}
