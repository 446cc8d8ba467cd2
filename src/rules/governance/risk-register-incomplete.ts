import * as z from 'zod';
import type { Facts } from '../../analysis/facts.ts';
import { isAbsent, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, type Edit, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { pursuedUseCases } from '../use-case/selection.ts';
import { idsOfRoles } from './lead.ts';

type Risk = ModelElement<'risk'>;

/** Who usually answers for a risk of the project. */
const OWNERS = ['business-lead', 'product-owner', 'compliance-officer'] as const;

const NAMES: Readonly<Record<'owner' | 'response', Worded>> = {
  owner: { en: 'owner', nl: 'eigenaar', de: 'verantwortliche Person' },
  response: { en: 'response', nl: 'maatregel', de: 'Maßnahme' },
};

const NO_OWNER_WHY = {
  en: 'When it happens, everybody waits for somebody else, and the harm grows meanwhile.',
  nl: 'Als het gebeurt, wacht iedereen op een ander, en intussen groeit de schade.',
  de: 'Tritt es ein, wartet jeder auf jemand anderen, und der Schaden wächst so lange.',
} as const;

const INCOMPLETE_HELP = {
  en: 'Write "owner:" and "response:": who watches it, and what is done to prevent it or to limit the harm.',
  nl: 'Schrijf "owner:" en "response:": wie het in de gaten houdt en wat er gebeurt om het te voorkomen of te beperken.',
  de: '"owner:" und "response:" schreiben: wer es im Blick hat und was geschieht, um es zu verhindern oder zu begrenzen.',
} as const;

export default defineRule({
  id: 'governance/risk-register-incomplete',
  title: { en: 'Risk register incomplete', nl: 'Risicoregister onvolledig', de: 'Risikoregister unvollständig' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Veelgestelde vragen'),
    article('Veelvoorkomende valkuilen vermijden'),
    practice('NIST AI RMF', 'MANAGE 1.2, MANAGE 1.3, MANAGE 1.4'),
    practice('ISO/IEC 23894', 'Risk treatment'),
    practice('PRINCE2', 'Risk'),
  ],
  messages: {
    none: {
      en: {
        what: "The plan names no risk, though it carries out '{useCase}'",
        why: 'Wrong results, drift or misuse then come as a surprise, and nobody has agreed what to do.',
        help: 'Add a risk block for what would hurt most, with likelihood, impact, owner and response.',
      },
      nl: {
        what: "Het plan noemt geen risico, terwijl het '{useCase}' uitvoert",
        why: 'Foute resultaten, drift of misbruik komen dan als verrassing, en niemand heeft afgesproken wat te doen.',
        help: 'Voeg een blok risk toe voor wat het meest zou schaden, met likelihood, impact, owner en response.',
      },
      de: {
        what: "Der Plan nennt kein Risiko, obwohl er '{useCase}' umsetzt",
        why: 'Falsche Ergebnisse, Drift oder Missbrauch kommen dann überraschend, und nichts ist für den Fall vereinbart.',
        help: 'Einen Block risk für das ergänzen, was am meisten schaden würde, mit likelihood, impact, owner und response.',
      },
    },
    high: {
      en: {
        what: "Risk '{risk}' is likely ({likelihood}) and grave ({impact}), but has no {missing}",
        why: NO_OWNER_WHY.en,
        help: INCOMPLETE_HELP.en,
      },
      nl: {
        what: "Risico '{risk}' is waarschijnlijk ({likelihood}) en ernstig ({impact}), maar heeft geen {missing}",
        why: NO_OWNER_WHY.nl,
        help: INCOMPLETE_HELP.nl,
      },
      de: {
        what: "Risiko '{risk}' ist wahrscheinlich ({likelihood}) und schwer ({impact}), es fehlt aber: {missing}",
        why: NO_OWNER_WHY.de,
        help: INCOMPLETE_HELP.de,
      },
    },
    incomplete: {
      en: { what: "Risk '{risk}' has no {missing}", why: NO_OWNER_WHY.en, help: INCOMPLETE_HELP.en },
      nl: { what: "Risico '{risk}' heeft geen {missing}", why: NO_OWNER_WHY.nl, help: INCOMPLETE_HELP.nl },
      de: { what: "Bei Risiko '{risk}' fehlt: {missing}", why: NO_OWNER_WHY.de, help: INCOMPLETE_HELP.de },
    },
    unscored: {
      en: {
        what: "Risk '{risk}' does not say how likely or how grave it is",
        why: 'Risks without a score cannot be put in order, so that the gravest gets no more attention than the others.',
        help: 'Write "likelihood: 3 of 5" and "impact: 4 of 5".',
      },
      nl: {
        what: "Risico '{risk}' zegt niet hoe waarschijnlijk of hoe ernstig het is",
        why: 'Risico’s zonder score zijn niet te ordenen; het ernstigste krijgt dan niet meer aandacht dan de rest.',
        help: 'Schrijf "likelihood: 3 of 5" en "impact: 4 of 5".',
      },
      de: {
        what: "Risiko '{risk}' sagt nicht, wie wahrscheinlich oder wie schwer es ist",
        why: 'Risiken ohne Punktzahl lassen sich nicht ordnen; das schwerste bekommt nicht mehr Beachtung als die anderen.',
        help: '"likelihood: 3 of 5" und "impact: 4 of 5" schreiben.',
      },
    },
    rhythm: {
      en: {
        what: 'The risks of the plan are analysed once; no rhythm is stated',
        why: 'Risks change with data, use and law, and the list soon describes last year.',
        help: 'Write "risk-analysis: every quarter" in the compliance block.',
      },
      nl: {
        what: 'De risico’s van het plan worden één keer geanalyseerd; er is geen ritme genoemd',
        why: 'Risico’s veranderen met data, gebruik en wet, en de lijst beschrijft al snel vorig jaar.',
        help: 'Schrijf "risk-analysis: every quarter" in het blok compliance.',
      },
      de: {
        what: 'Die Risiken des Plans werden einmal untersucht; ein Rhythmus ist nicht genannt',
        why: 'Risiken ändern sich mit Daten, Nutzung und Recht; die Liste beschreibt bald das letzte Jahr.',
        help: '"risk-analysis: every quarter" im Block compliance schreiben.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
}`,
      `plan p "P" {
  team {
    person daan "Daan" {
      roles: product-owner
    }
  }
  risk key-person "The only data scientist leaves" {
    likelihood: 4 of 5
    impact: 5 of 5
  }
  compliance {
    risk-analysis: every quarter
  }
}`,
      `plan p "P" {
  team {
    person daan "Daan" {
      roles: product-owner
    }
  }
  risk drift "Prices drift away from the model" {
    owner: daan
    response: "Weekly comparison with the price list"
  }
  compliance {
    risk-analysis: every quarter
  }
}`,
      `plan p "P" {
  team {
    person daan "Daan" {
      roles: product-owner
    }
  }
  risk drift "Prices drift away from the model" {
    likelihood: 3 of 5
    impact: 2 of 5
    owner: daan
    response: "Weekly comparison with the price list"
  }
}`,
    ],
    nearMiss: [
      // Candidates need no register yet.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: candidate
  }
}`,
    ],
    passing: [
      `plan p "P" {
  team {
    person daan "Daan" {
      roles: product-owner
    }
  }
  use-case drafting "Draft quotations" {
    status: chosen
  }
  risk drift "Prices drift away from the model" {
    likelihood: 3 of 5
    impact: 2 of 5
    owner: daan
    response: "Weekly comparison with the price list"
  }
  compliance {
    risk-analysis: every quarter
  }
}`,
      'plan p "P" {\n  goal: "Faster quotations"\n}',
    ],
    unresolved: [
      `plan p "P" {
  risk drift "Prices drift away from the model" {
    likelihood: high
    impact: 2 of 5
    owner: dan
    response: "Weekly comparison with the price list"
  }
  compliance {
    risk-analysis: quarterly
  }
}`,
    ],
  },
  thresholds: ({ governance: { highScorePercent } }) => ({ highScorePercent }),
  options: () => z.strictObject({ highScorePercent: z.number().min(1).max(100) }).partial(),
  check({ plan, facts, thresholds: { highScorePercent }, report }) {
    const { risks } = plan;
    const [pursued] = pursuedUseCases(plan);
    if (risks.length === 0) {
      if (!pursued || isHalfTyped(plan.element)) return;
      report({
        message: 'none',
        at: nameOf(plan.element),
        about: plan.element,
        data: { useCase: titleOf(pursued) },
        fixes: () => newRisk(plan, facts),
      });
      return;
    }
    for (const risk of risks) {
      const missing = (['owner', 'response'] as const).filter((fact) => isAbsent(risk, fact));
      const place = { at: nameOf(risk), about: risk };
      const name = { risk: titleOf(risk) };
      const { likelihood, impact } = risk.facts;
      if (missing.length > 0) {
        const data = { ...name, missing: { list: missing.map((fact) => NAMES[fact]), or: true } };
        const fixes = () => completed(plan, facts, risk, missing);
        if (likelihood && impact && isHigh(likelihood.value) && isHigh(impact.value)) {
          const scores = { likelihood: written(likelihood.value), impact: written(impact.value) };
          report({ message: 'high', ...place, data: { ...data, ...scores }, fixes });
        } else report({ message: 'incomplete', ...place, data, fixes });
      } else if (isAbsent(risk, 'likelihood') || isAbsent(risk, 'impact')) {
        const fixes = () => scored(risk);
        report({ message: 'unscored', severity: 'hint', ...place, data: name, fixes });
      }
    }
    reportRhythm();

    function isHigh({ points, of }: Score): boolean {
      return of > 0 && (100 * points) / of >= highScorePercent;
    }

    function reportRhythm(): void {
      const { compliance } = plan;
      if (compliance ? !isAbsent(compliance, 'risk-analysis') : isHalfTyped(plan.element)) return;
      const about = compliance ?? plan.element;
      const line = 'risk-analysis: every quarter';
      const edit: Edit = compliance
        ? insertFact(compliance, line)
        : insertElement(plan.element, `compliance {\n  ${line}\n}`);
      const fixes = () => [insertFix(line, 'unsafe', edit)];
      report({ message: 'rhythm', severity: 'hint', at: nameOf(about), about, fixes });
    }
  },
});

type Score = NonNullable<Risk['facts']['likelihood']>['value'];

/** As the plan writes it: `4 of 5`. */
function written({ points, of }: Score): Worded {
  return { en: `${points} of ${of}`, nl: `${points} van ${of}`, de: `${points} von ${of}` };
}

function newRisk(plan: Plan, facts: Facts): Fix[] {
  const [owner] = idsOfRoles(plan, facts, OWNERS);
  // A risk without an owner would be the next finding.
  if (owner === undefined) return [];
  const block = [
    `risk ${freeId(plan, 'risk', 'wrong-results')} "${blank('Wrong results that nobody notices', 1)}" {`,
    `  likelihood: ${blank('3 of 5', 2)}`,
    `  impact: ${blank('4 of 5', 3)}`,
    `  owner: ${blank(owner, 4)}`,
    `  response: "${blank('Somebody checks a sample every week', 5)}"`,
    '}',
  ].join('\n');
  const title = { en: 'Add a risk …', nl: 'Voeg een risico toe …', de: 'Ein Risiko ergänzen …' };
  const rhythm = 'risk-analysis: every quarter';
  const { compliance } = plan;
  const edits = [insertElement(plan.element, withRhythm(block), 'risk')];
  if (compliance && isAbsent(compliance, 'risk-analysis')) edits.push(insertFact(compliance, rhythm));
  return [fix(title, 'placeholder', edits)];

  function withRhythm(risk: string): string {
    return compliance ? risk : `${risk}\ncompliance {\n  ${rhythm}\n}`;
  }
}

/** The missing lines, with the likeliest people to choose from where an owner is missing. */
function completed(plan: Plan, facts: Facts, risk: Risk, missing: readonly ('owner' | 'response')[]): Fix[] {
  const response = `response: ${blank('"What prevents it, or limits the harm"')}`;
  if (!missing.includes('owner')) return [insertFix('response: …', 'placeholder', insertFact(risk, response))];
  return idsOfRoles(plan, facts, OWNERS).map((id) => {
    const line = `owner: ${id}`;
    if (!missing.includes('response')) return insertFix(line, 'unsafe', insertFact(risk, line));
    return insertFix(`${line}, response: …`, 'placeholder', insertFact(risk, `${line}\n${response}`));
  });
}

function scored(risk: Risk): Fix[] {
  const lines = (['likelihood', 'impact'] as const).filter((fact) => isAbsent(risk, fact));
  const text = lines.map((fact, index) => `${fact}: ${blank('3 of 5', index + 1)}`).join('\n');
  return [insertFix(lines.map((fact) => `${fact}: …`).join(', '), 'placeholder', insertFact(risk, text))];
}
