import { Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../model/figures.ts';
import type { ExitStatus } from './exit-status.ts';
import { helpIn, helpWidth, paragraphsOf } from './help-page.ts';
import { addSection, addWord, listOf, wholeFromTo, wholeNumber } from './option-values.ts';
import { SECTIONS } from './output/facts/request.ts';
import { FORMS } from './output/form.ts';
import type { Terminal } from './terminal.ts';
import { cliTextsIn } from './texts/cli-texts.ts';
import type { CommandHelp } from './texts/help.ts';

const SEVERITIES = ['error', 'warning', 'hint'];

/**
 * The commands with their words and options. Their work is loaded when they are called, so that the small ones start at once.
 *
 * @param folder absolute path of the folder with the programs
 * @param done told how a command ends
 */
export function commandLine(terminal: Terminal, folder: string, done: (status: ExitStatus) => void): Command {
  const { help, usage } = cliTextsIn(terminal.language);
  const { placeholders, options: said, arguments: words, commands } = help;
  const width = helpWidth(terminal);
  const described = (command: Command, texts: CommandHelp): Command =>
    command.description(texts.about).addHelpText('after', paragraphsOf(texts, width));

  const aiplan = new Command('aiplan')
    .usage(`<${placeholders.command}> [${placeholders.options}]`)
    .version(packageJson.version, '-v, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: terminal.write, writeErr: () => undefined, getOutHelpWidth: () => width })
    .configureHelp(helpIn(help))
    .exitOverride();
  described(aiplan, help.aiplan);

  const option = (flags: string, placeholder: keyof typeof placeholders, what: string) =>
    new Option(`${flags} <${placeholders[placeholder]}>`, what);
  const language = (what: string) => option('--lang', 'language', what).choices(LANGUAGES);
  const asOf = () => option('--as-of', 'date', said.asOf);
  const config = () => option('--config', 'file', said.config);
  const formats = () => option('--format', 'format', said.format).choices(['text', 'json']).default('text');
  const paths = `[${placeholders.paths}...]`;
  const plan = `<${placeholders.plan}>`;

  described(aiplan.command('check'), commands.check)
    .argument(paths, words.paths)
    .addOption(option('--format', 'format', said.format).choices(FORMS).default('text'))
    .addOption(option('-o, --output', 'file', said.output))
    .addOption(asOf())
    .addOption(option('--fail-on', 'severity', said.failOn).choices(SEVERITIES).default('error'))
    .addOption(option('--max-warnings', 'count', said.maxWarnings).argParser(wholeNumber(usage)))
    .addOption(language(said.languageOfFindings))
    .addOption(config())
    .addOption(option('--baseline', 'file', said.baseline))
    .option('--brief', said.brief, false)
    .option('--fix', said.fix, false)
    .option('--watch', said.watch, false)
    .option('--timing', said.timing, false)
    .action(async (given: string[], options) => {
      const { check } = await import('./commands/check.ts');
      done(await check(orHere(given), options, terminal));
    });

  described(aiplan.command('explain'), commands.explain)
    .argument(`<${placeholders.rule}>`, words.rule)
    .addOption(language(said.languageOfText))
    .action(async (rule: string, { lang = terminal.language }: { lang?: Language }) => {
      const { explain } = await import('./commands/rules.ts');
      done(explain(rule, lang, terminal));
    });

  described(aiplan.command('rules'), commands.rules)
    .addOption(formats())
    .addOption(language(said.languageOfTitles))
    .action(async ({ format, lang }: { format: 'text' | 'json'; lang?: Language }) => {
      const { listRules } = await import('./commands/rules.ts');
      done(listRules(format, lang, terminal));
    });

  described(aiplan.command('format'), commands.format)
    .argument(paths, words.paths)
    .option('--check', said.checkOnly, false)
    .option('--stdin', said.stdin, false)
    .addOption(language(said.languageOfSentences))
    .action(async (given: string[], options: { check: boolean; stdin: boolean }) => {
      const { formatFiles } = await import('./commands/format.ts');
      done(await formatFiles(given, options, terminal));
    });

  described(aiplan.command('render'), commands.render)
    .argument(plan, words.plan)
    .addOption(option('-o, --output', 'file', said.target).makeOptionMandatory())
    .addOption(option('--theme', 'theme', said.theme).choices(['light', 'dark']))
    .addOption(option('--section', 'names', said.section).argParser(listOf))
    .addOption(option('--compare', 'file', said.compare))
    .addOption(language(said.languageOfReport))
    .addOption(asOf())
    .addOption(config())
    .action(async (given: string, options) => {
      const { render } = await import('./commands/render.ts');
      done(await render(given, options, terminal));
    });

  described(aiplan.command('embed'), commands.embed)
    .argument(`<${placeholders.files}...>`, words.markdownFiles)
    .option('--check', said.checkOnly, false)
    .addOption(language(said.languageOfReports))
    .addOption(asOf())
    .addOption(config())
    .action(async (files: string[], options) => {
      const { embed } = await import('./commands/embed.ts');
      done(embed(files, options, terminal));
    });

  described(aiplan.command('facts'), commands.facts)
    .argument(`<${placeholders.paths}...>`, words.plans)
    .addOption(formats())
    .addOption(option('--section', 'name', said.onlyPart).choices(SECTIONS).argParser(addSection))
    .addOption(option('--why', 'figure', said.why).argParser(addWord))
    .addOption(
      option('--runs', 'count', said.runs)
        .argParser(wholeFromTo(1, 100_000, usage))
        .default(10_000),
    )
    .addOption(
      option('--seed', 'number', said.seed)
        .argParser(wholeFromTo(0, 999_999_999, usage))
        .default(1),
    )
    .addOption(language(said.languageOfText))
    .addOption(asOf())
    .addOption(config())
    .action(async (given: string[], options) => {
      const { facts } = await import('./commands/facts.ts');
      done(facts(given, options, terminal));
    });

  /** A command that does nothing by itself. */
  const group = (name: string, texts: CommandHelp): Command =>
    described(aiplan.command(name), texts)
      .usage(`<${placeholders.command}> [${placeholders.options}]`)
      .helpCommand(false);

  const baseline = group('baseline', commands.baseline);
  const baselined = (name: string, texts: CommandHelp): Command =>
    described(baseline.command(name), texts)
      .argument(paths, words.paths)
      .addOption(option('--baseline', 'file', said.newBaseline))
      .addOption(language(said.languageOfSentences))
      .addOption(asOf())
      .addOption(config());
  baselined('write', commands.baselineWrite).action(async (given: string[], options) => {
    const { writeBaseline } = await import('./commands/baseline.ts');
    done(writeBaseline(orHere(given), options, terminal));
  });
  baselined('prune', commands.baselinePrune).action(async (given: string[], options) => {
    const { pruneBaseline } = await import('./commands/baseline.ts');
    done(pruneBaseline(orHere(given), options, terminal));
  });

  described(group('config', commands.config).command('print'), commands.configPrint)
    .argument(`<${placeholders.file}>`, words.plan)
    .addOption(formats())
    .addOption(language(said.languageOfSentences))
    .addOption(config())
    .action(async (file: string, options: { format: 'text' | 'json'; config: string | undefined }) => {
      const { printConfig } = await import('./commands/config.ts');
      done(printConfig(file, options, terminal));
    });

  described(aiplan.command('lsp'), commands.lsp)
    .requiredOption('--stdio', said.stdio)
    .action(async () => {
      const { languageServer } = await import('./commands/lsp.ts');
      await languageServer(folder);
    });

  return aiplan;
}

function orHere(given: readonly string[]): readonly string[] {
  return given.length > 0 ? given : ['.'];
}
