import type { Language } from '../../model/figures.ts';

/** What `--fix` says of its work. */
export interface FixWords {
  readonly applied: (count: number) => string;
  /** @param offered findings with a fix that somebody has to choose or to fill in */
  readonly left: (offered: number, without: number) => string;
  readonly endless: (rounds: number) => string;
}

export const FIX_WORDS: Readonly<Record<Language, FixWords>> = {
  en: {
    applied: (count) => `${count} ${count === 1 ? 'fix' : 'fixes'} applied`,
    left: (offered, without) =>
      `Left: ${offered} with a fix that asks for a decision, which the editor offers; ${without} without a fix.`,
    endless: (rounds) => `left as it was: after ${rounds} rounds its fixes still undo each other`,
  },
  nl: {
    applied: (count) => `${count} ${count === 1 ? 'oplossing' : 'oplossingen'} toegepast`,
    left: (offered, without) =>
      `Blijft over: ${offered} met een oplossing die een keuze vraagt en die de editor aanbiedt; ${without} zonder oplossing.`,
    endless: (rounds) => `ongewijzigd gelaten: na ${rounds} rondes maken de oplossingen elkaar nog steeds ongedaan`,
  },
  de: {
    applied: (count) => `${count} ${count === 1 ? 'Korrektur' : 'Korrekturen'} angewendet`,
    left: (offered, without) =>
      `Übrig: ${offered} mit einer Korrektur, die eine Entscheidung verlangt und im Editor angeboten wird; ${without} ohne Korrektur.`,
    endless: (rounds) =>
      `unverändert gelassen: Nach ${rounds} Durchgängen heben die Korrekturen einander noch immer auf`,
  },
};
