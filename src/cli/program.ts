import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../model/figures.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { SECTIONS, type Section } from './output/facts/request.ts';
import { FORMS } from './output/form.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { sayIt, usageSentence } from './usage-words.ts';

const SEVERITIES = ['error', 'warning', 'hint'];

const AFTER_HELP = `
Exit status: 0 nothing to report, 1 findings, 2 the work could not be done.
"aiplan check --help" tells more about a command.`;

const AFTER_CHECK = `
Folders are searched for files that end in .aiplan; what .gitignore excludes is left out.
Reported are the given files, and what a given plan gets wrong in a file that it imports.
Settings are read from aiplan.config.json, in the nearest folder above that has one.

Forms: text for people, json for programs (schemas/check.schema.json), sarif for code scanning, github for
annotations and the step summary of GitHub Actions, gitlab for code quality, junit for test reports.
In the last four, files are named from the top of the repository.

Exit status: 0 nothing as severe as --fail-on, 1 findings, 2 a file, a setting or a rule failed.`;

const AFTER_BASELINE = `
The file lies beside aiplan.config.json and belongs to the plans: commit it. "aiplan check" and the editor leave out what it
holds, errors too. Findings of locked rules and about exceptions are never put into it.

Exit status: 0 done, 2 a file or a setting failed.`;

const AFTER_FACTS = `
A figure is written as in a line of "expect": end(pilot), p80(pilot), spend(2027-Q1), cost, roi.
With --why alone only the answer is given. The same plan, --as-of, --runs and --seed give the same bytes.

Exit status: 0 done, 2 a file, a setting or a name failed.`;

const AFTER_EMBED = `
A mark names a plan, counted from the Markdown file, and sections; without any the whole report is written:
  <!-- aiplan: plans/quotes.aiplan#roadmap -->
  <!-- /aiplan -->
All blocks are worked out before a file is written. With --check a block counts for the day that it was written for.

Exit status: 0 done, 1 something would change, 2 a file, a mark or a plan cannot be used; nothing is written then.`;

const AFTER_FORMAT = `
A plan that cannot be read is left as it is, and said so.

Exit status: 0 done, 1 something would change or cannot be read, 2 a file cannot be opened or written.`;

/**
 * Runs one command line.
 *
 * @param words what stands behind the program's name
 * @param folder absolute path of the folder with the programs
 * @returns the exit status; never throws
 */
export async function runProgram(words: readonly string[], terminal: Terminal, folder: string): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.clean;
  const aiplan = program(terminal, folder, (result) => {
    status = result;
  });
  if (words.length === 0) {
    terminal.error(aiplan.helpInformation());
    return EXIT.trouble;
  }
  try {
    await aiplan.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    terminal.progress.clear();
    terminal.error(failure(error, aiplan, words));
    return error instanceof CommanderError && error.exitCode === 0 ? EXIT.clean : EXIT.trouble;
  }
}

/** What to say of a failure, with its line end; nothing where help was asked for. */
function failure(error: unknown, aiplan: Command, words: readonly string[]): string {
  if (error instanceof UsageError) return `${error.message}\n`;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return '';
    const command = commandOf(aiplan, words);
    return `${usageSentence(error, command)}\n"${sayIt(command)} --help" shows how it is used.\n`;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `aiplan itself failed, which is no fault of the plan:\n${trace}\n`;
}

/** The innermost command that some words name. */
function commandOf(aiplan: Command, words: readonly string[]): Command {
  let command = aiplan;
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word);
    if (!next) break;
    command = next;
  }
  return command;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('it has to be a whole number');
  return Number(text);
}

/** @param most a whole number from `least` to this */
function wholeUpTo(most: number, least: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`it has to be a whole number from ${least} to ${most}`);
  };
}

/** Adds to what was given before. */
function addWord(word: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), word];
}

