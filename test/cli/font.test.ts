import { expect, it } from 'vitest';
import { pngOf } from '../../src/cli/output/png.ts';
import { cliTextsIn } from '../../src/cli/texts/cli-texts.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { paintsOf } from '../../src/report/look/paints.ts';

it('is told that a PNG cannot be lettered, rather than given one without letters', async () => {
  const drawn = pngOf(
    { width: 10, height: 10, label: '', shapes: [] },
    paintsOf('light'),
    (name) => `/nowhere/${name}.ttf`,
  );
  const error = await drawn.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).say(cliTextsIn('en'))).toContain("'/nowhere/Roboto-Regular.ttf'");
});
