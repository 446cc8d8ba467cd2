import type { Facts } from '../analysis/facts.ts';
import type { Language } from '../model/figures.ts';
import type { Plan } from '../model/plan.ts';
import type { Finding } from '../rules/engine/finding.ts';
import type { Settings } from '../rules/engine/settings.ts';
import type { Profile } from '../rules/profile/profile.ts';
import type { ReportTexts } from './texts/texts.ts';

/** An earlier state of the same plan, to compare with. */
export interface EarlierState {
  readonly plan: Plan;
  readonly facts: Facts;
  /** The name of its file. */
  readonly name: string;
  /** Whether it is what was committed last of that file. */
  readonly isCommitted?: boolean;
}

/** What every part of a report is made from. */
export interface ReportSource {
  readonly plan: Plan;
  readonly facts: Facts;
  /** Of the plan and, where wished, of its file; accepted ones too. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly texts: ReportTexts;
  /** Rules of thumb to compare with. */
  readonly profile: Profile;
  /** What the configuration says of rules. */
  readonly settings: Settings;
  readonly earlier?: EarlierState;
}
