import type { Language } from '../../model/figures.ts';

/** What is said of words that the command line cannot use. */
export interface UsageTexts {
  readonly noCommand: (word: string) => string;
  readonly noOption: (word: string) => string;
  readonly nearest: (name: string) => string;
  /** Words of a command line are shown as one types them: `aiplan explain`, `--output <file>`, `rule`. */
  readonly needsArgument: (command: string, argument: string) => string;
  readonly needsValue: (option: string) => string;
  readonly needsOption: (command: string, option: string) => string;
  readonly needsCommand: (command: string, names: string) => string;
  /** Before the last of several. */
  readonly or: string;
  readonly tooManyWords: (command: string) => string;
  readonly oneOf: (option: string, value: string, choices: string) => string;
  readonly invalid: (option: string, value: string, reason: string) => string;
  /** Reasons, as the end of a sentence. */
  readonly wholeNumber: string;
  readonly wholeFromTo: (least: number, most: number) => string;
  readonly notUnderstood: (command: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly noDate: (text: string) => string;
  readonly itselfFailed: string;
}

export const USAGE_TEXTS: Readonly<Record<Language, UsageTexts>> = {
  en: {
    noCommand: (word) => `There is no command ${word}.`,
    noOption: (word) => `There is no option ${word} here.`,
    nearest: (name) => `The nearest name is ${name}.`,
    needsArgument: (command, argument) => `${command} needs a <${argument}> after it.`,
    needsValue: (option) => `The option ${option} needs a value after it.`,
    needsOption: (command, option) => `${command} needs the option ${option}.`,
    needsCommand: (command, names) => `${command} needs a command after it: ${names}.`,
    or: 'or',
    tooManyWords: (command) => `${command} takes fewer words than these.`,
    oneOf: (option, value, choices) => `${option} ${value} is not possible; write one of ${choices}.`,
    invalid: (option, value, reason) => `${option} ${value} is not possible; ${reason}.`,
    wholeNumber: 'it has to be a whole number',
    wholeFromTo: (least, most) => `it has to be a whole number from ${least} to ${most}`,
    notUnderstood: (command) => `The words after ${command} cannot be understood.`,
    seeHelp: (command) => `"${command} --help" shows how it is used.`,
    noDate: (text) => `--as-of ${text} is not a date; write it like 2027-03-01.`,
    itselfFailed: 'aiplan itself failed, which is no fault of the plan:',
  },
  nl: {
    noCommand: (word) => `De opdracht ${word} bestaat niet.`,
    noOption: (word) => `De optie ${word} bestaat hier niet.`,
    nearest: (name) => `De naam die er het meest op lijkt, is ${name}.`,
    needsArgument: (command, argument) => `Achter ${command} ontbreekt <${argument}>.`,
    needsValue: (option) => `Achter de optie ${option} ontbreekt een waarde.`,
    needsOption: (command, option) => `${command} kan niet zonder de optie ${option}.`,
    needsCommand: (command, names) => `Achter ${command} ontbreekt een opdracht: ${names}.`,
    or: 'of',
    tooManyWords: (command) => `Achter ${command} staan te veel woorden.`,
    oneOf: (option, value, choices) => `${option} ${value} is niet mogelijk; kies uit ${choices}.`,
    invalid: (option, value, reason) => `${option} ${value} is niet mogelijk; ${reason}.`,
    wholeNumber: 'het moet een geheel getal zijn',
    wholeFromTo: (least, most) => `het moet een geheel getal van ${least} tot en met ${most} zijn`,
    notUnderstood: (command) => `De woorden achter ${command} zijn niet te begrijpen.`,
    seeHelp: (command) => `"${command} --help" toont het gebruik.`,
    noDate: (text) => `--as-of ${text} is geen datum; schrijf die als 2027-03-01.`,
    itselfFailed: 'Er ging iets mis in aiplan zelf; aan het plan ligt het niet:',
  },
  de: {
    noCommand: (word) => `Den Befehl ${word} gibt es nicht.`,
    noOption: (word) => `Die Option ${word} gibt es hier nicht.`,
    nearest: (name) => `Der ähnlichste Name ist ${name}.`,
    needsArgument: (command, argument) => `Hinter ${command} fehlt <${argument}>.`,
    needsValue: (option) => `Hinter der Option ${option} fehlt ein Wert.`,
    needsOption: (command, option) => `${command} braucht die Option ${option}.`,
    needsCommand: (command, names) => `Hinter ${command} fehlt ein Befehl: ${names}.`,
    or: 'oder',
    tooManyWords: (command) => `Hinter ${command} stehen zu viele Wörter.`,
    oneOf: (option, value, choices) => `${option} ${value} ist nicht möglich; zur Wahl stehen ${choices}.`,
    invalid: (option, value, reason) => `${option} ${value} ist nicht möglich; ${reason}.`,
    wholeNumber: 'es muss eine ganze Zahl sein',
    wholeFromTo: (least, most) => `es muss eine ganze Zahl von ${least} bis ${most} sein`,
    notUnderstood: (command) => `Die Wörter hinter ${command} sind nicht zu verstehen.`,
    seeHelp: (command) => `"${command} --help" zeigt die Verwendung.`,
    noDate: (text) => `--as-of ${text} ist kein Datum; Schreibweise: 2027-03-01.`,
    itselfFailed: 'In aiplan selbst ist ein Fehler aufgetreten; am Plan liegt es nicht:',
  },
};
