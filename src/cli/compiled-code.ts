import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Lets Node keep the compiled code of the program between runs, which saves about a fifth of the time of a small command. Node looks at the
 * code itself before it takes what was kept, and compiles anew where anything differs.
 *
 * Kept is it in the user's own folder: Node's default is the folder for temporary files, where on a shared machine somebody else could have
 * laid code. Where no such folder can be had, nothing is kept, and nothing is said.
 */
export function keepCompiledCode(environment: Environment): void {
  // A machine that is thrown away afterwards would write it for nobody.
  if (environment['CI']) return;
  // Whoever has decided it for all programs has decided it for this one.
  if (environment['NODE_COMPILE_CACHE'] || environment['NODE_DISABLE_COMPILE_CACHE']) return;
  try {
    const folder = compiledCodeFolder(process.platform, environment, homedir());
    // One by one: making all that is missing at once goes round for ever below /proc, where some systems put the home of those who have none.
    for (const one of [path.resolve(folder, '../..'), path.dirname(folder), folder]) {
      if (!existsSync(one)) mkdirSync(one, { mode: 0o700 });
    }
    if (isOurs(folder)) enableCompileCache(folder);
  } catch {
    // Such as a home that cannot be written.
  }
}

/** Absolute path of the folder for what can be made again, by the rules of each system (XDG Base Directory Specification on Linux). */
export function compiledCodeFolder(platform: NodeJS.Platform, environment: Environment, home: string): string {
  const { join, isAbsolute } = platform === 'win32' ? path.win32 : path.posix;
  const [named, usual] =
    platform === 'win32'
      ? [environment['LOCALAPPDATA'], join(home, 'AppData', 'Local')]
      : platform === 'darwin'
        ? [undefined, join(home, 'Library', 'Caches')]
        : [environment['XDG_CACHE_HOME'], join(home, '.cache')];
  // The specification passes over paths that are relative.
  return join(named && isAbsolute(named) ? named : usual, 'aiplan', 'compiled-code');
}

/** Whether nobody else can write there, as far as the system tells: a program run as another user may be given that user's home. */
function isOurs(folder: string): boolean {
  const user = process.getuid?.();
  if (user === undefined) return true;
  const { uid, mode } = lstatSync(folder);
  return uid === user && (mode & 0o022) === 0;
}
