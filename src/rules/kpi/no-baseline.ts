import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import { blank, insertFact } from '../engine/edit.ts';
import { insertFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';

export default defineRule({
  id: 'kpi/no-baseline',
  title: { en: 'KPI without a baseline', nl: 'KPI zonder nulmeting', de: 'Kennzahl ohne Ausgangswert' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Succes meten en KPI’s definiëren')],
  messages: {
    missing: {
      en: {
        what: "KPI '{kpi}' has no baseline",
        why: 'Without the value before the start nobody can say what the project changed.',
        help: 'Measure it once before the proof of concept and write it as "baseline:".',
      },
      nl: {
        what: "KPI '{kpi}' heeft geen nulmeting",
        why: 'Zonder de waarde van vóór de start kan niemand zeggen wat het project heeft veranderd.',
        help: 'Meet één keer vóór de proof of concept en schrijf dat op als "baseline:".',
      },
      de: {
        what: "Die Kennzahl '{kpi}' hat keinen Ausgangswert",
        why: 'Ohne den Wert vor dem Start kann niemand sagen, was das Projekt verändert hat.',
        help: 'Einmal vor dem Proof of Concept messen und als "baseline:" eintragen.',
      },
    },
  },
  examples: {
    failing: ['plan p "P" { kpi speed "Handling time" { target: 2 h by month 6 } }'],
    passing: ['plan p "P" { kpi speed "Handling time" { baseline: 6 h target: 2 h by month 6 } }'],
  },
  check({ plan, report }) {
    for (const kpi of plan.kpis) {
      if (!isAbsent(kpi, 'baseline')) continue;
      report({
        message: 'missing',
        at: nameOf(kpi),
        about: kpi,
        data: { kpi: titleOf(kpi) },
        fixes: () => [insertFix('baseline: …', 'placeholder', insertFact(kpi, `baseline: ${blank('6 h')}`))],
      });
    }
  },
});
