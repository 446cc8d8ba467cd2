import * as z from 'zod';

/** What every PNG begins with. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

const messages = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['ready', 'failed']) }),
  z.strictObject({
    type: z.literal('png'),
    bytes: z.instanceof(Uint8Array).refine((bytes) => SIGNATURE.every((byte, at) => bytes[at] === byte)),
  }),
]);

/** What the page that draws a picture says, if it is something that it can say. */
export function pictureMessage(received: unknown): z.infer<typeof messages> | undefined {
  return messages.safeParse(received).data;
}
