import { type Language, showNumber } from '../../model/figures.ts';

/** What is said of files and folders. Names are as they are shown; reasons are few words between brackets. */
export interface FileTexts {
  readonly missing: (name: string) => string;
  readonly noFile: (name: string) => string;
  readonly noPlanName: (name: string) => string;
  readonly isFolder: (name: string) => string;
  readonly notSearched: (name: string, reason: string) => string;
  readonly nothingFound: (places: string) => string;
  readonly thisFolder: string;
  readonly theInput: string;
  /** @param problem the rest of the sentence */
  readonly unreadable: (name: string, problem: string) => string;
  readonly unreadableAsWhole: (name: string) => string;
  readonly unwritable: (name: string, reason: string) => string;
  readonly outputLost: (reason: string) => string;
  readonly noSummary: (name: string, reason: string) => string;
  readonly noPlan: (name: string) => string;
  /** In place of a name. */
  readonly whatWasGiven: string;
  readonly severalPlans: (name: string, count: number) => string;
  readonly written: (name: string) => string;
  readonly formatted: (name: string) => string;
  readonly wouldChange: (name: string) => string;
  readonly leftAsItIs: (name: string, line: number) => string;
  readonly logoUnreadable: (name: string, reason: string) => string;
  readonly logoOutside: (name: string) => string;
  readonly logoTooLarge: (name: string, kilobytes: number) => string;
  readonly logoNoPicture: (name: string) => string;
}

