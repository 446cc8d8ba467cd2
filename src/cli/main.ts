#!/usr/bin/env node
import picocolors from 'picocolors';
import { toEpochDay } from '../language/values/calendar-date.ts';
import { wantsColor } from './colors.ts';
import { EXIT } from './exit-status.ts';
import { Progress } from './output/progress.ts';
import { runProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

const terminal: Terminal = {
  from: process.cwd(),
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
  terminal.error(`The output cannot be written (${error.code === 'ENOSPC' ? 'the disk is full' : error.message}).\n`);
  process.exit(EXIT.trouble);
});
process.stderr.on('error', () => undefined);

process.exitCode = await runProgram(process.argv.slice(2), terminal, import.meta.dirname);
