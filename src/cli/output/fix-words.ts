import { type Language, showNumber } from '../../model/figures.ts';

/** What `--fix` says of its work. */
export interface FixWords {
  readonly applied: (count: number) => string;
  /** @param offered findings with a fix that somebody has to choose or to fill in */
  readonly left: (offered: number, without: number) => string;
  readonly endless: (rounds: number) => string;
}

export const FIX_WORDS: Readonly<Record<Language, FixWords>> = {
  en: {
    applied: (count) => `${showNumber(count, 'en')} ${count === 1 ? 'fix' : 'fixes'} applied`,
    left: (offered, without) =>
      `Left: ${showNumber(offered, 'en')} with a fix that asks for a decision, which the editor offers; ${showNumber(without, 'en')} without a fix.`,
    endless: (rounds) => `left as it was: after ${rounds} rounds its fixes still undo each other`,
  },
  nl: {
    applied: (count) => `${showNumber(count, 'nl')} ${count === 1 ? 'oplossing' : 'oplossingen'} toegepast`,
    left: (offered, without) =>
      `Blijft over: ${showNumber(offered, 'nl')} met een oplossing die een keuze vraagt en die de editor aanbiedt; ${showNumber(without, 'nl')} zonder oplossing.`,
    endless: (rounds) => `ongewijzigd gelaten: na ${rounds} rondes maken de oplossingen elkaar nog steeds ongedaan`,
  },
  de: {
    applied: (count) => `${showNumber(count, 'de')} ${count === 1 ? 'Korrektur' : 'Korrekturen'} angewendet`,
    left: (offered, without) =>
      `Übrig: ${showNumber(offered, 'de')} mit einer Korrektur, die eine Entscheidung verlangt und im Editor angeboten wird; ${showNumber(without, 'de')} ohne Korrektur.`,
    endless: (rounds) =>
      `unverändert gelassen: Nach ${rounds} Durchgängen heben die Korrekturen einander noch immer auf`,
  },
};
