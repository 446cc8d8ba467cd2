import picocolors from 'picocolors';
import { toEpochDay } from '../language/values/calendar-date.ts';
import { wantsColor } from './colors.ts';
import { EXIT } from './exit-status.ts';
import { reasonOf } from './files/read-file.ts';
import { languageOf } from './language.ts';
import { Progress } from './output/progress.ts';
import { runProgram } from './program.ts';
import type { Terminal } from './terminal.ts';
import { cliTextsIn } from './texts/cli-texts.ts';

/**
 * Runs the command line that this process was started with, and leaves its exit status to the process.
 *
 * @param folder absolute path of the folder with the programs
 */
export async function main(folder: string): Promise<void> {
  const words = process.argv.slice(2);

  const terminal: Terminal = {
    from: process.cwd(),
    language: languageOf(words, process.cwd(), process.env),
    colors: picocolors.createColors(wantsColor(process.stdout, process.env)),
    get columns() {
      return process.stdout.isTTY ? process.stdout.columns : undefined;
    },
    progress: new Progress(process.stderr),
    environment: process.env,
    now: () => {
      const now = new Date();
      return toEpochDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
    },
    clock: () => performance.now(),
    write: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    interrupted: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
        // Nobody reads any more.
        process.stdout.once('error', () => resolve());
      }),
  };

  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes early (`aiplan rules | head`) is no fault.
    if (error.code === 'EPIPE') return;
    const { language } = terminal;
    terminal.error(`${cliTextsIn(language).files.outputLost(reasonOf(error)[language])}\n`);
    process.exit(EXIT.trouble);
  });
  process.stderr.on('error', () => undefined);

  process.exitCode = await runProgram(words, terminal, folder);
}
