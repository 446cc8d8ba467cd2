import { childOf, type ElementKind, type ModelElement } from '../../model/element.ts';
import type { PlanFile } from '../../model/file.ts';
import { blank, type Edit, insertElement } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix } from '../engine/fix.ts';
import { planAround } from './reach.ts';

interface Form {
  /** The block of the plan that holds such elements; undefined for the plan itself. */
  readonly block: ElementKind | undefined;
  /** A first fact with its value, so that the author sees what belongs there. */
  readonly fact: readonly [name: string, value: string] | undefined;
}

const FORMS: Readonly<Partial<Record<string, Form>>> = {
  person: { block: 'team', fact: ['roles', 'domain-expert'] },
  role: { block: 'team', fact: undefined },
  department: { block: 'company', fact: undefined },
  'use-case': { block: undefined, fact: ['status', 'candidate'] },
  data: { block: undefined, fact: ['personal-data', 'unknown'] },
  technology: { block: undefined, fact: ['category', 'ai-services'] },
  kpi: { block: undefined, fact: ['level', 'business'] },
  stage: { block: 'budget', fact: ['amount', '30k'] },
  phase: { block: 'roadmap', fact: ['duration', '4 weeks'] },
};

/**
 * The fix that writes the element that a name should lead to, in the block where such elements stand.
 *
 * @param to the kinds that may be meant, the most usual first
 * @returns none where the right block is not known
 */
export function creations(file: PlanFile, from: ModelElement, id: string, to: readonly string[]): Fix[] {
  const [kind] = to;
  const form = kind === undefined ? undefined : FORMS[kind];
  const plan = planAround(file, from);
  if (!kind || !form || !plan) return [];
  // The company stands in a file of its own then, and it is not this plan's to change.
  if (form.block === 'company' && !childOf(plan, 'company') && file.imports.length > 0) return [];
  return [insertFix(`${kind} ${id} …`, 'placeholder', elementIn(plan, form, kind, id))];
}

function elementIn(plan: ModelElement, { block, fact }: Form, kind: string, id: string): Edit {
  const head = `${kind} ${id} "${blank(titleFrom(id))}"`;
  const text = fact ? `${head} {\n  ${fact[0]}: ${blank(fact[1], 2)}\n}` : head;
  if (block === undefined) return insertElement(plan, text, kind);
  const parent = childOf(plan, block);
  if (parent) return insertElement(parent, text, kind);
  return insertElement(plan, `${block} {\n${text.replace(/^/gm, '  ')}\n}`);
}

/** `spare-parts` → `Spare parts` */
function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
