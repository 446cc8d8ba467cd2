import type { Lack, UnknownCode } from '../../analysis/figures/lack.ts';
import { type ModelElement, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import { nameOfKind } from '../../model/vocabulary.ts';
import { worded } from '../engine/worded.ts';
import { fillIn, type Translated } from '../engine/wording.ts';

/** What keeps a figure from being known, as a clause that may stand behind a colon, and what to do about it, as a sentence without its full stop. */
interface LackText {
  readonly what: string;
  readonly help: string;
}

/** `{element}` is what lacks something, `{fact}` the fact as the language writes it. */
const LACKS: Readonly<Record<UnknownCode, Translated<LackText>>> = {
  unresolved: {
    en: { what: 'it names something that the plan does not have', help: 'Write a name that exists' },
    nl: { what: 'er wordt iets genoemd dat het plan niet heeft', help: 'Schrijf een naam die bestaat' },
    de: { what: 'etwas wird genannt, das der Plan nicht hat', help: 'Einen Namen schreiben, den es gibt' },
  },
  unreadable: {
    en: { what: "a line of '{element}' cannot be read", help: 'Fix the line that is marked' },
    nl: { what: "een regel van '{element}' is onleesbaar", help: 'Herstel de gemarkeerde regel' },
    de: { what: "eine Zeile von '{element}' ist nicht lesbar", help: 'Die markierte Zeile berichtigen' },
  },
  impossible: {
    en: { what: "'{element}' has a figure that cannot be", help: 'Correct the figure' },
    nl: { what: "'{element}' heeft een onmogelijk cijfer", help: 'Corrigeer het cijfer' },
    de: { what: "'{element}' hat eine unmögliche Angabe", help: 'Die Angabe berichtigen' },
  },
  'too-large': {
    en: { what: 'an amount is too large to be reckoned with', help: 'Correct the amount' },
    nl: { what: 'een bedrag is te groot om mee te rekenen', help: 'Corrigeer het bedrag' },
    de: { what: 'ein Betrag ist zu groß, um damit zu rechnen', help: 'Den Betrag berichtigen' },
  },
  'too-long': {
    en: { what: 'it would span more than a hundred years', help: 'Correct the months, dates or horizon' },
    nl: { what: 'het zou meer dan honderd jaar beslaan', help: 'Corrigeer de maanden, datums of horizon' },
    de: { what: 'es würde mehr als hundert Jahre umfassen', help: 'Monate, Termine oder Horizont berichtigen' },
  },
  'other-currency': {
    en: { what: 'an amount is in another currency', help: "Write it in the plan's currency" },
    nl: { what: 'een bedrag staat in een andere valuta', help: 'Schrijf het in de valuta van het plan' },
    de: { what: 'ein Betrag steht in einer anderen Währung', help: 'Ihn in der Währung des Plans schreiben' },
  },
  'no-period': {
    en: { what: 'an amount lacks its period', help: "Add the period, as in '/ year'" },
    nl: { what: 'bij een bedrag ontbreekt de periode', help: "Vul de periode aan, zoals '/ year'" },
    de: { what: 'bei einem Betrag fehlt der Zeitraum', help: "Den Zeitraum ergänzen, wie '/ year'" },
  },
  'other-period': {
    en: { what: 'two figures count in different units', help: 'Write both in one unit' },
    nl: { what: 'twee cijfers tellen in verschillende eenheden', help: 'Schrijf beide in één eenheid' },
    de: { what: 'zwei Angaben zählen in verschiedenen Einheiten', help: 'Beide in einer Einheit schreiben' },
  },
  'per-period': {
    en: { what: 'an amount is by the period where a sum is needed', help: 'Write the sum' },
    nl: { what: 'een bedrag is per periode waar een som nodig is', help: 'Schrijf de som' },
    de: { what: 'ein Betrag gilt je Zeitraum, nötig ist eine Summe', help: 'Die Summe schreiben' },
  },

  'no-duration': {
    en: { what: "'{element}' has no duration", help: "Add 'duration:' to '{element}'" },
    nl: { what: "'{element}' heeft geen duur", help: "Voeg 'duration:' toe aan '{element}'" },
    de: { what: "'{element}' hat keine Dauer", help: "'duration:' bei '{element}' ergänzen" },
  },
  'no-place': {
    en: { what: "'{element}' has no place in time", help: "Add 'after:' or 'starts:' to '{element}'" },
    nl: { what: "'{element}' heeft geen plek in de tijd", help: "Voeg 'after:' of 'starts:' toe aan '{element}'" },
    de: { what: "'{element}' hat keinen Platz in der Zeit", help: "'after:' oder 'starts:' bei '{element}' ergänzen" },
  },
  'nobody-works': {
    en: { what: "nobody works on '{element}' when it is due", help: 'Assign somebody who is there' },
    nl: { what: "niemand werkt aan '{element}' als het zover is", help: 'Wijs iemand aan die er dan is' },
    de: { what: "an '{element}' arbeitet dann niemand", help: 'Jemanden einteilen, der dann da ist' },
  },
  cycle: {
    en: { what: "'{element}' waits for itself", help: 'Take one dependency out of the circle' },
    nl: { what: "'{element}' wacht op zichzelf", help: 'Haal één afhankelijkheid uit de kring' },
    de: { what: "'{element}' wartet auf sich selbst", help: 'Eine Abhängigkeit aus dem Kreis nehmen' },
  },
  'waits-for-undated': {
    en: { what: "'{element}' waits for work without a date", help: 'Give the work that it waits for a duration' },
    nl: { what: "'{element}' wacht op werk zonder datum", help: 'Geef het werk waarop het wacht een duur' },
    de: { what: "'{element}' wartet auf Arbeit ohne Termin", help: 'Der Arbeit, auf die es wartet, eine Dauer geben' },
  },
  done: {
    en: { what: "'{element}' is done and moves no more", help: 'Leave the line out' },
    nl: { what: "'{element}' is klaar en schuift niet meer", help: 'Laat de regel weg' },
    de: { what: "'{element}' ist fertig und bewegt sich nicht mehr", help: 'Die Zeile weglassen' },
  },
  'no-deadline': {
    en: { what: "'{element}' states no deadline", help: "Add 'deadline:' to '{element}'" },
    nl: { what: "'{element}' noemt geen deadline", help: "Voeg 'deadline:' toe aan '{element}'" },
    de: { what: "'{element}' nennt keine Frist", help: "'deadline:' bei '{element}' ergänzen" },
  },
  'no-start': {
    en: { what: 'the plan states no start', help: "Add 'start:' to the plan" },
    nl: { what: 'het plan noemt geen start', help: "Voeg 'start:' toe aan het plan" },
    de: { what: 'der Plan nennt keinen Beginn', help: "'start:' im Plan ergänzen" },
  },
  'no-end': {
    en: {
      what: 'nothing says for how long the plan costs money',
      help: 'Add durations to the roadmap, or months to the stages',
    },
    nl: {
      what: 'niets zegt hoe lang het plan geld kost',
      help: 'Vul de duur op de roadmap aan, of de maanden van de budgetfasen',
    },
    de: {
      what: 'nichts sagt, wie lange der Plan Geld kostet',
      help: 'Dauern auf der Roadmap oder Monate der Budgetabschnitte ergänzen',
    },
  },

  'no-cost': {
    en: {
      what: 'nobody and nothing in the plan has a price',
      help: "Add 'salary:' or 'rate:' to people, 'cost:' to technology",
    },
    nl: {
      what: 'niemand en niets in het plan heeft een prijs',
      help: "Voeg 'salary:' of 'rate:' toe aan mensen, 'cost:' aan technologie",
    },
    de: {
      what: 'niemand und nichts im Plan hat einen Preis',
      help: "'salary:' oder 'rate:' bei Personen, 'cost:' bei Technik ergänzen",
    },
  },
  'no-price': {
    en: { what: "'{element}' has no price", help: "Add '{fact}:' to '{element}'" },
    nl: { what: "'{element}' heeft geen prijs", help: "Voeg '{fact}:' toe aan '{element}'" },
    de: { what: "'{element}' hat keinen Preis", help: "'{fact}:' bei '{element}' ergänzen" },
  },
  'unpriced-training': {
    en: {
      what: 'the plan holds training, which has no price',
      help: 'Hold the other parts to it, as in cost(personnel)',
    },
    nl: {
      what: 'het plan bevat training, die geen prijs heeft',
      help: 'Houd de andere delen eraan, zoals cost(personnel)',
    },
    de: {
      what: 'der Plan enthält Schulungen, die keinen Preis haben',
      help: 'Die anderen Teile daran halten, wie cost(personnel)',
    },
  },
  'two-prices': {
    en: { what: "'{element}' has both a salary and a rate", help: 'Leave one of them out' },
    nl: { what: "'{element}' heeft een salaris én een tarief", help: 'Laat een van beide weg' },
    de: { what: "'{element}' hat Gehalt und Satz zugleich", help: 'Eines von beiden weglassen' },
  },
  'no-allocation': {
    en: {
      what: "nothing says how much '{element}' works on it",
      help: "Add 'allocation:' to '{element}', or assign tasks",
    },
    nl: {
      what: "niets zegt hoeveel '{element}' eraan werkt",
      help: "Voeg 'allocation:' toe aan '{element}', of wijs taken toe",
    },
    de: {
      what: "nichts sagt, wie viel '{element}' daran arbeitet",
      help: "'allocation:' bei '{element}' ergänzen oder Aufgaben zuweisen",
    },
  },
  'no-usage': {
    en: { what: "'{element}' costs by the hour, and nothing says how many", help: 'Write what it costs by the month' },
    nl: { what: "'{element}' kost geld per uur, en niets zegt hoeveel uur", help: 'Schrijf wat het per maand kost' },
    de: {
      what: "'{element}' kostet pro Stunde, und nichts sagt, wie viele",
      help: 'Schreiben, was es im Monat kostet',
    },
  },
  undated: {
    en: {
      what: "a task of '{element}' has neither a date nor an effort",
      help: "Add 'duration:' or 'effort:' to the task",
    },
    nl: {
      what: "een taak van '{element}' heeft geen datum en geen inspanning",
      help: "Voeg 'duration:' of 'effort:' toe aan de taak",
    },
    de: {
      what: "eine Aufgabe von '{element}' hat weder Termin noch Aufwand",
      help: "'duration:' oder 'effort:' bei der Aufgabe ergänzen",
    },
  },
  shared: {
    en: {
      what: "'{element}' is shared, and nothing says which plan pays",
      help: "Add 'for:' with the use cases to '{element}'",
    },
    nl: {
      what: "'{element}' wordt gedeeld, en niets zegt welk plan betaalt",
      help: "Voeg 'for:' met de use cases toe aan '{element}'",
    },
    de: {
      what: "'{element}' wird geteilt, und nichts sagt, welcher Plan zahlt",
      help: "'for:' mit den Anwendungsfällen bei '{element}' ergänzen",
    },
  },
  'no-total': {
    en: { what: 'a share of a total that the budget does not state', help: "Add 'total:' to the budget" },
    nl: { what: 'een aandeel van een totaal dat het budget niet noemt', help: "Voeg 'total:' toe aan het budget" },
    de: { what: 'ein Anteil an einer Summe, die das Budget nicht nennt', help: "'total:' im Budget ergänzen" },
  },
  absent: {
    en: { what: "'{element}' lacks '{fact}:'", help: "Add '{fact}:' to '{element}'" },
    nl: { what: "bij '{element}' ontbreekt '{fact}:'", help: "Voeg '{fact}:' toe aan '{element}'" },
    de: { what: "bei '{element}' fehlt '{fact}:'", help: "'{fact}:' bei '{element}' ergänzen" },
  },
  'no-load': {
    en: { what: "nothing says how much '{element}' works", help: "Add 'allocation:' to '{element}'" },
    nl: { what: "niets zegt hoeveel '{element}' werkt", help: "Voeg 'allocation:' toe aan '{element}'" },
    de: { what: "nichts sagt, wie viel '{element}' arbeitet", help: "'allocation:' bei '{element}' ergänzen" },
  },

  'no-benefit': {
    en: { what: 'no use case has a benefit', help: "Add 'benefit' to a use case" },
    nl: { what: 'geen use case heeft een baat', help: "Voeg 'benefit' toe aan een use case" },
    de: { what: 'kein Anwendungsfall hat einen Nutzen', help: "'benefit' bei einem Anwendungsfall ergänzen" },
  },
  'no-investment-known': {
    en: { what: 'the investment is not known', help: "Add 'total:' to the budget" },
    nl: { what: 'de investering is niet bekend', help: "Voeg 'total:' toe aan het budget" },
    de: { what: 'die Investition ist nicht bekannt', help: "'total:' im Budget ergänzen" },
  },
  'no-investment': {
    en: { what: 'there is no return on an investment of nothing', help: "Correct 'total:' in the budget" },
    nl: { what: 'een investering van niets heeft geen rendement', help: "Corrigeer 'total:' in het budget" },
    de: { what: 'auf eine Investition von null gibt es keine Rendite', help: "'total:' im Budget berichtigen" },
  },
  'no-running-cost': {
    en: { what: 'the budget states no running cost', help: "Add 'running:' to the budget" },
    nl: { what: 'het budget noemt geen lopende kosten', help: "Voeg 'running:' toe aan het budget" },
    de: { what: 'das Budget nennt keine laufenden Kosten', help: "'running:' im Budget ergänzen" },
  },
  'never-pays-back': {
    en: { what: 'the investment never pays back', help: 'Lower the cost or raise the benefit' },
    nl: { what: 'de investering verdient zich nooit terug', help: 'Verlaag de kosten of verhoog de baten' },
    de: { what: 'die Investition amortisiert sich nie', help: 'Die Kosten senken oder den Nutzen steigern' },
  },
  'not-within-horizon': {
    en: {
      what: 'the investment does not pay back before the cash flow ends',
      help: 'Lower the cost or raise the benefit',
    },
    nl: {
      what: 'de investering verdient zich niet terug voordat de kasstroom eindigt',
      help: 'Verlaag de kosten of verhoog de baten',
    },
    de: {
      what: 'die Investition amortisiert sich nicht vor dem Ende des Zahlungsstroms',
      help: 'Die Kosten senken oder den Nutzen steigern',
    },
  },
  'no-dates': {
    en: { what: 'nothing says when money comes in', help: "Add 'start:' to the plan and 'starts:' to a benefit" },
    nl: {
      what: 'niets zegt wanneer er geld binnenkomt',
      help: "Voeg 'start:' toe aan het plan en 'starts:' aan een baat",
    },
    de: {
      what: 'nichts sagt, wann Geld hereinkommt',
      help: "'start:' im Plan und 'starts:' bei einem Nutzen ergänzen",
    },
  },
  'no-cash-flow-form': {
    en: {
      what: 'stages lack months, or benefits a ramp',
      help: "Add 'months:' to the stages and 'ramp:' to a benefit",
    },
    nl: {
      what: 'budgetfasen missen maanden, of baten een aanloop',
      help: "Voeg 'months:' toe aan de budgetfasen en 'ramp:' aan een baat",
    },
    de: {
      what: 'Budgetabschnitten fehlen Monate oder Nutzen der Anlauf',
      help: "'months:' bei den Budgetabschnitten und 'ramp:' bei einem Nutzen ergänzen",
    },
  },
  discount: {
    en: { what: 'the discount rate cannot be used', help: "Correct 'discount:' in the plan" },
    nl: { what: 'de disconteringsvoet is niet bruikbaar', help: "Corrigeer 'discount:' in het plan" },
    de: { what: 'der Kalkulationszinssatz ist nicht brauchbar', help: "'discount:' im Plan berichtigen" },
  },
  'no-root': {
    en: {
      what: 'no interest rate makes the cash flow worth nothing',
      help: 'Look at payback or net present value instead',
    },
    nl: {
      what: 'bij geen enkele rente is de kasstroom niets waard',
      help: 'Kijk naar de terugverdientijd of de netto contante waarde',
    },
    de: {
      what: 'bei keinem Zins ist der Zahlungsstrom nichts wert',
      help: 'Stattdessen Amortisation oder Kapitalwert betrachten',
    },
  },
  'several-roots': {
    en: {
      what: 'several interest rates make the cash flow worth nothing',
      help: 'Look at payback or net present value instead',
    },
    nl: {
      what: 'bij meerdere rentes is de kasstroom niets waard',
      help: 'Kijk naar de terugverdientijd of de netto contante waarde',
    },
    de: {
      what: 'bei mehreren Zinsen ist der Zahlungsstrom nichts wert',
      help: 'Stattdessen Amortisation oder Kapitalwert betrachten',
    },
  },
  'not-simulated': {
    en: { what: 'no simulation was run', help: "Ask 'aiplan facts', or open the plan in the editor" },
    nl: { what: 'er is geen simulatie gedraaid', help: "Vraag 'aiplan facts', of open het plan in de editor" },
    de: {
      what: 'es wurde keine Simulation gerechnet',
      help: "'aiplan facts' aufrufen oder den Plan im Editor öffnen",
    },
  },
};

/** What keeps a figure from being known, as a clause. */
export function wordedLack(lack: Lack): Worded {
  return filled(lack, 'what');
}

/** What to do about it, without the full stop. */
export function wordedHelp(lack: Lack): Worded {
  return filled(lack, 'help');
}

/** The clause for an explanation, of which only the names are left. */
export function lackClause(
  code: UnknownCode,
  names: { readonly element: string; readonly fact: string },
  language: keyof Worded,
): string {
  return fillIn(LACKS[code][language].what, names, language);
}

/** What people call the element: its title or id, else its kind. */
function titleOrKind(element: ModelElement): string | Worded {
  return element.title || element.id ? titleOf(element) : nameOfKind(element.kind);
}

function filled({ code, element, fact }: Lack, part: keyof LackText): Worded {
  const names = { element: element ? titleOrKind(element) : '', fact: fact ?? '' };
  return worded((language) => fillIn(LACKS[code][language][part], names, language));
}
