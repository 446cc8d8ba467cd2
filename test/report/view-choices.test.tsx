import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import {
  knownChoices,
  listedSections,
  movedSection,
  shownSections,
  toggledSection,
  USUAL_VIEW,
  zoomed,
  zoomKey,
} from '../../client/webview/choices/view-choices.ts';
import { Page } from '../../client/webview/page.tsx';
import { reportFor } from './read-report.ts';

const key = (key: string, held: Partial<KeyboardEvent> = {}) =>
  zoomKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('how a reader looks at the page', () => {
  it('is pinned, with all sections, at the usual size, until something else is chosen', () => {
    expect(knownChoices(undefined)).toEqual({ ...USUAL_VIEW, pinned: true, zoom: 100 });
  });

  it('is kept as far as it still means something', () => {
    const kept = { pinned: false, sections: ['budget', 'gossip', 'budget', 'team'], zoom: 97 };
    expect(knownChoices(kept)).toEqual({ pinned: false, sections: ['budget', 'team'], zoom: 100 });
    expect(knownChoices({ sections: 'all' as never, zoom: 150 })).toMatchObject({
      zoom: 150,
      sections: USUAL_VIEW.sections,
    });
  });

  it('leaves a section out, and lets it come back behind those that usually precede it', () => {
    const without = toggledSection(USUAL_VIEW, 'team');
    expect(shownSections(without)).not.toContain('team');
    expect(listedSections(without).at(-1)).toBe('team');
    expect(shownSections(toggledSection(without, 'team'))).toEqual(USUAL_VIEW.sections);
  });

  it('moves a section, and no further than the ends', () => {
    const two = { ...USUAL_VIEW, sections: ['team', 'budget'] };
    expect(movedSection(two, 'budget', -1).sections).toEqual(['budget', 'team']);
    expect(movedSection(two, 'team', -1)).toBe(two);
    expect(movedSection(two, 'budget', 1)).toBe(two);
    expect(movedSection(two, 'kpis', 1)).toBe(two);
  });

  it('grows and shrinks in steps between half and three times the size', () => {
    expect(zoomed(USUAL_VIEW, 1).zoom).toBe(110);
    expect(zoomed(USUAL_VIEW, -1).zoom).toBe(90);
    expect(zoomed({ ...USUAL_VIEW, zoom: 300 }, 1).zoom).toBe(300);
    expect(zoomed({ ...USUAL_VIEW, zoom: 50 }, -1).zoom).toBe(50);
    expect(zoomed({ ...USUAL_VIEW, zoom: 175 }, 0).zoom).toBe(100);
  });

  it('takes the keys of browsers for that, and no others', () => {
    expect(['+', '=', '-', '0'].map((name) => key(name, { ctrlKey: true }))).toEqual([1, 1, -1, 0]);
    expect(key('+', { metaKey: true })).toBe(1);
    expect([key('+'), key('a', { ctrlKey: true }), key('0', { ctrlKey: true, altKey: true })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('shows the sections chosen in their order, and says so where none is', () => {
    const report = reportFor(
      'plan p "P" { goal: "G"\n start: 2026-01-05\n team { person a "A" { } } roadmap { phase x "X" { duration: 1 week } } }',
    );
    const whatIf = { figures: [], tried: null, dropped: null, refused: null };
    const page = (sections: readonly string[]) =>
      renderToString(
        <Page
          shown={{ state: 'report', report, plans: [], broken: null, whatIf, isUnanswered: false }}
          language="en"
          choices={{ ...USUAL_VIEW, sections }}
        />,
      );
    expect([...page(['kpis', 'roadmap']).matchAll(/<section id="([\w-]+)"/g)].map(([, name]) => name)).toEqual([
      'kpis',
      'roadmap',
    ]);
    expect(page([])).toContain('No section is chosen.');
  });
});