function addSection(word: string, before: readonly Section[] | undefined): readonly Section[] {
  const section = SECTIONS.find((name) => name === word);
  if (!section) throw new InvalidArgumentError(`Allowed choices are ${SECTIONS.join(', ')}.`);
  return [...(before ?? []), section];
}

/** Commands are loaded when they are called, so that the small ones start at once. */
function program(terminal: Terminal, folder: string, done: (status: ExitStatus) => void): Command {
  const aiplan = new Command('aiplan')
    .description('Checks AI project plans that are kept as text.')
    .usage('<command> [options]')
    .version(packageJson.version, '-v, --version', 'say the version')
    .helpOption('-h, --help', 'say how it is used')
    .helpCommand(false)
    .addHelpText('after', AFTER_HELP)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: terminal.write, writeErr: () => undefined, getOutHelpWidth: () => 100 })
    .exitOverride();
  const language = (what: string) => new Option('--lang <language>', what).choices(LANGUAGES);
  const asOf = () => new Option('--as-of <date>', 'the day to judge plans on that state none, as 2027-03-01');
  const config = () => new Option('--config <file>', 'a configuration to use instead of aiplan.config.json');
  const formats = () => new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text');

  aiplan
    .command('check')
    .description('say what is wrong in plans')
    .argument('[paths...]', 'files and folders; the current folder without any')
    .addOption(new Option('--format <format>', 'form of the output').choices(FORMS).default('text'))
    .option('-o, --output <file>', 'write that form to a file, and the findings in lines to the output')
    .addOption(asOf())
    .addOption(new Option('--fail-on <severity>', 'the least severity that fails').choices(SEVERITIES).default('error'))
    .addOption(new Option('--max-warnings <count>', 'fail when there are more warnings').argParser(wholeNumber))
    .addOption(language('language of the findings'))
    .addOption(config())
    .addOption(new Option('--baseline <file>', 'a baseline to use instead of aiplan.baseline.json'))
    .option('--brief', 'one line for each finding', false)
    .option('--fix', 'first apply the fixes that are safe', false)
    .option('--watch', 'check again whenever something changes, until Ctrl-C', false)
    .option('--timing', 'say what each rule and each stage took', false)
    .addHelpText('after', AFTER_CHECK)
    .action(async (paths: string[], options) => {
      const { check } = await import('./commands/check.ts');
      done(await check(paths.length > 0 ? paths : ['.'], options, terminal));
    });

  aiplan
    .command('explain')
    .description('say what a rule checks and why, with examples')
    .argument('<rule>', 'the rule, for example team/missing-compliance-officer')
    .addOption(language('language of the text').default('en'))
    .action(async (rule: string, options: { lang: Language }) => {
      const { explain } = await import('./commands/rules.ts');
      done(explain(rule, options.lang, terminal));
    });

  aiplan
    .command('rules')
    .description('list the rules')
    .addOption(formats())
    .addOption(language('language of the titles').default('en'))
    .action(async (options: { format: 'text' | 'json'; lang: Language }) => {
      const { listRules } = await import('./commands/rules.ts');
      done(listRules(options.format, options.lang, terminal));
    });

  aiplan
    .command('format')
    .description('give plans the one layout')
    .argument('[paths...]', 'files and folders; the current folder without any')
    .option('--check', 'change nothing, fail when something would change', false)
    .option('--stdin', 'read one plan from the input and write it to the output', false)
    .addHelpText('after', AFTER_FORMAT)
    .action(async (paths: string[], options: { check: boolean; stdin: boolean }) => {
      const { formatFiles } = await import('./commands/format.ts');
      done(await formatFiles(paths, options, terminal));
    });

  aiplan
    .command('render')
    .description('write the report of a plan as a file that needs nothing else')
    .argument('<plan>', 'the file with the plan')
    .requiredOption('-o, --output <file>', 'where to write it, ending in .html, .md, .svg, .png or .pdf')
    .addOption(new Option('--theme <theme>', 'colours of a page or picture').choices(['light', 'dark']))
    .option('--section <names>', 'only these parts, in this order, as roadmap,budget', listOf)
    .addOption(language("language of the report; the plan's own without it"))
    .addOption(asOf())
    .addOption(config())
    .action(async (plan: string, options) => {
      const { render } = await import('./commands/render.ts');
      done(await render(plan, options, terminal));
    });

  aiplan
    .command('embed')
    .description('write reports between marks of Markdown files')
    .argument('<files...>', 'Markdown files')
    .option('--check', 'change nothing, fail when something would change', false)
    .addOption(language("language of the reports; the plan's own without it"))
    .addOption(asOf())
    .addOption(config())
    .addHelpText('after', AFTER_EMBED)
    .action(async (files: string[], options) => {
      const { embed } = await import('./commands/embed.ts');
      done(embed(files, options, terminal));
    });

  aiplan
    .command('facts')
    .description('say what follows from plans: dates, people, money, chances, and why')
    .argument('<paths...>', 'files and folders with plans')
    .addOption(formats())
    .addOption(
      new Option('--section <name>', 'only this part; may be repeated').choices(SECTIONS).argParser(addSection),
    )
    .addOption(
      new Option('--why <figure>', 'why a figure is what it is, or those of an id; may be repeated').argParser(addWord),
    )
    .addOption(
      new Option('--runs <count>', 'courses of the plan to simulate').argParser(wholeUpTo(100_000, 1)).default(10_000),
    )
    .addOption(
      new Option('--seed <number>', 'another number gives other draws').argParser(wholeUpTo(999_999_999, 0)).default(1),
    )
    .addOption(language('language of the text'))
    .addOption(asOf())
    .addOption(config())
    .addHelpText('after', AFTER_FACTS)
    .action(async (paths: string[], options) => {
      const { facts } = await import('./commands/facts.ts');
      done(facts(paths, options, terminal));
    });

  const baseline = aiplan
    .command('baseline')
    .description('keep the findings that are there today, so that only new ones count')
    .usage('<command> [options]')
    .helpCommand(false)
    .addHelpText('after', AFTER_BASELINE);
  const baselined = (command: Command): Command =>
    command
      .argument('[paths...]', 'files and folders; the current folder without any')
      .addOption(new Option('--baseline <file>', 'the file to write instead of aiplan.baseline.json'))
      .addOption(asOf())
      .addOption(config());
  baselined(baseline.command('write').description('put the open findings into the baseline')).action(
    async (paths: string[], options) => {
      const { writeBaseline } = await import('./commands/baseline.ts');
      done(writeBaseline(paths.length > 0 ? paths : ['.'], options, terminal));
    },
  );
  baselined(baseline.command('prune').description('remove entries that are not needed any more')).action(
    async (paths: string[], options) => {
      const { pruneBaseline } = await import('./commands/baseline.ts');
      done(pruneBaseline(paths.length > 0 ? paths : ['.'], options, terminal));
    },
  );

  aiplan
    .command('config')
    .description('say how plans are checked')
    .usage('<command> [options]')
    .helpCommand(false)
    .command('print')
    .description('say every setting in effect for a plan, and where it comes from')
    .argument('<file>', 'the file with the plan')
    .addOption(formats())
    .addOption(config())
    .action(async (file: string, options: { format: 'text' | 'json'; config: string | undefined }) => {
      const { printConfig } = await import('./commands/config.ts');
      done(printConfig(file, options, terminal));
    });

  aiplan
    .command('lsp')
    .description('start the language server, for any editor')
    .requiredOption('--stdio', 'talk over the standard streams')
    .action(async () => {
      const { languageServer } = await import('./commands/lsp.ts');
      await languageServer(folder);
    });

  return aiplan;
}

/** Words between commas; an option that is repeated adds to them. */
function listOf(words: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...words.split(',').map((word) => word.trim())];
}
