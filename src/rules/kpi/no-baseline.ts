import type { Kpi } from '../../analysis/kpi-course.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { likelyOf } from '../../analysis/three-point.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Measure } from '../../model/values.ts';
import { blank, type Edit, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { writtenMeasure } from './measure.ts';

type Part = 'baseline' | 'target' | 'date' | 'source';

const PARTS: Readonly<Record<Part, Worded>> = {
  baseline: { en: 'baseline', nl: 'nulmeting', de: 'Ausgangswert' },
  target: { en: 'target', nl: 'streefwaarde', de: 'Zielwert' },
  date: { en: 'target date', nl: 'streefdatum', de: 'Zieldatum' },
  source: { en: 'source', nl: 'bron', de: 'Quelle' },
};

const WHAT = {
  en: "KPI '{kpi}' has no {missing}",
  nl: "KPI '{kpi}' heeft geen {missing}",
  de: "Der KPI '{kpi}' ist ohne {missing}",
} as const;

export default defineRule({
  id: 'kpi/no-baseline',
  title: { en: 'KPI cannot be measured', nl: 'KPI is niet meetbaar', de: 'KPI ist nicht messbar' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article("Succes meten en KPI's definiëren"), article('Praktijkvoorbeelden uit het MKB')],
  messages: {
    missing: {
      en: {
        what: WHAT.en,
        why: 'Without the value before the start and the value aimed at, nobody can say what the project changed.',
        help: 'Measure once before the proof of concept; write "baseline:", "target: … by …" and "source:".',
      },
      nl: {
        what: WHAT.nl,
        why: 'Zonder de waarde van vóór de start en de beoogde waarde kan niemand zeggen wat het project heeft veranderd.',
        help: 'Meet één keer vóór de proof of concept; schrijf "baseline:", "target: … by …" en "source:".',
      },
      de: {
        what: WHAT.de,
        why: 'Ohne den Wert vor dem Start und den angestrebten Wert kann niemand sagen, was das Projekt verändert hat.',
        help: 'Einmal vor dem Proof of Concept messen; "baseline:", "target: … by …" und "source:" eintragen.',
      },
    },
    unverifiable: {
      en: {
        what: WHAT.en,
        why: 'Nobody can check then whether the target was reached in time.',
        help: 'Write "target: … by …" with a date or month, and "source:" with where the figure comes from.',
      },
      nl: {
        what: WHAT.nl,
        why: 'Dan kan niemand nagaan of de streefwaarde op tijd is gehaald.',
        help: 'Schrijf "target: … by …" met een datum of maand, en "source:" met waar het cijfer vandaan komt.',
      },
      de: {
        what: WHAT.de,
        why: 'Dann kann niemand prüfen, ob der Zielwert rechtzeitig erreicht wurde.',
        help: '"target: … by …" mit Datum oder Monat schreiben und mit "source:", woher die Zahl stammt.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  kpi speed "Handling time" {
    target: 2 h by month 6
    source: "ERP time stamps"
  }
}`,
      `plan p "P" {
  kpi satisfaction "Customer satisfaction" {
    claims: 23%
  }
}`,
      `plan p "P" {
  kpi speed "Handling time" {
    baseline: 6 h
    target: 2 h
  }
}`,
    ],
    nearMiss: [
      // Nothing is used yet: zero is a baseline.
      `plan p "P" {
  kpi users "Active users" {
    baseline: 0
    target: 9 by month 6
    source: "Usage log"
  }
}`,
    ],
    passing: [
      `plan p "P" {
  kpi speed "Handling time" {
    baseline: 6 h
    target: 2 h by month 6
    source: "ERP time stamps"
  }
}`,
      `plan p "P" {
  kpi users "Active users" {
    baseline: 0
    target: 9 by 2027-06-30
    source: "Usage log"
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  kpi speed "Handling time" {
    baseline: six hours
    target: 2 h by month 6
    source: "ERP time stamps"
  }
}`,
      `plan p "P" {
  kpi speed "Handling time" {
    baseline: 6 h
    target 2 h by month 6
    source: "ERP time stamps"
  }
}`,
    ],
  },
  check({ plan, report }) {
    for (const kpi of plan.kpis) {
      const missing = missingParts(kpi);
      if (missing.length === 0) continue;
      const { target } = kpi.facts;
      const onlyDate = missing.length === 1 && missing[0] === 'date';
      report({
        message: missing.includes('baseline') || missing.includes('target') ? 'missing' : 'unverifiable',
        at: onlyDate && target ? target.at : nameOf(kpi),
        about: kpi,
        data: { kpi: titleOf(kpi), missing: { list: missing.map((part) => PARTS[part]), or: true } },
        fixes: () => [insertParts(kpi, missing)],
      });
    }
  },
});

function missingParts(kpi: Kpi): Part[] {
  const { target } = kpi.facts;
  const undated = target !== undefined && target.value.by === undefined && !unreadableAt(kpi, 'target');
  return [
    ...(isAbsent(kpi, 'baseline') ? (['baseline'] as const) : []),
    ...(isAbsent(kpi, 'target') ? (['target'] as const) : []),
    ...(undated ? (['date'] as const) : []),
    ...(isAbsent(kpi, 'source') ? (['source'] as const) : []),
  ];
}

/** All that is missing at once; the blanks take the unit of the figure that is there. */
function insertParts(kpi: Kpi, missing: readonly Part[]): Fix {
  const target = kpi.facts.target?.value.value.value;
  const baseline = kpi.facts.baseline?.value;
  const lines: string[] = [];
  const edits: Edit[] = [];
  let stop = 0;
  const after = missing.includes('baseline') ? 'better' : missing.includes('target') ? 'baseline' : 'claims';
  // Blanks are numbered in the order of the text, where the target may stand before the new lines or behind them.
  const isDateFirst = (kpi.facts.target?.at.end ?? 0) <= insertFact(kpi, '', after).at.start;
  const parts: Part[] = missing.filter((part) => part !== 'date');
  if (missing.includes('date')) parts.splice(isDateFirst ? 0 : parts.length, 0, 'date');
  for (const part of parts) {
    stop += 1;
    if (part === 'baseline') lines.push(`baseline: ${blank(suggested(target), stop)}`);
    else if (part === 'source') lines.push(`source: "${blank('Where the figure comes from', stop)}"`);
    else if (part === 'target') {
      lines.push(`target: ${blank(suggested(baseline), stop)} by ${blank('month 12', stop + 1)}`);
      stop += 1;
    } else {
      const at = kpi.facts.target?.at;
      if (at) edits.push(replace({ ...at, start: at.end }, ` by ${blank('month 12', stop)}`));
    }
  }
  const codes = missing.map((part) => (part === 'date' ? 'by …' : `${part}: …`));
  if (lines.length > 0) {
    edits.push(insertFact(kpi, lines.join('\n'), after));
  }
  return insertFix(codes.join("', '"), 'placeholder', ...edits);
}

function suggested(like: Measure | undefined): string {
  return like ? writtenMeasure(likelyOf(like), like) : '100';
}
