import { isKind, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import { insertFact, replace } from '../engine/edit.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { APPLIES_FROM, aiAct } from '../law/ai-act.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { answerOf, classifiedOf } from './classified.ts';

/** Formats in which machines and products are seen and measured. */
const MACHINE_FORMATS: ReadonlySet<string> = new Set(['image', 'video', 'sensor']);

export default defineRule({
  id: 'compliance/safety-component-unclear',
  title: { en: 'Possible safety component', nl: 'Mogelijke veiligheidscomponent', de: 'Mögliches Sicherheitsbauteil' },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [aiAct('Art. 6(1), (1a) and (1b), Annex I, Art. 113(c)')],
  messages: {
    unclear: {
      en: {
        what: "The plan does not say whether a failure of '{useCase}', which works on machines or products, endangers people",
        why: 'If it does, it may be a safety component under product law: high-risk from {from}. Quality control alone is not.',
        help: 'Write "safety-function: no" or "safety-function: yes" after looking at what a wrong result can do to people.',
      },
      nl: {
        what: "Het plan zegt niet of een fout van '{useCase}', dat met machines of producten werkt, mensen in gevaar brengt",
        why: 'Zo ja, dan kan het een veiligheidscomponent zijn: hoog risico vanaf {from}. Kwaliteitscontrole alleen is dat niet.',
        help: 'Schrijf "safety-function: no" of "safety-function: yes" nadat u hebt bekeken wat een fout mensen kan aandoen.',
      },
      de: {
        what: "Der Plan sagt nicht, ob ein Ausfall von '{useCase}', das an Maschinen oder Produkten wirkt, Menschen gefährdet",
        why: 'Wenn ja, kann es ein Sicherheitsbauteil sein: hochriskant ab dem {from}. Qualitätskontrolle allein ist es nicht.',
        help: '"safety-function: no" oder "safety-function: yes" schreiben, nachdem geprüft ist, was ein Fehler Menschen antun kann.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  data images "Images of parts" {
    format: image
  }
  use-case inspection "Find defects by camera" {
    data: images
    ai-act {
      performs: none
      affects: none
      safety-function: unknown
    }
  }
}`,
      `plan p "P" {
  use-case brakes "Warn of worn brakes" {
    ai-act {
      performs: none
      affects: none
    }
  }
  technology sensors "Sensors" {
    category: hardware
    for: brakes
  }
}`,
    ],
    nearMiss: [
      // Pictures of people, not of products.
      `plan p "P" {
  data faces "Portraits" {
    format: image
  }
  use-case badges "Check portraits for badges" {
    data: faces
    ai-act {
      performs: none
      affects: natural-persons
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  data images "Images of parts" {
    format: image
  }
  use-case inspection "Find defects by camera" {
    data: images
    ai-act {
      performs: none
      affects: none
      safety-function: no
    }
  }
}`,
      `plan p "P" {
  data quotes "Old quotations" {
    format: text
  }
  use-case drafting "Draft quotations" {
    data: quotes
    ai-act {
      performs: none
      affects: none
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case inspection "Find defects by camera" {
    data: images
    ai-act {
      performs: none
      affects: none
    }
  }
}`,
      `plan p "P" {
  data images "Images of parts" {
    format: image
  }
  use-case inspection "Find defects by camera" {
    data: images
    ai-act {
      performs: none
      affects: none
      safety-function: maybe
    }
  }
}`,
    ],
  },
  check({ plan, law, report }) {
    if (!law.has('eu')) return;
    for (const { useCase, classification } of classifiedOf(pursuedUseCases(plan))) {
      const { affects, safetyFunction } = classification.facts;
      // Who it is about says that it is no machine, and half a line may say so.
      if (affects?.value !== 'none') continue;
      if (answerOf(classification, 'safety-function', safetyFunction) !== 'unknown') continue;
      const machine = machineOf(useCase, plan);
      if (!machine) continue;
      const text = { en: 'Machine or product', nl: 'Machine of product', de: 'Maschine oder Produkt' };
      report({
        message: 'unclear',
        at: safetyFunction?.at ?? nameOf(classification),
        about: classification,
        data: { useCase: titleOf(useCase), from: { day: APPLIES_FROM.annexI } },
        related: [{ at: machine, text, data: {} }],
        fixes: () =>
          ['no', 'yes'].map((answer) => {
            const line = `safety-function: ${answer}`;
            return safetyFunction
              ? writeFix(line, 'unsafe', replace(safetyFunction.at, answer))
              : insertFix(line, 'unsafe', insertFact(classification, line));
          }),
      });
    }
  },
});

/** Where the plan shows that a use case works on machines or products: data that measures or pictures them, or devices bought for it. */
function machineOf(useCase: UseCase, plan: Plan): SourceRange | undefined {
  for (const { value } of useCase.facts.data?.value ?? []) {
    const source = plan.names.find(value);
    if (!source || !isKind(source, 'data')) continue;
    const telling = source.facts.format?.value.find((one) => MACHINE_FORMATS.has(one.value));
    if (telling) return telling.at;
  }
  const id = useCase.id?.value;
  const device = plan.technologies.find(
    ({ facts }) => facts.category?.value === 'hardware' && facts.for?.value.some(({ value }) => value.id === id),
  );
  return device?.facts.category?.at;
}
