import type { Shape } from '../../src/language/values/shape.ts';
import { ELEMENTS, type ElementKind, specificationOf } from '../../src/language/vocabulary/elements.ts';
import { sampleLine } from '../../src/language/vocabulary/figures.ts';

/** A choice in a snippet with more words than these is worse than the list that follows. */
const MOST_CHOICES = 8;

/** What a new element should say first, in this order. */
const FIRST_FACTS: Readonly<Partial<Record<ElementKind, readonly string[]>>> = {
  plan: ['currency', 'start'],
  company: ['employees', 'country', 'works-council'],
  organisation: ['model', 'sponsor', 'reports-to'],
  person: ['roles', 'department', 'allocation'],
  vacancy: ['roles', 'allocation', 'from'],
  data: ['owner', 'records', 'quality', 'personal-data'],
  technology: ['category', 'cost', 'for'],
  'use-case': ['owner', 'department', 'problem', 'repeats', 'data', 'inputs'],
  option: ['cost', 'because'],
  'ai-act': ['role', 'performs', 'affects', 'risk'],
  evaluation: ['metric', 'threshold', 'test-data', 'compared-with'],
  operation: ['owner', 'watches', 'alert', 'rollback'],
  benefit: ['saves', 'volume', 'at', 'weeks', 'owner'],
  'dis-benefit': ['amount', 'owner'],
  budget: ['total', 'owner', 'personnel', 'technology', 'change', 'reserve'],
  stage: ['months', 'amount'],
  kpi: ['level', 'better', 'baseline', 'target', 'source', 'review'],
  phase: ['kind', 'after', 'duration', 'delivers'],
  task: ['after', 'duration', 'assigned'],
  milestone: ['after', 'success'],
  gate: ['success', 'stop-if', 'decided-by'],
  change: ['owner', 'share', 'train'],
  compliance: ['regulation', 'risk-analysis', 'decisions'],
  monitoring: ['operational', 'business', 'strategic'],
  risk: ['likelihood', 'impact', 'owner', 'response'],
};

/** Numbers the blanks of one snippet. */
export class Blanks {
  readonly #today: string;
  #next = 1;

  /** @param today ISO date, the suggestion for dates */
  constructor(today: string) {
    this.#today = today;
  }

  blank(suggestion: string): string {
    return `\${${this.#next++}:${suggestion.replace(/[$}\\]/g, '\\$&')}}`;
  }

  /** A value as the shape wants it, to be overwritten. */
  value(shape: Shape<unknown>): string {
    const { expects, parts } = shape;
    if (parts && !parts.list)
      return Object.values(parts.head)
        .map((part) => this.value(part))
        .join(' ');
    const { words, samples, what } = expects;
    if (words && words.length <= MOST_CHOICES) return `\${${this.#next++}|${words.join(',')}|}`;
    if (words) return this.blank('');
    if (what === 'text') return `"${this.blank((samples[0] ?? '').replace(/^"|"$/g, '').replace('…', ''))}"`;
    if (what === 'date') return this.blank(this.#today);
    return this.blank(what === 'reference' || what === 'dependency' || what === 'condition' ? '' : (samples[0] ?? ''));
  }

  /** An empty place for a title or an id. */
  name(suggestion: string): string {
    return this.blank(suggestion);
  }
}

/** A whole element with the facts that it should say first. */
export function elementSnippet(kind: ElementKind, label: string, today: string): string {
  const blanks = new Blanks(today);
  const { id, title } = ELEMENTS[kind];
  const statement = specificationOf(kind)?.statement;
  if (kind === 'accept') return `accept ${blanks.blank('')} because "${blanks.blank('')}"`;
  if (statement) return `${kind} ${blanks.value(statement)}`;
  const named = id === 'required' ? [blanks.name('id')] : [];
  const head = [kind, ...named, ...(title && id !== 'none' ? [`"${blanks.name(label)}"`] : [])];
  const entry = specificationOf(kind)?.lines;
  if (entry) return `${head.join(' ')} {\n  ${blanks.blank(sampleLine('cost'))}\n}`;
  const facts = specificationOf(kind)?.facts ?? {};
  const lines = (FIRST_FACTS[kind] ?? []).map((name) => {
    const shape = facts[name]?.shape;
    return `  ${name}: ${shape ? blanks.value(shape) : ''}`;
  });
  if (kind === 'department' || kind === 'role') return head.join(' ');
  return [`${head.join(' ')} {`, ...lines, ...(lines.length === 0 ? ['  $0'] : []), '}'].join('\n');
}
