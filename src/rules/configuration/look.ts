import type { Worded } from '../../model/figures.ts';
import { contrast, isColour, LEAST_CONTRAST, PAPERS } from './contrast.ts';
import { issueText } from './issue.ts';
import type { JsonPath } from './json.ts';

/** A colour on light and on dark paper, each as `#0b66c3`. */
export interface PaperColours {
  readonly light: string;
  readonly dark: string;
}

/** A company's look, for reports that are written as files. */
export interface ReportLook {
  /** Path of a PNG or a JPEG, counted from the folder of the configuration. */
  readonly logo: string | undefined;
  /** Of work: bars, shares, the course of money. */
  readonly accent: PaperColours | undefined;
  /** Of decisions: gates and milestones. */
  readonly second: PaperColours | undefined;
}

/** The look as it is written. */
export interface WrittenLook {
  readonly logo?: string | undefined;
  readonly colors?:
    | { readonly accent?: string | PaperColours | undefined; readonly second?: string | PaperColours | undefined }
    | undefined;
}

interface LookProblem {
  readonly text: Worded;
  readonly path: JsonPath;
  /** The value is at fault, never its name. */
  readonly name?: false;
}

export function lookOf(written: WrittenLook | undefined): ReportLook {
  return {
    logo: written?.logo,
    accent: onPapers(written?.colors?.accent),
    second: onPapers(written?.colors?.second),
  };
}

function onPapers(written: string | PaperColours | undefined): PaperColours | undefined {
  return typeof written === 'string' ? { light: written, dark: written } : written;
}

/** What of a look cannot be used: a logo elsewhere or of another kind, and colours that one would not see. */
export function lookProblems(written: WrittenLook | undefined): LookProblem[] {
  const { logo, colors } = written ?? {};
  const problems = logo === undefined ? [] : logoProblems(logo);
  for (const name of ['accent', 'second'] as const) {
    const colour = colors?.[name];
    const path = ['report', 'colors', name];
    if (typeof colour === 'string') problems.push(...colourProblems(name, colour, ['light', 'dark'], path));
    else if (colour) {
      for (const paper of ['light', 'dark'] as const) {
        problems.push(...colourProblems(paper, colour[paper], [paper], [...path, paper]));
      }
    }
  }
  return problems;
}

function logoProblems(logo: string): LookProblem[] {
  const path = ['report', 'logo'];
  const shown = issueText.cut(logo);
  const steps = logo.split('/');
  if (/[\\:]/.test(logo) || steps.some((step) => step === '' || step === '.' || step === '..')) {
    return [{ text: outsideText(shown), path }];
  }
  return /\.(png|jpe?g)$/i.test(logo) ? [] : [{ text: kindText(shown), path }];
}

function colourProblems(
  name: string,
  colour: string,
  papers: readonly (keyof typeof PAPERS)[],
  path: JsonPath,
): LookProblem[] {
  if (!isColour(colour)) return [{ text: formText(name, issueText.cut(colour)), path }];
  const weak = papers.find((paper) => contrast(colour, PAPERS[paper]) < LEAST_CONTRAST);
  if (!weak) return [];
  // Rounded down, so that what is refused never looks like enough.
  const found = Math.floor(contrast(colour, PAPERS[weak]) * 10) / 10;
  return [{ text: weakText(colour, weak, found, papers.length > 1), path }];
}

function outsideText(logo: string): Worded {
  return {
    en: `"${logo}" has to be counted from this folder, with "/" and without "..": "brand/logo.png".`,
    nl: `"${logo}" moet vanaf deze map tellen, met "/" en zonder "..": "brand/logo.png".`,
    de: `"${logo}" muss von diesem Ordner aus zählen, mit "/" und ohne "..": "brand/logo.png".`,
  };
}

function kindText(logo: string): Worded {
  return {
    en: `"${logo}" cannot be the logo; a file that ends in .png or .jpg can.`,
    nl: `"${logo}" kan het logo niet zijn; een bestand dat op .png of .jpg eindigt wel.`,
    de: `"${logo}" kann das Logo nicht sein; eine Datei, die auf .png oder .jpg endet, schon.`,
  };
}

function formText(name: string, colour: string): Worded {
  return {
    en: `"${name}": "${colour}" is not a colour; write it as "#2b7cd3".`,
    nl: `"${name}": "${colour}" is geen kleur; schrijf die als "#2b7cd3".`,
    de: `"${name}": "${colour}" ist keine Farbe; geschrieben wird sie wie "#2b7cd3".`,
  };
}

function weakText(colour: string, paper: keyof typeof PAPERS, found: number, both: boolean): Worded {
  const [en, nl, de] = paper === 'light' ? ['light', 'licht', 'hellem'] : ['dark', 'donker', 'dunklem'];
  const [dot, comma] = [found.toFixed(1), found.toFixed(1).replace('.', ',')];
  const advice: Worded = both
    ? {
        en: '; give each paper a colour: { "light": …, "dark": … }',
        nl: '; geef elk papier een kleur: { "light": …, "dark": … }',
        de: '; jedes Papier kann eine eigene Farbe haben: { "light": …, "dark": … }',
      }
    : { en: '', nl: '', de: '' };
  return {
    en: `${colour} has a contrast of ${dot} on ${en} paper, and shapes need ${LEAST_CONTRAST}${advice.en}.`,
    nl: `${colour} heeft op ${nl} papier een contrast van ${comma}, en vormen vragen ${LEAST_CONTRAST}${advice.nl}.`,
    de: `${colour} hat auf ${de} Papier einen Kontrast von ${comma}, und Formen brauchen ${LEAST_CONTRAST}${advice.de}.`,
  };
}
