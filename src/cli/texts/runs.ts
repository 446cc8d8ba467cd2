import { type Language, showNumber } from '../../model/figures.ts';
import type { Stage } from '../../rules/engine/observer.ts';
import type { MarkFault } from '../embed/blocks.ts';
import type { Work } from '../output/progress.ts';

/** What commands say of their work, beside what they say of plans. */
export interface RunTexts {
  readonly noRule: (rule: string) => string;
  readonly listsRules: string;
  readonly ruleFailed: (rule: string, reason: string) => string;
  readonly tooManyWarnings: (count: number, most: number) => string;
  readonly noSection: (name: string) => string;
  readonly sections: (names: string) => string;
  readonly noForm: (file: string) => string;
  readonly noPngLibrary: string;
  /** A file of the font that pictures are lettered with cannot be read. */
  readonly noFont: (file: string) => string;
  readonly stdinAlone: string;
  readonly watchWithFix: string;
  readonly watchNeedsOutput: (form: string) => string;
  readonly mark: (place: string, fault: string) => string;
  /** Faults of a mark, as the rest of a sentence that begins with it. */
  readonly faults: Readonly<Record<MarkFault, string>>;
  readonly noMark: (name: string) => string;
  readonly unreadableLines: (name: string, count: number) => string;
  readonly whyNothing: (asked: string, name: string) => string;
  readonly whyNoName: (asked: string, name: string) => string;
  readonly noFigure: string;
  readonly progress: {
    readonly works: Readonly<Record<Work, string>>;
    readonly of: (work: string, done: number, total: number) => string;
  };
  readonly timing: {
    readonly runs: string;
    readonly part: string;
    readonly total: string;
    readonly stages: Readonly<Record<Stage, string>>;
  };
  readonly baseline: {
    readonly missing: (name: string, command: string) => string;
    readonly shared: (file: string, count: number, roots: string) => string;
    readonly nothing: (name: string) => string;
    readonly written: (name: string, findings: string) => string;
    /** "3 findings (1 error, 2 warnings, 0 hints)" */
    readonly counted: (errors: number, warnings: number, hints: number) => string;
    readonly left: (count: number, rules: string) => string;
    readonly unchanged: (name: string, count: number) => string;
    readonly pruned: (name: string, removed: number, left: number) => string;
  };
}

type Noun = readonly [one: string, many: string];

/** How a language writes a count, `1,009`, and a count of something: `1,009 errors`. */
function countsIn(language: Language) {
  const shown = (number: number): string => showNumber(number, language, 0);
  return { shown, count: (number: number, [one, many]: Noun) => `${shown(number)} ${number === 1 ? one : many}` };
}

const [inEnglish, inDutch, inGerman] = [countsIn('en'), countsIn('nl'), countsIn('de')];

