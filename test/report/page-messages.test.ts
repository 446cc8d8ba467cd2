import { describe, expect, it } from 'vitest';
import { pictureMessage } from '../../client/export/picture-messages.ts';
import { keptPage, pageMessage } from '../../client/preview/page-messages.ts';
import { changedFile, serverAnswer } from '../../client/preview/server-answers.ts';
import { keptState, panelMessage } from '../../client/webview/panel-messages.ts';
import type { Preview, PreviewRequests, ToPage } from '../../server/preview-protocol.ts';
import { SECTIONS } from '../../src/report/sections.ts';
import { HOSTILE_MESSAGES } from '../support/hostile-messages.ts';
import { exampleFile, reportFor } from './read-report.ts';

const report = reportFor(exampleFile('quotes.aiplan'));
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const preview: Preview = {
  serial: 7,
  uri: 'file:///plan.aiplan',
  version: 3,
  plans: [{ id: report.id, title: report.title }],
  report,
  broken: { message: 'A brace is missing.', range },
  notCompared: false,
  whatIf: {
    figures: [
      {
        figure: 'budget',
        stated: 85_000,
        least: 0,
        most: 170_000,
        step: 1000,
        limits: { least: 0, most: 1e12 },
        day: null,
        currency: 'EUR',
        count: 1,
      },
    ],
    tried: {
      values: { budget: 90_000 },
      effect: [{ name: 'roi', label: 'ROI', stated: '20%', tried: '15%', changed: true }],
    },
    dropped: { figures: ['rates'], said: 'The plan states no rate any more.' },
    refused: null,
  },
};

describe('what nobody says who keeps to the protocol', () => {
  it.each(HOSTILE_MESSAGES)('is taken by nobody: %s', (_, message) => {
    expect(pageMessage(message)).toBeUndefined();
    expect(panelMessage(message)).toBeUndefined();
    expect(pictureMessage(message)).toBeUndefined();
  });

  it('changes no prototype', () => {
    for (const [, message] of HOSTILE_MESSAGES) pageMessage(message);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
    expect(({} as Record<string, unknown>)['type']).toBeUndefined();
  });
});

describe('what a panel says to its page', () => {
  it.each<ToPage>([
    { type: 'preview', preview },
    { type: 'preview', preview: { ...preview, report: null, broken: null, version: null } },
    { type: 'preview', preview: null },
    { type: 'update', update: { serial: 8, from: 7, delta: { report: { title: ['Offers'] } } } },
    { type: 'update', update: { serial: 8, from: 7, delta: [{}] } },
    { type: 'turned', uri: 'file:///other.aiplan' },
    { type: 'trying', values: { start: 4, adoption: 80 } },
    { type: 'pinned', pinned: false },
    { type: 'compared', earlier: { kind: 'commit' } },
    { type: 'compared', earlier: { kind: 'file', uri: 'file:///decided.aiplan' } },
    { type: 'compared', earlier: null },
    { type: 'unavailable' },
    { type: 'cursor', id: 'plan:quotes' },
    { type: 'cursor', id: null },
    { type: 'said', text: 'Done.', refused: false },
  ])('is taken as it is: $type', (message) => {
    expect(panelMessage(message)).toEqual(message);
  });

  it.each([
    ['a report without rows', { type: 'preview', preview: { ...preview, report: { ...report, roadmap: {} } } }],
    ['a report in no language', { type: 'preview', preview: { ...preview, report: { ...report, language: '"><b>' } } }],
    ['markup of a library as a title', { type: 'preview', preview: { ...preview, report: { ...report, title: {} } } }],
    ['a place below zero', { type: 'preview', preview: { ...preview, broken: { message: 'x', range: -1 } } }],
    ['a sentence that is none', { type: 'said', text: { __html: '<b>' }, refused: false }],
    ['a change that is none', { type: 'update', update: { serial: 8, from: 7, delta: 'x' } }],
    ['a comparison with what is no state', { type: 'compared', earlier: { kind: 'text', text: 'plan' } }],
    ['more than it has to say', { type: 'pinned', pinned: true, run: 'x' }],
  ])('is not taken where it is %s', (_, message) => {
    expect(panelMessage(message)).toBeUndefined();
  });
});

