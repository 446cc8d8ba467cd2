import { statSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../model/figures.ts';
import { renderReportPage } from '../../report/page/render-page.tsx';
import { languageOfReport, reportOf } from '../../report/report-of.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { findFiles } from '../files/find-files.ts';
import { rootsOf } from '../files/load.ts';
import { shownPath } from '../files/path-names.ts';
import { writeWhole } from '../files/write-file.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { dayOfRun } from './check.ts';

export interface RenderOptions {
  readonly output: string;
  readonly lang: Language | undefined;
  readonly asOf: string | undefined;
  readonly config: string | undefined;
}

/** `aiplan render`: the report of one plan as a page that needs nothing else. */
export function render(given: string, options: RenderOptions, terminal: Terminal): ExitStatus {
  const { from } = terminal;
  if (!/\.html?$/i.test(options.output)) {
    throw new UsageError(`${options.output} does not end in .html, the form that can be written.`);
  }
  if (statSync(path.resolve(from, given), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${given} is a folder; name the file of one plan.`);
  }
  const today = dayOfRun(options.asOf, terminal.now());
  const { files } = findFiles([given], from);
  const loading = { from, today, configuration: options.config, language: options.lang };
  for (const [root, [file]] of rootsOf(files, loading)) {
    const uri = file === undefined ? undefined : root.open(file);
    const checked = uri === undefined ? undefined : root.workspace.check(uri);
    if (root.unreadable.length > 0) throw new UsageError(root.unreadable.join('\n'));
    if (checked && checked.plans.length > 1) {
      throw new UsageError(`${given} holds ${checked.plans.length} plans; give each a file of its own.`);
    }
    const [first] = checked?.plans ?? [];
    if (!checked || !first) throw new UsageError(`${given} holds no plan: there is no plan block in it.`);
    const { plan, facts } = first;
    const settings = root.workspace.settingsOf(checked.uri);
    const language = options.lang ?? languageOfReport(plan, settings.language ?? 'en');
    const findings = [...checked.findings, ...first.findings];
    const report = reportOf(plan, facts, findings, { language, settings });
    const target = path.resolve(from, options.output);
    const problem = writeWhole(target, renderReportPage(report));
    if (problem !== undefined) throw new UsageError(`${options.output} ${problem}.`);
    terminal.write(`${shownPath(from, target)} written\n`);
  }
  return EXIT.clean;
}
