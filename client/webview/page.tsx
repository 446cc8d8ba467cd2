import type {
  Preview,
  PreviewProblem,
  ToPage,
  ViewChoices,
  WhatIf as WhatIfState,
} from '../../server/preview-protocol.ts';
import { firstPlan } from '../../src/report/first-plan.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { languageFrom, textsOf } from '../../src/report/texts/index.ts';
import { panelTexts } from '../../src/report/texts/panel.ts';
import { Icon } from '../../src/report/view/icon.tsx';
import { ReportView } from '../../src/report/view/report-view.tsx';
import { ChartFrame } from '../../src/report/view/roadmap.tsx';
import { PageTools } from './choices/page-tools.tsx';
import { shownSections, USUAL_VIEW } from './choices/view-choices.ts';
import { LiveChart } from './roadmap/live-chart.tsx';
import { shareEqual } from './share-equal.ts';
import { type Trying, WhatIf } from './what-if/what-if.tsx';

/** What the page shows at this moment. */
export type Shown =
  | { readonly state: 'loading' | 'gone' | 'unavailable' | 'no-plan' }
  | { readonly state: 'too-large'; readonly largestMegabytes: number }
  | {
      readonly state: 'report';
      readonly report: ReportData;
      readonly plans: Preview['plans'];
      /** Why the text cannot be read; the report is then the last good one, where there was one. */
      readonly broken: PreviewProblem | null;
      readonly whatIf: WhatIfState;
      /** Whether the server was asked for a newer picture and did not answer. */
      readonly isUnanswered: boolean;
    };

/** What to show after a message: a good picture stays as long as the text is broken or the server is silent. */
export function shownNext(
  now: Shown,
  message: Extract<ToPage, { readonly type: 'preview' | 'too-large' | 'unavailable' }>,
): Shown {
  if (message.type === 'unavailable') {
    return now.state === 'report' ? { ...now, isUnanswered: true } : { state: 'unavailable' };
  }
  if (message.type === 'too-large') return { state: 'too-large', largestMegabytes: message.largestMegabytes };
  const { preview } = message;
  if (!preview) return { state: 'gone' };
  const { report, plans, broken, whatIf } = preview;
  if (broken && now.state === 'report' && isOf(now.report, plans, report))
    return { ...now, broken, isUnanswered: false };
  const known = now.state === 'report' && now.report.id === report?.id ? now.report : undefined;
  if (!report) return { state: 'no-plan' };
  return { state: 'report', report: shareEqual(known, report), plans, broken, whatIf, isUnanswered: false };
}

/** Whether a report is of the plan that is asked for, so that it may stand in for it. */
function isOf(known: ReportData, plans: Preview['plans'], report: ReportData | null): boolean {
  return report === null || report.id === known.id || !plans.some(({ id }) => id === known.id);
}

/** What came of a change that was made in the picture. */
export type Said = Omit<Extract<ToPage, { readonly type: 'said' }>, 'type'>;

interface PageProps {
  readonly shown: Shown;
  readonly said?: Said | undefined;
  /** Of the editor; the report may have another one. */
  readonly language: string;
  readonly choices?: ViewChoices;
  readonly choose?: (choices: ViewChoices) => void;
  readonly exports?: () => void;
  readonly trying?: Trying;
  /** How many sections to draw of those that are chosen; all of them without it. */
  readonly first?: number | undefined;
}

const NOTHING = (): void => undefined;

const NOT_TRYING: Trying = { values: {}, change: NOTHING, write: NOTHING };

export function Page({
  shown,
  said,
  language,
  choices = USUAL_VIEW,
  choose = NOTHING,
  exports = NOTHING,
  trying = NOT_TRYING,
  first,
}: PageProps) {
  const { page } = textsOf(languageFrom(language));
  switch (shown.state) {
    case 'loading':
      return <Note title={page.loading} />;
    case 'gone':
      return <Note title={page.gone} text={page.goneNote} />;
    case 'too-large':
      return <Note title={page.tooLarge} text={page.tooLargeNote(shown.largestMegabytes)} />;
    case 'unavailable':
      return <Note title={page.unavailable} />;
    case 'no-plan':
      return <NoPlan language={language} />;
    case 'report':
      return (
        <>
          <PageTools choices={choices} language={languageFrom(language)} choose={choose} exports={exports} />
          <WhatIf whatIf={shown.whatIf} trying={trying} language={languageFrom(language)} />
          <Report shown={shown} language={language} choices={choices} first={first} />
          <div class={said ? 'page-said' : 'heard'} role="status">
            {said ? <Icon name={said.refused ? 'attention' : 'check'} /> : null}
            {said?.text}
          </div>
        </>
      );
  }
}

function Note({ title, text }: { readonly title: string; readonly text?: string }) {
  return (
    <main class="page-note">
      <h1>{title}</h1>
      {text ? <p>{text}</p> : null}
    </main>
  );
}

function NoPlan({ language }: { readonly language: string }) {
  const { page } = textsOf(languageFrom(language));
  const plan = firstPlan(languageFrom(language));
  return (
    <main class="page-note">
      <h1>{page.noPlan}</h1>
      <p>{page.noPlanNote}</p>
      <pre>
        <code>{plan}</code>
      </pre>
      <button type="button" class="page-button" data-action="insert" data-text={plan}>
        {page.insertPlan}
      </button>
    </main>
  );
}

interface ReportProps {
  readonly shown: Extract<Shown, { readonly state: 'report' }>;
  readonly language: string;
  readonly choices: ViewChoices;
  readonly first: number | undefined;
}

function Report({ shown: { report, plans, broken, isUnanswered }, language, choices, first }: ReportProps) {
  const sections = shownSections(choices);
  const { page } = textsOf(languageFrom(language));
  return (
    <div class={broken || isUnanswered ? 'stale' : 'current'}>
      <div role="status">
        {isUnanswered ? (
          <div class="page-bar">
            <strong>{page.outdated}</strong>
            <p>{page.unavailable}</p>
          </div>
        ) : null}
        {broken && !isUnanswered ? (
          <div class="page-bar">
            <strong>{page.stale}</strong>
            <p>{broken.message}</p>
            <button type="button" class="page-button" data-action="problem">
              {page.showError}
            </button>
          </div>
        ) : null}
      </div>
      {plans.length > 1 ? (
        <nav class="page-tabs" aria-label={page.plans}>
          {plans.map(({ id, title }) => (
            <button key={id} type="button" class="page-tab" data-plan={id} aria-pressed={id === report.id}>
              {title}
            </button>
          ))}
        </nav>
      ) : null}
      <ChartFrame.Provider value={LiveChart}>
        <ReportView report={report} clickable={true} sections={sections} first={first} />
      </ChartFrame.Provider>
      {sections.length === 0 ? <p class="page-note">{panelTexts(languageFrom(language)).noSections}</p> : null}
    </div>
  );
}
