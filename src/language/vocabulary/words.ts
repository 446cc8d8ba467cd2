/**
 * The words that open an element. Kept as plain words, apart from the specifications, since the scanner needs them and the
 * specifications need the reader of values; a test holds both lists to each other.
 */
const ELEMENT_KINDS = new Set([
  'import',
  'accept',
  'plan',
  'company',
  'department',
  'organisation',
  'team',
  'role',
  'person',
  'vacancy',
  'data',
  'technology',
  'use-case',
  'option',
  'ai-act',
  'evaluation',
  'operation',
  'benefit',
  'dis-benefit',
  'budget',
  'stage',
  'kpi',
  'roadmap',
  'phase',
  'task',
  'milestone',
  'gate',
  'change',
  'compliance',
  'monitoring',
  'risk',
  'expect',
]);

/** Elements in whose blocks each line is a statement without a name and a colon. */
const WITH_LINES = new Set(['expect']);

export function isElementKind(word: string): boolean {
  return ELEMENT_KINDS.has(word);
}

/** Whether the block of an element holds lines of its own instead of facts. */
export function holdsLines(kind: string): boolean {
  return WITH_LINES.has(kind);
}

export function elementKinds(): readonly string[] {
  return [...ELEMENT_KINDS];
}
