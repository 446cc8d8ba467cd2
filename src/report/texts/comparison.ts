import { type Language, showNumber } from '../../model/figures.ts';

/** What a report says beside an earlier plan that it is compared with. */
export interface ComparisonTexts {
  /** "As of 23 Nov 2026, compared with before.aiplan" */
  readonly asOf: (asOf: string, name: string) => string;
  /** The name of a file as it was committed last; in German it stands in every case. */
  readonly committed: (file: string) => string;
  /** What stood in the place of an answer of the verdict. */
  readonly before: (value: string) => string;
  readonly endsLater: (span: string) => string;
  readonly endsEarlier: (span: string) => string;
  readonly startsLater: (span: string) => string;
  readonly startsEarlier: (span: string) => string;
  /** A step that the earlier plan does not have, or did not date. */
  readonly isNew: string;
  /** The earlier dates of a step, and how it has moved since. */
  readonly moved: (dates: string, shift: string) => string;
  readonly column: string;
  readonly legend: string;
  readonly endMoves: (name: string, span: string, isLater: boolean, before: string, now: string) => string;
  readonly endStays: (name: string, day: string) => string;
  readonly counts: (counts: { readonly later: number; readonly earlier: number; readonly added: number }) => string;
  readonly gone: (titles: string) => string;
  readonly goneMore: (count: number) => string;
  /** One of the two has dates and the other counts weeks from an unknown start. */
  readonly otherBasis: (name: string) => string;
  readonly undated: (name: string) => string;
}

export const COMPARISON_TEXTS: Readonly<Record<Language, ComparisonTexts>> = {
  en: {
    asOf: (asOf, name) => `${asOf}, compared with ${name}`,
    committed: (file) => `${file} (last commit)`,
    before: (value) => `before: ${value}`,
    endsLater: (span) => `ends ${span} later`,
    endsEarlier: (span) => `ends ${span} earlier`,
    startsLater: (span) => `starts ${span} later`,
    startsEarlier: (span) => `starts ${span} earlier`,
    isNew: 'new',
    moved: (dates, shift) => `${dates}; ${shift}`,
    column: 'Before',
    legend: 'where it stood before',
    endMoves: (name, span, isLater, before, now) =>
      `Compared with ${name}, the roadmap ends ${span} ${isLater ? 'later' : 'earlier'} (${now} instead of ${before}).`,
    endStays: (name, day) => `Compared with ${name}, the roadmap ends as before (${day}).`,
    counts: ({ later, earlier, added }) =>
      `Steps that end later: ${showNumber(later, 'en')}; that end earlier: ${showNumber(earlier, 'en')}; that are new: ${showNumber(added, 'en')}.`,
    gone: (titles) => `No longer in the plan: ${titles}.`,
    goneMore: (count) => `${showNumber(count, 'en')} more`,
    otherBasis: (name) => `The dates are not compared with ${name}: only one of the two plans states a start date.`,
    undated: (name) => `The dates are not compared: ${name} has no steps that can be dated.`,
  },
  nl: {
    asOf: (asOf, name) => `${asOf}, vergeleken met ${name}`,
    committed: (file) => `${file} (laatste commit)`,
    before: (value) => `eerder: ${value}`,
    endsLater: (span) => `eindigt ${span} later`,
    endsEarlier: (span) => `eindigt ${span} eerder`,
    startsLater: (span) => `begint ${span} later`,
    startsEarlier: (span) => `begint ${span} eerder`,
    isNew: 'nieuw',
    moved: (dates, shift) => `${dates}; ${shift}`,
    column: 'Eerder',
    legend: 'waar het eerder stond',
    endMoves: (name, span, isLater, before, now) =>
      `Vergeleken met ${name} eindigt de roadmap ${span} ${isLater ? 'later' : 'eerder'} (${now} in plaats van ${before}).`,
    endStays: (name, day) => `Vergeleken met ${name} eindigt de roadmap op hetzelfde moment (${day}).`,
    counts: ({ later, earlier, added }) =>
      `Stappen die later eindigen: ${showNumber(later, 'nl')}; die eerder eindigen: ${showNumber(earlier, 'nl')}; die nieuw zijn: ${showNumber(added, 'nl')}.`,
    gone: (titles) => `Niet meer in het plan: ${titles}.`,
    goneMore: (count) => `nog ${showNumber(count, 'nl')}`,
    otherBasis: (name) =>
      `De datums zijn niet met ${name} vergeleken: maar een van beide plannen noemt een startdatum.`,
    undated: (name) => `De datums zijn niet vergeleken: ${name} heeft geen stappen met een datum.`,
  },
  de: {
    asOf: (asOf, name) => `${asOf}, verglichen mit ${name}`,
    committed: (file) => `${file} (letzter Commit)`,
    before: (value) => `bisher: ${value}`,
    endsLater: (span) => `endet ${span} später`,
    endsEarlier: (span) => `endet ${span} früher`,
    startsLater: (span) => `beginnt ${span} später`,
    startsEarlier: (span) => `beginnt ${span} früher`,
    isNew: 'neu',
    moved: (dates, shift) => `${dates}; ${shift}`,
    column: 'Bisher',
    legend: 'wo es bisher stand',
    endMoves: (name, span, isLater, before, now) =>
      `Verglichen mit ${name} endet die Roadmap ${span} ${isLater ? 'später' : 'früher'} (${now} statt ${before}).`,
    endStays: (name, day) => `Verglichen mit ${name} endet die Roadmap zum selben Zeitpunkt (${day}).`,
    counts: ({ later, earlier, added }) =>
      `Schritte, die später enden: ${showNumber(later, 'de')}; die früher enden: ${showNumber(earlier, 'de')}; die neu sind: ${showNumber(added, 'de')}.`,
    gone: (titles) => `Nicht mehr im Plan: ${titles}.`,
    goneMore: (count) => `${showNumber(count, 'de')} weitere`,
    otherBasis: (name) =>
      `Die Termine sind nicht mit ${name} verglichen: Nur einer der beiden Pläne nennt ein Startdatum.`,
    undated: (name) => `Die Termine sind nicht verglichen: ${name} hat keine Schritte mit Terminen.`,
  },
};
