import * as z from 'zod';
import { unreadableAt } from '../../analysis/statement.ts';
import { lineOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { complexSources, formatNames } from './complex-sources.ts';
import { firstUseCases, type UseCase } from './selection.ts';
import { startWithAnother } from './start-with-another.ts';

export default defineRule({
  id: 'use-case/too-many-inputs',
  title: { en: 'Complex first use case', nl: 'Complexe eerste use case', de: 'Komplexer erster Anwendungsfall' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Concrete aanbevelingen voor actie')],
  messages: {
    many: {
      en: {
        what: "'{useCase}' takes {count} inputs; at most {most} are advised for a first use case",
        why: 'Every input has to be collected, cleaned and explained before the first result can be shown.',
        help: 'Leave inputs for later, or start with a simpler use case.',
      },
      nl: {
        what: "'{useCase}' heeft {count} invoervariabelen; voor een eerste use case worden er hoogstens {most} aangeraden",
        why: 'Elke invoervariabele moet worden verzameld, opgeschoond en uitgelegd voordat er een eerste resultaat is.',
        help: 'Bewaar invoervariabelen voor later, of begin met een eenvoudigere use case.',
      },
      de: {
        what: "'{useCase}' hat {count} Eingangsgrößen; für einen ersten Anwendungsfall werden höchstens {most} empfohlen",
        why: 'Jede Eingangsgröße muss erhoben, bereinigt und erklärt werden, bevor es ein erstes Ergebnis gibt.',
        help: 'Eingangsgrößen für später aufheben oder mit einem einfacheren Anwendungsfall beginnen.',
      },
    },
    complex: {
      en: {
        what: "'{useCase}' works with {formats}; at most {most} input variables are advised for a first use case",
        why: 'Such data holds many variables at once, so that the first result takes longer and is harder to explain.',
        help: 'Plan more time for preparing the data, or start with a use case that needs a few columns of a table.',
      },
      nl: {
        what: "'{useCase}' werkt met {formats}; voor een eerste use case worden hoogstens {most} invoervariabelen aangeraden",
        why: 'Zulke data bevatten veel variabelen tegelijk: het eerste resultaat duurt langer en is lastiger uit te leggen.',
        help: 'Plan meer tijd voor de datavoorbereiding, of begin met een use case met een paar kolommen uit een tabel.',
      },
      de: {
        what: "'{useCase}' arbeitet mit {formats}; für einen ersten Anwendungsfall werden höchstens {most} Eingangsgrößen empfohlen",
        why: 'Solche Daten enthalten viele Größen zugleich; das erste Ergebnis dauert länger und ist schwerer zu erklären.',
        help: 'Mehr Zeit für die Datenaufbereitung einplanen oder mit wenigen Spalten einer Tabelle beginnen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case quotes "Draft quotations" {
    inputs: "configuration", "segment", "prices", "delivery time"
  }
}`,
      `plan p "P" {
  data photos "Photos of parts" {
    format: image
  }
  use-case inspection "Find defects" {
    status: chosen
    data: photos
  }
  use-case reorder "Reorder material" {
    status: candidate
    inputs: "stock", "orders"
  }
}`,
    ],
    nearMiss: [
      // Exactly as many as advised.
      `plan p "P" {
  data archive "Quotation archive" {
    format: table
  }
  use-case quotes "Draft quotations" {
    data: archive
    inputs: "configuration", "segment", "prices"
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case quotes "Draft quotations" {
    inputs: "configuration", "segment", "prices"
  }
}`,
      `plan p "P" {
  use-case quotes "Draft quotations" {
    status: chosen
    inputs: "configuration", "segment", "prices"
  }
  use-case routes "Plan routes" {
    status: candidate
    inputs: "orders", "traffic", "weather", "drivers"
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case quotes "Draft quotations" {
    inputs: configuration, segment, prices, delivery
  }
}`,
      `plan p "P" {
  data photos "Photos of parts" {
    format: image
  }
  use-case inspection "Find defects" {
    data: photo
  }
}`,
    ],
  },
  thresholds: ({ useCase: { mostInputs } }) => ({ mostInputs }),
  options: () => z.strictObject({ mostInputs: z.int().positive() }).exactPartial(),
  check({ plan, thresholds: { mostInputs }, report }) {
    for (const useCase of firstUseCases(plan)) {
      const { inputs } = useCase.facts;
      if (unreadableAt(useCase, 'inputs')) continue;
      if (inputs && inputs.value.length > mostInputs) {
        report({
          message: 'many',
          at: inputs.at,
          about: useCase,
          data: { useCase: titleOf(useCase), count: inputs.value.length, most: mostInputs },
          fixes: () => [
            ...startWithAnother(plan, useCase, (other) => isSimple(plan, other, mostInputs)),
            ...keepFirst(useCase, mostInputs),
          ],
        });
        continue;
      }
      const sources = complexSources(plan, useCase);
      const [first] = sources;
      if (!first) continue;
      report({
        message: 'complex',
        at: first.at,
        about: useCase,
        data: {
          useCase: titleOf(useCase),
          formats: { list: formatNames(sources) },
          most: mostInputs,
        },
        related: sources.flatMap(({ data }) => {
          const at = lineOf(data, 'format')?.valueAt;
          const text = { en: 'What the data is', nl: 'Wat voor data het zijn', de: 'Um welche Daten es geht' };
          return at ? [{ at, text, data: {} }] : [];
        }),
        fixes: () => startWithAnother(plan, useCase, (other) => isSimple(plan, other, mostInputs)),
      });
    }
  },
});

/** Whether the use case says that it takes few inputs, and nothing speaks against it. */
function isSimple(plan: Plan, useCase: UseCase, most: number): boolean {
  const { inputs } = useCase.facts;
  const few = inputs !== undefined && !unreadableAt(useCase, 'inputs') && inputs.value.length <= most;
  return few && complexSources(plan, useCase).length === 0;
}

function keepFirst(useCase: UseCase, most: number): Fix[] {
  const { inputs } = useCase.facts;
  const last = inputs?.value[most - 1];
  if (!inputs || !last) return [];
  const kept = inputs.value.slice(0, most).map(({ value }) => value);
  const title = { en: 'Keep only {kept}', nl: 'Behoud alleen {kept}', de: 'Nur {kept} behalten' };
  const rest = { anchor: inputs.at.anchor, start: last.at.end, end: inputs.at.end };
  return [fix(title, 'unsafe', [replace(rest, '')], { kept: { list: kept } })];
}