export const FILE_TEXTS: Readonly<Record<Language, FileTexts>> = {
  en: {
    missing: (name) => `${name} does not exist.`,
    noFile: (name) => `${name} is not a file.`,
    noPlanName: (name) => `${name} is not a plan: the names of plans end in .aiplan.`,
    isFolder: (name) => `${name} is a folder; name the file of one plan.`,
    notSearched: (name, reason) => `${name} cannot be searched (${reason}).`,
    nothingFound: (places) =>
      `No plans found in ${places}: no file there ends in .aiplan that .gitignore does not exclude.`,
    thisFolder: 'this folder',
    theInput: 'The input',
    unreadable: (name, problem) => `${name} ${problem}.`,
    unreadableAsWhole: (name) => `${name} cannot be read as a whole; "aiplan check" says what is wrong there.`,
    unwritable: (name, reason) => `${name} cannot be written (${reason}).`,
    outputLost: (reason) => `The output cannot be written (${reason}).`,
    noSummary: (name, reason) => `The step summary ${name} cannot be written (${reason}).`,
    noPlan: (name) => `${name} holds no plan: there is no plan block in it.`,
    whatWasGiven: 'What was given',
    severalPlans: (name, count) => `${name} holds ${showNumber(count, 'en')} plans; give each a file of its own.`,
    written: (name) => `${name} written`,
    formatted: (name) => `${name} formatted`,
    wouldChange: (name) => `${name} would change`,
    leftAsItIs: (name, line) =>
      `${name} was left as it is: line ${line} cannot be read. "aiplan check" says what is wrong there.`,
    logoUnreadable: (name, reason) => `The logo ${name} cannot be read (${reason}).`,
    logoOutside: (name) => `The logo ${name} lies outside the folder of the plans.`,
    logoTooLarge: (name, kilobytes) => `The logo ${name} is larger than ${kilobytes} kB.`,
    logoNoPicture: (name) => `The logo ${name} is neither a PNG nor a JPEG, whatever its name says.`,
  },
  nl: {
    missing: (name) => `${name} bestaat niet.`,
    noFile: (name) => `${name} is geen bestand.`,
    noPlanName: (name) => `${name} is geen plan: de naam van een plan eindigt op .aiplan.`,
    isFolder: (name) => `${name} is een map; noem het bestand van één plan.`,
    notSearched: (name, reason) => `${name} kan niet worden doorzocht (${reason}).`,
    nothingFound: (places) =>
      `Geen plannen gevonden in ${places}: er is geen bestand dat op .aiplan eindigt en niet door .gitignore is uitgesloten.`,
    thisFolder: 'deze map',
    theInput: 'De invoer',
    unreadable: (name, problem) => `${name} ${problem}.`,
    unreadableAsWhole: (name) => `${name} is niet in zijn geheel te lezen; "aiplan check" zegt wat er mis is.`,
    unwritable: (name, reason) => `${name} kan niet worden geschreven (${reason}).`,
    outputLost: (reason) => `De uitvoer kan niet worden geschreven (${reason}).`,
    noSummary: (name, reason) => `De samenvatting van de stap, ${name}, kan niet worden geschreven (${reason}).`,
    noPlan: (name) => `${name} bevat geen plan: er staat geen plan-blok in.`,
    whatWasGiven: 'Wat is opgegeven',
    severalPlans: (name, count) => `${name} bevat ${showNumber(count, 'nl')} plannen; geef elk plan een eigen bestand.`,
    written: (name) => `${name} geschreven`,
    formatted: (name) => `${name} opgemaakt`,
    wouldChange: (name) => `${name} zou veranderen`,
    leftAsItIs: (name, line) =>
      `${name} is gebleven zoals het was: regel ${line} is niet te lezen. "aiplan check" zegt wat daar mis is.`,
    logoUnreadable: (name, reason) => `Het logo ${name} kan niet worden gelezen (${reason}).`,
    logoOutside: (name) => `Het logo ${name} ligt buiten de map van de plannen.`,
    logoTooLarge: (name, kilobytes) => `Het logo ${name} is groter dan ${kilobytes} kB.`,
    logoNoPicture: (name) => `Het logo ${name} is geen PNG en geen JPEG, wat de naam ook zegt.`,
  },
  de: {
    missing: (name) => `${name} existiert nicht.`,
    noFile: (name) => `${name} ist keine Datei.`,
    noPlanName: (name) => `${name} ist kein Plan: Der Name eines Plans endet auf .aiplan.`,
    isFolder: (name) => `${name} ist ein Ordner; anzugeben ist die Datei eines Plans.`,
    notSearched: (name, reason) => `${name} kann nicht durchsucht werden (${reason}).`,
    nothingFound: (places) =>
      `Keine Pläne gefunden in ${places}: Keine Datei dort endet auf .aiplan, ohne dass .gitignore sie ausschließt.`,
    thisFolder: 'diesem Ordner',
    theInput: 'Die Eingabe',
    unreadable: (name, problem) => `${name} ${problem}.`,
    unreadableAsWhole: (name) => `${name} ist nicht als Ganzes lesbar; "aiplan check" sagt, was dort nicht stimmt.`,
    unwritable: (name, reason) => `${name} kann nicht geschrieben werden (${reason}).`,
    outputLost: (reason) => `Die Ausgabe kann nicht geschrieben werden (${reason}).`,
    noSummary: (name, reason) =>
      `Die Zusammenfassung des Schritts, ${name}, kann nicht geschrieben werden (${reason}).`,
    noPlan: (name) => `${name} enthält keinen Plan: Ein plan-Block fehlt darin.`,
    whatWasGiven: 'Das Angegebene',
    severalPlans: (name, count) =>
      `${name} enthält ${showNumber(count, 'de')} Pläne; jeder gehört in eine eigene Datei.`,
    written: (name) => `${name} geschrieben`,
    formatted: (name) => `${name} formatiert`,
    wouldChange: (name) => `${name} würde sich ändern`,
    leftAsItIs: (name, line) =>
      `${name} bleibt, wie sie ist: Zeile ${line} ist nicht lesbar. "aiplan check" sagt, was dort nicht stimmt.`,
    logoUnreadable: (name, reason) => `Das Logo ${name} kann nicht gelesen werden (${reason}).`,
    logoOutside: (name) => `Das Logo ${name} liegt außerhalb des Ordners der Pläne.`,
    logoTooLarge: (name, kilobytes) => `Das Logo ${name} ist größer als ${kilobytes} kB.`,
    logoNoPicture: (name) => `Das Logo ${name} ist weder PNG noch JPEG, was auch immer sein Name sagt.`,
  },
};
