import {
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import type { ElementSyntax } from '../../src/language/syntax/tree.ts';
import { type ElementKind, FILE_CHILDREN, specificationOf } from '../../src/language/vocabulary/elements.ts';
import { labelOf } from '../../src/language/vocabulary/labels/index.ts';
import { meaningOf } from '../../src/language/vocabulary/meanings/index.ts';
import type { Rule } from '../../src/rules/engine/rule.ts';
import { type Place, placeAt, type Typed } from '../completion/context.ts';
import { figureSuggestions, lineSuggestions } from '../completion/lines.ts';
import { Blanks, elementSnippet } from '../completion/snippets.ts';
import { type Suggestion, todayOf } from '../completion/suggestion.ts';
import { valueSuggestions } from '../completion/value-suggestions.ts';
import { wholeBlocks } from '../completion/whole-blocks.ts';
import { rangeIn } from '../files.ts';
import { offsetOf, type View } from '../view.ts';

export const TRIGGERS = [':', ' ', ',', '"', '/', '.', '<', '>', '-', '('];

/** What may be written at a position, the most likely first. */
export function completionsAt(
  view: View,
  position: Position,
  context: CompletionContext | undefined,
  rules: readonly Rule[],
): CompletionList {
  const offset = offsetOf(view, position);
  const place = placeAt(view.tree, offset);
  const trigger = context?.triggerCharacter;
  // A blank or a comma at the start of a line asks for nothing.
  if (!place || (place.kind === 'statement' && trigger !== undefined)) return { isIncomplete: false, items: [] };
  return {
    isIncomplete: false,
    items: suggestions(view, place, rules).map((item, index) => finished(view, item, place.typed, index)),
  };
}

function suggestions(view: View, place: Place, rules: readonly Rule[]): Suggestion[] {
  switch (place.kind) {
    case 'statement':
      return statements(view, place);
    case 'line':
      return lineSuggestions(view, place);
    case 'value':
      return valueSuggestions(view, place, rules);
  }
}

function finished({ document, session }: View, suggestion: Suggestion, typed: Typed, index: number): CompletionItem {
  const { label, kind, insert, detail, documentation, goesOn, filter } = suggestion;
  const { snippetCompletions, explain } = session.preferences;
  const all = document.getText();
  const lead = all[typed.start - 1] === ':' ? ' ' : '';
  // Editors close a quote as soon as it is opened.
  const closingQuote = typed.form === 'text' && all[typed.end] === '"' ? 1 : 0;
  const text = insert === undefined || !snippetCompletions ? label : insert;
  const isSnippet = insert !== undefined && snippetCompletions;
  return {
    label,
    kind,
    sortText: String(index).padStart(4, '0'),
    insertTextMode: InsertTextMode.adjustIndentation,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeIn(document, typed.start, typed.end + closingQuote), newText: lead + text },
    ...(lead === '' && filter === undefined ? {} : { filterText: `${lead}${filter ?? label}` }),
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    // A command of VS Code, which is where our own client runs.
    ...(goesOn && isSnippet && explain !== undefined
      ? { command: { title: '', command: 'editor.action.triggerSuggest' } }
      : {}),
  };
}

function statements(view: View, { inside, hasColon }: Place & { readonly kind: 'statement' }): Suggestion[] {
  const kind = inside.kind?.text;
  const specification = kind === undefined ? undefined : specificationOf(kind);
  if (kind !== undefined && !specification) return [];
  if (specification?.lines) return [...figureSuggestions(view), ...elementSuggestions(view, inside)];
  const facts = kind === undefined ? [] : factSuggestions(view, inside, kind as ElementKind, hasColon);
  return hasColon ? facts : [...facts, ...elementSuggestions(view, inside), ...blockSuggestions(view, inside)];
}

/** The facts that are not stated yet, or may be stated again. */
function factSuggestions(view: View, inside: ElementSyntax, kind: ElementKind, nameOnly: boolean): Suggestion[] {
  const { language } = view;
  const written = new Set(inside.members.flatMap((member) => (member.type === 'fact' ? [member.name.text] : [])));
  return Object.entries(specificationOf(kind)?.facts ?? {})
    .filter(([name, { repeatable }]) => repeatable || !written.has(name) || nameOnly)
    .map(([name, { shape }]) => ({
      label: name,
      kind: CompletionItemKind.Property,
      ...(nameOnly ? {} : { insert: `${name}: ${new Blanks(todayOf(view)).value(shape)}` }),
      detail: labelOf(language, kind, name),
      documentation: meaningOf(language, kind, name),
      goesOn: shape.expects.to !== undefined || (shape.expects.words?.length ?? 0) > 0,
    }));
}

/** A first plan in a file, a team in a plan that has none. */
function blockSuggestions(view: View, { kind, members }: ElementSyntax): Suggestion[] {
  if (!view.session.preferences.snippetCompletions) return [];
  if (kind === undefined) return [wholeBlocks('plan', view.language, todayOf(view))];
  const hasTeam = members.some((member) => member.type === 'element' && member.kind?.text === 'team');
  return kind.text === 'plan' && !hasTeam ? [wholeBlocks('team', view.language, todayOf(view))] : [];
}

function elementSuggestions(view: View, inside: ElementSyntax): Suggestion[] {
  const { language } = view;
  const kind = inside.kind?.text;
  const children = kind === undefined ? FILE_CHILDREN : { ...specificationOf(kind)?.children, accept: 'many' };
  const present = new Set(inside.members.flatMap((member) => (member.type === 'element' ? [member.kind?.text] : [])));
  return Object.entries(children)
    .filter(([child, many]) => many === 'many' || !present.has(child))
    .map(([name]) => {
      const child = name as ElementKind;
      const label = labelOf(language, child);
      return {
        label: child,
        kind: CompletionItemKind.Snippet,
        insert: elementSnippet(child, label, todayOf(view)),
        detail: label,
        documentation: meaningOf(language, child),
        goesOn: child === 'accept',
      };
    });
}
