import { join } from 'node:path';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { CheckRun } from '../../src/cli/commands/check-run.ts';
import { findFiles } from '../../src/cli/files/find-files.ts';
import { rootsOf } from '../../src/cli/files/load.ts';
import { checkAs } from '../../src/cli/output/check-forms.ts';
import type { CheckResult } from '../../src/cli/output/check-result.ts';
import { FORMS, type Part, partsOf } from '../../src/cli/output/form.ts';
import { Progress } from '../../src/cli/output/progress.ts';
import { stepSummary } from '../../src/cli/output/step-summary.ts';
import { LANGUAGES, type Language } from '../../src/model/figures.ts';
import { EXAMPLE_DAY } from '../../src/rules/engine/example-day.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

const ALL: ReadonlySet<Part> = new Set(FORMS.flatMap((form) => [...partsOf(form, false)]));

const LOOK = {
  colors: picocolors.createColors(false),
  columns: undefined,
  from: EXAMPLES,
  failOn: 'warning',
} as const;

/** Two of the examples as checked, with some parts of each finding. */
function examplesWith(parts: ReadonlySet<Part>, lang: Language): CheckResult {
  const { files } = findFiles(['customer-service.aiplan', 'screening.aiplan'], EXAMPLES);
  const loading = { from: EXAMPLES, today: EXAMPLE_DAY, configuration: undefined, language: lang };
  const options = { lang, failOn: 'error', maxWarnings: 1, from: EXAMPLES, parts, keepsFiles: false } as const;
  const terminal = { progress: new Progress({ write: () => undefined }), language: lang };
  const run = new CheckRun({ ...options, observer: undefined }, terminal, files.length);
  for (const [root, members] of rootsOf(files, loading)) run.root(root, members);
  return { ...run.result(), times: undefined };
}

describe('what a form asks of a finding', () => {
  it.each(LANGUAGES)('is all that it says (%s)', (language) => {
    const whole = examplesWith(ALL, language);
    expect(whole.found.length).toBeGreaterThan(10);
    for (const form of FORMS) {
      for (const brief of form === 'text' ? [false, true] : [false]) {
        const asked = examplesWith(partsOf(form, brief), language);
        const look = { ...LOOK, brief };
        expect(checkAs(form, asked, look), form).toBe(checkAs(form, whole, look));
        // A form that goes to a file leaves lines for the log, and a table for the step.
        expect(checkAs('text', asked, { ...LOOK, brief: true })).toBe(checkAs('text', whole, { ...LOOK, brief: true }));
        expect(stepSummary(asked)).toBe(stepSummary(whole));
      }
    }
  });

  it('is nothing beside the message for one line a finding', () => {
    expect(partsOf('text', true)).toEqual(new Set());
    const [finding] = examplesWith(partsOf('text', true), 'en').found;
    expect(finding).toMatchObject({ why: undefined, related: [], fixes: [], fingerprint: '', line: '', marked: '' });
    expect(finding?.message).not.toBe('');
  });
});
