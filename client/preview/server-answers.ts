import * as z from 'zod';
import type { PreviewChangedParams, PreviewRequests } from '../../server/preview-protocol.ts';

const uri = z.string().min(1);
const count = z.int().nonnegative();
const position = z.object({ line: count, character: count });
const range = z.object({ start: position, end: position });

/** Of a picture only what is read here; the page checks what it draws. */
const head = {
  serial: count,
  broken: z.object({ message: z.string(), range }).nullable(),
  whatIf: z.looseObject({
    dropped: z.object({ figures: z.array(z.string()), said: z.string() }).nullable(),
  }),
  notCompared: z.boolean(),
};
const preview = z.looseObject({ ...head, uri, report: z.looseObject({ id: z.string() }).nullable() });
const update = z.object({
  ...head,
  from: count,
  delta: z.union([z.looseObject({}), z.array(z.unknown()).length(1)]).nullable(),
  hasReport: z.boolean(),
});

const ANSWERS: { readonly [M in keyof PreviewRequests]: z.ZodType } = {
  'aiplan/preview': z.union([update, preview, z.object({ largestMegabytes: z.number() })]).nullable(),
  'aiplan/locate': z.object({ uri, range }).nullable(),
  'aiplan/edit': z
    .union([
      z.object({
        files: z.array(
          z.object({
            uri,
            version: z.int().nullable(),
            edits: z.array(z.object({ range, newText: z.string() })),
          }),
        ),
        said: z.string(),
      }),
      z.object({ refused: z.string() }),
    ])
    .nullable(),
  'aiplan/elementAt': z.string().nullable(),
};

/**
 * What the server answered, if it is an answer to that question: texts are changed and shown by it.
 *
 * @throws Error with what is wrong
 */
export function serverAnswer<M extends keyof PreviewRequests>(
  method: M,
  received: unknown,
): PreviewRequests[M]['result'] {
  const { success, data, error } = ANSWERS[method].safeParse(received);
  if (!success) throw new Error(`No answer to ${method}: ${z.prettifyError(error)}`);
  // The schemas have the shapes of the protocol; what of a report is not read here passes as it is.
  return data as PreviewRequests[M]['result'];
}

const changed = z.object({ uri });

/** The file whose picture may have changed; undefined for a notice that says nothing. */
export function changedFile(received: unknown): PreviewChangedParams['uri'] | undefined {
  return changed.safeParse(received).data?.uri;
}
