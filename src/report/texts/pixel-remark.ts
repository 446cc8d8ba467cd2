import { type Language, showNumber } from '../../model/figures.ts';

/** What was done to a report that is too long for an image of pixels. */
export interface PixelMeasures {
  readonly pictures: number;
  /** Steps of the roadmap; null where none were left out for it. */
  readonly steps: { readonly drawn: number; readonly all: number } | null;
  /** Whether it has as many pixels as usual. */
  readonly isSharp: boolean;
}

interface Words {
  readonly lessSharp: string;
  readonly fewer: (drawn: string, all: string) => string;
  readonly several: (pictures: string) => string;
  readonly severalAndFewer: (pictures: string, drawn: string, all: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    lessSharp: 'The report is long, so its PNG is less sharp than usual.',
    fewer: (drawn, all) =>
      `The report is too long for a PNG, so it shows the ${drawn} steps of the roadmap that matter most, out of ${all}; the other formats show more.`,
    several: (pictures) => `The report is too long for one PNG, so it is in ${pictures} files.`,
    severalAndFewer: (pictures, drawn, all) =>
      `The report is too long for one PNG, so it is in ${pictures} files, with the ${drawn} steps of the roadmap that matter most, out of ${all}; the other formats show more.`,
  },
  nl: {
    lessSharp: 'Het rapport is lang; daarom is de PNG minder scherp dan anders.',
    fewer: (drawn, all) =>
      `Het rapport is te lang voor een PNG; daarom toont die de ${drawn} belangrijkste van ${all} stappen van de roadmap. De andere formaten tonen er meer.`,
    several: (pictures) => `Het rapport is te lang voor één PNG; daarom staat het in ${pictures} bestanden.`,
    severalAndFewer: (pictures, drawn, all) =>
      `Het rapport is te lang voor één PNG; daarom staat het in ${pictures} bestanden, met de ${drawn} belangrijkste van ${all} stappen van de roadmap. De andere formaten tonen er meer.`,
  },
  de: {
    lessSharp: 'Der Bericht ist lang, deshalb ist das PNG weniger scharf als sonst.',
    fewer: (drawn, all) =>
      `Der Bericht ist zu lang für ein PNG, deshalb zeigt es die ${drawn} wichtigsten von ${all} Schritten der Roadmap; die anderen Formate zeigen mehr.`,
    several: (pictures) => `Der Bericht ist zu lang für ein PNG, deshalb steht er in ${pictures} Dateien.`,
    severalAndFewer: (pictures, drawn, all) =>
      `Der Bericht ist zu lang für ein PNG, deshalb steht er in ${pictures} Dateien, mit den ${drawn} wichtigsten von ${all} Schritten der Roadmap; die anderen Formate zeigen mehr.`,
  },
};

/** @returns one sentence on what was done; null where nothing was */
export function pixelRemark({ pictures, steps, isSharp }: PixelMeasures, language: Language): string | null {
  const words = WORDS[language];
  const show = (count: number): string => showNumber(count, language, 0);
  if (pictures > 1) {
    return steps
      ? words.severalAndFewer(show(pictures), show(steps.drawn), show(steps.all))
      : words.several(show(pictures));
  }
  if (steps) return words.fewer(show(steps.drawn), show(steps.all));
  return isSharp ? null : words.lessSharp;
}