const en: RunTexts = {
  noRule: (rule) => `There is no rule ${rule}.`,
  listsRules: '"aiplan rules" lists them all.',
  ruleFailed: (rule, reason) => `The rule ${rule} failed and was left out: ${reason}`,
  tooManyWarnings: (count, most) =>
    `${inEnglish.count(count, ['warning is', 'warnings are'])} more than --max-warnings ${most} allows.`,
  noSection: (name) => `There is no section ${name} in a report.`,
  sections: (names) => `Write one of ${names}.`,
  noForm: (file) => `${file} does not end in .html, .md, .svg, .png or .pdf, the formats that can be written.`,
  noPngLibrary: 'A PNG needs the package @napi-rs/canvas; install it beside aiplan, or write an SVG.',
  noFont: (file) =>
    `The letters of a PNG need the font in '${file}', which cannot be read; install aiplan anew, or write an SVG.`,
  stdinAlone: '--stdin reads the plan from the input; leave out the files.',
  watchWithFix: '--watch changes no plans; leave out --fix.',
  watchNeedsOutput: (form) => `--watch writes text to the output; name a file for ${form} with --output.`,
  mark: (place, fault) => `${place}  The mark ${fault}.`,
  faults: {
    'open-before-next': 'has no closing <!-- /aiplan --> before the next mark',
    open: 'has no closing <!-- /aiplan -->',
    'no-plan': 'names no plan, as in <!-- aiplan: quotes.aiplan#roadmap -->',
    'not-opened': 'closes a block that was not opened by <!-- aiplan: … -->',
  },
  noMark: (name) => `${name} holds no mark; write <!-- aiplan: plan.aiplan#roadmap --> and <!-- /aiplan --> into it.`,
  unreadableLines: (name, count) =>
    `${name} has ${count === 1 ? 'a line that cannot' : `${inEnglish.shown(count)} lines that cannot`} be read; "aiplan check" says which. Figures do without ${count === 1 ? 'it' : 'them'}.`,
  whyNothing: (asked, name) => `--why ${asked}: nothing is computed of '${asked}' in ${name}.`,
  whyNoName: (asked, name) => `--why ${asked}: ${name} has no figure and no element of this name.`,
  noFigure: 'this is not a figure',
  progress: {
    works: {
      checking: 'Checking',
      fixing: 'Fixing',
      formatting: 'Formatting',
      simulating: 'Simulating',
    },
    of: (work, done, total) => `${work} ${inEnglish.shown(done)} of ${inEnglish.shown(total)}`,
  },
  timing: {
    runs: 'runs',
    part: 'part',
    total: 'total',
    stages: {
      search: 'search',
      read: 'read',
      parse: 'parse',
      names: 'names',
      facts: 'facts',
      simulation: 'simulation',
      words: 'words',
    },
  },
  baseline: {
    missing: (name, command) => `${name} does not exist; "${command}" writes it.`,
    shared: (file, count, roots) =>
      `--baseline ${file} is for one project, and these plans are in ${inEnglish.shown(count)} (${roots}); name those of one.`,
    nothing: (name) => `${name} not written: there are no findings to put into it`,
    written: (name, findings) => `${name} written: ${findings}`,
    counted: (errors, warnings, hints) => {
      const parts = [
        inEnglish.count(errors, ['error', 'errors']),
        inEnglish.count(warnings, ['warning', 'warnings']),
        inEnglish.count(hints, ['hint', 'hints']),
      ];
      return `${inEnglish.count(errors + warnings + hints, ['finding', 'findings'])} (${parts.join(', ')})`;
    },
    left: (count, rules) =>
      `${inEnglish.count(count, ['finding is', 'findings are'])} not put into it: locked, or about an exception (${rules})`,
    unchanged: (name, count) =>
      `${name} unchanged: ${count === 1 ? 'its one entry is needed' : `all ${inEnglish.shown(count)} entries are needed`}`,
    pruned: (name, removed, left) =>
      `${name} written: ${inEnglish.shown(removed)} removed, ${inEnglish.shown(left)} left`,
  },
};

