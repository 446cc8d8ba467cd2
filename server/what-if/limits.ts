import * as z from 'zod';
import { lazy } from '../../src/analysis/lazy.ts';
import type { Trial } from '../preview-protocol.ts';

/** What may be tried, per figure: weeks, units of the currency, per cent. */
export const LIMITS = {
  start: { least: -520, most: 520 },
  budget: { least: 1, most: 1_000_000_000_000 },
  rates: { least: 1, most: 1_000 },
  adoption: { least: 1, most: 1_000 },
} as const;

const within = ({ least, most }: { readonly least: number; readonly most: number }) => z.number().min(least).max(most);

/** Made when somebody tries something first. */
const trial = lazy(() => {
  const values = z.strictObject({
    start: within(LIMITS.start).int().exactOptional(),
    budget: within(LIMITS.budget).exactOptional(),
    rates: within(LIMITS.rates).exactOptional(),
    adoption: within(LIMITS.adoption).exactOptional(),
  });
  return z.strictObject({ plan: z.string().min(1).max(2000), values });
});

/** A trial as a client sent it; undefined for one whose values are no numbers, or beyond all sense. */
export function readTrial(sent: unknown): Trial | undefined {
  return trial().safeParse(sent).data;
}
