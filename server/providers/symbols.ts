import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { type ElementKind, type ModelElement, nameOf } from '../../src/model/element.ts';
import { rangeOf, type View } from '../view.ts';

/** Pictures that editors have for symbols; what matters is that kinds of element look different from each other. */
const SYMBOLS: Readonly<Partial<Record<ElementKind, SymbolKind>>> = {
  plan: SymbolKind.Package,
  company: SymbolKind.Namespace,
  department: SymbolKind.Namespace,
  organisation: SymbolKind.Namespace,
  team: SymbolKind.Array,
  role: SymbolKind.EnumMember,
  person: SymbolKind.Variable,
  vacancy: SymbolKind.Variable,
  data: SymbolKind.Struct,
  technology: SymbolKind.Module,
  'use-case': SymbolKind.Class,
  option: SymbolKind.Property,
  benefit: SymbolKind.Property,
  'dis-benefit': SymbolKind.Property,
  budget: SymbolKind.Number,
  stage: SymbolKind.Number,
  kpi: SymbolKind.Constant,
  roadmap: SymbolKind.Array,
  phase: SymbolKind.Function,
  task: SymbolKind.Method,
  milestone: SymbolKind.Event,
  gate: SymbolKind.Event,
  expect: SymbolKind.Boolean,
};

export function symbolKind(kind: ElementKind): SymbolKind {
  return SYMBOLS[kind] ?? SymbolKind.Object;
}

/** The elements of the file as a tree; imports and exceptions are statements, not things, and left out. */
export function documentSymbols(view: View): DocumentSymbol[] {
  const symbolOf = (element: ModelElement): DocumentSymbol => ({
    name: element.title?.value || element.id?.value || element.kind,
    detail: element.id ? `${element.kind} ${element.id.value}` : element.title ? element.kind : '',
    kind: symbolKind(element.kind),
    range: rangeOf(view, element.extent),
    selectionRange: rangeOf(view, nameOf(element)),
    children: element.children.filter(isThing).map(symbolOf),
  });
  return view.model.elements.filter(isThing).map(symbolOf);
}

export function isThing({ kind }: ModelElement): boolean {
  return kind !== 'import' && kind !== 'accept';
}
