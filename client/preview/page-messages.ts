import * as z from 'zod';
import type { FromPage, PageState } from '../../server/preview-protocol.ts';

/** Paths and identities; longer ones are none of ours. */
const id = z.string().min(1).max(2000);
const share = z.number().min(0).max(1).nullable();
const isoDay = z.iso.date();
const names = z.array(z.string().max(40)).max(40);

/** What is tried; how far each may go is the server's to say. */
const values = z.partialRecord(z.enum(['start', 'budget', 'rates', 'adoption']), z.number());

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), id, day: isoDay }),
  z.strictObject({ kind: z.literal('length'), id, days: z.number().positive().max(400_000) }),
  z.strictObject({ kind: z.literal('score'), id, value: share, effort: share }),
  z.strictObject({ kind: z.literal('actual'), id, value: z.number(), on: isoDay }),
  z.strictObject({ kind: z.literal('values'), id, values }),
]);

const messages = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), plan: id.nullable(), shown: z.int().nonnegative().nullable() }),
  z.strictObject({ type: z.literal('jump'), id }),
  z.strictObject({ type: z.literal('jump-to-problem') }),
  z.strictObject({ type: z.literal('choose-plan'), id }),
  z.strictObject({ type: z.literal('edit'), change }),
  z.strictObject({ type: z.literal('try'), trial: z.strictObject({ plan: id, values }) }),
  z.strictObject({
    type: z.literal('view'),
    view: z.strictObject({ pinned: z.boolean(), sections: names, unseen: names }),
  }),
  z.strictObject({ type: z.literal('lost') }),
  z.strictObject({ type: z.literal('export') }),
  z.strictObject({ type: z.literal('insert'), text: z.string().max(20_000) }),
]);

/** What a page says, if it is something that a page can say: what runs in it draws text that others wrote. */
export function pageMessage(received: unknown): FromPage | undefined {
  return messages.safeParse(received).data;
}

const file = z.string().min(1).max(10_000);

const state = z.object({
  uri: file,
  earlier: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('commit') }),
      z.strictObject({ kind: z.literal('file'), uri: file }),
    ])
    .nullable()
    .catch(null),
  isUsual: z.boolean().catch(false),
});

/** What of a page that comes back its panel has to know. */
export type KeptPage = Pick<PageState, 'uri' | 'earlier' | 'isUsual'>;

/** The file that a page showed in its last life, if it kept one, what it was compared with, and whether it will look as a new one. */
export function keptPage(kept: unknown): KeptPage | undefined {
  return state.safeParse(kept).data;
}
