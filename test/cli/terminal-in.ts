import picocolors from 'picocolors';
import { Progress } from '../../src/cli/output/progress.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal in a folder, with what was written to it, for commands that run inside the tests. */
export function terminalIn(
  folder: string,
  own: Partial<Terminal> = {},
): { terminal: Terminal; out: string[]; err: string[] } {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    from: folder,
    language: 'en',
    colors: picocolors.createColors(false),
    columns: undefined,
    progress: new Progress({ write: () => undefined }),
    environment: {},
    now: () => 20_000,
    clock: () => 0,
    write: (text) => out.push(text),
    error: (text) => err.push(text),
    readInput: async () => new Uint8Array(),
    interrupted: () => new Promise(() => undefined),
    ...own,
  };
  return { terminal, out, err };
}
