import type { Edit } from '../../src/rules/engine/edit.ts';

/** The edits that make a change, with the line that they leave; or why the change cannot be made. */
export type MadeEdit = { readonly edits: readonly Edit[]; readonly written: string } | { readonly refused: string };
