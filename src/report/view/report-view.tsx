import type { VNode } from 'preact';
import type { ReportData } from '../report-data.ts';
import { SECTIONS, type SectionName } from '../sections.ts';
import { textsOf } from '../texts/index.ts';
import { Budget } from './budget.tsx';
import { BusinessCase } from './business-case.tsx';
import { Findings } from './findings.tsx';
import { FirstSteps } from './first-steps.tsx';
import { Drawings } from './icon.tsx';
import { Clickable, Jump } from './jump.tsx';
import { Kpis } from './kpis.tsx';
import { Roadmap } from './roadmap.tsx';
import { Team } from './team.tsx';
import { UseCases } from './use-cases.tsx';
import { Verdict } from './verdict.tsx';

interface ReportViewProps {
  readonly report: ReportData;
  /** Whether what has an id is a button: somebody must listen for clicks on `[data-id]`. */
  readonly clickable: boolean;
  /** Which sections to show, in this order; all of them without it. */
  readonly sections?: readonly SectionName[];
  /** Address of the company's logo, which says nothing that the page does not. */
  readonly logo?: string;
}

const DRAWN: Readonly<Record<SectionName, (report: ReportData) => VNode>> = {
  verdict: (report) => <Verdict key="verdict" report={report} />,
  roadmap: ({ roadmap, language }) => <Roadmap key="roadmap" roadmap={roadmap} language={language} />,
  team: ({ team, language }) => <Team key="team" team={team} language={language} />,
  'use-cases': ({ useCases, language }) => <UseCases key="use-cases" useCases={useCases} language={language} />,
  budget: ({ budget, language }) => <Budget key="budget" budget={budget} language={language} />,
  'business-case': ({ businessCase, language }) => (
    <BusinessCase key="business-case" businessCase={businessCase} language={language} />
  ),
  kpis: ({ kpis, language }) => <Kpis key="kpis" kpis={kpis} language={language} />,
  findings: ({ findings, language }) => <Findings key="findings" findings={findings} language={language} />,
};

/** The picture of a plan: the same in the preview and in a page on its own. */
export function ReportView({ report, clickable, sections = SECTIONS, logo }: ReportViewProps) {
  const { language, firstSteps } = report;
  const { page, roadmap } = textsOf(language);
  return (
    <Clickable.Provider value={clickable}>
      <div class="aiplan" lang={language}>
        <Drawings />
        <header>
          {logo ? <img class="logo" src={logo} alt="" /> : null}
          <h1>
            <Jump id={report.id} class="inline">
              {report.title}
            </Jump>
          </h1>
          {report.goal ? <p class="goal">{report.goal}</p> : null}
          <p class="as-of">{report.asOf}</p>
        </header>
        <main>
          {firstSteps ? (
            <FirstSteps steps={firstSteps} language={language} />
          ) : (
            sections.map((name) => DRAWN[name](report))
          )}
        </main>
        {clickable ? <p class="heard">{roadmap.keys}</p> : <footer>{page.madeWith}</footer>}
      </div>
    </Clickable.Provider>
  );
}
