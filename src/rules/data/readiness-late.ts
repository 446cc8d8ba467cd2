import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import { isoDay } from '../../model/figures.ts';
import { dayOf } from '../../model/plan.ts';
import { blank, insertFact, replace } from '../engine/edit.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { firstModelWork, sourcesInUse } from './model-work.ts';

export default defineRule({
  id: 'data/readiness-late',
  title: {
    en: 'Data checked after model work begins',
    nl: 'Data pas na begin van het modelwerk beoordeeld',
    de: 'Daten erst nach Beginn der Modellarbeit geprüft',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Veelvoorkomende valkuilen vermijden'),
    practice('PMI-CPMAI', 'Phase 2: data understanding, before phase 4: model development'),
    practice('CRISP-ML(Q)', 'Phase 1: business and data understanding'),
    practice('ISO/IEC 42001', 'A.7 Data for AI systems'),
  ],
  messages: {
    late: {
      en: {
        what: "The quality of '{source}' is assessed on {assessed}, after '{phase}' begins on {start}",
        why: 'What is wrong with the data is found then by those who build the model, and they are paid while it is put right.',
        help: 'Assess the data before the phase begins, or let the phase wait for it.',
      },
      nl: {
        what: "De kwaliteit van '{source}' wordt op {assessed} beoordeeld, nadat '{phase}' op {start} begint",
        why: 'Wat er mis is met de data, vinden dan degenen die het model bouwen, en zij worden betaald tijdens het herstel.',
        help: 'Beoordeel de data voordat de fase begint, of laat de fase erop wachten.',
      },
      de: {
        what: "Die Qualität von '{source}' wird am {assessed} geprüft, nachdem '{phase}' am {start} beginnt",
        why: 'Was an den Daten nicht stimmt, finden dann die, die das Modell bauen, und sie werden während der Korrektur bezahlt.',
        help: 'Die Daten vor Beginn der Phase prüfen oder die Phase darauf warten lassen.',
      },
    },
    missing: {
      en: {
        what: "The quality of '{source}' is not known, and no assessment is planned",
        why: 'AI makes poor data worse rather than better; that shows when the model work has begun.',
        help: 'Write "assessed:" with a day before the model work, or "quality:" if it is known.',
      },
      nl: {
        what: "De kwaliteit van '{source}' is onbekend, en er is geen beoordeling gepland",
        why: 'AI maakt slechte data eerder erger dan beter; dat blijkt als het modelwerk al is begonnen.',
        help: 'Schrijf "assessed:" met een dag vóór het modelwerk, of "quality:" als die bekend is.',
      },
      de: {
        what: "Die Qualität von '{source}' ist nicht bekannt, und keine Prüfung ist geplant",
        why: 'KI macht schlechte Daten eher schlimmer als besser; das zeigt sich, wenn die Modellarbeit schon läuft.',
        help: '"assessed:" mit einem Tag vor der Modellarbeit schreiben oder "quality:", wenn sie bekannt ist.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  start: 2027-01-04
  data archive "Quotation archive" {
    assessed: 2027-01-18
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
      delivers: drafting
    }
  }
}`,
      `plan p "P" {
  start: 2027-01-04
  data archive "Quotation archive" {
    quality: unknown
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
    }
  }
}`,
      `plan p "P" {
  data archive "Quotation archive" {
    records: 12_000
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
    ],
    nearMiss: [
      // On the first day of the phase it is still in time.
      `plan p "P" {
  start: 2027-01-04
  data archive "Quotation archive" {
    assessed: 2027-01-04
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
  roadmap {
    phase proof "Proof of concept" {
      kind: poc
      duration: 8 weeks
      delivers: drafting
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  data archive "Quotation archive" {
    quality: poor
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
      `plan p "P" {
  data archive "Quotation archive" {
    records: 12_000
  }
  use-case drafting "Draft quotations" {
    status: candidate
    data: archive
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  start: 2027-01-04
  data archive "Quotation archive" {
    quality: middling
    assessed: in spring
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    for (const [source, useCases] of sourcesInUse(plan)) {
      const { quality, assessed } = source.facts;
      const place = { about: source, data: { source: titleOf(source) } };
      if (assessed) {
        const day = dayOf(assessed.value, plan.start);
        const work = firstModelWork(plan, facts, useCases);
        if (day === undefined || !work || day <= work.start.likely) continue;
        const start = { day: work.start.likely };
        report({
          message: 'late',
          at: assessed.at,
          about: source,
          data: { ...place.data, assessed: { day }, phase: titleOf(work.item), start },
          related: [
            {
              at: nameOf(work.item),
              text: { en: 'The model work', nl: 'Het modelwerk', de: 'Die Modellarbeit' },
              data: {},
            },
          ],
          fixes: () => {
            const code = isoDay(work.start.likely - 1);
            return [writeFix(`assessed: ${code}`, 'unsafe', replace(assessed.at, code))];
          },
        });
        continue;
      }
      if (!isAbsent(source, 'assessed')) continue;
      // A quality that is known was assessed some time.
      if (quality ? quality.value !== 'unknown' : !isAbsent(source, 'quality')) continue;
      report({
        message: 'missing',
        at: quality?.at ?? nameOf(source),
        ...place,
        fixes: () => {
          const work = firstModelWork(plan, facts, useCases);
          const last = work && work.start.likely - 1;
          if (last !== undefined && last >= plan.asOf) {
            const line = `assessed: ${isoDay(last)}`;
            return [insertFix(line, 'unsafe', insertFact(source, line, 'quality'))];
          }
          const line = `assessed: ${blank(isoDay(last ?? plan.asOf))}`;
          return [insertFix('assessed: …', 'placeholder', insertFact(source, line, 'quality'))];
        },
      });
    }
  },
});
