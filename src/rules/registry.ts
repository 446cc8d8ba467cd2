// Generated from the rule files by "npm run generate".
import type { Rule } from './engine/rule.ts';
import kpiNoBaseline from './kpi/no-baseline.ts';

/** Every rule, in the order of the ids. */
export const RULES: readonly Rule[] = [kpiNoBaseline];
