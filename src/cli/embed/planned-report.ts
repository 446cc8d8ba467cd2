import { existsSync, statSync } from 'node:fs';
import type { EpochDay } from '../../language/values/calendar-date.ts';
import type { Language } from '../../model/figures.ts';
import { isMisread } from '../../model/file.ts';
import type { ReportData } from '../../report/report-data.ts';
import { languageOfReport, reportOf } from '../../report/report-of.ts';
import { rootsOf } from '../files/load.ts';
import { UsageError } from '../usage-error.ts';

/** A report with what has to be known of its day. */
export interface PlannedReport {
  readonly report: ReportData;
  /** Whether the plan itself says by which day it is to be read. */
  readonly statesDay: boolean;
}

export interface ReadingOptions {
  /** Absolute path of the working folder. */
  readonly from: string;
  readonly today: EpochDay;
  readonly config: string | undefined;
  readonly lang: Language | undefined;
}

/**
 * The report of the only plan of a file.
 *
 * @param file absolute path
 * @returns the report, or the rest of a sentence that begins with the file's name
 * @throws UsageError for a configuration that cannot be used
 */
export function plannedReport(file: string, { from, today, config, lang }: ReadingOptions): PlannedReport | string {
  if (!existsSync(file)) return 'does not exist';
  if (!statSync(file).isFile() || !file.endsWith('.aiplan')) return 'is no plan: the names of plans end in .aiplan';
  for (const [root] of rootsOf([file], { from, today, configuration: config, language: lang })) {
    const uri = root.open(file);
    const checked = uri === undefined ? undefined : root.workspace.check(uri);
    if (root.unreadable.length > 0) throw new UsageError(root.unreadable.join('\n'));
    const tree = uri === undefined ? undefined : root.workspace.tree(uri);
    if (!checked || !tree || isMisread(tree))
      return 'cannot be read as a whole; "aiplan check" says what is wrong there';
    const [first, second] = checked.plans;
    if (!first) return 'holds no plan: there is no plan block in it';
    if (second) return `holds ${checked.plans.length} plans; give each a file of its own`;
    const settings = root.workspace.settingsOf(checked.uri);
    const language = lang ?? languageOfReport(first.plan, settings.language ?? 'en');
    const report = reportOf(first.plan, first.facts, [...checked.findings, ...first.findings], { language, settings });
    return { report, statesDay: first.plan.element.facts.asOf !== undefined };
  }
  return 'cannot be read';
}
