import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import picocolors from 'picocolors';
import packageJson from '../../package.json' with { type: 'json' };
import { toEpochDay } from '../language/values/calendar-date.ts';
import { LANGUAGES, type Language } from '../model/figures.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { Progress } from './output/progress.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const terminal: Terminal = {
  from: process.cwd(),
  colors: picocolors,
  progress: new Progress(process.stderr),
  now: () => {
    const now = new Date();
    return toEpochDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  },
  write: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  readInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
};

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(text);
}

/** Commands are loaded when they are called, so that the small ones start at once. */
function program(done: (status: ExitStatus) => void): Command {
  const aiplan = new Command('aiplan')
    .description('Checks AI project plans that are kept as text.')
    .version(packageJson.version, '--version', 'say the version')
    .helpOption('--help', 'say how it is used')
    .helpCommand(false)
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();
  const language = () => new Option('--lang <language>', 'language of the texts').choices(LANGUAGES);
  const asOf = () => new Option('--as-of <date>', 'the day to judge plans on that state none (default: today)');
  const config = () => new Option('--config <file>', 'a configuration to use instead of aiplan.config.json');
  const formats = () => new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text');

  aiplan
    .command('check')
    .description('say what is wrong in plans')
    .argument('[paths...]', 'files and folders', ['.'])
    .addOption(formats())
    .addOption(asOf())
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails')
        .choices(['error', 'warning', 'hint'])
        .default('error'),
    )
    .addOption(new Option('--max-warnings <count>', 'fail when there are more').argParser(wholeNumber))
    .addOption(language().default('en'))
    .addOption(config())
    .option('--brief', 'one line for each finding', false)
    .option('--fix', 'apply the fixes that are safe', false)
    .action(async (paths: string[], options) => {
      const { check } = await import('./commands/check.ts');
      done(await check(paths, options, terminal));
    });

  aiplan
    .command('explain')
    .description('say what a rule checks and why, with examples')
    .argument('<rule>', 'the rule, for example team/missing-compliance-officer')
    .addOption(language().default('en'))
    .action(async (rule: string, options: { lang: Language }) => {
      const { explain } = await import('./commands/rules.ts');
      done(explain(rule, options.lang, terminal));
    });

  aiplan
    .command('rules')
    .description('list the rules')
    .addOption(formats())
    .addOption(language().default('en'))
    .action(async (options: { format: 'text' | 'json'; lang: Language }) => {
      const { listRules } = await import('./commands/rules.ts');
      done(listRules(options.format, options.lang, terminal));
    });

  aiplan
    .command('format')
    .description('give plans the one layout')
    .argument('[paths...]', 'files and folders', ['.'])
    .option('--check', 'change nothing, fail when something would change', false)
    .option('--stdin', 'read one plan from the input and write it to the output', false)
    .action(async (paths: string[], options: { check: boolean; stdin: boolean }) => {
      const { formatFiles } = await import('./commands/format.ts');
      done(await formatFiles(paths, options, terminal));
    });

  aiplan
    .command('render')
    .description('write the report of a plan as a page')
    .argument('<plan>', 'the file with the plan')
    .requiredOption('-o, --output <file>', 'where to write it, ending in .html')
    .addOption(language())
    .addOption(asOf())
    .addOption(config())
    .action(async (plan: string, options) => {
      const { render } = await import('./commands/render.ts');
      done(await render(plan, options, terminal));
    });

  aiplan
    .command('lsp')
    .description('start the language server, for any editor')
    .requiredOption('--stdio', 'talk over the standard streams')
    .action(async () => {
      const { languageServer } = await import('./commands/lsp.ts');
      await languageServer();
    });

  return aiplan;
}

async function main(): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.clean;
  const aiplan = program((result) => {
    status = result;
  });
  for (const command of aiplan.commands) command.exitOverride().configureOutput({ writeErr: () => undefined });
  try {
    if (process.argv.length <= 2) {
      aiplan.outputHelp();
      return EXIT.trouble;
    }
    await aiplan.parseAsync();
    return status;
  } catch (error) {
    terminal.progress.clear();
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.clean;
      terminal.error(`${error.message.replace(/^error: /, '')}\nSay "aiplan --help" to see how it is used.\n`);
    } else if (error instanceof UsageError) terminal.error(`${error.message}\n`);
    else terminal.error(`aiplan failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.trouble;
  }
}

// A reader that closes early (`aiplan rules | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main();
