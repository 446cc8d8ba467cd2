import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { LARGEST_LOGO, type Logo, readLogo } from '../../report/look/logo.ts';
import type { ReportLook } from '../../rules/configuration/look.ts';
import { UsageError } from '../usage-error.ts';
import { shownPath } from './path-names.ts';
import { reasonOf } from './read-file.ts';

/**
 * The logo that the configuration names.
 *
 * @param root absolute path of the folder from which its path counts, and which links may not leave
 * @returns undefined where it names none
 * @throws UsageError for one that cannot be used
 */
export function logoOf({ logo }: ReportLook, root: string, from: string): Logo | undefined {
  if (logo === undefined) return undefined;
  const file = path.join(root, logo);
  const read = readLogo(bytesOf(file, root, from));
  if (typeof read !== 'string') return read;
  const name = shownPath(from, file);
  throw new UsageError(({ files }) =>
    read === 'too-large' ? files.logoTooLarge(name, LARGEST_LOGO / 1000) : files.logoNoPicture(name),
  );
}

function bytesOf(file: string, root: string, from: string): Uint8Array {
  const name = shownPath(from, file);
  try {
    const real = realpathSync(file);
    if (real.startsWith(realpathSync(root) + path.sep)) {
      // One byte more than is allowed tells as much as all of a large file.
      if (statSync(real).size > LARGEST_LOGO) return new Uint8Array(LARGEST_LOGO + 1);
      return readFileSync(real);
    }
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(({ files, language }) => files.logoUnreadable(name, reason[language]));
  }
  throw new UsageError(({ files }) => files.logoOutside(name));
}
