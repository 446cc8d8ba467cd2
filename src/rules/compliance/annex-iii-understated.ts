import type { Facts } from '../../analysis/facts.ts';
import { unfinishedAt, unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, lineOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { RiskClass } from '../../model/values.ts';
import { type Edit, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { aiAct } from '../law/ai-act.ts';
import { isConsidered, type UseCase } from '../use-case/selection.ts';
import { annexIIIUse, type Classification, classifiedOf, isDeployer } from './classified.ts';
import { stateDuties, unstatedDuties } from './deployer-duties.ts';

/** The classes below high. */
const LOWER: Readonly<Partial<Record<RiskClass, Worded>>> = {
  limited: { en: 'limited', nl: 'beperkt', de: 'begrenzt' },
  minimal: { en: 'minimal', nl: 'minimaal', de: 'minimal' },
};

export default defineRule({
  id: 'compliance/annex-iii-understated',
  title: {
    en: 'Listed use declared as lower risk',
    nl: 'Genoemd gebruik als lager risico opgegeven',
    de: 'Gelistete Nutzung zu niedrig eingestuft',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [aiAct('Art. 6(2) and (3), Annex III')],
  messages: {
    listed: {
      en: {
        what: "'{useCase}' is used for {use} (AI Act, Annex III, point {point}): high-risk, not {risk}",
        why: 'With the lower class the plan leaves out duties that apply to this use from {from}.',
        help: 'Set "risk: high" and plan the duties, or state a documented exemption under Art. 6(3).',
      },
      nl: {
        what: "'{useCase}' wordt gebruikt voor {use} (AI-verordening, bijlage III, punt {point}): hoog risico, niet {risk}",
        why: 'Met de lagere klasse ontbreken in het plan plichten die vanaf {from} voor dit gebruik gelden.',
        help: 'Zet "risk: high" en plan de plichten, of vermeld een gedocumenteerde uitzondering volgens art. 6, lid 3.',
      },
      de: {
        what: "'{useCase}' wird eingesetzt für {use} (KI-Verordnung, Anhang III, Nr. {point}): hohes Risiko, nicht {risk}",
        why: 'Mit der niedrigeren Klasse fehlen im Plan Pflichten, die ab dem {from} für diese Nutzung gelten.',
        help: '"risk: high" setzen und die Pflichten einplanen oder eine dokumentierte Ausnahme nach Art. 6 Abs. 3 angeben.',
      },
    },
    profiled: {
      en: {
        what: "'{useCase}' is used for {use} with profiling (Annex III, point {point}; no exemption): high-risk, not {risk}",
        why: 'Art. 6(3) rules out its exemption where people are profiled; the plan leaves out duties that apply from {from}.',
        help: 'Set "risk: high" and plan the duties; the stated exemption does not hold.',
      },
      nl: {
        what: "'{useCase}' wordt gebruikt voor {use} met profilering (bijlage III, punt {point}; geen uitzondering): hoog risico, niet {risk}",
        why: 'Art. 6, lid 3 sluit de uitzondering uit waar personen worden geprofileerd; in het plan ontbreken plichten die vanaf {from} gelden.',
        help: 'Zet "risk: high" en plan de plichten; de genoemde uitzondering geldt hier niet.',
      },
      de: {
        what: "'{useCase}' wird eingesetzt für {use} mit Profiling (Anhang III, Nr. {point}; keine Ausnahme): hohes Risiko, nicht {risk}",
        why: 'Art. 6 Abs. 3 schließt die Ausnahme bei Profiling aus; im Plan fehlen Pflichten, die ab dem {from} gelten.',
        help: '"risk: high" setzen und die Pflichten einplanen; die angegebene Ausnahme greift nicht.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      risk: minimal
    }
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: candidate-evaluation
      affects: natural-persons
      profiling: yes
      exemption: preparatory documented 2026-11-02
      risk: limited because "Only prepares the choice"
    }
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  use-case ranking "Sort applications by job number" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      profiling: no
      exemption: narrow-task documented 2026-11-02
      risk: limited because "Sorts by the number that applicants enter"
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      risk: high because "Annex III, point 4(a)"
    }
  }
}`,
      `plan p "P" {
  use-case interviews "Score enthusiasm in interviews" {
    ai-act {
      role: deployer
      performs: workplace-emotion-inference
      affects: natural-persons
      risk: limited
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filterin
      affects: natural-persons
      risk: minimal
    }
  }
}`,
    ],
  },
  check({ plan, facts, law, report }) {
    if (!law.has('eu')) return;
    for (const { useCase, classification } of classifiedOf(plan.useCases.filter(isConsidered))) {
      const level = classification.facts.risk?.value.level;
      const risk = level && LOWER[level.value];
      if (!risk || unreadableAt(classification, 'risk')) continue;
      const listed = annexIIIUse(classification);
      if (!listed) continue;
      const { profiling } = classification.facts;
      const exempt = lineOf(classification, 'exemption') !== undefined;
      if (!exempt && unfinishedAt(classification)) continue;
      if (exempt && profiling?.value !== 'yes') continue;
      const related = [
        {
          at: listed.at,
          text: { en: 'The listed use', nl: 'Het genoemde gebruik', de: 'Die gelistete Nutzung' },
          data: {},
        },
      ];
      if (exempt && profiling) {
        related.push({ at: profiling.at, text: { en: 'Profiling', nl: 'Profilering', de: 'Profiling' }, data: {} });
      }
      report({
        message: exempt ? 'profiled' : 'listed',
        at: level.at,
        about: classification,
        data: {
          useCase: titleOf(useCase),
          use: listed.listing.title,
          point: listed.listing.point,
          risk,
          from: { day: listed.listing.from },
        },
        related,
        fixes: () => [
          writeFix('risk: high', 'unsafe', replace(level.at, 'high')),
          ...withDuties({ useCase, classification }, plan, facts, replace(level.at, 'high')),
        ],
      });
    }
  },
});

function withDuties(
  { useCase, classification }: { readonly useCase: UseCase; readonly classification: Classification },
  plan: Plan,
  facts: Facts,
  setHigh: Edit,
): Fix[] {
  if (!isDeployer(classification) && !isAbsent(classification, 'role')) return [];
  const missing = unstatedDuties(useCase, classification);
  if (missing.length === 0) return [];
  const title = {
    en: "Write 'risk: high' and add the deployer's duties",
    nl: "Schrijf 'risk: high' en voeg de plichten van de gebruiksverantwoordelijke toe",
    de: "'risk: high' schreiben und die Betreiberpflichten ergänzen",
  };
  return [fix(title, 'placeholder', [setHigh, ...stateDuties(useCase, classification, missing, plan, facts).edits])];
}
