import { type Command, CommanderError } from 'commander';
import { commandLine } from './command-line.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import type { Terminal } from './terminal.ts';
import { type CliTexts, cliTextsIn } from './texts/cli-texts.ts';
import { UsageError } from './usage-error.ts';
import { sayIt, usageSentence } from './usage-words.ts';

/**
 * Runs one command line.
 *
 * @param words what stands behind the program's name
 * @param folder absolute path of the folder with the programs
 * @returns the exit status; never throws
 */
export async function runProgram(words: readonly string[], terminal: Terminal, folder: string): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.clean;
  const texts = cliTextsIn(terminal.language);
  const aiplan = commandLine(terminal, folder, (result) => {
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
    terminal.error(failure(error, aiplan, words, texts));
    return error instanceof CommanderError && error.exitCode === 0 ? EXIT.clean : EXIT.trouble;
  }
}

/** What to say of a failure, with its line end; nothing where help was asked for. */
function failure(error: unknown, aiplan: Command, words: readonly string[], texts: CliTexts): string {
  if (error instanceof UsageError) return `${error.say(texts)}\n`;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return '';
    const command = commandOf(aiplan, words);
    return `${usageSentence(error, command, texts.usage)}\n${texts.usage.seeHelp(sayIt(command))}\n`;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${texts.usage.itselfFailed}\n${trace}\n`;
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
