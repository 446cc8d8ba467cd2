import { type Language, showList } from '../../src/model/figures.ts';

/** What is said of a change that was made, or could not be made, in the picture. */
export interface EditTexts {
  readonly changed: (title: string, written: string) => string;
  readonly done: (title: string) => string;
  readonly waits: (title: string, on: readonly string[]) => string;
  readonly effort: (title: string) => string;
  readonly parts: (title: string) => string;
  readonly point: (title: string) => string;
  readonly noStart: string;
  readonly unreadable: (fact: string) => string;
  readonly unchanged: (line: string) => string;
  readonly sameScore: string;
  readonly outside: string;
  readonly gone: string;
  readonly broken: string;
  readonly notStated: (fact: string) => string;
  readonly sameValues: string;
  readonly noTrial: string;
  /** Said of values that are tried no more, since what they changed is not in the text. */
  readonly dropped: (labels: readonly string[]) => string;
}

const EDIT_TEXTS: Readonly<Record<Language, EditTexts>> = {
  en: {
    changed: (title, written) => `"${title}" now has "${written}".`,
    done: (title) => `"${title}" is done and does not move any more.`,
    waits: (title, on) =>
      `"${title}" waits for ${showList(on, 'en')}: its dates follow from that. Change "after:" in the text.`,
    effort: (title) => `How long "${title}" takes follows from its "effort:" and from who works on it.`,
    parts: (title) => `"${title}" lasts as long as its parts. Change those, or give it a "duration:".`,
    point: (title) => `"${title}" takes no time.`,
    noStart: 'The plan has no "start:" yet, so nothing in it has a date.',
    unreadable: (fact) => `"${fact}:" cannot be read at the moment. Fix that line first.`,
    unchanged: (line) => `Too small a step: "${line}" stays as it is.`,
    sameScore: 'The scores stay as they are.',
    outside: 'There is no such date in a plan.',
    gone: 'The text has changed, and this is not in it any more.',
    broken: 'The text cannot be read as a whole at the moment. Fix it first.',
    notStated: (fact) => `The plan states no "${fact}:" that could be changed; this figure follows from the rest.`,
    sameValues: 'These values are what the plan states already.',
    noTrial: 'These values cannot be tried: each has to be a number within its limits.',
    dropped: (labels) => `No longer tried, since the text does not state it any more: ${showList(labels, 'en')}.`,
  },
  nl: {
    changed: (title, written) => `"${title}" heeft nu "${written}".`,
    done: (title) => `"${title}" is gereed en verschuift niet meer.`,
    waits: (title, on) =>
      `"${title}" wacht op ${showList(on, 'nl')}: de datums volgen daaruit. Wijzig "after:" in de tekst.`,
    effort: (title) => `Hoe lang "${title}" duurt, volgt uit "effort:" en uit wie eraan werkt.`,
    parts: (title) => `"${title}" duurt zo lang als de onderdelen. Wijzig die, of geef een "duration:" op.`,
    point: (title) => `"${title}" kost geen tijd.`,
    noStart: 'Het plan heeft nog geen "start:", dus niets erin heeft een datum.',
    unreadable: (fact) => `"${fact}:" is op dit moment niet te lezen. Herstel eerst die regel.`,
    unchanged: (line) => `Een te kleine stap: "${line}" blijft zoals het is.`,
    sameScore: 'De scores blijven zoals ze zijn.',
    outside: 'Zo’n datum bestaat niet in een plan.',
    gone: 'De tekst is gewijzigd en dit staat er niet meer in.',
    broken: 'De tekst is op dit moment niet als geheel te lezen. Herstel die eerst.',
    notStated: (fact) => `Het plan heeft geen "${fact}:" die te wijzigen is; dit cijfer volgt uit de rest.`,
    sameValues: 'Deze waarden staan al in het plan.',
    noTrial: 'Deze waarden zijn niet te proberen: elk moet een getal binnen de grenzen zijn.',
    dropped: (labels) => `Wordt niet meer geprobeerd, omdat de tekst het niet meer noemt: ${showList(labels, 'nl')}.`,
  },
  de: {
    changed: (title, written) => `„${title}“ hat jetzt „${written}“.`,
    done: (title) => `„${title}“ ist erledigt und verschiebt sich nicht mehr.`,
    waits: (title, on) =>
      `„${title}“ wartet auf ${showList(on, 'de')}: Die Termine folgen daraus. "after:" im Text ändern.`,
    effort: (title) => `Wie lange „${title}“ dauert, folgt aus "effort:" und daraus, wer daran arbeitet.`,
    parts: (title) => `„${title}“ dauert so lange wie die Teile. Diese ändern oder eine "duration:" angeben.`,
    point: (title) => `„${title}“ braucht keine Zeit.`,
    noStart: 'Dem Plan fehlt noch "start:", daher hat darin nichts einen Termin.',
    unreadable: (fact) => `"${fact}:" ist im Moment nicht lesbar. Zuerst diese Zeile berichtigen.`,
    unchanged: (line) => `Ein zu kleiner Schritt: „${line}“ bleibt, wie es ist.`,
    sameScore: 'Die Bewertungen bleiben, wie sie sind.',
    outside: 'Ein solches Datum gibt es in einem Plan nicht.',
    gone: 'Der Text hat sich geändert, und dies steht nicht mehr darin.',
    broken: 'Der Text ist im Moment nicht als Ganzes lesbar. Zuerst den Text berichtigen.',
    notStated: (fact) => `Der Plan hat kein "${fact}:", das sich ändern ließe; diese Kennzahl folgt aus dem Rest.`,
    sameValues: 'Diese Werte stehen schon im Plan.',
    noTrial: 'Diese Werte lassen sich nicht ausprobieren: Jeder muss eine Zahl innerhalb der Grenzen sein.',
    dropped: (labels) => `Wird nicht mehr ausprobiert, da der Text es nicht mehr angibt: ${showList(labels, 'de')}.`,
  },
};

export function editTextsIn(language: Language): EditTexts {
  return EDIT_TEXTS[language];
}