const nl: RunTexts = {
  noRule: (rule) => `De regel ${rule} bestaat niet.`,
  listsRules: '"aiplan rules" noemt ze allemaal.',
  ruleFailed: (rule, reason) => `De regel ${rule} is vastgelopen en overgeslagen: ${reason}`,
  tooManyWarnings: (count, most) =>
    `${count === 1 ? 'Er is 1 waarschuwing' : `Er zijn ${inDutch.shown(count)} waarschuwingen`}, meer dan --max-warnings ${most} toestaat.`,
  noSection: (name) => `Een rapport heeft geen onderdeel ${name}.`,
  sections: (names) => `Kies uit ${names}.`,
  noForm: (file) => `${file} eindigt niet op .html, .md, .svg, .png of .pdf; andere formaten zijn er niet.`,
  noPngLibrary: 'Voor een PNG is het pakket @napi-rs/canvas nodig; installeer het naast aiplan, of schrijf een SVG.',
  noFont: (file) =>
    `Voor de letters van een PNG is het lettertype in '${file}' nodig, en dat is niet te lezen; installeer aiplan opnieuw, of schrijf een SVG.`,
  stdinAlone: '--stdin leest het plan van de invoer; laat de bestanden weg.',
  watchWithFix: '--watch verandert geen plannen; laat --fix weg.',
  watchNeedsOutput: (form) => `--watch schrijft tekst naar de uitvoer; noem met --output een bestand voor ${form}.`,
  mark: (place, fault) => `${place}  De markering ${fault}.`,
  faults: {
    'open-before-next': 'wordt niet afgesloten met <!-- /aiplan --> vóór de volgende markering',
    open: 'wordt niet afgesloten met <!-- /aiplan -->',
    'no-plan': 'noemt geen plan, zoals in <!-- aiplan: quotes.aiplan#roadmap -->',
    'not-opened': 'sluit een blok af dat niet is geopend met <!-- aiplan: … -->',
  },
  noMark: (name) =>
    `${name} bevat geen markering; schrijf er <!-- aiplan: plan.aiplan#roadmap --> en <!-- /aiplan --> in.`,
  unreadableLines: (name, count) =>
    count === 1
      ? `${name} heeft een regel die niet te lezen is; "aiplan check" zegt welke. De cijfers doen het zonder.`
      : `${name} heeft ${inDutch.shown(count)} regels die niet te lezen zijn; "aiplan check" zegt welke. De cijfers doen het zonder.`,
  whyNothing: (asked, name) => `--why ${asked}: over '${asked}' wordt in ${name} niets berekend.`,
  whyNoName: (asked, name) => `--why ${asked}: ${name} heeft geen cijfer en geen element met die naam.`,
  noFigure: 'dit is geen cijfer',
  progress: {
    works: {
      checking: 'Gecontroleerd',
      fixing: 'Opgelost',
      formatting: 'Opgemaakt',
      simulating: 'Gesimuleerd',
    },
    of: (work, done, total) => `${work}: ${inDutch.shown(done)} van ${inDutch.shown(total)}`,
  },
  timing: {
    runs: 'keer',
    part: 'onderdeel',
    total: 'totaal',
    stages: {
      search: 'zoeken',
      read: 'inlezen',
      parse: 'ontleden',
      names: 'namen',
      facts: 'berekenen',
      simulation: 'simuleren',
      words: 'verwoorden',
    },
  },
  baseline: {
    missing: (name, command) => `${name} bestaat niet; "${command}" schrijft dit bestand.`,
    shared: (file, count, roots) =>
      `--baseline ${file} geldt voor één project, en deze plannen liggen in ${inDutch.shown(count)} projecten (${roots}); noem de plannen van één project.`,
    nothing: (name) => `${name} niet geschreven: er zijn geen bevindingen om erin te zetten`,
    written: (name, findings) => `${name} geschreven: ${findings}`,
    counted: (errors, warnings, hints) => {
      const parts = [
        inDutch.count(errors, ['fout', 'fouten']),
        inDutch.count(warnings, ['waarschuwing', 'waarschuwingen']),
        inDutch.count(hints, ['tip', 'tips']),
      ];
      return `${inDutch.count(errors + warnings + hints, ['bevinding', 'bevindingen'])} (${parts.join(', ')})`;
    },
    left: (count, rules) =>
      `${inDutch.count(count, ['bevinding komt', 'bevindingen komen'])} er niet in: vastgezet, of over een uitzondering (${rules})`,
    unchanged: (name, count) =>
      `${name} ongewijzigd: ${count === 1 ? 'de ene regel is nodig' : `alle ${inDutch.shown(count)} regels zijn nodig`}`,
    pruned: (name, removed, left) =>
      `${name} geschreven: ${inDutch.shown(removed)} verwijderd, ${inDutch.shown(left)} over`,
  },
};