describe('what a page kept', () => {
  const fresh = keptState(undefined, 'file:///plan.aiplan');

  it('is taken part by part, and the file is that of the panel', () => {
    const kept = { uri: 'file:///etc/passwd', scroll: 40, folded: ['team'], view: { zoom: 125 }, roadmap: { find: 7 } };
    expect(keptState(kept, 'file:///plan.aiplan')).toEqual({
      ...fresh,
      scroll: 40,
      folded: ['team'],
      view: { ...fresh.view, zoom: 125 },
      isUsual: false,
    });
  });

  it.each([
    ['a text', 'x'],
    ['other types', { scroll: 'far', folded: 'team', unfolded: 3, plan: {}, roadmap: [], view: null, earlier: 'x' }],
    [
      'names that every object has',
      JSON.parse('{"__proto__":{"scroll":9},"view":{"sections":["__proto__","constructor"]}}'),
    ],
  ])('is left where it is %s', (_, kept) => {
    const state = keptState(kept, 'file:///plan.aiplan');
    expect({ ...state, view: { ...state.view, sections: SECTIONS }, isUsual: true }).toEqual(fresh);
  });

  it('names a file by a text, or none', () => {
    expect(keptPage({ uri: 'file:///plan.aiplan', scroll: 3 })).toMatchObject({ uri: 'file:///plan.aiplan' });
    for (const kept of [undefined, {}, { uri: 3 }, { uri: '' }, { uri: 'a'.repeat(20_000) }, 'file:///x']) {
      expect(keptPage(kept)).toBeUndefined();
    }
  });

  it.each([
    [{ kind: 'commit' }, { kind: 'commit' }],
    [
      { kind: 'file', uri: 'file:///decided.aiplan' },
      { kind: 'file', uri: 'file:///decided.aiplan' },
    ],
    [{ kind: 'file', uri: 'a'.repeat(20_000) }, null],
    [{ kind: 'commit', ref: '--output=x' }, null],
    [undefined, null],
  ])('names what the plan was compared with, or nothing: %j', (earlier, known) => {
    expect(keptPage({ uri: 'file:///plan.aiplan', earlier })?.earlier).toEqual(known);
  });
});

describe('what the server answers', () => {
  const edits = (...edits: unknown[]) => ({
    files: [{ uri: 'file:///plan.aiplan', version: 1, edits }],
    said: 'Done.',
  });
  const update = {
    serial: 8,
    from: 7,
    delta: { report: { title: ['Offers'] } },
    hasReport: true,
    broken: null,
    whatIf: { dropped: null },
    notCompared: false,
  };
  const edit = edits({ range, newText: 'x' });

  it.each<[keyof PreviewRequests, unknown]>([
    ['aiplan/preview', preview],
    ['aiplan/preview', null],
    ['aiplan/preview', update],
    ['aiplan/preview', { ...update, serial: 7, delta: null }],
    ['aiplan/locate', { uri: 'file:///plan.aiplan', range }],
    ['aiplan/edit', edit],
    ['aiplan/edit', { refused: 'No.' }],
    ['aiplan/elementAt', 'plan:quotes'],
  ])('is taken as it is: %s', (method, answer) => {
    expect(serverAnswer(method, answer)).toEqual(answer);
  });

  it.each<[keyof PreviewRequests, unknown]>([
    ['aiplan/preview', { ...preview, report: 'x' }],
    ['aiplan/preview', { ...update, delta: 'x' }],
    ['aiplan/preview', []],
    ['aiplan/locate', { uri: 7, range }],
    ['aiplan/locate', { uri: 'file:///plan.aiplan', range: { start: range.start } }],
    ['aiplan/edit', edits({ range: { ...range, end: { line: -1, character: 0 } }, newText: 'x' })],
    ['aiplan/edit', edits({ range, newText: { toString: 'x' } })],
    ['aiplan/elementAt', { id: 'plan:quotes' }],
  ])('is an error where it answers another question: %s', (method, answer) => {
    expect(() => serverAnswer(method, answer)).toThrow(method);
  });

  it('names the file that has changed, or nothing is drawn', () => {
    expect(changedFile({ uri: 'file:///plan.aiplan' })).toBe('file:///plan.aiplan');
    for (const notice of [undefined, null, {}, { uri: 1 }, 'file:///x']) expect(changedFile(notice)).toBeUndefined();
  });
});

describe('what the page that draws a picture says', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1);

  it('is a picture in the form that is written, or why there is none', () => {
    expect(pictureMessage({ type: 'png', bytes: png })).toEqual({ type: 'png', bytes: png });
    expect(pictureMessage({ type: 'failed' })).toEqual({ type: 'failed' });
  });

  it.each([
    ['a program', { type: 'png', bytes: new TextEncoder().encode('MZ program') }],
    ['a text', { type: 'png', bytes: 'iVBORw0KGgo' }],
    ['a place to write to', { type: 'png', bytes: png, path: '/etc/passwd' }],
  ])('is not taken where it is %s', (_, message) => {
    expect(pictureMessage(message)).toBeUndefined();
  });
});
