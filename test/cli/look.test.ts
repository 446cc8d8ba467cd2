import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pngOfSize } from '../support/pictures.ts';
import { project } from './command-line.ts';
import { PLAN } from './plans.ts';

const CONFIGURATION = JSON.stringify({
  report: { logo: 'brand/logo.png', colors: { accent: { light: '#00467f', dark: '#6fb1ea' } } },
});
const LOOK = { 'plans/a.aiplan': PLAN, 'aiplan.config.json': CONFIGURATION, 'brand/logo.png': pngOfSize(60, 20) };

describe("a report in the company's look", () => {
  it.each(['html', 'svg'])('holds logo and colours as %s', async (form) => {
    const { run, read } = project(LOOK);
    expect(await run(['render', 'plans/a.aiplan', '-o', `a.${form}`])).toMatchObject({ status: 0, stderr: '' });
    expect(read(`a.${form}`)).toContain('data:image/png;base64,');
    expect(read(`a.${form}`)).toContain('#00467f');
  });

  it.each(['pdf', 'png'])('is larger as %s by the logo', async (form) => {
    const { run, read, write } = project(LOOK);
    await run(['render', 'plans/a.aiplan', '-o', `a.${form}`, '--section', 'roadmap']);
    write('aiplan.config.json', '{}');
    await run(['render', 'plans/a.aiplan', '-o', `b.${form}`, '--section', 'roadmap']);
    expect(read(`a.${form}`)).not.toBe(read(`b.${form}`));
  });

  it.each([
    [
      'is no picture',
      { 'brand/logo.png': '' },
      'The logo brand/logo.png is neither a PNG nor a JPEG, whatever its name says.\n',
    ],
    ['is too large', { 'brand/logo.png': new Uint8Array(200_001) }, 'The logo brand/logo.png is larger than 200 kB.\n'],
  ])('is not written with a logo that %s', async (_, files, stderr) => {
    const { run } = project({ ...LOOK, ...files });
    expect(await run(['render', 'plans/a.aiplan', '-o', 'a.html'])).toEqual({ status: 2, stdout: '', stderr });
  });

  it('is not written with a logo behind a link out of the folder', async () => {
    const { 'brand/logo.png': logo, ...others } = LOOK;
    const { run, path } = project(others);
    const outside = project({ 'logo.png': logo });
    symlinkSync(outside.folder, path('brand'));
    expect(await run(['render', 'plans/a.aiplan', '-o', 'a.html'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'The logo brand/logo.png lies outside the folder of the plans.\n',
    });
  });
});