const de: RunTexts = {
  noRule: (rule) => `Die Regel ${rule} gibt es nicht.`,
  listsRules: '"aiplan rules" nennt sie alle.',
  ruleFailed: (rule, reason) => `Die Regel ${rule} ist fehlgeschlagen und wurde ausgelassen: ${reason}`,
  tooManyWarnings: (count, most) =>
    `Es gibt ${inGerman.count(count, ['Warnung', 'Warnungen'])}, mehr als --max-warnings ${most} erlaubt.`,
  noSection: (name) => `Einen Abschnitt ${name} hat ein Bericht nicht.`,
  sections: (names) => `Zur Wahl stehen ${names}.`,
  noForm: (file) => `${file} endet nicht auf .html, .md, .svg, .png oder .pdf; andere Formate gibt es nicht.`,
  noPngLibrary: 'Ein PNG braucht das Paket @napi-rs/canvas; es neben aiplan installieren, oder ein SVG schreiben.',
  noFont: (file) =>
    `Für die Schrift eines PNG fehlt die Schriftart in '${file}', oder sie ist nicht lesbar; aiplan neu installieren oder ein SVG schreiben.`,
  stdinAlone: '--stdin liest den Plan aus der Eingabe; die Dateien weglassen.',
  watchWithFix: '--watch ändert keine Pläne; --fix weglassen.',
  watchNeedsOutput: (form) => `--watch schreibt Text in die Ausgabe; für ${form} mit --output eine Datei nennen.`,
  mark: (place, fault) => `${place}  Die Marke ${fault}.`,
  faults: {
    'open-before-next': 'wird vor der nächsten Marke nicht mit <!-- /aiplan --> geschlossen',
    open: 'wird nicht mit <!-- /aiplan --> geschlossen',
    'no-plan': 'nennt keinen Plan, wie in <!-- aiplan: quotes.aiplan#roadmap -->',
    'not-opened': 'schließt einen Block, den kein <!-- aiplan: … --> geöffnet hat',
  },
  noMark: (name) =>
    `${name} enthält keine Marke; <!-- aiplan: plan.aiplan#roadmap --> und <!-- /aiplan --> hineinschreiben.`,
  unreadableLines: (name, count) =>
    count === 1
      ? `${name} hat eine Zeile, die nicht lesbar ist; "aiplan check" sagt, welche. Die Zahlen kommen ohne sie aus.`
      : `${name} hat ${inGerman.shown(count)} Zeilen, die nicht lesbar sind; "aiplan check" sagt, welche. Die Zahlen kommen ohne sie aus.`,
  whyNothing: (asked, name) => `--why ${asked}: Zu '${asked}' wird in ${name} nichts berechnet.`,
  whyNoName: (asked, name) => `--why ${asked}: ${name} hat weder eine Kennzahl noch ein Element dieses Namens.`,
  noFigure: 'das ist keine Kennzahl',
  progress: {
    works: {
      checking: 'Geprüft',
      fixing: 'Korrigiert',
      formatting: 'Formatiert',
      simulating: 'Simuliert',
    },
    of: (work, done, total) => `${work}: ${inGerman.shown(done)} von ${inGerman.shown(total)}`,
  },
  timing: {
    runs: 'Mal',
    part: 'Teil',
    total: 'Summe',
    stages: {
      search: 'Suchen',
      read: 'Einlesen',
      parse: 'Zerlegen',
      names: 'Namen',
      facts: 'Berechnen',
      simulation: 'Simulieren',
      words: 'Formulieren',
    },
  },
  baseline: {
    missing: (name, command) => `${name} existiert nicht; "${command}" schreibt diese Datei.`,
    shared: (file, count, roots) =>
      `--baseline ${file} gilt für ein Projekt, und diese Pläne liegen in ${inGerman.shown(count)} Projekten (${roots}); die Pläne eines einzigen angeben.`,
    nothing: (name) => `${name} nicht geschrieben: Es gibt keine Befunde, die hineingehören`,
    written: (name, findings) => `${name} geschrieben: ${findings}`,
    counted: (errors, warnings, hints) => {
      const parts = [
        inGerman.count(errors, ['Fehler', 'Fehler']),
        inGerman.count(warnings, ['Warnung', 'Warnungen']),
        inGerman.count(hints, ['Hinweis', 'Hinweise']),
      ];
      return `${inGerman.count(errors + warnings + hints, ['Befund', 'Befunde'])} (${parts.join(', ')})`;
    },
    left: (count, rules) =>
      `${inGerman.count(count, ['Befund kommt', 'Befunde kommen'])} nicht hinein: gesperrt oder zu einer Ausnahme (${rules})`,
    unchanged: (name, count) =>
      `${name} unverändert: ${count === 1 ? 'Der eine Eintrag wird gebraucht' : `Alle ${inGerman.shown(count)} Einträge werden gebraucht`}`,
    pruned: (name, removed, left) =>
      `${name} geschrieben: ${inGerman.shown(removed)} entfernt, ${inGerman.shown(left)} übrig`,
  },
};

export const RUN_TEXTS: Readonly<Record<Language, RunTexts>> = { en, nl, de };
