import type { Facts } from '../analysis/facts.ts';
import { titleOf } from '../model/element.ts';
import { type Language, showDay } from '../model/figures.ts';
import { pathOf } from '../model/path.ts';
import type { Plan } from '../model/plan.ts';
import type { Finding } from '../rules/engine/finding.ts';
import { DEFAULT_SETTINGS, profileOf, type Settings } from '../rules/engine/settings.ts';
import { budgetData } from './data/budget.ts';
import { businessCaseData } from './data/business-case.ts';
import { changeData } from './data/change.ts';
import { comparedVerdict } from './data/compared-verdict.ts';
import { firstSteps } from './data/first-steps.ts';
import { kpisData } from './data/kpis.ts';
import { roadmapData } from './data/roadmap.ts';
import { subjectOf } from './data/subject.ts';
import { teamData } from './data/team.ts';
import { useCasesData } from './data/use-cases.ts';
import { findingsData, openCounts } from './data/worded-findings.ts';
import type { EarlierState, ReportSource } from './options.ts';
import type { ReportData } from './report-data.ts';
import type { SectionName } from './sections.ts';
import { textsOf } from './texts/index.ts';
import type { ReportTexts } from './texts/texts.ts';

export interface ReportOptions {
  readonly language: Language;
  /** Decides which rules of thumb the plan is compared with; the defaults without it. */
  readonly settings?: Settings;
  /** What the plan is compared with; the picture shows the plan alone without it. */
  readonly earlier?: EarlierState;
  /** Sections that nobody looks at are taken from an earlier report of the same plan. */
  readonly unseen?: { readonly sections: ReadonlySet<SectionName>; readonly from: ReportData };
}

/** The language of a report: what the plan states with `language`, else what the reader uses. */
export function languageOfReport(plan: Plan, reader: Language): Language {
  return plan.element.facts.language?.value ?? reader;
}

/** With the name that the report gives it. */
function named(earlier: EarlierState, { comparison }: ReportTexts): EarlierState {
  return earlier.isCommitted ? { ...earlier, name: comparison.committed(earlier.name) } : earlier;
}

/**
 * Everything that the picture of a plan shows, as plain JSON: worded, formatted and placed. Pure: the same plan, facts and
 * findings give the same bytes.
 *
 * @param findings of the plan and, where wished, of its file; accepted ones too
 */
export function reportOf(plan: Plan, facts: Facts, findings: readonly Finding[], options: ReportOptions): ReportData {
  const { language, settings = DEFAULT_SETTINGS, unseen } = options;
  const texts = textsOf(language);
  const earlier = options.earlier && named(options.earlier, texts);
  const profile = profileOf(settings, plan.element.facts.profile?.value);
  const source: ReportSource = {
    plan,
    facts,
    findings,
    language,
    texts,
    profile,
    settings,
    ...(earlier ? { earlier } : {}),
  };
  const asOf = texts.asOf(showDay(plan.asOf, language));
  const section = <K extends keyof ReportData>(
    name: SectionName,
    key: K,
    make: (source: ReportSource) => ReportData[K],
  ): ReportData[K] => (unseen?.sections.has(name) ? unseen.from[key] : make(source));
  return {
    version: 1,
    language,
    id: pathOf(plan, plan.element),
    title: titleOf(plan.element),
    goal: plan.element.facts.goal?.value ?? null,
    subject: subjectOf(source),
    asOf: earlier ? texts.comparison.asOf(asOf, earlier.name) : asOf,
    open: openCounts(source),
    verdict: section('verdict', 'verdict', comparedVerdict),
    firstSteps: firstSteps(source),
    roadmap: section('roadmap', 'roadmap', roadmapData),
    team: section('team', 'team', teamData),
    useCases: section('use-cases', 'useCases', useCasesData),
    budget: section('budget', 'budget', budgetData),
    businessCase: section('business-case', 'businessCase', businessCaseData),
    kpis: section('kpis', 'kpis', kpisData),
    change: section('change', 'change', changeData),
    findings: section('findings', 'findings', findingsData),
  };
}
