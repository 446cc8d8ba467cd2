import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { locate } from '../../src/model/values.ts';
import { acceptEdit } from '../../src/rules/engine/accept.ts';
import { changesOf, combineFixes, type TextChange } from '../../src/rules/engine/apply.ts';
import { blank, type Edit } from '../../src/rules/engine/edit.ts';
import { type Finding, type Fix, isOpen } from '../../src/rules/engine/finding.ts';
import { wordFix } from '../../src/rules/engine/present.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';
import { findingsByFile } from '../../src/workspace/workspace.ts';
import { placesOf } from '../checks.ts';
import { SOURCE } from '../diagnostics.ts';
import { rangeIn } from '../files.ts';
import { isRecord } from '../preferences.ts';
import { textsIn } from '../texts/texts.ts';
import { offsetOf, type View } from '../view.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.aiplan`;

/** What an action carries until it is chosen; only then its edits are made. */
interface ActionData {
  readonly uri: string;
  readonly action: 'fix' | 'fix-rule' | 'fix-all' | 'accept';
  readonly rule?: string;
  readonly identity?: string;
  /** Which of the finding's fixes. */
  readonly index?: number;
}

/**
 * What can be done about the findings in a range: per finding the best fix, its other fixes, all of its rule in the file,
 * explain, and last accept with a reason; then all safe fixes of the file.
 */
export function codeActions(
  view: View,
  range: Range,
  context: CodeActionContext,
  rules: readonly Rule[],
): CodeAction[] {
  const actions: CodeAction[] = [];
  const all = currentFindings(view);
  if (wants(context, CodeActionKind.QuickFix)) {
    const from = offsetOf(view, range.start);
    const to = offsetOf(view, range.end);
    const here = all.filter(({ at }) => {
      const { start, end } = locate(at);
      return start <= to && end >= from;
    });
    // An error's fix comes before a hint's.
    here.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
    for (const finding of here) actions.push(...actionsFor(view, finding, all, context.diagnostics, rules));
  }
  if (wants(context, FIX_ALL) && all.some((finding) => finding.fixes().some(({ safety }) => safety === 'safe'))) {
    const data: ActionData = { uri: view.document.uri, action: 'fix-all' };
    actions.push({ title: textsIn(view.language).fixAll, kind: FIX_ALL, data });
  }
  return actions;
}

const RANK: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, hint: 2 };

/** Whether an action of a kind is asked for: `source` takes in `source.fixAll`. Source actions only where named. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  if (!only) return kind === CodeActionKind.QuickFix;
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** More plans than these are not checked again for one request: what they say of a shared file comes with their next check. */
const MOST_PLANS = 50;

/** The open findings in the file as it stands at this moment, those of plans that import it among them. */
function currentFindings({ key, project }: View): Finding[] {
  const { workspace } = project;
  const concerned = workspace.dependents(key).filter((file) => placesOf(workspace.lastChecked(file)).has(key));
  const checked = [key, ...concerned.slice(0, MOST_PLANS)].flatMap((file) => workspace.check(file) ?? []);
  return (findingsByFile(checked).get(key) ?? []).filter(isOpen);
}

function actionsFor(
  view: View,
  finding: Finding,
  all: readonly Finding[],
  shown: readonly Diagnostic[],
  rules: readonly Rule[],
): CodeAction[] {
  const { document, language, session } = view;
  const texts = textsIn(language);
  const { rule, identity } = finding;
  const diagnostics = shown.filter(
    ({ source, data }) => source === SOURCE && isRecord(data) && data['identity'] === identity,
  );
  const base = { kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 ? { diagnostics } : {}) };
  const data = (action: ActionData['action'], index?: number): ActionData => ({
    uri: document.uri,
    action,
    rule,
    identity,
    ...(index === undefined ? {} : { index }),
  });
  const offered = fixesOf(finding, session.preferences.snippetEdits);
  const actions: CodeAction[] = offered.map(({ fix, index }, place) => ({
    ...base,
    title: wordFix(fix, language),
    data: data('fix', index),
    ...(place === 0 ? { isPreferred: true } : {}),
  }));
  const same = all.filter((other) => other.rule === rule && wholeRuleFix(other));
  if (same.length > 1) {
    actions.push({ ...base, title: texts.fixAllOfRule(rule, same.length), data: data('fix-rule') });
  }
  const { explain } = session.preferences;
  if (explain !== undefined) {
    const title = texts.explain(rule);
    actions.push({ ...base, title, command: { title, command: explain, arguments: [rule] } });
  }
  if (session.preferences.snippetEdits && isAcceptable(view, finding, rules)) {
    actions.push({ ...base, title: texts.accept(rule), data: data('accept') });
  }
  return actions;
}

/** The fixes that this client can apply, the best first: the rule's order, what needs no author before what does. */
function fixesOf(finding: Finding, snippets: boolean): { readonly fix: Fix; readonly index: number }[] {
  return finding
    .fixes()
    .map((fix, index) => ({ fix, index }))
    .filter(({ fix }) => snippets || fix.safety !== 'placeholder');
}

