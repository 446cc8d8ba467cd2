/**
 * Patterns of paths, an exact small part of what shells know: `*` stands for any characters within one name, `?` for one character,
 * and `**` as a whole step for any number of folders, none included. A pattern has to fit the whole path, which is written with `/`.
 * Everything else stands for itself; capitals count. A pattern that ends in `/**` fits everything in the folder.
 */
export function fitsGlob(glob: string, path: string): boolean {
  const steps = glob.normalize('NFC').split('/');
  // Systems spell accents differently: one letter, or a letter and an accent.
  const names = path.normalize('NFC').split('/');
  // fits[n]: whether the steps so far fit the first n names. Step by step, so that no pattern takes long.
  let fits = [true, ...names.map(() => false)];
  for (const step of steps) {
    if (step === '**') {
      const first = fits.indexOf(true);
      fits = fits.map((_, count) => first >= 0 && count >= first);
    } else {
      fits = fits.map((_, count) => count > 0 && fits[count - 1] === true && fitsName(step, names[count - 1] ?? ''));
    }
  }
  return fits.at(-1) === true;
}

/** Why a text cannot be a pattern; undefined for one that can. */
export type GlobFault = 'empty' | 'unknown-sign' | 'leaves-folder' | 'folder' | 'half-step';

/** Signs that mean something in other tools. Taken for themselves here they would fit nothing, and nobody would notice. */
const FOREIGN_SIGNS = /[[\]{}!\\]|[@+*?]\(/;

export function globFault(glob: string): GlobFault | undefined {
  if (glob.trim() === '') return 'empty';
  if (FOREIGN_SIGNS.test(glob)) return 'unknown-sign';
  const steps = glob.split('/');
  if (glob.startsWith('/') || /^[A-Za-z]:/.test(glob) || steps.some((step) => step === '..' || step === '.')) {
    return 'leaves-folder';
  }
  if (glob.endsWith('/')) return 'folder';
  return steps.some((step) => step !== '**' && step.includes('**')) ? 'half-step' : undefined;
}

/** Whether one name fits one step: the last `*` takes as much as it has to. */
function fitsName(step: string, name: string): boolean {
  const [signs, letters] = [[...step], [...name]];
  let sign = 0;
  let letter = 0;
  let star = -1;
  let taken = 0;
  while (letter < letters.length) {
    if (signs[sign] === '*') {
      star = sign++;
      taken = letter;
    } else if (signs[sign] === '?' || signs[sign] === letters[letter]) {
      sign++;
      letter++;
    } else if (star >= 0) {
      sign = star + 1;
      letter = ++taken;
    } else return false;
  }
  while (signs[sign] === '*') sign++;
  return sign === signs.length;
}
