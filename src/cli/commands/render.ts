import path from 'node:path';
import type { Language } from '../../model/figures.ts';
import { renderReportPage } from '../../report/page.tsx';
import { reportOf } from '../../report/report.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { findFiles } from '../files/find-files.ts';
import { load } from '../files/load.ts';
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
export async function render(plan: string, options: RenderOptions, terminal: Terminal): Promise<ExitStatus> {
  if (!/\.html?$/.test(options.output))
    throw new UsageError(`${options.output} does not end in .html, the form that can be written.`);
  const [file, ...more] = await findFiles([plan], terminal.from);
  if (!file || more.length > 0) throw new UsageError(`${plan} holds several plans; name one file.`);
  const today = dayOfRun(options.asOf, terminal.now());
  const { roots, unreadable } = await load([file], {
    from: terminal.from,
    today,
    configuration: options.config,
    progress: terminal.progress,
  });
  terminal.progress.clear();
  if (unreadable.length > 0) throw new UsageError(unreadable.join('\n'));
  const [root] = roots;
  const [uri] = root?.asked ?? [];
  const checked = uri === undefined ? undefined : root?.workspace.check(uri);
  const [first] = checked?.plans ?? [];
  if (!checked || !first) throw new UsageError(`${plan} holds no plan: it has no "plan" block.`);
  const { plan: model, facts, findings } = first;
  const language = options.lang ?? model.element.facts.language?.value ?? 'en';
  const report = reportOf(model, facts, [...checked.findings, ...findings], { language });
  const target = path.resolve(terminal.from, options.output);
  await writeWhole(target, renderReportPage(report));
  terminal.write(`${path.relative(terminal.from, target)} written\n`);
  return EXIT.clean;
}
