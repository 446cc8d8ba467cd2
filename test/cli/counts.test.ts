import { describe, expect, it } from 'vitest';
import { textsIn } from '../../server/texts/texts.ts';
import { summary } from '../../src/cli/output/check-text.ts';
import { FIX_WORDS } from '../../src/cli/output/fix-words.ts';
import { cliTextsIn } from '../../src/cli/texts/cli-texts.ts';

/** What a check of many plans came to. */
const COUNTS = { files: 1000, errors: 1, warnings: 12_345, hints: 0, accepted: 1009, baselined: 2000, stale: 0 };

describe('counts of a thousand and more', () => {
  it.each([
    ['en', '1,000 files checked: 1 error, 12,345 warnings, 0 hints, 1,009 accepted, 2,000 baselined'],
    [
      'nl',
      '1.000 bestanden gecontroleerd: 1 fout, 12.345 waarschuwingen, 0 tips, 1.009 geaccepteerd, 2.000 in de baseline',
    ],
    ['de', '1.000 Dateien geprüft: 1 Fehler, 12.345 Warnungen, 0 Hinweise, 1.009 akzeptiert, 2.000 in der Baseline'],
  ] as const)('are separated at the end of a check, in %s', (language, line) => {
    expect(summary(COUNTS, language)).toBe(line);
  });

  it.each([
    ['en', '12,345 warnings are more than --max-warnings 10000 allows.', 'Checking 1,009 of 2,000'],
    ['nl', 'Er zijn 12.345 waarschuwingen, meer dan --max-warnings 10000 toestaat.', 'Gecontroleerd: 1.009 van 2.000'],
    ['de', 'Es gibt 12.345 Warnungen, mehr als --max-warnings 10000 erlaubt.', 'Geprüft: 1.009 von 2.000'],
  ] as const)(
    'are separated where work is told of, and options stay as they are written, in %s',
    (language, limit, step) => {
      const { tooManyWarnings, progress } = cliTextsIn(language).runs;
      expect(tooManyWarnings(12_345, 10_000)).toBe(limit);
      expect(progress.of(progress.works.checking, 1009, 2000)).toBe(step);
    },
  );

  it.each([
    ['en', '2,000 findings (0 errors, 1,999 warnings, 1 hint)', '1,009 fixes applied'],
    ['nl', '2.000 bevindingen (0 fouten, 1.999 waarschuwingen, 1 tip)', '1.009 oplossingen toegepast'],
    ['de', '2.000 Befunde (0 Fehler, 1.999 Warnungen, 1 Hinweis)', '1.009 Korrekturen angewendet'],
  ] as const)('are separated where files are written, in %s', (language, written, fixed) => {
    expect(cliTextsIn(language).runs.baseline.counted(0, 1999, 1)).toBe(written);
    expect(FIX_WORDS[language].applied(1009)).toBe(fixed);
  });

  it.each([
    ['en', 'Fix all 1,009 findings of kpi/no-baseline in this file'],
    ['nl', 'Alle 1.009 bevindingen van kpi/no-baseline in dit bestand oplossen'],
    ['de', 'Alle 1.009 Befunde von kpi/no-baseline in dieser Datei beheben'],
  ] as const)('are separated in the editor, in %s', (language, title) => {
    expect(textsIn(language).fixAllOfRule('kpi/no-baseline', 1009)).toBe(title);
  });
});
