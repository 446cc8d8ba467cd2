import { statSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { reportFile, type TextForm } from '../../report/file/report-file.ts';
import type { Look } from '../../report/look/look.ts';
import { type PictureTheme, paintsOf } from '../../report/look/paints.ts';
import type { EarlierState } from '../../report/options.ts';
import { pixelPictures } from '../../report/picture/pixel-picture.ts';
import type { ReportData } from '../../report/report-data.ts';
import { languageOfReport, reportOf } from '../../report/report-of.ts';
import type { SectionName } from '../../report/sections.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { findFiles } from '../files/find-files.ts';
import { type LoadOptions, rootsOf } from '../files/load.ts';
import { logoOf } from '../files/logo-file.ts';
import { shownPath } from '../files/path-names.ts';
import { writeWhole } from '../files/write-file.ts';
import type { Terminal } from '../terminal.ts';
import { allOf, cliTextsIn } from '../texts/cli-texts.ts';
import { UsageError } from '../usage-error.ts';
import { dayOfRun } from './day-of-run.ts';
import { sectionsOf } from './sections-of.ts';

export interface RenderOptions {
  readonly output: string;
  /** Names of sections; all of them without it. */
  readonly section: readonly string[] | undefined;
  /** Of a picture; a page follows the reader's system without it. */
  readonly theme: PictureTheme | undefined;
  readonly lang: Language | undefined;
  readonly asOf: string | undefined;
  readonly config: string | undefined;
  /** The file of an earlier plan to compare with. */
  readonly compare: string | undefined;
}

type Draw = (
  report: ReportData,
  sections: readonly SectionName[],
  plan: Plan,
  theme: PictureTheme | undefined,
  look: Look,
  /** Of the terminal. */
  language: Language,
) => Drawn | Promise<Drawn>;

interface Drawn {
  /** What is written; more than one only of a report that is too long for one image. */
  readonly files: readonly { readonly suffix: string; readonly content: string | Uint8Array }[];
  /** One sentence on what is not as usual. */
  readonly remark?: string | null;
}

function single(content: string | Uint8Array): Drawn {
  return { files: [{ suffix: '', content }] };
}

function text(form: TextForm): Draw {
  return (report, sections, _plan, theme, look) =>
    single(reportFile(report, form, { sections, look, ...(theme ? { theme } : {}) }));
}

/** The forms that can be written, by the end of the file's name. */
const FORMS: Readonly<Record<string, Draw>> = {
  '.html': text('html'),
  '.htm': text('html'),
  '.md': text('md'),
  '.svg': text('svg'),
  '.png': async (report, sections, _plan, theme, look, language) => {
    const { pngOf } = await import('../output/png.ts');
    const { files, remark } = pixelPictures(report, sections, language, look.logo);
    const paints = paintsOf(theme ?? 'light', look);
    const drawn: Drawn['files'][number][] = [];
    // One after the other: each takes a hundred megabytes while it is drawn.
    for (const { suffix, picture } of files) drawn.push({ suffix, content: await pngOf(picture, paints) });
    return { files: drawn, remark };
  },
  '.pdf': async (report, sections, { asOf }, _theme, look) => {
    // Loaded where it is wanted: it is larger than all other forms together.
    const [{ reportPdf }, { pdfFonts }] = await Promise.all([
      import('../output/pdf/report-pdf.ts'),
      import('../output/pdf/fonts.ts'),
    ]);
    return single(await reportPdf(report, sections, pdfFonts(), new Date(asOf * MILLISECONDS_PER_DAY), look));
  },
};

const MILLISECONDS_PER_DAY = 86_400_000;

/** `aiplan render`: the report of one plan as a file that needs nothing else. */
export async function render(given: string, options: RenderOptions, terminal: Terminal): Promise<ExitStatus> {
  const { from } = terminal;
  const draw = FORMS[path.extname(options.output).toLowerCase()];
  if (!draw) throw new UsageError(({ runs }) => runs.noForm(options.output));
  const sections = sectionsOf(options.section);
  const loading = { from, today: dayOfRun(options.asOf, terminal.now()), configuration: options.config };
  const { root, checked, planned } = readPlan(given, loading);
  const { plan, facts } = planned;
  const settings = root.workspace.settingsOf(checked.uri);
  const language = options.lang ?? languageOfReport(plan, settings.language ?? 'en');
  const findings = [...checked.findings, ...planned.findings];
  const earlier = options.compare === undefined ? {} : { earlier: earlierState(options.compare, loading) };
  const report = reportOf(plan, facts, findings, { language, settings, ...earlier });
  const look = { ...settings.report, logo: logoOf(settings.report, root.folder, from) };
  const drawn = await draw(report, sections, plan, options.theme, look, terminal.language);
  for (const { suffix, content } of drawn.files) {
    const { dir, name, ext } = path.parse(options.output);
    const output = suffix === '' ? options.output : path.join(dir, `${name}${suffix}${ext}`);
    const target = path.resolve(from, output);
    const problem = writeWhole(target, output, content);
    if (problem) throw new UsageError(problem);
    terminal.write(`${cliTextsIn(terminal.language).files.written(shownPath(from, target))}\n`);
  }
  if (drawn.remark) terminal.write(`${drawn.remark}\n`);
  return EXIT.clean;
}

/** A plan of today is compared with an earlier one by the same rules of time: both are read as of the same day. */
function earlierState(given: string, loading: LoadOptions): EarlierState {
  // Only what the plan says is asked for.
  const { plan, facts } = readPlan(given, { ...loading, rules: [] }).planned;
  return { plan, facts, name: path.basename(given) };
}

/**
 * The one plan of a file.
 *
 * @throws UsageError where the file cannot be read, or holds no plan or several
 */
function readPlan(given: string, loading: LoadOptions) {
  const { from } = loading;
  if (statSync(path.resolve(from, given), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError((texts) => texts.files.isFolder(given));
  }
  const { files } = findFiles([given], from);
  for (const [root, [file]] of rootsOf(files, loading)) {
    const uri = file === undefined ? undefined : root.open(file);
    const checked = uri === undefined ? undefined : root.workspace.check(uri);
    if (root.unreadable.length > 0) throw new UsageError(allOf(root.unreadable));
    if (checked && checked.plans.length > 1) {
      throw new UsageError((texts) => texts.files.severalPlans(given, checked.plans.length));
    }
    const [planned] = checked?.plans ?? [];
    if (checked && planned) return { root, checked, planned };
  }
  throw new UsageError((texts) => texts.files.noPlan(given));
}
