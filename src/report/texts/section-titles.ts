import type { Language } from '../../model/figures.ts';
import type { SectionName } from '../sections.ts';
import { textsOf } from './index.ts';

/** What each section is called in a report. */
export function sectionTitles(language: Language): Readonly<Record<SectionName, string>> {
  const { sections, useCases, businessCase, kpis, change } = textsOf(language);
  return {
    verdict: sections.verdict,
    roadmap: sections.roadmap,
    team: sections.team,
    'use-cases': useCases.title,
    budget: sections.budget,
    'business-case': businessCase.title,
    kpis: kpis.title,
    change: change.title,
    findings: sections.findings,
  };
}
