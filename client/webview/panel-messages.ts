import * as z from 'zod/mini';
import type { PageState, Preview, ToPage } from '../../server/preview-protocol.ts';
import { WHOLE_VIEW } from '../../src/report/layout/roadmap-view.ts';
import { TRIED_FIGURES } from '../../src/report/what-if-data.ts';
import { knownChoices, USUAL_VIEW } from './choices/view-choices.ts';
import { isUsual } from './usual-state.ts';

// Without it the library tries whether it may compile code, which the page's policy refuses and reports.
z.config({ jitless: true });

const count = z.int().check(z.nonnegative());
const position = z.object({ line: count, character: count });

/** What decides what the page shows; the rest of a report is only ever drawn as text. */
const report = z.looseObject({
  id: z.string(),
  title: z.string(),
  language: z.enum(['en', 'nl', 'de']),
  roadmap: z.looseObject({ rows: z.array(z.looseObject({ id: z.string(), title: z.string() })) }),
  findings: z.looseObject({}),
});

const figure = z.enum(TRIED_FIGURES);
const values = z.partialRecord(figure, z.number());

const triable = z.object({
  figure,
  stated: z.number(),
  least: z.number(),
  most: z.number(),
  step: z.number(),
  limits: z.object({ least: z.number(), most: z.number() }),
  day: z.nullable(z.number()),
  currency: z.nullable(z.string()),
  count: z.number(),
});

const effect = z.object({
  name: z.string(),
  label: z.string(),
  stated: z.string(),
  tried: z.string(),
  changed: z.boolean(),
});

const whatIf = z.object({
  figures: z.array(triable),
  tried: z.nullable(z.object({ values, effect: z.array(effect) })),
  dropped: z.nullable(z.object({ figures: z.array(figure), said: z.string() })),
  refused: z.nullable(z.string()),
});

const preview = z.object({
  serial: count,
  uri: z.string(),
  version: z.nullable(z.int()),
  plans: z.array(z.object({ id: z.string(), title: z.string() })),
  report: z.nullable(report),
  broken: z.nullable(z.object({ message: z.string(), range: z.object({ start: position, end: position }) })),
  whatIf,
  notCompared: z.boolean(),
});

const update = z.object({
  serial: count,
  from: count,
  delta: z.nullable(z.union([z.looseObject({}), z.array(z.unknown()).check(z.length(1))])),
});

const earlier = z.nullable(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('commit') }),
    z.strictObject({ kind: z.literal('file'), uri: z.string() }),
  ]),
);

const messages = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('preview'), preview: z.nullable(preview) }),
  z.strictObject({ type: z.literal('too-large'), largestMegabytes: z.number() }),
  z.strictObject({ type: z.literal('update'), update }),
  z.strictObject({ type: z.literal('turned'), uri: z.string() }),
  z.strictObject({ type: z.literal('pinned'), pinned: z.boolean() }),
  z.strictObject({ type: z.literal('unavailable') }),
  z.strictObject({ type: z.literal('cursor'), id: z.nullable(z.string()) }),
  z.strictObject({ type: z.literal('said'), text: z.string(), refused: z.boolean() }),
  z.strictObject({ type: z.literal('trying'), values }),
  z.strictObject({ type: z.literal('compared'), earlier }),
]);

/** What the panel says, if it is something that a panel can say: a page also hears what extensions of the browser send. */
export function panelMessage(received: unknown): ToPage | undefined {
  const { success, data } = messages.safeParse(received);
  // The schema has the shape of the protocol, but for the parts of a report that are drawn as they are.
  return success ? (data as ToPage) : undefined;
}

/** Whether something is a picture that can be drawn. */
export function isPreview(value: unknown): value is Preview {
  return preview.safeParse(value).success;
}

const names = z.catch(z.array(z.string()), []);
const choice = z.catch(z.nullable(z.string()), null);

const roadmap = z.object({
  zoom: z.catch(z.enum(['fit', 'week', 'month', 'quarter']), WHOLE_VIEW.zoom),
  folded: names,
  useCase: choice,
  person: choice,
  find: z.catch(z.string(), ''),
});

const view = z.object({
  pinned: z.catch(z.boolean(), USUAL_VIEW.pinned),
  sections: z.catch(z.array(z.string()), [...USUAL_VIEW.sections]),
  zoom: z.catch(z.number(), USUAL_VIEW.zoom),
});

const state = z.object({
  plan: choice,
  scroll: z.catch(z.number().check(z.nonnegative()), 0),
  folded: names,
  unfolded: names,
  roadmap: z.catch(roadmap, { ...WHOLE_VIEW, folded: [] }),
  view: z.catch(view, { ...USUAL_VIEW, sections: [...USUAL_VIEW.sections] }),
  earlier: z.catch(earlier, null),
});

/** What a page kept, part by part as far as it can be read: an older version may have kept it otherwise. */
export function keptState(kept: unknown, uri: string): PageState {
  const known = state.parse(typeof kept === 'object' && kept !== null ? kept : {});
  const chosen = { ...known, uri, view: knownChoices(known.view) };
  return { ...chosen, isUsual: isUsual(chosen) };
}
