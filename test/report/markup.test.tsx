import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { markupOf } from '../../src/report/page/markup.ts';
import { ReportView } from '../../src/report/view/report-view.tsx';
import { steady } from '../../src/report/view/steady.ts';
import { exampleFile, planWithTasks, reportFor } from './read-report.ts';

/** What a page leaves out of Preact's markup: ends of shapes, which hold nothing, and of cells and rows, which follow from what comes next. */
function shortened(markup: string): string {
  return markup.replace(/><\/(?:rect|line|use|path|circle|stop)>/g, '/>').replace(/<\/(?:td|tr)>/g, '');
}

describe('the markup of a page', () => {
  it.each(['quotes', 'customer-service', 'predictive-maintenance', 'screening', 'first-plan'])(
    'is what Preact draws of the example %s, but for ends that say nothing',
    (example) => {
      for (const language of ['en', 'nl'] as const) {
        const view = () => (
          <ReportView report={reportFor(exampleFile(`${example}.aiplan`), language)} clickable={false} />
        );
        expect(markupOf(view())).toBe(shortened(renderToString(view())));
      }
    },
  );

  it('is what Preact draws of a picture that can be clicked, without what listens', () => {
    const view = () => <ReportView report={reportFor(planWithTasks(30))} clickable />;
    expect(markupOf(view())).toBe(shortened(renderToString(view())));
  });

  it('writes a word of the plan as a word', () => {
    expect(markupOf(<p title={'"<&'}>{'<b>&amp;</b> "x"'}</p>)).toBe(
      '<p title="&quot;&lt;&amp;">&lt;b>&amp;amp;&lt;/b> &quot;x&quot;</p>',
    );
  });

  it('writes what is true as a name and leaves out what is false, but says both to those who listen', () => {
    expect(markupOf(<details open aria-busy={false} data-told={true} hidden={false} lang={undefined} />)).toBe(
      '<details open aria-busy="false" data-told="true"></details>',
    );
  });

  it('writes numbers, and nothing for what is not there', () => {
    expect(markupOf(<p>{[0, null, undefined, false, true, '', 1.5]}</p>)).toBe('<p>01.5</p>');
  });

  it('ends no element that holds nothing, and no shape', () => {
    expect(markupOf(<meta charset="utf-8" />)).toBe('<meta charset="utf-8"/>');
    const drawing = (
      <svg aria-hidden="true">
        <line x2="1" />
        <g />
      </svg>
    );
    expect(markupOf(drawing)).toBe('<svg aria-hidden="true"><line x2="1"/><g></g></svg>');
  });

  it('hands a context down to components of every kind, and no further', () => {
    const Place = createContext('nowhere');
    const Shown = () => <b>{useContext(Place)}</b>;
    const Kept = steady(() => <Shown />);
    const page = (
      <p>
        <Place.Provider value="here">
          <Kept />
        </Place.Provider>
        <Shown />
      </p>
    );
    expect(markupOf(page)).toBe('<p><b>here</b><b>nowhere</b></p>');
  });
});
