import * as z from 'zod';
import { unreadableAt } from '../../analysis/statement.ts';
import { threePoint } from '../../analysis/three-point.ts';
import type { Plan } from '../../model/plan.ts';
import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { wordedRange } from '../engine/worded.ts';
import type { Profile } from '../profile/profile.ts';
import { isConsidered } from '../use-case/selection.ts';

type Sizes = Pick<
  Profile['organisation'],
  'embeddedTo' | 'hybridFrom' | 'hybridSurelyFrom' | 'centerFrom' | 'centerUseCases'
>;

/** `disputed` where the two views of the article differ; else what both advise instead. */
type Verdict = 'fits' | 'disputed' | 'few-use-cases' | readonly string[];

export default defineRule({
  id: 'organisation/model-size-mismatch',
  title: {
    en: 'Organisation model unusual for the size',
    nl: 'Organisatiemodel ongebruikelijk voor de omvang',
    de: 'Organisationsmodell ungewöhnlich für die Größe',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Organisatorische randvoorwaarden creëren'), article('Veelgestelde vragen')],
  messages: {
    other: {
      en: {
        what: "Model '{model}' with {employees} employees; at this size the article advises {advised}",
        why: 'A model made for another size brings more coordination than work, or islands that do everything twice.',
        help: 'Change "model:", or accept this with the reason.',
      },
      nl: {
        what: "Model '{model}' bij {employees} medewerkers; het artikel raadt bij deze omvang {advised} aan",
        why: 'Een model voor een andere omvang geeft meer afstemming dan werk, of eilanden die alles dubbel doen.',
        help: 'Wijzig "model:" of accepteer dit met de reden.',
      },
      de: {
        what: "Modell '{model}' bei {employees} Beschäftigten; der Artikel empfiehlt bei dieser Größe {advised}",
        why: 'Ein Modell für eine andere Größe bringt mehr Abstimmung als Arbeit oder Inseln, die alles doppelt tun.',
        help: '"model:" ändern oder dies mit Begründung akzeptieren.',
      },
    },
    disputed: {
      en: {
        what: "'{model}' with {employees} employees: the article advises hybrid from {from}, elsewhere only from {surelyFrom}, and embedded up to {to}",
        why: 'The two views leave this size open: short ways within a department are weighed against common standards.',
        help: 'Keep the model that suits how independent the departments are, and accept this with that reason.',
      },
      nl: {
        what: "'{model}' bij {employees} medewerkers: het artikel adviseert hybrid vanaf {from}, elders pas vanaf {surelyFrom}, en embedded tot {to}",
        why: 'De twee lezingen laten deze omvang open: korte lijnen binnen een afdeling wegen op tegen gedeelde standaarden.',
        help: 'Houd het model dat past bij de zelfstandigheid van de afdelingen en accepteer dit met die reden.',
      },
      de: {
        what: "'{model}' bei {employees} Beschäftigten: Der Artikel rät zu hybrid ab {from}, anderswo erst ab {surelyFrom}, zu embedded bis {to}",
        why: 'Die beiden Angaben lassen diese Größe offen: Kurze Wege in der Abteilung stehen gegen gemeinsame Standards.',
        help: 'Das Modell behalten, das zur Eigenständigkeit der Abteilungen passt, und dies mit diesem Grund akzeptieren.',
      },
    },
    'few-use-cases': {
      en: {
        what: 'Use cases for the center of excellence: {count} in this plan; the article advises at least {least}',
        why: 'With a single application a central team is far from the work and has nobody to share its standards with.',
        help: 'Add the other applications that the center serves, or change "model:".',
      },
      nl: {
        what: 'Use cases voor het center of excellence: {count} in dit plan; het artikel raadt er minstens {least} aan',
        why: 'Met één toepassing staat een centraal team ver van het werk en deelt het zijn standaarden met niemand.',
        help: 'Voeg de andere toepassingen van het center toe, of wijzig "model:".',
      },
      de: {
        what: 'Anwendungsfälle für das Center of Excellence: {count} in diesem Plan; der Artikel empfiehlt mindestens {least}',
        why: 'Mit einer einzigen Anwendung steht ein zentrales Team fern der Arbeit und teilt seine Standards mit niemandem.',
        help: 'Die weiteren Anwendungen des Centers ergänzen oder "model:" ändern.',
      },
    },
  },
  examples: {
    failing: [
      // Between the two views.
      `plan p "P" {
  company "Machine builder" {
    employees: 140
  }
  organisation {
    model: hybrid
  }
}`,
      `plan p "P" {
  company "Agency" {
    employees: 85
  }
  organisation {
    model: center-of-excellence
  }
}`,
      `plan p "P" {
  company "Supplier" {
    employees: 400
  }
  organisation {
    model: center-of-excellence
  }
  use-case inspection "Find defects" {
    status: chosen
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  company "IT service provider" {
    employees: 100
  }
  organisation {
    model: embedded
  }
}`,
      `plan p "P" {
  company "Supplier" {
    employees: 150
  }
  organisation {
    model: hybrid
  }
}`,
      // The company may be large enough.
      `plan p "P" {
  company "Supplier" {
    employees: 140..180
  }
  organisation {
    model: hybrid
  }
}`,
    ],
    passing: [
      `plan p "P" {
  company "IT service provider" {
    employees: 95
  }
  organisation {
    model: embedded
  }
}`,
      `plan p "P" {
  company "Supplier" {
    employees: 400
  }
  organisation {
    model: center-of-excellence
  }
  use-case inspection "Find defects" {
    status: chosen
  }
  use-case wear "Predict wear" {
    status: candidate
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  company "Machine builder" {
    employees: many
  }
  organisation {
    model: hybrid
  }
}`,
      `plan p "P" {
  company "Machine builder" {
    employees: 140
  }
  organisation {
    model: matrix
  }
}`,
    ],
  },
  thresholds: ({ organisation: { embeddedTo, hybridFrom, hybridSurelyFrom, centerFrom, centerUseCases } }) => ({
    embeddedTo,
    hybridFrom,
    hybridSurelyFrom,
    centerFrom,
    centerUseCases,
  }),
  options: () =>
    z
      .strictObject({
        embeddedTo: z.int().nonnegative(),
        hybridFrom: z.int().nonnegative(),
        hybridSurelyFrom: z.int().nonnegative(),
        centerFrom: z.int().nonnegative(),
        centerUseCases: z.int().nonnegative(),
      })
      .exactPartial(),
  check({ plan, thresholds, report }) {
    const { organisation, company } = plan;
    const model = organisation?.facts.model;
    const employees = company?.facts.employees;
    if (!organisation || !company || !model || !employees) return;
    if (unreadableAt(organisation, 'model') || unreadableAt(company, 'employees')) return;
    const useCases = useCaseCount(plan, thresholds.centerUseCases);
    const { low, high } = threePoint(employees.value);
    const verdict = verdictOn(model.value, low, useCases, thresholds);
    // Both ends of a range have to come to the same.
    if (verdict === 'fits' || `${verdict}` !== `${verdictOn(model.value, high, useCases, thresholds)}`) return;
    const fit = (['embedded', 'hybrid', 'center-of-excellence'] as const).filter(
      (other) => verdictOn(other, low, useCases, thresholds) === 'fits',
    );
    const place = {
      at: model.at,
      about: organisation,
      related: [{ at: employees.at, text: { en: 'The size', nl: 'De omvang', de: 'Die Größe' }, data: {} }],
      fixes: () => fit.map((other) => writeFix(`model: ${other}`, 'unsafe', replace(model.at, other))),
    };
    const data = { model: model.value, employees: wordedRange(low, high) };
    if (verdict === 'few-use-cases') {
      report({ ...place, message: verdict, data: { count: useCases, least: thresholds.centerUseCases } });
    } else if (verdict === 'disputed') {
      const { hybridFrom: from, hybridSurelyFrom: surelyFrom, embeddedTo: to } = thresholds;
      report({ ...place, message: verdict, data: { ...data, from, surelyFrom, to }, fixes: () => [] });
    } else if (verdict.length > 0) {
      report({
        ...place,
        message: 'other',
        data: { ...data, advised: { list: verdict.map((one) => `'${one}'`), or: true } },
      });
    }
  },
});

/** @param enough what counts for a plan that cannot be read to its end, as nothing is called missing there */
function useCaseCount(plan: Plan, enough: number): number {
  const count = plan.useCases.filter(isConsidered).length;
  // A plan without any use case is told so.
  return count === 0 || isHalfTyped(plan.element) ? enough : count;
}

function verdictOn(model: string, employees: number, useCases: number, sizes: Sizes): Verdict {
  const { embeddedTo, hybridFrom, hybridSurelyFrom, centerFrom, centerUseCases } = sizes;
  const large = employees >= centerFrom;
  const advised = [
    ...(employees <= embeddedTo ? ['embedded'] : []),
    ...(employees >= hybridSurelyFrom ? ['hybrid'] : []),
    ...(large && useCases >= centerUseCases ? ['center-of-excellence'] : []),
  ];
  if (advised.includes(model)) return 'fits';
  if (model === 'center-of-excellence' && large) return 'few-use-cases';
  return employees >= hybridFrom && employees < hybridSurelyFrom ? 'disputed' : advised;
}
