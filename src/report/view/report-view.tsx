import type { ReportData } from '../report-data.ts';
import { textsOf } from '../texts/index.ts';
import { Budget } from './budget.tsx';
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
}

/** The picture of a plan: the same in the preview and in a page on its own. */
export function ReportView({ report, clickable }: ReportViewProps) {
  const { language, firstSteps } = report;
  const { page, roadmap } = textsOf(language);
  return (
    <Clickable.Provider value={clickable}>
      <div class="aiplan" lang={language}>
        <Drawings />
        <header>
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
            <>
              <Verdict report={report} />
              <Roadmap roadmap={report.roadmap} language={language} />
              <Team team={report.team} language={language} />
              <UseCases useCases={report.useCases} language={language} />
              <Budget budget={report.budget} language={language} />
              <Kpis kpis={report.kpis} language={language} />
              <Findings findings={report.findings} language={language} />
            </>
          )}
        </main>
        {clickable ? <p class="heard">{roadmap.keys}</p> : <footer>{page.madeWith}</footer>}
      </div>
    </Clickable.Provider>
  );
}
