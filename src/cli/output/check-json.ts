import * as z from 'zod';
import type { Timed } from '../stopwatch.ts';
import type { CheckResult } from './check-result.ts';
import type { ListedFinding } from './listed.ts';

const position = z
  .strictObject({
    line: z.int().min(0).describe('Zero-based.'),
    character: z.int().min(0).describe('Zero-based, in UTF-16 code units.'),
  })
  .meta({ id: 'position' });
const range = z.strictObject({ start: position, end: position }).meta({ id: 'range' });
const count = z.int().min(0);
const place = { path: z.string().describe('Relative to the working folder, with forward slashes.'), range };

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  message: z.string(),
  why: z.string().optional(),
  help: z.string().optional(),
  ...place,
  related: z.array(z.strictObject({ ...place, message: z.string() })),
  sources: z.array(z.strictObject({ title: z.string(), section: z.string() })),
  fixes: z.array(
    z.strictObject({
      title: z.string(),
      safety: z.enum(['safe', 'unsafe', 'placeholder']),
      edits: z.array(
        z.strictObject({
          ...place,
          newText: z
            .string()
            .describe('In a placeholder fix, `$` and a number in braces mark a blank to fill in, with a suggestion.'),
        }),
      ),
    }),
  ),
  fingerprint: z.string().describe('Stays the same when the plan is moved or formatted.'),
});

/** The form of `aiplan check --format json`; its JSON Schema is generated from here. */
export const checkOutput = z.strictObject({
  version: z.literal(1),
  summary: z.strictObject({
    files: count,
    errors: count,
    warnings: count,
    hints: count,
    accepted: count,
    baselined: count,
  }),
  findings: z.array(finding),
  accepted: z.array(finding.extend({ reason: z.string() })),
  baselined: z
    .array(finding.extend({ note: z.string().optional() }))
    .describe('Findings that the baseline holds: they count for no exit status.'),
  staleBaseline: z
    .array(z.strictObject({ path: place.path, finding: z.string() }))
    .describe('Entries of the baseline that stand for no open finding any more; "aiplan baseline prune" removes them.'),
  timing: z
    .array(
      z.strictObject({
        kind: z.enum(['rule', 'stage']),
        name: z.string(),
        runs: count.describe('How often it was done.'),
        milliseconds: z.number().describe('Of its own, without the parts that lie within it.'),
      }),
    )
    .optional()
    .describe('What each rule and each stage took, the slowest first; only with --timing.'),
});

type CheckOutput = z.infer<typeof checkOutput>;

/** Findings for other programs, as text with a line end. Equal input gives equal bytes. */
export function checkJson({ found, accepted, baselined, stale, counts, times }: CheckResult): string {
  const { files, errors, warnings, hints } = counts;
  const output: CheckOutput = {
    version: 1,
    summary: { files, errors, warnings, hints, accepted: counts.accepted, baselined: baselined.length },
    findings: found.map(plain),
    accepted: accepted.map((item) => ({ ...plain(item), reason: item.accepted?.reason ?? '' })),
    baselined: baselined.map((item) => {
      const note = item.baselined?.note;
      return { ...plain(item), ...(note === undefined ? {} : { note }) };
    }),
    staleBaseline: [...stale],
    ...(times === undefined ? {} : { timing: times.map(rounded) }),
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}

/** To thousandths: a clock that says more than that only seems exact. */
function rounded(timed: Timed): Timed {
  return { ...timed, milliseconds: Math.round(timed.milliseconds * 1000) / 1000 };
}

function plain(item: ListedFinding): CheckOutput['findings'][number] {
  const { rule, severity, message, why, help, path, range: where, fingerprint } = item;
  return {
    rule,
    severity,
    message,
    ...(why === undefined ? {} : { why }),
    ...(help === undefined ? {} : { help }),
    path,
    range: where,
    related: item.related.map((related) => ({ path: related.path, range: related.range, message: related.message })),
    sources: [...item.sources],
    fixes: item.fixes.map(({ title, safety, edits }) => ({ title, safety, edits: [...edits] })),
    fingerprint,
  };
}
