import type { Language } from '../model/figures.ts';
import { textsOf } from './texts/index.ts';

/** A whole plan as a beginner would write it, for a file that holds none. */
export function firstPlan(language: Language): string {
  const say = textsOf(language).firstSteps;
  return `plan first "${say.planSample}" {
  goal: "${say.goalSample}"

  use-case first "${say.useCaseSample}" {
    repeats: 15 / week
  }

  roadmap {
    phase proof "${say.roadmapSample}" {
      kind: poc
      duration: 8..12 weeks
    }
  }
}
`;
}
