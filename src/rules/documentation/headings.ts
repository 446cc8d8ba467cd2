import type { Language } from '../../model/figures.ts';
import type { Safety, Severity } from '../engine/finding.ts';

/** The words of a rule's page and of the list of all rules. */
export interface Headings {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly or: string;
  readonly since: string;
  readonly preview: string;
  readonly deprecated: string;
  /** Stands on the page of a rule that rests on a law. */
  readonly aboutLaw: string;
  readonly why: string;
  readonly help: string;
  readonly impact: string;
  readonly failing: string;
  readonly fixes: string;
  readonly fixesNote: string;
  readonly safety: Readonly<Record<Safety, string>>;
  readonly nearMiss: string;
  readonly passing: string;
  readonly unresolved: string;
  readonly unresolvedNote: string;
  readonly options: string;
  readonly option: string;
  readonly standard: string;
  readonly optionsNote: string;
  readonly exceptions: string;
  readonly acceptable: string;
  readonly acceptedExample: string;
  readonly notAcceptable: string;
  readonly sources: string;
  readonly reason: string;
  readonly rules: string;
  readonly rulesNote: string;
  readonly rule: string;
  readonly finds: string;
  readonly canBeAccepted: string;
  readonly yes: string;
  readonly no: string;
}

export const HEADINGS: Readonly<Record<Language, Headings>> = {
  en: {
    severity: { error: 'error', warning: 'warning', hint: 'hint' },
    or: 'or',
    since: 'since',
    preview: 'preview',
    deprecated: 'deprecated',
    aboutLaw:
      'The rule says what the plan shows. Whether the law is observed it does not judge; it is no legal advice.',
    why: 'Why',
    help: 'What to do',
    impact: 'Severity',
    failing: 'Plans that give this finding',
    fixes: 'Fixes',
    fixesNote: 'What each makes of the first of these plans:',
    safety: {
      safe: 'safe, so it may be applied without asking',
      unsafe: 'a choice that the author makes',
      placeholder: 'leaves a blank to fill in; here with the suggestion',
    },
    nearMiss: 'Only just right',
    passing: 'Plans without this finding',
    unresolved: 'Silent',
    unresolvedNote: 'Something in the text cannot be read, which another rule says; this one claims nothing meanwhile.',
    options: 'Options',
    option: 'Option',
    standard: 'Default',
    optionsNote: 'Set in `aiplan.config.json`:',
    exceptions: 'Exceptions',
    acceptable: 'A plan states a reviewed exception inside the block that it concerns:',
    acceptedExample: 'In the first of the plans above:',
    notAcceptable: 'This finding is about the text itself. It is fixed, never accepted.',
    sources: 'Sources',
    reason: 'the reason, in one sentence',
    rules: 'Rules',
    rulesNote:
      'Each finding names its rule. An *error* means that a line cannot be read, that the plan contradicts itself or that it breaks dated law; a *warning*, that something important is missing; a *hint*, that the plan differs from a rule of thumb. `aiplan explain <rule>` shows the same pages.',
    rule: 'Rule',
    finds: 'What it finds',
    canBeAccepted: 'Can be accepted',
    yes: 'yes',
    no: 'no',
  },
  nl: {
    severity: { error: 'fout', warning: 'waarschuwing', hint: 'tip' },
    or: 'of',
    since: 'sinds',
    preview: 'voorlopig',
    deprecated: 'vervalt',
    aboutLaw:
      'De regel zegt wat uit het plan blijkt. Of aan de wet is voldaan, beoordeelt de regel niet; juridisch advies is het niet.',
    why: 'Waarom',
    help: 'Wat te doen',
    impact: 'Ernst',
    failing: 'Plannen met deze bevinding',
    fixes: 'Oplossingen',
    fixesNote: 'Wat elk van het eerste plan maakt:',
    safety: {
      safe: 'veilig, dus zonder vragen toe te passen',
      unsafe: 'een keuze die de auteur maakt',
      placeholder: 'laat een plek open om in te vullen; hier met het voorstel',
    },
    nearMiss: 'Nog net goed',
    passing: 'Plannen zonder deze bevinding',
    unresolved: 'Zwijgt',
    unresolvedNote: 'Iets in de tekst is niet te lezen, wat een andere regel meldt; deze beweert zolang niets.',
    options: 'Instellingen',
    option: 'Instelling',
    standard: 'Standaard',
    optionsNote: 'In te stellen in `aiplan.config.json`:',
    exceptions: 'Uitzonderingen',
    acceptable: 'Een plan vermeldt een beoordeelde uitzondering in het blok waarover zij gaat:',
    acceptedExample: 'In het eerste plan hierboven:',
    notAcceptable: 'Deze bevinding gaat over de tekst zelf. Zij wordt hersteld, nooit geaccepteerd.',
    sources: 'Bronnen',
    reason: 'de reden, in één zin',
    rules: 'Regels',
    rulesNote:
      'Elke bevinding noemt haar regel. Een *fout* betekent dat een regel tekst niet te lezen is, dat het plan zichzelf tegenspreekt of dat het een gedateerde wet overtreedt; een *waarschuwing* dat iets belangrijks ontbreekt; een *tip* dat het plan afwijkt van een vuistregel. `aiplan explain <regel> --lang nl` toont dezelfde pagina’s.',
    rule: 'Regel',
    finds: 'Wat zij vindt',
    canBeAccepted: 'Te accepteren',
    yes: 'ja',
    no: 'nee',
  },
  de: {
    severity: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
    or: 'oder',
    since: 'seit',
    preview: 'vorläufig',
    deprecated: 'entfällt',
    aboutLaw:
      'Die Regel sagt, was aus dem Plan hervorgeht. Ob das Recht eingehalten ist, beurteilt sie nicht; sie ist keine Rechtsberatung.',
    why: 'Warum',
    help: 'Was zu tun ist',
    impact: 'Schwere',
    failing: 'Pläne mit diesem Befund',
    fixes: 'Korrekturen',
    fixesNote: 'Was jede aus dem ersten dieser Pläne macht:',
    safety: {
      safe: 'sicher, also ohne Rückfrage anwendbar',
      unsafe: 'eine Entscheidung des Autors',
      placeholder: 'lässt eine Stelle zum Ausfüllen offen; hier mit dem Vorschlag',
    },
    nearMiss: 'Gerade noch richtig',
    passing: 'Pläne ohne diesen Befund',
    unresolved: 'Schweigt',
    unresolvedNote: 'Etwas im Text ist nicht lesbar, was eine andere Regel meldet; diese behauptet so lange nichts.',
    options: 'Einstellungen',
    option: 'Einstellung',
    standard: 'Vorgabe',
    optionsNote: 'Einzustellen in `aiplan.config.json`:',
    exceptions: 'Ausnahmen',
    acceptable: 'Ein Plan nennt eine geprüfte Ausnahme in dem Block, den sie betrifft:',
    acceptedExample: 'Im ersten der Pläne oben:',
    notAcceptable: 'Dieser Befund betrifft den Text selbst. Er wird behoben, nie akzeptiert.',
    sources: 'Quellen',
    reason: 'der Grund, in einem Satz',
    rules: 'Regeln',
    rulesNote:
      'Jeder Befund nennt seine Regel. Ein *Fehler* heißt, dass eine Zeile nicht lesbar ist, der Plan sich widerspricht oder gegen datiertes Recht verstößt; eine *Warnung*, dass etwas Wichtiges fehlt; ein *Hinweis*, dass der Plan von einer Faustregel abweicht. `aiplan explain <Regel> --lang de` zeigt dieselben Seiten.',
    rule: 'Regel',
    finds: 'Was sie findet',
    canBeAccepted: 'Akzeptierbar',
    yes: 'ja',
    no: 'nein',
  },
};
