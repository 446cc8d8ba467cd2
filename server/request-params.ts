import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import * as z from 'zod';
import { lazy } from '../src/analysis/lazy.ts';
import type { TriedValues } from '../src/report/what-if-data.ts';
import { LARGEST_FILE_BYTES } from '../src/workspace/read-text.ts';
import type { ExportRequests } from './export-protocol.ts';
import type { MarkdownRequests } from './markdown-protocol.ts';
import type { PreviewRequests } from './preview-protocol.ts';
import type { RulePageRequests } from './rule-page-protocol.ts';

type Requests = PreviewRequests & ExportRequests & MarkdownRequests & RulePageRequests;

type Shapes = { readonly [M in keyof Requests]: z.ZodType<Requests[M]['params']> };

/** As many characters as a plan in a page, or one to compare with, may have: no more than a file that is read. */
const LONGEST_TEXT = LARGEST_FILE_BYTES;

/** What each question of the product's own has to carry; what it carries beside that is not read. Made when the first one comes. */
const shapes = lazy((): Shapes => {
  // Longer addresses, identities and lists are none of ours.
  const uri = z.string().min(1).max(10_000);
  const id = z.string().min(1).max(10_000);
  const sections = z.array(z.string().max(200)).max(100);
  const count = z.int().nonnegative();
  // What tries them looks at every value, and refuses with a sentence that a person can read.
  const values = z.custom<TriedValues>();
  return {
    'aiplan/preview': z.object({
      uri,
      plan: z.exactOptional(id),
      trial: z.exactOptional(z.object({ plan: id, values })),
      earlier: z.exactOptional(
        z.object({ name: z.string().max(1_000), isCommitted: z.boolean(), text: z.string().max(LONGEST_TEXT) }),
      ),
      known: z.exactOptional(count),
      unseen: z.exactOptional(sections),
    }),
    'aiplan/locate': z.object({ uri, id }),
    'aiplan/edit': z.object({ uri, change: changeShape(id, values) }),
    'aiplan/elementAt': z.object({ uri, position: z.object({ line: count, character: count }) }),
    'aiplan/exportChoices': z.object({ uri }),
    'aiplan/export': z.object({
      uri,
      plan: z.exactOptional(id),
      form: z.enum(['html', 'md', 'svg', 'png']),
      sections,
      theme: z.exactOptional(z.enum(['light', 'dark'])),
    }),
    'aiplan/markdown': z.object({
      page: uri,
      plan: z.union([z.object({ text: z.string().max(LONGEST_TEXT) }), z.object({ uri })]),
      sections,
    }),
    'aiplan/rulePage': z.object({ rule: z.string().max(200) }),
  };
});

function changeShape(id: z.ZodString, values: z.ZodType<TriedValues>) {
  const share = z.number().min(0).max(1).nullable();
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('start'), id, day: z.string().max(40) }),
    z.object({ kind: z.literal('length'), id, days: z.number() }),
    z.object({ kind: z.literal('score'), id, value: share, effort: share }),
    z.object({ kind: z.literal('actual'), id, value: z.number(), on: z.string().max(40) }),
    z.object({ kind: z.literal('values'), id, values }),
  ]);
}

/**
 * What a client asks, if it is something that can be asked.
 *
 * @throws ResponseError that names the first part which is not as it should be
 */
export function paramsOf<M extends keyof Requests>(method: M, received: unknown): Requests[M]['params'] {
  const { success, data, error } = shapes()[method].safeParse(received);
  if (success) return data;
  const { path = [], message = '' } = error.issues[0] ?? {};
  const place = path.length > 0 ? ` ${path.join('.')}:` : '';
  throw new ResponseError(ErrorCodes.InvalidParams, `${method}:${place} ${message}`);
}