/** The fix that "all of this rule" applies: the first, unless it leaves blanks. */
function wholeRuleFix(finding: Finding): Fix | undefined {
  const [first] = finding.fixes();
  return first && first.safety !== 'placeholder' ? first : undefined;
}

function isAcceptable(view: View, { rule }: Finding, rules: readonly Rule[]): boolean {
  const scope = rules.find(({ id }) => id === rule)?.scope;
  return scope === 'plan' && !view.project.workspace.settingsOf(view.key).locked.has(rule);
}

/** The action with its edits, made from the text of this moment; as it came where the finding is gone by now. */
export function resolveCodeAction(view: View, action: CodeAction): CodeAction {
  const data = action.data as ActionData;
  const edit = editOf(view, data);
  return edit ? { ...action, edit } : action;
}

/** The file that an action to be resolved belongs to. */
export function uriOfAction({ data }: CodeAction): string | undefined {
  return isRecord(data) && typeof data['uri'] === 'string' ? data['uri'] : undefined;
}

function editOf(view: View, { action, rule, identity, index }: ActionData): WorkspaceEdit | undefined {
  const all = currentFindings(view);
  const finding = all.find((candidate) => candidate.identity === identity && candidate.rule === rule);
  switch (action) {
    case 'fix': {
      const fix = finding?.fixes()[index ?? 0];
      return fix && workspaceEdit(view, fix.edits, fix.safety === 'placeholder');
    }
    case 'accept': {
      const edit = finding && exception(view, finding);
      return edit && workspaceEdit(view, [edit], true);
    }
    case 'fix-rule':
      return combined(
        view,
        all.filter((other) => other.rule === rule).flatMap((other) => wholeRuleFix(other) ?? []),
      );
    case 'fix-all':
      return combined(
        view,
        all.flatMap((other) => other.fixes().find(({ safety }) => safety === 'safe') ?? []),
      );
  }
}

/** The exception to a finding, with the cursor in its reason. */
function exception(view: View, finding: Finding): Edit | undefined {
  const plan = view.project.workspace.lastChecked(view.key)?.plans[0]?.plan.element;
  return acceptEdit(finding, plan, blank(textsIn(view.language).reason));
}

/** As many fixes as fit together, in this file. */
function combined(view: View, fixes: readonly Fix[]): WorkspaceEdit {
  const { document, key, session } = view;
  const { changes } = combineFixes(key, document.getText(), fixes);
  const edits = changes.map((change) => textEdit(document, change));
  return { documentChanges: [{ textDocument: { uri: document.uri, version: session.files.version(key) }, edits }] };
}

/** @returns undefined when edits overlap or a file is gone */
function workspaceEdit(view: View, edits: readonly Edit[], snippets: boolean): WorkspaceEdit | undefined {
  const { files } = view.session;
  const byFile = Map.groupBy(edits, ({ at }) => at.anchor.file);
  const documentChanges: TextDocumentEdit[] = [];
  for (const [file, own] of byFile) {
    const document = files.document(file);
    const changes = document && changesOf(document.getText(), own);
    if (!document || !changes) return undefined;
    documentChanges.push({
      textDocument: { uri: document.uri, version: files.version(file) },
      edits: snippets
        ? oneALine(document.getText(), changes).map((change) => snippetEdit(document, change))
        : changes.map((change) => textEdit(document, change)),
    });
  }
  return { documentChanges };
}

function textEdit(document: TextDocument, { start, end, text }: TextChange): TextEdit {
  return { range: rangeIn(document, start, end), newText: text };
}

/**
 * Editors indent the lines of a snippet like the line on which it is inserted, up to the place of insertion. Ours are indented already, so
 * a snippet of several lines replaces its line from the beginning, where there is nothing to add.
 */
function snippetEdit(document: TextDocument, { start, end, text }: TextChange): SnippetTextEdit {
  const { line } = document.positionAt(start);
  const from = text.includes('\n') ? document.offsetAt({ line, character: 0 }) : start;
  const kept = inSnippet(document.getText().slice(from, start));
  return { range: rangeIn(document, from, end), snippet: { kind: 'snippet', value: kept + text } };
}

/** Snippets that begin on one line as one, since each may replace that line from its beginning. */
function oneALine(text: string, changes: readonly TextChange[]): readonly TextChange[] {
  const merged: TextChange[] = [];
  for (const change of changes) {
    const before = merged.at(-1);
    const between = before && text.slice(before.end, change.start);
    if (before && between !== undefined && !/[\r\n]/.test(between)) {
      merged[merged.length - 1] = {
        start: before.start,
        end: change.end,
        text: before.text + inSnippet(between) + change.text,
      };
    } else merged.push(change);
  }
  return merged;
}

/** Text of the file as it stands in a snippet. */
function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
