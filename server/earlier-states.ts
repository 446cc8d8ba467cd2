import { pathOf } from '../src/model/path.ts';
import type { Plan } from '../src/model/plan.ts';
import type { EarlierState } from '../src/report/options.ts';
import type { CheckedPlan, Workspace } from '../src/workspace/workspace.ts';
import { LastUsed } from './last-used.ts';
import type { EarlierText } from './preview-protocol.ts';

/** The plans of so many earlier texts are kept: each preview may be compared with one of its own. */
const KEPT = 8;

interface Kept {
  readonly workspace: Workspace;
  readonly plans: readonly CheckedPlan[];
}

/** What followed from earlier texts of files. Each is read once, with what it imports as that stands then: a preview asks again with each key. */
export class EarlierStates {
  /** By file and text: copies of a plan may have been one text. */
  readonly #kept = new LastUsed<string, Kept>(KEPT);

  /**
   * @param key of the file of which it is an earlier text
   * @param shown the plan of today; the one with its id is meant where the earlier text holds several
   * @returns undefined where the text holds no plan
   */
  of(
    workspace: Workspace,
    key: string,
    shown: Plan,
    { name, isCommitted, text }: EarlierText,
  ): EarlierState | undefined {
    // A key has no line end.
    const state = `${key}\n${text}`;
    const known = this.#kept.get(state);
    const isSame = known?.workspace === workspace;
    const plans = isSame ? known.plans : (workspace.withTexts(new Map([[key, text]])).check(key)?.plans ?? []);
    this.#kept.use(state, { workspace, plans });
    const path = pathOf(shown, shown.element);
    const meant = plans.find(({ plan }) => pathOf(plan, plan.element) === path) ?? plans[0];
    return meant && { plan: meant.plan, facts: meant.facts, name, isCommitted };
  }
}
