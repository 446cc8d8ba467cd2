import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { locate } from '../../model/values.ts';
import { effectiveSettings, type Origin } from '../../rules/configuration/effective.ts';
import { type JsonText, readJson } from '../../rules/configuration/json.ts';
import { RULES } from '../../rules/registry.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { baselineFile } from '../files/baseline-file.ts';
import { findFiles } from '../files/find-files.ts';
import { configurationAt, type LoadOptions, type PlanRoot, rootsOf } from '../files/load.ts';
import { shownPath } from '../files/path-names.ts';
import { readTextFile } from '../files/read-file.ts';
import { pathOfUri } from '../files/uri.ts';
import { configJson, type Line, type PrintedFile } from '../output/config-json.ts';
import { configText } from '../output/config-text.ts';
import { Lines } from '../output/lines.ts';
import type { Terminal } from '../terminal.ts';
import { allOf, cliTextsIn } from '../texts/cli-texts.ts';
import { UsageError } from '../usage-error.ts';

export interface ConfigOptions {
  readonly format: 'text' | 'json';
  readonly config: string | undefined;
}

/** `aiplan config print`: every setting in effect for the plans of a file, and where it comes from. */
export function printConfig(given: string, { format, config }: ConfigOptions, terminal: Terminal): ExitStatus {
  const { from } = terminal;
  if (statSync(path.resolve(from, given), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(({ files }) => files.isFolder(given));
  }
  const loading: LoadOptions = {
    from,
    today: terminal.now(),
    configuration: config,
    // Only what the plan says is asked for.
    rules: [],
  };
  for (const [root, [file]] of rootsOf(findFiles([given], from).files, loading)) {
    const uri = file === undefined ? undefined : root.open(file);
    if (uri === undefined) throw new UsageError(allOf(root.unreadable));
    const printed = printedFile(root, uri, loading);
    terminal.write(
      format === 'json'
        ? configJson(printed)
        : configText(printed, cliTextsIn(terminal.language).settings, terminal.colors),
    );
  }
  return EXIT.clean;
}

function printedFile(root: PlanRoot, uri: string, loading: LoadOptions): PrintedFile {
  const { from } = loading;
  const { workspace } = root;
  const configuration = configurationAt(root.folder, loading);
  const written = configuration === undefined ? undefined : writtenAt(configuration);
  const profiles = (written?.json.value as { readonly profiles?: Readonly<Record<string, unknown>> })?.profiles ?? {};
  const baseline = baselineFile(root.folder, 'beside', from);
  const plans = workspace.check(uri)?.plans.map(({ plan }) => plan) ?? [];
  const settingsOf = (plan: (typeof plans)[number] | undefined) =>
    effectiveSettings(workspace.settings, workspace.pathOf(uri), plan, RULES, profiles);
  return {
    file: shownPath(from, pathOfUri(uri)),
    root: shownPath(from, root.folder),
    configuration: configuration && shownPath(from, configuration),
    baseline: existsSync(baseline) ? shownPath(from, baseline) : undefined,
    plans:
      plans.length === 0
        ? [{ plan: undefined, settings: settingsOf(undefined) }]
        : plans.map((plan) => ({ plan: plan.element.id?.value ?? '', settings: settingsOf(plan) })),
    lineOf: (origin) => lineOf(origin, root, from, configuration, written),
  };
}

interface Written {
  readonly json: JsonText;
  readonly lines: Lines;
}

/** The text of a configuration that has been read before, for the places in it. */
function writtenAt(file: string): Written | undefined {
  const reading = readTextFile(file);
  if (!('text' in reading)) return undefined;
  const json = readJson(reading.text);
  return 'message' in json ? undefined : { json, lines: new Lines(reading.text) };
}

function lineOf(
  origin: Origin,
  root: PlanRoot,
  from: string,
  configuration: string | undefined,
  written: Written | undefined,
): Line | undefined {
  if (origin.kind === 'plan') {
    const { file, start } = locate(origin.at);
    const lines = new Lines(root.workspace.tree(file)?.text ?? '');
    return { path: shownPath(from, pathOfUri(file)), line: lines.positionOf(start).line + 1 };
  }
  if ((origin.kind !== 'configuration' && origin.kind !== 'override') || !written || !configuration) return undefined;
  const { json, lines } = written;
  return { path: shownPath(from, configuration), line: lines.positionOf(json.nameAt(origin.path).start).line + 1 };
}
