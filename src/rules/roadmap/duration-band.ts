import * as z from 'zod';
import type { ScheduledItem } from '../../analysis/schedule.ts';
import { childrenOf, isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { PhaseKind } from '../../model/values.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { wordedRange } from '../engine/worded.ts';
import type { Profile } from '../profile/profile.ts';
import type { Phase } from './delivery.ts';

const DAYS_PER_WEEK = 7;
/** A twelfth of a year of 365.25 days. */
const DAYS_PER_MONTH = 30.4375;

type Bands = Omit<Profile['roadmap'], 'bufferPercent' | 'bufferFloorPercent'>;

const HELP = {
  en: 'Check the estimate, or accept it with the reason why it is different here.',
  nl: 'Controleer de schatting, of accepteer haar met de reden waarom het hier anders is.',
  de: 'Die Schätzung prüfen oder mit der Begründung akzeptieren, warum es hier anders ist.',
} as const;

const SHORT_WHY = {
  en: 'What is shorter than elsewhere usually leaves something out, and it comes back later.',
  nl: 'Wat korter duurt dan elders, laat meestal iets weg, en dat komt later terug.',
  de: 'Was kürzer ist als anderswo, lässt meist etwas weg, und das kommt später zurück.',
} as const;

const LONG_WHY = {
  en: 'What takes longer than elsewhere loses the attention of those who wait for a result.',
  nl: 'Wat langer duurt dan elders, verliest de aandacht van wie op een resultaat wacht.',
  de: 'Was länger dauert als anderswo, verliert die Aufmerksamkeit derer, die auf ein Ergebnis warten.',
} as const;

export default defineRule({
  id: 'roadmap/duration-band',
  title: { en: 'Unusual duration', nl: 'Ongebruikelijke duur', de: 'Ungewöhnliche Dauer' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Concrete aanbevelingen voor actie'), article('Veelgestelde vragen')],
  messages: {
    short: {
      en: { what: "'{phase}' takes {length}; {usual} is usual for {kind}", why: SHORT_WHY.en, help: HELP.en },
      nl: { what: "'{phase}' duurt {length}; voor {kind} is {usual} gebruikelijk", why: SHORT_WHY.nl, help: HELP.nl },
      de: { what: "'{phase}' dauert {length}; üblich sind für {kind} {usual}", why: SHORT_WHY.de, help: HELP.de },
    },
    long: {
      en: { what: "'{phase}' takes {length}; {usual} is usual for {kind}", why: LONG_WHY.en, help: HELP.en },
      nl: { what: "'{phase}' duurt {length}; voor {kind} is {usual} gebruikelijk", why: LONG_WHY.nl, help: HELP.nl },
      de: { what: "'{phase}' dauert {length}; üblich sind für {kind} {usual}", why: LONG_WHY.de, help: HELP.de },
    },
    first: {
      en: {
        what: "The first use case works after {length}, at the end of '{phase}'; {usual} is usual",
        why: 'A first result that comes much earlier or later than elsewhere rests on assumptions worth a second look.',
        help: HELP.en,
      },
      nl: {
        what: "De eerste use case werkt na {length}, aan het eind van '{phase}'; {usual} is gebruikelijk",
        why: 'Een eerste resultaat dat veel eerder of later komt dan elders, rust op aannames die een tweede blik waard zijn.',
        help: HELP.nl,
      },
      de: {
        what: "Der erste Anwendungsfall läuft nach {length}, am Ende von '{phase}'; üblich sind {usual}",
        why: 'Ein erstes Ergebnis, das viel früher oder später kommt als anderswo, beruht auf Annahmen, die einen zweiten Blick wert sind.',
        help: HELP.de,
      },
    },
    integration: {
      en: {
        what: "'{phase}' ends after {length}; {usual} until full integration is usual",
        why: 'People, processes and data rarely follow faster than elsewhere, and a slower pace costs support.',
        help: HELP.en,
      },
      nl: {
        what: "'{phase}' is klaar na {length}; {usual} tot volledige integratie is gebruikelijk",
        why: 'Mensen, processen en data volgen zelden sneller dan elders, en een trager tempo kost draagvlak.',
        help: HELP.nl,
      },
      de: {
        what: "'{phase}' endet nach {length}; bis zur vollen Integration sind {usual} üblich",
        why: 'Menschen, Abläufe und Daten folgen selten schneller als anderswo, und ein langsameres Tempo kostet Rückhalt.',
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  roadmap {\n    phase proof "Proof of concept" {\n      kind: poc\n      duration: 3..5 weeks\n    }\n  }\n}',
      'plan p "P" {\n  roadmap {\n    phase inventory "Inventory" {\n      kind: inventory\n      duration: 10 weeks\n    }\n  }\n}',
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 10 weeks
    }
    phase trial "Pilot" {
      kind: pilot
      after: proof
      duration: 18 weeks
    }
    phase live "Roll-out" {
      kind: rollout
      after: trial
      duration: 8 weeks
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  roadmap {
    phase trial "Pilot" {
      kind: pilot
      duration: 12..14 weeks
    }
  }
}`,
    ],
    nearMiss: [
      // A range that touches the usual one is usual.
      'plan p "P" {\n  roadmap {\n    phase proof "Proof of concept" {\n      kind: poc\n      duration: 4..6 weeks\n    }\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  roadmap {\n    phase proof "Proof of concept" {\n      kind: poc\n      duration: 8..12 weeks\n    }\n  }\n}',
      // Nothing is said of how long a pilot by itself takes.
      'plan p "P" {\n  roadmap {\n    phase trial "Pilot" {\n      kind: pilot\n      duration: 4 weeks\n    }\n  }\n}',
    ],
    unresolved: [
      'plan p "P" {\n  start: 2027-01-04\n  roadmap {\n    phase proof "Proof of concept" {\n      kind: poc\n      duration: a while\n    }\n  }\n}',
    ],
  },
  thresholds: ({ roadmap: { bufferPercent: _, bufferFloorPercent: __, ...bands } }): Bands => bands,
  options: () =>
    z
      .strictObject({
        inventoryFromWeeks: z.number().nonnegative(),
        inventoryToWeeks: z.number().nonnegative(),
        selectionFromWeeks: z.number().nonnegative(),
        selectionToWeeks: z.number().nonnegative(),
        staffingFromWeeks: z.number().nonnegative(),
        staffingToWeeks: z.number().nonnegative(),
        pocFromWeeks: z.number().nonnegative(),
        pocToWeeks: z.number().nonnegative(),
        scalingFromWeeks: z.number().nonnegative(),
        scalingToWeeks: z.number().nonnegative(),
        firstFromMonths: z.number().nonnegative(),
        firstToMonths: z.number().nonnegative(),
        integrationFromMonths: z.number().nonnegative(),
        integrationToMonths: z.number().nonnegative(),
      })
      .partial(),
  check({ plan, facts: { schedule }, thresholds, report }) {
    const bands = bandsOf(thresholds);
    for (const phase of childrenOf(plan.roadmap, 'phase')) {
      const scheduled = schedule.items.get(phase);
      const band = phase.facts.kind && bands[phase.facts.kind.value];
      if (!scheduled || !band || !isAbsent(phase, 'done')) continue;
      const low = rounded(scheduled.days.low / DAYS_PER_WEEK);
      const high = rounded(scheduled.days.high / DAYS_PER_WEEK);
      if (low <= band.to && high >= band.from) continue;
      report({
        message: high < band.from ? 'short' : 'long',
        at: phase.facts.duration?.at ?? nameOf(phase),
        about: phase,
        data: {
          phase: titleOf(phase),
          length: span(low, high, 'week'),
          usual: span(band.from, band.to, 'week'),
          kind: band.kind,
        },
      });
    }
    const start = startOf(plan, schedule.basis);
    if (start === undefined) return;
    const dated = childrenOf(plan.roadmap, 'phase').flatMap((phase) => {
      const item = schedule.items.get(phase);
      return item ? [{ phase, item }] : [];
    });
    // A phase without dates may be the first, or the last.
    if (dated.length < childrenOf(plan.roadmap, 'phase').length) return;
    const of = (kind: PhaseKind) => dated.filter(({ phase }) => phase.facts.kind?.value === kind);
    const byEnd = (one: Dated, other: Dated) => one.item.finish.likely - other.item.finish.likely;
    const [first] = [...of('pilot')].sort(byEnd);
    if (first) judge('first', first, thresholds.firstFromMonths, thresholds.firstToMonths);
    const last = [...of('rollout'), ...of('scaling')].sort(byEnd).at(-1);
    if (last) judge('integration', last, thresholds.integrationFromMonths, thresholds.integrationToMonths);

    function judge(message: 'first' | 'integration', { phase, item }: Dated, from: number, to: number): void {
      if (start === undefined || !isAbsent(phase, 'done')) return;
      const low = rounded((item.finish.low - start) / DAYS_PER_MONTH);
      const high = rounded((item.finish.high - start) / DAYS_PER_MONTH);
      if (low <= to && high >= from) return;
      report({
        message,
        at: nameOf(phase),
        about: phase,
        data: { phase: titleOf(phase), length: span(low, high, 'month'), usual: span(from, to, 'month') },
      });
    }
  },
});

interface Dated {
  readonly phase: Phase;
  readonly item: ScheduledItem;
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly kind: Worded;
}

function bandsOf(limits: Bands): Readonly<Partial<Record<PhaseKind, Band>>> {
  return {
    inventory: {
      from: limits.inventoryFromWeeks,
      to: limits.inventoryToWeeks,
      kind: { en: 'an inventory', nl: 'een inventarisatie', de: 'eine Bestandsaufnahme' },
    },
    selection: {
      from: limits.selectionFromWeeks,
      to: limits.selectionToWeeks,
      kind: { en: 'a selection', nl: 'een selectie', de: 'eine Auswahl' },
    },
    staffing: {
      from: limits.staffingFromWeeks,
      to: limits.staffingToWeeks,
      kind: { en: 'building a core team', nl: 'het vormen van een kernteam', de: 'den Aufbau eines Kernteams' },
    },
    poc: {
      from: limits.pocFromWeeks,
      to: limits.pocToWeeks,
      kind: { en: 'a proof of concept', nl: 'een proof of concept', de: 'einen Proof of Concept' },
    },
    scaling: {
      from: limits.scalingFromWeeks,
      to: limits.scalingToWeeks,
      kind: { en: 'preparing to scale', nl: 'het voorbereiden van opschaling', de: 'die Vorbereitung der Skalierung' },
    },
  };
}

/** The day from which months count; undefined where it is not known. */
function startOf({ start }: Plan, basis: string): number | undefined {
  return basis === 'plan-start' ? start : undefined;
}

/** What a sentence shows, so that what is outside a limit also reads so. */
function rounded(amount: number): number {
  return Math.round(amount * 10) / 10;
}

function span(low: number, high: number, unit: 'week' | 'month'): Worded {
  return wordedRange({ span: low, unit }, { span: high, unit });
}
