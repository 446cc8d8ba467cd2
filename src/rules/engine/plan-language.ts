import type { Language } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';

/** What the new lines of a fix are written in: the plan's own language, English where it names none. */
export function languageOf(plan: Plan): Language {
  return plan.element.facts.language?.value ?? 'en';
}
