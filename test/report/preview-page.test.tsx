import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Page, type Shown, shownNext } from '../../client/webview/page.tsx';
import type { Preview } from '../../server/preview-protocol.ts';
import type { Example } from '../../src/rules/engine/rule.ts';
import { previewOf } from '../support/preview-of.ts';
import { reportFor } from './read-report.ts';

const loading: Shown = { state: 'loading' };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function preview(example: Example, broken: Preview['broken'] = null): Preview {
  return previewOf(reportFor(example), broken);
}

const good = preview('plan p "Good" { }');
const bad = preview('plan p "Half" { }', { message: 'A brace is missing.', range });

describe('the page in the panel', () => {
  it('keeps the last good picture while the text is broken, and says why', () => {
    const first = shownNext(loading, { type: 'preview', preview: good });
    const second = shownNext(first, { type: 'preview', preview: bad });
    const page = renderToString(<Page shown={second} language="en" />);
    expect(page).toContain('>Good<');
    expect(page).not.toContain('Half');
    expect(page).toContain('A brace is missing.');
    const third = shownNext(second, { type: 'preview', preview: preview('plan p "Better" { }') });
    expect(renderToString(<Page shown={third} language="en" />)).not.toContain('A brace is missing.');
  });

  it('shows broken text as well as it can where there is no picture yet', () => {
    const page = renderToString(<Page shown={shownNext(loading, { type: 'preview', preview: bad })} language="en" />);
    expect(page).toContain('>Half<');
    expect(page).toContain('A brace is missing.');
  });

  it('does not let a picture of another plan stand in', () => {
    const first = shownNext(loading, { type: 'preview', preview: good });
    const other = preview('plan q "Other" { }', { message: 'A brace is missing.', range });
    const both = { ...other, plans: [...good.plans, ...other.plans] };
    const page = renderToString(<Page shown={shownNext(first, { type: 'preview', preview: both })} language="en" />);
    expect(page).toContain('data-id="plan:q"');
    expect(page).toContain('aria-pressed="true"');
  });

  it('says that the file is gone, in the language of the editor', () => {
    const first = shownNext(loading, { type: 'preview', preview: good });
    const gone = shownNext(first, { type: 'preview', preview: null });
    expect(renderToString(<Page shown={gone} language="de-AT" />)).toContain('Die Datei ist weg');
  });

  it('keeps the picture while the server is silent, says that it may be out of date, and no more once it answers', () => {
    const first = shownNext(loading, { type: 'preview', preview: good });
    const silent = shownNext(first, { type: 'unavailable' });
    const page = renderToString(<Page shown={silent} language="en" />);
    expect(page).toContain('This picture may be out of date.');
    expect(page).toContain('The language server does not answer.');
    expect(page).toContain('<h1');
    const again = renderToString(<Page shown={shownNext(silent, { type: 'preview', preview: good })} language="en" />);
    expect(again).not.toContain('out of date');
    expect(shownNext(loading, { type: 'unavailable' }).state).toBe('unavailable');
  });

  it('says of a file that is too large that it is, and how large it may be', () => {
    const first = shownNext(loading, { type: 'preview', preview: good });
    const large = shownNext(first, { type: 'too-large', largestMegabytes: 5 });
    const page = renderToString(<Page shown={large} language="nl" />);
    expect(page).toContain('Het bestand is te groot');
    expect(page).toContain('Een plan mag hoogstens 5 MB groot zijn.');
  });

  it('keeps every part that did not change the same object, so that only the rest is drawn', () => {
    const text = `plan p "P" { start: 2026-01-05
        team { person a "A" { roles: business-lead } }
        roadmap { phase one "One" { duration: 2 weeks } phase two "Two" { duration: 3 weeks } } }`;
    // A message never carries the objects of the one before it.
    const received = (changed: string) => ({ type: 'preview', preview: structuredClone(preview(changed)) }) as const;
    const reportIn = (shown: Shown) => {
      if (shown.state !== 'report') throw new Error(`The page shows: ${shown.state}.`);
      return shown.report;
    };
    const first = shownNext(loading, received(text));
    expect(reportIn(shownNext(first, received(text)))).toBe(reportIn(first));
    const retitled = reportIn(shownNext(first, received(text.replace('"Two"', '"Second"'))));
    expect(retitled.team).toBe(reportIn(first).team);
    expect(retitled.roadmap.rows[0]).toBe(reportIn(first).roadmap.rows[0]);
    expect(retitled.roadmap.rows[1]?.title).toBe('Second');
    const zero = 'phase zero "Zero" { starts: 2026-01-05\n duration: 1 week }';
    const grown = reportIn(shownNext(first, received(text.replace('phase one', `${zero} phase one`))));
    expect(grown.roadmap.rows.map(({ title }) => title)).toEqual(['Zero', 'One', 'Two']);
    expect(grown.roadmap.rows[1]).toBe(reportIn(first).roadmap.rows[0]);
  });

  it('offers a first plan where the file has none', () => {
    const empty = { ...good, plans: [], report: null };
    const page = renderToString(<Page shown={shownNext(loading, { type: 'preview', preview: empty })} language="nl" />);
    expect(page).toContain('Dit bestand bevat nog geen plan');
    expect(page).toContain('data-action="insert"');
  });

  it('makes one stop for the Tab key of all rows of the roadmap', () => {
    const plan = 'plan p "P" { roadmap { phase a "A" { duration: 1 week } phase b "B" { duration: 1 week } } }';
    const page = renderToString(
      <Page shown={shownNext(loading, { type: 'preview', preview: preview(plan) })} language="en" />,
    );
    expect([...page.matchAll(/data-roving[^>]*tabindex="(-?\d)"/gi)].map(([, stop]) => stop)).toEqual(['0', '-1']);
    expect(page).toContain('<span class="heard">A, week 1, likely 1 week, critical</span>');
  });
});
