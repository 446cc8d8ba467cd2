import type { Severity } from '../rules/engine/finding.ts';

/** Severities by their weight. */
export const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };
