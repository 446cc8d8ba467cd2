import { existsSync, statSync } from 'node:fs';
import type { EpochDay } from '../../language/values/calendar-date.ts';
import type { Language } from '../../model/figures.ts';
import { isMisread } from '../../model/file.ts';
import type { ReportData } from '../../report/report-data.ts';
import { languageOfReport, reportOf } from '../../report/report-of.ts';
import { rootsOf } from '../files/load.ts';
import { shownPath } from '../files/path-names.ts';
import { allOf } from '../texts/cli-texts.ts';
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
 * @throws UsageError for a file that gives no report, and for a configuration that cannot be used
 */
export function plannedReport(file: string, { from, today, config, lang }: ReadingOptions): PlannedReport {
  const name = shownPath(from, file);
  if (!existsSync(file)) throw new UsageError(({ files }) => files.missing(name));
  if (!statSync(file).isFile() || !file.endsWith('.aiplan'))
    throw new UsageError(({ files }) => files.noPlanName(name));
  for (const [root] of rootsOf([file], { from, today, configuration: config })) {
    const uri = root.open(file);
    const checked = uri === undefined ? undefined : root.workspace.check(uri);
    if (root.unreadable.length > 0) throw new UsageError(allOf(root.unreadable));
    const tree = uri === undefined ? undefined : root.workspace.tree(uri);
    if (!checked || !tree || isMisread(tree)) throw new UsageError(({ files }) => files.unreadableAsWhole(name));
    const [first, second] = checked.plans;
    if (!first) throw new UsageError(({ files }) => files.noPlan(name));
    if (second) throw new UsageError(({ files }) => files.severalPlans(name, checked.plans.length));
    const settings = root.workspace.settingsOf(checked.uri);
    const language = lang ?? languageOfReport(first.plan, settings.language ?? 'en');
    const report = reportOf(first.plan, first.facts, [...checked.findings, ...first.findings], { language, settings });
    return { report, statesDay: first.plan.element.facts.asOf !== undefined };
  }
  throw new UsageError(({ files }) => files.unreadableAsWhole(name));
}
