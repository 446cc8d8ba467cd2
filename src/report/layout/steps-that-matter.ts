/** What decides whether a step of a long roadmap is drawn. `key` tells it apart, `parent` is the key of what it stands in. */
export interface StepWeight<K> {
  readonly key: K;
  readonly parent: K | null;
  readonly isPhase: boolean;
  /** It ends after its deadline. */
  readonly isLate: boolean;
  /** A milestone or a gate. */
  readonly isPoint: boolean;
  readonly isCritical: boolean;
}

/** Phases give a long roadmap its order, and leave room for what matters in them: at most this share of what is drawn, until that has its place. */
const PHASES = 0.5;

/**
 * The steps of a long roadmap that a reader should see, in the order of the plan: first phases, those with a missed deadline before critical ones, then
 * what is late, gates and milestones, what is critical, and then the rest as it comes. A step brings its phase.
 *
 * @param most how many steps
 * @returns the steps themselves where there are no more than that
 */
export function stepsThatMatter<T, K>(
  steps: readonly T[],
  most: number,
  weightOf: (step: T) => StepWeight<K>,
): readonly T[] {
  if (steps.length <= most) return steps;
  const weights = steps.map(weightOf);
  const known = new Set(weights.map(({ key }) => key));
  const phases = weights.filter(({ isPhase }) => isPhase);
  const parts = weights.filter(({ isPhase }) => !isPhase);
  const kept = new Set<K>();
  const keep = (candidates: readonly StepWeight<K>[], limit: number): void => {
    for (const { key, parent } of candidates) {
      if (kept.size >= limit) return;
      const brings = parent !== null && known.has(parent) && !kept.has(parent) ? [parent] : [];
      if (kept.has(key) || kept.size + brings.length >= limit) continue;
      for (const each of [...brings, key]) kept.add(each);
    }
  };
  const plain = ({ isLate, isCritical }: StepWeight<K>): boolean => !isLate && !isCritical;
  const byWeight = [
    ...phases.filter(({ isLate }) => isLate),
    ...phases.filter(({ isLate, isCritical }) => isCritical && !isLate),
    ...phases.filter(plain),
  ];
  keep(byWeight, Math.ceil(most * PHASES));
  keep(
    parts.filter(({ isLate }) => isLate),
    most,
  );
  keep(
    parts.filter(({ isPoint }) => isPoint),
    most,
  );
  keep(
    parts.filter(({ isCritical }) => isCritical),
    most,
  );
  keep(byWeight, most);
  keep(parts, most);
  return steps.filter((_, index) => kept.has((weights[index] as StepWeight<K>).key));
}
