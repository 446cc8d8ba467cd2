import type { ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { type EpochDay, formatIsoDate, type PlanDate, type Sourced } from '../../model/values.ts';
import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { APPLIES_FROM, aiAct, SUPERSEDED } from '../law/ai-act.ts';
import { type CitedDate, citedDates } from './cited-dates.ts';
import { InterestingTexts, type PlanText, placeIn } from './plan-texts.ts';

const HIGH_RISK =
  /high[- ]risk|hoog[- ]?risico|hoge[- ]risico|hochrisiko|hohe[mnrs]? risik|\bannex iii\b|\bbijlage iii\b|\banhang iii\b/i;

/** Products of Annex I, whose date was another. */
const PRODUCTS = /\b(?:annex|bijlage|anhang) i\b|product|produkt|machine|maschine/i;

/** What makes a day that on which law applies, and no day on which something is planned. */
const APPLIES =
  /dut(?:y|ies)|obligation|appl(?:y|ies)|require|rules?\b|deadline|in force|\bact\b|since|plicht|geld(?:t|en)|\beisen\b|regels|van kracht|van toepassing|verordening|sinds|pflicht|gilt|gelten|anforderung|vorschrift|frist|in kraft|verordnung|seit\b/i;

/** The plan itself says that the day is history. */
const HISTORY =
  /no longer|instead of|\bwas\b|\bwere\b|postpon|deferr|delay|moved|original|niet meer|in plaats van|uitgesteld|verschoven|oorspronkelijk|nicht mehr|statt\b|verschoben|aufgeschoben|ursprünglich|\bwar\b|\bwaren\b/i;

/** Right before the day: "not from", "niet op", "nicht ab dem". A word of that kind elsewhere denies something else. */
const NOT_THEN = /\b(?:not|niet|nicht)(?: \p{L}+){0,2} ?$/iu;

const TRANSPARENCY =
  /\bart(?:\.|icle|ikel)? ?50\b|transparency (?:dut|oblig|rule)|transparantie(?:plicht|verplicht|regel|eis)|transparenz(?:pflicht|anforderung|regel)/i;

const DELAYED = /delay|postpon|deferr|pushed back|uitgesteld|uitstel|verschoven|verschoben|aufgeschoben|vertagt/i;

const DENIED = /\bnot\b|n't\b|never|\bniet\b|\bgeen\b|\bnicht\b|\bkein/i;

/** The mark of Art. 50(2), for which older systems do have more time (Art. 111(4)). */
const MARKING = /50 ?\(2\)|lid 2|abs\. ?2|mark|kennzeich|legacy|older|oudere|ältere/i;

/** What high risk the cited day was about. */
type Scope = 'listed' | 'products' | 'either';

const DATES: Readonly<Record<Scope, readonly EpochDay[]>> = {
  listed: [APPLIES_FROM.annexIII],
  products: [APPLIES_FROM.annexI],
  either: [APPLIES_FROM.annexIII, APPLIES_FROM.annexI],
};

const WHY = {
  en: 'The AI Act was amended in July 2026; a plan by the old day spends its effort at the wrong time.',
  nl: 'De AI-verordening is in juli 2026 gewijzigd; een plan met de oude dag besteedt de moeite op het verkeerde moment.',
  de: 'Die KI-Verordnung wurde im Juli 2026 geändert; ein Plan nach dem alten Tag setzt die Arbeit zur falschen Zeit an.',
} as const;

const HELP = {
  en: 'Replace the day: 2 December 2027 for listed uses (Annex III), 2 August 2028 for parts of products (Annex I).',
  nl: 'Vervang de dag: 2 december 2027 voor genoemd gebruik (bijlage III), 2 augustus 2028 voor producten (bijlage I).',
  de: 'Den Tag ersetzen: 2. Dezember 2027 für gelistete Nutzungen (Anhang III), 2. August 2028 für Produkte (Anhang I).',
} as const;

export default defineRule({
  id: 'compliance/outdated-deadline',
  title: { en: 'Superseded date in the plan', nl: 'Achterhaalde datum in het plan', de: 'Überholter Termin im Plan' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [aiAct('Art. 113 as amended by Regulation (EU) 2026/1744'), article('Veelvoorkomende valkuilen vermijden')],
  messages: {
    listed: {
      en: {
        what: '"{text}" dates high-risk duties {cited}; for listed uses they apply from {from}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: '"{text}" dateert plichten bij hoog risico op {cited}; bij genoemd gebruik gelden ze vanaf {from}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: '"{text}" nennt für Hochrisiko-Pflichten {cited}; bei gelisteten Nutzungen gelten sie ab dem {from}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    products: {
      en: {
        what: '"{text}" dates high-risk duties {cited}; for parts of products they apply from {from}',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: '"{text}" dateert plichten bij hoog risico op {cited}; voor producten gelden ze vanaf {from}',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: '"{text}" nennt für Hochrisiko-Pflichten {cited}; bei Produkten gelten sie ab dem {from}',
        why: WHY.de,
        help: HELP.de,
      },
    },
    either: {
      en: {
        what: '"{text}" dates high-risk duties {cited}; they apply from {from} (listed uses) or {later} (products)',
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: '"{text}" dateert plichten bij hoog risico op {cited}; ze gelden vanaf {from} (genoemd gebruik) of {later} (producten)',
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: '"{text}" nennt für Hochrisiko-Pflichten {cited}; sie gelten ab {from} (gelistet) oder {later} (Produkte)',
        why: WHY.de,
        help: HELP.de,
      },
    },
    transparency: {
      en: {
        what: '"{text}" says that transparency duties were delayed; Art. 50 of the AI Act has applied since {from}',
        why: 'Only marking by systems from before that day had longer, until {marking}; who waits is late with the rest.',
        help: 'Correct the text, and plan how people are told that they deal with AI.',
      },
      nl: {
        what: '"{text}" zegt dat transparantieplichten zijn uitgesteld; art. 50 van de AI-verordening geldt sinds {from}',
        why: 'Alleen markering door systemen van vóór die dag kreeg langer, tot {marking}; wie wacht, is met de rest te laat.',
        help: 'Verbeter de tekst en plan hoe mensen horen dat zij met AI te maken hebben.',
      },
      de: {
        what: '"{text}" nennt Transparenzpflichten verschoben; Art. 50 der KI-Verordnung gilt seit dem {from}',
        why: 'Nur die Kennzeichnung durch ältere Systeme hatte länger Zeit, bis zum {marking}; der Rest ist fällig.',
        help: 'Den Text berichtigen und einplanen, wie Menschen erfahren, dass sie mit KI zu tun haben.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  decision: "High-risk duties apply since 2 Aug 2026" on 2026-09-01
}`,
      `plan p "P" {
  roadmap {
    milestone ready "High-risk duties apply" {
      deadline: 2026-08-02
    }
  }
}`,
      `plan p "P" {
  risk law "Hochrisiko-Pflichten für Produkte gelten ab dem 2. August 2027" {
    likelihood: 5 of 5
  }
}`,
      `plan p "P" {
  lesson: "Art. 50 is delayed, so the chatbot needs no notice yet"
}`,
    ],
    nearMiss: [
      // The plan knows that the day is history.
      `plan p "P" {
  decision: "High-risk duties apply from 2 December 2027, no longer from 2 August 2026"
}`,
      // The day on which transparency duties do apply.
      `plan p "P" {
  decision: "Transparency duties apply since 2 Aug 2026"
}`,
    ],
    passing: [
      `plan p "P" {
  decision: "High-risk duties apply from 2 Dec 2027"
}`,
      `plan p "P" {
  roadmap {
    milestone fair "Trade fair" {
      starts: 2026-08-02
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  roadmap {
    milestone ready "High-risk duties apply" {
      deadline: 2026-08-32
    }
  }
}`,
    ],
  },
  check({ plan, law, report }) {
    if (!law.has('eu')) return;
    for (const text of CITING.in(plan)) {
      for (const sentence of sentencesOf(text.text)) {
        if (saysDelayed(sentence.text)) {
          report({
            message: 'transparency',
            at: placeIn(text, sentence.start, sentence.start + sentence.text.length) ?? text.at,
            about: text.element,
            key: String(sentence.start),
            data: {
              text: sentence.text.trim(),
              from: { day: APPLIES_FROM.transparency },
              marking: { day: APPLIES_FROM.markingOfOlderSystems },
            },
          });
        }
        for (const cited of citedDates(sentence.text)) {
          const scope = scopeOf(sentence.text, cited.day);
          if (!scope || NOT_THEN.test(sentence.text.slice(0, cited.start))) continue;
          report({
            ...saying(scope, sentence.text.trim(), cited.day),
            at: placeIn(text, sentence.start + cited.start, sentence.start + cited.end) ?? text.at,
            about: text.element,
            key: `${sentence.start + cited.start}`,
            fixes: () => rewritten(text, sentence.start, cited, scope),
          });
        }
      }
    }
    for (const { element, date, title } of datesOfWork(plan)) {
      const scope = date.value.kind === 'day' ? scopeOf(title, date.value.day) : undefined;
      if (!scope || date.value.kind !== 'day') continue;
      report({
        ...saying(scope, title, date.value.day),
        at: date.at,
        about: element,
        key: 'date',
        fixes: () =>
          DATES[scope].map((day) => writeFix(formatIsoDate(day), 'unsafe', replace(date.at, formatIsoDate(day)))),
      });
    }
  },
});

/** The message about a superseded day, and what it is filled with. */
function saying(scope: Scope, text: string, cited: EpochDay) {
  const data = {
    text,
    cited: { day: cited },
    from: { day: DATES[scope][0] ?? cited },
    later: { day: APPLIES_FROM.annexI },
  };
  return { message: scope, data } as const;
}

/** Texts that may cite a day or the rules on transparency. */
const CITING = new InterestingTexts(
  (text) => text.includes('2026') || text.includes('2027') || text.includes('50') || text.includes('ranspar'),
);

/** What the plan takes the day for, where it is one that was superseded and nothing says that it is history. */
function scopeOf(text: string, day: EpochDay): Scope | undefined {
  if (day !== SUPERSEDED.annexIII && day !== SUPERSEDED.annexI) return undefined;
  if (!HIGH_RISK.test(text) || !APPLIES.test(text) || HISTORY.test(text)) return undefined;
  if (citedDates(text).some((cited) => DATES.either.includes(cited.day))) return undefined;
  if (PRODUCTS.test(text)) return 'products';
  return day === SUPERSEDED.annexIII ? 'listed' : 'either';
}

function saysDelayed(text: string): boolean {
  if (!TRANSPARENCY.test(text) || !DELAYED.test(text)) return false;
  return !DENIED.test(text) && !MARKING.test(text) && !HIGH_RISK.test(text);
}

/** A full stop behind a figure or one of these is part of a date or a citation. */
const BREAK = /(?<!\d|\bart|\barts|\babs|\bnr|\bno|\baug|\bdec|\bdez)[.!?;](?=\s)|\n/gi;

function sentencesOf(text: string): { readonly text: string; readonly start: number }[] {
  const sentences: { readonly text: string; readonly start: number }[] = [];
  let start = 0;
  for (const { index } of text.matchAll(BREAK)) {
    sentences.push({ text: text.slice(start, index), start });
    start = index + 1;
  }
  return [...sentences, { text: text.slice(start), start }];
}

/** The text with another day; none where the day does not stand in the file as it reads. */
function rewritten(text: PlanText, start: number, cited: CitedDate, scope: Scope) {
  const at = placeIn(text, start + cited.start, start + cited.end);
  if (!at) return [];
  return DATES[scope].map((day) => writeFix(cited.write(day), 'unsafe', replace(at, cited.write(day))));
}

/** The days on which work begins, is due or was done, with its title. */
function* datesOfWork({ elements }: Plan): Iterable<{
  readonly element: ModelElement;
  readonly date: Sourced<PlanDate>;
  readonly title: string;
}> {
  for (const element of elements) {
    if (
      element.kind !== 'milestone' &&
      element.kind !== 'gate' &&
      element.kind !== 'task' &&
      element.kind !== 'phase'
    ) {
      continue;
    }
    const { starts, deadline } = (element as ModelElement<'milestone'>).facts;
    const title = element.title?.value ?? '';
    for (const date of [starts, deadline]) if (date) yield { element, date, title };
  }
}
