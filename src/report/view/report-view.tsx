import type { VNode } from 'preact';
import type { OpenCount, ReportData } from '../report-data.ts';
import { SECTIONS, type SectionName } from '../sections.ts';
import { textsOf } from '../texts/index.ts';
import type { ReportTexts } from '../texts/texts.ts';
import { Budget } from './budget.tsx';
import { BusinessCase } from './business-case.tsx';
import { Change } from './change.tsx';
import { Findings } from './findings.tsx';
import { FirstSteps } from './first-steps.tsx';
import { Drawings, Icon, SEVERITY_ICON } from './icon.tsx';
import { Clickable, Jump } from './jump.tsx';
import { Kpis } from './kpis.tsx';
import { Roadmap } from './roadmap.tsx';
import { Team } from './team.tsx';
import { unbroken } from './unbroken.tsx';
import { UseCases } from './use-cases.tsx';
import { Verdict } from './verdict.tsx';

interface ReportViewProps {
  readonly report: ReportData;
  /** Whether what has an id is a button: somebody must listen for clicks on `[data-id]`. */
  readonly clickable: boolean;
  /** Which sections to show, in this order; all of them without it. */
  readonly sections?: readonly SectionName[];
  /** How many of them to draw now; the others follow. */
  readonly first?: number | undefined;
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
  change: ({ change, language }) => <Change key="change" change={change} language={language} />,
  findings: ({ findings, language }) => <Findings key="findings" findings={findings} language={language} />,
};

interface OpenCountsProps {
  readonly open: readonly OpenCount[];
  /** Whether the findings stand on the page. */
  readonly linked: boolean;
  readonly say: ReportTexts['verdict'];
}

/** How many errors, warnings and hints are open, as a way to them. */
function OpenCounts({ open, linked, say }: OpenCountsProps) {
  if (open.length === 0) return null;
  const counts = open.map(({ severity, text }) => (
    <span key={severity} class="mark">
      <Icon name={SEVERITY_ICON[severity]} />
      {text}
    </span>
  ));
  if (!linked) return <span class="open-counts">{counts}</span>;
  return (
    <a class="open-counts" href="#findings">
      <span class="heard">{say.openFindings}: </span>
      {counts}
    </a>
  );
}

/** The picture of a plan: the same in the preview and in a page on its own. */
export function ReportView({ report, clickable, sections = SECTIONS, first, logo }: ReportViewProps) {
  const { language, firstSteps } = report;
  const { page, roadmap, verdict } = textsOf(language);
  return (
    <Clickable.Provider value={clickable}>
      <div class="aiplan" lang={language}>
        <Drawings />
        <header>
          {logo ? <img class="logo" src={logo} alt="" /> : null}
          {report.subject ? <p class="subject">{unbroken(report.subject)}</p> : null}
          <h1>
            <Jump id={report.id} class="inline">
              {report.title}
            </Jump>
          </h1>
          {report.goal ? <p class="goal">{unbroken(report.goal)}</p> : null}
          <p class="as-of">
            {unbroken(report.asOf)}
            {firstSteps ? null : <OpenCounts open={report.open} linked={sections.includes('findings')} say={verdict} />}
          </p>
        </header>
        <main>
          {firstSteps ? (
            <FirstSteps steps={firstSteps} language={language} />
          ) : (
            sections.slice(0, first).map((name) => DRAWN[name](report))
          )}
          {clickable ? <p class="heard">{roadmap.keys}</p> : null}
        </main>
        {clickable ? null : <footer>{page.madeWith}</footer>}
      </div>
    </Clickable.Provider>
  );
}
